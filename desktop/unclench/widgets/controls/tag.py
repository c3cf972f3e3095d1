"""A few words in a pill that nobody can press."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour, draw_box, pill


class Tag(QLabel):
    """Says something about the thing it stands with."""

    def __init__(self, words: str) -> None:
        """Say `words`."""
        super().__init__(words)
        self.setProperty("textFormat", "PlainText")
        self.setProperty("alignment", "AlignCenter")

    def sizeHint(self) -> QSize:
        """The words and some room around them."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        side, high = theme.scaled(self, 14), theme.scaled(self, theme.TARGET)
        return QSize(wide + 2 * side + 2 * theme.RING, high + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """Never less than the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline around the words."""
        painter = QPainter(self)
        draw_box(self, painter, colour(self, Role.Base), colour(self, Role.Mid), pill(self))
        painter.end()
        super().paintEvent(event)
