"""What a person who moves is drawn with: rounded limbs, soft ends, and the chair.

The person has the shape and the measures of `body_shape`. A pose is a few numbers; the drawing is
a list of layers, the farthest first. Neighbors overlap in one color, so that no seam is seen, and a
layer that must end within the body fades out there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import atan2, cos, hypot, pi, sin
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

FIELD = QRectF(0, 0, 280, 376)  # of a person who sits
MIDDLE = 140.0
FLOOR, SEAT = 364.0, 256.0  # how far down they are
SMOOTH = 8  # points between two given ones of a limb

# how much of four points of a Catmull-Rom curve there is in each place between the middle two
_STEPS = tuple(
    (
        (-t + 2 * t * t - t**3) / 2,
        (2 - 5 * t * t + 3 * t**3) / 2,
        (t + 4 * t * t - 3 * t**3) / 2,
        (t**3 - t * t) / 2,
    )
    for t in (step / SMOOTH for step in range(SMOOTH))
)

Kind = Literal["floor", "back", "chair", "body", "shade", "lit", "line", "eye"]
Joint = tuple[float, float, float]  # x, y and half the width there
Point = tuple[float, float]


class Fade(NamedTuple):
    """From where to where a layer comes out of nothing: along a line, or out of a middle.

    Around a middle it is the other way about: strong there, and nothing at `end`; `tall` is how
    much higher than wide that is.
    """

    start: Point
    end: Point
    around: bool = False
    tall: float = 1.0

    def box(self) -> QRectF:
        """All that is lit around a middle."""
        (x, y), reach = self.start, self.end[0] - self.start[0]
        high = reach * self.tall
        return QRectF(x - reach, y - high, 2 * reach, 2 * high)


def glow(x: float, y: float, reach: float, tall: float = 1.0) -> Fade:
    """Strong around a middle, and gone `reach` units beside it."""
    return Fade((x, y), (x + reach, y), around=True, tall=tall)


class Layer(NamedTuple):
    """One shape: of the floor, the chair, the body, a shade or a soft line on it, what moves."""

    kind: Kind
    path: QPainterPath
    fade: Fade | None = None

    def box(self) -> QRectF:
        """All that it may cover."""
        box = self.path.boundingRect().adjusted(-2, -2, 2, 2)
        return box.intersected(self.fade.box()) if self.fade and self.fade.around else box


def limb(joints: Sequence[Joint]) -> QPainterPath:
    """A round-ended limb through the joints, as wide as they say, made smooth."""
    return _limb(tuple(joints))


@lru_cache(maxsize=64)
def _limb(joints: tuple[Joint, ...]) -> QPainterPath:
    """The same; of what keeps still, one made before."""
    dense = along(joints)
    left, right = sides(dense)
    first, last = dense[0], dense[-1]
    begin = _round_end(first, right[0])
    end = _round_end(last, left[-1])
    return closed([*left, *end, *reversed(right), *begin])


def along(joints: Sequence[Joint]) -> list[Joint]:
    """The axis of a limb, point by point: what `curve` of `body_shape` makes, in less time."""
    ends = (joints[0], *joints, joints[-1])
    made: list[Joint] = []
    for (ax, ay, aw), (bx, by, bw), (cx, cy, cw), (dx, dy, dw) in zip(
        ends, ends[1:], ends[2:], ends[3:], strict=False
    ):
        made += [
            (
                a * ax + b * bx + c * cx + d * dx,
                a * ay + b * by + c * cy + d * dy,
                a * aw + b * bw + c * cw + d * dw,
            )
            for a, b, c, d in _STEPS
        ]
    return [*made, joints[-1]]


def sides(dense: Sequence[Joint]) -> tuple[list[Point], list[Point]]:
    """Both edges of a limb whose axis is given point by point."""
    left, right = [], []
    around = zip([dense[0], *dense], dense, [*dense[1:], dense[-1]], strict=False)
    for before, (x, y, wide), after in around:
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = hypot(dx, dy) or 1.0
        nx, ny = dy / length * wide, -dx / length * wide
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left, right


def _round_end(joint: Joint, begin: Point, steps: int = 16) -> list[Point]:
    """Half a circle about a joint, clockwise from a point of its edge."""
    x, y, wide = joint
    angle = atan2(begin[1] - y, begin[0] - x)
    turns = (angle + pi * step / steps for step in range(1, steps))
    return [(x + wide * cos(turn), y + wide * sin(turn)) for turn in turns]


def closed(points: Sequence[tuple[float, ...]]) -> QPainterPath:
    """An outline through the points; where it overlaps itself it stays whole."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y, *_wide in points]))
    path.closeSubpath()
    return path


def line(points: Sequence[tuple[float, ...]]) -> QPainterPath:
    """An open line through the points."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y, *_wide in points]))
    return path


def disc(x: float, y: float, wide: float, high: float | None = None) -> QPainterPath:
    """An ellipse by its middle and its half-axes; a circle with one of them."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), wide, wide if high is None else high)
    return path


def box(left: float, top: float, right: float, bottom: float, corner: float) -> QPainterPath:
    """A board with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, right - left, bottom - top), corner, corner)
    return path


def together(*paths: QPainterPath) -> QPainterPath:
    """Several shapes as one, without working out their common outline."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for each in paths:
        path.addPath(each)
    return path


def floor(middle: float, half: float) -> Layer:
    """A soft round place on the floor, so that nobody floats."""
    return Layer("floor", disc(middle, FLOOR - 2, half, 11))


def mixed(first: Sequence[Point], second: Sequence[Point], share: float) -> list[Point]:
    """Points `share` of the way from the first ones to the second."""
    return [
        (x + (other_x - x) * share, y + (other_y - y) * share)
        for (x, y), (other_x, other_y) in zip(first, second, strict=True)
    ]
