"""One page to take along to a visit: a period, chosen parts, numbers, charts and own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.store.database import Database, open_snapshot
from unclench.store.sessions import Filter, Sessions
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import session_words
from unclench.viewmodels.history.effects import Names
from unclench.viewmodels.history.reports import Reports, Told
from unclench.viewmodels.history.seen import Seen
from unclench.viewmodels.history.visit_page import Note, Paper, Summary, usual_paper
from unclench.viewmodels.history.visit_parts import READERS
from unclench.viewmodels.history.visit_source import Part, VisitSource
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate

PARTS: tuple[Part, ...] = tuple(READERS)
UNASKED = frozenset(PARTS) - {"plan", "trials"}  # what a page holds until somebody says otherwise
NOTES = 200  # that are offered to choose from


@dataclass(frozen=True)
class VisitOptions:
    """What the page is to hold. `notes` are ids of chosen notes; `words` are written for it."""

    first: date
    last: date
    parts: frozenset[Part] = UNASKED
    notes: frozenset[str] = frozenset()
    words: str = ""
    paper: Paper = "a4"


@dataclass(frozen=True)
class VisitData:
    """What was read for a page: its summary, and the notes that could be chosen."""

    summary: Summary
    offered: tuple[Note, ...] = field(default=())


def read(database: Database, wanted: VisitOptions, names: Names, told: Told) -> VisitData:
    """Read and put into words what is wanted; `told` is the report as of the last day.

    Raises:
        StoreError: the store can't tell now.
    """
    offered = tuple(_notes(database, wanted)) if "notes" in wanted.parts else ()
    source = VisitSource(database, wanted.first, wanted.last, wanted.parts, names, told)
    first, last = long_day(wanted.first), long_day(wanted.last)
    summary = Summary(
        title=translate("visit", "Stress and pain: a summary for a visit"),
        period=fill(
            translate("visit", "Self-reported. {first} to {last}."), first=first, last=last
        ),
        sections=tuple(
            section
            for part, reader in READERS.items()
            if part in wanted.parts
            for section in reader(source)
        ),
        words=wanted.words.strip(),
        notes=tuple(note for note in offered if note.id in wanted.notes),
        foot=translate(
            "visit",
            "Self-reported, 0 to 10, in everyday self-care with Unclench. Not a "
            "diagnosis. Ratings often drift back by themselves: a change isn't proof of a cause.",
        ),
        paper=wanted.paper,
    )
    return VisitData(summary, offered)


def _notes(database: Database, wanted: VisitOptions) -> Iterator[Note]:
    where = Filter(first=wanted.first, last=wanted.last)
    found = (one for one in Sessions(database).page(0, -1, where) if one.note.strip())
    for session, _place in zip(found, range(NOTES), strict=False):
        when = f"{long_day(session.started_at.date())}, {session_words.title(session)}"
        yield Note(session.id, when, " ".join(session.note.split()))


class Visit(QObject):
    """The page that is being put together; read beside the window."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        database: Path,
        reports: Reports,
        names: Names,
        now: Callable[[], datetime],
        settings: Settings,
    ) -> None:
        """Read from the database at that path and from `reports`; the last four weeks at first."""
        super().__init__()
        self._database, self._reports, self._names = database, reports, names
        self._now, self._settings, self._seen = now, settings, Seen(database)
        last = now().date()
        self.wanted = VisitOptions(last - timedelta(days=27), last, paper=usual_paper())
        self.found: VisitData | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def numbers(self) -> bool:
        """Whether numbers may be shown here; on paper, which others read, they always are."""
        return not self._settings.preferences.hide_numbers

    def ask(self, **changes: Any) -> None:
        """Change what is wanted, by names of `VisitOptions`; days in the wrong order are turned."""
        wanted = replace(self.wanted, **changes)
        if wanted.first > wanted.last:
            wanted = replace(wanted, first=wanted.last, last=wanted.first)
        self.wanted = wanted
        self.refresh()

    def write(self, words: str) -> None:
        """Have these words on the page from the next `refresh` on: somebody goes on writing."""
        self.wanted = replace(self.wanted, words=words)

    def refresh(self) -> None:
        """Read and put together again."""
        wanted, now = self.wanted, self._now()
        live_only = not self._settings.preferences.every_source
        asked = wanted, min(wanted.last, now.date()), live_only
        reading = self._seen.now(asked)
        if self._seen.still(asked):
            self.work.drop()
            self.changed.emit()
            return

        def job() -> VisitData:
            as_of = now if wanted.last >= now.date() else wanted.last  # nothing that is to come
            told = self._reports.read(as_of, live_only)
            with closing(open_snapshot(self._database)) as database:
                return read(database, wanted, self._names, told)

        def take(found: VisitData) -> None:
            self._seen.remember(reading)
            self.found = found
            self.changed.emit()

        self.work.run(job, take)
