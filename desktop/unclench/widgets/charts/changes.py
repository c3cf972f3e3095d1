"""Draws what seems to help: a row for each exercise, single dots or a mean with its interval."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.words import number
from unclench.widgets.charts.style import Style

_ALIGN = Qt.AlignmentFlag
_BESIDE = 700  # pixels at 100 % from which names stand beside the scale, not above it


@dataclass(frozen=True)
class _Scale:
    """Whole points from `low` to `high`, laid between two edges."""

    low: int
    high: int
    left: float
    right: float

    def x(self, points: float) -> float:
        part = (points - self.low) / (self.high - self.low)
        return self.left + part * (self.right - self.left)


def height(plot: ChangesPlot, style: Style) -> float:
    """Heads, rows, and the numbers below; rows are higher where names stand above."""
    text = style.height("body") + style.height()
    return len(plot.rows) * (text + style.px(44)) + 2 * (style.height() + style.px(16))


def draw(painter: QPainter, area: QRectF, plot: ChangesPlot, style: Style) -> None:
    """Draw all rows so that they fill `area`."""
    scale = _scale(area, plot, style)
    head = style.height() + style.px(14)
    top, bottom = area.top() + head, area.bottom() - head
    _levels(painter, area, scale, plot, style)
    tall = (bottom - top) / max(1, len(plot.rows))
    for place, row in enumerate(plot.rows):
        room = QRectF(area.left(), top + place * tall, area.width(), tall)
        _row(painter, room, row, scale, style)


def _beside(area: QRectF, style: Style) -> bool:
    return area.width() >= style.px(_BESIDE)


def _names(area: QRectF, plot: ChangesPlot, style: Style) -> float:
    """How much room the names take at the left."""
    if not _beside(area, style):
        return 0
    widths = [max(style.width(row.name, "body", True), style.width(row.words)) for row in plot.rows]
    return min(max(widths, default=0) + style.px(28), area.width() * 0.45)


def _scale(area: QRectF, plot: ChangesPlot, style: Style) -> _Scale:
    """Wide enough for every dot and interval, 0 always inside."""
    points: list[float] = [-3, 1]
    for row in plot.rows:
        points += [*row.dots, row.low, row.high]
    low, high = math.floor(min(points)), math.ceil(max(points))
    left = area.left() + _names(area, plot, style)
    return _Scale(low, high, left + style.px(16), area.right() - style.px(28))


def _levels(
    painter: QPainter, area: QRectF, scale: _Scale, plot: ChangesPlot, style: Style
) -> None:
    """A dotted line for each point, a solid one for no change, words above, numbers below."""
    line = style.height()
    top, bottom = area.top() + line + style.px(6), area.bottom() - line - style.px(6)
    zero = scale.x(0)
    left = QRectF(scale.left - style.px(16), area.top(), zero - scale.left + style.px(6), line)
    right = QRectF(zero + style.px(10), area.top(), area.right() - zero - style.px(10), line)
    style.write(painter, left, plot.lower, flags=_ALIGN.AlignRight)
    style.write(painter, right, plot.higher)
    apart = scale.x(1) - scale.x(0)
    every = max(1, math.ceil(style.width("−10") * 1.6 / apart))
    aside = math.ceil((style.width(plot.same) / 2 + style.width("−10")) / apart)
    for value in range(scale.low, scale.high + 1):
        x = scale.x(value)
        pen = style.pen(style.quiet if value == 0 else style.line, 1.5 if value == 0 else 1)
        if value:
            pen.setDashPattern([2, 5])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if value == 0:
            wide = style.width(plot.same) + style.px(4)
            room = QRectF(x - wide / 2, area.bottom() - line, wide, line)
            style.write(painter, room, plot.same, flags=_ALIGN.AlignHCenter)
        elif plot.numbers and value % every == 0 and abs(value) >= aside:
            room = QRectF(x - style.px(24), area.bottom() - line, style.px(48), line)
            style.write(painter, room, signed(value), flags=_ALIGN.AlignHCenter)


def signed(value: int) -> str:
    """A change with its sign: a true minus, or a plus."""
    text = number(abs(value))
    return f"−{text}" if value < 0 else f"+{text}"


def _row(painter: QPainter, room: QRectF, row: ChangeRow, scale: _Scale, style: Style) -> None:
    name, words = style.height("body"), style.height()
    beside = _beside(room, style)
    text = name + words
    top = room.center().y() - text / 2 if beside else room.top() + style.px(2)
    wide = scale.left - style.px(24) - room.left() if beside else room.width()
    if not beside:  # the names stand above, on ground of their own
        painter.fillRect(QRectF(room.left(), top, _widest(row, style), text), style.back)
    style.write(painter, QRectF(room.left(), top, wide, name), row.name, "body", bold=True)
    style.write(painter, QRectF(room.left(), top + name, wide, words), row.words)
    y = room.center().y() if beside else top + text + style.px(16)
    if row.mean is None:
        _dots(painter, row, scale, y, style)
    else:
        painter.setPen(style.pen(style.mark, 3))
        painter.drawLine(QPointF(scale.x(row.low), y), QPointF(scale.x(row.high), y))
        painter.setBrush(style.mark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(scale.x(row.mean), y), style.px(7), style.px(7))


def _widest(row: ChangeRow, style: Style) -> float:
    return max(style.width(row.name, "body", True), style.width(row.words)) + style.px(8)


def _dots(painter: QPainter, row: ChangeRow, scale: _Scale, y: float, style: Style) -> None:
    """Open dots; equal ones stand above each other."""
    seen: Counter[int] = Counter()
    painter.setPen(style.pen(style.quiet, 2))
    painter.setBrush(style.back)
    for points in sorted(row.dots):
        count = row.dots.count(points)
        shift = (seen[points] - (count - 1) / 2) * style.px(11)
        seen[points] += 1
        painter.drawEllipse(QPointF(scale.x(points), y + shift), style.px(4), style.px(4))
