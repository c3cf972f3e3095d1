"""The soundscapes that come with the app are loops without a seam, all equally loud."""

from functools import cache
from typing import NamedTuple

import numpy as np
import pytest

from unclench.audio import soundscape_samples
from unclench.audio.loudness import loudness
from unclench.audio.tones import RATE

pytestmark = pytest.mark.thorough

WANTED = {
    "rain", "leaves", "sea", "stream", "wind", "brown-noise", "pink-noise", "night", "drone",
}  # fmt: skip


def test_nine_come_with_the_app():
    assert set(soundscape_samples.shipped()) == WANTED


class Measured(NamedTuple):
    """What the tests ask of a loop, so that each minute of sound is read once and then let go."""

    frames: int
    kind: np.dtype
    lufs: float
    peak: float
    steps: float
    across: float
    power: np.ndarray


@cache
def measured(name: str) -> Measured:
    loop = soundscape_samples.load(name)
    assert isinstance(loop, np.ndarray)
    seconds = loop[: len(loop) // RATE * RATE].reshape(-1, RATE * 2)
    joint = np.concatenate([loop[-50:], loop[:50]])
    return Measured(
        frames=len(loop),
        kind=loop.dtype,
        lufs=loudness(loop),
        peak=float(np.abs(loop).max()),
        steps=float(np.quantile(np.abs(np.diff(loop, axis=0)).max(axis=1), 0.9999)),
        across=float(np.abs(np.diff(joint, axis=0)).max()),
        power=np.sqrt((seconds**2).mean(axis=1)),
    )


@pytest.fixture(params=sorted(WANTED))
def loop(request) -> Measured:
    return measured(request.param)


def test_each_lasts_a_minute_or_more(loop):
    assert loop.frames >= 60 * RATE
    assert loop.kind == np.float32


def test_each_is_as_loud_as_agreed_and_never_startles(loop):
    assert loop.lufs == pytest.approx(soundscape_samples.LUFS, abs=0.3)
    assert loop.peak < soundscape_samples.PEAK


def test_the_end_goes_on_into_the_beginning(loop):
    assert loop.across <= max(loop.steps, 1e-3)


def test_no_stretch_is_silent_or_far_louder(loop):
    assert loop.power.min() > 10 ** (-55 / 20)
    assert loop.power.max() < 4 * np.median(loop.power)
