"""What charts and insight are drawn from: sums and means worked out by SQLite, and plain readings.

A day is that of the place where a session was played. A week starts on Monday; every period is
named by its first day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from unclench.domain.insight.readings import Measure, Rated, Reading
from unclench.store.columns import milliseconds, to_moment
from unclench.store.database import Database, where_clause

Period = Literal["day", "week", "month", "year"]

_START: dict[Period, str] = {
    "day": "day",
    "week": "date(day, 'weekday {last}', '-6 days')",
    "month": "substr(day, 1, 7) || '-01'",
    "year": "substr(day, 1, 4) || '-01-01'",
}
_OVER = "progress <> 'running'"
_BEFORES = "SELECT started, offset_minutes, stress_before, pain_before FROM session"
_CHECKED = "SELECT at, offset_minutes, stress, pain FROM check_in"
_ASKED = "coalesce({0}_after_missing, '') NOT IN ('hidden', 'not_asked')"


@dataclass(frozen=True)
class Practiced:
    """How long was practiced in the period that starts on `start`."""

    start: date
    minutes: float
    sessions: int


@dataclass(frozen=True)
class MeanLevel:
    """Mean ratings before and after the sessions of a period; None where nobody rated.

    `befores` and `afters` say how many ratings stand behind each.
    """

    start: date
    before: float | None
    befores: int
    after: float | None
    afters: int


@dataclass(frozen=True)
class AnswerCount:
    """Of `asked` ratings afterwards, `missing` were not given."""

    asked: int
    missing: int

    @property
    def share(self) -> float:
        """The missing ones among those asked for, 0 to 1; 0 when none was asked for."""
        return self.missing / self.asked if self.asked else 0.0


@dataclass(frozen=True)
class SessionRange:
    """Which sessions count: of one exercise or of all, from `first` to `last`, both included."""

    first: date | None = None
    last: date | None = None
    exercise_id: str | None = None


_ALL = SessionRange()


class Summaries:
    """Answers for charts and insight. Every method may raise a StoreError."""

    def __init__(self, database: Database, first_weekday: int = 1) -> None:
        """Read from `database`; weeks start on `first_weekday`, by ISO: 1 is Monday."""
        self._database = database
        self._last_weekday = first_weekday - 1  # as SQLite counts: 0 is Sunday

    def _start(self, period: Period) -> str:
        return _START[period].format(last=self._last_weekday)

    def practiced(self, period: Period, within: SessionRange = _ALL) -> list[Practiced]:
        """Minutes and sessions of each period in which something was played, oldest first."""
        clause, values = _inside(within)
        rows = self._database.rows(
            f"SELECT {self._start(period)} AS start, sum(ms), sum(n) FROM"
            f" (SELECT day, sum(played_ms) AS ms, count(*) AS n FROM session{clause} GROUP BY day)"
            " GROUP BY start ORDER BY start",
            values,
        )
        return [Practiced(date.fromisoformat(start), ms / 60_000, n) for start, ms, n in rows]

    def levels(
        self, measure: Measure, period: Period, within: SessionRange = _ALL
    ) -> list[MeanLevel]:
        """Mean ratings of each period in which one was given, oldest first."""
        before, after = f"{measure}_before", f"{measure}_after"
        some = f"({before} IS NOT NULL OR {after} IS NOT NULL)"
        clause, values = _inside(within, some)
        rows = self._database.rows(
            f"SELECT {self._start(period)} AS start, sum(b) * 1.0 / sum(bn), sum(bn),"
            " sum(a) * 1.0 / sum(an), sum(an) FROM"
            f" (SELECT day, sum({before}) AS b, count({before}) AS bn, sum({after}) AS a,"
            f" count({after}) AS an FROM session{clause} GROUP BY day)"
            " GROUP BY start ORDER BY start",
            values,
        )
        return [MeanLevel(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def pairs(
        self, measure: Measure, since: datetime | None = None, exercise_id: str | None = None
    ) -> list[Reading]:
        """The sessions since then that asked for `measure` before and after, oldest first.

        As `domain.insight.readings` makes them of whole sessions, without reading those.
        """
        terms = [_OVER, _ASKED.format(measure)]
        clause, values = _since("started", since, terms, exercise_id)
        rows = self._database.rows(
            f"SELECT exercise_id, started, offset_minutes, {measure}_before, {measure}_after"
            f" FROM session{clause} ORDER BY started, id",
            values,
        )
        return [
            Reading(exercise, measure, to_moment(started, minutes), before, after)
            for exercise, started, minutes, before, after in rows
        ]

    def usual(self, measure: Measure, since: datetime | None = None) -> list[Rated]:
        """The numbers given in check-ins alone, oldest first: what a usual level is taken from."""
        clause, values = _since("at", since, [f"{measure} IS NOT NULL"])
        rows = self._database.rows(
            f"SELECT at, offset_minutes, {measure} FROM check_in{clause} ORDER BY at, id", values
        )
        return [Rated(measure, to_moment(at, minutes), value) for at, minutes, value in rows]

    def rated(self, since: datetime | None = None) -> list[Rated]:
        """Stress and pain before sessions and in check-ins: what coupling is worked out from."""
        found: list[Rated] = []
        for sql, column in ((_BEFORES, "started"), (_CHECKED, "at")):
            clause, values = _since(column, since)
            for started, minutes, stress, pain in self._database.rows(sql + clause, values):
                when = to_moment(started, minutes)
                if stress is not None:
                    found.append(Rated("stress", when, stress))
                if pain is not None:
                    found.append(Rated("pain", when, pain))
        return found

    def afters(
        self, measure: Measure, since: datetime | None = None, exercise_id: str | None = None
    ) -> AnswerCount:
        """How many ratings after a session that had one before were asked for, and not given."""
        terms = [_OVER, _ASKED.format(measure), f"{measure}_before IS NOT NULL"]
        clause, values = _since("started", since, terms, exercise_id)
        rows = self._database.rows(
            f"SELECT count(*), count(*) - count({measure}_after) FROM session{clause}", values
        )
        return AnswerCount(*rows[0])


def _inside(within: SessionRange, *always: str) -> tuple[str, list[object]]:
    return where_clause(
        {
            "day >= ?": within.first.isoformat() if within.first else None,
            "day <= ?": within.last.isoformat() if within.last else None,
            "exercise_id = ?": within.exercise_id,
        },
        always,
    )


def _since(
    column: str, since: datetime | None, always: Sequence[str] = (), exercise_id: str | None = None
) -> tuple[str, list[object]]:
    start = None if since is None else milliseconds(since)
    return where_clause({f"{column} >= ?": start, "exercise_id = ?": exercise_id}, always)
