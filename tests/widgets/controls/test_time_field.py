"""A field for a time of day: digits go to the hour or the minutes, however one came there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from unclench.widgets.controls.time_field import TimeField

EVENING = 20 * 60


@pytest.fixture
def field(qtbot: QtBot) -> TimeField:
    made = TimeField("Time of day", EVENING)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_digits_after_a_click_are_the_hour(field: TimeField, qtbot: QtBot) -> None:
    inside = field.lineEdit()
    at = QPoint(inside.textMargins().left() + 4, inside.height() // 2)
    qtbot.mouseClick(inside, Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClicks(field, "2315")
    assert field.minute() == 23 * 60 + 15


def test_digits_after_select_all_are_a_whole_time(field: TimeField, qtbot: QtBot) -> None:
    QTest.keySequence(field, "Ctrl+A")
    qtbot.keyClicks(field, "0730")
    assert field.minute() == 7 * 60 + 30
