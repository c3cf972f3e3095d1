"""The exercises that come with the app, read and compiled for tests."""

from functools import cache

from unclench.domain.cues import Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.plan import Choices
from unclench.domain.timeline import compile
from unclench.files.reader import Loaded, read
from unclench.system import paths


@cache
def shipped(name: str) -> tuple[Exercise, Timeline]:
    """The exercise of this id, and its timeline in its usual length."""
    loaded = read(paths.exercises() / f"{name}.json")
    assert isinstance(loaded, Loaded)
    made = loaded.exercise
    return made, compile(made, Choices(minutes=made.minutes.default))
