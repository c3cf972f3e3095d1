"""A program goes out with the exercises that are its maker's own, and comes in with them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.exercises import raw
from tests.files.test_bundle import EXERCISE, REST, sound, zipped

from unclench.files import program_sharing
from unclench.files.bundle import BundleError, unpack
from unclench.files.listed_program import is_entry
from unclench.files.own_exercises import OwnExercises
from unclench.files.program_sharing import export, free_id
from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharingError
from unclench.files.user_library import UserLibrary

pytestmark = pytest.mark.thorough

MINUTES = {"choices": [3], "default": 3}


def program(*names: str, **more: Any) -> dict[str, Any]:
    steps: list[dict[str, Any]] = [{"exercise": name} for name in ("breath-46", *names)]
    steps[0]["instead"] = [{"when": "neck", "exercise": name} for name in names[:1]]
    week = {"title": "Begin", "idea": "Be kind.", "days": 3, "steps": steps}
    top = {"format": 1, "id": "mine", "title": "Mine", "summary": "S.", "for": ["pain"]}
    return {**top, "weeks": [week], **more}


@pytest.fixture(scope="module")
def readers() -> Iterator[tuple[Readers, Readers]]:
    made = Readers(), Readers(form="program")
    yield made
    for one in made:
        one.close()


def intake_in(folder: Path, readers: tuple[Readers, Readers]) -> ExerciseIntake:
    own = folder / "exercises"
    own.mkdir(exist_ok=True)
    library = UserLibrary(own, folder / "i.json", frozenset({"breath-46"}))
    taken = frozenset({"ease-into-it"})
    plans = UserLibrary(own / "programs", folder / "p.json", taken, "program", is_entry)
    return ExerciseIntake(library, readers[0], plans)


@pytest.fixture
def intake(tmp_path: Path, readers: tuple[Readers, Readers]) -> ExerciseIntake:
    return intake_in(tmp_path, readers)


def scan(intake: ExerciseIntake, readers: tuple[Readers, Readers]) -> None:
    assert intake.programs is not None
    for library, its in zip((intake.library, intake.programs), readers, strict=True):
        list(library.scan(its.read))


def exercise(folder: Path, name: str, *steps: dict[str, Any], **more: Any) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.json"
    path.write_text(json.dumps(raw(*steps, REST, id=name, **more)))
    return path


@pytest.fixture
def maker(tmp_path: Path) -> Path:
    """Where somebody has a program, an exercise of their own, and one with recordings."""
    folder = tmp_path / "maker"
    exercise(folder, "my-rest", title="My rest")
    (folder / "v").mkdir()
    (folder / "v" / "a.wav").write_bytes(sound())
    exercise(folder, "my-voice", {"do": "play", "file": "v/a.wav"}, title="My voice")
    written = json.dumps(program("my-rest", "my-voice", licence="CC0", author="Ada"), indent=1)
    (folder / "mine.json").write_text(written)
    return folder


@pytest.fixture
def given_bundle(maker: Path, tmp_path: Path) -> Path:
    target = tmp_path / "mine.unclench"
    export(maker / "mine.json", target, lambda name: maker / f"{name}.json")
    return target


def test_a_bundle_holds_the_program_and_the_exercises_that_only_its_maker_has(given_bundle):
    with zipfile.ZipFile(given_bundle) as archive:
        assert archive.namelist() == [
            "program.json",
            "exercises/my-rest/exercise.json",
            "exercises/my-voice/exercise.json",
            "exercises/my-voice/v/a.wav",
            "LICENCE.txt",
        ]
        assert archive.read("LICENCE.txt") == b"Mine\nby Ada\n\nLicense: CC0\n"


def test_it_comes_in_with_them(intake, given_bundle, maker, readers):
    seen = intake.look(given_bundle)
    assert (seen.form, seen.faults, seen.ways) == ("program", (), ("new",))
    assert seen.entry["title"] == "Mine"
    assert seen.licence == "CC0"
    assert [one.entry["title"] for one in seen.members] == ["My rest", "My voice"]
    assert intake.bring_in(seen) == intake.programs.folder / "mine.json"
    assert (intake.programs.folder / "mine.json").read_bytes() == (maker / "mine.json").read_bytes()
    scan(intake, readers)
    assert {row.entry["id"] for row in intake.library.listed.values()} == {"my-rest", "my-voice"}
    assert (intake.library.folder / "my-voice" / "v" / "a.wav").exists()
    assert not list(intake.library.folder.glob(".import*"))


def test_what_is_here_in_the_same_words_is_not_asked_about(intake, given_bundle, readers):
    intake.bring_in(intake.look(given_bundle))
    scan(intake, readers)
    again = intake.look(given_bundle)
    assert again.members == ()
    assert (again.owner, again.ways) == (
        intake.programs.folder / "mine.json",
        ("keep-both", "replace"),
    )
    assert intake.bring_in(again, "keep-both").name == "mine-2.json"
    scan(intake, readers)
    assert len(intake.library.listed) == 2
    third = intake.look(given_bundle)
    assert intake.bring_in(third, "replace").name == "mine.json"
    scan(intake, readers)
    assert sorted(intake.programs.listed) == ["mine-2.json", "mine.json"]


@pytest.mark.parametrize("way", ["keep-both", "replace"])
def test_another_exercise_with_such_an_id_stays_or_goes_as_it_is_said(
    intake, given_bundle, readers, way
):
    mine = exercise(intake.library.folder, "my-rest", title="Another rest")
    scan(intake, readers)
    seen = intake.look(given_bundle)
    assert (seen.is_taken, seen.clashes, seen.ways) == (False, True, ("keep-both", "replace"))
    with pytest.raises(SharingError):
        intake.bring_in(seen)
    path = intake.bring_in(seen, way)
    scan(intake, readers)
    titles = {row.entry["id"]: row.title for row in intake.library.listed.values()}
    named = json.loads(path.read_text())["weeks"][0]["steps"]
    if way == "replace":
        assert titles == {"my-rest": "My rest", "my-voice": "My voice"}
        assert named[1]["exercise"] == "my-rest"
    else:
        assert titles["my-rest"] == "Another rest"
        assert titles["my-rest-2"] == "My rest"
        assert named[1]["exercise"] == named[0]["instead"][0]["exercise"] == "my-rest-2"
        assert mine.exists()
    assert path.name == "mine.json"


def test_what_is_shipped_is_never_replaced(intake, tmp_path, readers):
    text = json.dumps(program("breath-46", id="ease-into-it")).encode()
    inside = ("exercises/x/exercise.json", json.dumps(raw(REST, id="breath-46")).encode())
    (tmp_path / "b.unclench").write_bytes(zipped(("program.json", text), inside))
    seen = intake.look(tmp_path / "b.unclench")
    assert (seen.shipped, seen.members[0].shipped, seen.ways) == (True, True, ("keep-both",))
    path = intake.bring_in(seen, "keep-both")
    made = json.loads(path.read_text())
    assert (path.name, made["id"]) == ("ease-into-it-2.json", "ease-into-it-2")
    assert {step["exercise"] for step in made["weeks"][0]["steps"]} == {"breath-46-2"}
    assert (intake.library.folder / "breath-46-2.json").exists()


def test_a_single_program_is_looked_at_and_taken_in(intake, maker, readers):
    exercise(intake.library.folder, "my-rest")
    scan(intake, readers)
    wrong = intake.look(maker / "mine.json")
    assert wrong.entry is None
    (fault,) = wrong.faults
    assert 'no exercise "my-voice"' in fault[2]
    assert (maker / "mine.json").read_text().splitlines()[fault[0] - 1].strip().startswith('"exer')
    intake.discard(wrong)
    (maker / "mine.json").write_text(json.dumps(program("my-rest")))
    seen = intake.look(maker / "mine.json")
    assert intake.bring_in(seen).read_text() == (maker / "mine.json").read_text()


def bundled(tmp_path: Path, *files: tuple[str, bytes]) -> Path:
    path = tmp_path / "b.unclench"
    path.write_bytes(zipped(("p.json", json.dumps(program()).encode()), *files))
    return path


def test_faults_of_an_exercise_are_told_and_nothing_comes_in(intake, tmp_path):
    seen = intake.look(bundled(tmp_path, ("exercises/x/exercise.json", b'{"steps": 3}')))
    assert (seen.entry, seen.ways) == (None, ())
    assert all(said.startswith('its exercise "x", line 1') for _line, _column, said in seen.faults)
    with pytest.raises(SharingError, match="has faults"):
        intake.bring_in(seen)
    intake.discard(seen)
    assert not list(intake.library.folder.iterdir())


def test_two_with_one_id_are_refused(intake, tmp_path):
    twins = ((f"exercises/{name}/exercise.json", EXERCISE) for name in "xy")
    seen = intake.look(bundled(tmp_path, *twins))
    assert [said for _l, _c, said in seen.faults] == ['two of its exercises have the id "sample"']


def test_several_exercises_need_a_program(intake, tmp_path):
    path = tmp_path / "b.unclench"
    path.write_bytes(zipped(("e.json", EXERCISE), ("exercises/x/exercise.json", EXERCISE)))
    with pytest.raises(SharingError, match="no program that names them"):
        intake.look(path)
    assert not list(intake.library.folder.iterdir())


@pytest.mark.parametrize(
    "name",
    [
        "exercises/x/other.json",
        "exercises/exercise.json",
        "exercises/x/y/exercise.json",
        "exercise/x/exercise.json",
        "exercises/../exercise.json",
        "exercises/con/exercise.json",
    ],
)
def test_what_has_no_place_is_refused(tmp_path, name):
    folder = tmp_path / "inside"
    folder.mkdir()
    with pytest.raises(BundleError):
        unpack(bundled(tmp_path, (name, EXERCISE)), folder)
    assert not list(folder.iterdir())


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_whatever_stands_in_it_is_taken_for_faulty_or_right(
    tmp_path_factory, readers, about, member
):
    folder = tmp_path_factory.mktemp("hostile")
    intake = intake_in(folder, readers)
    path = folder / "b.unclench"
    start = b'{"weeks": [], ' + about
    path.write_bytes(zipped(("p.json", start), ("exercises/x/exercise.json", member)))
    try:
        seen = intake.look(path)
    except SharingError:
        return
    assert seen.ways == ()
    intake.discard(seen)


def test_alone_it_is_written_as_it_stands(maker, tmp_path):
    export(maker / "mine.json", tmp_path / "given.json", lambda _name: None)
    assert (tmp_path / "given.json").read_bytes() == (maker / "mine.json").read_bytes()
    with pytest.raises(SharingError, match=r"ends in \.json"):
        export(maker / "mine.json", tmp_path / "given.txt", lambda _name: None)


def test_what_it_lacks_is_said(maker, tmp_path):
    target = tmp_path / "given.unclench"
    with pytest.raises(SharingError, match="isn't there"):
        export(maker / "mine.json", target, lambda _name: None)
    (maker / "my-voice.json").write_text("{")
    with pytest.raises(SharingError, match='"my-voice" has faults'):
        export(maker / "mine.json", target, lambda name: maker / f"{name}.json")
    (maker / "mine.json").write_text("{")
    with pytest.raises(SharingError, match=r"mine\.json has faults"):
        export(maker / "mine.json", target, lambda name: maker / f"{name}.json")
    assert not target.exists()


def test_what_others_could_not_open_is_not_made(maker, tmp_path, monkeypatch):
    target = tmp_path / "given.unclench"

    def own(name):
        return maker / f"{name}.json"

    monkeypatch.setattr("unclench.files.bundle.FILES_MOST", 4)
    with pytest.raises(SharingError, match="more than 4 files"):
        export(maker / "mine.json", target, own)
    deep = maker / "v" / "w"
    deep.mkdir()
    (deep / "a.wav").write_bytes(sound())
    exercise(maker, "my-voice", {"do": "play", "file": "v/w/a.wav"})
    with pytest.raises(SharingError, match="folders deep"):
        export(maker / "mine.json", target, own)
    assert not target.exists()


def test_a_copy_that_can_not_be_compared_is_another(intake, given_bundle, readers):
    intake.bring_in(intake.look(given_bundle))
    scan(intake, readers)
    (intake.library.folder / "my-voice" / "v" / "a.wav").unlink()
    seen = intake.look(given_bundle)
    assert [one.entry["id"] for one in seen.members] == ["my-voice"]


def test_an_id_stays_short_and_free(intake):
    long = "x" * 64
    intake.programs.folder.mkdir()
    (intake.programs.folder / f"{long}.json").write_text("{")
    assert free_id(long, intake.programs) == "x" * 62 + "-2"
    assert program_sharing.free_id("ease-into-it", intake.programs) == "ease-into-it-2"


def test_a_faulty_program_is_told_with_its_lines(intake, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(program(), indent=1).replace('"days": 3', '"days": 30'))
    seen = intake.look(path)
    ((line, _column, said),) = seen.faults
    assert "30" in path.read_text().splitlines()[line - 1]
    assert "at most 7" in said
    intake.discard(seen)


def test_ones_own_exercises_are_found_where_they_lie(intake, given_bundle, readers, tmp_path):
    intake.bring_in(intake.look(given_bundle))
    scan(intake, readers)
    own = OwnExercises(intake.library, tmp_path, intake.programs)
    own.export_program(intake.programs.folder / "mine.json", tmp_path / "again.unclench")
    assert (tmp_path / "again.unclench").read_bytes() == given_bundle.read_bytes()
