"""A person's own sound around a session: one file, or any of a folder, as a loop without a jump."""

import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from unclench.audio import soundscape_samples
from unclench.audio.clips import decode
from unclench.audio.loudness import loudness
from unclench.audio.soundscape_files import MOST, in_folder
from unclench.audio.soundscape_loop import SoundscapeLoop
from unclench.audio.soundscape_samples import LUFS, PEAK, OwnLoop
from unclench.audio.tones import RATE

pytestmark = pytest.mark.thorough

NOISE = np.random.default_rng(3).normal(0, 0.05, (10 * RATE, 2)).astype(np.float32)


def tone(seconds: float) -> np.ndarray:
    turn = np.arange(round(seconds * RATE)) / RATE * 2 * np.pi * 220.5
    return np.repeat(0.2 * np.sin(turn)[:, None], 2, axis=1).astype(np.float32)


def whole(loop: OwnLoop) -> np.ndarray:
    return loop[0 : len(loop)]


def test_its_end_goes_over_into_its_beginning():
    loop = OwnLoop(tone(7.3))
    twice = np.concatenate([whole(loop), whole(loop)])[:, 0]
    step = np.abs(np.diff(twice))
    usual = step[4 * RATE : 5 * RATE].max()
    assert step.max() < 1.6 * usual  # over the seam the wave is at most a little steeper
    assert len(loop) == round(7.3 * RATE) - round(7.3 * RATE) // 3


def test_it_is_as_loud_as_ours_and_never_too_loud():
    samples = whole(OwnLoop(NOISE))
    assert loudness(samples) == pytest.approx(LUFS, abs=0.5)
    clicks = np.zeros((5 * RATE, 2), np.float32)
    clicks[2 * RATE] = 1
    assert np.abs(whole(OwnLoop(clicks))).max() <= PEAK + 1e-6


@pytest.mark.parametrize("frames", [0, 1, 2, 3, 1000])
def test_however_short_it_is_a_loop(frames):
    loop = OwnLoop(NOISE[:frames])
    laid = SoundscapeLoop(loop, RATE, ())
    out = np.zeros((RATE, 2), np.float32)
    assert laid.add(out, 0, (0, 0)) is bool(frames)
    assert np.isfinite(out).all()


@pytest.mark.parametrize(("first", "last"), [(0, 5), (0, 200_000), (143_990, 144_010), (7, 7)])
def test_any_part_is_the_same_as_in_the_whole(first, last):
    loop = OwnLoop(NOISE)
    assert np.array_equal(loop[first:last], whole(loop)[first:last])


def test_of_a_long_file_only_so_much_is_read_and_none_of_it_kept_in_memory(tmp_path):
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(NOISE, (9, 1)), RATE, "PCM_16")
    assert len(decode(path, 5 * RATE)) == 5 * RATE
    assert len(decode(path, 200 * RATE)) == 90 * RATE
    loop = soundscape_samples.load(str(path))
    assert isinstance(loop, OwnLoop)
    assert isinstance(loop._samples, np.memmap)
    begun = time.perf_counter()
    for at in range(0, 60 * RATE, RATE // 5):
        loop[at : at + RATE // 5]
    assert time.perf_counter() - begun < 6  # a tenth of the time that it plays


def test_a_folder_holds_what_can_be_played_by_name(tmp_path: Path):
    for name in ("b.wav", "A.MP3", "c.opus", ".hidden.wav", "notes.txt", "cover.jpg"):
        (tmp_path / name).touch()
    (tmp_path / "more").mkdir()
    assert [one.name for one in in_folder(str(tmp_path))] == ["A.MP3", "b.wav", "c.opus"]
    assert in_folder(str(tmp_path / "gone")) == ()
    for number in range(MOST + 5):
        (tmp_path / f"{number:03}.flac").touch()
    assert len(in_folder(str(tmp_path))) == MOST
