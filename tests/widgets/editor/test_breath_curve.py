"""The breath pattern as a picture: borders dragged, and moved by keys."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt


@pytest.fixture
def row(page):
    page.editor.select(("steps", 1))
    page.editor.set_values({"phases": [{"in": 4}, {"hold": 4, "cue": "stay"}, {"out": 6}]})
    page.editor.hold()
    return page.form.rows["phases"]


def phases(page) -> Any:
    return page.editor.value(("steps", 1, "phases"))


def drag(qtbot, curve, border: int, by: int, steps: int = 6) -> None:
    begin = QPoint(round(curve.end_x(border)), curve.height() // 2)
    qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=begin)
    for k in range(1, steps + 1):
        qtbot.mouseMove(curve, begin + QPoint(round(by * k / steps), 0))
    qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=begin + QPoint(by, 0))


def test_a_border_is_dragged_in_tenths_and_the_fields_follow(page, row, qtbot):
    before, words = phases(page), page.editor.undo_words
    curve = row.curve
    second = curve.end_x(0) - curve._at(3)
    drag(qtbot, curve, 0, round(1.3 * second))
    made = phases(page)
    assert made[0]["in"] == pytest.approx(5.3, abs=0.15)
    assert made[0]["in"] + made[1]["hold"] == pytest.approx(8)
    assert made[0]["in"] == round(made[0]["in"], 1)
    assert made[1]["cue"] == "stay"
    assert made[2] == {"out": 6}
    assert row.lines[0].seconds.text() == str(made[0]["in"])
    page.editor.undo()  # the whole drag
    assert phases(page) == before
    assert page.editor.undo_words == words
    page.editor.redo()
    assert phases(page) == made


def test_the_last_end_makes_the_breath_longer(page, row, qtbot):
    span = row.curve._span
    drag(qtbot, row.curve, 2, 40)
    assert phases(page)[2]["out"] > 6
    assert phases(page)[:2] == [{"in": 4}, {"hold": 4, "cue": "stay"}]
    assert row.curve._span >= span


def test_a_drag_that_comes_back_is_no_change(page, row, qtbot):
    before, words = page.editor.text, page.editor.undo_words
    curve = row.curve
    begin = QPoint(round(curve.end_x(0)), 40)
    qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(curve, begin + QPoint(30, 0))
    assert page.editor.text != before
    qtbot.mouseMove(curve, begin)
    qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=begin)
    assert page.editor.text == before
    page.editor.undo()
    assert page.editor.undo_words != words


def test_escape_takes_a_drag_back(page, row, qtbot):
    before = phases(page)
    begin = QPoint(round(row.curve.end_x(0)), 40)
    qtbot.mousePress(row.curve, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(row.curve, begin + QPoint(30, 0))
    assert phases(page) != before
    qtbot.keyClick(row.curve, Qt.Key.Key_Escape)
    assert phases(page) == before
    qtbot.mouseMove(row.curve, begin + QPoint(60, 0))
    qtbot.mouseRelease(row.curve, Qt.MouseButton.LeftButton, pos=begin + QPoint(60, 0))
    assert phases(page) == before


def test_keys_move_a_border_and_choose_another(page, row, qtbot):
    key, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    curve = row.curve
    curve.setFocus()
    qtbot.keyClick(curve, key.Key_Right)
    qtbot.keyClick(curve, key.Key_Right)
    assert phases(page)[:2] == [{"in": 4.2}, {"hold": 3.8, "cue": "stay"}]
    qtbot.keyClick(curve, key.Key_Down)
    qtbot.keyClick(curve, key.Key_Left, shift)
    assert phases(page)[1:] == [{"hold": 2.8, "cue": "stay"}, {"out": 7}]
    page.editor.undo()
    assert phases(page)[:2] == [{"in": 4.2}, {"hold": 3.8, "cue": "stay"}]
    page.editor.undo()
    assert phases(page)[:2] == [{"in": 4}, {"hold": 4, "cue": "stay"}]


def test_a_phase_keeps_its_least_and_its_most(page, row, qtbot):
    curve, shift = row.curve, Qt.KeyboardModifier.ShiftModifier
    for _press in range(9):
        qtbot.keyClick(curve, Qt.Key.Key_Right, shift)
    assert phases(page)[:2] == [{"in": 7.5}, {"hold": 0.5, "cue": "stay"}]
    page.editor.set_values({"phases": [{"in": 59}, {"out": 3}]})
    for _press in range(3):
        qtbot.keyClick(curve, Qt.Key.Key_Right, shift)
    assert phases(page) == [{"in": 60}, {"out": 2}]


def test_what_is_not_all_right_can_not_be_dragged(page, row, qtbot):
    page.editor.set_values({"phases": [{"in": 4}, {"hold": "x"}, {"out": 6}]})
    before = page.editor.text
    drag(qtbot, row.curve, 0, 30)
    qtbot.keyClick(row.curve, Qt.Key.Key_Right)
    assert page.editor.text == before


def test_the_curve_says_what_it_is(row):
    told = row.curve.accessibleDescription()
    assert told.startswith("One breath takes 14 seconds, 4.3 breaths a minute. Up and Down")
