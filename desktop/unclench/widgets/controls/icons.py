"""Icons of lines, drawn when needed: crisp at any size, in any colour, and no file to load."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from math import atan2, cos, degrees, pi, sin

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from unclench.widgets.controls import ink

GRID = 18.0  # every icon is drawn on a grid of this many units
SIDE = 20  # pixels that an icon is wide and high at 100 %
LINE = 1.8 * GRID / SIDE

Drawing = Callable[[QPainterPath, QPainterPath], None]  # (lines, filled)


def _circle(path: QPainterPath, x: float, y: float, radius: float) -> None:
    path.addEllipse(QPointF(x, y), radius, radius)


def _lines(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _ring(path: QPainterPath, x: float, y: float, radius: float) -> None:
    """A circle's line, as a disc with a hole."""
    _circle(path, x, y, radius + LINE / 2)
    _circle(path, x, y, radius - LINE / 2)


def _bar(start: tuple[float, float], end: tuple[float, float]) -> QPainterPath:
    """A straight line with round ends, as a shape."""
    along = degrees(atan2(start[1] - end[1], end[0] - start[0]))
    first, last = (QRectF(x - LINE / 2, y - LINE / 2, LINE, LINE) for x, y in (start, end))
    bar = QPainterPath()
    bar.arcMoveTo(first, along + 90)
    bar.arcTo(first, along + 90, 180)  # half a turn around each end
    bar.arcTo(last, along - 90, 180)
    return bar


def _box(path: QPainterPath, x: float, y: float, side: float, corner: float) -> None:
    """A rounded square's line, as a shape with a hole."""
    half = LINE / 2
    for by, round_by in ((half, corner + half), (-half, max(0.1, corner - half))):
        path.addRoundedRect(
            QRectF(x - by, y - by, side + 2 * by, side + 2 * by), round_by, round_by
        )


def _stroke(filled: QPainterPath, *points: tuple[float, float]) -> None:
    """A line through some points, as a shape."""
    line = QPainterPath()
    for start, end in itertools.pairwise(points):
        line = line.united(_bar(start, end))
    filled.addPath(line)


