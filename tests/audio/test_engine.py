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
from tests.audio.machine import Machines
from tests.audio.sessions import breathing

from unclench.audio.device_supervisor import no_device
from unclench.audio.devices import OutputError
from unclench.audio.engine import Order
from unclench.audio.mix_setup import whole
from unclench.audio.sound_sample import trial


def test_with_a_device_it_is_on(machines: Machines) -> None:
    machine = machines(device=True)
    machine.engine.tend()
    assert machine.sound == "on"
    machine.run(10)
    assert len(machine.outputs) == 1


def test_without_one_it_is_silent_and_goes_on_looking(machines: Machines) -> None:
    machine = machines(device=False)
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


def test_a_device_that_vanishes_and_comes_back_never_stops_the_session(machines: Machines) -> None:
    machine = machines(device=True)
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


def test_the_chosen_device_is_used_while_it_is_there(machines: Machines) -> None:
    machine = machines(device=True)
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


def test_a_bad_order_is_logged_and_the_next_is_done(
    machines: Machines, caplog: pytest.LogCaptureFixture
) -> None:
    machine = machines(device=False)
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
    machines: Machines,
    caplog: pytest.LogCaptureFixture,
) -> None:
    machine = machines(device=True)
    machine.engine.tend()
    machine.play()
    machine.run(1)
    pull = machine.outputs[-1].pull
    machine.engine.carry_out({"do": "volumes", "volumes": [0, 0, 1, False]})
    machine.run(1)
    assert not pull(9600, machine.now).any()
    machine.engine.carry_out({"do": "surroundings", "choice": "brown-noise"})
    until = time.monotonic() + 30
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
