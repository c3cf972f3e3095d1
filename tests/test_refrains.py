"""Nothing is heard twice in a session, unless it is a refrain: then the list here says why."""

import re
from collections import Counter

import pytest
from tests.tools.test_recorded_voice import EXERCISES

from unclench.audio.narrator import spoken
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.timeline import Choices, compile

REFRAINS = {
    ("autogenic", r"(My|Both) .+ (is|are) .+\."): "each sentence of the training is said over",
    ("autogenic", r"I am at peace\."): "what the training comes back to between the others",
    (
        "autogenic",
        r".+\. (No effort here\. Just notice|Picture warmth there,) .+\.",
    ): "a sore part is spared in the same words wherever it comes",
    ("kindness", r"May .+\."): "a kind wish, for one person after the other",
    ("pain-turn", r"And back to the place that feels okay\."): "the way back is always the same",
    ("pmr-(16|short)", r"And let go\. .+"): "the other side is let go as the first was",
}
"""What may be said again, by exercise and text, and the reason."""
MODES: tuple[Mode | None, ...] = (None, "light", "release", "imagery")


def _choices(minutes: float, mode: Mode | None) -> Choices:
    return Choices(minutes, areas={"whole_body": mode} if mode else {})


def repeated(exercise: Exercise, choices: Choices) -> set[str]:
    """What a session says more than once; the word of a breath is heard at each breath."""
    said = Counter(spoken(cue) for cue in compile(exercise, choices).cues if cue.kind != "breath")
    return {text for text, times in said.items() if text and times > 1}


def is_refrain(exercise: str, text: str) -> bool:
    return any(
        re.fullmatch(where, exercise) and re.fullmatch(pattern, text) for where, pattern in REFRAINS
    )


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
def test_nothing_is_said_twice_but_a_refrain(exercise: Exercise):
    for minutes in exercise.minutes.choices:
        for mode in MODES:
            again = repeated(exercise, _choices(minutes, mode))
            assert {text for text in again if not is_refrain(exercise.id, text)} == set()


def test_every_refrain_on_the_list_is_still_one():
    heard = {
        (name, text)
        for name, exercise in EXERCISES.items()
        for mode in MODES
        for text in repeated(exercise, _choices(exercise.minutes.choices[-1], mode))
    }
    for where, pattern in REFRAINS:
        assert any(re.fullmatch(where, n) and re.fullmatch(pattern, t) for n, t in heard), pattern
