"""A soft, plain human shape, and where each body part lies on it.

The shape is drawn on a field of 200 by 460 units and seen as in a mirror: the person's right hand
is on the right. Limbs are axes with a half-width at each point, made round by a Catmull-Rom curve;
the trunk and the head are outlines given for one side and mirrored. Parts that can only be seen
from behind lie over what is in front of them.
"""

from __future__ import annotations

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
    (136, 111, 15), (144.5, 128, 14), (150.5, 154, 11.4), (155.5, 182, 9.6), (159.5, 199, 9.8),
    (165.5, 225, 7.6), (168.3, 239, 6.1), (171, 254, 7.8), (173, 267, 6.6), (174.2, 278, 3.8),
)  # fmt: skip
_THUMB = ((167, 241, 4.6), (163.8, 251, 3.5), (162.6, 259, 2.7), (162.8, 264, 2.2))
_LEG = (
    (119, 226, 20.5), (121, 256, 20.5), (122, 290, 17), (122, 326, 12.6), (122.5, 342, 12),
    (124, 364, 12.6), (123.5, 388, 9.4), (123, 414, 6.8), (124.2, 425, 8.0), (127.5, 437, 9.6),
    (129.5, 445, 8.0),
)  # fmt: skip
# the right outline of the trunk with the neck: distance from the middle line, and y
_TRUNK = (
    (11, 62), (11, 75), (13.5, 85), (24, 91.5), (36, 95.8), (46, 104), (47.5, 122), (44, 140),
    (40, 162), (37, 184), (37, 200), (39.2, 214), (40.5, 230), (38, 246), (20, 254), (0, 258),
)  # fmt: skip
_HEAD = (0.0, 40.0, 22.5, 31.0)  # middle x offset, middle y, half-width, half-height

# bands of the trunk, the head, the arm and the leg: the part and its y from and to
_TRUNK_BANDS = {
    "neck_throat": (64, 89), "chest": (89, 146), "upper_back": (89, 146), "mid_back": (146, 178),
    "abdomen": (146, 214), "lower_back": (178, 214), "neck_back": (64, 89), "pelvis": (214, 258),
}  # fmt: skip
_HEAD_BANDS = {
    "crown": (5, 18), "scalp": (5, 20), "forehead": (18, 32), "eyes_nose": (32, 46),
    "cheeks": (42, 56), "jaw_mouth": (52, 75), "tongue": (58, 66),
}  # fmt: skip
_ARM_BANDS = {
    "shoulder": (90, 124), "upper_arm": (122, 176), "elbow": (174, 194), "forearm": (192, 238),
    "hand": (236, 290),
}  # fmt: skip
_LEG_BANDS = {
    "hip": (212, 246), "buttock": (216, 250), "thigh": (240, 316), "knee": (314, 346),
    "calf": (344, 404), "shin": (344, 404), "ankle": (402, 420), "foot": (418, 460),
    "toes": (436, 460),
}  # fmt: skip
BEHIND = frozenset({"upper_back", "mid_back", "lower_back", "neck_back", "buttock", "calf"})


def _curve(points: tuple[tuple[float, ...], ...]) -> list[tuple[float, ...]]:
    """A Catmull-Rom curve through the points, in as many dimensions as they have."""
    ends = (points[0], *points, points[-1])
    made = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(_SMOOTH):
            t = step / _SMOOTH
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
    curve = _curve(axis)
    left, right = [], []
    for here, after in zip(curve, [*curve[1:], curve[-1]], strict=True):
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
    side = [(x, y) for x, y in _curve(_TRUNK)]
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


def _band(path: QPainterPath, top: float, bottom: float, bend: float = 0) -> QPainterPath:
    """The part of `path` between two heights; the cut sags by `bend`, which looks softer."""
    strip = QPainterPath()
    strip.moveTo(0, top)
    strip.quadTo(_MIDDLE, top + 2 * bend, WIDTH, top)
    strip.lineTo(WIDTH, bottom)
    strip.quadTo(_MIDDLE, bottom + 2 * bend, 0, bottom)
    strip.closeSubpath()
    return path.intersected(strip)


@cache
def shapes() -> dict[str, QPainterPath]:
    """Every body part that can be lit, by its id; sided ones with `_l` and `_r`."""
    made: dict[str, QPainterPath] = {}
    head, trunk, arm, leg = outlines()
    for bands, limb in ((_ARM_BANDS, arm), (_LEG_BANDS, leg)):
        for part, (top, bottom) in bands.items():
            made[f"{part}_r"] = _band(limb, top, bottom)
            made[f"{part}_l"] = _mirrored(made[f"{part}_r"])
    shoulders = made["shoulder_r"].united(made["shoulder_l"])
    for part, (top, bottom) in _TRUNK_BANDS.items():
        band = _band(trunk, top, bottom, 3)
        made[part] = band.subtracted(shoulders) if top < 130 else band
    for part, (top, bottom) in _HEAD_BANDS.items():
        made[part] = _band(head, top, bottom, 1.5)
    return made


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


def together(parts: frozenset[str]) -> QPainterPath:
    """The parts as one outline, without seams between neighbours."""
    known = shapes()
    whole = QPainterPath()
    for part in sorted(parts):
        if part in known:
            whole = whole.united(known[part])
    return whole.simplified()


def field() -> QRectF:
    """The field that the shape is drawn on."""
    return QRectF(0, 0, WIDTH, HEIGHT)
