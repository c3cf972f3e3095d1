"""What a person says about themselves between sessions: check-ins, the week, what to take care of.

Nothing here asks by itself: the week's questions and the card about help wait on the first page
until somebody looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from unclench.domain.errors import StoreError
from unclench.domain.people import Person
from unclench.domain.session import CheckIn, WeekReview
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.drafts import Drafts
from unclench.store.people import People
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.viewmodels.clocks import Clocks
from unclench.viewmodels.drafts import FormDraft
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.waiting_writes import WaitingWrites

WEEK = timedelta(days=7)
MANY = 3  # stress ratings of 9 or 10 within a week that bring the card about help
HIGH = 9
CHECK_IN, YOUR_WEEK = "check_in", "week"  # the forms whose drafts are kept


class Care(WaitingWrites):
    """Keeps what is said.

    Where the database was taken away, what is said is kept in mind until `save_waiting`.
    """

    changed = Signal()  # which cards are due
    tagsChanged = Signal(object)  # frozenset of caution tags
    kept = Signal(str)  # the form that was saved: CHECK_IN or YOUR_WEEK

    def __init__(
        self,
        database: Database,
        settings: Settings,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Work on `database`; `settings` say what is wanted; `now` is an aware clock."""
        super().__init__()
        self._database, self._drafts = database, Drafts(database)
        self._check_ins, self._reviews = CheckIns(database), WeekReviews(database)
        self._sessions, self._stored = Sessions(database), StoredSettings(database)
        self.settings = settings
        self._known, self._people = People(database), tuple[Person, ...]()
        self._tags = frozenset[str]()
        self.now = now or Clocks().now

    @property
    def tags(self) -> frozenset[str]:
        """The caution tags that the person ticked; those read last where the store can't tell."""
        with suppress(StoreError):
            self._tags = self._stored.tags()
        return self._tags

    def people(self) -> tuple[Person, ...]:
        """Whom the person can turn to; those read last where the store can't tell."""
        with suppress(StoreError):
            self._people = tuple(self._known.all())
        return self._people

    def set_tags(self, tags: Iterable[str]) -> None:
        """Keep these tags instead."""
        ticked = frozenset(tags)
        if self._try(lambda: self._stored.set_tags(ticked)):
            self.tagsChanged.emit(ticked)

    def keep_check_in(self, given: CheckIn) -> bool:
        """Put a check-in down, and its draft away; False when it could not be."""
        return self._try_form(CHECK_IN, lambda: self._check_ins.add(given))

    def keep_week(self, given: WeekReview) -> bool:
        """Put the answers about the week down, and their draft away; False when it could not be.

        Those of the same id are replaced.
        """
        return self._try_form(YOUR_WEEK, lambda: self._reviews.put(given))

    def this_week(self) -> WeekReview | None:
        """What was answered last about the week, as long as a week lasts; None for nothing."""
        now, last = self.now(), list[WeekReview]()
        with suppress(StoreError):
            last = self._reviews.page(0, 1)
        return last[0] if last and last[0].at <= now < last[0].at + WEEK else None

    def draft(self, form: str) -> FormDraft:
        """What was said in `CHECK_IN` or `YOUR_WEEK` and not saved yet."""
        return FormDraft(self._drafts, form, self.now())

    @property
    def help_due(self) -> bool:
        """Whether stress was 9 or 10 three times in a week, since the card was last put away."""
        now = self.now()
        since = max(now - WEEK, _moment(self.settings.preferences.help_card_hidden, now - WEEK))
        try:
            found = self._sessions.high_stress_count(since)
            checked = self._check_ins.between(since.date(), now.date())
        except StoreError:
            return False
        return found + sum(_high(one) for one in checked if one.at >= since) >= MANY

    @property
    def week_due(self) -> bool:
        """Whether the week's questions are wanted and were neither answered nor put away since."""
        now = self.now()
        wanted = self.settings.preferences
        if not wanted.week_review or _moment(wanted.week_card_hidden, now - WEEK) > now - WEEK:
            return False
        try:
            last = self._reviews.page(0, 1)
        except StoreError:
            return False
        return not last or last[0].at <= now - WEEK

    def hide_help(self) -> None:
        """Put the card about help away until three more such ratings."""
        self.settings.change(help_card_hidden=self.now().isoformat())
        self.changed.emit()

    def hide_week(self) -> None:
        """Put the week's questions away for a week."""
        self.settings.change(week_card_hidden=self.now().isoformat())
        self.changed.emit()

    def save_waiting(self) -> None:
        """The store may be written again: save what was kept in mind."""
        for act in self.taken_waiting():
            self._try(act)

    def _try_form(self, form: str, add: Callable[[], object]) -> bool:
        done = self._try(lambda: self._keep(form, add))
        if done:
            self.kept.emit(form)
        return done

    def _keep(self, form: str, add: Callable[[], object]) -> None:
        with self._database.transaction():
            add()
            self._drafts.drop(form)

    def _try(self, act: Callable[[], object]) -> bool:
        if done := self.written(act):
            self.changed.emit()
        return done


def _high(given: CheckIn) -> bool:
    return given.stress.value is not None and given.stress.value >= HIGH


def _moment(text: str, otherwise: datetime) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return otherwise
    return found if found.tzinfo is not None else otherwise
