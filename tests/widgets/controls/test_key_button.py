"""A button with its key: the key is part of it, and keeps its place at every text size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.key_button import KeyButton


@pytest.fixture
def button(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    line = QHBoxLayout(page)
    made = KeyButton("How are you?", "F4")
    line.addWidget(made)
    line.addStretch(1)
    page.show()
    yield made
    theme.apply(qapp, theme.LIGHT)


def test_a_press_on_the_key_is_one_on_the_button(button, qtbot):
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button.findChild(QLabel), Qt.MouseButton.LeftButton)


def test_the_key_stays_between_the_words_and_the_edge_at_any_text_size(button, qtbot, qapp):
    key = button.findChild(QLabel)
    for percent in (200, 100):
        theme.apply(qapp, theme.LIGHT, percent)
        qtbot.waitUntil(lambda: button.size() == button.sizeHint())
        side = theme.scaled(button, button.side_at_100)
        words_end = side + theme.RING + QFontMetrics(button.face()).horizontalAdvance(button.text())
        assert words_end < key.x() + theme.RING
        assert key.geometry().right() == button.width() - 1 - side
        assert abs(key.geometry().center().y() - button.rect().center().y()) <= 1
        assert key.width() == key.sizeHint().width()
