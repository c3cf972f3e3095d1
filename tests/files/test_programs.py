"""Program files: told apart from exercises, read with lines and columns, found by id."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from unclench.domain.drug_names import DRUGS
from unclench.domain.program_names import Known
from unclench.files import programs
from unclench.files.folder import PROGRAMS, exercise_files, program_files
from unclench.files.program_reader import LoadedProgram, is_program, read_program, warn_of
from unclench.files.reader import read
from unclench.files.reader_pool import ReadFile
from unclench.files.templates import template_text
from unclench.files.user_library import UserLibrary

KNOWN = Known({"breath-46": (1, 3), "my-rest": (3, 5)}, frozenset({"stress"}))
WEEK = {"title": "Begin", "idea": "Be kind.", "days": 3, "steps": [{"ask": "peg"}]}
RIGHT = {"format": 1, "id": "mine", "title": "Mine", "summary": "One week.", "for": ["pain"],
         "weeks": [WEEK]}  # fmt: skip


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "exercises"
    (folder / PROGRAMS).mkdir(parents=True)
    (folder / "my-rest.json").write_text(template_text("rest"))
    return folder


def written(folder: Path, raw: object, name: str = "mine.json") -> Path:
    path = folder / name
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw))
    return path


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (RIGHT, True),
        ({"weeks": 3}, True),
        ({**RIGHT, "steps": []}, False),
        ({"steps": [], "title": "in weeks"}, False),
        ('{"a": {"weeks": 1}}', False),
        ('["weeks"]', False),
        ('{"weeks": ', False),
        ("", False),
    ],
)
def test_a_program_is_known_by_its_weeks(tmp_path, raw, said):
    assert is_program(written(tmp_path, raw)) is said


def test_what_comes_with_the_format_page_is_right(own):
    text = programs.template()
    path = written(own / PROGRAMS, text)
    loaded = read_program(path, programs.known(own))
    assert isinstance(loaded, LoadedProgram)
    assert warn_of(loaded) == []


def test_faults_have_lines_and_columns(tmp_path):
    text = json.dumps(RIGHT, indent=1).replace('"days": 3', '"days": 30').replace("peg", "pegs")
    found = read_program(written(tmp_path, text), KNOWN)
    assert isinstance(found, list)
    lines = text.splitlines()
    assert [(p.line, lines[p.line - 1][p.column - 1 :]) for p in found] == [
        (next(n for n, line in enumerate(lines, 1) if "days" in line), "30,"),
        (next(n for n, line in enumerate(lines, 1) if "pegs" in line), '"pegs"'),
    ]


def test_a_key_that_stands_twice_is_told(tmp_path):
    text = json.dumps(RIGHT).replace('"id": "mine"', '"id": "mine", "id": "yours"')
    (problem,) = read_program(written(tmp_path, text), KNOWN)  # type: ignore[misc]
    assert "is here twice" in str(problem)


@pytest.mark.parametrize("text", ["", "{", "\0", "[" * 100_000, '{"weeks": 1e999}'])
def test_what_is_no_program_is_told_in_a_line(tmp_path, text):
    (problem,) = read_program(written(tmp_path, text), KNOWN)  # type: ignore[misc]
    assert str(problem).startswith(f"{tmp_path / 'mine.json'}:1:")


def test_its_words_are_looked_at(tmp_path):
    drug = {**WEEK, "idea": f"Take {sorted(DRUGS)[0]} and rest."}
    loaded = read_program(written(tmp_path, {**RIGHT, "weeks": [drug]}), KNOWN)
    assert isinstance(loaded, LoadedProgram)
    (problem,) = warn_of(loaded)
    assert problem.level == "warning"
    assert "drug" in problem.message


def test_an_own_exercise_may_be_named_and_those_beside_it(own, tmp_path):
    beside = written(tmp_path, template_text("sleep", "my-night"), "night.json")
    wrong = written(tmp_path, "{", "wrong.json")
    may_name = programs.known(own, [beside, wrong])
    assert {"breath-46", "my-rest", "my-night"} <= may_name.exercises.keys()
    assert "stress" in may_name.cards
    assert "my-rest" not in programs.known(tmp_path / "nowhere").exercises


def test_programs_lie_apart_from_exercises(own):
    path = written(own / PROGRAMS, RIGHT)
    written(own / PROGRAMS, {**RIGHT, "id": "mine-2"}, "mine-2.json")
    assert [p.name for p in program_files(own)] == ["mine.json", "mine-2.json"]
    assert [p.name for p in exercise_files(own)] == ["my-rest.json"]
    library = UserLibrary(own, own / "index.json")
    asked: list[str] = []

    def note(names: Sequence[str]) -> list[Sequence[ReadFile]]:
        asked.extend(names)
        return []

    list(library.scan(note))
    assert asked == [str(own / "my-rest.json")]
    assert path.is_file()
    assert programs.find("mine-2", [own], own) is not None
    written(own / PROGRAMS, "", "empty.json")
    assert programs.find("nobody", [own], own) is None


def test_a_program_among_the_exercises_says_where_it_belongs(own):
    (problem,) = read(written(own, json.dumps(RIGHT)))  # type: ignore[misc]
    assert f'"{PROGRAMS}"' in problem.message


def test_the_same_exercise_for_a_caution_is_warned_of_in_its_line(tmp_path):
    step = {"exercise": "breath-46", "instead": [{"when": "panic", "exercise": "breath-46"}]}
    path = written(tmp_path, {**RIGHT, "weeks": [{**WEEK, "steps": [step]}]})
    loaded = read_program(path, KNOWN)
    assert isinstance(loaded, LoadedProgram)
    (problem,) = warn_of(loaded)
    assert (problem.level, "here too" in problem.message) == ("warning", True)
