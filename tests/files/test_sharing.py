"""Exercises taken in and given away, and what they begin with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.domain.exercises import raw
from tests.files.test_bundle import EXERCISE, REST, loaded, sound, zipped

from unclench.files.bundle import write
from unclench.files.reader import Loaded, read, warn
from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharingError, export, shipped_ids
from unclench.files.templates import KINDS, template, template_text
from unclench.files.user_library import UserLibrary
from unclench.system import paths
from unclench.system.atomic_files import previous


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    made = Readers()
    yield made
    made.close()


@pytest.fixture
def intake(tmp_path: Path, readers: Readers) -> ExerciseIntake:
    folder = tmp_path / "exercises"
    folder.mkdir()
    return ExerciseIntake(
        UserLibrary(folder, tmp_path / "index.json", frozenset({"breath-46"})), readers
    )


def scan(intake: ExerciseIntake) -> list[str]:
    list(intake.library.scan(intake.readers.read))
    return sorted(name for name, row in intake.library.listed.items() if row.entry)


def single(folder: Path, **more: Any) -> Path:
    path = folder / "given.json"
    path.write_text(json.dumps(raw(REST, **more)), encoding="utf-8")
    return path


def hidden(intake: ExerciseIntake) -> list[str]:
    return [p.name for p in intake.library.folder.iterdir() if p.name.startswith(".import")]


def test_a_file_is_looked_at_then_taken_in(intake: ExerciseIntake, tmp_path: Path) -> None:
    seen = intake.look(single(tmp_path, author="Ada", licence="CC0"))
    assert seen.entry is not None
    assert (seen.entry["title"], seen.entry["author"], seen.licence) == ("A sample", "Ada", "CC0")
    assert (seen.clashes, seen.ways, seen.faults) == (False, ("new",), ())
    assert scan(intake) == []
    assert intake.bring_in(seen) == intake.library.folder / "sample.json"
    assert (scan(intake), hidden(intake)) == (["sample.json"], [])


def test_what_is_discarded_leaves_nothing(intake: ExerciseIntake, tmp_path: Path) -> None:
    intake.discard(intake.look(single(tmp_path)))
    assert list(intake.library.folder.iterdir()) == []


def test_a_faulty_file_is_shown_and_not_taken_in(intake: ExerciseIntake, tmp_path: Path) -> None:
    for text in ('{"steps": [{"do": "play", "file": 3}, 7]}', "[1]", "{"):
        (tmp_path / "bad.json").write_text(text)
        seen = intake.look(tmp_path / "bad.json")
        assert (seen.entry, seen.ways) == (None, ())
        assert seen.faults
        with pytest.raises(SharingError, match="has faults"):
            intake.bring_in(seen)
        intake.discard(seen)


def test_a_bundle_that_breaks_a_rule_is_refused(intake: ExerciseIntake, tmp_path: Path) -> None:
    (tmp_path / "b.unclench").write_bytes(b"no zip")
    with pytest.raises(SharingError, match="isn't a bundle"):
        intake.look(tmp_path / "b.unclench")
    assert hidden(intake) == []


def test_a_clash_is_asked_about(intake: ExerciseIntake, tmp_path: Path) -> None:
    source = single(tmp_path)
    intake.bring_in(intake.look(source))
    scan(intake)
    again = intake.look(single(tmp_path, title="Another"))
    owner = intake.library.folder / "sample.json"
    assert (again.owner, again.ways) == (owner, ("keep-both", "replace"))
    with pytest.raises(SharingError, match="another one has its id"):
        intake.bring_in(again)
    both = intake.bring_in(again, "keep-both")
    assert both.name == "sample-2.json"
    assert json.loads(both.read_text())["title"] == "Another"
    assert scan(intake) == ["sample-2.json", "sample.json"]
    last = intake.look(single(tmp_path, title="A third"))
    assert intake.bring_in(last, "replace") == owner
    assert json.loads(owner.read_text())["title"] == "A third"
    assert json.loads(previous(owner).read_text())["title"] == "A sample"


def test_a_shipped_exercise_can_not_be_replaced(intake: ExerciseIntake, tmp_path: Path) -> None:
    seen = intake.look(single(tmp_path, id="breath-46"))
    assert (seen.shipped, seen.owner, seen.ways) == (True, None, ("keep-both",))
    assert intake.bring_in(seen, "keep-both").name == "breath-46-2.json"


def test_an_id_stays_short_and_free(intake: ExerciseIntake) -> None:
    long = "x" * 64
    (intake.library.folder / f"{long}.json").write_text("{")
    assert intake.free_id(long) == "x" * 62 + "-2"
    assert intake.free_id("mine") == "mine"


def test_a_file_with_faults_keeps_its_name(intake: ExerciseIntake, tmp_path: Path) -> None:
    (intake.library.folder / "sample.json").write_text("{")
    assert intake.bring_in(intake.look(single(tmp_path))).name == "sample-2.json"
    assert (intake.library.folder / "sample.json").read_text() == "{"


def test_recordings_come_along_and_are_replaced(intake: ExerciseIntake, tmp_path: Path) -> None:
    write(tmp_path / "b.unclench", loaded(tmp_path / "own", "a.wav", "v/b.wav", licence="CC0"))
    seen = intake.look(tmp_path / "b.unclench")
    assert seen.recordings == ("a.wav", "v/b.wav")
    home = intake.library.folder / "sample"
    assert intake.bring_in(seen) == home / "sample.json"
    assert isinstance(read(home / "sample.json"), Loaded)
    assert (home / "LICENCE.txt").exists()
    assert scan(intake) == ["sample/sample.json"]
    write(tmp_path / "b.unclench", loaded(tmp_path / "own", "a.wav", "c.wav", title="Newer"))
    assert intake.bring_in(intake.look(tmp_path / "b.unclench"), "replace") == home / "sample.json"
    assert previous(home / "a.wav").exists()
    assert intake.library.path("sample/sample.json").read_text().count("Newer") == 1


def test_a_single_file_brings_the_recordings_beside_it(
    intake: ExerciseIntake, tmp_path: Path
) -> None:
    made = loaded(tmp_path / "own", "a.wav", "v/b.wav")
    seen = intake.look(made.path)
    assert seen.faults == ()
    assert isinstance(read(intake.bring_in(seen)), Loaded)


def test_recordings_out_of_the_folder_are_faults_and_not_copied(
    intake: ExerciseIntake, tmp_path: Path
) -> None:
    (tmp_path / "secret.wav").write_bytes(sound())
    (tmp_path / "own" / "dir.wav").mkdir(parents=True)
    for name in ("../secret.wav", "/etc/passwd", "none.wav", "dir.wav", "x\0y.wav", "a/../a.wav"):
        path = tmp_path / "own" / "mine.json"
        path.write_text(json.dumps(raw({"do": "play", "file": name}, REST)))
        seen = intake.look(path)
        assert seen.faults
        assert [p.name for p in seen.staged.parent.iterdir()] == ["exercise.json"]
        intake.discard(seen)


def test_export_goes_by_the_suffix(tmp_path: Path) -> None:
    plain = loaded(tmp_path / "own")
    export(plain, tmp_path / "a.json")
    assert (tmp_path / "a.json").read_bytes() == plain.path.read_bytes()
    export(plain, tmp_path / "a.unclench")
    assert (tmp_path / "a.unclench").read_bytes()[:2] == b"PK"
    with pytest.raises(SharingError, match=r"ends in .json or .unclench"):
        export(plain, tmp_path / "a.txt")
    spoken = loaded(tmp_path / "own", "nul.wav")
    with pytest.raises(SharingError, match=r"export it as b.unclench"):
        export(spoken, tmp_path / "b.json")
    with pytest.raises(SharingError, match=r"b.unclench can't be made"):
        export(spoken, tmp_path / "b.unclench")


def test_a_bundle_with_a_faulty_exercise_is_shown(intake: ExerciseIntake, tmp_path: Path) -> None:
    (tmp_path / "b.unclench").write_bytes(zipped(("exercise.json", b'{"a": 1}')))
    assert intake.look(tmp_path / "b.unclench").faults
    (tmp_path / "c.unclench").write_bytes(zipped(("exercise.json", EXERCISE)))
    assert intake.look(tmp_path / "c.unclench").entry is not None


def test_shipped_ids_come_from_the_index() -> None:
    assert "breath-46" in shipped_ids(paths.exercises() / "index.json")


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_right_and_has_no_warning(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(template_text(kind, "mine"), encoding="utf-8")
    found = read(path)
    assert isinstance(found, Loaded), found
    assert warn(found) == []
    assert (found.exercise.kind, found.exercise.id) == (kind, "mine")
    assert template(kind)["id"] == f"my-{kind}"
