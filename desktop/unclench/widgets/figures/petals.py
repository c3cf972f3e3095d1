"""The petals around the disc, painted ahead: a frame only has to put a picture in its place.

There are pictures for several sizes, each made when it is first needed. Between two of them the
nearer one is fitted, coarsely, which nobody sees: petals are faint, and the next size is near.
"""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPixmap

_PETALS, _AWAY, _PETAL = 6, 0.29, 0.94  # how many, how far from the middle, how large: of the disc
REACH = _AWAY + _PETAL  # the farthest point of a petal, as a share of the disc's radius
_DRAWN = 200.0  # pixels of radius for which the outlines are worked out: smooth at any size
_APART = 3.0  # pixels of radius between two sizes


@cache
def _outlines() -> tuple[QPainterPath, ...]:
    """The petals around a disc of radius `_DRAWN`, without what the disc hides."""
    disc = QPainterPath()
    disc.addEllipse(QPointF(), 0.97 * _DRAWN, 0.97 * _DRAWN)
    made = []
    for number in range(_PETALS):
        angle = 2 * pi * (number + 0.5) / _PETALS
        petal = QPainterPath()
        away, side = _AWAY * _DRAWN, _PETAL * _DRAWN
        petal.addEllipse(QPointF(sin(angle), cos(angle)) * away, side, side)
        made.append(petal.subtracted(disc))
    return tuple(made)


class Petals:
    """The petals of one color, for a device with so many pixels to one of ours."""

    def __init__(self, colour: QColor, ratio: float) -> None:
        """Nothing is painted yet."""
        self._brush, self._ratio = QBrush(colour), ratio
        self._pictures: dict[int, QPixmap] = {}

    def paint(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """Paint them around a disc of `radius` pixels."""
        size = round(radius / _APART)
        picture = self._pictures.get(size)
        if picture is None:
            picture = self._pictures[size] = self._picture(size * _APART)
        reach = radius * REACH
        box = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def _picture(self, radius: float) -> QPixmap:
        reach = radius * REACH
        made = QPixmap(
            max(1, round(2 * reach * self._ratio)), max(1, round(2 * reach * self._ratio))
        )
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(made.width() / 2, made.height() / 2)
        scale = made.width() / 2 / (REACH * _DRAWN)
        painter.scale(scale, scale)
        for petal in _outlines():
            painter.fillPath(petal, self._brush)
        painter.end()
        return made
