from __future__ import annotations

from pathlib import Path

import pytest

from unclench.audio.clockfile import ClockFile, Reading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "clock").touch()
    return tmp_path / "clock"


def test_what_one_writes_another_reads(path: Path) -> None:
    writer, reader = ClockFile(path), ClockFile(path)
    assert reader.read() == Reading()
    for reading in (Reading(12.5, -2999.5, 1, "silent"), Reading(13.5, -1999.5, 2**40, "on")):
        writer.write(reading)
        assert reader.read() == reading
    writer.close()
    reader.close()


def test_a_half_written_reading_is_not_taken(path: Path) -> None:
    writer, reader = ClockFile(path), ClockFile(path)
    writer.write(Reading(1.0, 2.0, 3, "on"))
    assert reader.read() == Reading(1.0, 2.0, 3, "on")
    with path.open("r+b") as file:
        file.write((3).to_bytes(8, "little"))
        file.write(b"\xff" * 16)
    assert reader.read() == Reading(1.0, 2.0, 3, "on")
    writer.close()
    reader.close()


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ClockFile(tmp_path / "gone")
