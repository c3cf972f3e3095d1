"""Bundles: made and opened again, and everything that a hostile one may try."""

from __future__ import annotations

import io
import json
import stat
import struct
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.exercises import raw

from tools.fuzz_targets import TARGETS, bundles, described_zip
from unclench.files import bundle, bundle_names
from unclench.files.bundle import BundleError, unpack, write
from unclench.files.reader import Loaded, read

REST = {"do": "rest", "fill": 1}
EXERCISE = json.dumps(raw(REST)).encode()


def sound() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(100_000))
    return made.getvalue()


def loaded(folder: Path, *names: str, **more: Any) -> Loaded:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(sound())
    steps = [{"do": "play", "file": name} for name in names]
    (folder / "mine.json").write_text(json.dumps(raw(*steps, REST, **more)), encoding="utf-8")
    found = read(folder / "mine.json")
    assert isinstance(found, Loaded), found
    return found


def zipped(
    *files: tuple[str, bytes], change: Callable[[zipfile.ZipInfo], None] | None = None
) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            info = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
            info.filename, info.compress_type = name, zipfile.ZIP_DEFLATED
            if change:
                change(info)
            archive.writestr(info, data)
    return made.getvalue()


def opened(tmp_path: Path, data: bytes) -> Path:
    (tmp_path / "b.unclench").write_bytes(data)
    folder = tmp_path / "inside"
    folder.mkdir()
    return unpack(tmp_path / "b.unclench", folder)


def refused(tmp_path: Path, data: bytes) -> str:
    with pytest.raises(BundleError) as told:
        opened(tmp_path, data)
    assert {p.name for p in tmp_path.iterdir()} == {"b.unclench", "inside"}
    return str(told.value)


def test_a_bundle_brings_everything_back(tmp_path: Path) -> None:
    made = loaded(tmp_path / "own", "a.wav", "voices/b.wav", licence="CC BY-SA 4.0", author="Ada")
    write(tmp_path / "b.unclench", made)
    first = (tmp_path / "b.unclench").read_bytes()
    write(tmp_path / "b.unclench", made)
    assert (tmp_path / "b.unclench").read_bytes() == first
    folder = tmp_path / "inside"
    folder.mkdir()
    again = read(unpack(tmp_path / "b.unclench", folder))
    assert isinstance(again, Loaded)
    assert again.exercise == made.exercise
    assert again.recordings == made.recordings
    assert (folder / "LICENCE.txt").read_text() == "A sample\nby Ada\n\nLicense: CC BY-SA 4.0\n"
    assert stat.S_IMODE((folder / "a.wav").stat().st_mode) & 0o077 == 0


def test_without_a_licence_there_is_no_licence_text(tmp_path: Path) -> None:
    write(tmp_path / "b.unclench", loaded(tmp_path / "own"))
    with zipfile.ZipFile(tmp_path / "b.unclench") as archive:
        assert archive.namelist() == ["exercise.json"]
    write(tmp_path / "c.unclench", loaded(tmp_path / "own", licence="CC0"))
    with zipfile.ZipFile(tmp_path / "c.unclench") as archive:
        assert archive.read("LICENCE.txt") == b"A sample\n\nLicense: CC0\n"


