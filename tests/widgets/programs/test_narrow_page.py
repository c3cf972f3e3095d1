"""A program where it is narrow and the text large: nothing is cut, and nothing scrolls sideways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from unclench.widgets.controls import theme


@pytest.fixture
def begun(page, qtbot, qapp):
    page.open("ease")
    qtbot.mouseClick(page.opened.begin.begin, Qt.MouseButton.LeftButton)
    theme.apply(qapp, theme.LIGHT, 200)
    yield page.opened
    theme.apply(qapp, theme.LIGHT)


def test_the_way_to_start_stands_below_where_it_would_break_a_word(page, begun, qtbot):
    row = begun.steps.next_row()
    begun.steps.rows[0].open.setText("Muskelentspannung")
    page.resize(1400, 700)
    qtbot.waitUntil(lambda: row.start.geometry().left() > row.open.geometry().right())
    assert abs(row.start.geometry().center().y() - row.open.geometry().center().y()) <= 1
    page.resize(740, 640)
    qtbot.waitUntil(lambda: row.start.geometry().top() > row.open.geometry().bottom())
    assert row.open.width() >= row.open.whole_words()


def test_all_days_and_steps_have_room_side_by_side(page, begun, qtbot):
    page.resize(740, 640)
    area = begun.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    days = begun.days.days.values()
    assert len({day.y() for day in days}) == 1
    assert min(day.width() for day in days) >= theme.TARGET
