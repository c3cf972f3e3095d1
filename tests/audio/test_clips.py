from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tools import make_sounds
from unclench.audio import clips
from unclench.audio.clips import ClipError, decode
from unclench.audio.loudness import loudness
from unclench.audio.prepare import prepare
from unclench.audio.tones import RATE, Samples
from unclench.domain.cues import Cue, Timeline


def sine(seconds: float, rate: int = RATE, level: float = 0.5, hertz: float = 997.0) -> Samples:
    time = np.arange(round(seconds * rate)) / rate
    wave = level * np.sin(2 * np.pi * hertz * time)
    return np.repeat(wave[:, None], 2, axis=1).astype(np.float32)


@pytest.mark.parametrize("name", clips.BELLS)
def test_bells_begin_at_once_softly_and_end_in_silence(name: str) -> None:
    bell = clips.bell(name)
    begin = int(np.argmax(np.abs(bell[:, 0]) > 0.1 * np.abs(bell).max()))
    assert begin < 0.012 * RATE
    assert np.abs(bell[:24]).max() < 0.05 * np.abs(bell).max()
    assert np.abs(bell[-480:]).max() < 0.001
    assert np.abs(bell).max() < 0.25


def test_the_bowl_rings_for_six_to_eight_seconds() -> None:
    assert 6 <= len(clips.bell("bowl")) / RATE <= 8


def test_the_bells_are_what_the_tool_makes(tmp_path: Path) -> None:
    make_sounds.make(tmp_path)
    for name in clips.BELLS:
        made = decode(tmp_path / f"{name}.flac")
        assert np.abs(made - clips.bell(name)).max() <= 2 / 32768


@pytest.mark.parametrize("suffix", ["wav", "flac"])
def test_lossless_files_come_back_sample_for_sample(tmp_path: Path, suffix: str) -> None:
    sound = np.round(sine(1.5) * 32768).astype(np.float32) / 32768
    soundfile.write(tmp_path / f"a.{suffix}", sound, RATE, "PCM_16")
    assert np.array_equal(decode(tmp_path / f"a.{suffix}"), sound)


@pytest.mark.parametrize("suffix", ["ogg", "mp3"])
def test_lossy_files_come_back_alike(tmp_path: Path, suffix: str) -> None:
    sound = sine(2)
    soundfile.write(tmp_path / f"a.{suffix}", sound, RATE)
    back = decode(tmp_path / f"a.{suffix}")
    assert len(back) == pytest.approx(len(sound), abs=2400)
    assert np.corrcoef(back[4800:9600, 0], sound[4800:9600, 0])[0, 1] > 0.99


def test_another_rate_is_resampled_well(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", sine(2, 44_100), 44_100, "FLOAT")
    back = decode(tmp_path / "a.wav")
    assert len(back) == pytest.approx(2 * RATE, abs=2)
    middle = slice(RATE // 2, RATE)
    assert np.abs(back[middle] - sine(2)[middle]).max() < 1e-4


def test_one_channel_goes_to_both_sides_and_a_third_is_dropped(tmp_path: Path) -> None:
    mono = sine(0.1)[:, :1]
    soundfile.write(tmp_path / "mono.wav", mono, RATE, "FLOAT")
    assert np.array_equal(decode(tmp_path / "mono.wav"), np.repeat(mono, 2, axis=1))
    three = np.concatenate([sine(0.1), mono * 0], axis=1)
    soundfile.write(tmp_path / "three.wav", three, RATE, "FLOAT")
    assert np.array_equal(decode(tmp_path / "three.wav"), three[:, :2])


def test_a_long_recording_is_mapped_not_held(tmp_path: Path) -> None:
    sound = np.tile(sine(1), (61, 1))
    soundfile.write(tmp_path / "long.wav", sound, RATE, "FLOAT")
    back = decode(tmp_path / "long.wav")
    assert isinstance(back, np.memmap)
    assert np.array_equal(back, sound)


def test_an_empty_file_is_no_sound_at_all(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "empty.wav", np.zeros((0, 2)), RATE)
    assert decode(tmp_path / "empty.wav").shape == (0, 2)


def test_what_cant_be_read_says_which_file(tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"not a sound")
    with pytest.raises(ClipError, match=r"broken\.wav"):
        decode(broken)
    with pytest.raises(ClipError, match=r"gone\.wav"):
        decode(tmp_path / "gone.wav")


def test_a_timeline_without_its_recording_still_has_its_bell(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    gone = str(tmp_path / "gone.wav")
    cues = (Cue(0, 0, "over", "bell"), Cue(0, 900, "guide", "play", sound=gone))
    with caplog.at_level(logging.WARNING):
        found = clips.for_timeline(Timeline("x", 900, cues))
    assert set(found) == {"bowl"}
    assert "can't be read" in caplog.text
    assert "gone.wav" not in caplog.text  # a name may be a person's own


def test_a_recording_is_as_loud_as_the_voice(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(0, 1, (RATE * 3, 2)).astype(np.float32)
    for name, level in (("loud", 0.2), ("soft", 0.02)):
        soundfile.write(tmp_path / f"{name}.wav", noise * level, RATE, "FLOAT")
        clip = clips.recording(tmp_path / f"{name}.wav")
        assert loudness(clip.samples * np.float32(clip.gain)) == pytest.approx(-20, abs=0.2)


def test_no_moment_of_a_recording_startles(tmp_path: Path) -> None:
    click = np.zeros((RATE, 2), np.float32)
    click[RATE // 2] = 1
    soundfile.write(tmp_path / "click.wav", click, RATE, "FLOAT")
    assert clips.recording(tmp_path / "click.wav").gain == pytest.approx(clips.PEAK, abs=0.001)
    soundfile.write(tmp_path / "faint.wav", click * 1e-4, RATE, "FLOAT")
    assert clips.recording(tmp_path / "faint.wav").gain <= clips.MOST_RAISED


def test_prepare_trims_levels_and_fades() -> None:
    silence = np.zeros((RATE // 2, 2), np.float32)
    ready = prepare(
        np.concatenate([silence, sine(1, level=0.1), silence]),
        peak_dbfs=-6,
        fade_in_ms=20,
        fade_out_ms=200,
    )
    assert len(ready) == pytest.approx(RATE, abs=RATE // 50)
    assert np.abs(ready).max() == pytest.approx(0.5, abs=0.01)
    assert np.abs(ready[:48]).max() < 0.05
    assert np.abs(ready[-480:]).max() < 0.05


def test_prepare_refuses_silence() -> None:
    with pytest.raises(ValueError, match="silent"):
        prepare(np.zeros((100, 2), np.float32), peak_dbfs=-6)
