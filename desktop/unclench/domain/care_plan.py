"""The plan a person makes for themselves: six doors with a next step each, and two practices.

The doors: a medical check-up, moving, calm skills, each day, people, a professional. The practices
are one for the body and one for the mind, since stress and pain are worked on together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple, get_args

from unclench.domain.session import WeekReview

Door = Literal["checkup", "moving", "calm", "daily", "people", "professional"]
Side = Literal["body", "mind"]
DOORS: tuple[Door, ...] = get_args(Door)
SIDES: tuple[Side, ...] = get_args(Side)
WEEK = timedelta(days=7)
LONGEST = 300  # characters of a line and of a step


@dataclass(frozen=True)
class PlanDoor:
    """What a person wrote at one door: their own line, one next step, and a day for it if wanted.

    `id` is one of `DOORS`. `done` is about the step that stands there now.
    """

    id: Door
    line: str = ""
    step: str = ""
    due: date | None = None
    done: bool = False

    def __post_init__(self) -> None:
        """Refuse a door that isn't there."""
        if self.id not in DOORS:
            raise ValueError(f"there is no door {self.id!r}")

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.line.strip() or self.step.strip())


@dataclass(frozen=True)
class Practice:
    """The exercise that was picked for the body or for the mind."""

    id: Side
    exercise_id: str

    def __post_init__(self) -> None:
        """Refuse a side that isn't there."""
        if self.id not in SIDES:
            raise ValueError(f"there is no side {self.id!r}")


class WeeklyChoice(NamedTuple):
    """What was picked for a week: an exercise's id and a person's name, either may be ""."""

    skill: str
    contact: str
    at: datetime


def weekly_choice(reviews: Iterable[WeekReview], now: datetime) -> WeeklyChoice | None:
    """What the latest of `reviews` picked, as long as its week lasts."""
    latest = max(reviews, key=lambda one: one.at, default=None)
    if latest is None or not (latest.skill or latest.contact):
        return None
    fresh = latest.at <= now < latest.at + WEEK
    return WeeklyChoice(latest.skill, latest.contact, latest.at) if fresh else None


def due_steps(doors: Iterable[PlanDoor], today: date) -> tuple[PlanDoor, ...]:
    """The steps that were put down for today or a day before, and aren't done; the oldest first."""
    due = [one for one in doors if one.step.strip() and not one.done and one.due is not None]
    by_day = sorted(due, key=lambda one: (one.due or today, DOORS.index(one.id)))
    return tuple(one for one in by_day if one.due is not None and one.due <= today)
