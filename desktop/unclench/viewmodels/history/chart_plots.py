"""Turns sums and means of periods into plots with the tables behind them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import fmean
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unclench.domain.insight import Measure
from unclench.domain.session import WeekReview
from unclench.store.summaries import MeanLevel, Practised
from unclench.viewmodels.history.plots import Bars, Line, Lines
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.words import number

Period = Literal["week", "month", "year"]
NONE = "–"
_MONTHS = 12
_tr = QCoreApplication.translate


def start_of(day: date, period: Period) -> date:
    """The first day of the period that `day` belongs to; weeks start on Monday."""
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period == "month" else day.replace(month=1, day=1)


def step(start: date, period: Period, places: int) -> date:
    """The start of the period that lies so many places later (below 0: earlier)."""
    if period == "week":
        return start + timedelta(weeks=places)
    if period == "year":
        return start.replace(year=max(1, start.year + places))
    months = max(_MONTHS, start.year * _MONTHS + start.month - 1 + places)
    return start.replace(year=months // _MONTHS, month=months % _MONTHS + 1)


def minutes(
    starts: Sequence[date], period: Period, found: Sequence[Practised], numbers: bool = True
) -> Bars:
    """Minutes practised in each period."""
    at = {one.start: one for one in found}
    rows = tuple(
        (full(one, period), number(round(at[one].minutes)), str(at[one].sessions))
        for one in starts
        if one in at
    )
    words = _tr("charts", "Minutes: %1. Sessions: %2. From %3 to %4.")
    words = words.replace("%1", number(round(sum(one.minutes for one in found))))
    words = words.replace("%2", number(sum(one.sessions for one in found)))
    end = step(starts[-1], period, 1) - timedelta(days=1)  # the last bar's last day
    words = words.replace("%3", full(starts[0], period)).replace("%4", full(end, period))
    heads = (_head(period), _tr("charts", "Minutes"), _tr("charts", "Sessions"))
    return Bars(
        title=_tr("charts", "Minutes practised"),
        summary=words if numbers else "",
        table=WordTable(heads, rows),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        values=tuple(at[one].minutes if one in at else 0.0 for one in starts),
    )


def levels(
    starts: Sequence[date],
    period: Period,
    found: Sequence[MeanLevel],
    measure: Measure,
    numbers: bool = True,
) -> Lines:
    """Mean ratings before and after in each period."""
    at = {one.start: one for one in found}
    title = {
        "stress": _tr("charts", "Stress before and after"),
        "pain": _tr("charts", "Pain before and after"),
    }[measure]
    before, after = _tr("charts", "Before"), _tr("charts", "After")
    counts = (_tr("charts", "Ratings before"), _tr("charts", "Ratings after"))
    return Lines(
        title=title,
        summary=_tr("charts", "Mean ratings, 0 to 10. Ratings often drift back by themselves."),
        table=WordTable(
            (_head(period), before, counts[0], after, counts[1]),
            tuple((full(one, period), *_told(at[one])) for one in starts if one in at),
        ),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        lines=(
            Line(before, tuple(at[one].before if one in at else None for one in starts)),
            Line(after, tuple(at[one].after if one in at else None for one in starts), "ring"),
        ),
    )


def weeks(
    starts: Sequence[date], period: Period, found: Sequence[WeekReview], numbers: bool = True
) -> Lines:
    """The answers about the week: their mean in each period, and every one in the table."""
    scores: dict[date, list[float]] = {}
    for one in found:
        scores.setdefault(start_of(one.at.date(), period), []).append(one.score)
    means = (fmean(scores[one]) if one in scores else None for one in starts)
    score = _tr("charts", "Mean of the three")
    heads = (
        _tr("charts", "Day"),
        _tr("charts", "Pain on average"),
        _tr("charts", "In the way of enjoyment"),
        _tr("charts", "In the way of activity"),
        score,
    )
    rows = tuple((full(one.at.date(), "week"), *_review(one)) for one in found)
    return Lines(
        title=_tr("charts", "Your weeks"),
        summary=_tr("charts", "Pain, and how far it was in the way (PEG), 0 to 10."),
        table=WordTable(heads, rows),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        lines=(Line(score, tuple(means)),),
    )


def _review(one: WeekReview) -> tuple[str, ...]:
    return (*(str(part) for part in (one.average, one.enjoyment, one.activity)), mean(one.score))


def _head(period: Period) -> str:
    return {
        "week": _tr("charts", "Week from"),
        "month": _tr("charts", "Month"),
        "year": _tr("charts", "Year"),
    }[period]


def _told(level: MeanLevel) -> tuple[str, ...]:
    return (mean(level.before), str(level.befores), mean(level.after), str(level.afters))


def mean(value: float | None) -> str:
    """A mean rating with one decimal."""
    return NONE if value is None else QLocale().toString(value, "f", 1)


def short(start: date, period: Period) -> str:
    """A period for an axis: 9 Mar, Mar 26, 2026."""
    shape = {"week": "d MMM", "month": "MMM yy", "year": "yyyy"}[period]
    return QLocale().toString(QDate(start.year, start.month, start.day), shape)


def full(start: date, period: Period) -> str:
    """A period for a table: 9 March 2026, March 2026, 2026."""
    shape = {"week": "d MMMM yyyy", "month": "MMMM yyyy", "year": "yyyy"}[period]
    return QLocale().toString(QDate(start.year, start.month, start.day), shape)
