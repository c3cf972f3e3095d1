"""The programs that a window offers, without reading more than it must."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.speaking import speak, texts_of, translated

from unclench.domain.plain_text import sort_key
from unclench.domain.program import Program
from unclench.domain.program_names import Known
from unclench.files import listed_program, programs, reader_process, shown_files
from unclench.files.listed_program import ListedProgram, is_entry
from unclench.files.program_files import ProgramFiles
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader_pool import Readers
from unclench.files.user_library import Listed, UserLibrary
from unclench.system import language, paths
from unclench.system.said import unpacked

STEPS = [
    {"exercise": "breath-46", "minutes": 5},
    {"exercise": "my-rest", "instead": [{"when": "neck", "exercise": "my-breath"}]},
    {"read": "stress"},
    {"ask": "peg"},
]
RIGHT: dict[str, Any] = {
    "format": 1,
    "id": "mine",
    "title": "Mine",
    "summary": "One week.",
    "for": ["pain"],
    "weeks": [{"title": "Begin", "idea": "Be kind.", "days": 3, "steps": STEPS}],
}
KNOWN = Known({"breath-46": (3, 5), "my-rest": (3,), "my-breath": (1,)}, frozenset({"stress"}))
DEFAULTS = {"breath-46": 5, "my-rest": 3, "my-breath": 1}
OWN = [
    {"id": "my-rest", "minutes": [3], "default": 3},
    {"id": "my-breath", "minutes": [1], "default": 1},
]


def told(path: Path) -> dict[str, Any]:
    answers = io.BytesIO()
    question = json.dumps({"paths": [str(path)], "form": "program"}).encode()
    reader_process.serve(io.BytesIO(question), answers)
    ((found,),) = map(json.loads, answers.getvalue().splitlines()[1:])
    return found  # type: ignore[no-any-return]


def row(path: Path, raw: object = RIGHT) -> Listed:
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw, indent=1))
    found = told(path)
    faults = tuple((line, column, unpacked(said)) for line, column, said in found["faults"])
    return Listed(path.name, 1, 1, found["entry"], faults)


def whole(path: Path) -> Any:
    found = read_program(path, None)
    return found.program if isinstance(found, LoadedProgram) else None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.json"


def test_a_right_one_is_told_with_all_that_it_names_and_where(path):
    found = row(path)
    assert found.entry is not None
    assert is_entry(found.entry)
    lines = path.read_text().splitlines()
    spots = [(use[0], use[1], lines[use[3] - 1][use[4] - 1 :]) for use in found.entry["uses"]]
    assert spots == [
        ("exercise", "breath-46", '"breath-46",'),
        ("exercise", "my-rest", '"my-rest",'),
        ("exercise", "my-breath", '"my-breath"'),
        ("read", "stress", '"stress"'),
    ]
    assert listed_program.own(found, path, KNOWN, DEFAULTS) == ListedProgram(
        *("mine", "Mine", "One week.", ("pain",), 1, (3, 3), (1, 5), path), own=True
    )


def test_a_faulty_one_is_told_with_its_lines(path):
    found = row(path, json.dumps(RIGHT, indent=1).replace('"days": 3', '"days": 30'))
    shown = listed_program.own(found, path, KNOWN, DEFAULTS)
    assert (shown.id, shown.title, shown.own) == ("", "mine.json", True)
    ((line, _column, said),) = shown.faults
    assert "30" in path.read_text().splitlines()[line - 1]
    assert "at most 7" in said


def test_what_it_names_and_nobody_has_is_a_fault_where_it_stands(path):
    known = Known({"breath-46": (1, 3)}, frozenset())
    shown = listed_program.own(row(path), path, known, DEFAULTS)
    lines = path.read_text().splitlines()
    there = [(lines[line - 1][column - 1 :], said) for line, column, said in shown.faults]
    assert [where for where, _said in there] == ["5", '"my-rest",', '"my-breath"', '"stress"']
    assert all("import it first" in said for _where, said in there[1:3])
    assert [said.partition(";")[0] for _where, said in there] == [
        '"breath-46" can\'t last 5 min',
        'there is no exercise "my-rest"',
        'there is no exercise "my-breath"',
        'there is no Learn card "stress"',
    ]


def test_one_without_exercises_lasts_no_minutes(path):
    weeks = [{**RIGHT["weeks"][0], "steps": [{"ask": "peg"}]}]
    shown = listed_program.own(row(path, {**RIGHT, "weeks": weeks}), path, KNOWN, DEFAULTS)
    assert shown.minutes == (0, 0)


def test_it_is_opened_whole_once_while_its_file_stays(path):
    read: list[Path] = []

    def note(file: Path) -> Any:
        read.append(file)
        return whole(file)

    found = row(path)
    files = ProgramFiles(paths.exercises(), lambda: [(path, found)], lambda: OWN, note)
    assert [one.id for one in files.listed() if one.own] == ["mine"]
    for _ in range(2):
        program = files.load("mine")
        assert program is not None
        assert program.title == "Mine"
    assert read == [path]
    path.write_text(json.dumps({**RIGHT, "title": "Changed"}))
    assert files.load("mine").title == "Changed"  # type: ignore[union-attr]
    path.unlink()
    assert files.load("mine") is None
    assert files.load("nobody") is None


def test_one_that_names_what_is_gone_is_not_opened(path):
    found = row(path)
    files = ProgramFiles(paths.exercises(), lambda: [(path, found)], list, whole)
    (mine,) = (one for one in files.listed() if one.own)
    assert mine.faults
    assert files.load("mine") is None


def test_the_shipped_ones_come_first_and_open(path):
    found = row(path)
    files = ProgramFiles(paths.exercises(), lambda: [(path, found)], lambda: OWN, whole)
    shipped = [one for one in files.listed() if not one.own]
    assert files.listed()[: len(shipped)] == tuple(shipped)
    for one in shipped:
        program = files.load(one.id)
        assert program is not None
        assert (program.title, len(program.weeks)) == (one.title, one.weeks)


@pytest.fixture
def readers() -> Iterator[Readers]:
    made = Readers(form="program")
    yield made
    made.close()


def test_a_folder_of_programs_is_read_apart_and_remembered(tmp_path, readers):
    folder, index = tmp_path / "programs", tmp_path / "index.json"
    folder.mkdir()
    (folder / "mine.json").write_text(json.dumps(RIGHT))
    (folder / "two.json").write_text(json.dumps({**RIGHT, "id": "shipped"}))
    (folder / "bad.json").write_text("{")

    def library() -> UserLibrary:
        return UserLibrary(folder, index, frozenset({"shipped"}), "program", is_entry)

    first = library()
    list(first.scan(readers.read))
    again = library()
    again.load()
    assert again.listed == first.listed
    assert again.listed["mine.json"].entry is not None
    ((_line, _column, said),) = again.listed["two.json"].faults
    assert "which a shipped program has" in said
    assert again.listed["bad.json"].faults


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=3), one, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(["id", "needs", "days", "minutes", "uses", "weeks", "author"]), ANY)
def test_a_row_that_somebody_changed_is_known_or_refused(tmp_path_factory, key, value):
    path = tmp_path_factory.mktemp("row") / "mine.json"
    right = row(path).entry
    assert right is not None
    try:
        known = is_entry({**right, key: value})
    except (LookupError, TypeError, ValueError):
        return  # which the library takes for a row to read again
    if known:
        listed_program.own(Listed("x", 1, 1, {**right, key: value}, ()), path, KNOWN, DEFAULTS)


def test_a_row_with_half_a_place_is_read_again(path):
    right = row(path).entry
    assert right is not None
    assert not is_entry({**right, "uses": [["read", "stress", None, 1, 2]]})


def test_without_own_programs_ones_own_exercises_are_not_asked_for():
    def asked(*_what: object) -> Any:
        raise AssertionError

    files = ProgramFiles(paths.exercises(), list, asked, asked)
    assert files.listed()
    assert not any(one.own for one in files.listed())


def test_the_shipped_index_is_made_of_the_right_files(tmp_path):
    right = RIGHT | {"id": "good"}
    (tmp_path / "programs").mkdir()
    (tmp_path / "programs" / "good.json").write_text(json.dumps(right))
    (tmp_path / "programs" / "bad.json").write_text("{")
    rows = programs.index(tmp_path, [{"id": "breath-46", "minutes": [3, 5], "default": 3}, *OWN])
    assert [(one["id"], one["file"]) for one in rows] == [("good", "programs/good.json")]


def test_programs_are_listed_and_opened_in_the_language_that_is_set_now(tmp_path):
    def read(path: Path) -> Program | None:
        found = shown_files.program(path, None)
        return found.program if isinstance(found, LoadedProgram) else None

    files = ProgramFiles(paths.exercises(), tuple, tuple, read)
    english = {one.id: one.title for one in files.listed()}
    whole = files.load("ease-into-it")
    assert whole is not None
    speak(tmp_path, *texts_of(paths.exercises() / "programs" / "ease-into-it.json"))
    now = {one.id: one.title for one in files.listed()}
    assert now == english | {"ease-into-it": translated(english["ease-into-it"])}
    assert list(now.values()) == sorted(now.values(), key=sort_key)
    shown = files.load("ease-into-it")
    assert shown is not None
    assert shown.title == translated(whole.title)
    language.use(language.ENGLISH)
    assert files.load("ease-into-it") is whole
