"""Everything that History's pages show, each made when its page is first opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.files import in_language
from unclench.store.database import Database
from unclench.viewmodels.drafts import FormDraft
from unclench.viewmodels.history.charts import Charts
from unclench.viewmodels.history.correlation import Correlation
from unclench.viewmodels.history.diary import Diary, Item, form_of
from unclench.viewmodels.history.effects import Effects
from unclench.viewmodels.history.exchange import Exchange, ImportLook
from unclench.viewmodels.history.history import History
from unclench.viewmodels.history.overview import Overview
from unclench.viewmodels.history.reports import Reports
from unclench.viewmodels.history.visit import Visit, VisitOptions
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.settings.settings import Settings


class BegunHistory(NamedTuple):
    """What was begun on History's pages, and is kept nowhere else."""

    deleted: Item | None  # and can be put back
    visit: VisitOptions | None  # the page for a visit, as far as it is chosen and written
    found: ImportLook | None  # a file that was looked at, with what was answered about it
    done: str  # what an import or export said that still ran


class HistoryModels(QObject):
    """One database, seven views of it."""

    failed = Signal(str)

    def __init__(
        self,
        database: Database,
        library: Library,
        settings: Settings,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Show `database`; titles come from `library`, else from the history itself."""
        super().__init__()
        self._database, self.library, self.settings, self.now = database, library, settings, now
        self._diary, self._reports = Diary(database), Reports(database.path)
        self._played: dict[str, str] | None = None

    def today(self) -> date:
        """The day it is here."""
        return self.now().date()

    @property
    def numbers(self) -> bool:
        """Whether numbers may be shown."""
        return not self.settings.preferences.hide_numbers

    def title(self, exercise_id: str) -> str:
        """An exercise's title, also of one that is gone."""
        entry = self.library.entry(exercise_id)
        if entry is not None:
            return entry.title
        if self._played is None and (played := self.history.played()) is not None:
            self._played = dict(played)
        return self._played_as(exercise_id)

    def draft(self, item: Item | None) -> FormDraft:
        """What was changed in an item, or (None) put in by hand, and not saved yet."""
        return FormDraft(self._diary.drafts, form_of(item), self.now())

    def item(self, form: str) -> Item | None:
        """What is changed in the form of this name, as it is now; None where it can't be had."""
        with suppress(StoreError):
            return self._diary.item(form)
        return None

    def newest(self, item: Item) -> Item | None:
        """An item as it is now; None where it isn't there any more.

        Raises:
            StoreError: the store can't tell now.
        """
        return self._diary.newest(item)

    def begun(self) -> BegunHistory:
        """What others go on with, who show this history instead of these.

        Files that are being read or written are waited for.
        """
        made = vars(self)  # only of what was shown
        visit, exchange = made.get("visit"), made.get("exchange")
        done = exchange.said if exchange is not None and exchange.work.finish() else ""
        return BegunHistory(
            self.history.deleted,
            visit.wanted if visit is not None else None,
            exchange.found if exchange is not None else None,
            done,
        )

    def go_on(self, begun: BegunHistory) -> None:
        """Go on with that, on pages that are not built yet; the list may be."""
        self.history.remember_deleted(begun.deleted)
        if begun.visit is not None:
            self.visit.wanted = begun.visit
        if begun.found is not None:
            self.exchange.found = begun.found
        if begun.done:
            self.exchange.said = begun.done

    @cached_property
    def history(self) -> History:
        """Sessions and check-ins by day."""
        made = History(self._diary, self.today, self)
        made.failed.connect(self.failed)
        made.modelReset.connect(self.library.look_at_refusals)
        made.rowsRemoved.connect(self.library.look_at_refusals)
        return made

    @cached_property
    def overview(self) -> Overview:
        """The last weeks at a glance."""
        return Overview(self._database.path, self.today, self.settings)

    @cached_property
    def charts(self) -> Charts:
        """Practice and ratings by period."""
        return Charts(self._database.path, self.today, self.settings)

    @cached_property
    def effects(self) -> Effects:
        """What seems to help."""
        self._know_titles()
        made = Effects(self._reports, self._known_title, self.now, self.settings)
        made.work.busyChanged.connect(self._know_titles)
        return made

    @cached_property
    def correlation(self) -> Correlation:
        """Stress and pain."""
        return Correlation(self._reports, self.now, self.settings)

    @cached_property
    def visit(self) -> Visit:
        """The page for a visit."""
        self._know_titles()
        made = Visit(self._database.path, self._reports, self._known_title, self.now, self.settings)
        made.work.busyChanged.connect(self._know_titles)
        return made

    @cached_property
    def exchange(self) -> Exchange:
        """Files out and in."""
        made = Exchange(self._database.path, self.now)
        made.failed.connect(self.failed)
        made.imported.connect(self._forget)
        return made

    def _know_titles(self, _busy: bool = False) -> None:
        """Read titles before each job that shows them, in the thread that opened the database."""
        self.title("")

    def _known_title(self, exercise_id: str) -> str:
        entry = self.library.entry(exercise_id)
        return entry.title if entry else self._played_as(exercise_id)

    def _played_as(self, exercise_id: str) -> str:
        return in_language.title(exercise_id, (self._played or {}).get(exercise_id, exercise_id))

    def _forget(self) -> None:
        self._played = None
        self.title("")
