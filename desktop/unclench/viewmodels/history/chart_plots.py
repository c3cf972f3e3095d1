"""Turns sums and means of periods into plots with the tables behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from statistics import fmean
from typing import Literal

from PySide6.QtCore import QLocale

from unclench.domain.insight import Measure
from unclench.domain.session import WeekReview
from unclench.store.summaries import MeanLevel, Practiced
from unclench.viewmodels.day_format import first_weekday, long_day, written
from unclench.viewmodels.history.plots import Bars, Line, Lines
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.words import number

Period = Literal["week", "month", "year"]
_MONTHS = 12


def start_of(day: date, period: Period) -> date:
    """The first day of the period that `day` belongs to; weeks start as in the region."""
    if period == "week":
        return day - timedelta(days=(day.isoweekday() - first_weekday()) % 7)
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
    starts: Sequence[date], period: Period, found: Sequence[Practiced], numbers: bool = True
) -> Bars:
    """Minutes practiced in each period."""
    at = {one.start: one for one in found}
    rows = tuple(
        (full(one, period), number(round(at[one].minutes)), str(at[one].sessions))
        for one in starts
        if one in at
    )
    words = translate("charts", "Minutes: {minutes}. Sessions: {sessions}. From {first} to {last}.")
    end = step(starts[-1], period, 1) - timedelta(days=1)  # the last bar's last day
    words = fill(
        words,
        minutes=number(round(sum(one.minutes for one in found))),
        sessions=number(sum(one.sessions for one in found)),
        first=full(starts[0], period),
        last=full(end, period),
    )
    heads = (head(period), translate("charts", "Minutes"), translate("charts", "Sessions"))
    return Bars(
        title=translate("charts", "Minutes practiced"),
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
    """Mean ratings before and after in each period, of the same sessions."""
    at = {one.start: one for one in found}
    title = {
        "stress": translate("charts", "Stress before and after"),
        "pain": translate("charts", "Pain before and after"),
    }[measure]
    before, after = translate("charts", "Before"), translate("charts", "After")
    return Lines(
        title=title,
        summary=translate(
            "charts",
            "Means of sessions with both ratings, 0 to 10. Ratings often drift back by themselves.",
        ),
        table=WordTable(
            (head(period), before, after, translate("charts", "Sessions")),
            tuple((full(one, period), *_told(at[one])) for one in starts if one in at),
        ),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        lines=(
            Line(before, tuple(at[one].before if one in at else None for one in starts)),
            Line(after, tuple(at[one].after if one in at else None for one in starts), "ring"),
        ),
        about_pain=measure == "pain",
    )


def weeks(
    starts: Sequence[date], period: Period, found: Sequence[WeekReview], numbers: bool = True
) -> Lines:
    """How far pain was in the way, by period, and every answer about a week in the table.

    Enjoyment and activity are the long view: they tell more of a life than pain alone.
    """
    told = _by_period(found, period)
    enjoyment = translate("charts", "In the way of enjoyment")
    activity = translate("charts", "In the way of activity")
    heads = (
        translate("charts", "Day"),
        translate("charts", "Pain on average"),
        enjoyment,
        activity,
        translate("charts", "Mean of the three"),
    )
    rows = tuple((full(one.at.date(), "week"), *_review(one)) for one in found)
    return Lines(
        title=translate("charts", "Your weeks"),
        summary=translate("charts", "Pain, and how far it was in the way (PEG), 0 to 10."),
        table=WordTable(heads, rows),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        lines=(
            Line(enjoyment, _means(starts, told, lambda one: one.enjoyment)),
            Line(activity, _means(starts, told, lambda one: one.activity), "ring"),
        ),
    )


def whole_answers(
    starts: Sequence[date], period: Period, found: Sequence[WeekReview]
) -> tuple[Line, Line]:
    """The mean of all three answers about a week, which is the PEG's score, and pain alone."""
    told = _by_period(found, period)
    score, pain = translate("charts", "Mean of the three"), translate("charts", "Pain on average")
    return (
        Line(score, _means(starts, told, lambda one: one.score)),
        Line(pain, _means(starts, told, lambda one: one.average), "ring"),
    )


def _by_period(found: Sequence[WeekReview], period: Period) -> dict[date, list[WeekReview]]:
    told: dict[date, list[WeekReview]] = {}
    for one in found:
        told.setdefault(start_of(one.at.date(), period), []).append(one)
    return told


def _means(
    starts: Sequence[date],
    told: Mapping[date, Sequence[WeekReview]],
    answer: Callable[[WeekReview], float],
) -> tuple[float | None, ...]:
    return tuple(fmean(map(answer, told[one])) if one in told else None for one in starts)


def _review(one: WeekReview) -> tuple[str, ...]:
    return (*(str(part) for part in (one.average, one.enjoyment, one.activity)), mean(one.score))


def head(period: Period) -> str:
    """The head of a table's column of periods."""
    return {
        "week": translate("charts", "Week from"),
        "month": translate("charts", "Month"),
        "year": translate("charts", "Year"),
    }[period]


def _told(level: MeanLevel) -> tuple[str, ...]:
    return (mean(level.before), mean(level.after), str(level.sessions))


def mean(value: float) -> str:
    """A mean rating with one decimal."""
    return QLocale().toString(value, "f", 1)


def short(start: date, period: Period) -> str:
    """A period for an axis: Mar 9, Mar 26, 2026."""
    if period == "year":
        return str(start.year)
    return written(start, "dddd", "d" if period == "month" else "yyyy", short=True)


def full(start: date, period: Period) -> str:
    """A period for a table: March 9, 2026, March 2026, 2026."""
    if period == "year":
        return str(start.year)
    return written(start, "dddd", "d") if period == "month" else long_day(start)
