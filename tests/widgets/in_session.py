"""A session in the window, for tests that go through one with keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unclench.viewmodels.session.player import Player
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.window.main_window import MainWindow


def press(*keys: Qt.Key | str) -> None:
    """Press keys, or type words, wherever the focus is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def player_in(window: MainWindow) -> Player:
    """The player of the session that is open."""
    assert window.flow is not None
    return window.flow.player


def page_in(window: MainWindow) -> SessionPage:
    """The page of the session that plays."""
    assert window.flow is not None
    page = window.flow.page()
    assert isinstance(page, SessionPage)
    return page
