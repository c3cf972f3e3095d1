"""A line to type into, painted like the other controls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import IconButton
from unclench.widgets.controls.paint import Role, colour, draw_box, pill

SIDE = 16  # pixels between edge and text at 100 %


class Field(QLineEdit):
    """A rounded box with a ring while it has the focus."""

    def __init__(self, words: str, hint: str) -> None:
        """Named `words` for screen readers; `hint` stands there while it is empty."""
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(words)
        self.setFrame(False)
        self._clears = ""
        self._cross: IconButton | None = None
        side = SIDE + theme.RING
        self.setTextMargins(side, 0, side, 0)
        self.restyle()

    def restyle(self) -> None:
        """Follow new colours and a new text size."""
        clear = QPalette()
        clear.setColor(Role.Base, QColor(0, 0, 0, 0))  # the box is painted here
        self.setPalette(clear)
        self.updateGeometry()

    def can_be_cleared(self, words: str) -> None:
        """Show a cross that empties it, named `words`, as soon as anything stands in it."""
        self._clears = words
        self.textChanged.connect(self._show_cross)

    def _show_cross(self, text: str) -> None:
        if self._cross is None:
            self._cross = IconButton("close", self._clears, self)
            self._cross.setProperty("focusPolicy", "NoFocus")  # by keys, Esc does it
            self._cross.clicked.connect(self.clear)
            self._place_cross()
        self._cross.setVisible(bool(text))

    def _place_cross(self) -> None:
        if self._cross is None:
            return
        side = self.height() - 2 * theme.RING
        self._cross.setGeometry(self.width() - side - theme.RING, theme.RING, side, side)
        left = SIDE + theme.RING
        self.setTextMargins(left, 0, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at its end."""
        super().resizeEvent(event)
        self._place_cross()

    def sizeHint(self) -> QSize:
        """As high as a chip, and some words wide."""
        height = theme.scaled(self, 36) + 2 * theme.RING
        return QSize(theme.scaled(self, 186), height)

    def minimumSizeHint(self) -> QSize:
        """Never less high, but narrower where room is short."""
        return QSize(theme.scaled(self, 96), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the text."""
        painter = QPainter(self)
        edge = colour(self, Role.PlaceholderText)
        draw_box(self, painter, colour(self, Role.Button), edge, pill(self))
        painter.end()
        super().paintEvent(event)
