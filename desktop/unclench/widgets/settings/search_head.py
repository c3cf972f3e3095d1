"""The title of a page with what searches it: beside it, or below where both have no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.field import SIDE, Field
from unclench.widgets.controls.text import label

_INSIDE = 8  # pixels: a line to type into keeps some for its cursor


class SearchHead(QWidget):
    """What stands in the empty field is read whole."""

    def __init__(self, title: str, search: Field) -> None:
        """Say `title`, with `search`."""
        super().__init__()
        self._title = label(title, "display")
        self._search = search
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._title, 1)
        self._line.addWidget(search)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of both: they may stand below each other."""
        narrowest = (one.minimumSizeHint().width() for one in (self._title, self._search))
        return QSize(max(narrowest), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Stand side by side where both can be read whole."""
        title = QFontMetrics(self._title.font()).horizontalAdvance(self._title.text())
        hint = QFontMetrics(self._search.font()).horizontalAdvance(self._search.placeholderText())
        hint += 2 * (SIDE + theme.RING) + _INSIDE
        beside = title + 2 * theme.RING + self._line.spacing() + hint <= self.width()
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._search.setMinimumWidth(hint if beside else 0)
