"""A path with footsteps on it, left and right, as somebody walks slowly away."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, degrees, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPixmap

from unclench.domain.cues import Timeline
from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.pictures.base import Picture, Piece, Place, blank, brush, gently, shade

STEP = 2_600  # ms: a slow walk
_COMES, _STEPS = 700, 8  # ms in which a footstep comes, and in how many steps
_STAY = 6  # footsteps that are seen at once
_PLACES = 12  # of footsteps along the path, before it begins anew
_TOP, _BOTTOM = 0.735, 1.0  # of the room: where the path ends, and where it begins
_WIDE, _NARROW = 0.13, 0.012  # half of its width there, in shares of the room's height
_STRONG = 0.62


class Walk(Picture):
    """A path below the disc, and the last footsteps on it."""

    disc = (0.365, 0.68)

    def follow(self, timeline: Timeline) -> None:
        """Steps are taken while feet, legs and body are attended to."""
        super().follow(timeline)
        self._turns = [(cue.start, cue.end) for cue in timeline.guide if cue.kind == "attend"]

    def settle(self, at: Place) -> None:
        """Prepare a footstep for each place, turned and as small as it is far."""
        super().settle(at)
        foot = QColor(at.colours.near).darker(118)
        self._feet = [self._foot(number, foot) for number in range(_PLACES)]
        self._shown = ()

    def _meadow(self, painter: QPainter) -> None:
        """The near hill that the path leads over."""
        assert self.at is not None
        colours, wide, high = self.at.colours, self.at.page.width(), self.at.page.height()
        top = self._at(1)[1]
        edge = QPainterPath(QPointF(0, high))
        for number in range(81):
            x = number / 80
            edge.lineTo(x * wide, top + high * (0.055 * (1 - sin(pi * x)) + 0.006 * sin(9 * x)))
        edge.lineTo(wide, high)
        slope = QLinearGradient(0, top, 0, high)
        slope.setColorAt(0, mixed(QColor(colours.far), QColor(colours.middle), 0.55))
        slope.setColorAt(1, mixed(QColor(colours.middle), QColor(colours.near), 0.75))
        brush(painter, QColor(colours.middle))
        painter.setBrush(QBrush(slope))
        painter.drawPath(edge)

    def _at(self, share: float) -> tuple[float, float, float]:
        """The path's middle (x, y) and half its width, from where it begins (0) to its end (1)."""
        assert self.at is not None
        room = self.at.room
        far = 1 - (1 - share) ** 1.7  # what is farther away is nearer together
        y = room.top() + room.height() * (_BOTTOM + (_TOP - _BOTTOM) * far)
        near = (1 - far) ** 1.15
        bend = 0.09 * sin(2 * pi * 0.95 * far) * far**0.7
        half = room.height() * (_NARROW + (_WIDE - _NARROW) * near)
        return self.at.page.width() / 2 + room.height() * bend * 1.6, y, half

    def paint_still(self, painter: QPainter) -> None:
        """The path, from the page's lower edge to the hills."""
        assert self.at is not None
        self._meadow(painter)
        colours, high = self.at.colours, self.at.page.height()
        path = QPainterPath()
        sides: list[tuple[QPointF, QPointF]] = []
        for number in range(41):
            x, y, half = self._at(number / 40)
            sides.append((QPointF(x - half, y), QPointF(x + half, y)))
        (x, y, half), (_x, above, narrower) = self._at(0), self._at(1 / 40)
        grown = half + (half - narrower) * (high - y) / (y - above)
        path.moveTo(x - grown, high)
        for left, _right in sides:
            path.lineTo(left)
        for _left, right in reversed(sides):
            path.lineTo(right)
        path.lineTo(x + grown, high)
        path.closeSubpath()
        night = QColor(colours.sky_top).lightnessF() < 0.4
        light = QLinearGradient(0, sides[-1][0].y(), 0, high)
        light.setColorAt(0, mixed(QColor(colours.far), QColor(colours.sun), 0.15 if night else 0.4))
        light.setColorAt(1, mixed(QColor(colours.middle), QColor(colours.sky_bottom), 0.42))
        brush(painter, QColor(colours.far))
        painter.setBrush(QBrush(light))
        painter.drawPath(path)

    def _foot(self, number: int, colour: QColor) -> tuple[QPixmap, QPointF, float]:
        assert self.at is not None
        share = 0.07 + number / _PLACES * 0.84
        x, y, half = self._at(share)
        ahead = self._at(share + 0.02)
        turned = degrees(atan2(ahead[0] - x, y - ahead[1])) * 0.6
        side = 1 if number % 2 else -1
        long = max(8.0, half * 0.62)
        return _sole(long, side, colour, self.at.ratio), QPointF(x + side * half * 0.3, y), turned

    def pieces(self, ms: float, _level: float) -> Sequence[Piece]:
        """The last footsteps; the oldest is about to go."""
        turn = next(((start, end) for start, end in reversed(self._turns) if start <= ms), None)
        if turn is None or self.at is None:
            return ()
        since = sum(min(end, ms) - start for start, end in self._turns if start <= ms)
        newest = int(since // STEP)
        made = []
        for number in range(max(0, newest - _STAY), newest + 1):
            age = since - number * STEP
            left = gently((_STAY * STEP - age) / (STEP * 2))
            come = gently(age / _COMES)
            strong = round(min(come, left) * _STEPS) / _STEPS * _STRONG
            picture, middle, turned = self._feet[number % _PLACES]
            if strong:
                made.append(Piece(picture, middle, turned, strong))
        return made

    def interval(self, _ms: float) -> int:
        """Often enough for a footstep to come softly."""
        return _COMES // _STEPS


def _sole(long: float, side: int, colour: QColor, ratio: float) -> QPixmap:
    """One print, toes up: `side` is 1 for the right foot."""
    wide = long * 0.46
    made = blank(wide, long, ratio)
    painter = QPainter(made)
    painter.scale(long / 100, long / 100)
    if side < 0:
        painter.translate(46, 0)
        painter.scale(-1, 1)
    brush(painter, shade(colour, 1))
    sole = QPainterPath(QPointF(12, 62))
    sole.cubicTo(2, 40, 2, 6, 22, 3)
    sole.cubicTo(42, 2, 46, 30, 38, 60)
    sole.cubicTo(32, 66, 18, 67, 12, 62)
    painter.drawPath(sole)
    heel = QPainterPath(QPointF(13, 72))
    heel.cubicTo(20, 69, 30, 69, 36, 71)
    heel.cubicTo(39, 88, 32, 97, 24, 97)
    heel.cubicTo(14, 97, 10, 84, 13, 72)
    painter.drawPath(heel)
    painter.end()
    return made
