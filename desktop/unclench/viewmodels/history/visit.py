"""One page to take along to a visit: a period, chosen parts, numbers, charts and own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from unclench.domain.insight import Measure, about_coupling, couple, effects
from unclench.domain.insight.effects import WINDOW
from unclench.store.check_ins import WeekReviews
from unclench.store.database import Database, open_database
from unclench.store.sessions import Filter, Sessions
from unclench.store.summaries import SessionRange, Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.history.chart_plots import levels, mean, minutes, start_of, step
from unclench.viewmodels.history.effects import Names, find, points
from unclench.viewmodels.history.insight_words import all_said, day_said
from unclench.viewmodels.history.plots import ChangeRow, Plot

Part = Literal["practised", "stress", "pain", "helps", "links", "weeks", "notes"]
PARTS: tuple[Part, ...] = ("practised", "stress", "pain", "helps", "links", "weeks", "notes")
NOTES = 200  # that are offered to choose from
_MONTHLY = 200  # days from which charts go by month
_tr = QCoreApplication.translate


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
    period = _tr("visit", "%1 to %2").replace("%1", day_said(wanted.first))
    summary = Summary(
        title=_tr("visit", "Stress and pain: a summary for a visit"),
        period=period.replace("%2", day_said(wanted.last)),
        sections=sections,
        words=wanted.words.strip(),
        notes=tuple(note for note in offered if note.id in wanted.notes),
        foot=_tr(
            "visit",
            "Rated by the person themselves, 0 to 10, in everyday self-care with Unclench. Not a "
            "diagnosis. Ratings often drift back by themselves: a change is not proof of a cause.",
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
        when = f"{day_said(session.started_at.date())}, {session.title}"
        yield Note(session.id, when, " ".join(session.note.split()))


def _starts(wanted: VisitOptions) -> tuple[tuple[date, ...], Literal["week", "month"]]:
    monthly = (wanted.last - wanted.first).days > _MONTHLY
    period: Literal["week", "month"] = "month" if monthly else "week"
    found = [start_of(wanted.first, period)]
    while (following := step(found[-1], period, 1)) <= wanted.last:
        found.append(following)
    return tuple(found), period


def _practised(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    starts, period = _starts(wanted)
    found = Summaries(database).practised(period, SessionRange(wanted.first, wanted.last))
    plot = minutes(starts, period, found)
    words = _tr("visit", "Sessions: %1. Minutes in all: %2.")
    words = words.replace("%1", str(sum(one.sessions for one in found)))
    words = words.replace("%2", str(round(sum(one.minutes for one in found))))
    yield VisitSection(plot.title, (words,), plot if found else None)


def _levels(measure: Measure) -> Callable[[Database, VisitOptions, Names], Iterator[VisitSection]]:
    def section(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
        starts, period = _starts(wanted)
        within = SessionRange(wanted.first, wanted.last)
        found = Summaries(database).levels(measure, period, within)
        plot = levels(starts, period, found, measure)
        befores, afters = sum(one.befores for one in found), sum(one.afters for one in found)
        before = sum((one.before or 0) * one.befores for one in found) / max(1, befores)
        after = sum((one.after or 0) * one.afters for one in found) / max(1, afters)
        words = _tr("visit", "Mean before sessions: %1 (%2). After: %3 (%4).")
        for place, value in (
            ("%1", mean(before if befores else None)),
            ("%2", _ratings(befores)),
            ("%3", mean(after if afters else None)),
            ("%4", _ratings(afters)),
        ):
            words = words.replace(place, value)
        yield VisitSection(plot.title, (words,), plot if found else None)

    return section


def _ratings(count: int) -> str:
    words = _tr("visit", "%1 rating") if count == 1 else _tr("visit", "%1 ratings")
    return words.replace("%1", str(count))


def _helps(database: Database, wanted: VisitOptions, names: Names) -> Iterator[VisitSection]:
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
    words = _tr("visit", "Mean change in points, and from where to where the real one may be.")
    if wanted.last - wanted.first < WINDOW:
        return (words,)
    return (f"{words} {_tr('visit', 'Only the last 90 days of the period.')}",)


def _with_numbers(change: ChangeRow) -> ChangeRow:
    """A row for paper, where nobody can ask for the table: its mean and interval in numbers."""
    if change.mean is None:
        return change
    words = _tr("visit", "%1: %2 (%3 to %4)").replace("%1", change.words)
    for place, value in (("%2", change.mean), ("%3", change.low), ("%4", change.high)):
        words = words.replace(place, points(value))
    return replace(change, words=words)


def _links(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    start, end = _moments(wanted)
    coupling = couple(one for one in Summaries(database).rated(start) if one.when <= end)
    yield VisitSection(_tr("visit", "Stress and pain together"), all_said(about_coupling(coupling)))


def _weeks(database: Database, wanted: VisitOptions, _names: Names) -> Iterator[VisitSection]:
    found = WeekReviews(database).between(wanted.first, wanted.last)
    if found:
        words = _tr("visit", "Latest: pain on average %1, enjoyment of life %2, activity %3.")
        last = found[-1]
        for place, value in (("%1", last.average), ("%2", last.enjoyment), ("%3", last.activity)):
            words = words.replace(place, str(value))
        count = _tr("visit", "%1 reviews; mean of the three at first %2, at last %3.")
        count = count.replace("%1", str(len(found))).replace("%2", mean(found[0].score))
        lines = (words, count.replace("%3", mean(last.score))) if len(found) > 1 else (words,)
        yield VisitSection(_tr("visit", "The past week (PEG, 0 to 10)"), lines)


_READERS: dict[Part, Callable[[Database, VisitOptions, Names], Iterator[VisitSection]]] = {
    "practised": _practised,
    "stress": _levels("stress"),
    "pain": _levels("pain"),
    "helps": _helps,
    "links": _links,
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
            with closing(open_database(self._database)) as database:
                return read(database, wanted, self._names)

        self.work.run(job, self._take)

    def _take(self, found: VisitData) -> None:
        self.found = found
        self.changed.emit()
