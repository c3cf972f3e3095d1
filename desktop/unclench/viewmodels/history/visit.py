"""One page to take along to a visit: a period, chosen parts, numbers, charts and own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from unclench.domain.insight import Measure, about_coupling, couple, effects
from unclench.domain.insight.effects import WINDOW
from unclench.domain.session import WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.store.database import Database, open_snapshot
from unclench.store.sessions import Filter, Sessions
from unclench.store.summaries import SessionRange, Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import first_weekday, long_day
from unclench.viewmodels.history.chart_plots import levels, mean, minutes, start_of, step
from unclench.viewmodels.history.effects import Names, find, points
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.history.plots import ChangeRow, Plot
from unclench.viewmodels.translation import Counted, fill, translate

Part = Literal["practiced", "stress", "pain", "effects", "correlation", "weeks", "notes"]
PARTS: tuple[Part, ...] = (
    "practiced",
    "stress",
    "pain",
    "effects",
    "correlation",
    "weeks",
    "notes",
)
NOTES = 200  # that are offered to choose from
_MONTHLY = 200  # days from which charts go by month


@dataclass(frozen=True)
class Note:
    """The person's own words about one session."""

    id: str
    when: str
    text: str


@dataclass(frozen=True)
class VisitSection:
    """A heading, sentences, a plot where there is one, and a line after it."""

    title: str
    sentences: tuple[str, ...] = ()
    plot: Plot | None = None
    after: str = ""


@dataclass(frozen=True)
class VisitOptions:
    """What the page is to hold. `notes` are ids of chosen notes; `words` are written for it."""

    first: date
    last: date
    parts: frozenset[Part] = frozenset(PARTS)
    notes: frozenset[str] = frozenset()
    words: str = ""


@dataclass(frozen=True)
class Summary:
    """All that stands on the page, in order; what does not fit is cut with a count."""

    title: str
    period: str
    sections: tuple[VisitSection, ...] = ()
    words: str = ""
    notes: tuple[Note, ...] = ()
    foot: str = ""


@dataclass(frozen=True)
class VisitData:
    """What was read for a page: its summary, and the notes that could be chosen."""

    summary: Summary
    offered: tuple[Note, ...] = field(default=())


def read(database: Database, wanted: VisitOptions, names: Names) -> VisitData:
    """Read and put into words what is wanted.

    Raises:
        StoreError: the store can't tell now.
    """
    offered = tuple(_notes(database, wanted)) if "notes" in wanted.parts else ()
    sections = tuple(
        section
        for part in PARTS
        if part in wanted.parts
        for section in _READERS.get(part, _nothing)(database, wanted, names)
    )
    first, last = long_day(wanted.first), long_day(wanted.last)
    summary = Summary(
        title=translate("visit", "Stress and pain: a summary for a visit"),
        period=fill(translate("visit", "{first} to {last}"), first=first, last=last),
        sections=sections,
        words=wanted.words.strip(),
        notes=tuple(note for note in offered if note.id in wanted.notes),
        foot=translate(
            "visit",
            "Self-reported, 0 to 10, in everyday self-care with Unclench. Not a "
            "diagnosis. Ratings often drift back by themselves: a change isn't proof of a cause.",
        ),
    )
    return VisitData(summary, offered)


