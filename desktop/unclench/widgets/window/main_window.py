"""The window: a side bar and the page it leads to; a session has the window to itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.keyboard import meant_with_ctrl
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.library.exercises_page import ExercisesPage
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.covers import Covers
from unclench.widgets.window.pages import OVERLAYS, PAGES, Overlay, find
from unclench.widgets.window.side_bar import SideBar

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise
    from unclench.domain.plan import Choices
    from unclench.domain.session import Rating
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.session.session_recorder import SessionRecorder
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.library.exercise_page import ExercisePage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.window.care_controller import CareController


class MainWindow(QWidget):
    """The list of exercises is built with the window, every other page when somebody goes there.

    To its pages it is a `widgets.shell.Shell`.
    """

    played = Signal()  # a session ended; the store knows it
    painted = Signal()  # once, after the first picture
    closing = Signal()  # what is not saved by the end of this is given up
    reads_as = "window"

    def __init__(self, models: Models) -> None:
        """Show `models`, beginning with the list of exercises."""
        super().__init__()
        self.models = models
        self.setWindowTitle("Unclench")
        self.setMinimumSize(560, 420)
        self.bar = SideBar([(one.name, one.icon, one.title(), one.key) for one in PAGES])
        self.bar.picked.connect(self.open_page)
        self.stack = QStackedWidget()
        self.notice = NoticeBar()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.stack, 1)
        self.foot = QVBoxLayout()  # what waits for an answer
        beside.addLayout(self.foot)
        beside.addWidget(self.notice)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.bar)
        line.addLayout(beside, 1)
        self.pages: dict[str, QWidget] = {}
        self.flow: SessionFlow | None = None
        self._opened: ExercisePage | None = None
        self._care: CareController | None = None
        self._unsaved: list[SessionRecorder] = []  # of sessions that are over
        self.covers = Covers(self.stack)
        self._painted = False
        self._with_ctrl: dict[int, Callable[[], object]] = {}
        self.painted.connect(self._bind_keys)
        self.open_page("exercises")
        self.resize(1120, 720)

    @property
    def exercises(self) -> ExercisesPage:
        """The first page."""
        page = self.pages["exercises"]
        assert isinstance(page, ExercisesPage)
        return page

    @property
    def care(self) -> CareController:
        """Help, flares, check-ins and what fits the person."""
        if self._care is None:
            kept, library = self.models.services.new_care(self._settings), self.models.library
            made = lazy_pages.care_controller(self, self.bar, self.exercises, kept, library)
            self.played.connect(made.look)
            self._care = made
        return self._care

    @property
    def session(self) -> Player | None:
        """The session that has the window to itself, if one has."""
        return self.flow.player if self.flow is not None else None

    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def open_page(self, name: str) -> None:
        """Go to a page by its name; during a session only to what lies over it.

        Raises:
            ValueError: there is no such page.
        """
        row = find(name)
        if isinstance(row, Overlay):
            row.open(self.care)
            return
        if self.flow is not None:
            return
        if name not in self.pages:
            self._put(name, row.build(self, self.models))
        elif row.again is not None and self.page() is self.pages[name]:
            row.again(self.pages[name])
        self._turn_to(name)
        if not self.pages[name].isAncestorOf(self.focusWidget()):  # it may be None
            self.pages[name].setFocus()
        self.bar.show()  # a welcome that was left by a key had hidden it
        self.bar.show_page(name)

    def cover(self, page: QWidget) -> None:
        """Lay `page` over whatever is there, even over a session."""
        self.covers.cover(page)

    def uncover(self) -> None:
        """Go back to what the topmost of such pages covers."""
        self.covers.uncover()

    def withdraw(self, page: QWidget) -> None:
        """Take such a page away wherever it lies among them."""
        self.covers.withdraw(page)

    def say(self, words: str) -> None:
        """Say what could not be done, at the window's foot."""
        self.notice.say(words)

    def open_exercise(self, entry: Entry, minutes: float | None = None) -> None:
        """Go to an exercise's page; nothing happens during a session."""
        if self.flow is not None:
            return
        page = lazy_pages.exercise_page(self, self.models, entry, self._title)
        page.preparation.choose(minutes=minutes)
        page.preparation.started.connect(self._play)
        page.left.connect(lambda: self._leave_exercise(entry.id))
        self._put("exercise", page)
        self._turn_to("exercise")
        self.bar.show_page("exercises")
        page.focus_start()
        self._opened = page

    def open_by_id(self, exercise_id: str, minutes: float | None = None) -> None:
        """Go to the page of the exercise with this id; nothing happens when it is gone."""
        entry = self.models.library.entry(exercise_id)
        if entry is not None:
            self.open_exercise(entry, minutes)

    def start(
        self,
        entry: Entry,
        minutes: float | None,
        answers: Sequence[Rating] = (),
        flare: bool = False,
    ) -> None:
        """Begin an exercise at once, without its page and the questions before it.

        `answers` are what was said to them already, in their order; in a `flare` nothing is asked
        afterwards either. Nothing happens during a session, or while the questions before one are
        asked.
        """
        if self.flow is None:
            prepared = lazy_pages.preparation(self.models, entry, self._title)
            prepared.choose(minutes=minutes)
            if prepared.timeline is None:
                self.open_exercise(entry, minutes)  # says what is wrong with it
            prepared.started.connect(partial(self._play, answers=tuple(answers), flare=flare))
            prepared.start()

    def begin(self) -> None:
        """Go from an exercise's page to the questions before it."""
        if self.flow is None and self._opened is not None:
            self._opened.preparation.start()

    def forget_pages(self) -> None:
        """Drop the pages that know the database; each is built anew when somebody goes there."""
        stay = {one.name for one in PAGES if one.stays}
        for name in [one for one in self.pages if one not in stay]:
            page = self.pages.pop(name)
            page.hide()  # what is written there is kept while the store can be written
            self.stack.removeWidget(page)
            page.deleteLater()
        if self._care is not None:
            self._care.close()
            self._care = None
        self._give_up_records()

    def refresh(self) -> None:
        """Build the pages that show the history anew: another file holds it now."""
        stay = {one.name for one in PAGES if one.stays}
        for name in [one for one in self.pages if one not in (*stay, "session")]:
            if self.pages[name] is not self.page():
                page = self.pages.pop(name)
                self.stack.removeWidget(page)
                page.deleteLater()

    def recorders(self) -> list[SessionRecorder]:
        """Those of the session that is open, and of sessions that could not be saved."""
        mine = [] if self.flow is None else [self.flow.player.recorder]
        return [*mine, *self._unsaved]

    def put_session_away(self) -> None:
        """End a session at once, with nothing asked; its minutes are kept."""
        if self.flow is not None:
            self.flow.player.shut()
            self._finish("done")

    def come_up(self) -> None:
        """Be seen: another start asked for this window."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with a letter or digit, also where another script stands on its key."""
        if (key := meant_with_ctrl(event, self._with_ctrl)) and not event.isAutoRepeat():
            self._with_ctrl[key]()
        else:
            event.ignore()
            self._pass_on(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Down and Alt+Left are the page's also while nothing on it has the focus."""
        alone = event.modifiers() == QtCore.Qt.KeyboardModifier.NoModifier
        back = event.modifiers() == QtCore.Qt.KeyboardModifier.AltModifier
        meant = (QtCore.Qt.Key.Key_Down, alone), (QtCore.Qt.Key.Key_Left, back)
        page, focused = self.page(), self.focusWidget()
        if (event.key(), True) in meant and page is not None and not page.isAncestorOf(focused):
            page.keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first picture is there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def restyle(self) -> None:
        """Fit the side bar to a new text size."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the side bar to the new width."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A session that runs is put away; its minutes are kept."""
        if self.flow is not None:
            self.flow.player.shut()
        self.closing.emit()
        if self.flow is not None:
            self.flow.player.recorder.give_up()
        self._give_up_records()
        super().closeEvent(event)

    @property
    def _settings(self) -> Settings:
        return self.models.settings

    def _title(self, exercise_id: str) -> str:
        entry = self.models.library.entry(exercise_id)
        return entry.title if entry is not None else ""

    def _put(self, name: str, page: QWidget) -> None:
        old = self.pages.pop(name, None)
        self.pages[name] = page
        self.stack.addWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    def _turn_to(self, name: str) -> None:
        old, new = self.page(), self.pages[name]
        moves = not self._settings.preferences.reduced_motion
        fades = moves and old is not None and old is not new and old.isVisible()
        fade = lazy_pages.cross_fade(self.stack, old) if fades and old is not None else None
        self.stack.setCurrentWidget(new)
        self.covers.clear()
        if fade is not None:
            fade.begin()

    def _leave_exercise(self, exercise_id: str) -> None:
        self.open_page("exercises")
        self.exercises.focus_card(exercise_id)

    def _play(
        self,
        exercise: Exercise,
        choices: Choices,
        answers: Sequence[Rating] | None = None,
        flare: bool = False,
    ) -> None:
        player = self.models.services.new_player(self._settings)
        player.quick = flare
        flow = lazy_pages.session_flow(player)
        flow.finished.connect(self._finish)
        flow.helpRequested.connect(partial(self.open_page, "help"))
        flow.pageRequested.connect(self.open_page)
        self.flow = flow
        self.bar.hide()
        self._put("session", flow)
        self._turn_to("session")
        player.open(exercise, choices, answers)

    def _finish(self, how: str) -> None:
        flow, self.flow = self.flow, None
        assert flow is not None
        self.bar.show()
        exercise_id = flow.player.exercise.id
        if how == "cancelled":
            self._turn_to("exercise")
        else:
            self.played.emit()
            self._leave_exercise(exercise_id)
        if flow.player.recorder.failing:
            self._keep_saving(flow.player.recorder)
        self.stack.removeWidget(self.pages.pop("session"))
        flow.deleteLater()

    def _keep_saving(self, recorder: SessionRecorder) -> None:
        """Let it try on after its session, and say when it is done."""
        recorder.setParent(self)
        self._unsaved.append(recorder)
        self.say(self.tr("Not all of this session is saved yet. Unclench keeps trying."))
        recorder.failingChanged.connect(partial(self._saved_at_last, recorder))

    def _saved_at_last(self, recorder: SessionRecorder, _failing: bool) -> None:
        self._unsaved.remove(recorder)
        recorder.deleteLater()
        self.say(self.tr("All of your session is saved now."))
        self.played.emit()

    def _give_up_records(self) -> None:
        """The database is about to be closed: try a last time to save what could not be saved."""
        for recorder in self._unsaved[:]:
            recorder.retry()
            recorder.give_up()
            recorder.deleteLater()
        self._unsaved.clear()

    def _fit(self) -> None:
        if hasattr(self, "bar"):
            self.bar.fit(self.width(), self.height())

    def _bind_keys(self) -> None:
        rows = [(one.name, one.key) for one in (*PAGES, *OVERLAYS) if one.key]
        pages = {key: partial(self.open_page, name) for name, key in rows}
        others = {"Ctrl+F": self._search, "F11": self._full_screen, "Ctrl+Q": self.close}
        table: dict[str, Callable[[], object]] = {**pages, **others}
        lazy_pages.bind_keys(self, table)
        lazy_pages.show_focus_after_keys(self)
        lazy_pages.read_aloud(self, self.stack)
        self._with_ctrl = {ord(key[-1]): act for key, act in table.items() if "+" in key}

    def _search(self) -> None:
        self.open_page("exercises")
        if self.flow is None:
            self.exercises.focus_search()

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)


class NoticeBar(Card):
    """A line at the window's foot that says what could not be done; it goes when it is closed."""

    def __init__(self) -> None:
        """Hidden, and empty, until something is said."""
        super().__init__(wash=True)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words` until they are closed or others come."""
        self._words.setText(words)
        self.show()

    @cached_property
    def close_button(self) -> PlainButton:
        """Puts the line away."""
        button = PlainButton(self.tr("Close"))
        button.clicked.connect(self.hide)
        return button

    @cached_property
    def _words(self) -> QLabel:
        """The words, put beside the button."""
        words = label("", tone="sun")
        line = QHBoxLayout(self)
        line.setContentsMargins(19, 8, 11, 8)
        line.addWidget(words, 1)
        line.addWidget(self.close_button)
        return words