def _exercises(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    for x in (2.4, 10.4):
        for y in (2.4, 10.4):
            _box(filled, x, y, 5.2, 1.5)


def _today(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    _circle(filled, 9, 9, 3.8)
    for ray in range(8):
        x, y = cos(pi * ray / 4), sin(pi * ray / 4)
        _stroke(filled, (9 + 6.4 * x, 9 + 6.4 * y), (9 + 7.4 * x, 9 + 7.4 * y))


def _history(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    for x, top in ((3.6, 10), (9, 3.4), (14.4, 6.8)):
        _stroke(filled, (x, 15), (x, top))


def _programs(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    """A way that winds, with a place at each end."""
    upper = ((14, 3.4), (7.4, 3.4), (5.2, 4.2), (4.4, 6.2), (5.2, 8.2), (7.4, 9))
    lower = ((7.4, 9), (10.6, 9), (12.8, 9.8), (13.6, 11.8), (12.8, 13.8), (10.6, 14.6), (4, 14.6))
    way, places = QPainterPath(), QPainterPath()
    _stroke(way, *upper, *lower[1:])
    for x, y in (upper[0], lower[-1]):
        _circle(places, x, y, 2)
    filled.addPath(way.united(places))


def _my_exercises(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    outline = ((2.8, 15.2), (3.6, 11.6), (12, 3.2), (14.8, 6), (6.4, 14.4), (2.8, 15.2))
    _stroke(filled, *outline)


def _settings(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    _ring(filled, 9, 9, 3)
    for ray in range(8):
        x, y = cos(pi * ray / 4), sin(pi * ray / 4)
        _stroke(filled, (9 + 5.6 * x, 9 + 5.6 * y), (9 + 7.2 * x, 9 + 7.2 * y))


def _learn(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    cover = ((9, 5.2), (6.6, 3.6), (2.4, 3.6), (2.4, 13.6), (6.6, 13.6), (9, 15.2))
    spine = ((9, 15.2), (11.4, 13.6), (15.6, 13.6), (15.6, 3.6), (11.4, 3.6), (9, 5.2), (9, 15.2))
    _stroke(filled, *cover, *spine)


def _breathing(lines: QPainterPath, filled: QPainterPath) -> None:
    _circle(lines, 9, 9, 7)
    _circle(filled, 9, 9, 3.8)


def _muscles(lines: QPainterPath, filled: QPainterPath) -> None:
    _circle(filled, 9, 3.2, 2.2)
    _lines(lines, (3, 7.6), (15, 7.6))
    _lines(lines, (9, 7.6), (9, 11.6))
    _lines(lines, (5.2, 16.6), (9, 11.6), (12.8, 16.6))


def _mindfulness(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    for x in (3.4, 9, 14.6):
        _circle(filled, x, 9, 1.9)


def _autogenic(lines: QPainterPath, filled: QPainterPath) -> None:
    lines.moveTo(2, 12.5)
    lines.cubicTo(5, 8.5, 7, 8.5, 9, 12.5)
    lines.cubicTo(11, 16.5, 13, 16.5, 16, 12.5)
    _circle(filled, 9, 5, 2.6)


def _imagery(lines: QPainterPath, filled: QPainterPath) -> None:
    _lines(lines, (1.8, 14.6), (6.6, 7.4), (9.6, 11.8), (11.6, 9.2), (16.2, 14.6), (1.8, 14.6))
    _circle(filled, 13, 4.6, 1.8)


def _movement(lines: QPainterPath, filled: QPainterPath) -> None:
    lines.moveTo(2.4, 12)
    lines.cubicTo(5, 4, 13, 4, 15.6, 12)
    _circle(filled, 9, 12.8, 1.9)


def _worksheet(lines: QPainterPath, _filled: QPainterPath) -> None:
    for y, right in ((4.4, 15.4), (9, 15.4), (13.6, 10.4)):
        _lines(lines, (2.6, y), (right, y))


def _sleep(lines: QPainterPath, _filled: QPainterPath) -> None:
    lines.moveTo(14.8, 11.2)
    lines.arcTo(QRectF(3, 3, 12, 12), -22, -270)
    lines.cubicTo(7.4, 7.2, 9.6, 11.6, 14.8, 11.2)


def _rest(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (2.4, 6.4), (15.6, 6.4))
    _lines(lines, (4.8, 11.6), (13.2, 11.6))


def _back(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (15, 9), (3.4, 9))
    _lines(lines, (8, 4), (3.2, 9), (8, 14))


def _close(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (5, 5), (13, 13))
    _lines(lines, (13, 5), (5, 13))


def _undo(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (6.4, 3), (2.8, 6.6), (6.4, 10.2))
    lines.moveTo(3, 6.6)
    lines.lineTo(10.6, 6.6)
    lines.arcTo(QRectF(6.4, 6.6, 8.4, 8.4), 90, -180)
    lines.lineTo(6.8, 15)


def _redo(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (11.6, 3), (15.2, 6.6), (11.6, 10.2))
    lines.moveTo(15, 6.6)
    lines.lineTo(7.4, 6.6)
    lines.arcTo(QRectF(3.2, 6.6, 8.4, 8.4), 90, 180)
    lines.lineTo(11.2, 15)


def _search(lines: QPainterPath, _filled: QPainterPath) -> None:
    _circle(lines, 7.8, 7.8, 4.8)
    _lines(lines, (11.5, 11.5), (15.4, 15.4))


def _delete(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, (4.4, 4.4), (13.6, 13.6))
    _lines(lines, (13.6, 4.4), (4.4, 13.6))


def _play(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    _lines(filled, (5.6, 3.4), (14.4, 9), (5.6, 14.6), (5.6, 3.4))


def _stop(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    _lines(filled, (4.6, 4.6), (13.4, 4.6), (13.4, 13.4), (4.6, 13.4), (4.6, 4.6))


def _down(_lines_path: QPainterPath, filled: QPainterPath) -> None:
    filled.addPath(_bar((4.6, 7), (9, 11.4)).united(_bar((9, 11.4), (13.4, 7))))


def _care(lines: QPainterPath, filled: QPainterPath) -> None:
    _circle(lines, 9, 9, 7)
    _lines(lines, (9, 5.2), (9, 9.8))
    _circle(filled, 9, 12.8, 1.1)


def _star_points() -> list[tuple[float, float]]:
    points = []
    for corner in range(11):
        radius = 7.2 if corner % 2 == 0 else 3.2
        angle = pi * corner / 5 - pi / 2
        points.append((9 + radius * cos(angle), 9.6 + radius * sin(angle)))
    return points


def _star(lines: QPainterPath, _filled: QPainterPath) -> None:
    _lines(lines, *_star_points())
    lines.closeSubpath()


def _starred(lines: QPainterPath, filled: QPainterPath) -> None:
    _star(lines, filled)
    filled.addPath(lines)


DRAWINGS: dict[str, Drawing] = {
    "today": _today,
    "exercises": _exercises,
    "history": _history,
    "settings": _settings,
    "learn": _learn,
    "programs": _programs,
    "my_exercises": _my_exercises,
    "back": _back,
    "close": _close,
    "undo": _undo,
    "redo": _redo,
    "search": _search,
    "delete": _delete,
    "play": _play,
    "stop": _stop,
    "down": _down,
    "care": _care,
    "star": _star,
    "starred": _starred,
    "breathing": _breathing,
    "muscle-relaxation": _muscles,
    "mindfulness": _mindfulness,
    "autogenic": _autogenic,
    "imagery": _imagery,
    "movement": _movement,
    "worksheet": _worksheet,
    "sleep": _sleep,
    "rest": _rest,
}


DIRECTED = frozenset({"back"})
"""What points to where one came from: the other way where one reads from the right."""


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor, turned: bool = False) -> None:
    """Draw the icon `name` into the square `rect`; `turned`, it looks the other way."""
    lines, filled = QPainterPath(), QPainterPath()
    DRAWINGS[name](lines, filled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topRight() if turned else rect.topLeft())
    painter.scale((-1 if turned else 1) * rect.width() / GRID, rect.height() / GRID)
    painter.fillPath(filled, ink.brush(colour))
    if not lines.isEmpty():
        painter.strokePath(lines, _round_pen(colour))
    painter.restore()


def _round_pen(colour: QColor) -> QPen:
    """A pen for curves; what the first picture shows is made of shapes alone (see `ink`)."""
    pen = ink.pen(colour, LINE)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_mark(painter: QPainter, rect: QRectF, disc: QColor, dot: QColor) -> None:
    """Draw the app's mark into the square `rect`: a dot at rest in a soft disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.disc(painter, rect, disc)
    inset = rect.width() * 0.26
    ink.disc(painter, rect.adjusted(inset, inset, -inset, -inset), dot)
    painter.restore()
