"""A person on a chair, or standing up from it, seen from the side, looking to the right."""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, pi, radians, sin

from PySide6.QtGui import QPainterPath, QTransform

from unclench.widgets.figures.move_head import head
from unclench.widgets.figures.move_shape import (
    FLOOR,
    SEAT,
    Fade,
    Joint,
    Layer,
    Point,
    along,
    box,
    floor,
    glow,
    limb,
    line,
    sides,
    together,
)

HIP: Point = (88.0, 234.0)
KNEE: Point = (183.0, 250.0)
ANKLE: Point = (177.0, 336.0)
THIGH, SHIN = 96.3, 86.2  # their lengths
_UPPER, _LOWER = 70.0, 62.0  # of the arm, down to the wrist
# along the spine: how high above the hip, how far forward, and half the depth there
_SPINE = (
    (-4, 0, 25), (14, 0, 24), (40, 1, 20.5), (66, 2.5, 23.5), (92, 2, 25.5), (116, -2, 20.5),
    (132, -3, 14.5), (146, 0, 11), (160, 4, 11),
)  # fmt: skip
_ALONG = {92: 0.25, 116: 0.55, 132: 0.4}  # how much of a shoulder's way the trunk goes too
# from the ankle: x, y and half-width
_FOOT = ((-1, 0, 8.6), (-1, 11.5, 10), (11, 16, 9.8), (25, 20, 7.6), (34, 21.4, 6.2))
_NOD = 6.0  # how far the head is before the neck's end


@dataclass(frozen=True)
class Side:
    """A pose from the side: where the joints are, and how far the toes are up, in degrees.

    `other` is where knee and ankle of the far leg are, where it can be seen beside the near one.
    `bend` rounds the back (1) or hollows it (-1); `low` does so only at its lower end.
    """

    hip: Point = HIP
    knee: Point = KNEE
    ankle: Point = ANKLE
    other: tuple[Point, Point] | None = None
    hand: Point = (150, 228)
    shoulder: Point = (0, 0)
    lean: float = 0
    bend: float = 0
    low: float = 0
    toes: float = 0
    lit: frozenset[str] = frozenset()


def side(pose: Side) -> list[Layer]:
    """The layers of a person from the side."""
    spine = _spine(pose)
    trunk, (skull, eyes) = limb(spine), _skull(pose, spine)
    upper = together(trunk, skull)
    leg, foot = limb(_leg(pose.hip, pose.knee, pose.ankle)), _foot(pose.ankle, pose.toes)
    layers = [
        floor(136, 108),
        *_far_leg(pose),
        *_chair(),
        *(Layer("body", part) for part in (trunk, skull, leg, foot)),
    ]
    x, y = pose.hip
    if "trunk" in pose.lit:
        layers.append(Layer("lit", upper, glow(*spine[3][:2], 46, 1.7)))
    if "lower-back" in pose.lit:
        layers.append(Layer("lit", upper, glow(x - 12, y - 24, 40, 1.2)))
    if "leg" in pose.lit:
        layers.append(Layer("lit", together(leg, foot), _along(pose.hip, pose.knee)))
    if "foot" in pose.lit:
        layers.append(Layer("lit", together(leg, foot), glow(192, 352, 52)))
    return [*layers, *_arm(pose, spine), *eyes]


def _between(first: Point, second: Point, share: float) -> Point:
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def _spine(pose: Side) -> list[Joint]:
    """From the seat to the head: leaning, rounded or hollowed."""
    made: list[Joint] = []
    lean, (x, y) = radians(pose.lean), pose.hip
    for up, out, wide in _SPINE:
        share = max(0.0, up) / 160
        back = sin(pi * min(1.0, share * 1.25)) if share < 0.8 else 0.0
        nod = max(0.0, share - 0.62) * 62 * pose.bend
        aside = out - 15 * pose.bend * back + nod
        aside -= 12 * pose.low * sin(pi * min(1.0, max(0.0, up + 6) / 70)) if up < 64 else 0
        along = _ALONG.get(up, 0.0)
        aside += along * pose.shoulder[0]
        high = up * (1 - 0.055 * abs(pose.bend) - 0.02 * pose.low) - along * pose.shoulder[1]
        made.append(
            (
                x + aside * cos(lean) + high * sin(lean),
                y + aside * sin(lean) - high * cos(lean),
                wide,
            )
        )
    return made


