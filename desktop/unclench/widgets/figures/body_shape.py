"""A soft, plain human shape without a face: the outline that every picture of a body has.

The shape is drawn on a field of 200 by 460 units and seen as in a mirror: the person's right hand
is on the right. Limbs are axes with a half-width at each point, made round by a Catmull-Rom curve;
the trunk and the head are outlines given for one side and mirrored. Where each part of the body
lies on it is in `body_views`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

WIDTH, HEIGHT = 200.0, 460.0
_MIDDLE = WIDTH / 2
_SMOOTH = 14  # points between two given ones

# x, y and half-width of the right limbs, from the trunk outwards
_ARM = (
    (135.5, 112.5, 15), (143.8, 125, 14.4), (149.5, 142, 13), (154, 164, 11), (157.5, 184, 9.8),
    (160.5, 199, 9.9), (164.5, 217, 9), (167.6, 232, 7.6), (169.6, 242, 7.3), (172, 253, 8.9),
    (173.6, 264, 8.5), (174.4, 274, 6.4),
)  # fmt: skip
_THUMB = ((168.5, 246, 4.6), (165, 254, 3.9), (163.8, 261, 3.2), (164.2, 266, 2.4))
_LEG = (
    (119, 226, 20.5), (121.5, 256, 20.8), (122.5, 288, 17.6), (122.5, 322, 13.2),
    (123, 342, 12.2), (124, 364, 13), (123.8, 388, 10.4), (123.6, 410, 8.4), (124.2, 422, 8.6),
    (126.6, 432, 10.8), (129.6, 440.5, 11.6),
)  # fmt: skip
# the right outline of the trunk with the neck: distance from the middle line, and y
TRUNK = (
    (11, 62), (11, 75), (13, 84), (21, 90), (33, 93.6), (41, 96.8), (46, 101.5), (47.5, 108),
    (47.8, 124), (44.5, 142), (40.5, 162), (37.5, 184), (37.5, 200), (38.6, 212), (39.3, 224),
    (40.4, 237), (36, 250), (20, 255), (0, 258),
)  # fmt: skip
_HEAD = (0.0, 40.0, 22.5, 30.0)  # middle x offset, middle y, half-width, half-height


def curve(points: Sequence[tuple[float, ...]], smooth: int = _SMOOTH) -> list[tuple[float, ...]]:
    """A Catmull-Rom curve through the points, in as many dimensions as they have.

    `smooth` is how many steps there are from one point to the next.
    """
    ends = (points[0], *points, points[-1])
    made = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(smooth):
            t = step / smooth
            made.append(
                tuple(
                    0.5
                    * (
                        2 * q
                        + (r - p) * t
                        + (2 * p - 5 * q + 4 * r - s) * t * t
                        + (3 * q - p - 3 * r + s) * t**3
                    )
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return [*made, points[-1]]


def _closed(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _limb(axis: tuple[tuple[float, float, float], ...]) -> QPainterPath:
    dense = curve(axis)
    left, right = [], []
    for here, after in zip(dense, [*dense[1:], dense[-1]], strict=True):
        dx, dy = after[0] - here[0], after[1] - here[1]
        length = hypot(dx, dy) or 1.0
        if length == 1.0 and not (dx or dy):
            continue
        nx, ny = -dy / length * here[2], dx / length * here[2]
        left.append((here[0] + nx, here[1] + ny))
        right.append((here[0] - nx, here[1] - ny))
    path = _closed([*left, *reversed(right)])
    for x, y, radius in (axis[0], axis[-1]):
        cap = QPainterPath()
        cap.addEllipse(QPointF(x, y), radius, radius)
        path = path.united(cap)
    return path


def _arm() -> QPainterPath:
    return _limb(_ARM).united(_limb(_THUMB))


def _trunk() -> QPainterPath:
    side = [(x, y) for x, y in curve(TRUNK)]
    right = [(_MIDDLE + x, y) for x, y in side]
    left = [(_MIDDLE - x, y) for x, y in reversed(side)]
    return _closed([*right, *left])


def _head() -> QPainterPath:
    x0, y0, wide, high = _HEAD
    points = []
    for step in range(96):
        angle = 2 * pi * step / 96
        down = -cos(angle)
        narrow = 1 - 0.16 * max(0.0, down) ** 1.5
        points.append((_MIDDLE + x0 + wide * narrow * sin(angle), y0 + high * down))
    return _closed(points)


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, WIDTH, 0).map(path)


class Outlines(NamedTuple):
    """What the shape is made of; limbs are the right ones."""

    head: QPainterPath
    trunk: QPainterPath
    arm: QPainterPath
    leg: QPainterPath


@cache
def outlines() -> Outlines:
    """Head, trunk with the neck, right arm and right leg."""
    return Outlines(_head(), _trunk(), _arm(), _limb(_LEG))


@cache
def silhouette() -> QPainterPath:
    """The whole body as one outline."""
    head, trunk, arm, leg = outlines()
    whole = trunk.united(head)
    for limb in (arm, _mirrored(arm), leg, _mirrored(leg)):
        whole = whole.united(limb)
    return whole


def field() -> QRectF:
    """The field that the shape is drawn on."""
    return QRectF(0, 0, WIDTH, HEIGHT)
