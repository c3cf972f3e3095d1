"""Stars that come out one by one, over the whole session."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from random import Random
from zlib import crc32

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QRadialGradient

from unclench.widgets.scenes.pictures.base import (
    Picture,
    Piece,
    Place,
    blank,
    brush,
    gently,
    shade,
)

_MANY = 90
_FADE = 7_000  # ms in which a star comes out
_STEPS = 14  # of its light: each too small to be noticed
_LAST = 0.86  # of the session, when the last star is out
_SIZES = (5.0, 7.0, 10.0)  # pixels of a star with its light
_ABOVE = 0.03  # of the height, that a star keeps above the hills
_EDGE = 12  # pixels between a star and what must be left free


class Stars(Picture):
    """A night sky that fills slowly."""

    only = "night"
    disc = (0.43, 0.76)

    def settle(self, at: Place) -> None:
        """Give each star its place and its time."""
        super().settle(at)
        self._pictures = [_star(size, QColor(at.colours.sun), at.ratio) for size in _SIZES]
        chance = Random(crc32(f"stars {self.seed}".encode()))  # noqa: S311 - stars, not secrets
        tried = (self._star(chance) for _each in range(_MANY))
        self._stars = [star for star in tried if star and not self._hidden(star[0])]
        self._shown = ()

    def _star(self, chance: Random) -> tuple[QPointF, int] | None:
        """Where a star is, and its size; None where the hills are, or words above the picture."""
        assert self.at is not None
        wide, high = self.at.page.width(), self.at.page.height()
        x, y, size = chance.random(), chance.uniform(0.01, 0.66), chance.choice((0, 0, 0, 1, 1, 2))
        hill = min(layer.edge(x * wide / high) for layer in self.at.form.layers)
        room = self.at.room.adjusted(0, _EDGE, 0, -_EDGE)
        if y > hill - _ABOVE or not room.top() < y * high < room.bottom():
            return None
        return QPointF(x * wide, y * high), size

    def _hidden(self, middle: QPointF) -> bool:
        """Whether the disc's ring or the moon is there."""
        assert self.at is not None
        ring, (x, y, moon) = self.at.free.toRectF(), self.at.form.sun
        page = self.at.page
        away = middle - ring.center()
        beside = middle - QPointF(x * page.width(), y * page.height())
        return (
            hypot(away.x(), away.y()) < ring.width() / 2 + _EDGE
            or hypot(beside.x(), beside.y()) < moon * page.height() + _EDGE
        )

    def pieces(self, ms: float, _level: float) -> Sequence[Piece]:
        """Those that are out, and the one that comes."""
        each = self.timeline.milliseconds * _LAST / max(1, len(self._stars))
        made = []
        for number, (middle, size) in enumerate(self._stars):
            share = (ms - number * each) / _FADE
            if share <= 0:
                break
            strong = round(gently(share) * _STEPS) / _STEPS
            made.append(Piece(self._pictures[size], middle, strong=strong))
        return made


def _star(size: float, colour: QColor, ratio: float) -> QPixmap:
    made = blank(size, size, ratio)
    painter = QPainter(made)
    middle = QPointF(size / 2, size / 2)
    light = QRadialGradient(middle, size / 2)
    light.setColorAt(0, shade(colour, 0.5))
    light.setColorAt(1, shade(colour, 0))
    painter.fillRect(0, 0, round(size) + 1, round(size) + 1, QBrush(light))
    brush(painter, shade(colour, 0.95))
    painter.drawEllipse(middle, size / 6, size / 6)
    painter.end()
    return made
