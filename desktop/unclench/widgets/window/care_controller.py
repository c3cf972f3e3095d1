"""What can be had from anywhere: Help now, a flare, a check-in; and the notes on the first page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from unclench.domain.flare import Flare, flare
from unclench.domain.preferences import Preferences
from unclench.viewmodels import words
from unclench.viewmodels.app_factory import new_link
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.questions.care import Care
from unclench.viewmodels.sound.sound_check import SoundCheck
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.learn.help_page import HelpPage
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.settings.fit_page import FitPage
from unclench.widgets.shell import Shell
from unclench.widgets.window.side_bar import SideBar
from unclench.widgets.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from unclench.viewmodels.session.session_ports import Transport
    from unclench.widgets.today.today_page import TodayPage

FIRST = "breath-46"  # the exercise of the first minute


class NoteCard(Card):
    """Says something once; `accepted` and `hidden` are the two answers, both as big."""

    accepted = Signal()
    hiddenAway = Signal()

    def __init__(self, words: str, yes: str, no: str, tone: str = "") -> None:
        """Say `words`, offer `yes`, and `no` to put the note away."""
        super().__init__(wash=True)
        rows = self.column(margin=18, spacing=6)
        rows.addWidget(label(words, tone=tone))
        line = Flow(gap=6)
        self.yes, self.no = PlainButton(yes), PlainButton(no)
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.hiddenAway)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        rows.addLayout(line)


class CareController(QObject):
    """Opens the pages of care over others; each is built when it is first asked for."""

    def __init__(
        self, shell: Shell, bar: SideBar, first: TodayPage, care: Care, library: Library
    ) -> None:
        """Serve `shell`; what there is to do shows in `bar` and on the `first` page."""
        super().__init__(bar)
        self._shell, self._bar, self._first = shell, bar, first
        self.care, self._library = care, library
        self.new_link: Callable[[], Transport] = new_link  # to the sound; another one may speak too
        care.setParent(self)
        self._help: HelpPage | None = None
        self._cards: dict[str, QWidget] = {}
        self._asking: dict[str, AskingPage] = {}  # they wait while another is shown
        self._asks_week = care.settings.preferences.week_review
        care.changed.connect(self.look)
        care.failed.connect(shell.say)
        care.tagsChanged.connect(self._use_tags)
        care.settings.changed.connect(self._settle)
        library.changed.connect(self._name_flare)
        self._use_tags(care.tags)
        self.look()

    def help(self) -> None:
        """Show Help now over whatever is there; a session that plays waits meanwhile."""
        session = self._shell.session
        if session is not None:
            session.playback.pause()
        if self._help is None:
            self._help = HelpPage(self.care.settings, self.care.people)
            self._help.left.connect(self._shell.uncover)
        self._shell.cover(self._help, "help")

    def flare(self) -> None:
        """Start a short session at once; one that runs is put away, its minutes are kept.

        What was answered before a session that had not begun counts for this one. One that is at
        its end begins anew.
        """
        session = self._shell.session
        chosen = self._flare()
        entry = self._library.entry(chosen.exercise_id) if chosen else None
        plays = session is not None and session.quick and session.stage == "session"
        if chosen is None or entry is None or plays:
            return
        waits = session is not None and session.stage == "before"
        answers = session.ratings.answers if session is not None and waits else ()
        self._shell.put_session_away()
        self._shell.start(entry, chosen.minutes, answers, flare=True)

    def check_in(self) -> None:
        """Ask how the person is, or go on asking; anew once that was saved, never in a session."""
        page = self._shell.page()
        asks = isinstance(page, CheckInPage) and not page.kept
        if self._shell.session is None and not asks:
            self._ask("check_in", self._new_check_in)

    def week(self) -> None:
        """Ask the week's three questions, or go on asking."""
        self._ask("week", self._new_week)

    def fit(self) -> None:
        """Show the checklist; nothing happens during a session."""
        if self._shell.session is None and not isinstance(self._shell.page(), FitPage):
            self._cover(FitPage(self.care), "fit")

    def welcome(self, folder: Path) -> None:
        """Show the first-run pages; `folder` holds the data."""
        sound = SoundCheck(self.new_link, self)
        page = WelcomePage(self.care.settings, folder, sound.play)
        sound.silent.connect(page.say_silent)
        page.left.connect(sound.stop)
        page.startWanted.connect(sound.stop)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.left.connect(self.end_welcome)
        page.startWanted.connect(self._first_minute)
        self._bar.hide()
        self._shell.cover(page, "welcome")

    def end_welcome(self) -> None:
        """Put the first-run pages away."""
        self._bar.show()
        self._shell.uncover()
        self._first.focus_first()

    def _first_minute(self) -> None:
        self.end_welcome()
        entry = self._library.entry(FIRST)
        if entry is not None:
            self._shell.start(entry, 1)

    def close(self) -> None:
        """Take the notes away and go: another store takes this one's place."""
        for one in (*self._cards.values(), *self._asking.values()):
            one.hide()  # what is said there is kept while the store can be written
            one.deleteLater()
        self._cards.clear()
        self._asking.clear()
        self._library.changed.disconnect(self._name_flare)  # its store is closed before it is gone
        self.deleteLater()

    def look(self, *_news: object) -> None:
        """Show the notes that are due on the first page, and no others."""
        help_words = self.tr(
            "Some days this week were very hard. If it stays like that, you don't have to carry "
            "it alone."
        )
        week_words = self.tr("Three questions about your week, if you like. They take a minute.")
        help_yes, no = self.tr("Who could help (F3)"), self.tr("Not now")
        self._show("help", self.care.help_due, lambda: NoteCard(help_words, help_yes, no, "sun"))
        yes = self.tr("Answer")
        self._show("week", self.care.week_due, lambda: NoteCard(week_words, yes, no))

    def _show(self, name: str, due: bool, build: Callable[[], NoteCard]) -> None:
        card = self._cards.get(name)
        if due and card is None:
            card = self._cards[name] = made = build()
            act, away = {
                "help": (self.help, self.care.hide_help),
                "week": (self.week, self.care.hide_week),
            }[name]
            made.accepted.connect(act)
            made.hiddenAway.connect(away)
            self._first.notes.addWidget(made)
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
        return flare(self._library.entries, self.care.tags)

    def _use_tags(self, tags: frozenset[str]) -> None:
        self._library.set_tags(tags)
        self._name_flare()

    def _name_flare(self) -> None:
        chosen = self._flare()
        self._bar.flare.say(words.flare(chosen.minutes if chosen else 1))

    def _new_check_in(self) -> CheckInPage:
        page = CheckInPage(self.care, self._library)
        page.opened.connect(self._shell.open_by_id)
        page.helpRequested.connect(self.help)
        return page

    def _new_week(self) -> WeekPage:
        page = WeekPage(self.care, self._library)
        page.pageWanted.connect(self._shell.open_page)
        page.opened.connect(self._shell.open_by_id)
        return page

    def _ask(self, name: str, build: Callable[[], AskingPage]) -> None:
        """Show the page that waits with answers on it, else a new one with what the draft holds."""
        page = self._asking.get(name)
        if page is None or page.kept or not page.said():
            if page is not None:
                self._shell.withdraw(page)
                page.deleteLater()
            page = self._asking[name] = build()
            page.left.connect(partial(self._stop_asking, name))
            page.waited.overWanted.connect(partial(self._start_over, name, build))
        if page.said():
            page.welcome_back(self.care.now().date())
        self._shell.cover(page, name)

    def _start_over(self, name: str, build: Callable[[], AskingPage]) -> None:
        self._stop_asking(name)
        self._ask(name, build)

    def _stop_asking(self, name: str) -> None:
        """Nothing more is wanted of this page: it was kept, or put away on purpose."""
        self._shell.uncover()
        if (page := self._asking.pop(name, None)) is not None:
            page.draft.discard()
            page.deleteLater()

    def _cover(self, page: ReadingPage, name: str) -> None:
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.left.connect(self._shell.uncover)
        self._shell.cover(page, name)
