"""What is suggested, and why: reasons as data, each worded in `viewmodels.today.reasons`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from unclench.domain.preferences import Need
from unclench.domain.situation import NextStep, PartOfDay, TrialSession


@dataclass(frozen=True)
class ProgramDay:
    """A program's next step, on a day for it; `minute` is the person's own hour.

    `own_day`: they chose this day themselves.
    """

    minute: int | None
    own_day: bool = False


@dataclass(frozen=True)
class TrialDay:
    """A session of a fair test: of a `new` pair, or one that can't wait long.

    That is a pair's `second` one, or a first one that was drawn and `left`.
    """

    session: Literal["new", "left", "second"]


@dataclass(frozen=True)
class ProgramWaits:
    """A program's next step, on another day than the person's own: it can wait, or be done now."""


@dataclass(frozen=True)
class AfterHardTime:
    """A flare or a very high rating, today (0) or yesterday (1)."""

    days_ago: int


@dataclass(frozen=True)
class StrongPain:
    """Pain that is strong now."""


@dataclass(frozen=True)
class HighStress:
    """Stress that is high now."""


@dataclass(frozen=True)
class ShortNight:
    """Somebody said that they are not rested."""


@dataclass(frozen=True)
class Sign:
    """Something that the body showed earlier today, an id of `domain.body_signs`."""

    sign: str
    at: datetime


@dataclass(frozen=True)
class SorePart:
    """A place that is marked as sore."""

    part: str


@dataclass(frozen=True)
class ThisHour:
    """Played about this time of day before, on so many days."""

    days: int


@dataclass(frozen=True)
class Bedtime:
    """It is night."""


@dataclass(frozen=True)
class Favourite:
    """The person starred it."""


@dataclass(frozen=True)
class Liked:
    """The person said that they liked it."""


@dataclass(frozen=True)
class NewHere:
    """Nothing was played yet; `need` is what brings the person here."""

    need: Need


@dataclass(frozen=True)
class ForNeed:
    """Of the kind that goes with what brings the person here."""

    need: Need


@dataclass(frozen=True)
class TimeOfDay:
    """It goes with this part of the day."""

    part: PartOfDay


@dataclass(frozen=True)
class OwnExercise:
    """The person wrote it, or took it in."""


@dataclass(frozen=True)
class SomethingElse:
    """One that wasn't played lately."""


Reason = (
    ProgramDay | TrialDay | ProgramWaits | AfterHardTime | StrongPain | HighStress | ShortNight
    | Sign | SorePart | ThisHour | Bedtime | Favourite | Liked | NewHere | ForNeed | TimeOfDay
    | OwnExercise | SomethingElse
)  # fmt: skip


class Play(NamedTuple):
    """An exercise to play, and for how many minutes."""

    exercise_id: str
    minutes: float


class Begin(NamedTuple):
    """A program to begin."""

    program_id: str


class Suggestion(NamedTuple):
    """What to do, and why."""

    what: Play | Begin | NextStep | TrialSession
    reason: Reason
