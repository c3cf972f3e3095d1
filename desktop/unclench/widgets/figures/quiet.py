"""Quiet: a still ring that fills slowly, with the words inside it."""

from __future__ import annotations

from math import pi

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session.captions import Captions
from unclench.widgets.controls import theme
from unclench.widgets.figures.base import SLOW, Figure, PictureSource, Role

_WRAP = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_INSIDE = 0.66  # the words' box, as a share of the ring's width


class QuietFigure(Figure):
    """For mindfulness and rest: nothing moves but the ring's end, and that very slowly.

    The caption stands in the ring when all captions of the session have room there.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """Collect what will be said."""
        super().__init__(source, parent)
        self._texts = Captions(source.timeline).texts()
        self._shown = -1.0

    def refresh(self) -> None:
        """Take the new timeline's words."""
        self._texts = Captions(self.source.timeline).texts()
        super().refresh()

    def ring(self) -> QRectF:
        """Where the ring is."""
        return self.square(theme.scaled(self, 3))

    def _words_box(self) -> QRect:
        ring = self.ring()
        inset = ring.width() * (1 - _INSIDE) / 2
        return ring.adjusted(inset, inset, -inset, -inset).toRect()

    def has_room(self) -> bool:
        """Whether every caption of this session fits in the ring."""
        return self.would_have_room(min(self.width(), self.height()))

    def would_have_room(self, side: int) -> bool:
        """The same for a ring in a square of `side` pixels."""
        inner = int((side - 2 * theme.scaled(self, 3)) * _INSIDE)
        box = QRect(0, 0, max(1, inner), max(1, inner))
        metrics = QFontMetrics(theme.font(self, "heading"))
        needed = (metrics.boundingRect(box, int(_WRAP.value), text) for text in self._texts)
        return all(n.height() <= box.height() and n.width() <= box.width() for n in needed)

    def advance(self, position: float) -> None:
        """Repaint when the ring has grown by a pixel."""
        share = position / max(1, self.source.timeline.milliseconds)
        if abs(share - self._shown) * pi * self.ring().width() >= 1:
            self.update()

    def interval(self, _position: float) -> int:
        """Slow: only the ring's end and the words change."""
        return 2 * SLOW

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, how far the session is, and the words."""
        position = self.source.position()
        share = position / max(1, self.source.timeline.milliseconds)
        self._shown = share
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour(Role.Window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, width = self.ring(), theme.scaled(self, 3)
        painter.setPen(QPen(self.colour(Role.Mid), width))
        painter.setBrush(self.colour(Role.AlternateBase))
        painter.drawEllipse(ring)
        pen = QPen(self.colour(Role.Highlight), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if share > 0:
            painter.drawArc(ring, 90 * 16, -round(min(1.0, share) * 360 * 16))
        painter.setPen(self.colour(Role.WindowText))
        if self.number:
            painter.setFont(theme.font(self, "display"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.number)
        elif self.word:
            painter.setFont(theme.font(self, "heading"))
            painter.drawText(self._words_box(), int(_WRAP.value), self.word)
        painter.end()
