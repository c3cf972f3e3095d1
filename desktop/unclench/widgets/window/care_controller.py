"""What can be had from anywhere: Help now, a flare, a check-in; and the notes on the first page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from unclench.domain.flare import Flare, flare
from unclench.domain.preferences import Preferences
from unclench.viewmodels.app_factory import new_link
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.sound.sound_check import SoundCheck
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.learn.learn_page import LearnPage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.settings.fit_page import FitPage
from unclench.widgets.window.note_card import NoteCard
from unclench.widgets.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from unclench.widgets.window.main_window import MainWindow

FIRST = "breath-46"  # the exercise of the first minute


class CareController(QObject):
    """Joins the pages of care to the window; each page is built when it is first asked for."""

    def __init__(self, window: MainWindow, care: Care, library: Library) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._care, self._library = window, care, library
        care.setParent(self)
        self._help: HelpPage | None = None
        self._cards: dict[str, QWidget] = {}
        self._asks_week = care.settings.preferences.week_review
        care.changed.connect(self.look)
        care.failed.connect(window.notice.say)
        care.tagsChanged.connect(self._use_tags)
        care.settings.changed.connect(self._settle)
        window.played.connect(self.look)
        library.changed.connect(self._name_flare)
        self._use_tags(care.tags)
        self.look()

    def help(self) -> None:
        """Show Help now over whatever is there; a session that plays waits meanwhile."""
        flow = self._window.flow
        if flow is not None and flow.player.active and not flow.player.paused:
            flow.player.pause()
        if self._help is None:
            self._help = HelpPage(self._care.settings)
            self._help.left.connect(self._window.covers.uncover)
        self._window.covers.cover(self._help)

    def flare(self) -> None:
        """Start a short session at once; one that runs is put away, its minutes are kept."""
        flow = self._window.flow
        chosen = self._flare()
        entry = self._library.entry(chosen.exercise_id) if chosen else None
        if chosen is None or entry is None or (flow is not None and flow.player.quick):
            return
        self._window.put_session_away()
        self._window.start_exercise(entry, chosen.minutes)
        if self._window.flow is not None:
            self._window.flow.player.quick = True

    def check_in(self) -> None:
        """Ask how the person is; nothing happens during a session."""
        if self._window.flow is None and not self._covered_by(CheckInPage):
            page = CheckInPage(self._care, self._library)
            page.opened.connect(self._open)
            page.helpRequested.connect(self.help)
            self._cover(page)

    def week(self) -> None:
        """Ask the week's three questions."""
        self._cover(WeekPage(self._care))

    def fit(self) -> None:
        """Show the checklist; nothing happens during a session."""
        if self._window.flow is None and not self._covered_by(FitPage):
            self._cover(FitPage(self._care))

    def welcome(self, folder: Path) -> None:
        """Show the first-run pages; `folder` holds the data."""
        sound = SoundCheck(new_link, self)
        page = WelcomePage(self._care.settings, folder, sound.play)
        page.left.connect(sound.stop)
        page.startWanted.connect(sound.stop)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.left.connect(self._end_welcome)
        page.startWanted.connect(self._first_minute)
        self._window.bar.hide()
        self._window.covers.cover(page)

    def _end_welcome(self) -> None:
        self._window.bar.show()
        self._window.covers.uncover()
        self._window.practise.focus_card()

    def _first_minute(self) -> None:
        self._end_welcome()
        entry = self._library.entry(FIRST)
        if entry is not None:
            self._window.start_exercise(entry, 1)

    def learn_page(self) -> LearnPage:
        """The learn cards, for the window's stack."""
        page = LearnPage(self._library)
        page.opened.connect(self._open)
        page.doorOpened.connect(lambda door: getattr(self, door)())
        return page

    def close(self) -> None:
        """Take the notes away and go: another store takes this one's place."""
        for card in self._cards.values():
            card.deleteLater()
        self._cards.clear()
        self.deleteLater()

    def look(self, *_news: object) -> None:
        """Show the notes that are due on the first page, and no others."""
        help_words = self.tr(
            "Some days this week were very hard. If it stays like that, you don't have to carry "
            "it alone."
        )
        week_words = self.tr("Three questions about your week, if you like. They take a minute.")
        help_yes, no = self.tr("Who could help (F3)"), self.tr("Not now")
        self._show("help", self._care.help_due, lambda: NoteCard(help_words, help_yes, no, "sun"))
        yes = self.tr("Answer")
        self._show("week", self._care.week_due, lambda: NoteCard(week_words, yes, no))

    def _show(self, name: str, due: bool, build: Callable[[], NoteCard]) -> None:
        card = self._cards.get(name)
        if due and card is None:
            card = self._cards[name] = made = build()
            act, away = {
                "help": (self.help, self._care.hide_help),
                "week": (self.week, self._care.hide_week),
            }[name]
            made.accepted.connect(act)
            made.hiddenAway.connect(away)
            self._window.practise.notes.addWidget(made)
        elif not due and card is not None:
            del self._cards[name]
            card.hide()
            card.deleteLater()

    def _settle(self, now: Preferences) -> None:
        """Look again when the week's questions were switched on or off; not at every setting."""
        if now.week_review != self._asks_week:
            self._asks_week = now.week_review
            self.look()

    def _flare(self) -> Flare | None:
        return flare(self._library.entries, self._care.tags)

    def _use_tags(self, tags: frozenset[str]) -> None:
        self._library.set_tags(tags)
        self._name_flare()

    def _name_flare(self) -> None:
        chosen = self._flare()
        minutes = f"{chosen.minutes:g}" if chosen else "1"
        words = self.tr("Flare: %1 minutes") if minutes != "1" else self.tr("Flare: 1 minute")
        self._window.bar.flare.say(words.replace("%1", minutes))

    def _cover(self, page: ReadingPage) -> None:
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.left.connect(self._window.covers.uncover)
        self._window.covers.cover(page)

    def _covered_by(self, kind: type[QWidget]) -> bool:
        return isinstance(self._window.page(), kind)

    def _open(self, exercise_id: str) -> None:
        entry = self._library.entry(exercise_id)
        if entry is not None:
            self._window.open_exercise(entry)
