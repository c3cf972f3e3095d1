"""What the pages of fair tests share: a line of how far it is, and a question before an end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import Card, keep_in_sight
from unclench.widgets.controls.text import label

_HIGH, _GAP, _LEAST = 8, 4, 6  # pixels at 100 % of a segment, between two, and of its width


class PairsLine(QWidget):
    """A segment for each pair, filled where it is over."""

    def __init__(self, over: int, pairs: int) -> None:
        """So many of `pairs` are over."""
        super().__init__()
        self._over, self._pairs = over, pairs

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        wide = self._pairs * theme.scaled(self, _LEAST + _GAP)
        return QSize(wide, theme.scaled(self, _HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled, then empty ones; the edge tells them apart without color."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.scaled(self, _GAP)
        wide = (self.width() - 2 * theme.RING + gap) / self._pairs - gap
        for place in range(self._pairs):
            left = theme.RING + place * (wide + gap)
            path = ink.rounded(QRectF(left, 0.5, wide, self.height() - 1), 0, self.height() / 2)
            over = place < self._over
            fill = Role.Highlight if over else Role.Base
            painter.fillPath(path, ink.brush(colour(self, fill)))
            edge = Role.Highlight if over else Role.PlaceholderText
            painter.strokePath(path, ink.pen(colour(self, edge)))
        painter.end()


class Question(Card):
    """Asks before something ends; hidden until `ask`."""

    agreed = Signal()

    def __init__(self, words: str, yes: str, no: str) -> None:
        """Ask `words`; `yes` does it, `no` leaves it."""
        super().__init__(wash=True)
        column = self.column(margin=20, spacing=8)
        self.words = label(words)
        column.addWidget(self.words)
        line = Flow(gap=4)
        self.keep = PlainButton(no)
        self.agree = PlainButton(yes)
        self.keep.clicked.connect(self.hide)
        self.agree.clicked.connect(self._agree)
        for button in (self.keep, self.agree):
            line.addWidget(button)
        column.addLayout(line)
        self.hide()

    def ask(self) -> None:
        """Show it, with the way that changes nothing in front."""
        self.show()
        self.keep.setFocus()
        keep_in_sight(self)
        announce(self, self.words.text())

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()
