"""Breath tones, made by our own synthesis: a soft, low pad that glides with the breath.

A tone has no state: each sample depends only on its place within the cue. So any stretch can be
rendered alone, in blocks of any size, and gives the same samples.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import pi

import numpy as np
import numpy.typing as npt

from unclench.domain.cues import Phase

RATE = 48_000
PER_MS = 48
Samples = npt.NDArray[np.float32]

_TABLE = 65_536
_LOW, _HIGH, _DEEP = 146.83, 220.00, 110.00  # D3, A3, A2
_ATTACK, _RELEASE = 220 * PER_MS, 320 * PER_MS
_PAD = ((1.0, 0.0), (0.42, 0.9), (0.20, 2.1), (0.08, 0.5), (0.03, 1.7))
_PURE = ((1.0, 0.0), (0.10, 1.2), (0.16, 2.6))


@cache
def _wave(partials: tuple[tuple[float, float], ...]) -> Samples:
    """One cycle, [_TABLE, 2]: the right side's partials lie apart from the left's, for width."""
    turn = np.arange(_TABLE) * (2 * pi / _TABLE)
    wave = np.zeros((_TABLE, 2))
    for number, (level, apart) in enumerate(partials, 1):
        wave[:, 0] += level * np.sin(number * turn)
        wave[:, 1] += level * np.sin(number * turn + apart)
    wave /= np.sqrt(np.mean(wave**2))
    return wave.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Tone:
    """One breath phase: from `start` to `end` in frames of the session.

    Pitch (Hz) and level (RMS, 1 = full scale) go from the first to the second along half a
    cosine, which is how a calm breath speeds up and slows down.
    """

    start: int
    end: int
    hertz: tuple[float, float]
    level: tuple[float, float]
    partials: tuple[tuple[float, float], ...] = _PAD

    def add(self, out: Samples, at: int) -> None:
        """Add this tone's frames `at`, `at` + 1, ... (counted from its start) to `out`."""
        length = self.end - self.start
        frame = np.arange(at, at + len(out))
        cycles = frame * (self.hertz[0] / RATE)
        level: Samples | np.float32 = np.float32(self.level[0])
        if self.hertz[0] != self.hertz[1] or self.level[0] != self.level[1]:
            turn = frame.astype(np.float32) * np.float32(pi / length)
            rise = np.float32(0.5) - np.float32(0.5) * np.cos(turn)
            level = level + np.float32(self.level[1] - self.level[0]) * rise
            # the integral of the gliding pitch, in closed form
            per_frame = (self.hertz[1] - self.hertz[0]) / RATE
            cycles += frame * (0.5 * per_frame)
            cycles -= np.sin(turn) * np.float32(per_frame * length / (2 * pi))
        place = (cycles * _TABLE).astype(np.int64) & (_TABLE - 1)
        sound = np.take(_wave(self.partials), place, axis=0)
        sound *= np.broadcast_to(level, (len(out),))[:, None]
        self._soften(sound, at, length)
        out += sound

    def _soften(self, sound: Samples, at: int, length: int) -> None:
        """Fade the first and last moments in place, so that no phase begins with a click."""
        attack, release = min(_ATTACK, length // 2), min(_RELEASE, length // 2)
        if at < attack:
            head = np.arange(at, min(at + len(sound), attack), dtype=np.float32)
            fade = np.float32(0.5) - np.float32(0.5) * np.cos(head * np.float32(pi / attack))
            sound[: len(head)] *= fade[:, None]
        first = max(at, length - release)
        if first < at + len(sound):
            left = np.float32(length) - np.arange(first, at + len(sound), dtype=np.float32)
            fade = np.float32(0.5) - np.float32(0.5) * np.cos(left * np.float32(pi / release))
            sound[first - at :] *= fade[:, None]


def breath(phase: Phase, start: int, end: int, *, full: bool) -> Tone:
    """The tone of one breath phase between two frames of the session.

    In rises, out falls, hold stays steady and softer (high when the lungs are `full`, else low),
    rest is deep and nearly silent.
    """
    if phase == "in":
        return Tone(start, end, (_LOW, _HIGH), (0.018, 0.050))
    if phase == "out":
        return Tone(start, end, (_HIGH, _LOW), (0.050, 0.014))
    if phase == "hold":
        return Tone(start, end, (_HIGH,) * 2 if full else (_LOW,) * 2, (0.016, 0.016), _PURE)
    return Tone(start, end, (_DEEP, _DEEP), (0.004, 0.004), _PURE)


@cache
def tick() -> Samples:
    """The soft knock that counts 3-2-1 before a session, [frames, 2]."""
    frames = 90 * PER_MS
    time = np.arange(frames)
    window = 0.5 - 0.5 * np.cos(2 * pi * time / frames)
    knock = 0.05 * window * np.sin(2 * pi * _HIGH * 2 * time / RATE)
    return np.repeat(knock[:, None], 2, axis=1).astype(np.float32)
