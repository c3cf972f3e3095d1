"""A soft, plain person on a chair, seen from the front, from behind or from the side.

The person sits on a field of 240 by 300 units. From the front and from behind, the person's right
is on the right of the picture, as in a mirror; from the side they look to the right. A pose is a
few numbers; the drawing is a list of layers, the farthest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

FIELD = QRectF(0, 0, 240, 300)
MIDDLE = 120.0
_SMOOTH = 5  # points between two given ones of a limb

Kind = Literal["chair", "body", "lit", "mark"]
Joint = tuple[float, float, float]  # x, y and half the width there
Shape = tuple[QPainterPath, ...]  # paths that make one shape together; they may overlap


@dataclass(frozen=True)
class Layer:
    """One shape: part of the chair, of the body, of what moves, or a small mark such as an eye."""

    kind: Kind
    shape: Shape


@dataclass(frozen=True)
class Front:
    """A pose from the front or from behind.

    Pairs are (left, right). `lift` raises a shoulder, in units; `turn` (head) and `twist` (chest)
    go from -1, far left, to 1, far right; `tilt` leans the head, in degrees, to the right;
    `knee` raises a knee, `squeeze` draws the blades together, both 0 to 1; `lit` says what moves.
    """

    lift: tuple[float, float] = (0, 0)
    turn: float = 0
    tilt: float = 0
    twist: float = 0
    knee: tuple[float, float] = (0, 0)
    squeeze: float = 0
    behind: bool = False
    lit: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Side:
    """A pose from the side: where the joints are, and how far the toes are up, in degrees.

    `bend` rounds the back (1) or hollows it (-1); `low` does so only at its lower end.
    """

    hip: tuple[float, float] = (96, 194)
    knee: tuple[float, float] = (157, 198)
    hand: tuple[float, float] = (146, 182)
    shoulder: tuple[float, float] = (0, 0)
    lean: float = 0
    bend: float = 0
    low: float = 0
    toes: float = 0
    lit: frozenset[str] = frozenset()


def limb(joints: Sequence[Joint]) -> Shape:
    """A round-ended limb through the joints, as wide as they say, made smooth."""
    curve = _curve(joints)
    left, right = [], []
    for (x, y, wide), before, after in zip(
        curve, [curve[0], *curve], [*curve[1:], curve[-1]], strict=False
    ):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = hypot(dx, dy) or 1.0
        nx, ny = -dy / length * wide, dx / length * wide
        left.append(QPointF(x + nx, y + ny))
        right.append(QPointF(x - nx, y - ny))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(QPolygonF([*left, *reversed(right)]))
    path.closeSubpath()
    return path, *disc(*curve[0]), *disc(*curve[-1])


def disc(x: float, y: float, wide: float, high: float | None = None) -> Shape:
    """An ellipse by its middle and its half-axes; a circle with one of them."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), wide, wide if high is None else high)
    return (path,)


def _moved(by: QTransform, shape: Shape) -> Shape:
    return tuple(by.map(path) for path in shape)


def _curve(joints: Sequence[Joint]) -> list[Joint]:
    """A Catmull-Rom curve through the joints, their widths included."""
    ends = [joints[0], *joints, joints[-1]]
    made: list[Joint] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(_SMOOTH):
            t = step / _SMOOTH
            x, y, wide = (
                0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t)
                + 0.5 * (3 * q - p - 3 * r + s) * t**3
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
            made.append((x, y, wide))
    return [*made, joints[-1]]


def chair(seat: float, back: bool, profile: bool) -> Shape:
    """The chair at this seat height, from the front or in profile: wide enough to be seen."""
    if profile:
        boxes = [(64, seat, 7, 294 - seat), (124, seat, 7, 294 - seat)]
        boxes += [(52, 96, 12, seat - 90)] if back else []
        boxes += [(52, seat, 92, 10)]
    else:
        boxes = [(46, seat, 9, 294 - seat), (185, seat, 9, 294 - seat)]
        boxes += [(44, 98, 152, seat - 98)] if back else []
        boxes += [(36, seat, 168, 12)]
    return tuple(_board(*box) for box in boxes)


