"""The natural voice with a made-up model: the real one is an optional extra."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from unclench.audio.speech.neural import Neural
from unclench.audio.speech.speakers import SpeechError
from unclench.system import paths

RUNTIME = """
import numpy
class SessionOptions:
    def add_session_config_entry(self, name, value): pass
class InferenceSession:
    asked = []
    def __init__(self, model, options, providers):
        assert model == b"onetwo" and options.intra_op_num_threads == 1
    def run(self, _names, given):
        self.asked.append(given)
        return [1.2 * numpy.ones(100 * given["tokens"].shape[1], numpy.float32)]
"""
PARTS = ("unclench_part_a", "unclench_part_b")
SHA256 = hashlib.sha256(b"onetwo").hexdigest()


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Neural]:
    files = {
        "onnxruntime/__init__.py": RUNTIME,
        "misaki/__init__.py": "raise ImportError('nothing of it is run')",
        "misaki/data/us_gold.json": json.dumps({"go": "ɡˈO", "let": "lˈɛt"}),
        "misaki/data/us_silver.json": json.dumps({"go": "wrong"}),
        "unclench_part_a/part.bin": "one",
        "unclench_part_b/part.bin": "two",
    }
    for name, text in files.items():
        path = tmp_path / "packages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name in PARTS:
        (tmp_path / "packages" / name / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    monkeypatch.syspath_prepend(tmp_path / "packages")
    yield Neural(("onnxruntime", "misaki", *PARTS), SHA256)
    sys.modules.pop("onnxruntime", None)


def asked() -> Any:
    return sys.modules["onnxruntime"].InferenceSession.asked


def test_it_speaks_english_into_a_file(voice: Neural, tmp_path: Path):
    assert voice.lacks("en-GB") == ""
    voice.say("Let go.", "en", tmp_path / "out.wav", 1.2)
    sound, rate = soundfile.read(tmp_path / "out.wav")
    assert rate == 24_000
    assert np.abs(sound).max() <= 1
    (given,) = asked()
    vocabulary = json.loads(
        (paths.assets() / "voice" / "neural" / "sounds.json").read_text("utf-8")
    )
    assert given["tokens"].tolist() == [[0, *(vocabulary[mark] for mark in "lˈɛt ɡˈO."), 0]]
    assert given["style"].shape == (1, 256)
    assert given["speed"][0] == pytest.approx(0.9)


def test_a_long_text_is_said_in_pieces(voice: Neural, tmp_path: Path):
    voice.say("Let go, let go. " * 40 + "go " * 300, "en", tmp_path / "out.wav")
    lengths = [given["tokens"].shape[1] for given in asked()]
    assert len(lengths) > 2
    assert max(lengths) <= 402
    assert sum(lengths) > 1200


def test_other_languages_are_for_other_voices(voice: Neural):
    assert "English" in voice.lacks("de")


def test_without_the_extra_it_says_how_to_get_it_here(monkeypatch):
    voice = Neural(("unclench_nowhere",))
    assert voice.lacks("en") == "the natural voice is not installed (make voice)"
    monkeypatch.setattr(paths, "is_checkout", lambda: False)
    assert "(pip install 'unclench[voice]')" in voice.lacks("en")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "can't be added" in voice.lacks("en")
    assert "install" not in voice.lacks("en")


def test_another_model_is_refused(voice: Neural, tmp_path: Path):
    other = Neural(("onnxruntime", "misaki", *PARTS), "0" * 64)
    with pytest.raises(SpeechError, match="ValueError"):
        other.say("Let go.", "en", tmp_path / "out.wav")


def test_a_broken_package_is_a_failure_in_words(voice: Neural, tmp_path: Path):
    (tmp_path / "packages" / "misaki" / "data" / "us_gold.json").unlink()
    with pytest.raises(SpeechError, match="FileNotFoundError"):
        voice.say("Let go.", "en", tmp_path / "out.wav")


def test_nothing_to_say_is_a_failure(voice: Neural, tmp_path: Path):
    with pytest.raises(SpeechError, match="nothing"):
        voice.say("放松", "en", tmp_path / "out.wav")
