"""The window: a side bar and the page it leads to; a session has the window to itself."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.widgets.today.today_page import TodayPage
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.built_pages import BuiltPages
from unclench.widgets.window.covers import Covers
from unclench.widgets.window.notice_bar import NoticeBar
from unclench.widgets.window.pages import PAGES, Cover, Overlay, find
from unclench.widgets.window.side_bar import SideBar
from unclench.widgets.window.unsaved import Unsaved
from unclench.widgets.window.window_keys import WindowKeys

if TYPE_CHECKING:
    from unclench.domain.exercise import Exercise
    from unclench.domain.plan import Choices
    from unclench.domain.program_run import Place
    from unclench.domain.session import Rating
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.session.session_recorder import SessionRecorder
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.library.exercises_page import ExercisesPage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.shell import StartedFrom
    from unclench.widgets.window.care_controller import CareController
    from unclench.widgets.window.exercise_place import ExercisePlace
    from unclench.widgets.window.program_steps import ProgramSteps


class MainWindow(QWidget):
    """The page Today is built with the window, every other one when somebody goes there.

    To its pages it is a `widgets.shell.Shell`.
    """

    played = Signal()  # a session ended; the store knows it
    painted = Signal()  # once, after the first picture
    closing = Signal()  # what is not saved by the end of this is given up
    putAway = Signal()  # the window was closed, and the app goes on in the tray
    reads_as = "window"

    def __init__(self, models: Models) -> None:
        """Show `models`, beginning with Today."""
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
        self._built = BuiltPages(self.stack)
        self.pages = self._built.by_name
        self.flow: SessionFlow | None = None
        self._care: CareController | None = None
        self._unsaved = Unsaved(self, self.say)
        self._unsaved.saved.connect(self.played)
        self.covers = Covers(self.stack)
        self._painted = False
        self.stays: Callable[[], bool] = lambda: False  # whether closing leaves it in the tray
        self._keys = WindowKeys(self, self, self.stack)
        self.painted.connect(self._keys.bind)
        self.painted.connect(self._wake_early)
        self.open_page("today")
        self.resize(1120, 720)

    @property
    def today(self) -> TodayPage:
        """The first page."""
        page = self.pages["today"]
        assert isinstance(page, TodayPage)
        return page

    @property
    def exercises(self) -> ExercisesPage:
        """The page of all exercises."""
        if "exercises" not in self.pages:
            self.put("exercises", lazy_pages.exercises_page(self, self.models))
        return cast("ExercisesPage", self.pages["exercises"])

    @property
    def care(self) -> CareController:
        """Help, flares, check-ins and what fits the person."""
        if self._care is None:
            kept, library = self.models.services.new_care(self.models.settings), self.models.library
            made = lazy_pages.care_controller(self, self.bar, self.today, kept, library)
            self.played.connect(made.look)
            self._care = made
        return self._care

    @property
    def session(self) -> Player | None:
        """The session that has the window to itself, if one has."""
        return self.flow.player if self.flow is not None else None

    def wake(self) -> None:
        """The store is open, or another one is: show what it knows."""
        parts = lazy_pages.today_parts(self, self.models, self.today)
        self.played.connect(parts.today.begin_anew)
        self.care.care.changed.connect(parts.today.begin_anew)
        self.today.show_parts(parts)
        if self.page() is self.today and self.focusWidget() in (None, self, self.today):
            self.today.focus_first()

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
        if isinstance(row, Cover):
            page = self.pages.setdefault(name, row.kept(self.pages, self, self.models))
            self.cover(page, name)
            return
        self._from_today = name == "today"
        if name not in self.pages:
            self.put(name, row.build(self, self.models))
        elif row.again is not None and self.page() is self.pages[name]:
            row.again(self.pages[name])
        self.turn_to(name)
        if not self.pages[name].isAncestorOf(self.focusWidget()):  # it may be None
            lazy_pages.enter(self.pages[name])
        self.bar.show()  # a welcome that was left by a key had hidden it
        self.bar.show_page(name)

    def cover(self, page: QWidget, name: str) -> None:
        """Lay `page` over whatever is there, even over a session; `name` tells how to have it."""
        self.covers.cover(page, name)

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
        self.open_from_step(entry, minutes, self._origin())

    def open_from_step(
        self, entry: Entry, minutes: float | None, origin: StartedFrom | None
    ) -> None:
        """The same, from a step of a program, where `origin` names one."""
        if self.flow is not None:
            return
        self._exercise.open(entry, minutes, origin)

    def open_by_id(self, exercise_id: str, minutes: float | None = None) -> None:
        """Go to the page of the exercise with this id; nothing happens when it is gone."""
        self.open_other(self._origin(), exercise_id, minutes)

    def _origin(self) -> StartedFrom | None:
        """Today, when an exercise is opened from there: that is where one goes back to."""
        return (
            lazy_pages.started_from(PAGES[0].name, PAGES[0].title()) if self._from_today else None
        )

    def open_other(self, origin: StartedFrom | None, name: str, minutes: float | None) -> None:
        """Go to the page of the exercise called `name` instead, for the same."""
        entry = self.models.library.entry(name)
        if entry is not None:
            self.open_from_step(entry, minutes, origin)

    @cached_property
    def _exercise(self) -> ExercisePlace:
        return lazy_pages.exercise_place(self, self.models)

    @cached_property
    def steps(self) -> ProgramSteps:
        """What leads from programs to what their steps ask for."""
        return lazy_pages.program_steps(self, self.models)

    def open_step(self, run_id: str, place: Place) -> None:
        """Go to what a step of a program asks for; nothing happens during a session."""
        self.steps.open(run_id, place)

    def start_step(self, run_id: str, place: Place) -> None:
        """The same, but an exercise begins at once, with the questions before it."""
        self.steps.open(run_id, place, at_once=True)

    def show_learn_card(self, card_id: str) -> bool:
        """Go to a Learn card, unfolded; False when there is none of this id."""
        self.open_page("learn")
        return lazy_pages.show_learn_card(self.pages["learn"], card_id)

    def where(self) -> tuple[str, str]:
        """The name and the title of the page of the table that is shown, else of the first."""
        shown = next((one for one in PAGES if self.pages.get(one.name) is self.page()), PAGES[0])
        return shown.name, shown.title()

    def begin_by_id(
        self, exercise_id: str, minutes: float | None = None, origin: StartedFrom | None = None
    ) -> None:
        """Go to the questions before this exercise; nothing happens when it is gone."""
        self.open_other(origin or self._origin(), exercise_id, minutes)
        self.begin()

    def start(
        self,
        entry: Entry,
        minutes: float | None,
        answers: Sequence[Rating] = (),
        flare: bool = False,
    ) -> None:
        """Begin an exercise at once, without its page and the questions before it.

        `answers` are what was said to them already, in their order; in a `flare` nothing is asked
        afterwards either. Nothing happens during a session, or while its first questions are asked.
        """
        if self.flow is None:
            prepared = lazy_pages.preparation(self.models, entry, self.title_of)
            prepared.choose(minutes=minutes)
            if prepared.timeline is None:
                self.open_exercise(entry, minutes)  # says what is wrong with it
            play = partial(self.play, answers=tuple(answers), flare=flare, origin=self._origin())
            prepared.started.connect(play)
            prepared.start()

    def begin(self) -> None:
        """Go from an exercise's page to the questions before it, unless a caution says no."""
        if self.flow is None:
            self._exercise.begin()

    def forget_pages(self) -> None:
        """Drop the pages that know the database; each is built anew when somebody goes there."""
        self._forget({one.name for one in PAGES if one.stays})
        self._built.forget_bookmarks()
        self._unsaved.give_up()

    def _forget(self, stay: Container[str]) -> None:
        self.today.forget_parts()
        if self._care is not None:
            self._care.close()
            self._care = None
        self._built.drop_others(stay)

    def speak(self) -> None:
        """Show everything in the language that is set now, where one is; a session keeps its own.

        Every page is built anew, each when somebody goes there, and opens where one was on it.
        """
        there = lazy_pages.whereabouts(self)
        if self.flow is None:
            self.stack.hide()  # nobody is to see what comes between
        self.covers.clear()
        self._forget({"session"})
        self._built.remember(there.bookmarks)
        self.unsetLocale()
        titles = {one.name: one.title() for one in PAGES}
        self.bar.speak(titles)
        self.notice.speak()
        self.put("today", PAGES[0].build(self, self.models))
        if self.models.services.is_open:
            self.wake()
        self._exercise.build_again(titles)
        if self.flow is not None:
            self.stack.setCurrentWidget(self.flow)
        elif there.page == "exercise":
            self._exercise.show()
        else:
            self.open_page(there.page)
        self._fit()
        self.stack.show()
        there.go_back()

    def refresh(self) -> None:
        """Build the pages that show the history anew: another file holds it now."""
        stay = {one.name for one in PAGES if one.stays} | {"session"}
        stay |= {name for name, page in self.pages.items() if page is self.page()}
        self._built.drop_others(stay)
        self._built.forget_bookmarks()
        self.wake()

    def recorders(self) -> list[SessionRecorder]:
        """Those of the session that is open, and of sessions that could not be saved."""
        mine = [] if self.flow is None else [self.flow.player.recorder]
        return [*mine, *self._unsaved.recorders]

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
        """What no part of the page takes may be a key of the window."""
        self._keys.press(event)

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
        if self.stays():
            event.ignore()
            self.putAway.emit()
            return
        if self.flow is not None:
            self.flow.player.shut()
        self.closing.emit()
        if self.flow is not None:
            self.flow.player.recorder.give_up()
        self._unsaved.give_up()
        self.today.forget_parts()
        super().closeEvent(event)

    def title_of(self, exercise_id: str) -> str:
        """What the exercise with this id is called; "" when it is gone."""
        entry = self.models.library.entry(exercise_id)
        return entry.title if entry is not None else ""

    def put(self, name: str, page: QWidget) -> None:
        """Have `page` as the page of this name, in the place of another one."""
        self._built.put(name, page)

    def turn_to(self, name: str) -> None:
        """Show the page of this name, which is there."""
        old, new = self.page(), self.pages[name]
        moves = not self.models.settings.preferences.reduced_motion
        fades = moves and old is not None and old is not new and old.isVisible()
        fade = lazy_pages.cross_fade(self.stack, old) if fades and old is not None else None
        self.stack.setCurrentWidget(new)
        self.covers.clear()
        if fade is not None:
            fade.begin()

    def leave_exercise(self, exercise_id: str, origin: StartedFrom | None = None) -> None:
        """Go back to where an exercise was opened."""
        self.open_page(origin.page if origin is not None else "exercises")
        if origin is None:
            self.exercises.focus_card(exercise_id)

    def play(
        self,
        exercise: Exercise,
        choices: Choices,
        answers: Sequence[Rating] | None = None,
        flare: bool = False,
        origin: StartedFrom | None = None,
    ) -> None:
        """Have a session take the window."""
        lazy_pages.quiet_sounds(self, self.models)
        player = self.models.services.new_player(self.models.settings)
        player.quick = flare
        if origin is not None:
            self.steps.lead(player, origin)
        flow = lazy_pages.session_flow(player)
        flow.finished.connect(partial(self._finish, origin=origin))
        flow.helpRequested.connect(partial(self.open_page, "help"))
        flow.pageRequested.connect(self.open_page)
        self.flow = flow
        self.bar.hide()
        self.put("session", flow)
        self.turn_to("session")
        player.open(exercise, choices, answers)

    def _finish(self, how: str, origin: StartedFrom | None = None) -> None:
        flow, self.flow = self.flow, None
        assert flow is not None
        self.bar.show()
        exercise_id = flow.player.exercise.id
        if flow.player.recorder.failing:
            self._unsaved.keep(flow.player.recorder)  # first: who hears of `played` asks for it
        if how == "cancelled" and origin is not None and origin.trial is not None:
            self.leave_exercise(exercise_id, origin)  # its length and its hour are the test's
        elif how == "cancelled":
            self.turn_to("exercise")
        else:
            self.played.emit()
            self.leave_exercise(exercise_id, origin if how == "done" else None)
        self._built.drop("session")

    def _fit(self) -> None:
        if hasattr(self, "bar"):
            self.bar.fit(self.width(), self.height())

    def _wake_early(self) -> None:
        """Where the store was open before the window."""
        if self.models.services.is_open:
            self.wake()
