"""The frames of MPEG audio: each version, layer, bit rate and rate has its own length."""

from __future__ import annotations

import mmap
from pathlib import Path

import pytest

from unclench.system.mp3_frames import First, first, is_frame, lost

# the first four bytes, the length that the standard gives, frames a second, seconds of a frame
KINDS = {
    "MPEG 1, layer III, 128 kbit/s": (b"\xff\xfb\x90\xc0", 417, 44_100, 1152 / 44_100),
    "the same, padded": (b"\xff\xfb\x92\xc0", 418, 44_100, 1152 / 44_100),
    "MPEG 2, layer III, 64 kbit/s": (b"\xff\xf3\x84\xc0", 192, 24_000, 576 / 24_000),
    "MPEG 2.5, layer III, 8 kbit/s": (b"\xff\xe3\x18\xc0", 72, 8_000, 576 / 8_000),
    "MPEG 1, layer II, 192 kbit/s": (b"\xff\xfd\xa4\xc0", 576, 48_000, 1152 / 48_000),
    "MPEG 2, layer II, 160 kbit/s": (b"\xff\xf5\xe4\xc0", 960, 24_000, 1152 / 24_000),
    "MPEG 1, layer I, 384 kbit/s": (b"\xff\xff\xc4\xc0", 384, 48_000, 384 / 48_000),
}


def mapped(path: Path, data: bytes) -> mmap.mmap:
    path.write_bytes(data)
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_frame_has_its_length(tmp_path: Path, kind: str) -> None:
    head, length, rate, seconds = KINDS[kind]
    frame = head + bytes(length - 4)
    assert is_frame(head)
    with mapped(tmp_path / "a", b"\xff\xfb\xfb" + frame * 100) as data:
        assert first(data, 0) == First(3, rate, 1)
        assert lost(data, 3, 3) == 0
    gone = 40 * length
    with mapped(tmp_path / "b", frame * 50 + b"\xff" + bytes(gone - 1) + frame * 50) as data:
        assert lost(data, 0, 0) == pytest.approx(40 * seconds)


@pytest.mark.parametrize(
    "head",
    [b"", b"\xff\xfb\x90", b"\xff\xeb\x90\0", b"\xff\xf9\x90\0", b"\xff\xfb\0\0", b"\xff\xfb\xf0\0",
     b"\xff\xfb\x9c\0", b"\xff\x1b\x90\0", b"ID3\4"],
)  # fmt: skip
def test_what_the_standard_forbids_is_no_frame(head: bytes) -> None:
    assert not is_frame(head)


def test_one_frame_amid_other_bytes_is_none(tmp_path: Path) -> None:
    with mapped(tmp_path / "a", b"\xff\xfb\x90\xc0" + bytes(2000)) as data:
        assert first(data, 0) is None


def test_a_tag_that_leads_beyond_the_end_is_no_tag(tmp_path: Path) -> None:
    frame = b"\xff\xfb\x90\xc0" + bytes(413)
    with mapped(tmp_path / "a", frame * 9 + b"ID3\4\0\0\x7f\x7f\x7f\x7f" + frame * 9) as data:
        assert 0 < lost(data, 0, 0) < 0.1
