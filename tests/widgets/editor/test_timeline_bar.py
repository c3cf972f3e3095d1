"""Bells and lines on the timeline, to scale."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def bar(page, qtbot):
    with qtbot.waitSignal(page.editor.looked):
        page.editor.add({"do": "bell", "sound": "bell"})
    page.editor.select(("steps", 0))
    return page.strip.bar


def test_bells_and_lines_stand_to_scale(bar):
    _bell, first, second = bar.marks()
    assert [one.kind for one in bar.marks()] == ["bell", "line", "line"]
    gap = bar.place(second).x() - bar.place(first).x()
    assert gap == pytest.approx(60_000 / 180_000 * (bar.width() - 18), abs=1)


def test_a_mark_says_what_it_is_and_when(bar):
    bell, first, _second = bar.marks()
    assert bar.told(bar.place(bell)) == "Bell, at 0:08"
    assert bar.told(bar.place(first)).endswith("\u201cShorter is fine.\u201d")
    assert bar.told(QPointF(bar.width() / 2, bar.height() - 20)).startswith("Breathe, at 0:0")
    assert bar.told(QPointF(1, 1)) == ""
    told = bar.accessibleDescription()
    assert "Bell, at 0:08. Line, at 1:08: \u201cShorter is fine.\u201d" in told


def test_hovering_tells_it(bar, qtbot):
    at = bar.place(bar.marks()[0]).toPoint()
    QApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, at, bar.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Bell, at 0:08")
    qtbot.mouseMove(bar, at)
    assert bar.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(bar, QPoint(at.x(), bar.height() - 10))
    assert bar.cursor().shape() == Qt.CursorShape.ArrowCursor
    QToolTip.hideText()


def test_a_click_on_a_line_puts_the_cursor_into_it(page, bar, qtbot):
    second = bar.marks()[2]
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.place(second).toPoint())
    assert page.editor.place == second.path
    field = page.form.rows["lines"].cards[0].texts[1]
    qtbot.waitUntil(lambda: page.window().focusWidget() is field)
    assert field.selectedText() == "Let your shoulders rest."


def test_a_click_on_a_bell_selects_its_step(page, bar, qtbot):
    place = bar.place(bar.marks()[0]).toPoint()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert page.editor.value(page.editor.place)["do"] == "bell"


def test_keys_go_through_the_marks_and_into_a_line(page, bar, qtbot):
    key = Qt.Key
    bar.setFocus()
    qtbot.keyClick(bar, key.Key_Return)
    assert page.editor.place == ("steps", 0)
    for _press in range(4):
        qtbot.keyClick(bar, key.Key_Down)
    qtbot.keyClick(bar, key.Key_Up)
    assert bar.chosen == bar.marks()[1]
    qtbot.keyClick(bar, key.Key_Return)
    field = page.form.rows["lines"].cards[0].texts[0]
    qtbot.waitUntil(lambda: page.window().focusWidget() is field)


def test_steps_without_length_are_gone_through_too(page, bar, qtbot):
    for _press in range(2):
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.editor.place == ("steps", 2)
    page.editor.select(("steps", 1))
    page.try_it()
    assert page.preview.playing
    page.preview.stop()


def test_a_click_on_a_step_selects_it(page, bar, qtbot):
    middle = QPoint(bar.width() // 2, bar.height() - 20)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)
    assert page.editor.value(page.editor.place)["do"] == "breathe"


def test_many_marks_are_told_in_part(page, qtbot):
    page.editor.select(("steps", 1))
    with qtbot.waitSignal(page.editor.looked):
        page.editor.set_values({"lines": [{"every": 5, "texts": ["Soft."]}]})
    assert page.strip.bar.accessibleDescription().endswith("more")
