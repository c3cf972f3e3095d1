"""The real window, with a silent session, by its keys."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.viewmodels.guided import FakeTransport

from unclench.viewmodels.app_factory import AppFactory, session_ports
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.window.main_window import MainWindow


class SilentFactory(AppFactory):
    def new_player(self, settings: Settings) -> Player:
        quiet = replace(session_ports(), keep_awake=nullcontext)
        return Player(FakeTransport(), self.sessions, settings, quiet)


def shown(window: MainWindow, qtbot) -> MainWindow:
    """The window, painted and in front; qtbot puts it away."""
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: MainWindow, qtbot, key: Qt.Key) -> Any:
    focused: QWidget | None = window.focusWidget()
    qtbot.keyClick(window if focused is None else focused, key)
    return window.page()
