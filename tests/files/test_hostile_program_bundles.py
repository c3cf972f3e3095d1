"""Bundles that hold a program: what a hostile one may try ends in words, and inside its folder."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.domain.exercises import raw
from tests.files.hostile_programs import every
from tests.files.test_bundle import REST, sound, zipped
from tests.files.test_program_sharing import intake_in, program

from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharedPreview, SharingError

pytestmark = pytest.mark.thorough

PROGRAM = json.dumps(program("my-rest")).encode()
REST_FILE = json.dumps(raw(REST, id="my-rest")).encode()
MAIN = ("program.json", PROGRAM)
MEMBER = ("exercises/my-rest/exercise.json", REST_FILE)


def _link(info: zipfile.ZipInfo) -> None:
    if info.filename == MEMBER[0]:
        info.external_attr = (stat.S_IFLNK | 0o777) << 16


BUNDLES = {
    "a member that goes up": ((MAIN, ("exercises/../up/exercise.json", REST_FILE)), "leads out"),
    "a member from the root": ((MAIN, ("/exercises/x/exercise.json", REST_FILE)), "leads out"),
    "a member of a device": ((MAIN, ("exercises/con/exercise.json", REST_FILE)), "a device"),
    "a member with a drive": ((MAIN, ("exercises/c:x/exercise.json", REST_FILE)), "a name with"),
    "a member too deep": ((MAIN, ("exercises/a/b/exercise.json", REST_FILE)), "nothing else may"),
    "a member by another name": ((MAIN, ("exercises/a/run.py", b"print()")), "nothing else may"),
    "two members in one place": (
        (MAIN, MEMBER, ("exercises/MY-REST/exercise.json", REST_FILE)),
        "clash",
    ),
    "a bomb for a member": ((MAIN, (MEMBER[0], b" " * (3 << 20))), "larger than 1024 KiB"),
    "a bomb for a program": ((("program.json", b" " * (3 << 20)), MEMBER), "larger than 1024 KiB"),
    "a bomb for a voice": ((MAIN, MEMBER, ("a.wav", sound() + b"\0" * (9 << 20))), "-fold"),
    "two programs": ((MAIN, ("other.json", PROGRAM), MEMBER), "holds 2 exercises"),
    "a hundred and one": ((MAIN, *((f"{k}.wav", sound()) for k in range(101))), "more than 100"),
    "another zip inside": ((MAIN, (MEMBER[0], b"PK\5\6" + b"\1" * 40)), "not what its name says"),
    "an empty member": ((MAIN, (MEMBER[0], b"")), "empty or cut off"),
}


@pytest.fixture(scope="module")
def readers() -> Iterator[tuple[Readers, Readers]]:
    made = Readers(), Readers(form="program")
    yield made
    for one in made:
        one.close()


@pytest.fixture
def intake(tmp_path: Path, readers: tuple[Readers, Readers]) -> ExerciseIntake:
    return intake_in(tmp_path, readers)


def refused(intake: ExerciseIntake, top: Path, data: bytes) -> str:
    path = top / "b.unclench"
    path.write_bytes(data)
    with pytest.raises(SharingError) as told:
        intake.look(path)
    assert {one.name for one in top.iterdir()} == {"b.unclench", "exercises"}
    assert not list(intake.library.folder.iterdir()), "something stayed behind"
    return str(told.value)


@pytest.mark.parametrize("name", BUNDLES)
def test_it_is_refused_before_anything_comes_in(intake, tmp_path, name):
    files, said = BUNDLES[name]
    words = refused(intake, tmp_path, zipped(*files))
    assert said in words
    assert words.isprintable()


def test_a_member_that_is_a_link_is_refused(intake, tmp_path):
    assert "is a link" in refused(intake, tmp_path, zipped(MAIN, MEMBER, change=_link))


SOME = list(every())[::9]  # each starts a reader of its own, which takes a second


@pytest.mark.parametrize("one", [pytest.param(one, id=one.name) for one in SOME])
def test_a_program_that_is_hostile_alone_is_so_in_a_bundle(intake, tmp_path, one):
    path = tmp_path / "b.unclench"
    path.write_bytes(zipped(("program.json", one.content or b" "), MEMBER))
    said, seen = looked(intake, path)
    assert said.isprintable()
    if seen is not None:
        assert bool(seen.faults) != bool(seen.ways)
        assert bool(seen.ways) <= (one.said is None)
        intake.discard(seen)
    assert not list(intake.library.folder.iterdir())


def looked(intake: ExerciseIntake, path: Path) -> tuple[str, SharedPreview | None]:
    try:
        return "", intake.look(path)
    except SharingError as error:
        return str(error), None
