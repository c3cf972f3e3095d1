"""The window: a side bar and the page it leads to; a session has the window to itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.widgets.library.practise_page import PractisePage
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.covers import Covers
from unclench.widgets.window.notice_bar import NoticeBar
from unclench.widgets.window.side_bar import SideBar

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.services import Services
    from unclench.viewmodels.settings.settings import Settings
    from unclench.widgets.library.exercise_page import ExercisePage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.window.care_controller import CareController

KEYS = {
    "practise": "Ctrl+1",
    "history": "Ctrl+2",
    "mine": "Ctrl+3",
    "learn": "Ctrl+4",
    "settings": "Ctrl+,",
}
CARE_KEYS = {"flare": "F2", "help": "F3", "check_in": "F4"}  # from anywhere


class Models(NamedTuple):
    """The view-models that the window shows."""

    library: Library
    settings: Settings
    services: Services


class MainWindow(QWidget):
    """Practise is built with the window, every other page when somebody goes there."""

    played = Signal()  # a session ended; the store knows it
    painted = Signal()  # once, after the first picture

    def __init__(self, models: Models) -> None:
        """Show `models`, beginning with Practise."""
        super().__init__()
        self._models = models
        self.setWindowTitle("Unclench")
        self.setMinimumSize(560, 420)
        names = {
            "practise": self.tr("Practise"),
            "history": self.tr("History"),
            "mine": self.tr("My exercises"),
            "learn": self.tr("Learn"),
            "settings": self.tr("Settings"),
        }
        self.bar = SideBar([(one, names[one], KEYS[one]) for one in KEYS])
        self.bar.picked.connect(self.show_page)
        self.stack = QStackedWidget()
        self.notice = NoticeBar()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.stack, 1)
        beside.addWidget(self.notice)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.bar)
        line.addLayout(beside, 1)
        self._pages: dict[str, QWidget] = {}
        self.flow: SessionFlow | None = None
        self._opened: ExercisePage | None = None
        self._desk: CareController | None = None
        self.covers = Covers(self.stack)
        self._painted = False
        self.painted.connect(self._bind_keys)
        self.show_page("practise")
        self.resize(1120, 720)

    @property
    def practise(self) -> PractisePage:
        """The first page."""
        page = self._pages["practise"]
        assert isinstance(page, PractisePage)
        return page

    @property
    def care(self) -> CareController:
        """Help, flares, check-ins and what fits the person."""
        if self._desk is None:
            care = self._models.services.new_care(self._settings)
            self._desk = lazy_pages.care_controller(self, care, self._models.library)
        return self._desk

    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def show_page(self, name: str) -> None:
        """Go to a page by its name; during a session only what `CARE_KEYS` names opens."""
        if name in CARE_KEYS or name == "fit":
            getattr(self.care, name)()
            return
        if self.flow is not None:
            return
        if name not in self._pages:
            self._put(name, self._build(name))
        elif name == "mine" and self.page() is self._pages[name]:
            lazy_pages.back_to_list(self._pages[name])
        self._turn_to(name)
        self.bar.show_page(name)

    def open_exercise(self, entry: Entry, minutes: float | None = None) -> None:
        """Go to an exercise's page; nothing happens during a session."""
        if self.flow is not None:
            return
        now, services = self._settings.preferences, self._models.services
        page = lazy_pages.exercise_page(entry, services, now, self._title)
        page.preparation.choose(minutes=minutes)
        page.preparation.started.connect(self._play)
        page.preparation.otherWanted.connect(self._open)
        page.fitWanted.connect(_going(self, "fit"))
        page.left.connect(lambda: self._leave_exercise(entry.id))
        self._put("exercise", page)
        self._turn_to("exercise")
        self.bar.show_page("practise")
        page.focus_start()
        self._opened = page

    def start_exercise(self, entry: Entry, minutes: float | None) -> None:
        """Open an exercise and begin at once, without the questions before it.

        Nothing happens during a session, or while the questions before one are asked.
        """
        if self.flow is not None:
            return
        self.open_exercise(entry, minutes)
        self.begin()
        if self.flow is not None:
            player = self.flow.player
            while player.stage == "before":
                player.ratings.skip()

    def begin(self) -> None:
        """Go from an exercise's page to the questions before it."""
        if self.flow is None and self._opened is not None:
            self._opened.preparation.start()

    def forget_pages(self) -> None:
        """Drop the pages that know the database; each is built anew when somebody goes there."""
        for name in [one for one in self._pages if one not in ("practise", "settings")]:
            page = self._pages.pop(name)
            self.stack.removeWidget(page)
            page.deleteLater()
        if self._desk is not None:
            self._desk.close()
            self._desk = None

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
        super().closeEvent(event)

    @property
    def _settings(self) -> Settings:
        return self._models.settings

    def _build(self, name: str) -> QWidget:
        if name == "practise":
            page = PractisePage(self._models.library)
            page.opened.connect(self._open)
            page.checkInWanted.connect(lambda: self.show_page("check_in"))
            return page
        if name == "learn":
            return self.care.learn_page()
        if name == "mine":
            return lazy_pages.my_exercises_page(self, self._models.services, self._models.library)
        if name == "settings":
            settings = lazy_pages.settings_page(self._settings, self._models.services)
            settings.fitWanted.connect(_going(self, "fit"))
            return settings
        desk = self._models.services.new_history(self._models.library, self._settings)
        desk.failed.connect(self.notice.say)
        listed = lazy_pages.history_page(desk)
        listed.practiseWanted.connect(lambda: self.show_page("practise"))
        return listed

    def _open(self, exercise_id: str, minutes: float | None = None) -> None:
        entry = self._models.library.entry(exercise_id)
        if entry is not None:
            self.open_exercise(entry, minutes)

    def _title(self, exercise_id: str) -> str:
        entry = self._models.library.entry(exercise_id)
        return entry.title if entry is not None else ""

    def _put(self, name: str, page: QWidget) -> None:
        old = self._pages.pop(name, None)
        self._pages[name] = page
        self.stack.addWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    def _turn_to(self, name: str) -> None:
        self.stack.setCurrentWidget(self._pages[name])
        self.covers.clear()

    def _leave_exercise(self, exercise_id: str) -> None:
        self.show_page("practise")
        self.practise.focus_card(exercise_id)

    def _play(self, exercise: Any, choices: Any) -> None:
        player = self._models.services.new_player(self._settings.preferences)
        player.preferencesChanged.connect(self._settings.take)
        flow = lazy_pages.session_flow(player)
        flow.finished.connect(self._finish)
        flow.helpRequested.connect(lambda: self.show_page("help"))
        self.flow = flow
        self.bar.hide()
        self._put("session", flow)
        self._turn_to("session")
        player.open(exercise, choices)

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
        if flow.player.record_fails:
            self.notice.say(self.tr("Not all of this session could be saved."))
        self.stack.removeWidget(self._pages.pop("session"))
        flow.deleteLater()

    def _fit(self) -> None:
        if hasattr(self, "bar"):
            self.bar.fit(self.width())

    def _bind_keys(self) -> None:
        pages = {key: _going(self, name) for name, key in (KEYS | CARE_KEYS).items()}
        others = {"Ctrl+F": self._search, "F11": self._full_screen, "Ctrl+Q": self.close}
        lazy_pages.bind_keys(self, {**pages, **others})

    def _search(self) -> None:
        self.show_page("practise")
        if self.flow is None:
            self.practise.focus_search()

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)


def _going(window: MainWindow, name: str) -> Callable[[], None]:
    return lambda: window.show_page(name)
