"""What each drawn movement looks like at any moment of one repetition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import atan2, cos, degrees, pi, radians, sin

from PySide6.QtCore import QRectF

from unclench.widgets.figures.move_front import Front, front
from unclench.widgets.figures.move_shape import FIELD, Layer
from unclench.widgets.figures.move_side import ANKLE, HIP, KNEE, SHIN, THIGH, Side, side

STANDING = QRectF(0, -76, 280, 452)  # the field of a person who stands up


@dataclass(frozen=True)
class Moment:
    """Where a repetition is.

    `far` goes from 0 to 1 and back, gently at the turns, and is less at half of the range; `whole`
    goes from 0 to 1 once; `reach` is the share of the range; `which` is "left", "right" or "both";
    `turn` counts the repetitions from 1.
    """

    far: float
    whole: float = 0.0
    reach: float = 1.0
    which: str = "both"
    turn: int = 1

    @property
    def way(self) -> int:
        """-1 to the left, 1 to the right."""
        return -1 if self.which == "left" else 1


def eased(share: float) -> float:
    """Half a cosine from 0 to 1: a gentle start and a gentle end."""
    return (1 - cos(pi * min(1.0, max(0.0, share)))) / 2


def _shoulder_lift(at: Moment) -> list[Layer]:
    left, right = at.which != "right", at.which != "left"
    lit = {name for name, on in (("left-shoulder", left), ("right-shoulder", right)) if on}
    return front(Front(lift=(16 * at.far * left, 16 * at.far * right), lit=frozenset(lit)))


def _circle(at: Moment, way: int) -> list[Layer]:
    angle, wide = 2 * pi * at.whole, 8.5 * at.reach
    moved = (way * wide * sin(angle), -0.8 * wide * (1 - cos(angle)))
    return side(Side(shoulder=moved, lit=frozenset({"shoulder"})))


def _blade_squeeze(at: Moment) -> list[Layer]:
    return front(Front(squeeze=at.far, behind=True))


def _head_turn(at: Moment) -> list[Layer]:
    return front(Front(turn=0.9 * at.far * at.way, lit=frozenset({"head"})))


def _ear_to_shoulder(at: Moment) -> list[Layer]:
    return front(Front(tilt=28 * at.far * at.way, lit=frozenset({"head"})))


def _cat_cow(at: Moment) -> list[Layer]:
    return side(Side(bend=at.far, lean=4 * at.far, lit=frozenset({"trunk"})))


def _seated_turn(at: Moment) -> list[Layer]:
    return front(Front(twist=at.far * at.way, lit=frozenset({"trunk"})))


def _pelvic_tilt(at: Moment) -> list[Layer]:
    return side(Side(low=at.far, lean=-3 * at.far, lit=frozenset({"lower-back"})))


def _knee_lift(at: Moment) -> list[Layer]:
    """The near knee is the right one; while the left one rises, it is seen behind."""
    left = at.which == "left" or (at.which == "both" and at.turn % 2 == 1)
    up = radians(_THIGH_LEANS - 26 * at.far)
    knee = (HIP[0] + THIGH * cos(up), HIP[1] + THIGH * sin(up))
    moved = knee, (knee[0] + ANKLE[0] - KNEE[0], knee[1] + ANKLE[1] - KNEE[1])
    still, lit = (KNEE, ANKLE), frozenset({"far-leg" if left else "leg"})
    near, far = (still, moved) if left else (moved, still)
    return side(Side(knee=near[0], ankle=near[1], other=far, hand=_ON_SEAT, lit=lit))


def _ankle_pump(at: Moment) -> list[Layer]:
    return side(Side(toes=26 * at.far, lit=frozenset({"foot"})))


def _sit_to_stand(at: Moment) -> list[Layer]:
    """Lean forward, then rise: shins and thighs keep their lengths, the feet stay."""
    forward, up = eased(at.far / 0.45), eased((at.far - 0.3) / 0.7)
    shin = radians(_SHIN_LEANS + 13 * sin(pi * up) - 2 * up)
    thigh = radians(_THIGH_LEANS + (88 - _THIGH_LEANS) * up)
    knee = (ANKLE[0] + SHIN * sin(shin), ANKLE[1] - SHIN * cos(shin))
    hip = (knee[0] - THIGH * cos(thigh), knee[1] - THIGH * sin(thigh))
    hand = (hip[0] + 70 - 62 * up, hip[1] - 6 + 26 * up)
    lean = 36 * (forward - up) + 2 * up
    return side(Side(hip=hip, knee=knee, hand=hand, lean=lean, lit=frozenset({"leg"})))


_ON_SEAT = (118.0, 244.0)  # a hand that holds the chair
_SHIN_LEANS = degrees(atan2(KNEE[0] - ANKLE[0], ANKLE[1] - KNEE[1]))  # while the person sits
_THIGH_LEANS = degrees(atan2(KNEE[1] - HIP[1], KNEE[0] - HIP[0]))

POSES: dict[str, Callable[[Moment], list[Layer]]] = {
    "shoulder-lift": _shoulder_lift,
    "shoulder-circles": lambda at: _circle(at, 1),
    "shoulder-circles-forward": lambda at: _circle(at, -1),
    "blade-squeeze": _blade_squeeze,
    "head-turn": _head_turn,
    "ear-to-shoulder": _ear_to_shoulder,
    "cat-cow": _cat_cow,
    "seated-turn": _seated_turn,
    "pelvic-tilt": _pelvic_tilt,
    "knee-lift": _knee_lift,
    "ankle-pump": _ankle_pump,
    "sit-to-stand": _sit_to_stand,
}


TRAVEL = {
    "shoulder-lift": 18.0,
    "shoulder-circles": 60.0,
    "shoulder-circles-forward": 60.0,
    "blade-squeeze": 12.0,
    "head-turn": 26.0,
    "ear-to-shoulder": 44.0,
    "cat-cow": 40.0,
    "seated-turn": 18.0,
    "pelvic-tilt": 16.0,
    "knee-lift": 50.0,
    "ankle-pump": 20.0,
    "sit-to-stand": 130.0,
}
"""How far anything goes in each movement, in units: so many pictures are worth while."""


def field(figure: str) -> QRectF:
    """The field that the movement needs."""
    return STANDING if figure == "sit-to-stand" else FIELD


def sitting() -> list[Layer]:
    """The person, at rest."""
    return front(Front())
