"""Make a sound ready for the app, with pydub: trim its silence, set its level, fade.

For developers' tools and for what a voice says. Nothing here is done while mixing: numpy is a
hundred times faster at that.
"""

from __future__ import annotations

import warnings

import numpy as np

from unclench.audio.tones import RATE, Samples

with warnings.catch_warnings():
    # pydub speaks of a standard module that Python 3.13 dropped, and of ffmpeg, which we don't use
    warnings.simplefilter("ignore")
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence


def prepare(
    samples: Samples,
    *,
    peak_dbfs: float,
    fade_in_ms: int = 0,
    fade_out_ms: int = 0,
    silence_dbfs: float = -60.0,
) -> Samples:
    """The sound from its first to its last audible moment, at this level, with faded ends.

    Args:
        samples: float32 [frames, 2] at 48 kHz, within -1 and 1.
        peak_dbfs: the level of its loudest sample afterwards, at most 0.
        fade_in_ms: how long the beginning takes to reach its level.
        fade_out_ms: how long the end takes to fall silent.
        silence_dbfs: what is softer than this counts as silence.

    Returns:
        float32 [frames, 2] with the precision of 16 bits.

    Raises:
        ValueError: there is nothing but silence.
    """
    if not len(samples) or float(np.abs(samples).max()) <= 10 ** (silence_dbfs / 20):
        raise ValueError("the sound is silent")
    segment = _segment(samples)
    segment = segment[detect_leading_silence(segment, silence_dbfs, chunk_size=1) :]
    segment = segment[: len(segment) - detect_leading_silence(segment.reverse(), silence_dbfs)]
    segment = segment.apply_gain(peak_dbfs - segment.max_dBFS)
    if fade_in_ms:
        segment = segment.fade_in(fade_in_ms)
    if fade_out_ms:
        segment = segment.fade_out(fade_out_ms)
    return _samples(segment)


def _segment(samples: Samples) -> AudioSegment:
    whole = np.round(np.clip(samples, -1, 1) * 32767).astype("<i2")
    return AudioSegment(whole.tobytes(), frame_rate=RATE, sample_width=2, channels=2)


def _samples(segment: AudioSegment) -> Samples:
    values = np.array(segment.get_array_of_samples(), dtype=np.float32)
    return values.reshape(-1, 2) / np.float32(32768)
