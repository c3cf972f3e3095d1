"""From what the voice model gives to a clip: trimmed, levelled, faded, and written as Opus.

The work on the sound is pydub's, on samples that never were a file; loudness is measured after
ITU-R BS.1770-4.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from tools.narration import ogg
from tools.narration.recipe import (
    COMPRESSION,
    FADE_MS,
    LEAD_MS,
    LUFS,
    PEAK_DBFS,
    RATE,
    SILENCE_DB,
    TAIL_MS,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pydub looks for ffmpeg, which we don't use
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence

Samples = npt.NDArray[np.float32]
Loudness = Callable[[Samples], float]

_HEADROOM = 0.9
_TURN_MS = 20


def finish(samples: Samples, loudness: Loudness) -> Samples:
    """The clip as float32 [frames] at 24 kHz: a short silence, the speech, a short silence.

    `loudness` gives the LUFS of samples [frames].

    Raises:
        ValueError: there is nothing to hear.
    """
    top = float(np.abs(samples).max(initial=0))
    if top < 1e-3:
        raise ValueError("the voice said nothing")
    speech = _trimmed(_segment(samples * (_HEADROOM * 32767 / top)))
    level = LUFS - loudness(_floats(speech))
    over = speech.max_dBFS + level - PEAK_DBFS
    if over > 0:
        speech = _segment(_limited(_floats(speech), 10 ** (-over / 20)) * 32768)
    return _floats(speech.apply_gain(level).fade_in(FADE_MS).fade_out(FADE_MS))


def _trimmed(sound: AudioSegment) -> AudioSegment:
    """The speech with exactly the same silence before and after it as every other clip."""
    quiet = sound.max_dBFS - SILENCE_DB
    around = AudioSegment.silent(max(LEAD_MS, TAIL_MS), frame_rate=RATE)
    sound = around + sound + around
    before = detect_leading_silence(sound, quiet, chunk_size=5)
    after = detect_leading_silence(sound.reverse(), quiet, chunk_size=5)
    return sound[before - LEAD_MS : len(sound) - after + TAIL_MS]


def _limited(samples: Samples, share: float) -> Samples:
    """The same with its loudest moments made softer, none above `share` of the peak.

    The gain turns as slowly as a syllable does, so the voice keeps its colour.
    """
    most = float(np.abs(samples).max()) * share
    reach = RATE * _TURN_MS // 1000
    padded = np.pad(np.abs(samples), reach)
    loudest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).max(axis=1)
    gain = np.pad(np.minimum(1, most / np.maximum(loudest, 1e-9)), reach // 2, mode="edge")
    slow = np.hanning(reach // 2 * 2 + 1)
    limited: Samples = samples * np.convolve(gain, slow / slow.sum(), mode="valid")
    return limited.astype(np.float32)


def _segment(samples: Samples) -> AudioSegment:
    """Samples in units of 16 bits, for pydub."""
    whole = np.round(samples).astype("<i2")
    return AudioSegment(whole.tobytes(), frame_rate=RATE, sample_width=2, channels=1)


def _floats(sound: AudioSegment) -> Samples:
    values = np.array(sound.get_array_of_samples(), dtype=np.float32)
    return values / np.float32(32768)


def encode(samples: Samples, serial: int) -> bytes:
    """The clip as an Opus file; the same samples and serial number give the same bytes."""
    file = io.BytesIO()
    soundfile.write(
        file, samples, RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION
    )
    return ogg.with_serial(file.getvalue(), serial)


def decode(clip: bytes | Path) -> Samples:
    """What a listener gets to hear: float32 [frames] at 24 kHz."""
    samples: Samples
    source = io.BytesIO(clip) if isinstance(clip, bytes) else clip
    samples, rate = soundfile.read(source, dtype="float32")
    if rate != RATE or samples.ndim != 1:
        raise ValueError(f"a clip has {RATE} Hz and one channel, not {rate} Hz {samples.shape}")
    return samples
