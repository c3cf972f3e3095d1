"""Draws what seems to help: a row for each exercise, single dots or a mean with its interval."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.words import number
from unclench.widgets.charts.style import Style

_ALIGN = Qt.AlignmentFlag
_FARTHEST = 5  # points: an interval that goes on further ends in an arrow
_NARROW, _WIDE = 0.45, 0.68  # of the width, at most for what stands beside the scale
_WRAP = int(_ALIGN.AlignLeft | _ALIGN.AlignTop) | int(Qt.TextFlag.TextWordWrap)
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
    """The key, heads, rows, and the numbers below; rows have room for names above."""
    rows = sum(_text(row, style) + style.px(44) for row in plot.rows)
    return rows + _around(style) + _key_height(plot, style)


def least_height(plot: ChangesPlot, style: Style, width: float) -> float:
    """The same where names stand beside the scale and are as high as they must be."""
    room = _names(QRectF(0, 0, width, 0), plot, style) - style.px(24)
    rows = [_text(row, style) + _notes_height(row, style, room) for row in plot.rows]
    return sum(rows) + len(rows) * style.px(9) + _around(style)


def _around(style: Style) -> float:
    """What is above and below the rows."""
    return 2 * (style.height() + style.px(16))


def draw(painter: QPainter, area: QRectF, plot: ChangesPlot, style: Style) -> None:
    """Draw all rows so that they fill `area`."""
    _key(painter, area, plot, style)
    if not _beside(area, style):  # else it stands over the names
        area = area.adjusted(0, _key_height(plot, style), 0, 0)
    scale = _scale(area, plot, style)
    head = style.height() + style.px(14)
    top, bottom = area.top() + head, area.bottom() - head
    _levels(painter, area, scale, plot, style)
    wide = scale.left - style.px(24) - area.left()
    texts = [_text(row, style) + _notes_height(row, style, wide) for row in plot.rows]
    spare = (bottom - top - sum(texts)) / max(1, len(plot.rows))
    for row, text in zip(plot.rows, texts, strict=True):
        _row(painter, QRectF(area.left(), top, area.width(), text + spare), row, scale, style)
        top += text + spare


def _text(row: ChangeRow, style: Style) -> float:
    """How high a row's name, words and days are together."""
    return style.height("body") + style.height() * (2 if row.days else 1)


def _notes_height(row: ChangeRow, style: Style, width: float) -> float:
    """How high a row's notes are, broken into lines of so much room."""
    if not row.notes:
        return 0
    metrics = QFontMetricsF(style.font())
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAP, row.notes).height()


def _key_height(plot: ChangesPlot, style: Style) -> float:
    return style.height() + style.px(10) if any(row.rings for row in plot.rows) else 0


def _key(painter: QPainter, area: QRectF, plot: ChangesPlot, style: Style) -> None:
    """What a ring is, above all where there are some."""
    if not _key_height(plot, style):
        return
    high = style.height()
    _ring(painter, QPointF(area.left() + style.px(7), area.top() + high / 2), 1, style)
    left = area.left() + style.px(20)
    style.write(painter, QRectF(left, area.top(), area.right() - left, high), plot.rings)


def _beside(area: QRectF, style: Style) -> bool:
    return area.width() >= style.px(_BESIDE)


def _names(area: QRectF, plot: ChangesPlot, style: Style) -> float:
    """How much room the names take at the left."""
    if not _beside(area, style):
        return 0
    if any(row.notes for row in plot.rows):
        return area.width() * _WIDE
    widest = max((_widest(row, style) for row in plot.rows), default=0)
    return min(widest + style.px(20), area.width() * _NARROW)


def _scale(area: QRectF, plot: ChangesPlot, style: Style) -> _Scale:
    """Wide enough for every dot and ring and, up to a limit, interval; 0 is always inside."""
    points: list[float] = [-3, 1]
    for row in plot.rows:
        points += [*row.dots, *(change for change, _count in row.rings), row.mean or 0]
        points += [max(row.low, -_FARTHEST), min(row.high, _FARTHEST)]
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
    text = _text(row, style)
    y = room.top() + style.px(18) + text
    if _beside(room, style):
        wide = scale.left - style.px(24) - room.left()
        text += _notes_height(row, style, wide)
        _words(painter, QRectF(room.left(), room.center().y() - text / 2, wide, text), row, style)
        y = room.center().y()
    else:  # the names stand above, on ground of their own
        above = QRectF(room.left(), room.top() + style.px(2), room.width(), text)
        painter.fillRect(QRectF(above.topLeft(), QSizeF(_widest(row, style), text)), style.back)
        _words(painter, above, row, style)
    if row.mean is None:
        _dots(painter, row, scale, y, style)
        return
    _interval(painter, row, scale, y, style)
    painter.setBrush(style.mark)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(scale.x(row.mean), y), style.px(7), style.px(7))
    for points, count in row.rings:
        _ring(painter, QPointF(scale.x(points), y + style.px(15)), count, style)


def _interval(painter: QPainter, row: ChangeRow, scale: _Scale, y: float, style: Style) -> None:
    """A line as long as the interval; an arrow where it goes on beyond the scale."""
    ends = max(row.low, scale.low), min(row.high, scale.high)
    painter.setPen(style.pen(style.mark, 3))
    painter.drawLine(QPointF(scale.x(ends[0]), y), QPointF(scale.x(ends[1]), y))
    for end, beyond, way in ((ends[0], row.low < ends[0], 1), (ends[1], row.high > ends[1], -1)):
        if beyond:
            tip = QPointF(scale.x(end), y)
            for turn in (-1, 1):
                painter.drawLine(tip, tip + QPointF(way * style.px(6), turn * style.px(5)))


def _words(painter: QPainter, area: QRectF, row: ChangeRow, style: Style) -> None:
    """The name, a line in words, the days, and notes in as many lines as they need."""
    name, line = style.height("body"), style.height()
    top = area.top()
    style.write(painter, QRectF(area.left(), top, area.width(), name), row.name, "body", bold=True)
    top += name
    for text in filter(None, (row.words, row.days)):
        style.write(painter, QRectF(area.left(), top, area.width(), line), text)
        top += line
    if row.notes:
        painter.setFont(style.font())
        painter.setPen(style.quiet)
        rest = QRectF(area.left(), top, area.width(), area.bottom() - top)
        painter.drawText(rest, _WRAP, row.notes)


def _widest(row: ChangeRow, style: Style) -> float:
    words = max(style.width(row.words), style.width(row.days))
    return max(style.width(row.name, "body", True), words) + style.px(8)


def _dots(painter: QPainter, row: ChangeRow, scale: _Scale, y: float, style: Style) -> None:
    """Single changes; equal ones stand above each other, rings last."""
    dots = Counter(row.dots)
    rings = Counter(dict(row.rings))
    for points in dots.keys() | rings.keys():
        count = dots[points] + rings[points]
        for place in range(count):
            at = QPointF(scale.x(points), y + (place - (count - 1) / 2) * style.px(11))
            if place < dots[points]:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.mark)
                painter.drawEllipse(at, style.px(4), style.px(4))
            else:
                _ring(painter, at, 1, style)


def _ring(painter: QPainter, at: QPointF, count: int, style: Style) -> None:
    """So many changes that were not rated at the time: its surface grows with them."""
    radius = style.px(min(2.8 + 1.2 * math.sqrt(count), 8))
    painter.setPen(style.pen(style.quiet, 1.6))
    painter.setBrush(style.back)
    painter.drawEllipse(at, radius, radius)
