"""The parts of the page for a visit: what each says, and of what.

A part is one row of `READERS`. Nothing stands beside something else as if it were a change, unless
it is a change over the same sessions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, Literal

from unclench.domain.insight import about_link, link_sources
from unclench.domain.insight.report import MEASURES
from unclench.domain.session import WeekReview
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import WeekReviews
from unclench.store.summaries import Summaries
from unclench.viewmodels.day_format import first_weekday, long_day
from unclench.viewmodels.history import visit_changes, visit_plan, visit_trials
from unclench.viewmodels.history.chart_plots import minutes, start_of, step, weeks, whole_answers
from unclench.viewmodels.history.effects import Names
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.history.visit_page import VisitSection
from unclench.viewmodels.history.visit_source import Part, VisitSource
from unclench.viewmodels.history.visit_spots import spots
from unclench.viewmodels.translation import Counted, fill, translate
from unclench.viewmodels.words import number

_MONTHLY = 200  # days from which charts go by month
_LONGEST = 24  # months of the long view
_NAMED = 6  # exercises that are named with how often they were done


Reader = Callable[[VisitSource], Iterator[VisitSection]]


def periods(first: date, last: date) -> tuple[tuple[date, ...], Literal["week", "month"]]:
    """The starts of the weeks or, of a long time, months from `first` to `last`."""
    period: Literal["week", "month"] = "month" if (last - first).days > _MONTHLY else "week"
    found = [start_of(first, period)]
    while (following := step(found[-1], period, 1)) <= last:
        found.append(following)
    return tuple(found), period


def _weeks(source: VisitSource) -> Iterator[VisitSection]:
    """The long view: all answers up to the last day, of two years at most."""
    since = step(source.last.replace(day=1), "month", -_LONGEST)
    found = WeekReviews(source.database).between(since, source.last)
    if not found:
        return
    starts, period = periods(min(found[0].at.date(), source.first), source.last)
    plot = replace(weeks(starts, period, found), lines=whole_answers(starts, period, found))
    lines = (_latest(found[-1]), _answers(found))
    title = translate("visit", "How far pain was in the way (PEG, 0 to 10)")
    yield VisitSection(title, (" ".join(lines),), plot if len(found) > 1 else None)


def _latest(last: WeekReview) -> str:
    words = translate(
        "visit",
        "On {day}: pain on average {average}, in the way of enjoyment {enjoyment}, "
        "of activity {activity}.",
    )
    return fill(
        words,
        day=long_day(last.at.date()),
        average=last.average,
        enjoyment=last.enjoyment,
        activity=last.activity,
    )


def _answers(found: Sequence[WeekReview]) -> str:
    words = Counted.tr("%n week(s) answered since {first}.", "", len(found))
    return fill(words, first=long_day(found[0].at.date()))


def _practiced(source: VisitSource) -> Iterator[VisitSection]:
    starts, period = periods(source.first, source.last)
    known = Summaries(source.database, first_weekday())
    found = known.practiced(period, source.within)
    words = fill(
        translate("visit", "Sessions: {sessions}. Minutes in all: {minutes}."),
        sessions=number(sum(one.sessions for one in found)),
        minutes=number(round(sum(one.minutes for one in found))),
    )
    plot = minutes(starts, period, found)
    lines = (words, *_most_used(known.by_exercise(source.within), source.names))
    yield VisitSection(plot.title, lines, plot if found else None, half=True)


def _most_used(counts: Mapping[str, int], names: Names) -> Iterator[str]:
    """Which exercises were done how often, the most used first."""
    if not counts:
        return
    named = [f"{names(exercise)} {number(n)}" for exercise, n in list(counts.items())[:_NAMED]]
    left = len(counts) - len(named)
    if left:
        named.append(Counted.tr("%n more exercise(s)", "", left))
    yield fill(translate("visit", "Most used: {exercises}."), exercises=", ".join(named))


def _correlation(source: VisitSource) -> Iterator[VisitSection]:
    said = all_said(about_link(source.told.report.link))
    if not any(visit_changes.used_in(source, one) for one in MEASURES if one in source.parts):
        said += all_said(link_sources(source.told.report, source.told.deleted, source.told.sealed))
    if said:
        title = translate("visit", "Stress and pain together")
        yield VisitSection(title, (" ".join(said),))


def _trials(source: VisitSource) -> Iterator[VisitSection]:
    return visit_trials.sections(source)


def _plan(source: VisitSource) -> Iterator[VisitSection]:
    database = source.database
    pair = {one.id: source.names(one.exercise_id) for one in Practices(database).all()}
    return visit_plan.sections(PlanDoors(database).all(), pair, PacedActivities(database).all())


def _spots(source: VisitSource) -> Iterator[VisitSection]:
    return spots(source.database, source.first, source.last)


def _nothing(_source: VisitSource) -> Iterator[VisitSection]:
    yield from ()


READERS: Final[Mapping[Part, Reader]] = {
    "weeks": _weeks,
    "practiced": _practiced,
    "spots": _spots,
    "stress": visit_changes.changes("stress"),
    "pain": visit_changes.changes("pain"),
    "correlation": _correlation,
    "trials": _trials,
    "plan": _plan,
    "notes": _nothing,  # which the person chooses, and which stand at the end
}
"""In the order in which they stand on the page."""
