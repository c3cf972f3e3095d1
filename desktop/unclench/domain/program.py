"""A program: weeks of small steps, what an author wrote. These types are the format.

Rules that join several keys, and those that need to know what there is to read and to play, are in
`domain.program_faults`.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Strict, Tag

from unclench.domain import values as v
from unclench.domain.cautions import Tag as CautionTag
from unclench.domain.exercise import Evidence, Titled
from unclench.domain.steps import Model

Need = Literal["stress", "pain", "sleep"]
Question = Literal["peg", "check-in"]


class Instead(Model):
    """What a person whom a caution concerns does in place of a step."""

    when: CautionTag
    exercise: v.Slug
    minutes: v.Minutes | None = None


class ReadStep(Model):
    """A Learn card to read."""

    read: v.Slug


class ExerciseStep(Model):
    """An exercise, so many times in its week; without `minutes` as long as it suggests itself."""

    exercise: v.Slug
    minutes: v.Minutes | None = None
    times: Annotated[int, Strict(), Field(ge=1, le=21)] = 1
    instead: Annotated[tuple[Instead, ...], Field(max_length=25)] = ()


class AskStep(Model):
    """Questions to answer: three about the past week (peg), or how one is (check-in)."""

    ask: Question


STEPS: Mapping[str, type[Model]] = {"read": ReadStep, "exercise": ExerciseStep, "ask": AskStep}
"""The types of steps, by the key that each must have."""


def _kind(value: Any) -> str | None:
    keys = value if isinstance(value, Mapping) else vars(value) if isinstance(value, Model) else ()
    found = next((key for key in STEPS if key in keys), None)
    return f"{found}-step" if found else None


Step = Annotated[
    Annotated[ReadStep, Tag("read-step")]
    | Annotated[ExerciseStep, Tag("exercise-step")]
    | Annotated[AskStep, Tag("ask-step")],
    Discriminator(_kind),
]


class Week(Model):
    """One week: what it is about, on how many days (a suggestion), and its steps in order."""

    title: v.Short
    idea: v.Medium
    days: Annotated[int, Strict(), Field(ge=1, le=7)]
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=20)]


class Program(Titled):
    """One program file."""

    needs: Annotated[tuple[Need, ...], Field(min_length=1, max_length=3, alias="for")]
    evidence: Evidence | None = None
    author: v.Medium | None = None
    licence: v.Medium | None = None
    weeks: Annotated[tuple[Week, ...], Field(min_length=1, max_length=12)]
