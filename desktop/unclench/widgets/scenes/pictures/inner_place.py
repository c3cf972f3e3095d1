"""A place in the mind's eye: hills, water, birds, a tree and light come up one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import pi, sin
from random import Random
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from unclench.domain.cues import Timeline
from unclench.viewmodels.session import own_pictures
from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.pictures.base import Picture, Piece, Place, blank, brush, gently, shade

_COMES, _STEPS = 9_000, 30  # ms in which a thing comes up, and in how many steps


class InnerPlace(Picture):
    """What the senses find, each with its turn; with the end of the practice all of it goes."""

    disc = (0.36, 0.66)

    def follow(self, timeline: Timeline) -> None:
        """Each thing has its moment."""
        super().follow(timeline)
        self._starts = own_pictures.chapters(timeline, 5)
        self._over = own_pictures.over(timeline)

    def settle(self, at: Place) -> None:
        """Prepare each thing."""
        super().settle(at)
        paints = (self._ridge, self._lake, self._birds, self._tree, self._light)
        self._things = [paint() for paint in paints]
        self._shown = ()

    def paint_still(self, painter: QPainter) -> None:
        """Near ground, so that nothing of the place hangs in the air."""
        assert self.at is not None
        wide, high, colours = self.at.page.width(), self.at.page.height(), self.at.colours
        ground = QPainterPath(QPointF(0, high))
        for number in range(81):
            x = number / 80
            y = self._row(0.845) + self.at.room.height() * 0.022 * sin(2 * pi * 1.3 * x + 2)
            ground.lineTo(x * wide, y)
        ground.lineTo(wide, high)
        slope = QLinearGradient(0, self._row(0.82), 0, high)
        slope.setColorAt(0, QColor(colours.middle))
        slope.setColorAt(1, QColor(colours.near))
        brush(painter, QColor(colours.middle))
        painter.setBrush(QBrush(slope))
        painter.drawPath(ground)

    def pieces(self, ms: float, _level: float) -> Sequence[Piece]:
        """What has come up so far; the light lies behind the tree."""
        going = 1 - gently((ms - self._over) / _COMES)
        made = []
        for (picture, middle), start in zip(self._things, self._starts, strict=True):
            share = gently((ms - start) / _COMES) * going
            strong = round(share * _STEPS) / _STEPS
            if strong:
                made.append(Piece(picture, middle, strong=strong))
        return made

    def _boxed(self, box: QRectF, paint: Callable[[QPainter], None]) -> tuple[QPixmap, QPointF]:
        """A thing as a picture of its box on the page, and where its middle is."""
        assert self.at is not None
        whole = QRectF(box.toAlignedRect())
        made = blank(whole.width(), whole.height(), self.at.ratio)
        painter = QPainter(made)
        painter.translate(-whole.topLeft())
        paint(painter)
        painter.end()
        return made, whole.center()

    def _row(self, share: float) -> float:
        """How far down a share of the room is."""
        assert self.at is not None
        return self.at.room.top() + self.at.room.height() * share

    def _ridge(self) -> tuple[QPixmap, QPointF]:
        """Far hills at the horizon."""
        assert self.at is not None
        wide, colours = self.at.page.width(), self.at.colours
        low, high = self._row(0.86), self.at.room.height()
        colour = mixed(QColor(colours.far), QColor(colours.sky_bottom), 0.42)

        def paint(painter: QPainter) -> None:
            path = QPainterPath(QPointF(0, low))
            for number in range(101):
                x = number / 100
                up = 0.095 + 0.045 * sin(2 * pi * 1.1 * x + 0.3) + 0.02 * sin(2 * pi * 3.1 * x + 1)
                path.lineTo(x * wide, low - high * up)
            path.lineTo(wide, low)
            path.closeSubpath()
            brush(painter, colour)
            painter.drawPath(path)

        return self._boxed(QRectF(0, self._row(0.68), wide, low - self._row(0.68)), paint)

    def _lake(self) -> tuple[QPixmap, QPointF]:
        """Still water before the hills, with light on it."""
        assert self.at is not None
        wide, colours = self.at.page.width(), self.at.colours
        top, bottom = self._row(0.8), self._row(0.95)
        chance = Random(crc32(f"lake {self.seed}".encode()))  # noqa: S311 - water, not secrets
        lines = [
            (chance.uniform(0.08, 0.86), chance.random(), chance.uniform(0.04, 0.12))
            for _ in range(14)
        ]

        def paint(painter: QPainter) -> None:
            shore = QPainterPath(QPointF(0, top))
            shore.lineTo(wide, top)
            for number in range(61):
                x = 1 - number / 60
                edge = 0.75 + 0.14 * sin(2 * pi * 0.8 * x + 0.6) + 0.08 * sin(2 * pi * 2.1 * x)
                shore.lineTo(x * wide, top + (bottom - top) * edge)
            shore.closeSubpath()
            deep = QLinearGradient(0, top, 0, bottom)
            deep.setColorAt(0, mixed(QColor(colours.sky_bottom), QColor(colours.far), 0.5))
            deep.setColorAt(1, mixed(QColor(colours.far), QColor(colours.middle), 0.6))
            brush(painter, QColor(colours.far))
            painter.setBrush(QBrush(deep))
            painter.drawPath(shore)
            painter.setClipPath(shore)
            for x, y, long in lines:
                painter.setBrush(shade("#FFFFFF", 0.34))
                painter.drawRoundedRect(
                    QRectF(x * wide, top + y * (bottom - top), long * wide, 2), 1, 1
                )

        return self._boxed(QRectF(0, top, wide, bottom - top), paint)

    def _birds(self) -> tuple[QPixmap, QPointF]:
        """A few birds, far up: what is heard."""
        assert self.at is not None
        unit, wide = self.at.room.height() / 100, self.at.page.width()
        x0, y0 = wide * 0.5 - 62 * unit, self._row(0.3)
        box = QRectF(x0 - 6 * unit, y0 - 8 * unit, 26 * unit, 22 * unit)

        def paint(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            assert self.at is not None
            pen = QPen(QColor(self.at.colours.near), max(1.4, 0.34 * unit))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for x, y, size in ((0, 0, 2.6), (7, -3, 2.1), (13, 3, 2.4), (4, 7, 1.8)):
                at = QPointF(x0 + x * unit, y0 + y * unit)
                bird = QPainterPath(at + QPointF(-size, -0.35 * size) * unit)
                bird.quadTo(at + QPointF(-0.4 * size, -0.8 * size) * unit, at)
                bird.quadTo(
                    at + QPointF(0.5 * size, -0.9 * size) * unit,
                    at + QPointF(size, -0.3 * size) * unit,
                )
                painter.drawPath(bird)

        return self._boxed(box, paint)

    def _tree(self) -> tuple[QPixmap, QPointF]:
        """A tree at one side, whose shade can be felt."""
        assert self.at is not None
        unit, wide, colours = self.at.room.height() / 100, self.at.page.width(), self.at.colours
        x0 = min(wide - 26 * unit, wide / 2 + 66 * unit)
        foot = self._row(0.985)
        box = QRectF(x0 - 24 * unit, foot - 62 * unit, 48 * unit, 62 * unit)
        crown, trunk = QColor(colours.near), QColor(colours.near).darker(135)

        def paint(painter: QPainter) -> None:
            brush(painter, trunk)
            stem = QPainterPath(QPointF(x0 - 2.6 * unit, foot))
            stem.cubicTo(
                QPointF(x0 - 1.2 * unit, foot - 14 * unit),
                QPointF(x0 - 2 * unit, foot - 24 * unit),
                QPointF(x0 - 1 * unit, foot - 38 * unit),
            )
            stem.lineTo(QPointF(x0 + 1.4 * unit, foot - 38 * unit))
            stem.cubicTo(
                QPointF(x0 + 1.2 * unit, foot - 24 * unit),
                QPointF(x0 + 1.4 * unit, foot - 14 * unit),
                QPointF(x0 + 3 * unit, foot),
            )
            stem.closeSubpath()
            painter.drawPath(stem)
            for x, y, half, lighter in (
                (0, -42, 15, 100),
                (-10, -34, 10.5, 100),
                (10.5, -35, 10, 100),
                (-5, -47, 9.5, 107),
                (6, -43, 8.5, 107),
                (-11, -36, 6.5, 107),
            ):
                painter.setBrush(crown.lighter(lighter))
                painter.drawEllipse(
                    QPointF(x0 + x * unit, foot + y * unit), half * unit, half * 0.86 * unit
                )

        return self._boxed(box, paint)

    def _light(self) -> tuple[QPixmap, QPointF]:
        """Warm light over the water."""
        assert self.at is not None
        unit, wide, colours = self.at.room.height() / 100, self.at.page.width(), self.at.colours
        middle = QPointF(wide / 2 - 64 * unit, self._row(0.76))
        reach = 30 * unit
        box = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

        def paint(painter: QPainter) -> None:
            glow = QRadialGradient(middle, reach)
            warm = mixed(QColor(colours.sun), QColor("#FFC36B"), 0.5)
            for place, strong in ((0.0, 0.75), (0.25, 0.5), (0.6, 0.16), (1.0, 0.0)):
                glow.setColorAt(place, shade(warm, strong))
            painter.fillRect(box, QBrush(glow))

        return self._boxed(box, paint)
