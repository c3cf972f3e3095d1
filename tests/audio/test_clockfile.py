from __future__ import annotations

import os
from pathlib import Path

import pytest

from unclench.audio.clockfile import ClockFile, ClockReading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "clock").touch()
    return tmp_path / "clock"


def test_what_one_writes_another_reads(path: Path) -> None:
    writer, reader = ClockFile(path), ClockFile(path)
    assert reader.read() == ClockReading()
    for reading in (
        ClockReading(12.5, -2999.5, 1, "silent"),
        ClockReading(13.5, -1999.5, 2**40, "on"),
    ):
        writer.write(reading)
        assert reader.read() == reading
    writer.close()
    reader.close()


def test_a_half_written_reading_is_not_taken(path: Path) -> None:
    writer, reader = ClockFile(path), ClockFile(path)
    writer.write(ClockReading(1.0, 2.0, 3, "on"))
    assert reader.read() == ClockReading(1.0, 2.0, 3, "on")
    with path.open("r+b") as file:
        file.write((3).to_bytes(8, "little"))
        file.write(b"\xff" * 16)
    assert reader.read() == ClockReading(1.0, 2.0, 3, "on")
    writer.close()
    reader.close()


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ClockFile(tmp_path / "gone")


@pytest.mark.skipif(os.name != "posix", reason="only there a file tells of its holes")
def test_its_bytes_are_on_the_disk_before_anybody_relies_on_them(path: Path) -> None:
    """A mapped hole that a full disk can't fill ends the process."""
    ClockFile(path).close()
    assert path.stat().st_size > 0
    assert path.stat().st_blocks > 0
