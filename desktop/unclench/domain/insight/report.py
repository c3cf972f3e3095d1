"""The one entry: what a person's ratings tell, for the window, the visit page and the command line.

Charts and words are both made from a `Report`, so that they can't disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from unclench.domain.insight.link import Day, Link, couple
from unclench.domain.insight.numbers import Keyed
from unclench.domain.insight.readings import Measure, Reading
from unclench.domain.insight.rows import Row, Usual, among_many, row
from unclench.domain.insight.side import Beside, side_by_side
from unclench.domain.insight.versus import VersusRest, versus_rest

MEASURES: Final[tuple[Measure, ...]] = ("stress", "pain")


@dataclass(frozen=True)
class Report(Keyed):
    """All that may be shown, as of a moment.

    `lag` holds stress one day with pain the next, then pain one day with stress the next. `side`
    are the exercises side by side; `days` those of the scatter; `uncounted` pairs that were not
    given at the time and so were left out; `missing` the sessions with a rating before and none
    after, by measure, also of exercises that have no row.
    """

    rows: tuple[Row, ...]
    versus_rest: tuple[VersusRest, ...]
    link: Link
    lag: tuple[Link, Link]
    side: tuple[Beside, ...] = field(repr=False)
    days: tuple[Day, ...] = field(repr=False)
    uncounted: tuple[Reading, ...] = field(repr=False)
    missing: dict[Measure, int] = field(repr=False)

    def to_json(self) -> dict[str, Any]:
        """What `unclench history insight --json` prints: the four parts that hold words."""
        return {
            "rows": [dict(one) for one in self.rows],
            "versus_rest": [dict(one) for one in self.versus_rest],
            "link": dict(self.link),
            "lag": [dict(one) for one in self.lag],
        }


def report(readings: Iterable[Reading], as_of: date, live_only: bool = True) -> Report:
    """Work out everything, from readings in any order.

    Args:
        readings: of sessions and check-ins, stress and pain mixed.
        as_of: an aware moment; what is dated later does not count. A plain date means all of that
            day, where each rating was given.
        live_only: whether numbers that were typed in, edited or imported are left out.

    Raises:
        ValueError: `as_of` is a moment without an offset.
    """
    if isinstance(as_of, datetime) and as_of.utcoffset() is None:
        raise ValueError(f"as_of needs an offset from UTC, or is a plain date: {as_of}")
    known = [one for one in readings if _past(one, as_of)]
    counted = [one for one in known if one.source == "live"] if live_only else known
    rows, missing = _rows(counted)
    links = couple(counted)
    told = among_many(rows)
    return Report(
        rows=told,
        versus_rest=versus_rest(told),
        link=links.link,
        lag=links.lag,
        side=tuple(
            each
            for measure in MEASURES
            for each in side_by_side([one for one in told if one.measure == measure])
        ),
        days=links.days,
        uncounted=tuple(
            sorted((one for one in known if one.paired and one.source != "live"), key=_order)
            if live_only
            else ()
        ),
        missing=missing,
    )


def _rows(readings: Sequence[Reading]) -> tuple[list[Row], dict[Measure, int]]:
    """The rows, each as if it were alone, and how many sessions lack a rating after."""
    sessions: dict[tuple[Measure, str], list[Reading]] = {}
    for one in readings:
        if one.exercise is not None and one.asked and one.before is not None:
            sessions.setdefault((one.measure, one.exercise), []).append(one)
    usual = {measure: _usual(readings, measure) for measure in MEASURES}
    missing: dict[Measure, int] = dict.fromkeys(MEASURES, 0)
    rows = []
    for (measure, _exercise), group in sorted(sessions.items(), key=_by_measure):
        pairs = sorted((one for one in group if one.after is not None), key=_order)
        lost = len(group) - len(pairs)
        missing[measure] += lost
        if pairs:
            rows.append(row(pairs, lost, usual[measure]))
    return rows, missing


def _past(reading: Reading, as_of: date) -> bool:
    if isinstance(as_of, datetime):
        return reading.at <= as_of
    return reading.at.date() <= as_of


def _by_measure(item: tuple[tuple[Measure, str], list[Reading]]) -> tuple[int, str]:
    (measure, exercise), _group = item
    return MEASURES.index(measure), exercise


def _order(reading: Reading) -> tuple[datetime, int, int, str, str, str]:
    """By time; of those at one moment by all else, so that the order of input is no matter."""
    one = reading
    return one.at, one.before or 0, one.after or 0, one.measure, one.exercise or "", one.source


def _usual(readings: Iterable[Reading], measure: Measure) -> Usual | None:
    """The usual level, from check-ins alone."""
    found = [
        one.before
        for one in readings
        if one.exercise is None and one.measure == measure and one.before is not None
    ]
    if len(found) < 2:
        return None
    middle = sum(found) / len(found)
    spread = sum(one * one for one in found) - sum(found) * middle
    return Usual(len(found), middle, max(spread, 0.0) / (len(found) - 1))
