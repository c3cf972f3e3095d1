"""A session: what did happen, and how the person said they were."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from unclench.domain.activity import Activity
from unclench.domain.body import Mode
from unclench.domain.program_run import SessionStep
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.domain.trial_place import TrialPart

Missing = Literal["skipped", "ended_early", "hidden", "not_asked"]
Progress = Literal["running", "completed", "ended_early"]
Source = Literal["live", "typed", "edited", "imported"]
"""How ratings came to be: given at the time, entered by hand later, changed later, from a file."""

NAMELESS = QT_TRANSLATE_NOOP("session", "Imported session")
"""The title of a session that came from a file without one: stored so, said where it is shown."""


@dataclass(frozen=True)
class Rating:
    """A whole number from 0 to 10, or the reason why there is none. Never both, never neither.

    "skipped": the person chose Skip; "ended_early": the app or the session stopped before asking;
    "hidden": the pain question is off; "not_asked": this exercise does not ask afterwards.
    """

    value: int | None = None
    missing: Missing | None = None

    def __post_init__(self) -> None:
        """Refuse a rating that is off the scale or says two things at once."""
        if (self.value is None) == (self.missing is None):
            raise ValueError("a rating is a number or a reason why there is none")
        if self.value is not None and not 0 <= self.value <= 10:
            raise ValueError(f"a rating is from 0 to 10, not {self.value}")


SKIPPED = Rating(missing="skipped")
HIDDEN = Rating(missing="hidden")
NOT_ASKED = Rating(missing="not_asked")
ENDED_EARLY = Rating(missing="ended_early")


@dataclass(frozen=True)
class Answer:
    """What a person wrote on one page of a worksheet: words, a list of them, or a number."""

    field: str
    prompt: str
    value: str | float | tuple[str, ...]


@dataclass(frozen=True)
class Session:
    """One time an exercise was played.

    `started_at` is aware (it keeps the offset from UTC of that moment); `planned_ms` is the length
    chosen, `played_ms` how much of it was played, pauses not counted. `areas` holds the body parts
    that were spared and how, in the order of their ids; a part that is not there was played as
    written. `answers` are in the order they were given. `liked` is what the person said of it: True
    liked it, False not for me, None nothing. `step` is the step of a program that it was started
    from, if it was; `trial` the part of a fair test that it was started for. It is `sealed` while
    that test goes on: its ratings may not be shown beside each other. `source` is how its ratings
    came to be, all of them together: who changed one had the others before the eyes.
    """

    id: str
    exercise_id: str
    title: str
    kind: str
    started_at: datetime
    planned_ms: int
    played_ms: int = 0
    progress: Progress = "running"
    stress_before: Rating = SKIPPED
    pain_before: Rating = HIDDEN
    stress_after: Rating = ENDED_EARLY
    pain_after: Rating = ENDED_EARLY
    note: str = ""
    areas: tuple[tuple[str, Mode], ...] = ()
    answers: tuple[Answer, ...] = ()
    liked: bool | None = None
    step: SessionStep | None = None
    source: Source = "live"
    trial: TrialPart | None = None
    sealed: bool = field(default=False, compare=False)  # what the store knows of that test

    def __post_init__(self) -> None:
        """Refuse a moment without an offset: nobody could say which day it belongs to."""
        if self.started_at.tzinfo is None:
            raise ValueError("started_at needs an offset from UTC")


def without_sealed(session: Session) -> Session:
    """The session as it may leave the app while a fair test goes on: its ratings stay out then."""
    if not session.sealed:
        return session
    return replace(
        session,
        stress_before=HIDDEN,
        pain_before=HIDDEN,
        stress_after=HIDDEN,
        pain_after=HIDDEN,
    )


@dataclass(frozen=True)
class CheckIn:
    """How a person said they were, without a session.

    `signs` are ids of body signs (see `domain.body_signs`); `rested` is 0 (not at all) to 10 and is
    asked in the morning, if at all; `control` is how much one can do about it now, 0 (nothing) to
    10, asked only where that is switched on. `areas` and `context` are ids of `domain.day_context`:
    what the day is about, and what was part of it. `activities` are what was done since the last
    time, in minutes. `source` is how its ratings came to be. `at` is aware.
    """

    id: str
    at: datetime
    stress: Rating = SKIPPED
    pain: Rating = HIDDEN
    rested: Rating = NOT_ASKED
    signs: tuple[str, ...] = ()
    note: str = ""
    control: Rating = NOT_ASKED
    areas: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    source: Source = "live"

    def __post_init__(self) -> None:
        """Refuse a moment without an offset: nobody could say which day it belongs to."""
        if self.at.tzinfo is None:
            raise ValueError("at needs an offset from UTC")


@dataclass(frozen=True)
class WeekReview:
    """The three questions of the PEG about the past week, each a whole number from 0 to 10.

    Source: PEG-3 (Krebs 2009): pain on average, enjoyment of life, general activity. `at` is aware.
    `skill` is the id of the exercise picked for the week ahead, `contact` the person to see, call
    or write to, as they are called; "" for none.
    """

    id: str
    at: datetime
    average: int
    enjoyment: int
    activity: int
    skill: str = ""
    contact: str = ""

    def __post_init__(self) -> None:
        """Refuse what is off the scale, and a moment without an offset."""
        if self.at.tzinfo is None:
            raise ValueError("at needs an offset from UTC")
        if not all(0 <= n <= 10 for n in (self.average, self.enjoyment, self.activity)):
            raise ValueError("each answer is from 0 to 10")

    @property
    def score(self) -> float:
        """The mean of the three answers, 0 to 10."""
        return (self.average + self.enjoyment + self.activity) / 3


def new_id() -> str:
    """A fresh identifier for a session; the same on every machine it is imported to."""
    return uuid.uuid4().hex


Change = Literal["lower", "same", "higher"]


def change(before: Rating, after: Rating) -> Change | None:
    """How the second rating compares; one point either way is "same" (protocols 6.1)."""
    if before.value is None or after.value is None:
        return None
    points = after.value - before.value
    if abs(points) <= 1:
        return "same"
    return "lower" if points < 0 else "higher"
