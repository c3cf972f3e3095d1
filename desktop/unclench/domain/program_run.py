"""A run of a program: one time that somebody goes through it, at their own speed.

Nothing here counts missed days: a run waits where it was left, and one may go on, back or stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from unclench.domain.program import Instead, Program, Step

MOST_RUNNING = 2
"""How many programs may run at once; more would be nothing but a list of what wasn't done."""

HowEnded = Literal["finished", "stopped"]


class Place(NamedTuple):
    """Where a step stands in its program: both count from 0."""

    week: int
    step: int


class StepTarget(NamedTuple):
    """What a step asks for: an exercise or a Learn card by its id, or questions.

    `minutes` None: as long as the exercise suggests itself.
    """

    kind: Literal["read", "exercise", "ask"]
    name: str
    minutes: float | None = None


@dataclass(frozen=True)
class SessionStep:
    """The step of a run that a session was started from."""

    run_id: str
    place: Place


@dataclass(frozen=True)
class Done:
    """One time that a step was done: by a session, or without one (read, answered or ticked).

    `at` is aware.
    """

    place: Place
    at: datetime
    session_id: str | None = None


@dataclass(frozen=True)
class ProgramRun:
    """One run; a program that is gone still has its title here.

    `week` (from 0) is the one that the person is in, by their own choice. `days` are their own days
    (Monday is 0), none for any day; `minute` is their hour in minutes after midnight, None for any
    time; `remind` asks for a reminder then. `done` is in the order in which it was done, and may
    hold steps that a later version of the program no longer has. A run without `ended_at` goes on.
    """

    id: str
    program_id: str
    title: str
    started_at: datetime
    week: int = 0
    days: tuple[int, ...] = ()
    minute: int | None = None
    remind: bool = False
    done: tuple[Done, ...] = ()
    ended_at: datetime | None = None
    ended_how: HowEnded | None = None

    def __post_init__(self) -> None:
        """Refuse a moment without an offset, and an end that says how but not when."""
        ends = () if self.ended_at is None else (self.ended_at,)
        if any(at.tzinfo is None for at in (self.started_at, *ends)):
            raise ValueError("started_at and ended_at need an offset from UTC")
        if (self.ended_at is None) != (self.ended_how is None):
            raise ValueError("a run that ended has both a moment and a way")

    def times_done(self, place: Place) -> int:
        """How often the step at `place` was done."""
        return sum(one.place == place for one in self.done)

    def done_on(self, day: date) -> tuple[Done, ...]:
        """What was done on that day, where it was done."""
        return tuple(one for one in self.done if one.at.date() == day)


def times(step: Step) -> int:
    """How often a step is meant in its week."""
    return getattr(step, "times", 1)


def is_done(program: Program, run: ProgramRun, place: Place) -> bool:
    """Whether the step at `place` was done as often as it is meant."""
    return run.times_done(place) >= times(program.weeks[place.week].steps[place.step])


def places(program: Program, week: int) -> Iterator[Place]:
    """The places of the steps of a week, in the author's order."""
    return (Place(week, step) for step in range(len(program.weeks[week].steps)))


def week_is_done(program: Program, run: ProgramRun, week: int) -> bool:
    """Whether every step of that week was done as often as it is meant."""
    return all(is_done(program, run, place) for place in places(program, week))


def next_step(program: Program, run: ProgramRun) -> Place | None:
    """What comes next; None when all from the run's week on is done.

    Within a week, steps that are meant several times take turns with the others: the one that was
    done least often comes first, in the author's order. A week that is done leads to the next.
    """
    for week in range(min(run.week, len(program.weeks) - 1), len(program.weeks)):
        open_ones = [place for place in places(program, week) if not is_done(program, run, place)]
        if open_ones:
            return min(open_ones, key=run.times_done)
    return None


def instead_of(step: Step, tags: Set[str]) -> Instead | None:
    """What who has these caution tags does in place of a step: the first that concerns them."""
    return next((one for one in getattr(step, "instead", ()) if one.when in tags), None)


def target(step: Step, tags: Set[str]) -> StepTarget:
    """What a step asks of a person whom these cautions concern."""
    other = instead_of(step, tags)
    if other is not None:
        return StepTarget("exercise", other.exercise, other.minutes)
    kinds: tuple[Literal["read", "exercise", "ask"], ...] = ("read", "exercise", "ask")
    kind = next(one for one in kinds if hasattr(step, one))
    return StepTarget(kind, getattr(step, kind), getattr(step, "minutes", None))


def step_at(program: Program, place: Place) -> Step | None:
    """The step at `place`; None where a newer version of the program has none."""
    weeks = program.weeks
    there = place.week < len(weeks) and place.step < len(weeks[place.week].steps)
    return weeks[place.week].steps[place.step] if there else None


def moved_to(run: ProgramRun, week: int) -> ProgramRun:
    """The run in another of its weeks; what was done stays done."""
    return replace(run, week=week)


def ended(run: ProgramRun, at: datetime, how: HowEnded) -> ProgramRun:
    """The run, ended then and so."""
    return replace(run, ended_at=at, ended_how=how)
