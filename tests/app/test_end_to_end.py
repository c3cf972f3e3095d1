"""From the exercises to a row in the history, through the real window, with keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.viewmodels.guided import FakeTransport

from unclench.domain.session import Rating, Session
from unclench.store.database import Database
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.history.history import ITEM
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import theme
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.window.main_window import MainWindow

STEP = 50_000  # ms of session that pass at every look at the clock


class FastTransport(FakeTransport):
    """A clock that runs by itself, much faster than the wall's."""

    def tend(self) -> None:
        self.run(STEP)


class Person:
    """Somebody with a keyboard and nothing else."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    @property
    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        return self._window if focused is None else focused

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self._focused, key)

    def together(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._focused, key, Qt.KeyboardModifier.ControlModifier)

    def write(self, words: str) -> None:
        self._qtbot.keyClicks(self._focused, words)


@pytest.fixture
def sessions(database: Database) -> Sessions:
    return Sessions(database)


@pytest.fixture
def window(database: Database, qtbot, qapp: QApplication) -> MainWindow:
    theme.apply(qapp, theme.LIGHT, 100)
    kept = StoredSettings(database)
    library = Library(
        read_index(paths.exercises() / "index.json"), kept.favourites(), kept.set_favourite
    )
    factory = AppFactory(paths.exercises(), database, FastTransport)
    settings = Settings(kept.load(), kept.save)
    made = MainWindow(Models(library, settings, factory))
    for model in (library, settings):
        model.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def stage(window: MainWindow) -> str:
    return window.flow.player.stage if window.flow else "closed"


def play(qtbot, window: MainWindow, title: str) -> None:
    """Find it, start it, answer, be guided, answer, note something, leave."""
    person = Person(qtbot, window)
    person.together(Qt.Key.Key_F)
    person.write(title)
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert window.flow is not None
    assert stage(window) == "before"
    person.press(Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_T, Qt.Key.Key_Return)
    assert isinstance(window.flow.page(), SessionPage)
    qtbot.waitUntil(lambda: stage(window) == "quiet")
    person.press(Qt.Key.Key_Return)
    assert stage(window) == "after"
    person.press(Qt.Key.Key_4, Qt.Key.Key_Return, Qt.Key.Key_9, Qt.Key.Key_Return)
    assert stage(window) == "result"
    person.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    person.write("by the window")
    person.press(Qt.Key.Key_Escape)
    assert window.flow is None


def shown_in_history(window: MainWindow, qtbot) -> Session:
    Person(qtbot, window).together(Qt.Key.Key_4)
    page = window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("sessions")
    model = page.sessions.list.model()
    assert model.rowCount() == 1
    session = model.index(0, 0).data(ITEM)
    assert isinstance(session, Session)
    return session


@pytest.mark.parametrize(
    ("title", "exercise"),
    [
        ("longer out", "breath-46"),
        ("short muscle", "pmr-short"),
        pytest.param("three-minute", "breathing-space", marks=pytest.mark.thorough),
    ],
)
def test_a_session_leads_from_the_list_to_a_row_in_the_history(
    qtbot, window, sessions, title, exercise
):
    play(qtbot, window, title)
    session = shown_in_history(window, qtbot)
    assert session == sessions.page()[0]
    assert session.exercise_id == exercise
    assert session.progress == "completed"
    assert session.played_ms == session.planned_ms
    assert (session.stress_before, session.stress_after) == (Rating(6), Rating(4))
    assert (session.pain_before, session.pain_after) == (Rating(10), Rating(9))
    assert session.note == "by the window"


def test_stopping_with_escape_still_asks_and_keeps_the_minutes(qtbot, window, sessions):
    person = Person(qtbot, window)
    person.together(Qt.Key.Key_F)
    person.write("longer out")
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert window.flow is not None
    player = window.flow.player
    person.write("ss")
    qtbot.waitUntil(lambda: player.playback.played > 0 and player.playback.cue().kind == "breath")
    person.press(Qt.Key.Key_Escape)
    assert stage(window) == "after"
    person.write("ss")
    person.press(Qt.Key.Key_Return)
    session = shown_in_history(window, qtbot)
    assert session.progress == "ended_early"
    assert 0 < session.played_ms < session.planned_ms
    assert session.stress_after.missing == "skipped"
