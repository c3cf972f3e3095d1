"""Where the sound lies in RF64, Wave64, AIFF, CAF and AU, and how much of it the file states.

A decoder takes what is there for all there is; only the header tells what was lost.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_UNKNOWN_32 = 0xFFFFFFFF
_WIDE = "<16sQ"
_CHUNKED = {  # where the first chunk begins, how chunks are written and aligned, which one sounds
    b"RIFX": (12, ">4sI", 2, b"data"),
    b"FORM": (12, ">4sI", 2, b"SSND"),
    b"caff": (8, ">4sQ", 1, b"data"),
    b"riff": (40, _WIDE, 8, b"data"),
}
_MOST = 1 << 62  # no size: a stream's way to say that it is not known


@dataclass(frozen=True)
class Held:
    """The sound's first byte, and its bytes as stated; None when that was not known."""

    at: int
    said: int | None


def held(file: BinaryIO, start: int, size: int) -> Held | None:
    """What a file states that begins at `start`; None when it is of no such kind."""
    file.seek(start)
    head = file.read(12)
    magic = head[:4]
    if magic in (b"RF64", b"BW64"):
        return _rf64(file, start, size)
    if magic in (b".snd", b"dns.") and len(head) == 12:
        at, said = struct.unpack(">II" if magic == b".snd" else "<II", head[4:])
        return Held(start + at, None if said == _UNKNOWN_32 else said)
    if magic not in _CHUNKED:
        return None
    first, form, step, name = _CHUNKED[magic]
    found = chunks(file, start + first, size, form, step)
    sound = next((each for each in found if each[0].startswith(name)), None)
    return sound and Held(sound[1], None if sound[2] >= _MOST else sound[2])


def chunks(
    file: BinaryIO, at: int, size: int, form: str, step: int = 2
) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of each chunk.

    `form` is how name and length are written, `step` the bytes that the next one is aligned to.
    In Wave64 the length counts the chunk's own head.
    """
    head = struct.calcsize(form)
    while at + head <= size:
        file.seek(at)
        name, length = struct.unpack(form, file.read(head))
        inside = max(0, length - head) if form == _WIDE else length
        yield name, at + head, inside
        at += head + (inside + step - 1) // step * step


def _rf64(file: BinaryIO, start: int, size: int) -> Held | None:
    wide = 0
    for name, at, length in chunks(file, start + 12, size, "<4sI"):
        if name == b"ds64":
            file.seek(at + 8)
            wide = int.from_bytes(file.read(8), "little")
        elif name == b"data":
            said = wide if length == _UNKNOWN_32 else length
            return Held(at, None if said >= _MOST else said)
    return None
