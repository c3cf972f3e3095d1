import json
import logging
from pathlib import Path

import pytest

from unclench.audio.narrator import Narrator, clip_name, spoken
from unclench.domain.cues import Cue, Kind


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    name = clip_name("Let go.", "someone", "one")
    (tmp_path / "en").mkdir()
    manifest = {"voice": "someone", "recipe": "one", "clips": {name: {"milliseconds": 900}}}
    (tmp_path / "en" / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return tmp_path


def test_a_text_has_the_clip_that_is_named_after_it(voice: Path):
    name = clip_name("Let go.", "someone", "one")
    assert Narrator(voice).clip("Let go.") == voice / "en" / f"{name}.opus"
    assert Narrator(voice).milliseconds("Let go.") == 900


def test_another_text_has_none(voice: Path):
    narrator = Narrator(voice)
    assert narrator.clip("Let it go.") is None
    assert narrator.milliseconds("Let it go.") is None


def test_white_space_and_region_make_no_difference(voice: Path):
    narrator = Narrator(voice)
    assert narrator.clip(" Let  go.\n", "en-GB") == narrator.clip("Let go.", "EN")


def test_another_language_has_no_clips(voice: Path):
    assert Narrator(voice).clip("Let go.", "de") is None


def test_voice_and_recipe_belong_to_the_name():
    names = {clip_name("a", "b", "c"), clip_name("a", "b", "d"), clip_name("a", "d", "c")}
    assert len(names) == 3


@pytest.mark.parametrize("text", ["", "[]", '{"clips": {}}', '{"clips": {"a": {}}}'])
def test_a_broken_manifest_means_no_clips_and_a_line_in_the_log(
    voice: Path, text: str, caplog: pytest.LogCaptureFixture
):
    (voice / "en" / "manifest.json").write_text(text, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert Narrator(voice).clip("Let go.") is None
    assert "no recorded voice" in caplog.text


@pytest.mark.parametrize("kind", ["say", "release", "attend", "move", "line"])
def test_guidance_is_spoken(kind: Kind):
    assert spoken(Cue(0, 1000, "guide", kind, text="Let go.")) == "Let go."
    assert spoken(Cue(0, 1000, "guide", kind)) is None


@pytest.mark.parametrize("kind", ["rest", "bell", "play", "write", "tense"])
def test_captions_are_not_spoken(kind: Kind):
    assert spoken(Cue(0, 1000, "guide", kind, text="Let go.")) is None


def test_a_breath_is_spoken_where_the_voice_guides_it():
    own = Cue(0, 1000, "guide", "breath", phase="out", text="hum", sound="voice-tone")
    assert spoken(own) == "hum"
    assert spoken(Cue(0, 1000, "guide", "breath", phase="out", sound="voice")) == "Out"
    assert spoken(Cue(0, 1000, "guide", "breath", phase="out", sound="tone")) is None


def test_the_word_of_a_phase_is_said_in_the_language_of_the_session():
    cue = Cue(0, 1000, "guide", "breath", phase="out", sound="voice")
    assert spoken(cue, lambda context, text: f"{context}: {text}") == "spoken: Out"
    own = Cue(0, 1000, "guide", "breath", phase="out", text="hum", sound="voice")
    assert spoken(own, lambda context, text: f"{context}: {text}") == "hum"
