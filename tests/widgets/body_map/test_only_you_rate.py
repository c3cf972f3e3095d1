"""On the body map only a digit, an arrow in its row or a click on it gives a number."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.widgets.held import hold, repeat
from tests.widgets.in_session import press

from unclench.domain.marks import Mark
from unclench.store.body_marks import BodyMarks

Key = Qt.Key


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_held_key_marks_and_rates_nothing(page, shown, key):
    hold(key)
    assert shown.marks == {"neck_throat": Mark()}
    assert page.mark.sore.scale.hasFocus()
    hold(key)
    assert shown.marks == {"neck_throat": Mark()}


def test_an_arrow_held_over_the_map_marks_nothing(page, shown):
    hold(Key.Key_Down)
    hold(Key.Key_Right)
    assert shown.marks == {}


def test_an_arrow_held_since_before_the_focus_came_chooses_nothing(page, shown):
    press(Key.Key_Return)
    repeat(Key.Key_Right)
    repeat(Key.Key_4, "4")
    assert shown.marks == {"neck_throat": Mark()}
    hold(Key.Key_Right)  # one press is one number, however long it is held
    hold(Key.Key_Right)
    assert shown.marks == {"neck_throat": Mark(1)}


def test_clicks_on_a_place_beside_the_scale_and_through_the_list_rate_nothing(page, shown):
    point = page.view.shape_of("front", "chest").boundingRect().center().toPoint()
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(page.view, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseClick(page.mark.sore, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    rows = page.places.rows
    for name in ("chest", "knee_l"):
        index = page.places.model.index(page.places.model.row(name))
        rows.scrollTo(index)
        middle = rows.visualRect(index).center()
        QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown.marks == {"chest": Mark()}


def test_a_click_on_the_scale_rates_and_another_takes_it_back(page, shown, database):
    press(Key.Key_Return)
    four = page.mark.sore.scale.buttons[4]
    QTest.mouseClick(four, Qt.MouseButton.LeftButton)
    assert BodyMarks(database).marks() == {"neck_throat": Mark(4)}
    assert page.mark.sore.said.text() == "4 of 10"
    QTest.mouseClick(four, Qt.MouseButton.LeftButton)
    assert BodyMarks(database).marks() == {"neck_throat": Mark()}


@pytest.mark.parametrize(("key", "number"), [("3", 3), ("t", 10)])
def test_a_key_rates_from_anywhere_on_the_card(page, shown, key, number):
    press(Key.Key_Return, Key.Key_Tab)
    assert page.mark.fresh.hasFocus()
    hold(Key.Key_3 if key == "3" else Key.Key_T, key)
    assert shown.marks == {"neck_throat": Mark(number)}


def test_fresh_is_said_without_a_number_too(page, shown):
    press(Key.Key_Return, Key.Key_Tab, Key.Key_Space)
    assert shown.marks == {"neck_throat": Mark(None, fresh=True)}
    assert shown.state("neck_throat") == "sore, no number yet, fresh injury, left out"
    assert not shown.unsaid("neck_throat")


def test_the_map_stays_under_the_pointer_as_a_place_is_marked(page, shown, qtbot):
    shown.select("chest")
    qtbot.waitUntil(lambda: not page._area.verticalScrollBar().isVisible())  # all has its place
    before = page.view.geometry(), page.mark.width()
    shown.mark("chest")
    QApplication.processEvents()
    assert page.mark.sore.isVisible()
    assert (page.view.geometry(), page.mark.width()) == before
