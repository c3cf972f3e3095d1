"""The voice: Kokoro-82M (hexgrad, Apache-2.0) as an int8 ONNX model, run on one thread.

Needs what `equipment` installs; only `worker` imports this.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-not-found]

from tools.narration.finish import Samples
from tools.narration.phonemes import PHONEMES
from tools.narration.recipe import Recipe

_MOST = 508  # phonemes that the model takes at once, without the two marks around them


class Voice:
    """Says a text as samples; the same text and speed give the same samples."""

    def __init__(self, folder: Path, recipe: Recipe) -> None:
        """Load the model that lies in `folder`, and the voices that `recipe` blends."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._model = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        self._ids: dict[str, int] = vocabulary["vocab"]
        self._style = np.zeros((510, 256), np.float32)
        for name, share in recipe.blend.items():
            voice = np.fromfile(folder / f"{name}.bin", np.float32).reshape(-1, 256)
            self._style += np.float32(share) * voice
        self._phonemes = PHONEMES[recipe.language](recipe)

    def say(self, text: str, speed: float, style: int = 0) -> Samples:
        """The text as float32 [frames] at 24 kHz; `speed` 1 is the model's own.

        A voice has a style for each number of sounds; `style` asks for that of another number.
        """
        ids = [self._ids[sound] for sound in self._phonemes(text) if sound in self._ids][:_MOST]
        given = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": self._style[style or len(ids)][None],
            "speed": np.array([speed], np.float32),
        }
        return np.asarray(self._model.run(None, given)[0], np.float32).ravel()