def _board(left: float, top: float, wide: float, high: float) -> QPainterPath:
    path = QPainterPath()
    round_by = min(10.0, wide / 3, high / 3)
    path.addRoundedRect(QRectF(left, top, wide, high), round_by, round_by)
    return path


def front(pose: Front) -> list[Layer]:
    """The layers of a person from the front or from behind."""
    layers = [Layer("chair", chair(212, back=not pose.behind, profile=False))]
    head = _front_head(pose)
    arms = [_front_arm(pose, side) for side in (-1, 1)]
    limbs = [Layer("body", arm) for arm in arms]
    trunk = Layer(_kind(pose, "trunk"), _front_trunk(pose))
    sides = ((-1, "left"), (1, "right"))
    legs = [Layer(_kind(pose, f"{name} leg"), _front_leg(pose, way)) for way, name in sides]
    if pose.behind:
        return [*layers, *legs, *limbs, trunk, *_blades(pose), *head]
    caps = [
        Layer("lit", _shoulder(pose, way)) for way, name in sides if f"{name} shoulder" in pose.lit
    ]
    return [*layers, trunk, *legs, *limbs, *caps, *head]


def _kind(pose: Front | Side, name: str) -> Kind:
    return "lit" if name in pose.lit else "body"


def _turned(pose: Front, x: float, y: float) -> tuple[float, float]:
    """A point of the trunk, given from the middle line, where the twist puts it."""
    high = min(1.0, max(0.0, (200 - y) / 100))
    narrow = 1 - 0.2 * abs(pose.twist) * high
    return MIDDLE + x * narrow + 9 * pose.twist * high, y


def _lift(pose: Front, side: int) -> float:
    return pose.lift[0 if side < 0 else 1]


def _front_trunk(pose: Front) -> Shape:
    half = [(8.0, 76.0, 0.0), (10, 88, 0.1), (26, 94, 0.8), (41, 103, 1), (39, 124, 0.5)]
    half += [(33, 160, 0.0), (35, 184, 0), (38, 204, 0), (20, 214, 0), (0, 215, 0)]
    points = [_turned(pose, x, y - _lift(pose, 1) * up) for x, y, up in half]
    points += [_turned(pose, -x, y - _lift(pose, -1) * up) for x, y, up in reversed(half[:-1])]
    curve = _curve([(x, y, 0.0) for x, y in points])
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y, _ in curve]))
    path.closeSubpath()
    return (path,)


def _front_arm(pose: Front, side: int) -> Shape:
    lift, drawn = _lift(pose, side), 4 * pose.squeeze
    top = _turned(pose, side * (41 - drawn), 106 - lift)
    elbow = _turned(pose, side * (56 + drawn), 152 - 0.55 * lift)
    hand = (MIDDLE + side * (36 + drawn), 194)
    return limb([(*top, 11.5), (*elbow, 9), (*hand, 8)])


def _shoulder(pose: Front, side: int) -> Shape:
    lift = _lift(pose, side)
    joints: list[Joint] = [(26, 99 - 0.8 * lift, 7), (40, 106 - lift, 12), (47, 126 - lift, 10.5)]
    return limb([(*_turned(pose, side * x, y), wide) for x, y, wide in joints])


def _front_leg(pose: Front, side: int) -> Shape:
    raised = pose.knee[0 if side < 0 else 1]
    x, knee, ankle = MIDDLE + side * 28, 218 - 40 * raised, 278 - 40 * raised
    thigh = limb([(MIDDLE + side * 21, 204, 17), (x, knee, 16)])
    return (
        *thigh,
        *limb([(x, knee, 15), (x + side, ankle, 9)]),
        *disc(x + side * 3, ankle + 9, 11.5, 8),
    )


