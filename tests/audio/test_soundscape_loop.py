from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.audio.mixer import Accompaniment, Mixer
from unclench.audio.soundscape_loop import DUCKED, SoundscapeLoop
from unclench.audio.tones import RATE, Samples
from unclench.audio.utterances import Utterance
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Cue, Timeline

LENGTH = 60
LOOP = np.random.default_rng(7).uniform(-0.1, 0.1, (7 * RATE + 123, 2)).astype(np.float32)
STEADY = np.full((RATE, 2), 0.1, np.float32)
SPEECH = ((10 * RATE, 14 * RATE), (15 * RATE, 17 * RATE), (30 * RATE, 33 * RATE))


def heard(loop: Samples, first: float, seconds: float, back: float = 1.0) -> Samples:
    out = np.zeros((round(seconds * RATE), 2), np.float32)
    SoundscapeLoop(loop, LENGTH * RATE, SPEECH).add(out, round(first * RATE), (back, back))
    return out


def test_the_loop_goes_on_without_a_seam() -> None:
    sound = heard(LOOP, 0, LENGTH, back=0)[5 * RATE : 50 * RATE]
    place = (np.arange(len(sound)) + 5 * RATE) % len(LOOP)
    assert np.array_equal(sound, LOOP[place])


@given(st.lists(st.integers(1, 200_000), min_size=1, max_size=9))
def test_any_partition_gives_the_same_samples(sizes: list[int]) -> None:
    laid = SoundscapeLoop(LOOP, LENGTH * RATE, SPEECH)
    start, done = -RATE, 0
    parts: list[Samples] = []
    for size in sizes:
        part = np.zeros((size, 2), np.float32)
        laid.add(part, start + done, (1.0, 1.0))
        parts.append(part)
        done += size
    both = np.concatenate(parts)
    whole = np.zeros_like(both)
    laid.add(whole, start, (1.0, 1.0))
    assert np.array_equal(both, whole)


def test_it_rises_in_3_s_and_falls_in_the_last_5_s() -> None:
    sound = heard(STEADY, -1, LENGTH + 2, back=0)[:, 0]
    assert not sound[:RATE].any()
    assert sound[RATE + 3 * RATE // 2] == pytest.approx(0.05, abs=1e-4)
    assert sound[4 * RATE] == pytest.approx(0.1)
    assert sound[56 * RATE] == pytest.approx(0.1)
    assert sound[RATE + 57 * RATE + RATE // 2] == pytest.approx(0.05, abs=1e-4)
    assert not sound[(LENGTH + 1) * RATE :].any()


def test_it_steps_back_for_the_voice_and_returns() -> None:
    level = heard(STEADY, 0, LENGTH)[:, 0] / 0.1
    for start, end in SPEECH:
        assert level[start : end + 1] == pytest.approx(DUCKED, abs=1e-4)
    assert level[10 * RATE - 3 * RATE // 10 - 1] == pytest.approx(1)
    assert level[14 * RATE : 15 * RATE].max() > 0.8  # a second between the words
    assert level[17 * RATE + 8 * RATE // 10] == pytest.approx(1)
    assert np.abs(np.diff(level[4 * RATE : 50 * RATE])).max() < 1e-4


def test_without_a_voice_it_stays() -> None:
    words = (Utterance(10 * RATE, 12 * RATE, Path("a")),)
    rest = Cue(0, 60_000, "guide", "rest")
    mixer = Mixer(Timeline("rest", 60_000, (rest,)), {}, Accompaniment(words, loop=STEADY))
    ducked = mixer.render(11 * RATE, RATE)
    assert ducked == pytest.approx(0.1 * DUCKED, abs=1e-5)
    assert mixer.render(11 * RATE, RATE, Volumes(voice=0)) == pytest.approx(0.1, abs=1e-5)
    gliding = mixer.render(11 * RATE, RATE, Volumes(voice=0), Volumes())
    assert np.abs(np.diff(gliding[:, 0])).max() < 1e-5
    assert not mixer.render(11 * RATE, RATE, Volumes(surroundings=0)).any()


def test_no_loop_is_silence() -> None:
    assert not heard(np.zeros((0, 2), np.float32), 5, 1).any()
