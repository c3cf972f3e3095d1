"""The recorded voice as it is shipped: whole, in time, and sound."""

import hashlib
import random

import numpy as np
import pytest
from tests.audio.loudness import loudness

from tools import narrate
from tools.narration import clip_store, report, texts
from tools.narration.finish import decode
from tools.narration.recipe import LUFS, RATE
from unclench.audio.narrator import Narrator, spoken
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.timeline import Choices, compile
from unclench.system import paths

CLIPS = clip_store.read(narrate.CLIPS)
EXERCISES = texts.read(paths.exercises())
GROUPS = narrate.by_exercise(EXERCISES)
WINDOWS = narrate.together(GROUPS)
AGAIN = "record them: .venv/bin/python desktop/tools/narrate.py"
MODES: tuple[Mode | None, ...] = (None, "light", "release", "imagery")


def test_every_text_of_a_shipped_exercise_has_its_clip_and_no_clip_is_left_over():
    have = {entry["text"] for entry in CLIPS.values()}
    assert not WINDOWS.keys() - have, AGAIN
    assert not have - WINDOWS.keys(), AGAIN
    assert {file.stem for file in narrate.CLIPS.glob("*.opus")} == CLIPS.keys(), AGAIN


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
def test_whatever_a_session_says_has_its_clip(exercise: Exercise):
    narrator = Narrator(paths.assets() / "voice")
    for minutes in exercise.minutes.choices:
        for mode in MODES:
            areas = {"whole_body": mode} if mode else {}
            choices = Choices(minutes, areas=areas, left_handed=mode is None)
            for text in filter(None, map(spoken, compile(exercise, choices).cues)):
                assert narrator.clip(text, exercise.language), text


def test_every_clip_fits_the_time_that_its_text_has():
    late = [e["text"] for e in CLIPS.values() if e["milliseconds"] > WINDOWS.get(e["text"], 0)]
    assert not late


def test_every_clip_is_the_file_that_was_recorded():
    for key, entry in CLIPS.items():
        content = (narrate.CLIPS / f"{key}.opus").read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"], entry["text"]
        assert clip_store.name(entry["text"]) == key


@pytest.mark.thorough
@pytest.mark.parametrize("key", random.Random(1).sample(sorted(CLIPS), min(40, len(CLIPS))))
def test_a_clip_is_as_long_and_as_loud_as_it_should_be_and_does_not_click(key: str):
    entry, sound = CLIPS[key], decode(narrate.CLIPS / f"{key}.opus")
    assert entry["milliseconds"] - 1 < len(sound) * 1000 / RATE <= entry["milliseconds"]
    assert np.abs(sound).max() < 10 ** (-1.5 / 20)
    assert max(abs(sound[0]), abs(sound[-1])) < 10 ** (-50 / 20)
    twice = np.interp(np.arange(2 * len(sound)) / 2, np.arange(len(sound)), sound)
    both = np.column_stack([twice, np.zeros_like(twice)]).astype(np.float32)
    assert loudness(both) == pytest.approx(LUFS, abs=1)


@pytest.mark.parametrize("name", GROUPS)
def test_less_than_one_word_in_twenty_is_misunderstood(name: str):
    by_text = {entry["text"]: entry for entry in CLIPS.values()}
    wrong, total = report.word_errors(by_text[text] for text in GROUPS[name] if text in by_text)
    assert wrong < 0.05 * total


def test_each_clip_that_is_misheard_was_looked_at():
    assert {entry["text"] for entry in CLIPS.values() if entry["wer"]} == report.looked_at().keys()
