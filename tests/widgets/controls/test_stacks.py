"""Cards in columns: each goes where there is room first, and none is cut."""

import weakref

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.stacks import Stacks


class Box(QWidget):
    def __init__(self, high: int) -> None:
        super().__init__()
        self.high = high

    def sizeHint(self) -> QSize:
        return QSize(100, self.high)


def placed(qtbot, width: int, *heights: int) -> list[tuple[int, int, int, int]]:
    page = QWidget()
    qtbot.addWidget(page)
    layout = Stacks(gap=10, column=200, parent=page)
    boxes = [Box(high) for high in heights]
    for box in boxes:
        layout.addWidget(box)
    page.resize(width, layout.heightForWidth(width))
    page.show()
    assert layout.heightForWidth(width) == max(b.geometry().bottom() for b in boxes) + 1
    places = [box.geometry() for box in boxes]
    return [(one.x(), one.y(), one.width(), one.height()) for one in places]


def test_the_next_card_goes_into_the_shortest_column(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    assert placed(qtbot, 410, 300, 100, 50, 80) == [
        (0, 0, 200, 300),
        (210, 0, 200, 100),
        (210, 110, 200, 50),
        (210, 170, 200, 80),
    ]


def test_where_it_is_narrow_they_stand_below_each_other(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    assert placed(qtbot, 250, 30, 40) == [(0, 0, 250, 30), (0, 40, 250, 40)]


def test_a_card_that_unfolds_sends_no_other_into_another_column(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    layout = Stacks(gap=10, column=200, parent=page)
    boxes = [Box(high) for high in (100, 110, 50, 50)]
    for box in boxes:
        layout.addWidget(box)
    page.resize(410, layout.heightForWidth(410))
    page.show()
    before = [box.x() for box in boxes]
    boxes[0].high = 300
    boxes[0].updateGeometry()
    qtbot.waitUntil(lambda: boxes[0].height() == 300)
    assert [box.x() for box in boxes] == before == [0, 210, 0, 210]
    assert boxes[2].y() == 310


def test_what_qt_has_ended_is_held_no_more(qtbot, qapp):
    """What held on to it would stand for whatever Qt makes next in its place."""
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    layout = Stacks(gap=10, column=200, parent=page)
    boxes = [Box(high) for high in (100, 110)]
    for box in boxes:
        layout.addWidget(box)
    page.resize(410, layout.heightForWidth(410))
    item = weakref.ref(layout.itemAt(0))
    layout.removeWidget(boxes[0])
    assert item() is None
