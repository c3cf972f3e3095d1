from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Generator
from typing import Any

import miniaudio
import numpy as np
import pytest

from unclench.audio.devices import OutputError
from unclench.audio.outputs import DeviceOutput, SilentOutput
from unclench.audio.tones import Samples


class FakeDevice:
    """Stands for the sound library's device; hands out what it would play."""

    made: FakeDevice

    def __init__(self, *settings: Any, **named: Any) -> None:
        self.settings = settings
        self.closed = threading.Event()
        FakeDevice.made = self

    def start(self, source: Generator[Any, int, None]) -> None:
        self.source = source

    def close(self) -> None:
        self.closed.set()


def test_silence_pulls_at_even_times_whatever_comes_between() -> None:
    times: list[tuple[int, float]] = []
    done = threading.Event()
    outputs: queue.SimpleQueue[SilentOutput] = queue.SimpleQueue()

    def pull(frames: int, now: float) -> Samples:
        times.append((frames, now))
        if len(times) == 5:
            outputs.get().close()
            done.set()
        return np.zeros((frames, 2), np.float32)

    late = itertools.chain([100.0], itertools.repeat(200.0))
    outputs.put(SilentOutput(pull, clock=lambda: next(late)))
    assert done.wait(30)
    assert [frames for frames, _ in times] == [9600] * 5
    assert [now for _, now in times] == pytest.approx([100, 100.2, 100.4, 100.6, 100.8])


def test_the_device_plays_what_is_pulled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(miniaudio, "PlaybackDevice", FakeDevice)
    block = np.ones((4, 2), np.float32)
    output = DeviceOutput(lambda frames, now: block[:frames])
    device = FakeDevice.made
    assert device.settings == (miniaudio.SampleFormat.FLOAT32, 2, 48_000, 200, None)
    assert np.array_equal(device.source.send(3), block[:3])
    output.close()
    assert device.closed.wait(30)


def test_a_fault_costs_one_block_only(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(miniaudio, "PlaybackDevice", FakeDevice)
    faults = [ZeroDivisionError("oops")]

    def pull(frames: int, now: float) -> Samples:
        if faults:
            raise faults.pop()
        return np.ones((frames, 2), np.float32)

    DeviceOutput(pull)
    source = FakeDevice.made.source
    assert source.send(4) == b""
    assert "oops" in caplog.text
    assert len(source.send(4)) == 4


def test_no_device_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*settings: Any, **named: Any) -> None:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", refuse)
    with pytest.raises(OutputError, match="failed to init"):
        DeviceOutput(lambda frames, now: np.zeros((frames, 2), np.float32))
