"""A layout that puts things side by side and goes on in the next line when the width ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from unclench.widgets.controls import theme


class Lines(QLayout):
    """Lines of widgets as wide as they ask, or, with `column`, equal columns that fill the width.

    `column` is the least width of a column in pixels at 100 % text size. Room that nothing else in
    a page wants goes to them: put a stretch below. `Flow` leaves it.
    """

    def __init__(self, gap: int, column: int = 0, parent: QWidget | None = None) -> None:
        """Leave `gap` pixels between things, and between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._column = column
        self._heights: dict[int, int] = {}  # by width, until anything changes
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as Qt asks."""
        self._items.append(item)
        self.invalidate()

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Show these of the layout's widgets, in this order, and hide the others."""
        places = {id(widget): place for place, widget in enumerate(widgets)}
        for item in self._items:
            widget = item.widget()
            if widget is not None:
                widget.setVisible(id(widget) in places)
        last = len(places)
        self._items.sort(key=lambda item: places.get(id(item.widget()), last))
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`; None tells Qt that there are no more."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: something changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As narrow as the widest thing; the height comes from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest thing."""
        if self._column:
            return QSize(1, 1)
        size = QSize(0, 0)
        for item in self._shown():
            least, widget = item.minimumSize(), item.widget()
            if widget is not None and item.hasHeightForWidth():  # its words may wrap
                least = least.boundedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
            size = size.expandedTo(least)
        return size

    def columns(self) -> int:
        """How many columns stand side by side at the present width."""
        return self._columns(self.geometry().width())

    def _columns(self, width: int) -> int:
        parent = self.parentWidget()
        least = theme.scaled(parent, self._column) if parent else self._column
        return max(1, (width + self._gap) // (least + self._gap))

    def _put(self, item: QLayoutItem, place: QRect, rect: QRect) -> None:
        """Put `item` at its place in `rect`, counted from where a line begins: left or right."""
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            place = place.translated(rect.left() + rect.right() - place.left() - place.right(), 0)
        widget = None if self._column else item.widget()
        if widget is not None:
            widget.setGeometry(place)  # an item would leave a button no room for a second line
        else:
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        if self._column:
            return self._place_columns(rect, move)
        x, y, line = rect.x(), rect.y(), list[tuple[QLayoutItem, QRect]]()
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > rect.width() and item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(rect.width()))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + self._settle(line, rect, move) + self._gap, []
            place = QRect(QPoint(x, y), size)
            place.setWidth(min(size.width(), rect.width()))
            line.append((item, place))
            x += size.width() + self._gap
        return y + self._settle(line, rect, move) - rect.y()

    def _settle(self, line: list[tuple[QLayoutItem, QRect]], rect: QRect, move: bool) -> int:
        """How high a line is; its things are put in the middle of that."""
        high = max((place.height() for _item, place in line), default=0)
        for item, place in line if move else ():
            self._put(item, place.translated(0, (high - place.height()) // 2), rect)
        return high

    def _place_columns(self, rect: QRect, move: bool) -> int:
        count = self._columns(rect.width())
        width = (rect.width() - (count - 1) * self._gap) // count
        items, y = self._shown(), rect.y()
        for start in range(0, len(items), count):
            row = items[start : start + count]
            height = max(height_at(item, width) for item in row)
            for place, item in enumerate(row):
                if move:
                    x = rect.x() + place * (width + self._gap)
                    self._put(item, QRect(x, y, width, height), rect)
            y += height + self._gap
        return max(0, y - self._gap - rect.y())


class Flow(Lines):
    """The same where nothing is stretched; the first picture does without (see `ink`)."""

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        """Take no more than is needed."""
        return QtCore.Qt.Orientation(0)


def height_at(item: QLayoutItem, width: int) -> int:
    """How high `item` is when it is `width` wide; both in pixels."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