def _blades(pose: Front) -> list[Layer]:
    apart = 25 - 12 * pose.squeeze
    shapes = (
        limb([(MIDDLE + s * apart, 114, 9), (MIDDLE + s * (apart - 4), 140, 5)]) for s in (-1, 1)
    )
    return [Layer("lit", shape) for shape in shapes]


def _front_head(pose: Front) -> list[Layer]:
    middle = _turned(pose, 0, 84)[0]
    turn = max(-1.0, min(1.0, pose.turn + pose.twist))
    moved = QTransform().translate(middle, 84).rotate(pose.tilt).translate(-middle, -84)
    head = limb([(middle, 88, 10), (middle + 2 * turn, 70, 10)])
    head = (*head, *disc(middle + 3 * turn, 51, 21, 25))
    layers = [Layer(_kind(pose, "head"), _moved(moved, head))]
    if not pose.behind:
        face: Shape = ()
        for x, y, wide, high in ((-8, 50, 3.4, 0.9), (8, 50, 3.4, 0.9)):  # closed eyes
            face += disc(middle + 14 * turn + x * (1 - 0.3 * abs(turn)), y, wide, high)
        layers.append(Layer("mark", _moved(moved, face)))
    return layers


def side(pose: Side) -> list[Layer]:
    """The layers of a person from the side."""
    ankle = (150.0, 274.0)
    top = _spine(pose)[-1]
    shoulder = (top[0] + pose.shoulder[0], top[1] + 6 + pose.shoulder[1])
    elbow = ((shoulder[0] + pose.hand[0]) / 2 - 8, (shoulder[1] + pose.hand[1]) / 2 + 14)
    thigh = limb([(*pose.hip, 19), (*pose.knee, 14.5)])
    leg = (*thigh, *limb([(*pose.knee, 14), (*ankle, 8.5)]))
    layers = [
        Layer("chair", chair(214, back=True, profile=True)),
        Layer(_kind(pose, "trunk"), limb(_spine(pose))),
        *_side_head(pose, top),
    ]
    if "lower back" in pose.lit:
        layers.append(Layer("lit", limb(_spine(pose)[:3])))
    layers.append(Layer(_kind(pose, "leg"), leg))
    layers.append(Layer(_kind(pose, "foot"), _foot(pose.toes)))
    layers.append(Layer("body", limb([(*shoulder, 11.5), (*elbow, 9), (*pose.hand, 7.5)])))
    if "shoulder" in pose.lit:
        layers.append(Layer("lit", disc(*shoulder, 13)))
    return layers


def _spine(pose: Side) -> list[Joint]:
    """From the hip to the shoulder: 88 units, leaning, rounded or hollowed."""
    lean = radians(pose.lean)
    made: list[Joint] = []
    for share, back, wide in ((0, 0, 22), (0.3, 0.6, 20.5), (0.66, 1, 23), (1, -0.5, 15)):
        out = -14 * pose.bend * back - (11 * pose.low if share == 0.3 else 0)
        up = 88 * share - 6 * abs(pose.bend) * share
        x, y = pose.hip[0] + 4 * share, pose.hip[1]
        x += up * sin(lean) + out * cos(lean)
        made.append((x, y - up * cos(lean) + out * sin(lean), wide))
    return made


def _side_head(pose: Side, top: Joint) -> list[Layer]:
    moved = QTransform().translate(top[0], top[1]).rotate(pose.lean * 0.7 + 24 * pose.bend)
    neck = limb([(0, -2, 10.5), (5, -22, 10)])
    head = (*neck, *disc(8, -43, 21, 25), *disc(28.5, -39, 4, 5))
    return [
        Layer(_kind(pose, "head"), _moved(moved, head)),
        Layer("mark", _moved(moved, disc(20, -46, 2.6, 0.9))),
    ]


def _foot(toes: float) -> Shape:
    """The foot on the floor, turned up about its heel."""
    foot = limb([(149, 281, 8), (166, 286, 6.5), (182, 288, 5)])
    return _moved(QTransform().translate(147, 288).rotate(-toes).translate(-147, -288), foot)
