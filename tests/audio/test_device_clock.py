from __future__ import annotations

import pytest

from unclench.audio.device_clock import DeviceClock

PERIOD = 9600


def following(lead_ms: float, late: dict[int, float], requests: int = 20) -> DeviceClock:
    """A clock after so many requests each 0.2 s from time 100, some late by these seconds."""
    clock = DeviceClock(lead_ms)
    for number in range(requests):
        clock.note(100 + number * 0.2 + late.get(number, 0.0), number * PERIOD)
    return clock


def test_it_runs_behind_the_requests_by_the_lead() -> None:
    clock = following(120, {})
    assert clock.frame(100 + 19 * 0.2) == pytest.approx(19 * PERIOD - 120 * 48, abs=1)
    assert clock.frame(110) == pytest.approx((10_000 - 120) * 48, abs=1)


def test_one_late_request_moves_nothing() -> None:
    late, calm = following(120, {19: 0.15}), following(120, {})
    assert late.frame(104) == pytest.approx(calm.frame(104), abs=1)


def test_a_slow_drift_is_followed() -> None:
    clock = following(0, {number: number * 0.0001 for number in range(20)})
    assert clock.frame(100 + 19 * 0.2001) == pytest.approx(19 * PERIOD, abs=1)


def test_a_true_gap_is_followed_after_three_seconds() -> None:
    gap = dict.fromkeys(range(10, 40), 0.5)
    held, after = following(0, gap, 14), following(0, gap, 40)
    assert held.frame(110) == pytest.approx(10_000 * 48, abs=1)
    assert after.frame(110) == pytest.approx(9_500 * 48, abs=1)


def test_a_device_settles_silence_needs_no_time() -> None:
    device, silent = DeviceClock(120), DeviceClock(0)
    assert not device.settled(100)
    for clock in (device, silent):
        clock.note(100, 0)
    assert silent.settled(100)
    device.note(102, 9600)
    assert not device.settled(102.2)
    assert device.settled(102.4)


def test_a_device_that_begins_late_is_not_thought_to_be_ahead() -> None:
    clock = DeviceClock(120)
    clock.note(100, 0)
    for number in range(1, 5):
        clock.note(101.8 + number * 0.2, number * PERIOD)
    assert clock.frame(110) == pytest.approx((8200 - 120) * 48, abs=1)
