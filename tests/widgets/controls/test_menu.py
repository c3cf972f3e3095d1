"""Menus at large text."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.menu import Menu

_BESIDE = 2  # times a line's height that Qt's style keeps beside the words


@pytest.fixture
def large(qapp):
    theme.apply(qapp, theme.LIGHT, 200)
    yield
    theme.apply(qapp, theme.LIGHT, 100)


def test_the_longest_words_have_room_at_twice_the_size(qtbot, large, monkeypatch):
    button = QWidget()
    qtbot.addWidget(button)
    button.show()
    menu = Menu("Page", button)
    for words in ("Charts", "What seems to help"):
        menu.addAction(words)
    monkeypatch.setattr(menu, "popup", lambda _place: None)
    menu.open()
    longest = menu.actions()[1]
    face = QFontMetrics(menu.font())
    room = menu.minimumWidth() - face.horizontalAdvance(longest.text())
    assert room > _BESIDE * face.height()
