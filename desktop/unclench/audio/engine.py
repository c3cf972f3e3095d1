"""The sound engine, a process without Qt: `python -m unclench.audio.engine CLOCK_FILE`.

Orders come in as JSON lines on the standard input, whose end means quit, so that the engine never
outlives the window. The clock goes back through the file. Nothing is printed; faults are logged
to the standard error.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from unclench.audio import clips
from unclench.audio.clockfile import ClockFile, Entry, SoundState
from unclench.audio.conductor import Conductor
from unclench.audio.mixer import Mixer
from unclench.audio.outputs import DeviceOutput, Output, OutputError, Pull, SilentOutput
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

Order = Mapping[str, Any]
Opener = Callable[[Pull], Output]

_FROZEN = 2.5
_REOPEN = 2.0
_TEND = 0.25
_log = logging.getLogger("unclench.engine")


def no_device(_pull: Pull) -> Output:
    """An opener that never finds a device: for tests, and for playing without sound."""
    raise OutputError("sound is switched off")


class Engine:
    """Carries out orders, and keeps an output running whatever happens to the sound device."""

    def __init__(
        self,
        conductor: Conductor,
        opener: Opener = DeviceOutput,
        fallback: Opener = SilentOutput,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is opened yet.

        Args:
            conductor: what is played.
            opener: opens the sound device or raises `OutputError`.
            fallback: opens what pulls while there is no device; it never fails.
            clock: monotonic seconds, those of the conductor.
        """
        self._conductor = conductor
        self._opener = opener
        self._fallback = fallback
        self._clock = clock
        self._output: Output | None = None
        self._opened = float("-inf")

    def run(self, orders: queue.SimpleQueue[Order]) -> None:
        """Work until the order to quit comes."""
        self.tend()
        while True:
            try:
                order = orders.get(timeout=_TEND)
                if order["do"] == "quit":
                    break
                self.carry_out(order)
            except queue.Empty:
                pass
            except Exception:  # noqa: BLE001 - one bad order must not end the sound
                _log.exception("an order failed")
            self.tend()
        if self._output:
            self._output.close()

    def carry_out(self, order: Order) -> None:
        """Do one order: load, play, pause or volumes, as `audio.link` writes them.

        Raises:
            LookupError, TypeError, ValueError: the order isn't well made.
        """
        match order["do"]:
            case "load":
                timeline = Timeline.from_wire(order["timeline"])
                mixer = Mixer(timeline, clips.for_timeline(timeline))
                self._conductor.load(timeline, mixer, Entry(*order["entry"]), order["order"])
            case "play":
                self._conductor.play(Entry(*order["entry"]), order["order"])
            case "pause":
                self._conductor.pause()
            case "volumes":
                self._conductor.set_volumes(Volumes(*order["volumes"]))
            case unknown:
                raise ValueError(f"unknown order {unknown!r}")

    def tend(self) -> None:
        """Leave a device that no longer asks for sound; look for one every two seconds."""
        now = self._clock()
        since = now - max(self._conductor.pulled, self._opened)
        if self._output and self._output.audible and since > _FROZEN:
            _log.warning("the sound device fell silent")
            self._output.close()
            self._output = None
            self._change_to(self._fallback)
        elif not (self._output and self._output.audible) and now - self._opened > _REOPEN:
            self._open_device()

    def _open_device(self) -> None:
        self._opened = self._clock()
        old = self._output
        try:
            self._change_to(self._opener)
        except OutputError as error:
            if old is None:
                _log.warning("no sound: %s", error)
                self._change_to(self._fallback)
            return
        if old:
            old.close()

    def _change_to(self, opener: Opener) -> None:
        """Let a new output pull; the conductor gives the old one, if any, only silence."""
        token = object()
        output = opener(partial(self._conductor.pull, token))
        sound: SoundState = "on" if output.audible else "silent"
        self._conductor.attach(token, output.lead_ms, sound, self._clock())
        self._output = output
        self._opened = self._clock()


def listen(stream: BinaryIO, orders: queue.SimpleQueue[Order]) -> None:
    """Put each line of the stream in the queue; at its end, quit, by force if need be."""
    for line in stream:
        try:
            orders.put(json.loads(line))
        except ValueError:
            _log.exception("not an order: %r", line[:80])
    orders.put({"do": "quit"})
    time.sleep(2)
    os._exit(1)


def _log_quietly() -> None:
    """Log to the standard error, but not what sound libraries say there at each failed try."""
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    os.close(silence)
    faulthandler.enable(sys.stderr)
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")


def main() -> None:
    """Run the engine until its orders end."""
    parser = argparse.ArgumentParser(prog="unclench.audio.engine", description=__doc__)
    parser.add_argument("clock", type=Path, help="the file in which the clock is kept")
    parser.add_argument("--no-device", action="store_true", help="play to nobody")
    given = parser.parse_args()
    _log_quietly()
    conductor = Conductor(ClockFile(given.clock).write)
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    threading.Thread(target=listen, args=(sys.stdin.buffer, orders), daemon=True).start()
    Engine(conductor, no_device if given.no_device else DeviceOutput).run(orders)
    logging.shutdown()
    os._exit(0)  # a hanging sound library must not keep the process


if __name__ == "__main__":
    main()
