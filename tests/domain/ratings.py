"""Readings for the tests of insight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from unclench.domain.insight import Measure, Reading

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)
DAY = timedelta(days=1)


def sessions(
    pairs: Sequence[tuple[int, int | None]],
    exercise: str = "box",
    measure: Measure = "stress",
    last: datetime = NOW,
) -> list[Reading]:
    """One session a day, the last one at `last`."""
    count = len(pairs)
    return [
        Reading(exercise, measure, last - (count - 1 - place) * DAY, before, after)
        for place, (before, after) in enumerate(pairs)
    ]


def falling(by: Sequence[int], start: int = 5) -> list[tuple[int, int | None]]:
    """Sessions that begin at `start` and change by so much."""
    return [(start, start + change) for change in by]


def check_ins(values: Sequence[int], measure: Measure = "stress") -> list[Reading]:
    """Check-ins, one a day."""
    return [
        Reading(None, measure, NOW - place * DAY, value, None) for place, value in enumerate(values)
    ]