def _nothing(_database: Database, _wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    yield from ()


def _moments(wanted: VisitOptions) -> tuple[datetime, datetime]:
    """The start of the first day and the end of the last, where this machine is."""
    start = datetime.combine(wanted.first, time()).astimezone()
    return start, datetime.combine(wanted.last, time.max).astimezone()


def _notes(database: Database, wanted: VisitOptions) -> Iterator[Note]:
    where = Filter(first=wanted.first, last=wanted.last)
    found = (one for one in Sessions(database).page(0, -1, where) if one.note.strip())
    for session, _place in zip(found, range(NOTES), strict=False):
        when = f"{long_day(session.started_at.date())}, {session.title}"
        yield Note(session.id, when, " ".join(session.note.split()))


def _starts(wanted: VisitOptions) -> tuple[tuple[date, ...], Literal["week", "month"]]:
    monthly = (wanted.last - wanted.first).days > _MONTHLY
    period: Literal["week", "month"] = "month" if monthly else "week"
    found = [start_of(wanted.first, period)]
    while (following := step(found[-1], period, 1)) <= wanted.last:
        found.append(following)
    return tuple(found), period


def _practiced(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    starts, period = _starts(wanted)
    found = Summaries(database, first_weekday()).practiced(
        period, SessionRange(wanted.first, wanted.last)
    )
    plot = minutes(starts, period, found)
    words = translate("visit", "Sessions: {sessions}. Minutes in all: {minutes}.")
    words = fill(
        words,
        sessions=sum(one.sessions for one in found),
        minutes=round(sum(one.minutes for one in found)),
    )
    yield VisitSection(plot.title, (words,), plot if found else None)


def _levels(measure: Measure) -> Callable[[Database, VisitOptions, Names], Iterator[VisitSection]]:
    def section(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
        starts, period = _starts(wanted)
        within = SessionRange(wanted.first, wanted.last)
        found = Summaries(database, first_weekday()).levels(measure, period, within)
        plot = levels(starts, period, found, measure)
        befores, afters = sum(one.befores for one in found), sum(one.afters for one in found)
        before = sum((one.before or 0) * one.befores for one in found) / max(1, befores)
        after = sum((one.after or 0) * one.afters for one in found) / max(1, afters)
        words = translate(
            "visit",
            "Mean before sessions: {before} ({ratings_before}). After: {after} ({ratings_after}).",
        )
        words = fill(
            words,
            before=mean(before if befores else None),
            ratings_before=_ratings(befores),
            after=mean(after if afters else None),
            ratings_after=_ratings(afters),
        )
        yield VisitSection(plot.title, (words,), plot if found else None)

    return section


def _ratings(count: int) -> str:
    return Counted.tr("%n rating(s)", "", count)


def _effects(database: Database, wanted: VisitOptions, names: Names) -> Iterator[VisitSection]:
    start, end = _moments(wanted)
    known = Summaries(database)
    measures: tuple[Measure, ...] = ("stress", "pain")
    about = _about(wanted)
    for measure in measures:
        if measure not in wanted.parts:
            continue
        pairs = [one for one in known.pairs(measure, start) if one.when <= end]
        found = find(effects(pairs, end, known.usual(measure, start)), measure, names)
        if found.changes.rows:
            rows = tuple(_with_numbers(one) for one in found.changes.rows)
            yield VisitSection(found.changes.title, about, replace(found.changes, rows=rows))
            about = ()  # once is enough, and leaves room for the person's words


def _about(wanted: VisitOptions) -> tuple[str, ...]:
    """What the rows are, and of which days where those are not all of the period."""
    words = translate("visit", "Mean change in points, and the two values it's likely between.")
    if wanted.last - wanted.first < WINDOW:
        return (words,)
    return (" ".join((words, translate("visit", "Only the last 90 days of the period."))),)


def _with_numbers(change: ChangeRow) -> ChangeRow:
    """A row for paper, where nobody can ask for the table: its mean and interval in numbers."""
    if change.mean is None:
        return change
    words = fill(
        translate("visit", "{words}: {mean} ({low} to {high})"),
        words=change.words,
        mean=points(change.mean),
        low=points(change.low),
        high=points(change.high),
    )
    return replace(change, words=words)


def _correlation(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    start, end = _moments(wanted)
    coupling = couple(one for one in Summaries(database).rated(start) if one.when <= end)
    yield VisitSection(
        translate("visit", "Stress and pain together"), all_said(about_coupling(coupling))
    )


def _weeks(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    found = WeekReviews(database).between(wanted.first, wanted.last)
    if found:
        lines = (_latest(found[-1]), *_course(found))
        yield VisitSection(translate("visit", "The past week (PEG, 0 to 10)"), lines)


def _latest(last: WeekReview) -> str:
    return fill(
        translate(
            "visit",
            "Latest: pain on average {average}, "
            "enjoyment of life {enjoyment}, activity {activity}.",
        ),
        average=last.average,
        enjoyment=last.enjoyment,
        activity=last.activity,
    )


def _course(found: Sequence[WeekReview]) -> Iterator[str]:
    words = Counted.tr(
        "%n review(s); mean of the three at first {first}, at last {last}.", "", len(found)
    )
    if len(found) > 1:
        yield fill(words, first=mean(found[0].score), last=mean(found[-1].score))


_READERS: dict[Part, Callable[[Database, VisitOptions, Names], Iterator[VisitSection]]] = {
    "practiced": _practiced,
    "stress": _levels("stress"),
    "pain": _levels("pain"),
    "effects": _effects,
    "correlation": _correlation,
    "weeks": _weeks,
}


class Visit(QObject):
    """The page that is being put together; read beside the window."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, database: Path, names: Names, today: Callable[[], date]) -> None:
        """Read from the database at that path; the last four weeks at first."""
        super().__init__()
        self._database, self._names = database, names
        last = today()
        self.wanted = VisitOptions(last - timedelta(days=27), last)
        self.found: VisitData | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)

    def ask(self, **changes: Any) -> None:
        """Change what is wanted, by names of `VisitOptions`; days in the wrong order are turned."""
        wanted = replace(self.wanted, **changes)
        if wanted.first > wanted.last:
            wanted = replace(wanted, first=wanted.last, last=wanted.first)
        self.wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read and put together again."""
        wanted = self.wanted

        def job() -> VisitData:
            with closing(open_snapshot(self._database)) as database:
                return read(database, wanted, self._names)

        self.work.run(job, self._take)

    def _take(self, found: VisitData) -> None:
        self.found = found
        self.changed.emit()
