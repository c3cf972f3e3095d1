"""From what a voice gives to a clip like the recorded ones: trimmed, levelled, within its time."""

from __future__ import annotations

import io
import logging
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from unclench.audio.clips import ClipError, decode
from unclench.audio.loudness import SILENT, loudness
from unclench.audio.prepare import prepare
from unclench.audio.speech.speakers import FASTEST, Speaker, SpeechError
from unclench.audio.tones import PER_MS, RATE, Samples
from unclench.domain.reading_time import reading_ms

LUFS = -23.0
PEAK_DBFS = -2.0
LEAD_MS, TAIL_MS = 50, 150
_SILENCE_DBFS = -50.0
_FADE_MS = 10
_END_MS = 300  # of fading where the time is over
_MARGIN = 1.03  # voices are not exactly as fast as they are told
_COMPRESSION = 0.9  # about 32 kbit a second
_log = logging.getLogger(__name__)


def speak(speaker: Speaker, text: str, language: str) -> Samples:
    """`text` as a clip, float32 [frames, 1] at 48 kHz, no longer than the text's least time.

    It is said at the usual speed, once more and faster where that takes too long, and faded at
    the end of its time where even that does.

    Raises:
        SpeechError: the voice failed, or said nothing.
    """
    window = reading_ms(text, language, hurried=True) * PER_MS
    clip = _take(speaker, text, language, 1.0)
    if len(clip) > window:
        clip = _take(speaker, text, language, min(FASTEST, len(clip) / window * _MARGIN))
    if len(clip) > window:
        over = (len(clip) - window) // PER_MS
        _log.warning("speech was faded out: %d ms longer than its time (%s)", over, speaker.name)
        clip = clip[:window].copy()
        frames = min(_END_MS * PER_MS, window)
        clip[-frames:] *= np.linspace(1, 0, frames, dtype=np.float32)[:, None]
    return clip


def level(samples: Samples) -> Samples:
    """The speech at `LUFS` with the same short silence around it as every clip.

    Takes float32 [frames, 2] at 48 kHz, gives [frames, 1].

    Raises:
        SpeechError: there is nothing to hear.
    """
    try:
        speech = prepare(
            samples,
            peak_dbfs=PEAK_DBFS,
            fade_in_ms=_FADE_MS,
            fade_out_ms=_FADE_MS,
            silence_dbfs=_SILENCE_DBFS,
        )[:, :1]
    except ValueError as error:
        raise SpeechError("the voice said nothing") from error
    heard = loudness(np.pad(speech, ((0, max(0, RATE // 2 - len(speech))), (0, 0))))
    gain = 1.0 if heard == SILENT else min(1.0, 10 ** ((LUFS - heard) / 20))
    silence = ((LEAD_MS * PER_MS, TAIL_MS * PER_MS), (0, 0))
    return np.pad(speech * np.float32(gain), silence).astype(np.float32)


def encode(clip: Samples) -> bytes:
    """The clip as an Opus file."""
    file = io.BytesIO()
    soundfile.write(file, clip, RATE, format="OGG", subtype="OPUS", compression_level=_COMPRESSION)
    return file.getvalue()


def _take(speaker: Speaker, text: str, language: str, speed: float) -> Samples:
    with tempfile.TemporaryDirectory(prefix="unclench-voice-") as folder:
        path = Path(folder) / "speech.wav"
        speaker.say(text, language, path, speed)
        try:
            return level(decode(path))
        except ClipError as error:
            raise SpeechError(f"{speaker.name} wrote no sound that can be read") from error
