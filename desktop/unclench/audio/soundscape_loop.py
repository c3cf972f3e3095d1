"""The sound around a session: a loop without a seam that steps back while the voice speaks.

No state: how loud each frame is depends on its place in the session alone, so that any stretch can
be rendered by itself, and a file is what was heard.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import pi
from typing import Protocol

import numpy as np

from unclench.audio.tones import PER_MS, Samples

FADE_IN, FADE_OUT = 3000 * PER_MS, 5000 * PER_MS
STEP_BACK, RETURN = 300 * PER_MS, 800 * PER_MS
"""Frames from full to soft before the voice begins, and from soft to full after it."""
DUCKED = 10 ** (-9 / 20)
"""How much of the surroundings is left while the voice speaks: 9 dB less."""


class Loop(Protocol):
    """float32 [frames, 2] without an end: an array, or what is read as it is played."""

    def __len__(self) -> int:
        """Its frames until it begins again."""
        ...

    def __getitem__(self, wanted: slice, /) -> Samples:
        """Some of them."""
        ...


class SoundscapeLoop:
    """A loop that begins with the session, from the loop's own beginning, and ends with it."""

    def __init__(self, loop: Loop, frames: int, speech: Sequence[tuple[int, int]]) -> None:
        """Lay the loop under a session.

        Args:
            loop: whose end goes on into its beginning.
            frames: the session's length.
            speech: from which frame to which the voice speaks, in order.
        """
        self._loop = loop
        self._frames = frames if len(loop) else 0
        self._speech = speech
        self._starts = [start for start, _ in speech]
        self._longest = max((end - start for start, end in speech), default=0)

    def add(self, out: Samples, first: int, back: tuple[float, float]) -> bool:
        """Add the frames from `first` on to `out`; whether there was anything.

        `back` says how far they step back for the voice, 0 (not at all) to 1, at the beginning
        and at the end of this block.
        """
        a, b = max(first, 0), min(first + len(out), self._frames)
        if a >= b:
            return False
        sound = self._taken(a, b - a)
        self._fade(sound, a)
        near = self._nearness(a, b - a) if any(back) else None
        if near is not None:
            near *= np.linspace(*back, len(out), dtype=np.float32)[a - first : b - first]
            sound *= (np.float32(1) - np.float32(1 - DUCKED) * near)[:, None]
        out[a - first : b - first] += sound
        return True

    def _taken(self, at: int, frames: int) -> Samples:
        """So many frames of the endless loop, a copy."""
        place, parts = at % len(self._loop), []
        while frames > 0:
            part = self._loop[place : place + frames]
            parts.append(part)
            frames -= len(part)
            place = 0
        return np.concatenate(parts)

    def _fade(self, sound: Samples, at: int) -> None:
        """Rise at the session's beginning and fall at its end, in place."""
        if at < FADE_IN:
            passed = np.arange(at, min(at + len(sound), FADE_IN))
            sound[: len(passed)] *= _rise(passed, FADE_IN)[:, None]
        first = max(at, self._frames - FADE_OUT)
        if first < at + len(sound):
            left = self._frames - np.arange(first, at + len(sound))
            sound[first - at :] *= _rise(left, FADE_OUT)[:, None]

    def _nearness(self, at: int, frames: int) -> Samples | None:
        """For each frame how near the voice is: 1 while it speaks, 0 when it is far; None: far."""
        reach = self._longest + RETURN
        begin = bisect_left(self._starts, at - reach)
        near: Samples | None = None
        for start, end in self._speech[begin : bisect_left(self._starts, at + frames + STEP_BACK)]:
            if end + RETURN <= at:
                continue
            frame = np.arange(at, at + frames)
            coming = _rise(np.clip(frame - (start - STEP_BACK), 0, STEP_BACK), STEP_BACK)
            going = _rise(np.clip(end + RETURN - frame, 0, RETURN), RETURN)
            both = np.minimum(coming, going)
            near = both if near is None else np.maximum(near, both)
        return near


def _rise(place: np.ndarray[tuple[int], np.dtype[np.int64]], length: int) -> Samples:
    """From 0 to 1 along half a cosine, at these frames of `length`."""
    turn = place.astype(np.float32) * np.float32(pi / length)
    rise: Samples = np.float32(0.5) - np.float32(0.5) * np.cos(turn)
    return rise
