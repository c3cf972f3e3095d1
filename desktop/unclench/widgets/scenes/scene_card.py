"""A card with a landscape along its top: where a page has one thing to say and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import Card, centred
from unclench.widgets.controls.text import label
from unclench.widgets.scenes import scene

HIGH, HIGHEST = 132, 160  # pixels at 100 % that the landscape is high, and at most: words go first
WIDEST = 640
_MARGIN, _GAP = 32, 12


class SceneCard(Card):
    """The landscape and a column below it; in high contrast the column alone."""

    def __init__(self, name: str, seed: str, high: int = HIGH, margin: int = _MARGIN) -> None:
        """With the landscape `name` as it is for `seed`; `high` and `margin` in pixels at 100 %."""
        super().__init__()
        self._name, self._seed = name, seed
        self._height, self._margin = high, margin
        self._bare = False
        self.rows = self.column(margin, 10)
        self.restyle()

    def restyle(self) -> None:
        """Leave room for the landscape at this text size."""
        plain, side = self._bare or theme.is_high_contrast(self), self._margin
        top = side - 6 if plain else self._high() + side - 8
        self.rows.setContentsMargins(side, top, side, side)

    def be_bare(self, bare: bool) -> None:
        """Leave the landscape out where the words need its room."""
        if bare != self._bare:
            self._bare = bare
            self.restyle()
            self.update()

    def fits(self, width: int, height: int) -> bool:
        """Whether words and landscape have room in this."""
        rows = self.rows.contentsMargins()
        words = self.rows.heightForWidth(width) - rows.top()
        return words + self._high() + self._margin - 8 <= height

    def _high(self) -> int:
        return min(theme.scaled(self, self._height), HIGHEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, then its landscape, cut by the card's corners."""
        super().paintEvent(event)
        if self._bare or theme.is_high_contrast(self):
            return
        size = QSize(self.width() - 2 * theme.RING, self._high())
        paint_part(self, self._name, self._seed, QRect(QPoint(theme.RING, theme.RING), size))


def paint_part(card: Card, name: str, seed: str, box: QRect) -> None:
    """Paint the landscape `name` as it is for `seed` into a box of `card`, cut by its corners."""
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    part = QPainterPath()
    part.addRect(QRectF(box))
    shape = ink.rounded(QRectF(card.rect()), theme.RING, theme.CORNER).intersected(part)
    made = scene.pixmap(name, seed, box.size(), card.devicePixelRatioF(), theme.is_dark(card))
    painter.translate(box.topLeft())
    # a brush, for what clips has hard edges
    painter.fillPath(shape.translated(-box.left(), -box.top()), QBrush(made))
    painter.resetTransform()
    edge = ink.rounded(QRectF(card.rect()), theme.RING + 0.5, theme.CORNER)
    painter.strokePath(edge, ink.pen(colour(card, Role.Mid)))
    painter.end()


class Invitation(QWidget):
    """A scene card in the middle of a page that has nothing else to show."""

    def __init__(self, name: str, title: str, words: str = "") -> None:
        """Say `title` and `words` below the landscape `name`; `offer` adds what to do next."""
        super().__init__()
        self.card = SceneCard(name, name)
        self.rows: QVBoxLayout = self.card.rows
        self.rows.addWidget(label(title, "title"))
        if words:
            self.rows.addWidget(label(words))
        self._offers: Flow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _GAP, 0, _GAP)
        column.addStretch(1)
        column.addWidget(centred(self.card, WIDEST, side=0))
        column.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the words have all of the card."""
        super().resizeEvent(event)
        wide = min(self.width(), theme.scaled(self, WIDEST))
        self.card.be_bare(not self.card.fits(wide, self.height() - 2 * _GAP))

    def offer(self, button: Pressable) -> None:
        """Put this button below, after those that are there."""
        if self._offers is None:
            self._offers = Flow(gap=6)
            self.rows.addSpacing(8)
            self.rows.addLayout(self._offers)
        self._offers.addWidget(button)
