"""What has the focus is scrolled to, whoever moved the focus there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import scrolled


class Window(QWidget):
    """A button, and below it a low area with more buttons than it has room for."""

    def __init__(self) -> None:
        super().__init__()
        self.outside = PlainButton("Outside")
        self.inside = [PlainButton(f"Inside {number}") for number in range(9)]
        page = QWidget()
        rows = QVBoxLayout(page)
        for button in self.inside:
            rows.addWidget(button)
        self.area: QScrollArea = scrolled(page)
        column = QVBoxLayout(self)
        column.addWidget(self.outside)
        column.addWidget(self.area)
        self.resize(300, 240)

    def sees(self, button: QWidget) -> bool:
        """Whether all of `button` is in the area's sight."""
        port = self.area.viewport()
        top = button.mapTo(port, QPoint(0, 0)).y()
        return top >= 0 and top + button.height() <= port.height()


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.outside.setFocus()
    return made


def test_tab_that_comes_from_outside_scrolls(window, qtbot):
    bar = window.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not window.sees(window.inside[0])
    qtbot.keyClick(window.outside, Qt.Key.Key_Tab)
    assert window.inside[0].hasFocus()
    qtbot.waitUntil(lambda: window.sees(window.inside[0]))
    window.outside.setFocus()
    qtbot.keyClick(window.outside, Qt.Key.Key_Backtab)
    assert window.inside[-1].hasFocus()
    qtbot.waitUntil(lambda: window.sees(window.inside[-1]))


def test_code_that_moves_the_focus_scrolls(window, qtbot):
    assert not window.sees(window.inside[-1])
    window.inside[-1].setFocus()
    qtbot.waitUntil(lambda: window.sees(window.inside[-1]))


def test_a_window_that_comes_back_stays_where_it_was_scrolled(window, qtbot):
    last, bar = window.inside[-1], window.area.verticalScrollBar()
    last.setFocus()
    qtbot.waitUntil(lambda: window.sees(last))
    bar.setValue(0)
    other = PlainButton("Another window")
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(last.hasFocus)
    later = QTimer(window, singleShot=True, interval=0)
    with qtbot.waitSignal(later.timeout):  # after all that was put off
        later.start()
    assert bar.value() == 0


def test_what_loses_the_focus_at_once_was_scrolled_to(window, qtbot):
    last = window.inside[-1]
    last.setFocus()
    last.clearFocus()  # as when another window comes to the front
    qtbot.waitUntil(lambda: window.sees(last))


def test_a_mouse_button_held_elsewhere_hinders_nothing(window, qtbot):
    qtbot.mousePress(window.outside, Qt.MouseButton.LeftButton)
    window.inside[-1].setFocus()
    qtbot.waitUntil(lambda: window.sees(window.inside[-1]))
    qtbot.mouseRelease(window.outside, Qt.MouseButton.LeftButton)
