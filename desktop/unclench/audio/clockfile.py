"""What window and engine agree on: where to come in, and the clock in a few shared bytes.

No numpy here: the window reads this.
"""

from __future__ import annotations

import mmap
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

SoundState = Literal["starting", "on", "silent"]
_STATES: tuple[SoundState, ...] = ("starting", "on", "silent")

_SEQUENCE = struct.Struct("<Q")
_BODY = struct.Struct("<ddQB")
SIZE = 64

PATIENCE = 0.5
"""How long (s) the session's clock stands still for the sound to begin; then it goes on alone."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the engine said last.

    At monotonic time `time` (seconds; 0 = it never spoke) the session's position was `position`
    (milliseconds) and `order` the number of the last order that it had carried out.
    """

    time: float = 0.0
    position: float = 0.0
    order: int = 0
    sound: SoundState = "starting"


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """Where to come in: at position `at` (ms) at monotonic time `since` (s).

    With `wait` the clock stands at `at` until the sound begins, so that nothing is missed;
    without it, the sound joins a clock that runs.
    """

    at: float
    since: float
    wait: bool

    def line(self, now: float) -> float:
        """The position at `now` when no sound has come."""
        return self.at + max(0.0, now - self.since - (PATIENCE if self.wait else 0.0)) * 1000


class ClockFile:
    """A small file in shared memory. A sequence number, odd while writing, guards each reading."""

    def __init__(self, path: Path) -> None:
        """Open the file, which must exist; it grows to `SIZE` bytes.

        They are written: a hole that a full disk can't fill would end the process later.

        Raises:
            OSError: it isn't there, can't be mapped, or the disk is full.
        """
        with path.open("r+b", buffering=0) as file:
            there = file.seek(0, os.SEEK_END)
            file.write(bytes(max(0, SIZE - there)))
            self._memory = mmap.mmap(file.fileno(), SIZE)
        self._sequence = 0
        self._last = ClockReading()

    def write(self, reading: ClockReading) -> None:
        """Publish; only one process may."""
        body = (reading.time, reading.position, reading.order, _STATES.index(reading.sound))
        _SEQUENCE.pack_into(self._memory, 0, self._sequence + 1)
        _BODY.pack_into(self._memory, _SEQUENCE.size, *body)
        self._sequence += 2
        _SEQUENCE.pack_into(self._memory, 0, self._sequence)

    def read(self) -> ClockReading:
        """The newest whole reading; the one before it if the writer is at work just now.

        Raises:
            ValueError: it is closed.
        """
        for _ in range(8):
            before = _SEQUENCE.unpack_from(self._memory, 0)[0]
            time, position, order, sound = _BODY.unpack_from(self._memory, _SEQUENCE.size)
            if before % 2 == 0 and before == _SEQUENCE.unpack_from(self._memory, 0)[0]:
                self._last = ClockReading(time, position, order, _STATES[sound])
                break
        return self._last

    def close(self) -> None:
        """Let go of the memory; the file stays."""
        self._memory.close()
