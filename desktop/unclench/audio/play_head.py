"""Where the session is, and what is heard there: orders come in, blocks of samples go out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from math import pi

import numpy as np

from unclench.audio.clockfile import PATIENCE, ClockReading, EntryPoint, SoundState
from unclench.audio.device_clock import DeviceClock
from unclench.audio.mixer import Mixer
from unclench.audio.tones import PER_MS, Samples
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

_FADE = 200 * PER_MS
_CHANGE = 2000 * PER_MS
_BRIEF = 5 * PER_MS
_SAME_PLACE = 100.0
_AHEAD = 600


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A mixer and the session's frame at the output's frame 0."""

    mixer: Mixer
    origin: int


class PlayHead:
    """The state of the engine, safe for two threads: one gives orders, one asks for samples."""

    def __init__(self, publish: Callable[[ClockReading], None]) -> None:
        self._lock = threading.Lock()
        self._publish = publish
        self._heard = DeviceClock(0)
        self._source: object = None
        self._sound: SoundState = "starting"
        self._asked = 0
        self._order = 0
        self._timeline: Timeline | None = None
        self._mixer: Mixer | None = None
        self._playing: _Stretch | None = None
        self._leaving: _Stretch | None = None
        self._entry: EntryPoint | None = None
        self._next_order = 0
        self._fade_in = 0
        self._changing: Mixer | None = None
        self._changed = 0
        self._volumes = self._before = Volumes()
        self.pulled = 0.0
        """The monotonic time of the last request."""

    def load(self, timeline: Timeline, mixer: Mixer, entry: EntryPoint, order: int) -> None:
        """Play this timeline from now on; goes on playing (at `entry`) if it was playing."""
        with self._lock:
            same = self._goes_on(timeline, entry)
            active = self._playing is not None or self._entry is not None
            if same and self._playing:
                self._timeline, self._mixer, self._order = timeline, mixer, order
                self._playing = _Stretch(mixer, self._playing.origin)
                return
            self._leave()
            self._timeline, self._mixer = timeline, mixer
            if active:
                self._entry, self._next_order = entry, order

    def _goes_on(self, timeline: Timeline, entry: EntryPoint) -> bool:
        """Whether the new timeline is the old one for all that is mixed already."""
        if self._timeline is None or self._playing is None or self._entry is not None:
            return False
        if abs(self._position(entry.since) - entry.at) > _SAME_PLACE:
            return False
        first, last = entry.at, entry.at + _AHEAD
        old, new = (
            [cue for cue in which.cues if cue.end > first and cue.start < last]
            for which in (self._timeline, timeline)
        )
        return old == new

    def play(self, entry: EntryPoint, order: int) -> None:
        """Begin, resume, or jump while playing."""
        with self._lock:
            self._leave()
            self._entry, self._next_order = entry, order

    def change(self, mixer: Mixer) -> None:
        """Play the same timeline with other sounds around it; the old ones fade over 2 s."""
        with self._lock:
            if self._playing is not None:
                self._changing, self._changed = self._playing.mixer, 0
                self._playing = _Stretch(mixer, self._playing.origin)
            self._mixer = mixer

    def place(self, now: float) -> float | None:
        """The position (ms) at monotonic time `now` (s); None while nothing plays."""
        with self._lock:
            active = self._playing is not None or self._entry is not None
            return self._position(now) if active else None

    def pause(self) -> None:
        """Fall silent within 0.2 s of sound."""
        with self._lock:
            self._leave()

    def set_volumes(self, volumes: Volumes) -> None:
        """Glide to these volumes with the next block."""
        with self._lock:
            self._volumes = volumes

    def attach(self, source: object, lead_ms: float, sound: SoundState, now: float) -> None:
        """The output that pulls as `source` is heard from now on; the session keeps its place."""
        with self._lock:
            self._source = source
            if self._playing is not None:
                self._entry = EntryPoint(self._position(now), now, wait=False)
                self._next_order = self._order
            self._playing = self._leaving = self._changing = None
            self._heard, self._asked, self._sound = DeviceClock(lead_ms), 0, sound
            self._say(now)

    def pull(self, source: object, frames: int, now: float) -> Samples:
        """The next block, asked for at monotonic time `now` (s), as float32 [frames, 2].

        Any other source than the attached one gets silence and moves nothing.
        """
        with self._lock:
            if source is not self._source:
                return np.zeros((frames, 2), np.float32)
            self._heard.note(now, self._asked)
            self.pulled = now
            self._enter(now)
            block = self._mixed(frames)
            self._asked += frames
            self._say(now)
        return block

    def _leave(self) -> None:
        self._changing = None
        if self._playing is not None:
            self._leaving = self._playing
        self._playing = self._entry = None

    def _enter(self, now: float) -> None:
        entry, mixer = self._entry, self._mixer
        if entry is None or mixer is None or not self._heard.settled(now):
            return
        if entry.wait and now - entry.since <= PATIENCE:
            at = entry.at
            origin = round(at * PER_MS) - self._asked
        else:
            origin = round(entry.line(now) * PER_MS - self._heard.frame(now))
            at = (self._asked + origin) / PER_MS
        self._playing, self._entry, self._order = _Stretch(mixer, origin), None, self._next_order
        self._fade_in = _BRIEF if self._begins(at) else _FADE

    def _begins(self, at: float) -> bool:
        """Whether something starts just here: its own soft start is enough."""
        starts = () if self._timeline is None else self._timeline.cues
        return at <= -3000 or any(abs(cue.start - at) < 1 for cue in starts)

    def _mixed(self, frames: int) -> Samples:
        out = np.zeros((frames, 2), np.float32)
        if self._leaving is not None:
            last = self._render(self._leaving, min(frames, _FADE))
            last *= _rise(len(last))[::-1, None]
            out[: len(last)] += last
            self._leaving = None
        if self._playing is not None:
            block = self._render(self._playing, frames)
            self._cross_over(block, self._playing.origin)
            if self._fade_in:
                rise = _rise(min(frames, self._fade_in))
                block[: len(rise)] *= rise[:, None]
                self._fade_in = 0
            out += block
        self._before = self._volumes
        return out

    def _cross_over(self, block: Samples, origin: int) -> None:
        """While the sounds change: from what they were to `block`, in place."""
        if self._changing is None:
            return
        old = self._render(_Stretch(self._changing, origin), len(block))
        place = np.arange(self._changed, self._changed + len(block), dtype=np.float32)
        block -= old
        block *= np.minimum(place / np.float32(_CHANGE), np.float32(1))[:, None]
        block += old
        self._changed += len(block)
        if self._changed >= _CHANGE:
            self._changing = None

    def _render(self, stretch: _Stretch, frames: int) -> Samples:
        start = self._asked + stretch.origin
        return stretch.mixer.render(start, frames, self._volumes, self._before)

    def _position(self, now: float) -> float:
        if self._playing is not None:
            return (self._heard.frame(now) + self._playing.origin) / PER_MS
        return 0.0 if self._entry is None else self._entry.line(now)

    def _say(self, now: float) -> None:
        self._publish(ClockReading(now, self._position(now), self._order, self._sound))


def _rise(frames: int) -> Samples:
    """From silent to full along half a cosine."""
    turn = np.arange(frames, dtype=np.float32) * np.float32(pi / max(1, frames))
    rise: Samples = np.float32(0.5) - np.float32(0.5) * np.cos(turn)
    return rise
