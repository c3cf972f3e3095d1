"""An engine whose time and sound device are in the test's hands."""

from __future__ import annotations

from collections.abc import Callable

from tests.audio.sessions import breathing

from unclench.audio.clockfile import ClockReading
from unclench.audio.device_supervisor import OutputMaker
from unclench.audio.devices import OutputError
from unclench.audio.engine import Engine
from unclench.audio.outputs import Output, Pull
from unclench.audio.play_head import PlayHead


class FakeOutput:
    """An output that pulls only when told."""

    def __init__(self, pull: Pull, lead_ms: float, *, audible: bool, device: str = "") -> None:
        self.pull, self.lead_ms, self.audible = pull, lead_ms, audible
        self.device = device
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Machine:
    """The engine and all around it."""

    def __init__(self, *, device: bool) -> None:
        self.now = 1000.0
        self.device = device
        self.headphones = False
        self.outputs: list[FakeOutput] = []
        self.last = ClockReading()
        play_head = PlayHead(self.publish)
        ways = OutputMaker(self.open, self.fall_back, lambda device: self.headphones)
        self.engine = Engine(play_head, ways, lambda: self.now)

    def publish(self, reading: ClockReading) -> None:
        self.last = reading

    def open(self, pull: Pull, wanted: str) -> Output:
        if not self.device:
            raise OutputError("nothing there")
        device = wanted if self.headphones and wanted else ""
        self.outputs.append(FakeOutput(pull, 120.0, audible=True, device=device))
        return self.outputs[-1]

    def fall_back(self, pull: Pull, wanted: str) -> Output:
        self.outputs.append(FakeOutput(pull, 0.0, audible=False))
        return self.outputs[-1]

    def run(self, seconds: float) -> None:
        """Let time pass; what is open pulls, except a device that is gone."""
        for _ in range(round(seconds / 0.2)):
            output = self.outputs[-1]
            if self.device or not output.audible:
                output.pull(9600, self.now)
            self.now += 0.2
            self.engine.tend()

    def play(self) -> None:
        load = {"do": "load", "timeline": breathing(9).to_wire(), "entry": [0.0, 0.0, False]}
        self.engine.carry_out({**load, "order": 1})
        self.engine.carry_out({"do": "play", "entry": [0.0, self.now, False], "order": 2})

    @property
    def sound(self) -> str:
        return self.last.sound

    @property
    def position(self) -> float:
        return self.last.position + (self.now - self.last.time) * 1000


Machines = Callable[..., Machine]
"""Makes one, and closes its engine after the test."""
