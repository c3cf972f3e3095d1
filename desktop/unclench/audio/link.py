"""The window's side of the sound: starts the engine process, gives it orders, reads its clock.

No numpy here. Nothing here waits: what could take time is done in a thread per engine process.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import astuple, replace
from pathlib import Path

import unclench
from unclench.audio.clockfile import SIZE, ClockFile, Entry, Reading, SoundState
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

__all__ = ["Link", "SoundState", "Volumes"]

_STALE = 5.0
_SLOW_START = 15.0
_HEALTHY = 30.0
_LONGEST_BREAK = 30.0
_GOODBYE = 1.0
_HALT = object()


class Link:
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
        self._child: _Child | None = None
        self._born = 0.0
        self._retry_at = 0.0
        self._pause_before_retry = 0.5
        self._timeline: str | None = None
        self._volumes = Volumes()
        self._playing = False
        self._order = 0
        self._entry = Entry(0.0, 0.0, wait=False)
        self._latest = 0.0

    def start(self) -> None:
        """Start the engine process, unless it runs."""
        if self._child is None:
            self._spawn()

    def load(self, timeline: Timeline, at_ms: float = 0) -> None:
        """Take this timeline, at this position; goes on playing if it was playing."""
        self._timeline = timeline.to_wire()
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
        self._entry = Entry(self._latest, self._clock(), wait=self._reading().time > 0)

    def _reading(self) -> Reading:
        return Reading() if self._child is None else self._child.clock.read()

    def _hangs(self, now: float) -> bool:
        spoke = self._reading().time
        return now - max(spoke, self._born) > (_STALE if spoke else _SLOW_START)

    def _spawn(self) -> None:
        self._born = self._clock()
        self._child = _Child(self._options, self._log)
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
        self._retry_at = now + self._pause_before_retry
        self._pause_before_retry = min(self._pause_before_retry * 2, _LONGEST_BREAK)

    def _send_load(self) -> None:
        if self._timeline is not None:
            where = astuple(self._entry)
            self._send("load", timeline=self._timeline, entry=where, order=self._order)

    def _send_play(self) -> None:
        self._send("play", entry=astuple(self._entry), order=self._order)

    def _send_volumes(self) -> None:
        loud = self._volumes
        self._send("volumes", volumes=[loud.voice, loud.tones, loud.surroundings, loud.muted])

    def _send(self, do: str, **what: object) -> None:
        if self._child is not None:
            self._child.send(json.dumps({"do": do, **what}).encode() + b"\n")


class _Child:
    """One life of the engine process, with the thread that starts it and writes to it."""

    def __init__(self, options: list[str], log: Path | None) -> None:
        handle, name = tempfile.mkstemp(".clock", "unclench-")
        os.ftruncate(handle, SIZE)
        os.close(handle)
        self._file = Path(name)
        self.clock = ClockFile(self._file)
        self._log = log
        self._command = [sys.executable, "-P", "-m", "unclench.audio.engine", name, *options]
        self._lines: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._failed = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def dead(self) -> bool:
        """Whether the process has ended, or never came to life."""
        return self._failed or (self._process is not None and self._process.poll() is not None)

    @property
    def pid(self) -> int | None:
        """Its process id; None while it is being started."""
        return None if self._process is None else self._process.pid

    def send(self, line: bytes) -> None:
        """Give it a line when it can take one."""
        self._lines.put(line)

    def close(self, patience: float) -> None:
        """Let it quit within `patience` seconds, then end it."""
        self._lines.put(_HALT)
        if patience:
            self._thread.join(patience)
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._thread.join(patience)
        self.clock.close()
        self._file.unlink(missing_ok=True)

    def _run(self) -> None:
        try:
            with (self._log or Path(os.devnull)).open("ab") as errors:
                self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    env=_environment(),
                )
        except OSError:
            self._failed = True
            return
        try:
            self._write(self._process)
        except OSError:  # it no longer reads
            self._process.kill()
        self._process.wait()

    def _write(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None  # it is a pipe
        with process.stdin as stdin:
            while isinstance(line := self._lines.get(), bytes):
                stdin.write(line)
                stdin.flush()


def _environment() -> dict[str, str]:
    """Ours, so that the engine finds this very package; one thread is enough for its arithmetic."""
    source = str(Path(unclench.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([source, known] if known else [source])
    return {**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"}
