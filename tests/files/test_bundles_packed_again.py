"""A bundle that a person unpacked and packed again, on any system, is still that bundle."""

from __future__ import annotations

import io
import json
import unicodedata
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest
from tests.domain.exercises import raw
from tests.files.test_bundle import EXERCISE, REST, opened, refused, sound, zipped

from unclench.files.reader import Loaded, read
from unclench.system.zip_names import meant

NAME = "Begrüßung.wav"
MAC = unicodedata.normalize("NFD", NAME)
FORK = b"\0\5\x16\7\0\2\0\0Mac OS X"


def test_what_a_mac_adds_is_left_out(tmp_path: Path) -> None:
    found = opened(
        tmp_path,
        zipped(
            ("Mine/", b""), ("Mine/exercise.json", EXERCISE), ("Mine/a.wav", sound()),
            ("Mine/.DS_Store", b"\0\0\0\1Bud1"), ("__MACOSX/", b""),
            ("__MACOSX/Mine/._exercise.json", FORK), ("__MACOSX/Mine/._a.wav", FORK),
        ),
    )  # fmt: skip
    assert found.relative_to(tmp_path) == Path("inside/exercise.json")
    assert sorted(each.name for each in found.parent.iterdir()) == ["a.wav", "exercise.json"]


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "._exercise.json"])
def test_what_a_system_adds_beside_is_left_out(tmp_path: Path, name: str) -> None:
    found = opened(tmp_path, zipped(("exercise.json", EXERCISE), (name, b"x")))
    assert [each.name for each in found.parent.iterdir()] == ["exercise.json"]


class _Unmarked(ZipInfo):
    """A file whose name is UTF-8 and isn't marked as such."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("cp437"), 0


def test_names_as_a_mac_writes_them_are_found_by_the_exercise(tmp_path: Path) -> None:
    steps = {"do": "play", "file": NAME}, REST
    exercise = json.dumps(raw(*steps)).encode()
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("exercise.json", exercise)
        archive.writestr(_Unmarked(MAC.encode().decode("cp437")), sound())
    found = opened(tmp_path, made.getvalue())
    assert (found.parent / NAME).exists()
    assert isinstance(read(found), Loaded)


def test_other_names_stay_as_they_are() -> None:
    old = ZipInfo("na\u00efve.json")  # cp437, and no UTF-8
    greek = ZipInfo("\u03b1\u03c9.json")
    assert [name for name, _info in meant([old, greek], bool)] == [old.filename, greek.filename]


def test_a_folder_around_some_of_it_is_none(tmp_path: Path) -> None:
    data = zipped(("Mine/exercise.json", EXERCISE), ("a.wav", sound()))
    assert "isn't an exercise, a recording or a license" in refused(tmp_path, data)


def test_what_leads_out_is_refused_in_a_folder_too(tmp_path: Path) -> None:
    data = zipped(("Mine/exercise.json", EXERCISE), ("Mine/../../a.wav", sound()))
    assert "leads out of its folder" in refused(tmp_path, data)


def test_nothing_but_what_a_system_adds_is_no_bundle(tmp_path: Path) -> None:
    assert "holds 0 exercises" in refused(tmp_path, zipped(("__MACOSX/a.json", EXERCISE)))
