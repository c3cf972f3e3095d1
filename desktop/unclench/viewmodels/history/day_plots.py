"""Turns what check-ins told of days into plots: minutes of activity, context, parts of life."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from unclench.domain.activity import KINDS
from unclench.domain.day_context import AREAS, CONTEXT
from unclench.store.check_in_days import DayTold
from unclench.viewmodels import plan_words
from unclench.viewmodels.history.chart_plots import Period, full, head, short, start_of
from unclench.viewmodels.history.plots import Bars
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.words import number


def activity(
    starts: Sequence[date], period: Period, days: Iterable[DayTold], numbers: bool = True
) -> Bars:
    """Minutes of activity in each period, and of each kind in the table."""
    minutes: dict[date, Counter[str]] = {}
    for told in days:
        for one in told.activities:
            there = minutes.setdefault(start_of(told.day, period), Counter())
            there[one.kind] += one.minutes
    sums = {start: sum(kinds.values()) for start, kinds in minutes.items()}
    words = translate("charts", "Minutes: {minutes}, from your check-ins.")
    all_of_it = translate("charts", "In all")
    heads = (head(period), *map(plan_words.activity, KINDS), all_of_it)
    rows = tuple(
        (full(one, period), *(number(minutes[one][kind]) for kind in KINDS), number(sums[one]))
        for one in starts
        if one in minutes
    )
    return Bars(
        title=translate("charts", "Walking, swimming, stretching: minutes"),
        summary=fill(words, minutes=number(sum(sums.values()))) if numbers else "",
        table=WordTable(heads, rows),
        numbers=numbers,
        labels=tuple(short(one, period) for one in starts),
        values=tuple(float(sums.get(one, 0)) for one in starts),
    )


def context(
    starts: Sequence[date], period: Period, days: Sequence[DayTold], numbers: bool = True
) -> Bars:
    """On how many days each of the things in `CONTEXT` was ticked."""
    title = translate("charts", "What was part of your days")
    names = {name: plan_words.context(name) for name in CONTEXT}
    return _ticked(title, names, lambda told: told.context, (starts, period, days, numbers))


def areas(
    starts: Sequence[date], period: Period, days: Sequence[DayTold], numbers: bool = True
) -> Bars:
    """On how many days each part of life was ticked."""
    title = translate("charts", "What your days were about")
    names = {name: plan_words.area(name) for name in AREAS}
    return _ticked(title, names, lambda told: told.areas, (starts, period, days, numbers))


def _ticked(
    title: str,
    names: Mapping[str, str],
    of: Callable[[DayTold], frozenset[str]],
    shown: tuple[Sequence[date], Period, Sequence[DayTold], bool],
) -> Bars:
    starts, period, days, numbers = shown
    counts: dict[date, Counter[str]] = {}
    for told in days:
        if of(told):
            counts.setdefault(start_of(told.day, period), Counter()).update(of(told))
    sums = sum(counts.values(), Counter[str]())
    words = translate(
        "charts", "Days on which you checked it, of {days} with a check-in. Not a cause."
    )
    rows = tuple(
        (full(one, period), *(number(counts[one][name]) for name in names))
        for one in starts
        if one in counts
    )
    return Bars(
        title=title,
        summary=fill(words, days=number(len(days))) if numbers else "",
        table=WordTable((head(period), *names.values()), rows),
        numbers=numbers,
        labels=tuple(names.values()),
        values=tuple(float(sums[name]) for name in names),
    )
