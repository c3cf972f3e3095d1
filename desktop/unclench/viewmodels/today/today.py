"""The page Today: one thing to do and why, four needs, what was played lately, the week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain import suggest as suggesting
from unclench.domain.errors import StoreError
from unclench.domain.situation import NextStep, Situation, part_of_day
from unclench.domain.sparing import spared
from unclench.domain.suggest import RightNow
from unclench.domain.suggestion import Suggestion
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.today.hero import Hero, HeroWords
from unclench.viewmodels.today.lately import Lately
from unclench.viewmodels.today.offers import Offer, offer, played_again
from unclench.viewmodels.today.running import Following, following
from unclench.viewmodels.today.sources import Sources
from unclench.viewmodels.today.spared_words import Spared
from unclench.viewmodels.today.week import DayBar, bar, days_of_week, week_in_words

if TYPE_CHECKING:
    from unclench.files.listed_program import ListedProgram

AGAIN = 2


class Today(QObject):
    """Looks anew when anything changed that it goes by; what is suggested stays while it can."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, library: Library, settings: Settings, sources: Sources) -> None:
        """Suggest exercises of `library`."""
        super().__init__()
        self._library, self._settings, self._sources = library, settings, sources
        self._lately = Lately()
        self._following: Mapping[NextStep, Following] = {}
        self._suggested: tuple[Suggestion, ...] = ()
        self._place = 0
        self._rests = False
        self._situation = Situation(sources.now())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.look)
        for news in (
            *(library.changed, library.favouriteChanged, library.tagsChanged),
            *(settings.changed, sources.programs.changed, *sources.news),
        ):
            news.connect(self._look_soon)
        self.look()

    def rest(self) -> None:
        """The store is about to be closed: look no more."""
        self._rests = True
        self._later.stop()

    def look(self) -> None:
        """Read what was put down, and suggest anew; what is suggested now stays if it can."""
        self._look(self._shown)

    def begin_anew(self) -> None:
        """The same, from the first suggestion: something was done, or another day came."""
        self._look(None)

    def has_aged(self) -> bool:
        """Whether another part of the day, another day or another time zone came since."""
        then, now = self._situation.now, self._sources.now()
        return _of_the_day(then) != _of_the_day(now)

    @property
    def now(self) -> datetime:
        """The moment at which it was looked last."""
        return self._situation.now

    @property
    def hero(self) -> Hero | None:
        """The one thing to do; None where there is nothing that fits."""
        shown = self._shown
        return None if shown is None else self._words().hero(shown, self._sparing, self.numbers)

    @property
    def starts(self) -> tuple[str, ...]:
        """What the buttons say that start what is suggested, each in its turn."""
        words = self._words()
        heroes = (words.hero(one, self._sparing) for one in self._suggested)
        return tuple(one.start for one in heroes if one is not None)

    @property
    def has_more(self) -> bool:
        """Whether there is something else to suggest."""
        return len(self._suggested) > 1

    def step_on(self) -> None:
        """Something else, please; after the last comes the first again."""
        if self._suggested:
            self._place = (self._place + 1) % len(self._suggested)
            self.changed.emit()

    def for_need(self, need: RightNow) -> tuple[Offer, ...]:
        """The two or three exercises that fit this need now."""
        plays = suggesting.for_need(need, self._situation)
        found = ((self._library.entry(one.exercise_id), one.minutes) for one in plays)
        return tuple(offer(entry, minutes) for entry, minutes in found if entry is not None)

    @property
    def again(self) -> tuple[Offer, ...]:
        """What was played last, each once, where it is still there and was not refused."""
        found: dict[str, Offer] = {}
        refused = self._lately.not_for_me
        there = {entry.id: entry for entry in self._library.entries}  # there may be thousands
        for one in self._lately.used:
            entry = there.get(one.exercise_id)
            if entry is None or entry.id in refused:
                continue
            if entry.id not in found and len(found) < AGAIN:
                found[entry.id] = played_again(entry, one, self.now.date())
        return tuple(found.values())

    @property
    def week(self) -> tuple[DayBar, ...]:
        """The days of this week."""
        today = self._situation.now.date()
        minutes = self._lately.minutes(days_of_week(today))
        return tuple(bar(day, length, today) for day, length in minutes.items())

    @property
    def numbers(self) -> bool:
        """Whether numbers may be shown."""
        return not self._settings.preferences.hide_numbers

    def week_in_words(self) -> str:
        """What the week's bars show."""
        return week_in_words(self.week, self.numbers)

    def _words(self) -> HeroWords:
        programs, card_title = self._programs(), self._sources.card_title
        return HeroWords(self._library, self._following, programs, card_title, self.now)

    def _sparing(self, exercise_id: str) -> Spared:
        lately, need = self._lately, self._settings.preferences.need
        return spared(exercise_id, lately.marks or {}, lately.modes, lately.tags, need)

    def _programs(self) -> dict[str, ListedProgram]:
        listed = self._sources.programs.programs()
        return {one.id: one for one in listed if not one.faults}

    @property
    def _shown(self) -> Suggestion | None:
        return self._suggested[self._place] if self._suggested else None

    def _look_soon(self, *_news: object) -> None:
        if not self._rests:
            self._later.start()

    def _look(self, shown: Suggestion | None) -> None:
        if self._rests:
            return
        self._later.stop()
        now = self._sources.now()
        try:
            self._lately = self._sources.lately(now)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
        if self._follow():
            shown = None
        self._situation = self._seen(now)
        self._suggested = suggesting.suggest(self._situation)
        whats = [one.what for one in self._suggested]
        stays = shown is not None and shown.what in whats
        self._place = whats.index(shown.what) if stays and shown is not None else 0
        self.changed.emit()

    def _follow(self) -> bool:
        """Read what comes next in the programs; whether one was begun or taken up since."""
        known = {step.run_id for step in self._following}
        lately = self._lately
        running = following(self._sources.programs.running(), lately.tags, lately.marks or {})
        self._following = {one.step: one for one in running}
        return not known.issuperset(one.step.run_id for one in running)

    def _seen(self, now: datetime) -> Situation:
        lately, library = self._lately, self._library
        return Situation(
            now,
            exercises=library.entries,
            steps=tuple(self._following),
            programs=tuple(self._programs()),
            trial=self._sources.trial(),
            feelings=lately.feelings,
            said=lately.said,
            hard_at=lately.hard_at,
            sore=lately.marks or {},
            tags=lately.tags,
            favourites=library.favourites,
            liked=lately.liked,
            refused=lately.refused,
            used=lately.used,
            need=self._settings.preferences.need,
            muted=self._settings.preferences.muted,
        )


def _of_the_day(at: datetime) -> tuple[object, ...]:
    return at.date(), part_of_day(at), at.utcoffset()