def _skull(pose: Side, spine: list[Joint]) -> tuple[QPainterPath, list[Layer]]:
    (x, y, _), before = spine[-1], spine[-3]
    along = degrees(atan2(x - before[0], before[1] - y))
    angle = 0.55 * (along - 12) + 0.2 * pose.lean
    place = QTransform().translate(x, y).rotate(angle).translate(_NOD, -20)
    return head(place, 1.0)


def _along(hip: Point, knee: Point) -> Fade:
    """A leg that comes out of the hip softly."""
    return Fade(_between(hip, knee, 0.05), _between(hip, knee, 0.7))


def _far_leg(pose: Side) -> list[Layer]:
    """The leg behind the near one, in its shade."""
    if pose.other is None:
        return []
    knee, ankle = pose.other
    leg = together(limb(_leg(pose.hip, knee, ankle)), _foot(ankle, 0))
    if "far-leg" in pose.lit:
        return [Layer("body", leg), Layer("lit", leg, _along(pose.hip, knee))]
    return [Layer("body", leg), Layer("shade", leg)]


def _leg(hip: Point, knee: Point, ankle: Point) -> list[Joint]:
    """From hip to ankle in one: the knee is round however far it bends."""
    at = [(0.0, 22.5), (0.3, 21.5), (0.62, 18.5), (0.86, 16)]
    made: list[Joint] = [(*_between(hip, knee, share), wide) for share, wide in at]
    below = [(0.13, 15), (0.34, 13.8), (0.6, 11.6), (0.85, 8.8), (1.0, 8.6)]
    return [*made, *((*_between(knee, ankle, share), wide) for share, wide in below)]


def _foot(ankle: Point, toes: float) -> QPainterPath:
    """The foot, its toes turned up about the heel."""
    x, y = ankle
    joints = [(x + a, y + b, wide) for a, b, wide in _FOOT]
    turned = QTransform().translate(x - 2, y + 10).rotate(-toes).translate(2 - x, -10 - y)
    return turned.map(limb(joints))


def _elbow(shoulder: Point, wrist: Point) -> Point:
    """Where the elbow is, behind the line from shoulder to wrist."""
    dx, dy = wrist[0] - shoulder[0], wrist[1] - shoulder[1]
    far = min(hypot(dx, dy), _UPPER + _LOWER - 0.5)
    angle = acos(max(-1.0, min(1.0, (_UPPER**2 + far**2 - _LOWER**2) / (2 * _UPPER * far))))
    way = atan2(dy, dx) + angle
    return shoulder[0] + _UPPER * cos(way), shoulder[1] + _UPPER * sin(way)


def _arm(pose: Side, spine: list[Joint]) -> list[Layer]:
    """The near arm, which comes out of the shoulder without an edge."""
    top = spine[5]
    shoulder = (top[0] + 0.5 * pose.shoulder[0] - 1, top[1] + 6 + 0.5 * pose.shoulder[1])
    elbow = _elbow(shoulder, pose.hand)
    hand = pose.hand
    joints: list[Joint] = [
        (*shoulder, 13),
        (*_between(shoulder, elbow, 0.3), 13),
        (*_between(shoulder, elbow, 0.75), 10.6),
        (*_between(elbow, hand, 0.12), 10),
        (*_between(elbow, hand, 0.45), 9),
        (*_between(elbow, hand, 0.85), 7.2),
        (*_between(elbow, hand, 1.0), 7.4),
        (*_between(elbow, hand, 1.18), 8.2),
        (*_between(elbow, hand, 1.36), 5.8),
    ]
    shape = limb(joints)
    fade = Fade(_between(shoulder, elbow, 0.1), _between(shoulder, elbow, 0.6))
    edges = sides(along(joints))
    layers = [Layer("line", together(*(line(edge[5:]) for edge in edges)), fade)]
    softly = Fade(_between(shoulder, elbow, 0.02), _between(shoulder, elbow, 0.4))
    layers.append(Layer("body", shape, softly))
    if "shoulder" in pose.lit:
        whole = together(shape, limb(spine[3:7]))
        layers.append(Layer("lit", whole, glow(*shoulder, 40)))
    return layers


def _chair() -> list[Layer]:
    back = limb([(56, 132, 5.5), (57, 190, 5.5), (60, SEAT + 4, 5.5)])
    seat = box(54, SEAT + 2, 168, SEAT + 16, 7)
    legs = (
        limb([(63, SEAT + 9, 5.5), (57, FLOOR - 5, 4.5)]),
        limb([(152, SEAT + 9, 5.5), (157, FLOOR - 5, 4.5)]),
    )
    return [Layer("chair", together(back, seat, *legs))]
