"""Recorded sounds, as samples: decode any file that libsndfile reads, find a timeline's sounds."""

from __future__ import annotations

import itertools
import logging
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from unclench.audio.loudness import SILENT, loudness
from unclench.audio.tones import RATE, Samples
from unclench.domain.cues import Timeline
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import paths
from unclench.system.file_names import find
from unclench.system.sound_file import Sound, opened
from unclench.system.sound_headers import SoundError

BELLS = ("bowl", "bell", "block")
PEAK = 0.5
"""No moment of a recording is louder, so that a bell or a tone still fits on top."""

SPEECH = -20.0
"""The LUFS of speech in a session."""
MOST_RAISED = 8.0

_BLOCK = 65_536
_JUDGED = 5 * 60 * RATE
_IN_MEMORY = 60 * RATE
_log = logging.getLogger(__name__)


class ClipError(Exception):
    """A sound file can't be read; the message says which and why."""


def decode(path: Path, longest: int | None = None) -> Samples:
    """The file as float32 [frames, 2] at 48 kHz, sample for sample if it is at 48 kHz.

    With `longest` only so many frames of it. One channel goes to both sides; of more than two the
    first two count. Over a minute lies in an unnamed temporary file that is mapped, not in memory.

    Raises:
        ClipError: it can't be opened or is no sound that libsndfile knows.
    """
    try:
        with opened(path) as sound:
            return _held(_blocks(sound) if longest is None else _first(_blocks(sound), longest))
    except (SoundError, OSError, RuntimeError) as error:
        raise ClipError(
            fill(QT_TRANSLATE_NOOP("sound", "{file}: {fault}"), file=path, fault=error)
        ) from error


def _blocks(sound: Sound) -> Iterator[Samples]:
    """The file's sound in blocks, at 48 kHz in two channels."""
    two = (raw[:, :2] if sound.channels >= 2 else np.repeat(raw, 2, axis=1) for raw in sound.blocks)
    if sound.rate == RATE:
        yield from two
        return
    stream = soxr.ResampleStream(sound.rate, RATE, 2, dtype="float32", quality="HQ")
    for block in two:
        yield stream.resample_chunk(np.ascontiguousarray(block))
    yield stream.resample_chunk(np.zeros((0, 2), np.float32), last=True)


def _first(blocks: Iterator[Samples], frames: int) -> Iterator[Samples]:
    """So many frames; what comes after is not even read."""
    while frames > 0 and (block := next(blocks, None)) is not None:
        yield block[:frames]
        frames -= len(block)


def _held(blocks: Iterator[Samples]) -> Samples:
    parts, frames = [np.zeros((0, 2), np.float32)], 0
    for block in blocks:
        parts.append(block)
        frames += len(block)
        if frames > _IN_MEMORY:
            return _mapped(itertools.chain(parts, blocks))
    return np.concatenate(parts)


def _mapped(blocks: Iterable[Samples]) -> Samples:
    with tempfile.TemporaryFile(prefix="unclench-") as store:
        frames = 0
        for block in blocks:
            store.write(block.tobytes())
            frames += len(block)
        store.flush()
        return np.memmap(store, np.float32, "r", shape=(frames, 2))


def decode_speech(path: Path) -> Samples:
    """A short clip of speech as float32 [frames, 1] at 48 kHz; of several channels the mean.

    Raises:
        ClipError: as for `decode`.
    """
    try:
        sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
        mono: Samples = sound.mean(axis=1, keepdims=True, dtype=np.float32)
        if rate == RATE or not len(mono):
            return mono
        resampled: Samples = soxr.resample(mono, rate, RATE, quality="HQ")
        return resampled
    except (soundfile.SoundFileError, OSError, RuntimeError) as error:
        raise ClipError(
            fill(QT_TRANSLATE_NOOP("sound", "{file}: {fault}"), file=path, fault=error)
        ) from error


def bell(name: str) -> Samples:
    """A bell that comes with the app, by its name in `BELLS`.

    Raises:
        ClipError: there is no such bell, or its file is missing.
    """
    return decode(paths.assets() / "sounds" / f"{name}.flac")


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound ready to be mixed: samples at 48 kHz, and the factor to play it with.

    The samples are [frames, 2], or [frames, 1] for what is the same on both sides.
    """

    samples: Samples
    gain: float = 1.0


def for_timeline(timeline: Timeline) -> Mapping[str, Clip]:
    """Every bell and recording that the timeline names, by that name.

    What can't be read is left out (the session then goes on without it) and logged.
    """
    folder = Path(timeline.folder)
    struck = {cue.sound or BELLS[0] for cue in timeline.over if cue.kind == "bell"}
    played = {cue.sound or "" for cue in timeline.guide if cue.kind == "play"}
    found: dict[str, Clip] = {}
    for name in struck | played:
        try:
            is_bell = name in struck
            found[name] = Clip(bell(name)) if is_bell else recording(find(folder, name))
        except ClipError as error:
            # its name may be a person's own, so it stays out of the log
            _log.warning("a sound can't be read: %s", type(error.__cause__ or error).__name__)
    return found


def recording(path: Path) -> Clip:
    """A person's own recording, as loud as the voice of the app, and never over `PEAK`.

    How loud it is, the first five minutes tell. What is very soft is raised by `MOST_RAISED` only.

    Raises:
        ClipError: as for `decode`.
    """
    samples = decode(path)
    peak = 1e-9
    for first in range(0, len(samples), _BLOCK):
        block = samples[first : first + _BLOCK]
        peak = max(peak, float(np.abs(block).max()))
    loud = loudness(samples[:_JUDGED])
    wanted = 1.0 if loud == SILENT else 10 ** ((SPEECH - loud) / 20)
    return Clip(samples, min(wanted, MOST_RAISED, PEAK / peak))
