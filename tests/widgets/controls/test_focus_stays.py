"""A button that its own action disables keeps the focus, and does nothing more."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.widgets.in_session import press

from unclench.widgets.controls.buttons import IconButton, MainButton, PlainButton, Pressable


@pytest.fixture(params=[MainButton, PlainButton, lambda words: IconButton("star", words)])
def buttons(request, qtbot) -> Iterator[tuple[Pressable, Pressable]]:
    page = QWidget()
    column = QVBoxLayout(page)
    pair: tuple[Pressable, Pressable] = request.param("Once"), PlainButton("Other")
    for button in pair:
        column.addWidget(button)
    pair[0].clicked.connect(lambda: pair[0].setEnabled(False))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pair[0].setFocus()
    yield pair
    page.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_focus_stays_and_no_key_presses_again(buttons, key):
    once, other = buttons
    told: list[str] = []
    once.clicked.connect(lambda: told.append("once"))
    other.clicked.connect(lambda: told.append("other"))
    press(key, key, key)
    once.click()
    QTest.mouseClick(once, Qt.MouseButton.LeftButton)
    assert told == ["once"]
    assert once.hasFocus()
    assert not once.isEnabled()


def test_once_the_focus_left_it_is_passed_over(buttons):
    once, other = buttons
    press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert not once.isEnabled()
    press(Qt.Key.Key_Backtab)
    assert not once.hasFocus()


def test_when_it_is_allowed_again_it_presses_where_it_was(buttons):
    once, _other = buttons
    press(Qt.Key.Key_Return)
    once.setEnabled(True)
    with_told: list[bool] = []
    once.clicked.connect(lambda: with_told.append(True))
    press(Qt.Key.Key_Return)
    assert with_told == [True]
    assert once.hasFocus()
