"""The soundscapes that come with the app are loops without a seam, all equally loud."""

import numpy as np
import pytest

from unclench.audio import soundscape_samples
from unclench.audio.loudness import loudness
from unclench.audio.tones import RATE, Samples

WANTED = {
    "rain", "leaves", "sea", "stream", "wind", "brown-noise", "pink-noise", "night", "drone",
}  # fmt: skip


def test_nine_come_with_the_app():
    assert set(soundscape_samples.shipped()) == WANTED


@pytest.fixture(scope="module", params=sorted(WANTED))
def loop(request) -> Samples:
    return soundscape_samples.load(request.param)


def test_each_lasts_a_minute_or_more(loop):
    assert len(loop) >= 60 * RATE
    assert loop.dtype == np.float32


def test_each_is_as_loud_as_agreed_and_never_startles(loop):
    assert loudness(loop) == pytest.approx(soundscape_samples.LUFS, abs=0.3)
    assert np.abs(loop).max() < soundscape_samples.PEAK


def test_the_end_goes_on_into_the_beginning(loop):
    step = np.abs(np.diff(loop, axis=0)).max(axis=1)
    across = np.abs(np.diff(np.concatenate([loop[-50:], loop[:50]]), axis=0)).max(axis=1)
    assert across.max() <= max(np.quantile(step, 0.9999), 1e-3)


def test_no_stretch_is_silent_or_far_louder(loop):
    seconds = loop[: len(loop) // RATE * RATE].reshape(-1, RATE * 2)
    power = np.sqrt((seconds**2).mean(axis=1))
    assert power.min() > 10 ** (-55 / 20)
    assert power.max() < 4 * np.median(power)