def test_what_others_could_not_open_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BundleError, match="which Windows keeps for a device"):
        write(tmp_path / "b.unclench", loaded(tmp_path / "own", "con.wav"))
    monkeypatch.setattr(bundle, "BYTES_MOST", 20_000)
    with pytest.raises(BundleError, match="recordings are larger"):
        write(tmp_path / "b.unclench", loaded(tmp_path / "own", "a.wav"))
    assert not (tmp_path / "b.unclench").exists()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../a.wav", "leads out"), ("/a.wav", "leads out"), ("a//b.wav", "leads out"),
        ("./a.wav", "leads out"), ("C:a.wav", "one of"), ("C:\\a.wav", "one of"),
        ("..\\a.wav", "one of"), ("a\0.wav", "odd characters"), ("a\u202e.wav", "odd characters"),
        ("CON", "for a device"), ("aux.wav", "for a device"),
        ("x/LPT1.foo.wav", "for a device"), ("com².wav", "for a device"), ("a.wav ", "ends with"),
        ("x./a.wav", "ends with"), (".a.wav", "starts or"), (" a.wav", "starts or"),
        ("a/b/c/d/e.wav", "folders deep"), ("x" * 130, "longer than"), ("", "leads out"),
        ("run.py", "isn't an exercise"), ("inner.zip", "isn't an exercise"),
        ("more.unclench", "isn't an exercise"), ("x/b.json", "isn't an exercise"),
        ("x/LICENSE", "isn't an exercise"), ("page.html", "isn't an exercise"),
        ("../x/", "leads out"),
        ("a.wav/", "leads out"),
    ],
)  # fmt: skip
def test_odd_names_are_refused_with_the_reason(tmp_path: Path, name: str, why: str) -> None:
    body = b"RIFF" if not name.endswith("/") or name == "a.wav/" else b""
    said = refused(tmp_path, zipped(("exercise.json", EXERCISE), (name, body)))
    assert why in said
    assert said.isprintable()


@pytest.mark.parametrize(
    "names",
    [("a.wav", "A.WAV"), ("a.wav", "a.wav/b.wav"), ("ﬁ.wav", "FI.wav"), ("ß.wav", "SS.wav")],
)
def test_names_that_are_one_somewhere_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    files = [("exercise.json", EXERCISE), *((name, sound()) for name in names)]
    assert "clash" in refused(tmp_path, zipped(*files))


def _attribute(mode: int) -> Callable[[zipfile.ZipInfo], None]:
    def change(info: zipfile.ZipInfo) -> None:
        info.external_attr = mode << 16

    return change


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO | 0o600, stat.S_IFDIR])
def test_links_and_devices_are_refused(tmp_path: Path, mode: int) -> None:
    data = zipped(("exercise.json", b"/etc/passwd"), change=_attribute(mode))
    assert "link or another special file" in refused(tmp_path, data)


def _lzma(info: zipfile.ZipInfo) -> None:
    info.compress_type = zipfile.ZIP_BZIP2


RIGHT = zipped(("exercise.json", EXERCISE))


def _flagged(bits: int) -> bytes:
    at = RIGHT.index(b"PK\1\2")
    return RIGHT[: at + 8] + struct.pack("<H", bits) + RIGHT[at + 10 :]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a zip file"),
        (b"{}", "not a zip file"),
        (RIGHT[:-5], "not a zip file"),
        (RIGHT + b"x", "not a zip file"),
        (b"x" + RIGHT, "besides its files"),
        (RIGHT[:-2] + b"\1\0x", "not a zip file"),
        (RIGHT[:-22] + b"x" + RIGHT[-22:], "besides its files"),
        (RIGHT[:-18] + b"\1" + RIGHT[-17:], "unusual kind"),
        (_flagged(1), "is encrypted"),
        (_flagged(0x40), "is encrypted"),
        (RIGHT.replace(b"exercise.json", b"exercise.jsom", 1), "is damaged"),
        (RIGHT.replace(RIGHT[60:70], b"\xff" * 10), "is damaged"),
        (zipped(), "holds 0 exercises"),
        (zipped(("a.json", EXERCISE), ("b.json", EXERCISE)), "holds 2 exercises"),
        (zipped(*[(f"{k}.wav", b"x") for k in range(101)]), "more than 100 files"),
        (zipped(("exercise.json", b" " * (1 << 20) + b"{}")), "larger than 1024 KiB"),
        (zipped(("a.wav", bytes(2 << 20)), ("exercise.json", EXERCISE)), "more than 200-fold"),
        (zipped(("LICENCE", b"x" * (257 << 10)), ("a.json", b"{}")), "larger than 256 KiB"),
        (zipped(("exercise.json", EXERCISE), change=_lzma), "packed in an unusual way"),
        (zipped(("exercise.json", b"")), "is empty or cut off"),
        (zipped(("exercise.json", RIGHT)), "not what its name says"),
        (zipped(("LICENSE.txt", b"PK\3\4"), ("a.json", b"{}")), "not what its name says"),
        (zipped(("a.wav", RIGHT), ("exercise.json", EXERCISE)), "not what its name says"),
        (zipped(("a.mp3", b"\xff"), ("exercise.json", EXERCISE)), "not what its name says"),
    ],
)  # fmt: skip
def test_odd_archives_are_refused_with_the_reason(tmp_path: Path, data: bytes, why: str) -> None:
    assert why in refused(tmp_path, data)


