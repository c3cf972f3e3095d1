"""The head of a person who moves: from the front, from the side, and all between."""

from __future__ import annotations

from functools import cache, lru_cache
from math import atan2, cos, hypot, pi, radians, sin

from PySide6.QtGui import QPainterPath, QTransform

from unclench.widgets.figures.body_shape import curve
from unclench.widgets.figures.move_shape import Layer, Point, closed, line, mixed

_HALF, _HIGH = 22.5, 30.0
_POINTS = 72
# a head that looks to the right, about its middle
_PROFILE = (
    (-2, -30), (10, -28.4), (18.6, -20), (21, -10), (21.4, -3), (25.6, 6.2), (23, 9.6), (22, 14),
    (21.4, 20), (17, 26.4), (9, 28.6), (0, 25.5), (-9, 21.5), (-18.5, 13.5), (-24, 0),
    (-23, -15), (-14.5, -26),
)  # fmt: skip
_EYE, _FROM_SIDE = 23.0, 48.0  # degrees from the middle to an eye; how far a whole turn goes
_EYE_HALF, _EYE_LOW, _EYE_SAG = 3.9, 3.0, 2.3


@cache
def _front() -> tuple[Point, ...]:
    points = []
    for step in range(_POINTS):
        angle = 2 * pi * step / _POINTS
        down = -cos(angle)
        narrow = 1 - 0.16 * max(0.0, down) ** 1.5
        points.append((_HALF * narrow * sin(angle), _HIGH * down))
    return tuple(points)


@cache
def _profile() -> tuple[Point, ...]:
    """The profile, a point for every one of the front's, in the same directions."""
    around = (*_PROFILE[-2:], *_PROFILE, *_PROFILE[:2])
    dense = curve([(float(x), float(y)) for x, y in around], 60)
    made = []
    for x, y in _front():
        way = atan2(y, x)
        near = min(
            dense, key=lambda point: abs((atan2(point[1], point[0]) - way + pi) % (2 * pi) - pi)
        )
        far = hypot(near[0], near[1])
        made.append((far * cos(way), far * sin(way)))
    return tuple(made)


@lru_cache(maxsize=8)
def _outline(turn: float) -> QPainterPath:
    return closed(mixed(_front(), _profile(), turn))


def head(at: QTransform, turn: float, face: bool = True) -> tuple[QPainterPath, list[Layer]]:
    """The head, whose middle `at` puts in its place, and two closed eyes.

    `turn` goes from -1, to the left of the picture, over 0, to us, to 1.
    """
    way = -1 if turn < 0 else 1
    place = QTransform.fromScale(way, 1) * at
    shape = place.map(_outline(abs(turn)))
    if not face:
        return shape, []
    eyes = []
    for side in (-1, 1):
        angle = radians(side * _EYE + abs(turn) * _FROM_SIDE)
        wide = cos(angle)
        if wide > 0.34:
            x, half = _HALF * 0.93 * sin(angle), _EYE_HALF * wide
            arc = [(x - half, _EYE_LOW), (x, _EYE_LOW + _EYE_SAG), (x + half, _EYE_LOW)]
            eyes.append(Layer("eye", place.map(line(curve(arc, 5)))))
    return shape, eyes
