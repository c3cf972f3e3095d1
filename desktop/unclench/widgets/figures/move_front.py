"""A person on a chair, seen from the front or from behind.

The person's right is on the right of the picture, as in a mirror.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import cos, radians, sin

from PySide6.QtGui import QPainterPath, QTransform

from unclench.widgets.figures.body_shape import TRUNK, curve
from unclench.widgets.figures.move_head import head
from unclench.widgets.figures.move_shape import (
    FLOOR,
    MIDDLE,
    SEAT,
    Fade,
    Joint,
    Layer,
    Point,
    along,
    box,
    closed,
    floor,
    glow,
    limb,
    line,
    sides,
    together,
)

_NECK = 88.0  # where the neck begins to lean
_HEAD = 40.0
# from the middle line: x, y, half-width, and how much a lifted shoulder takes along
_ARM = (
    (35.5, 112.5, 15, 1), (44, 125, 14.4, 1), (51, 144, 12.6, 0.8), (56.5, 164, 10.8, 0.65),
    (59.5, 182, 9.8, 0.5), (57, 202, 9.4, 0.3),
)  # fmt: skip
_HAND_ON_THIGH = (
    (59.5, 182, 9.8, 0.5), (57, 202, 9.4, 0.3), (50.5, 219, 8.2, 0.1), (45, 231, 7.2, 0),
    (40.5, 241, 8.8, 0), (37, 250, 8.4, 0), (34.5, 257, 6.4, 0),
)  # fmt: skip
_THUMB = ((40, 240, 5), (34, 243.5, 3.9), (30.5, 247.5, 3.0))
_THIGH = ((19.5, 230, 21.5), (25, 247, 21), (30, 262, 18.6))
_SHIN = ((30, 264, 16), (30.6, 290, 14), (29.6, 314, 11), (29.2, 334, 8.8))
_FOOT = ((29.2, 334, 8.8), (30.6, 344, 10), (34, 352, 11.4))
_KNEE = 262.0


@dataclass(frozen=True)
class Front:
    """A pose from the front or from behind.

    Pairs are (left, right). `lift` raises a shoulder, in units; `turn` (head) and `twist` (chest)
    go from -1, far left, to 1, far right; `tilt` leans the head, in degrees, to the right;
    `squeeze` draws the blades together, 0 to 1; `lit` says what moves.
    """

    lift: tuple[float, float] = (0, 0)
    turn: float = 0
    tilt: float = 0
    twist: float = 0
    squeeze: float = 0
    behind: bool = False
    lit: frozenset[str] = frozenset()


def front(pose: Front) -> list[Layer]:
    """The layers of a person from the front."""
    if pose.behind:
        return _behind(pose)
    trunk, (skull, eyes) = _trunk(pose), _skull(pose)
    arms = [limb(_arm(pose, side, _ARM)) for side in (-1, 1)]
    upper = [trunk, skull, *arms]
    layers = [floor(MIDDLE, 92), *_chair_behind(), *_shin(-1), *_shin(1)]
    layers += [Layer("body", part) for part in upper]
    layers += _lights(pose, together(*upper))
    layers += [*_thigh(-1), *_thigh(1)]
    for side in (-1, 1):
        layers += _forearm(pose, side)
    return [*layers, *_armpits(pose), *eyes]


def _armpits(pose: Front) -> list[Layer]:
    """Where the arms lie on the trunk."""
    made = []
    for side in (-1, 1):
        lift = _lift(pose, side)
        low, high = (
            _turned(pose, side * 43.5, 152 - 0.7 * lift),
            _turned(pose, side * 38, 124 - lift),
        )
        bend = _turned(pose, side * 39, 138 - 0.8 * lift)
        path = line(curve([low, bend, high], 6))
        made.append(Layer("line", path, Fade(high, bend)))
    return made


def _lights(pose: Front, upper: QPainterPath) -> list[Layer]:
    fades = []
    for side, name in ((-1, "left-shoulder"), (1, "right-shoulder")):
        if name in pose.lit:
            fades.append(glow(*_turned(pose, side * 44, 113 - _lift(pose, side)), 42))
    if "head" in pose.lit:
        fades.append(glow(*_at(pose, 0, _HEAD + 6), 42, 1.3))
    if "trunk" in pose.lit:
        fades.append(glow(*_turned(pose, 0, 150), 66, 1.4))
    return [Layer("lit", upper, fade) for fade in fades]


def _turned(pose: Front, x: float, y: float) -> Point:
    """A point of the trunk, given from the middle line, where the twist puts it."""
    high = min(1.0, max(0.0, (232 - y) / 120))
    narrow = 1 - 0.16 * abs(pose.twist) * high
    return MIDDLE + x * narrow + 10 * pose.twist * high, y


def _at(pose: Front, x: float, y: float) -> Point:
    """The same for a point of neck and head, which lean with the tilt, the more the higher."""
    share = min(1.0, max(0.0, (_NECK + 4 - y) / 30))
    angle = radians(pose.tilt * share * share * (3 - 2 * share))
    up = _NECK - y
    return _turned(pose, x * cos(angle) + up * sin(angle), _NECK - up * cos(angle) + x * sin(angle))


def _lift(pose: Front, side: int) -> float:
    return pose.lift[0 if side < 0 else 1]


def _trunk(pose: Front) -> QPainterPath:
    half = [(x, y) for x, y in curve([(float(x), float(y)) for x, y in TRUNK], 5)]

    def placed(x: float, y: float) -> Point:
        raised = _lift(pose, 1 if x > 0 else -1) * _share_of_lift(abs(x), y)
        return _at(
            pose, x * (1 - 0.05 * pose.squeeze * min(1.0, max(0.0, (200 - y) / 60))), y - raised
        )

    return closed([placed(x, y) for x, y in half] + [placed(-x, y) for x, y in reversed(half[:-1])])


def _share_of_lift(away: float, y: float) -> float:
    """How much of a shoulder's lift the trunk's outline takes along: most at the shoulder."""
    share = min(1.0, max(0.0, (away - 13) / 28)) * min(1.0, max(0.0, (190 - y) / 66))
    return share * share * (3 - 2 * share)


def _skull(pose: Front) -> tuple[QPainterPath, list[Layer]]:
    x, y = _at(pose, 0, _HEAD)
    turn = max(-1.0, min(1.0, pose.turn + 0.75 * pose.twist))
    place = QTransform().translate(x, y).rotate(pose.tilt)
    return head(place, turn, face=not pose.behind)


def _arm(
    pose: Front, side: int, joints: tuple[tuple[float, float, float, float], ...]
) -> list[Joint]:
    made = []
    for x, y, wide, share in joints:
        inward = 3.0 * pose.squeeze * (1 - share)
        made.append((*_turned(pose, side * (x - inward), y - share * _lift(pose, side)), wide))
    return made


def _forearm(pose: Front, side: int) -> list[Layer]:
    """The forearm in front, with the hand on the thigh."""
    joints = _arm(pose, side, _HAND_ON_THIGH)
    thumb = limb(_mirrored(side, _THUMB))
    lines = together(*(line(edge[10:]) for edge in sides(along(joints))))
    return [
        Layer("line", lines, Fade(joints[1][:2], joints[3][:2])),
        Layer("body", together(limb(joints), thumb), Fade(joints[0][:2], joints[1][:2])),
    ]


def _mirrored(side: int, joints: tuple[Joint, ...]) -> list[Joint]:
    return [(MIDDLE + side * x, y, wide) for x, y, wide in joints]


@cache
def _shin(side: int) -> list[Layer]:
    leg = together(limb(_mirrored(side, _SHIN)), limb(_mirrored(side, _FOOT)))
    x = MIDDLE + side * 30
    return [Layer("body", leg), Layer("shade", leg, Fade((x, _KNEE + 62), (x, _KNEE + 8)))]


@cache
def _thigh(side: int) -> list[Layer]:
    """The thigh comes towards us: its round end is the knee."""
    joints = _mirrored(side, _THIGH)
    x, inner = MIDDLE + side * 30, sides(along(joints))[0 if side < 0 else 1]
    return [
        Layer("body", limb(joints), Fade((x, 224), (x, 246))),
        Layer("line", line(inner[5:]), Fade(inner[5], inner[-1])),
    ]


@cache
def _chair_behind() -> list[Layer]:
    back = box(MIDDLE - 74, 138, MIDDLE + 74, SEAT + 4, 26)
    return [Layer("back", back), *_stool()]


def _behind(pose: Front) -> list[Layer]:
    """From behind, on a stool: the back is in full view."""
    trunk, (skull, _no_face) = _trunk(pose), _skull(pose)
    arms = [limb(_arm(pose, side, _BEHIND_ARM)) for side in (-1, 1)]
    seat = limb([(MIDDLE - 22, 237, 21), (MIDDLE, 239, 21), (MIDDLE + 22, 237, 21)])
    whole = together(trunk, skull, *arms, seat)
    layers = [floor(MIDDLE, 92), *_shin(-1), *_shin(1), *_stool(), Layer("body", whole)]
    apart = 27 - 9 * pose.squeeze
    layers.append(Layer("lit", whole, glow(MIDDLE, 130, 58 - 10 * pose.squeeze, 0.8)))
    for side in (-1, 1):
        x = MIDDLE + side * (apart - 10)
        blade = [(x - side * 1, 112), (x, 128), (x + side * 7, 143), (x + side * 15, 146)]
        layers.append(Layer("line", line(curve(blade, 6)), Fade((x, 108), (x, 126))))
    spine = [(MIDDLE, 152), (MIDDLE, 222)]
    return [*layers, Layer("line", line(spine), Fade((MIDDLE, 152), (MIDDLE, 206)))]


_BEHIND_ARM = (
    (35.5, 112.5, 15, 1), (44, 125, 14.4, 1), (51, 144, 12.6, 0.8), (57, 164, 10.8, 0.6),
    (59.5, 182, 9.8, 0.4), (56, 203, 9.4, 0.2), (48, 222, 8.4, 0.1), (40, 232, 7, 0),
)  # fmt: skip


@cache
def _stool() -> list[Layer]:
    seat = box(MIDDLE - 64, SEAT - 6, MIDDLE + 64, SEAT + 10, 8)
    legs = (box(MIDDLE + x - 5, SEAT, MIDDLE + x + 5, FLOOR, 5) for x in (-56, 56))
    return [Layer("chair", together(seat, *legs))]
