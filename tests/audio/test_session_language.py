"""A session is spoken in its own language by a voice of that language, or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.speaking import TAG, speak, texts_of

from unclench.audio import sound_sample
from unclench.audio.narrator import Narrator
from unclench.audio.speech.speakers import unrecorded
from unclench.audio.tones import RATE
from unclench.audio.utterances import utterances
from unclench.domain.cues import Cue, Phase, Timeline
from unclench.domain.timeline import Choices, compile
from unclench.files import shown_files
from unclench.files.reader import Loaded
from unclench.system import catalogues, language, paths

_PMR_CUE, WORDS_OF_TRIAL = "exercises/pmr-cue", sound_sample.WORDS
OURS = paths.exercises() / "pmr-cue.json"
WORDS = {"In": "Dentro", "Hold": "Segura", "Out": "Fora", "Rest": "Calma"}


class Voice:
    """Says a few words of one language."""

    def __init__(self, folder: Path, spoken: str, *texts: str) -> None:
        self._spoken = spoken
        self._paths = {text: folder / f"{spoken}-{text}.wav" for text in texts}
        for path in self._paths.values():
            soundfile.write(path, np.full(RATE // 2, 0.25, np.float32), RATE, "FLOAT")

    def clip(self, text: str, language: str = "en") -> Path | None:
        return self._paths.get(text) if language == self._spoken else None


@pytest.fixture
def breath(tmp_path) -> Timeline:
    speak(tmp_path / "mo", *(("spoken", word) for word in WORDS), how=WORDS.__getitem__)
    phases: tuple[Phase, ...] = ("in", "hold", "out", "rest")
    cues = [
        Cue(2000 * n, 2000, "guide", "breath", phase, 1, sound="voice")
        for n, phase in enumerate(phases)
    ]
    return Timeline("breath", 8000, tuple(cues), language=TAG)


def test_the_words_of_a_breath_are_those_of_the_language(breath, tmp_path):
    english = Voice(tmp_path, "en", *WORDS)
    own = Voice(tmp_path, TAG, *WORDS.values())
    said = [one.path.stem for one in utterances(breath, [english, own], TAG)]
    assert said == [f"{TAG}-{word}" for word in WORDS.values()]
    assert utterances(breath, [english], TAG) == ()
    assert unrecorded(breath, TAG) == tuple(WORDS.values())


def test_english_stays_english_in_a_window_of_another_language(breath, tmp_path):
    english = Voice(tmp_path, "en", *WORDS)
    assert language.now() != language.ENGLISH
    said = [one.path.stem for one in utterances(breath, [english], "en")]
    assert said == [f"en-{word}" for word in WORDS]
    assert unrecorded(breath, "en") == ()


def test_the_english_recordings_say_nothing_of_a_translated_session(tmp_path):
    speak(tmp_path, *texts_of(OURS))
    loaded = shown_files.exercise(OURS)
    assert isinstance(loaded, Loaded)
    timeline = compile(loaded.exercise, Choices(1, say_in=catalogues.say_in))
    assert timeline.language == TAG
    recorded = Narrator(paths.assets() / "voice")
    assert utterances(timeline, [recorded], timeline.language) == ()
    left = unrecorded(timeline, timeline.language)
    assert "In" in left, "it was not translated here, and yet is not taken from another language"
    assert len(left) > 3


def test_the_sound_is_tried_in_the_language_that_is_set(tmp_path, monkeypatch):
    speak(tmp_path, (_PMR_CUE, WORDS_OF_TRIAL), how=lambda _text: "E solta")
    spoken = sound_sample.trial()
    assert spoken.language == TAG
    assert unrecorded(spoken, TAG) == ("E solta",), "a voice of the system says it"
    kinds = [(cue.kind, cue.start) for cue in spoken.cues]
    assert kinds == [("breath", 0), ("bell", 0), ("say", 4000)], "which takes time to make"
    alone = sound_sample.trial(tones=False)
    assert [(cue.kind, cue.start) for cue in alone.cues] == [("rest", 0), ("say", 4000)]
    heard = tmp_path / "heard.opus"
    monkeypatch.setattr(Narrator, "clip", lambda _self, text, tag: heard if tag == TAG else None)
    recorded = sound_sample.trial(tones=False)
    assert (recorded.guide[0].text, recorded.language) == ("E solta", TAG)
    assert sound_sample.trial(voice=False).language == "en"


def test_the_sound_is_tried_in_english_where_its_words_are_not_translated(tmp_path):
    speak(tmp_path)
    assert [cue.text for cue in sound_sample.trial().guide] == [WORDS_OF_TRIAL, None]
    assert sound_sample.trial().language == "en"


def test_the_trials_words_are_said_in_the_exercise_that_they_are_translated_with():
    assert (_PMR_CUE, WORDS_OF_TRIAL) in texts_of(OURS)
