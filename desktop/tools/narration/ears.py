"""The recogniser that checks each clip: Whisper base (MIT) on the CPU.

Needs what `equipment` installs; only `worker` imports this.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soxr
from faster_whisper import WhisperModel  # type: ignore[import-not-found]

from tools.narration.finish import Samples
from tools.narration.recipe import RATE

_HEARS_AT = 16_000


class Ears:
    """Writes down what is said."""

    def __init__(self, folder: Path, language: str) -> None:
        """Load the model that lies in `folder`; it hears words of that language alone."""
        self._language = language
        self._model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
        )

    def listen(self, samples: Samples) -> str:
        """The words in `samples` (float32 [frames] at 24 kHz); nobody tells it what to expect."""
        heard = soxr.resample(samples, RATE, _HEARS_AT).astype(np.float32)
        segments, _ = self._model.transcribe(
            heard,
            language=self._language,
            beam_size=5,
            temperature=0.0,
            condition_on_previous_text=False,
            without_timestamps=True,
        )
        return " ".join(segment.text.strip() for segment in segments)
