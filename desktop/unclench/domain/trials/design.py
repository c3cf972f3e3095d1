"""What a fair test is: its design, the sessions that were drawn, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from unclench.domain.insight.readings import Measure
from unclench.domain.trial_place import TrialPlace

LEAST, MOST, USUAL = 10, 28, 14
"""Pairs that a test may have, and how many it has by default."""

Arm = Literal["tested", "other"]
TrialEnd = Literal["finished", "stopped"]


@dataclass(frozen=True)
class Design:
    """What is tested against what: never changed once the test has begun.

    Both exercises last `minutes`; titles are those at the start. `days` (Monday is 0; none for any)
    are those on which a pair is meant to begin, `minute` the person's hour in minutes after
    midnight, None for any time.
    """

    exercise_id: str
    title: str
    against_id: str
    against_title: str
    minutes: float
    measure: Measure
    pairs: int = USUAL
    days: tuple[int, ...] = ()
    minute: int | None = None

    def __post_init__(self) -> None:
        """Refuse a test of something against itself, and a length that says nothing."""
        if not LEAST <= self.pairs <= MOST:
            raise ValueError(f"a fair test has {LEAST} to {MOST} pairs, not {self.pairs}")
        if self.exercise_id == self.against_id:
            raise ValueError("a fair test is of two exercises")


@dataclass(frozen=True)
class Drawn:
    """A session of a test that the person was told of: it counts, also when it was skipped.

    `held_at` and `session_id` say which session did it; `before` and `after` are that session's
    ratings of what is measured, None where there is none (any more). Moments are aware.
    """

    place: TrialPlace
    drawn_at: datetime
    held_at: datetime | None = None
    session_id: str | None = None
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True)
class Trial:
    """One fair test. `seed` is 64 hexadecimal digits; without `ended_at` it goes on.

    `drawn` is in order of place. Once it ended, the ratings are those it ended with.
    """

    id: str
    design: Design
    seed: str = field(repr=False)
    started_at: datetime
    drawn: tuple[Drawn, ...] = ()
    ended_at: datetime | None = None
    ended_how: TrialEnd | None = None

    def __post_init__(self) -> None:
        """Refuse a moment without an offset, and an end that says how but not when."""
        ends = () if self.ended_at is None else (self.ended_at,)
        if any(at.tzinfo is None for at in (self.started_at, *ends)):
            raise ValueError("started_at and ended_at need an offset from UTC")
        if (self.ended_at is None) != (self.ended_how is None):
            raise ValueError("a test that ended has both a moment and a way")

    @property
    def runs(self) -> bool:
        """Whether it goes on: then nothing of it may be shown compared."""
        return self.ended_at is None

    def at(self, place: TrialPlace) -> Drawn | None:
        """What is known of one of its sessions; None while it was not drawn."""
        return next((one for one in self.drawn if one.place == place), None)


def ended(trial: Trial, at: datetime, how: TrialEnd) -> Trial:
    """The test, ended then and so."""
    return replace(trial, ended_at=at, ended_how=how)


def one_running(trials: Sequence[Trial], here: bool) -> tuple[Trial, ...]:
    """The same tests, in their order, of which at most one goes on.

    Where one goes on `here` already, none of them does; else the one begun first (of two at one
    moment that with the lesser id). The others are stopped, at the moment of their last session.
    """
    running = sorted((one for one in trials if one.runs), key=_begun)
    first = None if here else next(iter(running), None)
    return tuple(
        ended(one, _last(one), "stopped") if one.runs and one is not first else one
        for one in trials
    )


def _begun(trial: Trial) -> tuple[datetime, str]:
    return trial.started_at, trial.id


def _last(trial: Trial) -> datetime:
    """When something was done in a test for the last time."""
    moments = (at for one in trial.drawn for at in (one.drawn_at, one.held_at) if at is not None)
    return max(moments, default=trial.started_at)
