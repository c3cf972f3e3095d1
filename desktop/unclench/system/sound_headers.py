"""What a sound file says of itself, and where that can't be taken at its word.

The length in a header is often wrong: a recorder that stopped, a stream, two files joined into
one, a copy that broke off. No decoder is needed to see that.
"""

from __future__ import annotations

import importlib
import mmap
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from unclench.system import mp3_frames
from unclench.system.said import QT_TRANSLATE_NOOP, Numeral, fill
from unclench.system.sound_containers import chunks, held
from unclench.system.sound_kinds import EMPTY, kind, refusal, undecodable

BYTES_MOST = 512 << 20
"""No recording is larger: a size in a header beyond it says that it was not known yet."""

SLACK = 0.1
"""Seconds that may be missing unheard: encoders and headers differ by a block or two."""

_HEAD = 4096  # bytes that show what kind of file it is
_HEADER_MOST = 1 << 16
_JOINED = QT_TRANSLATE_NOOP(
    "faults", "holds several recordings, one after the other; save them as one in a sound program"
)
_CUT = QT_TRANSLATE_NOOP("faults", "is cut off before its end; copy it here again")
_UNFINISHED = QT_TRANSLATE_NOOP(
    "faults",
    "was never finished: its header states no length, as when a "
    "recorder is switched off; open it in a sound program and save it "
    "again",
)
_SOME = 4096  # bytes
_TOLD = QT_TRANSLATE_NOOP("faults", "is damaged: some of it can't be read; copy it here again")
_ADPCM = (2, 17)
_PLAIN = (1, 3, 6, 7, 0xFFFE)


class SoundError(ValueError):
    """Why a sound can't be used, in words that follow its name."""


@dataclass(frozen=True)
class Header:
    """How to read a file.

    `promised` are the seconds that it says it holds, `share` how much of the sound that it states
    is there, `frames` all that may be taken from it. `start` is the byte where its sound begins,
    where the decoder has to be told; `first` what to read in the place of its first bytes.
    `stream` is the kind of a file that has to be read to its end to know how long it is, with its
    `rate` and `channels`.
    """

    promised: float | None = None
    share: float = 1.0
    frames: int | None = None
    start: int = 0
    first: bytes = b""
    stream: Literal["", "MP3", "FLAC"] = ""
    rate: int = 0
    channels: int = 0


def look(path: Path) -> Header:
    """What stands in the header of `path`.

    Raises:
        SoundError: it is no sound, or not of the kind that its name says; some of the sound is
            missing, or would not be heard.
        OSError: it can't be read.
    """
    size = path.stat().st_size
    if not size:
        raise SoundError(EMPTY)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start = mp3_frames.behind_tags(data, 0)
        head = data[start : start + _HEAD]
        if refused := refusal(path, head):
            raise SoundError(refused)
        found = kind(head)
        if found == "WAV" and head[:4] == b"RIFF":
            return _wav(file, start, size)
        if found in ("OGG", "Opus"):
            return _ogg(file, start, size)
        if found == "FLAC":
            return _flac(data, start)
        if found == "MP3" or path.suffix.lower() == ".mp3":
            return _mp3(path, data, start)
        return _contained(file, start, size)


