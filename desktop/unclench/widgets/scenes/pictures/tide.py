"""The water's edge on a beach: it comes with the breath in and goes with the breath out."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.pictures.base import Picture, Piece, Place, blank, brush, shade

_FAR, _NEAR = 0.9, 0.985  # of the room: where the water's edge is when it's out, and in
_FOAM = 0.008  # of the room's height, that the edge swings
_CLEAR, _DEEP = (
    0.16,
    0.3,
)  # of the moving water, from its top: up to where it isn't seen, from where fully
_SAND_AT_NIGHT = "#5A5142"
_SAND = "#EFE0BF"


class Tide(Picture):
    """A beach below the disc, and the sea's edge on it."""

    disc = (0.385, 0.72)

    def settle(self, at: Place) -> None:
        """Prepare the water that comes and goes: as wide as the page."""
        super().settle(at)
        high = at.room.height()
        self._out, self._in = (at.room.top() + high * share for share in (_FAR, _NEAR))
        self._tall = high * (_NEAR - _FAR + 3.2 * _FOAM) / (1 - _DEEP)
        self._sea = self._out + 2.2 * _FOAM * high - self._tall * (1 - _CLEAR)
        self._water = self._prepared()
        self._shown = ()

    def _edge(self, x: float) -> float:
        """How far below its middle the water's edge is, at a share of the width."""
        assert self.at is not None
        swing = 0.6 * sin(2 * pi * 1.6 * x + 0.4) + 0.4 * sin(2 * pi * 4.3 * x + 2)
        return self.at.room.height() * _FOAM * swing

    def _line(self, level: float) -> QPainterPath:
        assert self.at is not None
        wide = self.at.page.width()
        path = QPainterPath(QPointF(0, level + self._edge(0)))
        for number in range(1, 121):
            path.lineTo(wide * number / 120, level + self._edge(number / 120))
        return path

    def paint_still(self, painter: QPainter) -> None:
        """The beach, wet where the water was."""
        assert self.at is not None
        colours, page = self.at.colours, self.at.page
        night = QColor(colours.sky_top).lightnessF() < 0.4
        sand = mixed(
            QColor(colours.near), QColor(_SAND_AT_NIGHT if night else _SAND), 0.75 if night else 0.9
        )
        wet = mixed(sand, QColor(colours.middle), 0.5)
        sea = self._line(self._sea)
        sea.lineTo(page.width(), page.height())
        sea.lineTo(0, page.height())
        brush(painter, QColor(colours.near))
        painter.drawPath(sea)
        beach = self._line(self._out)
        beach.lineTo(page.width(), page.height())
        beach.lineTo(0, page.height())
        brush(painter, sand)
        slope = QLinearGradient(0, self._out, 0, self._in + 24)
        slope.setColorAt(0, wet)
        slope.setColorAt(0.5, mixed(wet, sand, 0.3))
        slope.setColorAt(1, sand)
        painter.setBrush(QBrush(slope))
        painter.drawPath(beach)

    def _prepared(self) -> QPixmap:
        """Water that ends in foam."""
        assert self.at is not None
        colours, wide = self.at.colours, self.at.page.width()
        made = blank(wide, self._tall, self.at.ratio)
        painter = QPainter(made)
        level = self._tall - 2.2 * _FOAM * self.at.room.height()
        line = self._line(level)
        water = QPainterPath(line)
        water.lineTo(wide, 0)
        water.lineTo(0, 0)
        depth = QLinearGradient(0, 0, 0, self._tall)
        depth.setColorAt(0, shade(colours.near, 0))
        depth.setColorAt(_CLEAR, shade(colours.near, 0))
        depth.setColorAt(_DEEP, QColor(colours.near))
        depth.setColorAt(1, mixed(QColor(colours.near), QColor(colours.far), 0.45))
        brush(painter, QColor(colours.near))
        painter.setBrush(QBrush(depth))
        painter.drawPath(water)
        foam = mixed(QColor(colours.sky_bottom), QColor("#FFFFFF"), 0.4)
        for far, thick, strong in ((9.0, 2.0, 0.3), (3.5, 3.0, 0.55), (0.0, 3.4, 0.9)):
            painter.strokePath(line.translated(0, -far), QPen(shade(foam, strong), thick))
        painter.end()
        return made

    def pieces(self, _ms: float, level: float) -> Sequence[Piece]:
        """The water, as far up the beach as the breath is full."""
        if self.at is None:
            return ()
        edge = self._out + (self._in - self._out) * level
        bottom = round(edge) + 2.2 * _FOAM * self.at.room.height()
        return (Piece(self._water, QPointF(self.at.page.width() / 2, bottom - self._tall / 2)),)

    def moved(self, ms: float, level: float) -> list[QRect]:
        """Where the water was or is, and no more."""
        boxes = super().moved(ms, level)
        if len(boxes) != 2 or self.at is None:
            return boxes
        return [boxes[0].united(boxes[1]).intersected(QRect(0, 0, *self.at.page.toTuple()))]
