"""Where a language is read from the right, all that we lay out and paint begins there."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls.buttons import Chip, PlainButton, Segment
from unclench.widgets.controls.chip_row import chip_row, joined_row
from unclench.widgets.controls.flow import Flow, Lines
from unclench.widgets.controls.inputs import Slider
from unclench.widgets.controls.joined import Joined
from unclench.widgets.controls.paint import seen
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.tab_order import as_seen

RIGHT = Qt.LayoutDirection.RightToLeft
NAMES = [(name, name) for name in ("one", "two", "three", "four")]


@pytest.fixture
def paper(qtbot) -> QWidget:
    made = QWidget()
    made.setLayoutDirection(RIGHT)
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def test_chips_begin_on_the_right(paper):
    line, chips = chip_row(NAMES, "one", lambda _name: None)
    paper.setLayout(line)
    paper.show()
    ends = [chip.geometry().right() for chip in chips.values()]
    assert ends == sorted(ends, reverse=True)
    assert ends[0] == line.geometry().right()


def test_segments_begin_on_the_right_and_end_round_there(paper):
    line, chips = joined_row(Joined(), NAMES, "one", lambda _name: None)
    paper.setLayout(line)
    paper.show()
    first, *_between, last = chips.values()
    assert isinstance(first, Segment)
    assert isinstance(last, Segment)
    assert first.geometry().left() > last.geometry().left()
    assert first._ends() == (False, True)
    assert last._ends() == (True, False)


@pytest.mark.parametrize("kind", [Lines, Stacks])
def test_columns_begin_on_the_right(paper, kind):
    cards = [Chip(name) for name, _same in NAMES]
    line = kind(gap=10, column=150)
    for card in cards:
        line.addWidget(card)
    paper.setLayout(line)
    paper.show()
    assert [card.x() for card in cards[:3]] == sorted((c.x() for c in cards[:3]), reverse=True)


def test_arrows_go_where_they_point(paper, qtbot):
    line, chips = chip_row(NAMES, "one", lambda _name: None)
    paper.setLayout(line)
    paper.show()
    qtbot.keyClick(chips["one"], Qt.Key.Key_Left)
    assert chips["two"].isChecked()
    qtbot.keyClick(chips["two"], Qt.Key.Key_Right)
    assert chips["one"].isChecked()


def test_a_slider_is_least_on_the_right(paper, qtbot):
    slider = Slider("Volume", 0, 100, 5)
    slider.setParent(paper)
    slider.resize(300, 40)
    paper.show()
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(295, 20))
    assert slider.value() == 0
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    assert slider.value() == 100


def test_a_place_is_seen_on_the_other_side(paper):
    assert seen(paper, QRectF(10, 5, 20, 30)) == QRectF(470, 5, 20, 30)
    paper.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen(paper, QRectF(10, 5, 20, 30)) == QRectF(10, 5, 20, 30)


def test_tab_goes_from_the_right(paper, qtbot):
    line, buttons = Flow(gap=4), {name: PlainButton(name) for name, _same in NAMES}
    for button in buttons.values():
        line.addWidget(button)
    paper.setLayout(line)
    with qtbot.waitActive(paper):
        paper.show()
        paper.activateWindow()
    QWidget.setTabOrder(buttons["four"], buttons["one"])
    as_seen(paper)
    buttons["one"].setFocus()
    for name in ("two", "three", "four"):
        qtbot.keyClick(paper.focusWidget(), Qt.Key.Key_Tab)
        assert paper.focusWidget() is buttons[name]
