"""Who asks for the sound: a sound device, or, when there is none, the monotonic clock."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from typing import Protocol

import miniaudio

from unclench.audio.devices import BACKENDS, OutputError, find
from unclench.audio.tones import RATE, Samples

PERIOD_MS = 200
Pull = Callable[[int, float], Samples]
"""Gives the next frames, float32 [frames, 2]; the second argument is the monotonic time."""

_LEAD_MS = 120.0  # measured with this period: how far the mixed sound is ahead of the heard one
_log = logging.getLogger(__name__)


class Output(Protocol):
    """Something that pulls samples at the speed of sound until it is closed."""

    lead_ms: float
    """How much later than the clock of its pulls the samples are heard."""

    audible: bool
    """Whether anybody can hear it."""

    device: str
    """The id of the device that was asked for and is played through; empty: another one."""

    def close(self) -> None:
        """Stop pulling; returns at once."""


class DeviceOutput:
    """A sound device, through miniaudio: the one that is wanted, else the system's own."""

    lead_ms = _LEAD_MS
    audible = True

    def __init__(self, pull: Pull, wanted: str = "") -> None:
        """Open the device `wanted` and start pulling from a thread of the sound library.

        Raises:
            OutputError: there is no device, or it can't be opened now.
        """
        self._pull = pull
        chosen = find(wanted)
        self.device = chosen.id if chosen else ""
        try:
            self._device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.FLOAT32,
                2,
                RATE,
                PERIOD_MS,
                chosen.handle if chosen else None,
                backends=BACKENDS,
                app_name="Unclench",
            )
            source = self._source()
            next(source)
            self._device.start(source)
        except miniaudio.MiniaudioError as error:
            raise OutputError(str(error)) from error

    def _source(self) -> Generator[Samples | bytes, int, None]:
        frames = yield b""
        while True:
            frames = yield _pulled(self._pull, frames, time.monotonic())

    def close(self) -> None:
        """Stop; a device that hangs is left behind in a thread of its own."""
        threading.Thread(target=self._device.close, daemon=True).start()


class SilentOutput:
    """Nobody hears it: the same pulls, paced by the monotonic clock."""

    lead_ms = 0.0
    audible = False
    device = ""

    def __init__(
        self, pull: Pull, _wanted: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._pull = pull
        self._clock = clock
        self._closed = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        due = self._clock()
        while not self._closed.wait(max(0.0, due - self._clock())):
            _pulled(self._pull, RATE * PERIOD_MS // 1000, due)
            due += PERIOD_MS / 1000

    def close(self) -> None:
        """Stop pulling."""
        self._closed.set()


def _pulled(pull: Pull, frames: int, now: float) -> Samples | bytes:
    """The next block; a fault costs that block, not the sound after it."""
    try:
        return pull(frames, now)
    except Exception:  # noqa: BLE001 - whatever it is, the next block may be fine
        _log.exception("a block couldn't be made")
        return b""
