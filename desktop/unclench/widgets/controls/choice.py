"""A choice of one among several, as a button with a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import icons, ink, theme
from unclench.widgets.controls.buttons import Wrapping
from unclench.widgets.controls.menu import Menu
from unclench.widgets.controls.paint import Role, colour, draw_box, pill, seen


class Choice(Wrapping):
    """A button that shows what is chosen and opens a menu of all there is to choose."""

    chosen = Signal(object)  # the value; None may be one
    reads_as = "menu"
    least_at_100 = 200

    def __init__(
        self, words: str, choices: Sequence[tuple[str | None, str]], parent: QWidget | None = None
    ) -> None:
        """A choice named `words` among (value, text) pairs, the first one chosen."""
        super().__init__("", parent)
        self._words = words
        self.choices: tuple[tuple[str | None, str], ...] = ()
        self.value: str | None = None
        self.clicked.connect(self._open)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these instead; keep what is chosen when it is still there, else take the first."""
        self.choices = tuple(choices)
        values = [value for value, _text in choices]
        self.show_value(self.value if self.value in values else values[0])

    def show_value(self, value: str | None) -> None:
        """Show that `value` is chosen, without telling anybody."""
        self.value = value
        self.setText(dict(self.choices)[value])
        self.setAccessibleName(f"{self._words}: {self.text()}")
        self.updateGeometry()
        self.update()

    def choose(self, value: str | None) -> None:
        """Choose `value` and tell."""
        if value != self.value:
            self.show_value(value)
            self.chosen.emit(value)

    def sizeHint(self) -> QSize:
        """Room for the words and the mark that there is more."""
        size = super().sizeHint()
        size.setWidth(size.width() + theme.scaled(self, 24))
        return size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens too."""
        if event.key() == QtCore.Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An outline, the words, a small arrow."""
        painter = QPainter(self)
        fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
        draw_box(self, painter, fill, colour(self, Role.PlaceholderText), pill(self))
        side = theme.scaled(self, 14)
        gap = theme.scaled(self, 12)
        ink.write_in(painter, colour(self, Role.ButtonText))
        painter.setFont(self.face())
        words = self.rect().adjusted(gap + theme.RING, 0, -side - gap, 0)
        place = seen(self, QRectF(words)).toRect()
        painter.drawText(place, ink.LEFT | ink.MIDDLE | ink.WRAP, self.text())
        square = QRectF(self.width() - side - gap, (self.height() - side) / 2, side, side)
        icons.paint(painter, "down", seen(self, square), colour(self, Role.PlaceholderText))
        painter.end()

    def _open(self) -> None:
        menu = Menu(self._words, self)
        for value, text in self.choices:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(self.choose, value))
            if value == self.value:
                menu.setDefaultAction(action)  # in bold letters
        menu.open(menu.defaultAction())
