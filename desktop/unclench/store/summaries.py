"""What charts and insight are drawn from: sums and means worked out by SQLite, and plain readings.

Sessions of a fair test that goes on are practice, but their ratings are left out: it is sealed.

A day is that of the place where a session was played. A week starts on Monday; every period is
named by its first day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from unclench.domain.insight.readings import Measure, Reading
from unclench.domain.insight.report import MEASURES
from unclench.domain.session import Source
from unclench.store.columns import to_moment
from unclench.store.database import Database, where_clause
from unclench.store.sessions import SEALED

Period = Literal["day", "week", "month", "year"]

_START: dict[Period, str] = {
    "day": "day",
    "week": "date(day, 'weekday {last}', '-6 days')",
    "month": "substr(day, 1, 7) || '-01'",
    "year": "substr(day, 1, 4) || '-01-01'",
}
_COUNTED = f"progress <> 'running' AND NOT ({SEALED})"
_PAIRED = "{0}_before IS NOT NULL AND {0}_after IS NOT NULL"
_CHECKED_IN = "SELECT at, offset_minutes, stress, pain, source FROM check_in ORDER BY at, id"
_RATED = (
    "SELECT exercise_id, started, offset_minutes, {0}_before, {0}_after, source,"
    " coalesce({0}_after_missing, '') NOT IN ('hidden', 'not_asked')"
    f" FROM session WHERE {_COUNTED} AND {{0}}_before IS NOT NULL"
    " ORDER BY started, id"
)


@dataclass(frozen=True)
class Practiced:
    """How long was practiced in the period that starts on `start`."""

    start: date
    minutes: float
    sessions: int


@dataclass(frozen=True)
class MeanLevel:
    """Mean ratings, 0 to 10, before and after the sessions of a period that have both."""

    start: date
    before: float
    after: float
    sessions: int


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

    def by_exercise(self, within: SessionRange = _ALL) -> dict[str, int]:
        """How many sessions of each exercise there are, the most first; of equals by id."""
        clause, values = _inside(within)
        rows = self._database.rows(
            f"SELECT exercise_id, count(*) AS n FROM session{clause} GROUP BY exercise_id"
            " ORDER BY n DESC, exercise_id",
            values,
        )
        return {str(exercise): int(n) for exercise, n in rows}

    def levels(
        self,
        measure: Measure,
        period: Period,
        within: SessionRange = _ALL,
        live_only: bool = True,
    ) -> list[MeanLevel]:
        """Mean ratings of each period with a session that has both, oldest first.

        A rating without the other is in neither mean: else the two would be of different sessions,
        and their distance no change. `live_only` leaves out what was not rated at the time.
        """
        source = ("source = 'live'",) if live_only else ()
        clause, values = _inside(within, _PAIRED.format(measure), _COUNTED, *source)
        rows = self._database.rows(
            f"SELECT {self._start(period)} AS start, sum(b) * 1.0 / sum(n), sum(a) * 1.0 / sum(n),"
            f" sum(n) FROM (SELECT day, sum({measure}_before) AS b, sum({measure}_after) AS a,"
            f" count(*) AS n FROM session{clause} GROUP BY day) GROUP BY start ORDER BY start",
            values,
        )
        return [MeanLevel(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def others(self, within: SessionRange = _ALL) -> int:
        """How many sessions have both ratings of a measure, but not given at the time."""
        either = " OR ".join(f"({_PAIRED.format(measure)})" for measure in MEASURES)
        clause, values = _inside(within, f"({either})", _COUNTED, "source <> 'live'")
        return int(str(self._database.rows(f"SELECT count(*) FROM session{clause}", values)[0][0]))

    def readings(self) -> list[Reading]:
        """All that a report is worked out from: both measures of sessions that are over, check-ins.

        In no special order; only where there is a number before.
        """
        found = [
            Reading(exercise, measure, to_moment(at, minutes), before, after, source, bool(asked))
            for measure in MEASURES
            for exercise, at, minutes, before, after, source, asked in self._database.rows(
                _RATED.format(measure)
            )
        ]
        for at, minutes, stress, pain, source in self._database.rows(_CHECKED_IN):
            moment = to_moment(at, minutes)
            if stress is not None:
                found.append(Reading(None, "stress", moment, stress, None, source))
            if pain is not None:
                found.append(Reading(None, "pain", moment, pain, None, source))
        return found

    def sealed(self, within: SessionRange = _ALL) -> int:
        """How many sessions are of a fair test that goes on, rated or not."""
        clause, values = _inside(within, SEALED, "progress <> 'running'")
        return int(str(self._database.rows(f"SELECT count(*) FROM session{clause}", values)[0][0]))

    def sources(self) -> dict[Source, int]:
        """How many sessions and check-ins there are of each source, of those there are any."""
        rows = self._database.rows(
            "SELECT source, count(*) FROM (SELECT source FROM session UNION ALL"
            " SELECT source FROM check_in) GROUP BY source"
        )
        return dict(rows)


def _inside(within: SessionRange, *always: str) -> tuple[str, list[object]]:
    return where_clause(
        {
            "day >= ?": within.first.isoformat() if within.first else None,
            "day <= ?": within.last.isoformat() if within.last else None,
            "exercise_id = ?": within.exercise_id,
        },
        always,
    )