def gave_up(path: Path) -> SoundError:
    """The error for a file at which the decoder gave up."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start = mp3_frames.behind_tags(data, 0)
        return SoundError(undecodable(data[start : start + _HEAD]))


def cut_off(there: float, promised: float) -> SoundError:
    """The error for a sound of which only so many seconds are `there`."""
    return SoundError(
        fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "ends after {there} of {promised}: it is cut off or damaged; copy it here again",
            ),
            there=_clock(there),
            promised=_clock(promised),
        )
    )


def _clock(seconds: float) -> str:
    if seconds < 60:
        return fill(QT_TRANSLATE_NOOP("faults", "{seconds} s"), seconds=Numeral(f"{seconds:.1f}"))
    text = QT_TRANSLATE_NOOP("faults", "{minutes} min {seconds} s")
    return fill(text, minutes=f"{seconds // 60:.0f}", seconds=f"{seconds % 60:.0f}")


def _contained(file: BinaryIO, start: int, size: int) -> Header:
    """A kind whose decoder takes what is there for all that was ever there."""
    sound = held(file, start, size)
    if sound is None or sound.said is None:
        return Header()
    here = max(0, size - sound.at)
    if not sound.said and here > _SOME:
        raise SoundError(_UNFINISHED)
    file.seek(start)
    magic = file.read(4)
    file.seek(min(size, sound.at + sound.said + sound.said % 2))
    if here > sound.said > 0 and file.read(4) == magic:
        raise SoundError(_JOINED)
    if here < sound.said and magic == b"caff":
        raise SoundError(_CUT)  # it isn't decoded at all
    return Header(share=min(1.0, here / sound.said)) if sound.said and here else Header()


def _wav(file: BinaryIO, start: int, size: int) -> Header:
    form, counted = b"", 0
    for name, at, length in chunks(file, start + 12, size, "<4sI"):
        file.seek(at)
        if name == b"fmt ":
            form = file.read(min(length, 40))
        elif name == b"fact":
            counted = int.from_bytes(file.read(4), "little")
        elif name == b"data" and len(form) >= 16:
            return _wav_sound(file, size, _Data(form, counted, at, length))
    return Header()


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
        here = size - data.at  # packed in a way that only the decoder knows
        return Header(share=here / data.said if here < data.said <= BYTES_MOST else 1.0)
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
    for name, place, length in chunks(file, at, size, "<4sI"):
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
            QT_TRANSLATE_NOOP(
                "faults",
                "goes on after the end that its header states; open it in a sound "
                "program and save it again",
            )
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


def _flac(data: mmap.mmap, start: int) -> Header:
    for flags in (b"\0", b"\x80"):
        if data.find(b"fLaC" + flags + b"\0\0\x22", start + 4) > 0:
            raise SoundError(_JOINED)
    facts = int.from_bytes(data[start + 18 : start + 26], "big")
    if facts & 0xF_FFFF_FFFF:
        return Header()
    return Header(stream="FLAC", start=start, rate=facts >> 44, channels=(facts >> 41 & 7) + 1)


def _ogg(file: BinaryIO, start: int, size: int) -> Header:
    """Pages lie one after the other, each with a number and a sum."""
    at, ended, numbers = start, False, dict[bytes, int]()
    while at < size:
        file.seek(at)
        page = file.read(27)
        if page[:4] != b"OggS"[: len(page)]:
            if ended:
                break  # a tag of another kind
            raise SoundError(_TOLD)
        table = file.read(page[26] if len(page) == 27 else 0)
        body = file.read(sum(table))
        at += 27 + sum(table) + len(table)
        if at > size or len(table) != page[26]:
            raise SoundError(_CUT)
        flags, granule, serial, number = struct.unpack_from("<xBq4sI", page, 4)
        if flags & 2 and ended:
            raise SoundError(_JOINED)
        skipped = number != numbers.get(serial, number) and granule != 0
        if skipped or page_sum(page[:22] + bytes(4) + page[26:] + table + body) != page[22:26]:
            raise SoundError(_TOLD)
        ended = ended or bool(flags & 4)
        numbers[serial] = number + 1
    return Header()


def page_sum(page: bytes) -> bytes:
    """The sum of an Ogg page: zlib's, with all bits the other way round."""
    crc = ~zlib.crc32(page.translate(_MIRRORED), 0xFFFFFFFF) & 0xFFFFFFFF
    return crc.to_bytes(4, "big").translate(_MIRRORED)


_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _mp3(path: Path, data: mmap.mmap, start: int) -> Header:
    """Only a mark in the first frame states a length; without one, the frames are counted."""
    found = mp3_frames.first(data, start)
    if found is None:
        raise gave_up(path)
    at, rate, channels = found
    head = data[at : at + 2048]
    marks = [where for mark in (b"Xing", b"Info", b"VBRI") if (where := head.find(mark)) >= 0]
    promised = None
    if marks:
        where = min(marks)
        if head[where : where + 4] != b"VBRI" and len(head) >= where + 16:
            flags, _frames, stated = struct.unpack_from(">III", head, where + 4)
            if flags & 3 == 3 and len(data) - at > 1.01 * stated + 4096:
                at += where + 4  # more follows than the mark counts
                marks = []
        promised = _promised(path) if marks else None
    if promised is None and mp3_frames.lost(data, start, found.at) > SLACK:
        raise SoundError(_TOLD)
    return Header(promised, stream="MP3", start=at, rate=rate, channels=channels)


def _promised(path: Path) -> float | None:
    mutagen: Any = importlib.import_module("mutagen")
    try:
        return float(mutagen.File(path).info.length)
    except (mutagen.MutagenError, AttributeError, ValueError):
        return None
