"""Sound files, decoded from their first moment to their last, whatever their headers say."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import miniaudio
import numpy as np
import soundfile
from numpy.typing import NDArray

from unclench.system.said import QT_TRANSLATE_NOOP, fill
from unclench.system.sound_headers import SLACK, Header, SoundError, cut_off, gave_up, look

BLOCK = 1 << 16
HOURS_MOST = 12
_SOME = 1 << 12  # frames at a time where no more are decoded than are asked for


@dataclass(frozen=True)
class Sound:
    """An open file: frames a second, channels, its `blocks` as float32 [frames, channels]."""

    rate: int
    channels: int
    blocks: Iterator[NDArray[np.float32]]


@contextmanager
def opened(path: Path) -> Iterator[Sound]:
    """The sound in `path`, to be read through once.

    Raises:
        SoundError: it can't be decoded, or some of it is missing, which the blocks may tell last.
        OSError: the file can't be read.
    """
    header = look(path)
    try:
        if header.stream:
            yield _streamed(path, header)
            return
        with soundfile.SoundFile(_Mended(path, header.first) if header.first else path) as file:
            said = file.frames / header.share / file.samplerate
            blocks = _blocks(file, header.frames)
            whole = _whole(blocks, file.samplerate, None if header.frames else said)
            yield Sound(file.samplerate, file.channels, whole)
    except (
        soundfile.SoundFileError, miniaudio.MiniaudioError, RuntimeError, TypeError,
    ) as error:  # fmt: skip
        raise gave_up(path) from error


def milliseconds(path: Path) -> int:
    """How long the sound in `path` lasts when it is played through.

    Raises:
        SoundError: it can't be decoded, holds nothing, or less than it should.
        OSError: the file can't be read.
    """
    with opened(path) as sound:
        frames = 0
        for block in sound.blocks:
            frames += len(block)
            if frames > HOURS_MOST * 3600 * sound.rate:
                raise SoundError(
                    fill(
                        QT_TRANSLATE_NOOP("faults", "is longer than {count} hours"),
                        count=HOURS_MOST,
                    )
                )
        if not frames:
            raise SoundError(QT_TRANSLATE_NOOP("faults", "holds no sound"))
        return max(1, round(1000 * frames / sound.rate))


def _whole(
    blocks: Iterable[NDArray[np.float32]], rate: int, promised: float | None
) -> Iterator[NDArray[np.float32]]:
    """The blocks, and a SoundError behind the last when they are less than was promised."""
    frames = 0
    for block in blocks:
        frames += len(block)
        yield block
    if promised is not None and frames and frames / rate + SLACK < promised:
        raise cut_off(frames / rate, promised)


def _blocks(file: soundfile.SoundFile, most: int | None) -> Iterator[NDArray[np.float32]]:
    left = file.frames if most is None else most
    while left > 0:
        block = file.read(min(BLOCK, left), dtype="float32", always_2d=True)
        if not len(block):
            return
        left -= len(block)
        yield block


def _streamed(path: Path, header: Header) -> Sound:
    """Decoded until nothing more comes: libsndfile stops where it guesses the end of an MP3."""
    kind = miniaudio.FileFormat.FLAC if header.stream == "FLAC" else miniaudio.FileFormat.MP3
    rate, channels = header.rate, header.channels
    parts = miniaudio.stream_any(
        _Behind(path, header.start), kind, miniaudio.SampleFormat.FLOAT32, channels, rate, _SOME
    )
    blocks = (np.frombuffer(part, np.float32).reshape(-1, channels) for part in parts)
    return Sound(rate, channels, _whole(blocks, rate, header.promised))


class _Behind(miniaudio.StreamableSource):  # type: ignore[misc]  # it has no types
    """What stands in a file behind its first `start` bytes."""

    def __init__(self, path: Path, start: int) -> None:
        self._file, self._start = path.open("rb"), start
        self._file.seek(start)

    def read(self, num_bytes: int) -> bytes:
        return self._file.read(num_bytes)

    def seek(self, offset: int, origin: Any) -> bool:
        if origin == miniaudio.SeekOrigin.START:
            self._file.seek(self._start + offset)
        else:
            self._file.seek(offset, origin.value)
        return True

    def __del__(self) -> None:
        self._file.close()


class _Mended(io.RawIOBase):
    """A file whose first bytes are others than on the disk."""

    def __init__(self, path: Path, first: bytes) -> None:
        self._file, self._first = path.open("rb"), first

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any) -> int:
        at = self._file.tell()
        count = self._file.readinto(buffer)
        over = self._first[at : at + count]
        buffer[: len(over)] = over
        return count

    def close(self) -> None:
        self._file.close()
        super().close()
