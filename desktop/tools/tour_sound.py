"""The pictures of the sound: settings, the panel of a session, a sound file in the making."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from unclench.audio.export import ExportState
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.settings.settings_page import SettingsPage
from unclench.widgets.sound.sound_file_line import SoundFileLine
from unclench.widgets.window.main_window import MainWindow


class HalfWritten:
    """A sound file that stays as it is."""

    share = 0.4
    state: ExportState = "working"
    reason = ""

    def __init__(self, *_asked: Any) -> None:
        """Nothing begins."""

    def cancel(self) -> None:
        """Nothing ends."""


def settings(window: MainWindow, take: Callable[[str], None]) -> None:
    """The card in the settings."""
    page = window.page()
    assert isinstance(page, SettingsPage)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(page.sound.y() - 12)
    take("settings-sound")


def session(window: MainWindow, take: Callable[[str], None], screen: str) -> None:
    """The panel that S opens, and the session without it again."""
    assert window.flow is not None
    page = window.flow.page()
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_S)
    take(f"session-sound-{screen}")
    QTest.keyClick(page, Qt.Key.Key_S)


def saving(window: MainWindow, take: Callable[[str], None]) -> None:
    """An exercise's page while a file is made of it."""
    page = window.page()
    assert isinstance(page, ExercisePage)
    file = page.findChild(SoundFileLine)
    assert isinstance(file, SoundFileLine)
    assert page.preparation.timeline is not None
    file.making.begin(Path("Longer out-breath 5 min.mp3"), page.preparation.timeline)
    file.making.look()
    file.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(file, 0, 40)
    take("exercise-saving")
    file.cancel.click()
