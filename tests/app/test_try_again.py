"""Where a start says to try again, there is a button that does, by mouse and by keys."""

import shutil
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from unclench import app
from unclench.app import Opening
from unclench.application import Application
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.notices import FaultPage

pytestmark = pytest.mark.thorough


@pytest.fixture
def opening(profile, qapp, qtbot, monkeypatch):
    """A start that waits for nobody."""
    monkeypatch.setattr(app, "SECOND_PATIENCE", 0.0)
    made = Opening(profile, qapp, Request())
    yield made
    if made.shown is not None:
        made.shown.close()
    for application in qapp.findChildren(Application):
        application.close()
        application.setParent(None)
    made.setParent(None)


def fault_page(opening: Opening) -> FaultPage:
    assert isinstance(opening.shown, FaultPage)
    return opening.shown


def window(opening: Opening) -> MainWindow:
    assert isinstance(opening.shown, MainWindow)
    return opening.shown


def by_mouse(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_enter(button: QWidget) -> None:
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def by_space(button: QWidget) -> None:
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


every_way = pytest.mark.parametrize("press", [by_mouse, by_enter, by_space])


@every_way
def test_a_window_that_does_not_answer_can_be_tried_again(
    opening, profile, qtbot, press: Callable[[QWidget], None]
):
    profile.create()
    other = Instance(profile)
    assert other.is_first()
    opening.run(0.0)
    first = fault_page(opening)
    assert "isn't responding" in first.words.text()
    first.activateWindow()
    qtbot.waitUntil(first.again.hasFocus)
    press(first.again)  # too early
    second = fault_page(opening)
    assert second is not first
    assert not first.isVisible()
    other.release()
    second.activateWindow()
    qtbot.waitUntil(second.again.hasFocus)
    press(second.again)
    assert not second.isVisible()
    with qtbot.waitSignal(window(opening).painted):
        pass
    assert window(opening).isVisible()
    assert profile.database.exists()


def test_a_folder_that_can_not_be_made_can_be_tried_again(opening, profile, qtbot):
    shutil.rmtree(profile.folder)
    profile.folder.write_text("in the way")
    opening.run(0.0)
    page = fault_page(opening)
    profile.folder.unlink()
    page.again.click()
    with qtbot.waitSignal(window(opening).painted):
        pass
    assert profile.database.exists()


def test_a_window_that_answers_at_last_takes_over(opening, profile, qtbot, monkeypatch, capsys):
    profile.create()
    other = Instance(profile)
    assert other.is_first()
    opening.run(0.0)
    page = fault_page(opening)
    monkeypatch.setattr(Instance, "was_heard", lambda _self, _patience: True)
    page.again.click()
    assert opening.shown is None
    assert not page.isVisible()
    assert "already open" in capsys.readouterr().out
    other.release()
