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
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from unclench.audio import soundscape_samples
from unclench.audio.clip_cache import ClipCache, ClipLoader
from unclench.audio.clips import ClipError
from unclench.audio.clockfile import ClockFile, EntryPoint
from unclench.audio.device_supervisor import DeviceSupervisor, OutputMaker, no_device
from unclench.audio.mix_setup import MixSetup, all_voices, needed, shipped_voices
from unclench.audio.mixer import Mixer
from unclench.audio.play_head import PlayHead
from unclench.audio.soundscape_loop import Loop
from unclench.audio.speech.speakers import TextSource
from unclench.audio.tones import PER_MS
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

Order = Mapping[str, Any]

_TEND = 0.25
_AT_ONCE = 1500 * PER_MS  # what is said so soon is decoded before anything plays
_AHEAD = 20_000 * PER_MS
_log = logging.getLogger("unclench.engine")


class Engine:
    """Carries out orders, keeps an output running, and has the voice decoded in time."""

    def __init__(
        self,
        play_head: PlayHead,
        outputs: OutputMaker | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is opened yet.

        Args:
            play_head: what is played.
            outputs: how to get at sound devices; None: as this machine does.
            clock: monotonic seconds, the play head's own.
        """
        self._play_head = play_head
        self._clock = clock
        self._supervisor = DeviceSupervisor(play_head, outputs or OutputMaker(), clock)
        self._clips = ClipCache()
        self._clip_loader = ClipLoader(self._clips)
        self._setup = MixSetup(shipped_voices(), self._clips.peek)
        self._timeline: Timeline | None = None
        self._mixer: Mixer | None = None
        self._surroundings = soundscape_samples.NONE
        self._loading: Future[Loop] | None = None
        self._loader = ThreadPoolExecutor(1, "surroundings")

    @property
    def loading(self) -> bool:
        """Whether surroundings are still being read."""
        return self._loading is not None

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
        self.close()

    def close(self) -> None:
        """Let go of the sound device, and end what works beside; returns at once."""
        self._supervisor.close()
        self._clip_loader.close()
        self._loader.shutdown(wait=False, cancel_futures=True)

    def carry_out(self, order: Order) -> None:
        """Do one order, as `audio.engine_link` writes them.

        Raises:
            LookupError, TypeError, ValueError: the order isn't well made.
        """
        match order["do"]:
            case "load":
                self._load(order)
            case "play":
                entry = EntryPoint(*order["entry"])
                self._fetch_next(entry)
                self._play_head.play(entry, order["order"])
            case "pause":
                self._play_head.pause()
            case "volumes":
                self._play_head.set_volumes(Volumes(*order["volumes"]))
            case "surroundings" | "speech" | "sleep" | "device":
                self._set(order)
            case unknown:
                raise ValueError(f"unknown order {unknown!r}")

    def _set(self, order: Order) -> None:
        match order["do"]:
            case "surroundings":
                self._surround(str(order["choice"]))
            case "speech":
                voices = all_voices(TextSource(str(order["folder"]), str(order["voice"])))
                self._change(replace(self._setup, voices=voices))
            case "sleep":
                self._change(replace(self._setup, quiet_after_minutes=float(order["minutes"])))
            case _:
                self._supervisor.choose(str(order["device"]))

    def tend(self) -> None:
        """Look after the device, the voice and the surroundings; four times a second."""
        self._supervisor.tend()
        if self._loading is not None and self._loading.done():
            self._take_loop(self._loading)
        if self._mixer is not None:
            place = self._play_head.place(self._clock())
            if place is not None:
                here = round(place * PER_MS)
                self._clip_loader.want(needed(self._mixer, here, here + _AHEAD))

    def _load(self, order: Order) -> None:
        timeline = Timeline.from_wire(order["timeline"])
        self._setup = replace(self._setup, language=str(order.get("language", "en")))
        entry = EntryPoint(*order["entry"])
        self._timeline, self._mixer = timeline, self._setup.mixer(timeline)
        self._fetch_next(entry)
        self._play_head.load(timeline, self._mixer, entry, order["order"])

    def _fetch_next(self, entry: EntryPoint) -> None:
        """Decode what is said at once, and have the rest decoded."""
        if self._mixer is not None:
            here = round(entry.line(self._clock()) * PER_MS)
            for path in needed(self._mixer, here, here + _AT_ONCE):
                self._clips.fetch(path)
            self._clip_loader.want(needed(self._mixer, here, here + _AHEAD))

    def _surround(self, choice: str) -> None:
        if choice != self._surroundings:
            self._surroundings = choice
            self._loading = self._loader.submit(soundscape_samples.load, choice)

    def _take_loop(self, loading: Future[Loop]) -> None:
        self._loading = None
        try:
            self._change(replace(self._setup, loop=loading.result()))
        except ClipError as error:
            # its name may be a person's own, so it stays out of the log
            _log.warning("a sound can't be read: %s", type(error.__cause__ or error).__name__)

    def _change(self, setup: MixSetup) -> None:
        """Go on with other sounds around the same timeline."""
        self._setup = setup
        if self._timeline is not None:
            self._mixer = setup.mixer(self._timeline)
            self._play_head.change(self._mixer)


def listen(stream: BinaryIO, orders: queue.SimpleQueue[Order]) -> None:
    """Put each line of the stream in the queue; at its end, quit, by force if need be."""
    for line in stream:
        try:
            orders.put(json.loads(line))
        except ValueError:
            _log.error("not an order: %d bytes", len(line))  # not said: it may be personal
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
    clock = ClockFile(given.clock)
    play_head = PlayHead(clock.write)
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    threading.Thread(target=listen, args=(sys.stdin.buffer, orders), daemon=True).start()
    Engine(play_head, OutputMaker(no_device) if given.no_device else None).run(orders)
    clock.close()  # Windows removes no file that is mapped
    with suppress(OSError):  # the window may be gone without having tidied up
        given.clock.unlink()
    logging.shutdown()
    os._exit(0)  # a hanging sound library must not keep the process


if __name__ == "__main__":
    main()
