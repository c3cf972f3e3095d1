"""Any stretch of a timeline as samples: pure, exact to the sample, the same for every output."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import pi
from pathlib import Path
from typing import Protocol

import numpy as np

from unclench.audio import tones
from unclench.audio.clips import BELLS, Clip
from unclench.audio.soundscape_loop import Loop, SoundscapeLoop
from unclench.audio.tones import PER_MS, Samples
from unclench.audio.utterances import Utterance
from unclench.audio.volumes import FULL, Part, Volumes
from unclench.domain.cues import Cue, Timeline

_TICKS = (-3000, -2000, -1000)
_CUT = 50 * PER_MS
_SLEEPY = 30_000 * PER_MS
_KNEE, _MOST = np.float32(0.7), np.float32(0.85)

Add = Callable[[Samples, int], bool]
"""Adds what sounds from a frame on; says whether there was anything."""
Take = Callable[[Path], Samples | None]
"""Gives a clip's samples [frames, 1], or None while it isn't decoded."""


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


@dataclass(frozen=True, slots=True)
class _Spoken:
    """Words from `start` to `end`; silent as long as their clip can't be had."""

    start: int
    end: int
    path: Path
    take: Take

    def add(self, out: Samples, at: int) -> None:
        samples = self.take(self.path)
        if samples is not None and at < len(samples):
            end = min(self.end, self.start + len(samples))
            words = _Played(self.start, end, Clip(samples))
            words.add(out[: end - self.start - at], at)


@dataclass(frozen=True)
class Accompaniment:
    """What a session sounds like besides what its timeline names.

    Attributes:
        words: what the voice says, in order.
        take: gives the clip of each of these words.
        loop: the surroundings; empty for none.
        quiet_from: the frame from which everything fades within 30 s; None: never.
    """

    words: Sequence[Utterance] = ()
    take: Take = lambda _path: None
    loop: Loop | None = None
    quiet_from: int | None = None


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
    """A timeline's sound in three layers: voice, tones (and bells), surroundings.

    Breaths guided by "voice" alone make no tone. The surroundings step back for the voice.
    """

    def __init__(
        self, timeline: Timeline, clips: Mapping[str, Clip], around: Accompaniment | None = None
    ) -> None:
        """Lay everything out; `clips` are the timeline's bells and recordings by their names."""
        around = around or Accompaniment()
        self.frames = timeline.milliseconds * PER_MS
        """The session's length, without what rings on after it."""
        self.words = tuple(around.words)
        """What the voice says, in order."""
        bells = _Track(_bells(timeline.over, clips))
        played = list(_recordings(timeline.guide, clips))
        said = [_Spoken(each.start, each.end, each.path, around.take) for each in self.words]
        voice = _Track([*said, *played])
        self._voice: Sequence[Add] = [voice.add]
        self._tones: Sequence[Add] = [
            track.add for track in (_Track(_ticks()), _Track(_breaths(timeline.guide)), bells)
        ]
        speech = sorted((sound.start, sound.end) for sound in [*said, *played])
        loop: Loop = np.zeros((0, 2), np.float32) if around.loop is None else around.loop
        self._surroundings = SoundscapeLoop(loop, self.frames, speech)
        self._quiet_from = around.quiet_from
        self.end = max(self.frames, bells.end, voice.end)
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
        before = volumes if before is None else before
        speaks = (float(before.gain("voice") > 0), float(volumes.gain("voice") > 0))
        layers: Sequence[tuple[Part, Sequence[Add]]] = (
            ("voice", self._voice),
            ("tones", self._tones),
            ("surroundings", [partial(self._surroundings.add, back=speaks)]),
        )
        for part, adders in layers:
            gains = before.gain(part), volumes.gain(part)
            if gains == (1.0, 1.0):
                for add in adders:
                    add(out, start)
            elif any(gains):
                _add_scaled(out, adders, start, gains)
        self._fall_asleep(out, start)
        return _kept_in_range(out)

    def _fall_asleep(self, out: Samples, start: int) -> None:
        """Where the sleep timer ran out, fade within 30 s."""
        if self._quiet_from is None or start + len(out) <= self._quiet_from:
            return
        place = np.clip(np.arange(start, start + len(out)) - self._quiet_from, 0, _SLEEPY)
        turn = place.astype(np.float32) * np.float32(pi / _SLEEPY)
        out *= (np.float32(0.5) + np.float32(0.5) * np.cos(turn))[:, None]


def _add_scaled(
    out: Samples, adders: Sequence[Add], start: int, gains: tuple[float, float]
) -> None:
    bus = np.zeros_like(out)
    heard = False
    for add in adders:
        heard = add(bus, start) or heard
    if heard:
        if gains[0] == gains[1]:
            bus *= np.float32(gains[0])
        else:
            bus *= np.linspace(*gains, len(out), dtype=np.float32)[:, None]
        out += bus


def _kept_in_range(out: Samples) -> Samples:
    """What is louder than 0.7 is bent so that nothing gets over 0.85; all else is as it was."""
    if out.max(initial=0) > _KNEE or out.min(initial=0) < -_KNEE:
        level = np.abs(out)
        bent = _KNEE + (_MOST - _KNEE) * np.tanh((level - _KNEE) / (_MOST - _KNEE))
        np.copyto(out, np.copysign(bent, out), where=level > _KNEE)
    return out


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