def test_recordings_start_as_their_kinds_do(tmp_path: Path) -> None:
    wave = b"\0\0\0\0WAVE"
    starts = [b"RIFF" + wave, b"RF64" + wave, b"fLaC", b"OggS", b"ID3", b"\xff\xfb\x90\0"]
    files = [(f"{k}.mp3", start) for k, start in enumerate(starts)]
    assert opened(tmp_path, zipped(*files, ("x/", b""), ("e.json", EXERCISE))).name == "e.json"


def test_files_that_share_bytes_are_refused(tmp_path: Path) -> None:
    data = zipped(("exercise.json", EXERCISE), ("a.wav", b"RIFF"))
    first = data.index(b"PK\1\2")
    second = data.index(b"PK\1\2", first + 1)
    again = data[: second + 42] + bytes(4) + data[second + 46 :]
    assert "overlap" in refused(tmp_path, again)


def test_something_before_the_first_file_is_refused(tmp_path: Path) -> None:
    at = RIGHT.index(b"PK\1\2")
    body, index, end = b"#!" + RIGHT[:at], bytearray(RIGHT[at:-22]), bytearray(RIGHT[-22:])
    index[42:46] = struct.pack("<I", 2)
    end[16:20] = struct.pack("<I", len(body))
    assert "before its files" in refused(tmp_path, body + index + end)


def test_a_bundle_that_is_too_large_is_not_even_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "BYTES_MOST", 100)
    assert "is larger than" in refused(tmp_path, RIGHT)


def test_all_files_together_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped(("exercise.json", EXERCISE), ("a.wav", b"RIFF" + bytes(900_000)))
    monkeypatch.setattr(bundle, "BYTES_MOST", 100_000)
    assert "holds more than" in refused(tmp_path, data)


def test_a_list_longer_than_its_record_says_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bytearray(zipped(*[(f"{k}.wav", b"RIFF") for k in range(101)]))
    data[-14:-10] = struct.pack("<2H", 1, 1)
    assert "more than 100 files" in refused(tmp_path, bytes(data))


def test_what_zipfile_itself_refuses_is_said(tmp_path: Path) -> None:
    at = RIGHT.index(b"PK\1\2")
    newer = RIGHT[: at + 6] + b"\xff\0" + RIGHT[at + 8 :]
    assert "isn't a bundle that Unclench can open" in refused(tmp_path, newer)


def test_the_file_itself_may_not_be_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        unpack(tmp_path / "none", tmp_path)


@given(st.text(max_size=30))
def test_a_name_is_refused_or_stays_inside(name: str) -> None:
    if not bundle_names.refusal(name):
        path = Path("/inside").joinpath(*name.split("/"))
        assert path.is_relative_to("/inside")
        assert ".." not in path.parts


@given(st.binary(max_size=300))
def test_any_described_archive_is_opened_or_refused(data: bytes) -> None:
    bundles(data)


@given(st.integers(0, len(RIGHT)), st.binary(min_size=1, max_size=4))
def test_a_right_bundle_with_odd_bytes_is_opened_or_refused(at: int, odd: bytes) -> None:
    bundles(b"PK" + (RIGHT[:at] + odd + RIGHT[at + len(odd) :])[2:])


@pytest.mark.parametrize("name", TARGETS)
def test_the_kept_findings_of_fuzzing_stay_mended(name: str) -> None:
    files = sorted((Path(__file__).parents[1] / "data" / "fuzz" / name).iterdir())
    assert files
    for file in files:
        TARGETS[name](file.read_bytes())


def test_a_description_gives_a_zip() -> None:
    assert zipfile.ZipFile(io.BytesIO(described_zip(b"\x02ab\0\0\0\x01x"))).namelist() == ["ab"]
