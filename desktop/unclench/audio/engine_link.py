"""The window's side of the sound: starts the engine process, gives it orders, reads its clock.

No numpy here. Nothing here waits: what could take time is done in a thread per engine process.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import astuple, replace
from pathlib import Path

from unclench.audio.clockfile import ClockReading, EntryPoint, SoundState
from unclench.audio.engine_process import EngineProcess
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

__all__ = ["EngineLink", "SoundState", "Volumes"]

_STALE = 5.0
_SLOW_START = 15.0
_HEALTHY = 30.0
_LONGEST_BREAK = 5.0
_GOODBYE = 1.0


class EngineLink:
    """Plays a timeline and says where it is, whatever happens to the engine or the sound device.

    Every method returns at once and belongs to one thread. Positions are milliseconds, negative
    during the countdown; they never run backwards while playing.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        *,
        device: bool = True,
        log: Path | None = None,
    ) -> None:
        """Prepare; `start` does the work.

        Args:
            clock: monotonic seconds, the same as the engine's unless the engine is out of play.
            device: False plays to nobody (tests, sessions without sound).
            log: where the engine's faults are added; None drops them.
        """
        self._clock = clock
        self._options = [] if device else ["--no-device"]
        self._log = log
        self._child: EngineProcess | None = None
        self._born = 0.0
        self._retry_at = 0.0
        self._pause_before_retry = 0.5
        self._timeline: str | None = None
        self._language = "en"
        self._volumes = Volumes()
        self._settings: dict[str, dict[str, object]] = {}
        self._playing = False
        self._order = 0
        self._entry = EntryPoint(0.0, 0.0, wait=False)
        self._latest = 0.0

    def start(self) -> None:
        """Start the engine process, unless it runs."""
        if self._child is None:
            self._spawn()

    def load(self, timeline: Timeline, at_ms: float = 0) -> None:
        """Take this timeline, at this position; goes on playing if it was playing."""
        self._timeline, self._language = timeline.to_wire(), timeline.language
        self._move(at_ms)
        self._send_load()

    def play(self) -> None:
        """Begin or go on."""
        if not self._playing:
            self._playing = True
            self._move(self._entry.at)
            self._send_play()

    def pause(self) -> None:
        """Stop at once; the sound fades within its latency."""
        if self._playing:
            self._entry = replace(self._entry, at=self.position())
            self._playing = False
            self._send("pause")

    def seek(self, ms: float) -> None:
        """Go to this position, playing or not."""
        self._move(ms)
        if self._playing:
            self._send_play()

    def set_volumes(self, volumes: Volumes) -> None:
        """Change how loud the layers are."""
        self._volumes = volumes
        self._send_volumes()

    def set_surroundings(self, choice: str) -> None:
        """Choose what sounds around the session: a soundscape's id, a file's path, or "none"."""
        self._set("surroundings", choice=choice)

    def set_sleep_timer(self, minutes: float) -> None:
        """Fade all sound over 30 s when the session is at this minute; 0: never."""
        self._set("sleep", minutes=minutes)

    def set_device(self, device: str) -> None:
        """Play through the device with this id (`audio.devices`); empty: the system's own.

        While it isn't there the system's own is used.
        """
        self._set("device", device=device)

    def set_speech(self, folder: str, voice: str) -> None:
        """Say what nobody recorded with this voice's clips (`audio.speech.speakers.TextSource`).

        Call it again when there are more of them.
        """
        self._set("speech", folder=folder, voice=voice)

    def position(self) -> float:
        """Where the session is now, in milliseconds: what is heard, shown and told."""
        if not self._playing:
            return self._entry.at
        now = self._clock()
        reading = self._reading()
        if reading.order == self._order and reading.time > 0:
            position = reading.position + (now - reading.time) * 1000
        else:
            position = self._entry.line(now)
        self._latest = max(self._latest, position)
        return self._latest

    @property
    def sound(self) -> SoundState:
        """Whether there is sound; "silent" while the session goes on without it."""
        if self._child is None or self._child.dead:
            return "silent" if self._born else "starting"
        return self._reading().sound

    @property
    def engine_pid(self) -> int | None:
        """The engine's process id, None while it has none; for measuring and for tests."""
        return None if self._child is None or self._child.dead else self._child.pid

    def tend(self) -> None:
        """Look after the engine; call this some four times a second."""
        if not self._born:
            return
        now = self._clock()
        if self._child is None:
            if now >= self._retry_at:
                self._spawn()
        elif self._child.dead or self._hangs(now):
            self._bury(now)
        elif now - self._born > _HEALTHY:
            self._pause_before_retry = 0.5

    def close(self) -> None:
        """Stop the engine; waits for at most a second, then ends it."""
        if self._child is not None:
            self._child.close(_GOODBYE)
            self._child = None
        self._born = 0.0
        self._playing = False

    def _move(self, ms: float) -> None:
        self._order += 1
        self._latest = float(ms)
        self._entry = EntryPoint(self._latest, self._clock(), wait=self._reading().time > 0)

    def _reading(self) -> ClockReading:
        return ClockReading() if self._child is None else self._child.clock.read()

    def _hangs(self, now: float) -> bool:
        spoke = self._reading().time
        return now - max(spoke, self._born) > (_STALE if spoke else _SLOW_START)

    def _spawn(self) -> None:
        self._born = self._clock()
        try:
            self._child = EngineProcess(self._options, self._log)
        except OSError:  # no room for the clock's few bytes: without sound, until there is
            self._break(self._born)
            return
        for do, what in self._settings.items():
            self._send(do, **what)
        self._send_volumes()
        if self._playing:
            self._move(self.position())
        self._send_load()
        if self._playing:
            self._send_play()

    def _bury(self, now: float) -> None:
        position = self.position()
        if self._child is not None:
            self._child.close(0.0)
            self._child = None
        if self._playing:
            self._move(position)
        self._break(now)

    def _break(self, now: float) -> None:
        """Wait before the next try, longer each time."""
        self._retry_at = now + self._pause_before_retry
        self._pause_before_retry = min(self._pause_before_retry * 2, _LONGEST_BREAK)

    def _send_load(self) -> None:
        if self._timeline is not None:
            where = astuple(self._entry)
            what = {"timeline": self._timeline, "language": self._language}
            self._send("load", **what, entry=where, order=self._order)

    def _send_play(self) -> None:
        self._send("play", entry=astuple(self._entry), order=self._order)

    def _send_volumes(self) -> None:
        loud = self._volumes
        self._send("volumes", volumes=[loud.voice, loud.tones, loud.surroundings, loud.muted])

    def _set(self, do: str, **what: object) -> None:
        """Keep a setting for every engine to come, and tell this one."""
        self._settings[do] = what
        self._send(do, **what)

    def _send(self, do: str, **what: object) -> None:
        if self._child is not None:
            self._child.send(json.dumps({"do": do, **what}).encode() + b"\n")
