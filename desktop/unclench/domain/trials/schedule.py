"""Which session of a running test is due: pairs at like hours, and what is skipped comes again.

A pair's second session comes on the same day (an hour later at the least) or on the next, within
three hours of the time of day at which the first one began; where it was skipped it is offered
again for two days, and is missing then. A drawn session that was not played is offered for two
days, too. A new pair begins on another day than the last session. Hours and days are those of the
place where the person is. Nothing waits for the own days and the hour: they say when to suggest it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Drawn, Trial

LIKE_HOURS = 180  # minutes around the time of day of a pair's first session
GAP = timedelta(hours=1)  # between the two sessions of a pair
AGAIN = 2  # days on which a skipped session is offered again
_DAY = 24 * 60


class Next(NamedTuple):
    """The session that comes next: it can be begun from `since` on, which may be now.

    `again`: it was skipped before. `last_day` is the last one on which it can be had; None where
    it waits for as long as the person likes.
    """

    place: TrialPlace
    since: datetime
    again: bool = False
    last_day: date | None = None


def coming(trial: Trial, now: datetime) -> Next | None:
    """The session that comes next in a test, by an aware clock; None when every pair is over."""
    begun = max((one.place.pair for one in trial.drawn), default=0)
    for pair in range(begun, trial.design.pairs):
        found = _first(trial, pair, now) or _second(trial, pair, now)
        if found is not None:
            return found
    return None


def is_due(step: Next, now: datetime) -> bool:
    """Whether it can be begun now."""
    return step.since <= now


def pairs_over(trial: Trial, now: datetime) -> int:
    """How many pairs are over, whole or with a session missing."""
    step = coming(trial, now)
    return trial.design.pairs if step is None else step.place.pair


def _first(trial: Trial, pair: int, now: datetime) -> Next | None:
    """The pair's first session; None where it was played, or is missing."""
    place = TrialPlace(pair, 0)
    drawn = trial.at(place)
    if drawn is None:
        held = [one.held_at for one in trial.drawn if one.held_at is not None]
        same_day = any(at.date() == now.date() for at in held)
        return Next(place, _midnight_after(now) if same_day else now)
    if drawn.held_at is not None:
        return None
    last_day = drawn.drawn_at.date() + timedelta(days=AGAIN)
    return Next(place, now, True, last_day) if now.date() <= last_day else None


def _second(trial: Trial, pair: int, now: datetime) -> Next | None:
    """The pair's second session; None where it was played, or is missing, as with the first."""
    place = TrialPlace(pair, 1)
    first, drawn = trial.at(TrialPlace(pair, 0)), trial.at(place)
    begun = first.held_at if first is not None else None
    if begun is None or (drawn is not None and drawn.held_at is not None):
        return None
    last_day = _last_day(begun, drawn)
    since = _opening(begun, now, last_day)
    if since is None:
        return None
    again = drawn is not None or since.date() > begun.date() + timedelta(days=1)
    return Next(place, since, again, last_day)


def _last_day(begun: datetime, drawn: Drawn | None) -> date:
    if drawn is not None:
        return drawn.drawn_at.date() + timedelta(days=AGAIN)
    return begun.date() + timedelta(days=1 + AGAIN)


def _opening(begun: datetime, now: datetime, last_day: date) -> datetime | None:
    """The first moment from `now` on that fits a pair's first session; None when it is too late."""
    at = now
    while at.date() <= last_day:
        if _like(begun, at) and abs(at - begun) >= GAP:  # a clock may have been put back
            return at
        at = at.replace(second=0, microsecond=0) + timedelta(minutes=1)
        if at.date() > begun.date() + timedelta(days=1 + 2 * AGAIN):
            return None
    return None


def _like(begun: datetime, at: datetime) -> bool:
    away = abs(_minute(begun) - _minute(at))
    return min(away, _DAY - away) <= LIKE_HOURS


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _midnight_after(now: datetime) -> datetime:
    day = now + timedelta(days=1)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)
