"""A button with its key beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.paint import Role, colour, draw_box, pill
from unclench.widgets.controls.text import label

_GAP = 8  # pixels at 100 % between the words and the key


class KeyButton(PlainButton):
    """An outlined button; the key is small and quiet.

    The key is a label of its own: a second color of a pen would bring up all of Qt's names.
    """

    height_at_100 = 40

    def __init__(self, words: str, key: str) -> None:
        """Says `words`; `key` works from anywhere."""
        super().__init__(words)
        self._hint = label(key, "tiny", "quiet")
        self._hint.setParent(self)
        self._hint.setWordWrap(False)
        self.setToolTip(f"{words} ({key})")

    def sizeHint(self) -> QSize:
        """Room for the key too."""
        size = super().sizeHint()
        return QSize(size.width() + self._key_room(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box and the words."""
        painter = QPainter(self)
        fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
        draw_box(self, painter, fill, colour(self, Role.PlaceholderText), pill(self))
        painter.setFont(self.face())
        ink.write_in(painter, colour(self, Role.ButtonText))
        words = self.rect().adjusted(0, 0, -self._key_room(), 0)
        painter.drawText(words, ink.ACROSS | ink.MIDDLE | ink.WRAP, self.text())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right, as far from the edge as the words are at the left."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        place.moveRight(self.width() - 1 - theme.scaled(self, self.side_at_100))
        self._hint.setGeometry(place)

    def _key_room(self) -> int:
        return self._hint.sizeHint().width() - 2 * theme.RING + theme.scaled(self, _GAP)
