from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from tests.audio.sessions import breathing

from unclench.audio.clockfile import ClockReading
from unclench.audio.device_supervisor import OutputMaker, no_device
from unclench.audio.devices import OutputError
from unclench.audio.engine import Engine, Order
from unclench.audio.mix_setup import whole
from unclench.audio.outputs import Output, Pull
from unclench.audio.play_head import PlayHead
from unclench.audio.sound_sample import trial


class FakeOutput:
    """An output that pulls only when told."""

    def __init__(self, pull: Pull, lead_ms: float, *, audible: bool, device: str = "") -> None:
        self.pull, self.lead_ms, self.audible = pull, lead_ms, audible
        self.device = device
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Machine:
    """An engine whose time and sound device are in the test's hands."""

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


def test_with_a_device_it_is_on() -> None:
    machine = Machine(device=True)
    machine.engine.tend()
    assert machine.sound == "on"
    machine.run(10)
    assert len(machine.outputs) == 1


def test_without_one_it_is_silent_and_goes_on_looking() -> None:
    machine = Machine(device=False)
    machine.engine.tend()
    assert machine.sound == "silent"
    machine.play()
    machine.run(7)
    assert machine.position == pytest.approx(7000, abs=1)
    machine.device = True
    machine.run(2.4)
    assert machine.sound == "on"
    assert machine.outputs[0].closed
    machine.run(2)
    assert machine.position == pytest.approx(11_400, abs=1)


def test_a_device_that_vanishes_and_comes_back_never_stops_the_session() -> None:
    machine = Machine(device=True)
    machine.engine.tend()
    machine.play()
    machine.run(5)
    machine.device = False
    machine.run(2.8)
    assert machine.sound == "silent"
    assert machine.outputs[0].closed
    machine.run(6)
    assert machine.position == pytest.approx(13_800, abs=1)
    machine.device = True
    machine.run(2.4)
    assert machine.sound == "on"
    machine.run(3)
    assert machine.position == pytest.approx(19_200, abs=1)


def test_the_chosen_device_is_used_while_it_is_there() -> None:
    machine = Machine(device=True)
    machine.engine.tend()
    machine.play()
    machine.engine.carry_out({"do": "device", "device": "headphones"})
    machine.run(6)
    assert len(machine.outputs) == 1  # it isn't there: the system's own goes on undisturbed
    machine.headphones = True
    machine.run(5.4)
    assert machine.outputs[-1].device == "headphones"
    assert machine.outputs[0].closed
    assert machine.sound == "on"
    assert machine.position == pytest.approx(11_400, abs=1)
    machine.engine.carry_out({"do": "device", "device": ""})
    machine.run(0.4)
    assert len(machine.outputs) == 3


def test_a_bad_order_is_logged_and_the_next_is_done(caplog: pytest.LogCaptureFixture) -> None:
    machine = Machine(device=False)
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    for order in (
        {"do": "dance"},
        {"do": "play"},
        {"do": "volumes", "volumes": [0, 0, 0, True]},
        {"do": "pause"},
        {"do": "quit"},
    ):
        orders.put(order)
    machine.engine.run(orders)
    assert caplog.text.count("an order failed") == 2
    assert machine.outputs[-1].closed


def test_no_device_never_opens() -> None:
    with pytest.raises(OutputError):
        no_device(lambda frames, now: np.zeros((frames, 2), np.float32), "")


def test_the_process_ends_with_its_input_and_leaves_nothing_behind(tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.touch()
    load = {"do": "load", "timeline": breathing(1).to_wire(), "entry": [0, 0, False], "order": 1}
    orders = json.dumps(load) + "\nnot an order\n"
    command = [sys.executable, "-m", "unclench.audio.engine", str(clock), "--no-device"]
    ended = subprocess.run(command, input=orders, capture_output=True, text=True, check=True)
    assert ended.stdout == ""
    assert "not an order" in ended.stderr
    assert not clock.exists()  # a window that was killed can't tidy up


def test_surroundings_and_the_sleep_timer_change_while_it_plays(
    caplog: pytest.LogCaptureFixture,
) -> None:
    machine = Machine(device=True)
    machine.engine.tend()
    machine.play()
    machine.run(1)
    pull = machine.outputs[-1].pull
    machine.engine.carry_out({"do": "volumes", "volumes": [0, 0, 1, False]})
    machine.run(1)
    assert not pull(9600, machine.now).any()
    machine.engine.carry_out({"do": "surroundings", "choice": "brown-noise"})
    until = time.monotonic() + 20
    while machine.engine.loading:
        assert time.monotonic() < until
        machine.engine.tend()
        threading.Event().wait(0.01)
    machine.run(5)
    assert pull(9600, machine.now).any()
    machine.engine.carry_out({"do": "surroundings", "choice": "no-such-sound"})
    while "can't be read" not in caplog.text:
        assert time.monotonic() < until
        machine.engine.tend()
        threading.Event().wait(0.01)
    machine.engine.carry_out({"do": "sleep", "minutes": 0.01})
    machine.run(40)
    assert not pull(9600, machine.now).any()


def test_a_trial_is_heard_with_the_recorded_voice() -> None:
    timeline = trial()
    mixer = whole(timeline)
    assert [word.start for word in mixer.words] == [0]
    assert mixer.render(0, 96_000).any()
    assert not whole(trial(voice=False)).words
    assert trial(tones=False).milliseconds == 2000
