"""What was put down of late, as far as suggestions and the week go by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from unclench.domain.body import Mode
from unclench.domain.fitting import STRONG
from unclench.domain.flare import CANDIDATES
from unclench.domain.marks import Mark
from unclench.domain.session import NOT_ASKED, SKIPPED, CheckIn, Rating, Session
from unclench.domain.situation import Feeling, Used
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.sessions import Filter, Sessions
from unclench.store.settings import StoredSettings

DAYS = 60  # days back that are looked at
_MOST = 400  # sessions
_HIGH = 9  # a rating of stress from here on was a hard time


@dataclass(frozen=True)
class Lately:
    """`sessions` are the newest first; `check_ins` those of today and the two days before.

    `modes` is how the person wants places of the body to be treated, whatever the rules say.
    """

    sessions: Sequence[Session] = ()
    check_ins: Sequence[CheckIn] = ()
    marks: Mapping[str, Mark] | None = None
    tags: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    modes: Mapping[str, Mode] = field(default_factory=dict)

    @property
    def used(self) -> tuple[Used, ...]:
        """What was played, the newest first."""
        return tuple(
            Used(one.exercise_id, one.started_at, round(one.planned_ms / 30_000) / 2)
            for one in self.sessions
        )

    @property
    def liked(self) -> frozenset[str]:
        """The exercises of which the last word was that they were liked."""
        return frozenset(name for name, liked in self._last_words().items() if liked)

    @property
    def not_for_me(self) -> frozenset[str]:
        """The exercises of which the last word was that they were not."""
        return frozenset(name for name, liked in self._last_words().items() if not liked)

    def _last_words(self) -> dict[str, bool]:
        said: dict[str, bool] = {}
        for one in self.sessions:
            if one.liked is not None:
                said.setdefault(one.exercise_id, one.liked)
        return said

    @property
    def said(self) -> Feeling | None:
        """The last check-in."""
        last = max(self.check_ins, key=lambda one: one.at, default=None)
        return None if last is None else _checked(last)

    @property
    def feelings(self) -> tuple[Feeling, ...]:
        """The numbers that were given, newest first: in a check-in, before or after a session."""
        rated = [said for one in self.sessions for said in _rated(one)]
        told = [*map(_checked, self.check_ins), *rated]
        numbers = (one for one in told if (one.stress, one.pain) != (None, None))
        return tuple(sorted(numbers, key=lambda one: one.at, reverse=True))

    @property
    def hard_at(self) -> datetime | None:
        """When a flare was eased or a rating was very high, the last time."""
        times = [one.started_at for one in self.sessions if _was_flare(one) or _was_hard(one)]
        times += [one.at for one in self.check_ins if _high(one.stress, one.pain)]
        return max(times, default=None)

    def minutes(self, days: Iterable[date]) -> dict[date, float]:
        """How many minutes were practiced on each of these days."""
        played = dict.fromkeys(days, 0.0)
        for one in self.sessions:
            day = one.started_at.date()
            if day in played:
                played[day] += one.played_ms / 60_000
        return played


def read(database: Database, now: datetime) -> Lately:
    """What was put down in the last weeks.

    Raises:
        StoreError: the store can't tell now.
    """
    today = now.date()
    sessions, settings = Sessions(database), StoredSettings(database)
    with database.at_a_glance():
        body = BodyMarks(database)
        return Lately(
            sessions.page(0, _MOST, Filter(first=today - timedelta(days=DAYS))),
            CheckIns(database).between(today - timedelta(days=2), today + timedelta(days=1)),
            body.marks(),
            settings.tags(),
            sessions.put_last(),
            body.modes(),
        )


def _checked(one: CheckIn) -> Feeling:
    return Feeling(one.at, one.stress.value, one.pain.value, one.rested.value, one.signs)


def _rated(one: Session) -> tuple[Feeling, ...]:
    after = Feeling(
        one.started_at + timedelta(milliseconds=one.played_ms),
        one.stress_after.value,
        one.pain_after.value,
    )
    return Feeling(one.started_at, one.stress_before.value, one.pain_before.value), after


def _was_flare(one: Session) -> bool:
    """Whether it was begun by the button for a flare: nothing was asked, before or after."""
    asked = (one.stress_before, one.stress_after) != (SKIPPED, NOT_ASKED)
    return not asked and one.exercise_id in CANDIDATES


def _was_hard(one: Session) -> bool:
    return _high(one.stress_before, one.pain_before) or _high(one.stress_after, one.pain_after)


def _high(stress: Rating, pain: Rating) -> bool:
    return (stress.value or 0) >= _HIGH or (pain.value or 0) >= STRONG
