"""The frames of an MP3, one after the other: where they begin, and what lies between them.

No mark counts them in what phones, recorders and streams write. A copy with a hole is then known
only by bytes that are no frame.
"""

from __future__ import annotations

import functools
import re
from mmap import mmap
from typing import NamedTuple

EDGE = 1 << 14
"""Bytes that a program may leave before the first frame or behind the last, and nobody hears."""

_SYNC = re.compile(rb"\xff[\xe2-\xe7\xf2-\xff][\x10-\xef]", re.DOTALL)
_KILOBITS = {  # by MPEG's version 1 or a later one, and layer
    (True, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


class Frame(NamedTuple):
    """One frame's length in bytes, its seconds, its frames a second."""

    length: int
    seconds: float
    rate: int


class First(NamedTuple):
    """Where the first frame begins, its frames a second and channels."""

    at: int
    rate: int
    channels: int


def is_frame(head: bytes) -> bool:
    """Whether a file that begins with these four bytes, or more, begins with a frame."""
    return _frame_at(head, 0) is not None


def first(data: mmap, begin: int) -> First | None:
    """The first frame from `begin` on that another one follows, or the end."""
    for found in _SYNC.finditer(data, begin):
        at = found.start()
        frame = _frame_at(data, at)
        if frame is None:
            continue
        behind = at + frame.length
        if behind + 4 > len(data) or _frame_at(data, behind) is not None:
            channels = 1 if data[at + 3 : at + 4] >= b"\xc0" else 2
            return First(at, frame.rate, channels)
    return None


def lost(data: mmap, begin: int, at: int) -> float:
    """Seconds, by the mean of the others, that are no frames; the first one stands `at`."""
    sync = _like(data[at : at + 3])
    gaps = at - begin if at - begin > EDGE else 0
    size, seconds = 0, 0.0
    while frame := _frame_at(data, at):
        size, seconds = size + frame.length, seconds + frame.seconds
        at += frame.length
        if _frame_at(data, at) is None:
            at = behind_tags(data, at)
            following = _following(data, at, sync)
            gaps += _gap(data, at, following)
            at = len(data) if following is None else following
    return gaps * seconds / size if size else 0.0


def behind_tags(data: mmap, at: int) -> int:
    """The place behind all tags that begin there; the same place where none does."""
    while True:
        head = data[at : at + 32]
        if head[:3] == b"ID3" and len(head) > 10:
            length = sum((byte & 127) << (21 - 7 * k) for k, byte in enumerate(head[6:10]))
            behind = at + 10 + length + (10 if head[5] & 16 else 0)
        elif head[:8] == b"APETAGEX" and len(head) == 32:
            whole = int.from_bytes(head[12:16], "little")
            behind = at + whole + 32
        elif head[:3] == b"TAG":
            behind = at + 128
        else:
            return at
        if behind > len(data):
            return at
        at = behind


def _gap(data: mmap, at: int, following: int | None) -> int:
    """Bytes between frames; behind the last one, only many of one kind should have been sound."""
    if following is not None:
        return following - at
    rest = len(data) - at
    return rest if rest > EDGE and len(set(data[at : at + EDGE])) == 1 else 0


def _following(data: mmap, at: int, sync: re.Pattern[bytes]) -> int | None:
    for found in sync.finditer(data, at):
        frame = _frame_at(data, found.start())
        if frame is not None and _frame_at(data, found.start() + frame.length) is not None:
            return found.start()
    return None


def _like(head: bytes) -> re.Pattern[bytes]:
    """What a frame of the same kind begins with."""
    kinds = bytes((head[1] & 0xFE, head[1] | 1))
    rate = head[2] & 0x0C
    thirds = bytes(k for k in range(0x10, 0xF0) if k & 0x0C == rate)
    return re.compile(b"\xff[" + re.escape(kinds) + b"][" + re.escape(thirds) + b"]", re.DOTALL)


def _frame_at(data: mmap | bytes, at: int) -> Frame | None:
    head = data[at : at + 4]
    return _frame(head[1], head[2]) if len(head) == 4 and head[0] == 0xFF else None


@functools.cache
def _frame(second: int, third: int) -> Frame | None:
    version, layer = second >> 3 & 3, 4 - (second >> 1 & 3)
    kilobits, rate = third >> 4, third >> 2 & 3
    if second < 0xE0 or version == 1 or layer == 4 or kilobits in (0, 15) or rate == 3:
        return None
    is_first = version == 3
    bits = 1000 * _KILOBITS[is_first, layer if is_first else min(layer, 2)][kilobits - 1]
    a_second = _RATES[version][rate]
    samples = 384 if layer == 1 else 576 if layer == 3 and not is_first else 1152
    padded = third >> 1 & 1
    if layer == 1:
        return Frame((12 * bits // a_second + padded) * 4, samples / a_second, a_second)
    return Frame(samples // 8 * bits // a_second + padded, samples / a_second, a_second)
