"""Any stretch of a timeline as samples: pure, exact to the sample, the same for every output."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import pi
from typing import Protocol

import numpy as np

from unclench.audio import tones
from unclench.audio.clips import BELLS, Clip
from unclench.audio.tones import PER_MS, Samples
from unclench.audio.volumes import FULL, Part, Volumes
from unclench.domain.cues import Cue, Timeline

_TICKS = (-3000, -2000, -1000)
_CUT = 40 * PER_MS


class _Sound(Protocol):
    """Something heard from frame `start` to frame `end` of the session."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    def add(self, out: Samples, at: int) -> None:
        """Add its frames `at`, `at` + 1, ... (counted from its start) to `out`."""


@dataclass(frozen=True, slots=True)
class _Played:
    """A clip, played from `start`; fades out when `end` comes before the clip's own end."""

    start: int
    end: int
    clip: Clip

    def add(self, out: Samples, at: int) -> None:
        sound = self.clip.samples[at : at + len(out)] * np.float32(self.clip.gain)
        length = self.end - self.start
        if length < len(self.clip.samples) and at + len(out) > length - _CUT:
            left = np.clip(length - np.arange(at, at + len(out)), 0, _CUT).astype(np.float32)
            sound *= (np.float32(0.5) - np.float32(0.5) * np.cos(left * np.float32(pi / _CUT)))[
                :, None
            ]
        out += sound


class _Track:
    """Sounds of one sort in order, so that those in a stretch are found by bisection."""

    def __init__(self, sounds: Iterable[_Sound]) -> None:
        self._sounds = sorted(sounds, key=lambda sound: sound.start)
        self._starts = [sound.start for sound in self._sounds]
        self._reach = max((sound.end - sound.start for sound in self._sounds), default=0)
        self.end = max((sound.end for sound in self._sounds), default=0)

    def add(self, out: Samples, first: int) -> bool:
        """Add what sounds from frame `first` on; whether there was anything."""
        last, heard = first + len(out), False
        begin = bisect_left(self._starts, first - self._reach)
        for sound in self._sounds[begin : bisect_left(self._starts, last)]:
            a, b = max(first, sound.start), min(last, sound.end)
            if a < b:
                sound.add(out[a - first : b - first], a - sound.start)
                heard = True
        return heard


class Mixer:
    """A timeline's sound in three layers: voice (recordings), tones (and bells), surroundings.

    Nothing sounds in the surroundings yet. Breaths guided by "voice" alone make no tone.
    """

    def __init__(self, timeline: Timeline, clips: Mapping[str, Clip]) -> None:
        self.frames = timeline.milliseconds * PER_MS
        """The session's length, without what rings on after it."""
        bells = _Track(_bells(timeline.over, clips))
        self._layers: dict[Part, Sequence[_Track]] = {
            "voice": [_Track(_recordings(timeline.guide, clips))],
            "tones": [_Track(_ticks()), _Track(_breaths(timeline.guide)), bells],
        }
        self.end = max(self.frames, bells.end)
        """Where the last bell has rung out, in frames; all after it is silent."""

    def render(
        self,
        start: int,
        frames: int,
        volumes: Volumes = FULL,
        before: Volumes | None = None,
    ) -> Samples:
        """The session's frames from `start` (before 0: the countdown) as float32 [frames, 2].

        The volumes glide from `before` to `volumes` over the whole block; without `before` they
        are the same all through.
        """
        out = np.zeros((frames, 2), np.float32)
        for part, tracks in self._layers.items():
            here = volumes.gain(part)
            there = here if before is None else before.gain(part)
            if here == there == 1.0:
                for track in tracks:
                    track.add(out, start)
            elif here or there:
                _add_scaled(out, tracks, start, (there, here))
        return out


def _add_scaled(
    out: Samples, tracks: Sequence[_Track], start: int, gains: tuple[float, float]
) -> None:
    bus = np.zeros_like(out)
    heard = False
    for track in tracks:
        heard = track.add(bus, start) or heard
    if heard:
        if gains[0] == gains[1]:
            bus *= np.float32(gains[0])
        else:
            bus *= np.linspace(*gains, len(out), dtype=np.float32)[:, None]
        out += bus


def _ticks() -> Iterable[_Sound]:
    clip = Clip(tones.tick())
    return [_Played(ms * PER_MS, ms * PER_MS + len(clip.samples), clip) for ms in _TICKS]


def _breaths(cues: Iterable[Cue]) -> Iterable[_Sound]:
    full = False
    for cue in cues:
        if cue.kind != "breath" or cue.phase is None:
            continue
        full = cue.phase == "in" or (cue.phase == "hold" and full)
        if cue.sound in ("tone", "voice-tone") and cue.length > 0:
            yield tones.breath(cue.phase, cue.start * PER_MS, cue.end * PER_MS, full=full)


def _bells(cues: Iterable[Cue], clips: Mapping[str, Clip]) -> Iterable[_Sound]:
    for cue in cues:
        clip = clips.get(cue.sound or BELLS[0]) if cue.kind == "bell" else None
        if clip:
            start = cue.start * PER_MS
            yield _Played(start, start + len(clip.samples), clip)


def _recordings(cues: Iterable[Cue], clips: Mapping[str, Clip]) -> Iterable[_Sound]:
    for cue in cues:
        clip = clips.get(cue.sound or "") if cue.kind == "play" else None
        if clip:
            start = cue.start * PER_MS
            yield _Played(start, min(cue.end * PER_MS, start + len(clip.samples)), clip)
