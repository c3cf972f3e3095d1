"""Leaves on a stream: each sets out with words, and the current carries it off."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin
from random import Random
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from unclench.domain.cues import Timeline
from unclench.viewmodels.session import own_pictures
from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.pictures.base import (
    QUICK,
    SLOW,
    Picture,
    Piece,
    Place,
    blank,
    brush,
    shade,
)

_WAY = 13_500  # ms that a leaf takes from side to side
_TOP, _BOTTOM = 0.77, 0.98  # of the room: where the stream is
_BEND = 0.028  # of the room's height, that it bends up and down
_COLOURS = ("#C9772E", "#B9502C", "#D9A03A", "#8E9A3C")
_LEAF, _LEAST = 0.1, 30.0  # how long a leaf is: of the room's height, and in pixels
_RIPPLES = 16


class Leaves(Picture):
    """A stream below the disc, and one leaf at a time."""

    disc = (0.375, 0.7)

    def follow(self, timeline: Timeline) -> None:
        """Leaves set out with the words."""
        super().follow(timeline)
        self._starts = own_pictures.leaves(timeline)

    def settle(self, at: Place) -> None:
        """Prepare a leaf of each color."""
        super().settle(at)
        long = max(_LEAST, _LEAF * at.room.height())
        self._leaves = [_leaf(long, QColor(name), at.ratio) for name in _COLOURS]
        self._shown = ()

    def _middle(self, x: float) -> float:
        """How far down the middle of the stream is, at a share of the width."""
        assert self.at is not None
        room = self.at.room
        level = room.top() + room.height() * (_TOP + _BOTTOM) / 2
        return level + room.height() * _BEND * sin(2 * pi * x + 0.6)

    def paint_still(self, painter: QPainter) -> None:
        """The stream, its banks and the light on it."""
        assert self.at is not None
        colours, room, wide = self.at.colours, self.at.room, self.at.page.width()
        half = room.height() * (_BOTTOM - _TOP) / 2
        water = self._band(half)
        bank = self._band(half * 1.05)
        below = QPainterPath(bank)
        below.lineTo(0, self.at.page.height())
        below.lineTo(wide, self.at.page.height())
        below.lineTo(wide, self._middle(1))
        brush(painter, mixed(QColor(colours.near), QColor(colours.middle), 0.12))
        painter.drawPath(below)
        painter.setBrush(mixed(QColor(colours.middle), QColor(colours.far), 0.35))
        painter.drawPath(bank)
        top = self._middle(0) - half
        light = QLinearGradient(0, top, 0, top + 2.2 * half)
        light.setColorAt(0, mixed(QColor(colours.sky_top), QColor(colours.far), 0.55))
        light.setColorAt(1, mixed(QColor(colours.far), QColor(colours.middle), 0.8))
        painter.setBrush(QBrush(light))
        painter.drawPath(water)
        chance = Random(crc32(f"ripples {self.seed}".encode()))  # noqa: S311 - water, not secrets
        for _each in range(_RIPPLES):
            x, across = chance.random(), chance.uniform(-0.8, 0.8)
            long = chance.uniform(0.03, 0.09)
            painter.setBrush(shade(colours.sky_bottom, chance.uniform(0.12, 0.32)))
            y = self._middle(x) + across * half
            painter.drawRoundedRect(QRectF(x * wide, y, long * wide, 2), 1, 1)

    def _band(self, half: float) -> QPainterPath:
        assert self.at is not None
        wide = self.at.page.width()
        places = [number / 60 for number in range(61)]
        path = QPainterPath(QPointF(0, self._middle(0) - half))
        for x in places:
            path.lineTo(x * wide, self._middle(x) - half)
        for x in reversed(places):
            path.lineTo(x * wide, self._middle(x) + half * (1 + 0.08 * sin(5 * pi * x)))
        path.closeSubpath()
        return path

    def pieces(self, ms: float, _level: float) -> Sequence[Piece]:
        """The leaf that is on its way."""
        start = own_pictures.latest(self._starts, ms)
        if start is None or ms - start >= _WAY or self.at is None:
            return ()
        number = self._starts.index(start)
        chance = Random(number)  # noqa: S311 - leaves, not secrets
        share = (ms - start) / _WAY
        leaf = self._leaves[number % len(self._leaves)]
        long = leaf.deviceIndependentSize().width()
        wide = self.at.page.width() + 2 * long
        across = chance.uniform(-0.45, 0.45) + 0.1 * sin(2 * pi * (1.5 * share + chance.random()))
        x = share * wide - long
        half = self.at.room.height() * (_BOTTOM - _TOP) / 2
        y = self._middle(x / self.at.page.width()) + half * across
        turned = chance.uniform(-50, 50) + chance.choice((-1, 1)) * 80 * share
        return (Piece(leaf, QPointF(x, y), turned + 6 * sin(6 * pi * share)),)

    def interval(self, ms: float) -> int:
        """Quick while a leaf drifts."""
        start = own_pictures.latest(self._starts, ms)
        return QUICK if start is not None and ms - start < _WAY else SLOW


def _leaf(long: float, colour: QColor, ratio: float) -> QPixmap:
    """A leaf with its stalk and veins, and a soft shadow on the water."""
    high = long * 0.62
    made = blank(long, high, ratio)
    painter = QPainter(made)
    painter.scale(long / 100, long / 100)
    outline = QPainterPath(QPointF(12, 31))
    outline.cubicTo(26, 4, 66, 2, 94, 29)
    outline.cubicTo(66, 58, 28, 56, 12, 31)
    brush(painter, QColor(20, 25, 40, 46))
    painter.drawPath(outline.translated(2, 4))
    brush(painter, colour)
    painter.drawPath(outline)
    lower = QPainterPath(QPointF(12, 31))
    lower.cubicTo(40, 33, 70, 31, 94, 29)
    lower.cubicTo(66, 58, 28, 56, 12, 31)
    painter.setBrush(shade(colour.darker(125), 0.55))
    painter.drawPath(lower)
    painter.setPen(QPen(colour.darker(150), 2.4))
    painter.drawLine(QPointF(1, 33), QPointF(86, 30))
    painter.setPen(QPen(colour.darker(135), 1.4))
    for x in (30, 46, 62):
        painter.drawLine(QPointF(x, 31), QPointF(x + 13, 17))
        painter.drawLine(QPointF(x, 32), QPointF(x + 13, 44))
    painter.end()
    return made
