"""Files that are nearly exercises: each is told in whole sentences, wherever files are listed."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from tests.domain.exercises import raw

from unclench.cli import main
from unclench.files import reader_process, same_id
from unclench.files.folder import exercise_files
from unclench.files.reader import Loaded, read
from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharingError
from unclench.files.user_library import UserLibrary
from unclench.system.paths import Profile
from unclench.system.said import unpacked

pytestmark = pytest.mark.thorough

RIGHT = json.dumps(raw({"do": "rest", "fill": 1}, id="mine", title="Mine"), ensure_ascii=False)
NOTEPAD = "in Notepad choose File, Save as, and there the encoding UTF-8"
SAID = {
    "UTF-16 of Notepad": (RIGHT.encode("utf-16"), f"is saved in UTF-16.*{NOTEPAD}"),
    "UTF-16, big end first": (b"\xfe\xff" + RIGHT.encode("utf-16-be"), "is saved in UTF-16"),
    "UTF-16 without its mark": (RIGHT.encode("utf-16-le"), "is saved in UTF-16"),
    "UTF-16-BE without its mark": (RIGHT.encode("utf-16-be"), "is saved in UTF-16"),
    "UTF-32": (RIGHT.encode("utf-32"), "is saved in UTF-32"),
    "rich text": (b"{\\rtf1\\ansi {}}", "is rich text .*choose Format, Make Plain Text"),
    "a document": (b"PK\x03\x04" + bytes(50), "is a packed file"),
    "a web page": (b"<!DOCTYPE html>", "is a web page"),
    "curly quotes": (RIGHT.replace('"', "\u201d").encode(), "has a curly quote"),
    "a curly quote before a text": (
        RIGHT.replace('"Mine"', "\u201cMine\u201d").encode(), "has a curly quote"),
    "a curly quote inside a name": (
        RIGHT.replace('"title": "', '"title\u201d: \u201c').encode(), "has a curly quote"),
    "single quotes": (RIGHT.replace('"', "'").encode(), "has a single quote"),
    "a comment": (b"{ // mine\n}", "has a comment here"),
    "a hash": (b"{ # mine\n}", "has a comment here"),
    "a line separator": (RIGHT.replace(", ", ",\u2028").encode(), r"U\+2028, line separator"),
    "a paragraph separator": (RIGHT.replace(", ", ",\u2029").encode(), r"U\+2029"),
    "a space that does not break": (RIGHT.replace(", ", ",\u00a0").encode(), r"U\+00A0, no-break"),
    "a space of no width": (RIGHT.replace(", ", ",\u200b").encode(), r"U\+200B"),
    "a tab in a text": (RIGHT.replace("Mine", "M\tine").encode(), "has a tab inside a text"),
    "a line that goes on": (RIGHT.replace("Mine", "M\nine").encode(), "continues on the next line"),
    "another slip": (RIGHT[:-1].encode(), "ends here, but the { of line 1"),
}  # fmt: skip


@pytest.mark.parametrize("case", SAID)
def test_what_an_editor_made_of_it_is_told(tmp_path: Path, case: str) -> None:
    data, said = SAID[case]
    path = tmp_path / "mine.json"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=said):
        raise ValueError(_only_fault(path))


def test_signs_that_json_allows_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    text = RIGHT.replace("Mine", "\u201cMine\u201d").replace(", ", ",\t\r\n")
    path.write_text(text, encoding="utf-8", newline="")
    assert isinstance(read(path), Loaded)


def _only_fault(path: Path) -> str:
    found = read(path)
    assert isinstance(found, list)
    (fault,) = found
    return fault.message


@pytest.fixture
def odd(profile: Profile) -> Path:
    """A folder of one's own exercises with files that are none, or nearly."""
    folder = profile.exercises
    (folder / "LOUD.JSON").write_text(RIGHT, encoding="utf-8")
    (folder / "hidden.json.txt").write_text("{}", encoding="utf-8")
    (folder / "rich.json.RTF").write_text("{}", encoding="utf-8")
    (folder / "notes.txt").write_text("{}", encoding="utf-8")
    (folder / "old.json.bak").write_text("{}", encoding="utf-8")
    if sys.platform != "win32":
        os.mkfifo(folder / "pipe.json")
        (folder / "gone.json").symlink_to(folder / "nowhere")
        (folder / "loop.json").symlink_to(folder / "loop.json")
        (folder / "null.json").symlink_to("/dev/null")
    return folder


