"""Nothing is heard twice in a session, unless it is a refrain, and nothing in many exercises."""

import re
from collections.abc import Iterator

import pytest

from tools.narration import texts
from tools.refrains import REFRAINS, is_refrain, repeated, sentences
from unclench.domain.cautions import TAGS
from unclench.domain.cues import Mode, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.plan import spares
from unclench.domain.timeline import Choices, compile
from unclench.system import paths

EXERCISES = texts.read(paths.exercises(), "en")
MODES: tuple[Mode | None, ...] = (None, "light", "release", "imagery", "skip")
EXERCISES_MOST = 8
"""In so many exercises a sentence may be heard; in more it is filler."""


def timelines(exercise: Exercise) -> Iterator[Timeline]:
    """Every length with the whole body spared in each way, and with what a caution leaves out."""
    told = [tag for tag in TAGS if spares(exercise.steps, tag)]
    for minutes in exercise.minutes.choices:
        for mode in MODES:
            yield compile(exercise, Choices(minutes, areas={"whole_body": mode} if mode else {}))
        for tags in (*([tag] for tag in told), told):
            yield compile(exercise, Choices(minutes, tags=frozenset(tags)))


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())
def test_nothing_is_said_twice_but_a_refrain(exercise: Exercise):
    for timeline in timelines(exercise):
        again = repeated(timeline)
        assert {said for said in again if not is_refrain(exercise.id, said)} == set()


def test_no_sentence_is_heard_in_many_exercises():
    heard: dict[str, set[str]] = {}
    for name, exercise in EXERCISES.items():
        for minutes in exercise.minutes.choices:
            for said in sentences(compile(exercise, Choices(minutes))):
                heard.setdefault(said, set()).add(name)
    assert {said: names for said, names in heard.items() if len(names) > EXERCISES_MOST} == {}


def test_every_refrain_on_the_list_is_still_one():
    heard = {
        (name, said)
        for name, exercise in EXERCISES.items()
        for timeline in timelines(exercise)
        for said in repeated(timeline)
    }
    for where, pattern in REFRAINS:
        assert any(re.fullmatch(where, n) and re.fullmatch(pattern, t) for n, t in heard), pattern
