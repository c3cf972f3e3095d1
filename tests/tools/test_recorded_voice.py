"""The recorded voice as it is shipped: whole, in time, and sound."""

import hashlib
import random

import numpy as np
import pytest
from tests.audio.loudness import loudness

from tools import narrate
from tools.narration import clip_store, report, texts
from tools.narration.finish import decode
from tools.narration.recipe import LUFS, RATE, RECIPES, Recipe
from unclench.audio.narrator import Narrator, spoken
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.timeline import Choices, compile
from unclench.system import catalogues, paths

NUMBERS_ALONE = {"es": {"Uno", "Cinco", "Ocho", "Diez", "Once", "Dieciséis", "Veinte"}}
"""What the voice says unclearly however it is tried, where nothing stands around it."""

AGAIN = "record them: .venv/bin/python desktop/tools/narrate.py"


class Recorded:
    """What is shipped of one language."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe, self.folder = recipe, narrate.folder(recipe.language)
        self.clips = clip_store.read(self.folder, recipe)
        self.exercises = texts.read(paths.exercises(), recipe.language)
        self.groups = narrate.by_exercise(self.exercises, recipe.language)
        self.windows = narrate.together(self.groups)


SHIPPED = {name: Recorded(recipe) for name, recipe in RECIPES.items()}
each_language = pytest.mark.parametrize("voice", SHIPPED.values(), ids=SHIPPED.keys())
MODES: tuple[Mode | None, ...] = (None, "light", "release", "imagery")


@each_language
def test_every_text_of_a_shipped_exercise_has_its_clip_and_no_clip_is_left_over(voice: Recorded):
    have = {entry["text"] for entry in voice.clips.values()}
    assert not voice.windows.keys() - have, AGAIN
    assert not have - voice.windows.keys(), AGAIN
    assert {file.stem for file in voice.folder.glob("*.opus")} == voice.clips.keys(), AGAIN


@pytest.mark.parametrize(
    "exercise",
    [
        pytest.param(exercise, id=f"{language}-{name}")
        for language, voice in SHIPPED.items()
        for name, exercise in voice.exercises.items()
    ],
)
def test_whatever_a_session_says_has_its_clip(exercise: Exercise):
    say = catalogues.say_in(exercise.language)
    narrator = Narrator(paths.assets() / "voice")
    for minutes in exercise.minutes.choices:
        for mode in MODES:
            areas = {"whole_body": mode} if mode else {}
            choices = Choices(
                minutes, areas=areas, left_handed=mode is None, say_in=catalogues.say_in
            )
            for cue in compile(exercise, choices).cues:
                text = spoken(cue, say)
                assert text is None or narrator.clip(text, exercise.language), text


@each_language
def test_every_clip_fits_the_time_that_its_text_has(voice: Recorded):
    clips, windows = voice.clips.values(), voice.windows
    assert not [e["text"] for e in clips if e["milliseconds"] > windows.get(e["text"], 0)]


@each_language
def test_every_clip_is_the_file_that_was_recorded(voice: Recorded):
    for key, entry in voice.clips.items():
        content = (voice.folder / f"{key}.opus").read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"], entry["text"]
        assert clip_store.name(entry["text"], voice.recipe) == key


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("language", "key"),
    [
        (language, key)
        for language, voice in SHIPPED.items()
        for key in random.Random(1).sample(sorted(voice.clips), min(40, len(voice.clips)))
    ],
)
def test_a_clip_is_as_long_and_as_loud_as_it_should_be_and_does_not_click(language: str, key: str):
    voice = SHIPPED[language]
    entry, sound = voice.clips[key], decode(voice.folder / f"{key}.opus")
    assert entry["milliseconds"] - 1 < len(sound) * 1000 / RATE <= entry["milliseconds"]
    assert np.abs(sound).max() < 10 ** (-1.5 / 20)
    assert max(abs(sound[0]), abs(sound[-1])) < 10 ** (-50 / 20)
    twice = np.interp(np.arange(2 * len(sound)) / 2, np.arange(len(sound)), sound)
    both = np.column_stack([twice, np.zeros_like(twice)]).astype(np.float32)
    assert loudness(both) == pytest.approx(LUFS, abs=1)


@pytest.mark.parametrize(
    ("language", "name"),
    [(language, name) for language, voice in SHIPPED.items() for name in voice.groups],
)
def test_less_than_one_word_in_twenty_is_misunderstood(language: str, name: str):
    voice = SHIPPED[language]
    by_text = {entry["text"]: entry for entry in voice.clips.values()}
    of_group = voice.groups[name].keys() - NUMBERS_ALONE.get(language, set())
    said = (by_text[text] for text in of_group if text in by_text)
    wrong, total = report.word_errors(said, language)
    assert wrong < 0.05 * total


@each_language
def test_each_clip_that_is_misheard_was_looked_at(voice: Recorded):
    misheard = {entry["text"] for entry in voice.clips.values() if entry["wer"]}
    assert misheard == report.looked_at(voice.recipe.language).keys()