SENTENCES = {
    "hidden.json.txt": "ends in .json.txt, so it's not read; rename it to hidden.json (Windows",
    "rich.json.RTF": "ends in .json.RTF, so it's not read; rename it to rich.json",
}
if sys.platform != "win32":
    SENTENCES |= {
        "pipe.json": "is a pipe and not a file, so it's not read",
        "null.json": "is a device and not a file, so it's not read",
        "loop.json": "can't be read: ",
        "gone.json": "is a link to a file that isn't there",
    }


def _library(folder: Path) -> UserLibrary:
    library = UserLibrary(folder, folder.parent / "index.json")
    readers = Readers()
    for _changes in library.scan(readers.read):
        pass
    readers.close()
    return library


def test_the_list_tells_of_each_and_reads_capitals(odd: Path) -> None:
    listed = _library(odd).listed
    assert set(listed) == {"LOUD.JSON", *SENTENCES}
    assert listed["LOUD.JSON"].entry is not None
    for name, said in SENTENCES.items():
        assert said in listed[name].faults[0][2]


def test_check_and_doctor_tell_of_each(odd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert {path.name for path in exercise_files(odd)} == {"LOUD.JSON", *SENTENCES}
    for words in (["check", str(odd)], ["doctor"]):
        assert main(words) == 1
        out = capsys.readouterr().out
        for name, said in SENTENCES.items():
            assert f"{odd / name}:1:1: {said}" in out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_taken_in(tmp_path: Path, profile: Profile) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    intake = ExerciseIntake(UserLibrary(profile.exercises, tmp_path / "index.json"), Readers())
    with pytest.raises(SharingError, match="isn't a file"):
        intake.look(tmp_path / "pipe.json")


COPIES = [
    "mine (Anna's conflicted copy 2026-11-20).json",
    "mine.sync-conflict-20261120-101010-ABCDEFG.json",
    "mine (1).json",
    "mine 2.json",
    "mine-LAPTOP.json",
    "Mine - Copy.json",
]


@pytest.mark.parametrize("name", COPIES)
def test_the_file_named_after_its_id_wins_and_its_copy_is_named(
    profile: Profile, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    folder = profile.exercises
    (folder / name).write_text(RIGHT.replace("Mine", "Old"), encoding="utf-8")
    (folder / "mine.json").write_text(RIGHT, encoding="utf-8")
    said = "is a copy of mine.json with the same id"
    listed = _library(folder).listed
    assert listed["mine.json"].title == "Mine"
    assert listed["mine.json"].entry is not None
    copy = listed[name]
    assert (copy.entry, copy.beside) == (None, "Mine")
    assert said in copy.faults[0][2]
    for words in (["check", str(folder)], ["doctor"]):
        assert main(words) == 1
        out = capsys.readouterr().out
        assert f"{folder / name}:1:1: {said}" in out
        assert f"{folder / 'mine.json'}:1:1: is a copy" not in out
    assert main(["timeline", "mine", "--json"]) == 0


def test_without_a_file_named_after_the_id_the_first_has_it() -> None:
    ids = [("b.json", "x"), ("in/a.json", "x"), ("a.json", "x"), ("x/y.json", "y")]
    assert same_id.owners(ids) == {"x": "a.json", "y": "x/y.json"}
    assert "which a.json has too; choose another" in same_id.words("b.json", "x", "a.json")


def test_what_can_not_be_looked_at_is_told(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 300 + ".json")
    told = reader_process.answer(str(long))
    assert "can't be read" in unpacked(told["faults"][0][2])
