"""Draws any plot into any rectangle: on the screen, into a picture, on paper."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from unclench.viewmodels.history.plots import Bars, ChangesPlot, Line, Lines, Plot, Scatter
from unclench.viewmodels.words import number
from unclench.widgets.charts import changes
from unclench.widgets.charts.style import Style

TOP = 10  # the highest rating
_ALIGN = Qt.AlignmentFlag
_STEPS = (1, 2, 5)
_GLASS = 0.75  # how much of its colour a day has


def height(plot: Plot, style: Style) -> float:
    """How high a plot wants to be, in painter's units."""
    if isinstance(plot, ChangesPlot):
        return changes.height(plot, style)
    return style.px(300 if isinstance(plot, Scatter) else 210)


def draw(painter: QPainter, area: QRectF, plot: Plot, style: Style) -> None:
    """Draw `plot` so that it fills `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(plot, ChangesPlot):
        changes.draw(painter, area, plot, style)
    elif isinstance(plot, Bars):
        _bars(painter, area, plot, style)
    elif isinstance(plot, Lines):
        tone = style.pain if plot.about_pain else style.mark
        _lines(painter, area, plot, replace(style, mark=tone))
    elif isinstance(plot, Scatter):
        _scatter(painter, area, plot, style)


def ceiling(most: float) -> tuple[float, float]:
    """The top of a scale from 0 that holds `most`, and the distance of its lines."""
    rough = max(most, 4) / 4
    power = 10.0 ** math.floor(math.log10(rough))
    gap = next((one * power for one in _STEPS if one * power >= rough), 10 * power)
    return math.ceil(max(most, 4) / gap) * gap, gap


def _frame(area: QRectF, style: Style, widest: str) -> QRectF:
    """Where the marks go: room left for the scale and below for the labels."""
    left = style.width(widest) + style.px(12)
    below = style.height() + style.px(10)
    return area.adjusted(left, style.px(8), -style.px(8), -below)


def _scale(
    painter: QPainter, inner: QRectF, style: Style, top: float, gap: float, numbers: bool
) -> None:
    """Level lines, with their numbers at the left."""
    for place in range(round(top / gap) + 1):
        y = inner.bottom() - place * gap / top * inner.height()
        painter.setPen(style.pen(style.line))
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        if numbers:
            text = number(place * gap)
            high = style.height()
            room = QRectF(0, y - high / 2, inner.left() - style.px(8), high)
            style.write(painter, room, text, flags=_ALIGN.AlignRight)


def _labels(painter: QPainter, inner: QRectF, style: Style, labels: Sequence[str]) -> None:
    """As many labels below as fit, the last one always."""
    wide = inner.width() / max(1, len(labels))
    need = max((style.width(text) for text in labels), default=0) + style.px(14)
    every = max(1, math.ceil(need / wide))
    for place, text in enumerate(labels):
        if (len(labels) - 1 - place) % every:
            continue
        middle = inner.left() + (place + 0.5) * wide
        room = QRectF(middle - need / 2, inner.bottom() + style.px(6), need, style.height())
        if room.right() > inner.right() + style.px(8):
            room.moveRight(inner.right() + style.px(8))
        style.write(painter, room, text, flags=_ALIGN.AlignHCenter)


def _bars(painter: QPainter, area: QRectF, plot: Bars, style: Style) -> None:
    top, gap = ceiling(max(plot.values, default=0))
    inner = _frame(area, style, number(top))
    _scale(painter, inner, style, top, gap, plot.numbers)
    wide = inner.width() / max(1, len(plot.values))
    thick = min(wide * 0.62, style.px(36))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.mark)
    corner = min(style.px(3), thick / 3)
    for place, value in enumerate(plot.values):
        if value > 0:
            high = max(value / top * inner.height(), style.px(2))
            left = inner.left() + (place + 0.5) * wide - thick / 2
            painter.drawRoundedRect(
                QRectF(left, inner.bottom() - high, thick, high), corner, corner
            )
    _labels(painter, inner, style, plot.labels)


def _lines(painter: QPainter, area: QRectF, plot: Lines, style: Style) -> None:
    below = _key(painter, area, plot.lines, style) + style.px(10)
    inner = _frame(area.adjusted(0, below, 0, 0), style, str(TOP))
    gap = 2 if inner.height() / 5 > style.height() * 1.1 else 5
    _scale(painter, inner, style, TOP, gap, plot.numbers)
    wide = inner.width() / max(1, len(plot.labels))
    for line in plot.lines:
        points = [
            QPointF(
                inner.left() + (place + 0.5) * wide, inner.bottom() - value / TOP * inner.height()
            )
            if value is not None
            else None
            for place, value in enumerate(line.values)
        ]
        _line(painter, points, line, style)
    _labels(painter, inner, style, plot.labels)


def _line(painter: QPainter, points: Sequence[QPointF | None], line: Line, style: Style) -> None:
    """The neighbours joined, then a mark on each; a gap stays a gap."""
    painter.setPen(style.pen(_tone(line, style), 2, dashed=line.shape == "ring"))
    for one, other in pairwise(points):
        if one is not None and other is not None:
            painter.drawLine(one, other)
    for point in points:
        if point is not None:
            mark(painter, point, line.shape == "disc", _tone(line, style), style)


def _tone(line: Line, style: Style) -> QColor:
    return style.mark if line.shape == "disc" else style.ink


def _key(painter: QPainter, area: QRectF, lines: Sequence[Line], style: Style) -> float:
    """Which mark is which, at the top, in as many lines as it takes; how high that is."""
    left, high = area.left() + style.px(2), style.height()
    x, top = left, area.top()
    for line in lines:
        wide = style.width(line.name) + style.px(4)
        if x > left and x + style.px(46) + wide > area.right():
            x, top = left, top + high
        tone, y = _tone(line, style), top + high / 2
        painter.setPen(style.pen(tone, 2, dashed=line.shape == "ring"))
        painter.drawLine(QPointF(x, y), QPointF(x + style.px(36), y))
        mark(painter, QPointF(x + style.px(18), y), line.shape == "disc", tone, style)
        x += style.px(46)
        style.write(painter, QRectF(x, top, wide, high), line.name)
        x += wide + style.px(20)
    return top + high - area.top()


def mark(painter: QPainter, at: QPointF, disc: bool, tone: QColor, style: Style) -> None:
    """A disc, or a ring with the ground inside."""
    painter.setPen(style.pen(tone, 2))
    painter.setBrush(tone if disc else style.back)
    radius = style.px(4)
    painter.drawEllipse(at, radius, radius)


def _scatter(painter: QPainter, area: QRectF, plot: Scatter, style: Style) -> None:
    below, above = style.height() + style.px(8), style.height() + style.px(6)
    inner = _frame(area.adjusted(0, above, 0, -below), style, str(TOP))
    _scale(painter, inner, style, TOP, 2, plot.numbers)
    style.write(painter, QRectF(area.left(), area.top(), area.width(), style.height()), plot.up)
    for value in range(0, TOP + 1, 2):
        x = inner.left() + value / TOP * inner.width()
        painter.setPen(style.pen(style.line))
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
        if plot.numbers:
            room = QRectF(
                x - style.px(20), inner.bottom() + style.px(6), style.px(40), style.height()
            )
            style.write(painter, room, number(value), flags=_ALIGN.AlignHCenter)
    room = QRectF(inner.left(), area.bottom() - style.height(), inner.width(), style.height())
    style.write(painter, room, plot.across, flags=_ALIGN.AlignRight)
    painter.setPen(style.pen(style.back, 1))
    for (stress, pain), days in Counter(plot.points).items():
        glass = QColor(style.mark)
        glass.setAlphaF(1 - (1 - _GLASS) ** days)  # days on top of each other look darker
        painter.setBrush(glass)
        painter.drawEllipse(_in_frame(inner, stress, pain), style.px(5.5), style.px(5.5))
    if plot.rings:
        _rings(painter, area, inner, plot, style)


def _rings(painter: QPainter, area: QRectF, inner: QRectF, plot: Scatter, style: Style) -> None:
    """The days with a rating that was not given at the time, and what a ring is, at the top."""
    wide = style.width(plot.ring) + style.px(4)
    room = QRectF(area.right() - wide, area.top(), wide, style.height())
    style.write(painter, room, plot.ring)
    painter.setPen(style.pen(style.quiet, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = style.px(5)
    painter.drawEllipse(QPointF(room.left() - style.px(10), room.center().y()), radius, radius)
    for stress, pain in plot.rings:
        painter.drawEllipse(_in_frame(inner, stress, pain), radius, radius)


def _in_frame(inner: QRectF, stress: float, pain: float) -> QPointF:
    """Where two ratings meet."""
    x = inner.left() + stress / TOP * inner.width()
    return QPointF(x, inner.bottom() - pain / TOP * inner.height())
