"""The clocks of a session, and how to tell that the computer slept."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from unclench.viewmodels.local_time import local_now

if sys.platform == "win32":
    import ctypes

    def _awake_seconds() -> float:
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / 10_000_000

    _all_seconds = time.monotonic
elif sys.platform == "darwin":
    _awake_seconds = time.monotonic

    def _all_seconds() -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:
    _awake_seconds = time.monotonic

    def _all_seconds() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(frozen=True)
class Clocks:
    """Where time comes from. Tests bring their own.

    `awake` counts the seconds that the computer was not asleep, `boot` all of them; neither moves
    when somebody sets the clock. `now` is the moment of the day with its offset from UTC, and is
    only ever written down.
    """

    awake: Callable[[], float] = _awake_seconds
    boot: Callable[[], float] = _all_seconds
    now: Callable[[], datetime] = local_now


class SleepWatch:
    """Says how long the computer slept since it was last asked."""

    def __init__(self, clocks: Clocks) -> None:
        """Start counting now."""
        self._clocks = clocks
        self._asleep = self._so_far()

    def _so_far(self) -> float:
        return self._clocks.boot() - self._clocks.awake()

    def slept(self) -> float:
        """Seconds of sleep since the last call (or the start)."""
        before, self._asleep = self._asleep, self._so_far()
        return max(0.0, self._asleep - before)
