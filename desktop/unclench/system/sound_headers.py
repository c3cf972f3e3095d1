"""What a sound file says of itself, and where that can't be taken at its word.

The length in a header is often wrong: a recorder that stopped, a stream, two files joined into
one, a copy that broke off. No decoder is needed to see that.
"""

from __future__ import annotations

import importlib
import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

BYTES_MOST = 512 << 20
"""No recording is larger: a size in a header beyond it says that it was not known yet."""

SLACK = 0.1
"""Seconds that may be missing unheard: encoders and headers differ by a block or two."""

_HEADER_MOST = 1 << 16
_JOINED = "holds several recordings, one behind the other; save them as one in a sound program"
_TOLD = "is damaged: some of it can't be read; copy it here again"
_ADPCM = (2, 17)
_PLAIN = (1, 3, 6, 7, 0xFFFE)


class SoundError(ValueError):
    """Why a sound can't be used, in words that follow its name."""


@dataclass(frozen=True)
class Header:
    """How to read a file.

    `promised` are the seconds that it says it holds, `frames` all that may be taken from it.
    `start` is the byte where its sound begins, where the decoder has to be told; `first` what to
    read in the place of its first bytes. `endless`: it does not say how long it is.
    """

    promised: float | None = None
    frames: int | None = None
    start: int = 0
    first: bytes = b""
    endless: bool = False


def look(path: Path) -> Header:
    """What stands in the header of `path`.

    Raises:
        SoundError: some of the sound is missing, or would not be heard.
        OSError: it can't be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        if start == b"RIFF":
            return _wav(file, size)
        if start == b"OggS":
            return _ogg(file, size)
        if start == b"fLaC":
            return _flac(file)
        return _mp3(path, file, size) if path.suffix.lower() == ".mp3" else Header()


def cut_off(there: float, promised: float) -> SoundError:
    """The error for a sound of which only so many seconds are `there`."""
    return SoundError(
        f"ends after {_clock(there)} of {_clock(promised)}: it is cut off or damaged; "
        "copy it here again"
    )


def _clock(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 60 else f"{seconds // 60:.0f} min {seconds % 60:.0f} s"


def _wav(file: BinaryIO, size: int) -> Header:
    form, held = b"", 0
    for name, at, length in _chunks(file, 12, size):
        file.seek(at)
        if name == b"fmt ":
            form = file.read(min(length, 40))
        elif name == b"fact":
            held = int.from_bytes(file.read(4), "little")
        elif name == b"data" and len(form) >= 16:
            return _wav_sound(file, size, _Data(form, held, at, length))
    return Header()


def _chunks(file: BinaryIO, at: int, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of each chunk of a WAV file."""
    while at + 8 <= size:
        file.seek(at)
        name, length = struct.unpack("<4sI", file.read(8))
        yield name, at + 8, length
        at += 8 + length + length % 2


@dataclass(frozen=True)
class _Data:
    """The sound in a WAV file: its form, how many frames it states, where it lies."""

    form: bytes
    held: int
    at: int
    said: int


def _wav_sound(file: BinaryIO, size: int, data: _Data) -> Header:
    kind, _channels, rate, _bytes, align = struct.unpack_from("<HHIIH", data.form)
    packed = kind in _ADPCM and len(data.form) >= 20
    if kind not in (*_ADPCM, *_PLAIN) or not rate or not align:
        return Header()
    each = int.from_bytes(data.form[18:20], "little") if packed else 1
    a_second = align * rate / max(1, each)
    here, behind = size - data.at, data.at + data.said + data.said % 2
    unknown = data.said > BYTES_MOST or (data.said == 0 and not _is_chunks(file, behind, size))
    if not unknown:
        if data.said - here > SLACK * a_second:
            raise cut_off(here / a_second, data.said / a_second)
        _refuse_more(file, behind, size, a_second)
    frames = (here if unknown else min(data.said, here)) // align * each
    if packed and 0 <= frames - data.held < each:
        frames = data.held
    first = _mended(file, data, size) if unknown and not data.said else b""
    return Header(frames=frames if packed else None, first=first)


def _is_chunks(file: BinaryIO, at: int, size: int) -> bool:
    """Whether nothing but whole chunks stand from here to the end."""
    for name, place, length in _chunks(file, at, size):
        if not name.isascii() or not name.decode("ascii").isprintable():
            return False
        at = place + length
    return size - 8 <= at <= size + 1


def _refuse_more(file: BinaryIO, at: int, size: int, a_second: float) -> None:
    file.seek(min(at, size))
    if file.read(4) == b"RIFF":
        raise SoundError(_JOINED)
    if size - at > a_second and not _is_chunks(file, at, size):
        raise SoundError(
            "goes on behind the end that its header states; open it in a sound program and save "
            "it again"
        )


def _mended(file: BinaryIO, data: _Data, size: int) -> bytes:
    """The header of a recorder that never wrote the sizes, with the sizes."""
    if data.at > _HEADER_MOST:
        return b""
    file.seek(0)
    head = bytearray(file.read(data.at))
    head[4:8] = struct.pack("<I", size - 8)
    head[-4:] = struct.pack("<I", size - data.at)
    return bytes(head)


def _flac(file: BinaryIO) -> Header:
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for flags in (b"\0", b"\x80"):
            if data.find(b"fLaC" + flags + b"\0\0\x22", 4) > 0:
                raise SoundError(_JOINED)
        return Header(endless=int.from_bytes(data[21:26], "big") & 0xF_FFFF_FFFF == 0)


def _ogg(file: BinaryIO, size: int) -> Header:
    """Pages lie one behind the other, each with a number."""
    at, ended, numbers = 0, False, dict[bytes, int]()
    while at < size:
        file.seek(at)
        page = file.read(27)
        if page[:4] != b"OggS"[: len(page)]:
            if ended:
                break  # a tag of another kind
            raise SoundError(_TOLD)
        at += 27 + sum(table := file.read(page[26] if len(page) == 27 else 0)) + len(table)
        if at > size or len(table) != page[26]:
            raise SoundError("is cut off before its end; copy it here again")
        kind, granule, serial, number = struct.unpack_from("<xBq4sI", page, 4)
        if kind & 2 and ended:
            raise SoundError(_JOINED)
        if number != numbers.get(serial, number) and granule > 0:
            raise SoundError(_TOLD)
        ended = ended or bool(kind & 4)
        numbers[serial] = number + 1
    return Header()


def _mp3(path: Path, file: BinaryIO, size: int) -> Header:
    """Only a mark in the first frame states a length; without one, any length is a guess."""
    head = file.read(10)
    begin = 0
    if head[:3] == b"ID3" and len(head) == 10:
        begin = 10 + sum((byte & 127) << (21 - 7 * k) for k, byte in enumerate(head[6:]))
    file.seek(begin)
    first = file.read(2048)
    marks = [at for mark in (b"Xing", b"Info", b"VBRI") if (at := first.find(mark)) >= 0]
    if not marks:
        return Header()
    at = min(marks)
    if first[at : at + 4] != b"VBRI" and len(first) >= at + 16:
        flags, _frames, stated = struct.unpack_from(">III", first, at + 4)
        if flags & 3 == 3 and size - begin > 1.01 * stated + 4096:
            return Header(start=begin + at + 4)  # more follows than the mark counts
    mutagen: Any = importlib.import_module("mutagen")
    try:
        return Header(promised=mutagen.File(path).info.length)
    except (mutagen.MutagenError, AttributeError, ValueError):
        return Header()
