"""The body from the front and from behind, cut into places that do not overlap.

Both views are seen as in a mirror and from behind: the person's right is always on the right. The
outlines are those of `body_shape`; here is what belongs to each view and where its edges are.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from unclench.widgets.figures import body_shape
from unclench.widgets.figures.body_shape import HEIGHT, WIDTH

View = Literal["front", "back"]
VIEWS: tuple[View, ...] = get_args(View)
_MIDDLE = WIDTH / 2
Bands = tuple[tuple[str, float], ...]  # each part and where it ends, from top to bottom

_HEAD: dict[View, Bands] = {
    "front": (
        ("scalp", 20), ("forehead", 33), ("eyes_nose", 47), ("cheeks", 56.5), ("jaw_mouth", 90),
    ),
    "back": (("crown", 24), ("scalp", 90)),
}  # fmt: skip
_NECK: dict[View, str] = {"front": "neck_throat", "back": "neck_back"}
_TRUNK: dict[View, Bands] = {
    "front": (("chest", 148), ("abdomen", 212), ("pelvis", 300)),
    "back": (("upper_back", 142), ("mid_back", 178), ("lower_back", 214), ("buttock", 300)),
}  # fmt: skip
_ARM: Bands = (
    ("shoulder", 126), ("upper_arm", 176), ("elbow", 198), ("forearm", 237), ("hand", 300),
)  # fmt: skip
_LEG: dict[View, Bands] = {
    "front": (("thigh", 315), ("knee", 347), ("shin", 401), ("ankle", 422), ("foot", 438),
              ("toes", 470)),
    "back": (("thigh", 315), ("knee", 347), ("calf", 401), ("ankle", 422), ("foot", 470)),
}  # fmt: skip
_NECK_TOP, _NECK_END = 64.0, 88.0
_WIDE = (_MIDDLE, 60.0)  # around the trunk
_SIDE = 23.0  # from the middle line to where the hip begins


def _strip(
    top: float, bottom: float, bend: tuple[float, float], around: tuple[float, float]
) -> QPainterPath:
    """All between two heights; each cut sags by its `bend` around a centre with a half-width."""
    centre, half = around
    left, right = centre - half, centre + half
    path = QPainterPath(QPointF(left, top))
    path.quadTo(centre, top + 2 * bend[0], right, top)
    path.lineTo(right, bottom)
    path.quadTo(centre, bottom + 2 * bend[1], left, bottom)
    path.closeSubpath()
    return path


def _cut(
    path: QPainterPath, start: float, bands: Bands, bend: float, around: tuple[float, float]
) -> dict[str, QPainterPath]:
    made, top = {}, start
    for number, (part, bottom) in enumerate(bands):
        bends = (bend if number else 0.0, bend if number < len(bands) - 1 else 0.0)
        made[part] = path.intersected(_strip(top, bottom, bends, around))
        top = bottom
    return made


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, WIDTH, 0).map(path)


def _half(right: bool) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(_MIDDLE if right else 0, 0, _MIDDLE, HEIGHT))
    return path


def _sided(parts: dict[str, QPainterPath]) -> dict[str, QPainterPath]:
    made = {}
    for part, path in parts.items():
        made[f"{part}_r"] = path
        made[f"{part}_l"] = _mirrored(path)
    return made


def _middle_parts(view: View, trunk: QPainterPath) -> dict[str, QPainterPath]:
    made = _cut(trunk, 80, _TRUNK[view], 4, _WIDE)
    if view == "back":
        seat = made.pop("buttock")
        return {**made, **_sided({"buttock": seat.intersected(_half(right=True))})}
    pelvis, side = made.pop("pelvis"), QPainterPath()
    side.moveTo(_MIDDLE + _SIDE + 6, 190)
    side.quadTo(_MIDDLE + _SIDE - 2, 226, _MIDDLE + _SIDE - 6, 300)
    side.lineTo(WIDTH, 300)
    side.lineTo(WIDTH, 190)
    side.closeSubpath()
    hips = _sided({"hip": pelvis.intersected(side)})
    for hip in hips.values():
        pelvis = pelvis.subtracted(hip)
    return {**made, **hips, "pelvis": pelvis}


def _legs(view: View, leg: QPainterPath) -> dict[str, QPainterPath]:
    cut = _cut(leg, 200, _LEG[view], 3, (122, 30))
    cut["thigh"] = cut["thigh"].intersected(_half(right=True))
    return _sided(cut)


@cache
def places(view: View) -> dict[str, QPainterPath]:
    """Every place of one view by its part, from head to toes; together they fill the outline."""
    outline = body_shape.outlines()
    arms = _sided(_cut(outline.arm, 80, _ARM, 4, (150, 40)))
    limbs = QPainterPath()
    for path in arms.values():
        limbs = limbs.united(path)
    throat = outline.trunk.intersected(_strip(_NECK_TOP - 10, _NECK_END, (0, 4), _WIDE))
    head = _cut(outline.head, 0, _HEAD[view], 2, (_MIDDLE, 28))
    whole_leg = outline.leg.united(_mirrored(outline.leg))
    seat = _strip(_NECK_END, 252, (4, 12), _WIDE)
    middle = outline.trunk.united(whole_leg).intersected(seat).subtracted(limbs)
    made = {**head, _NECK[view]: throat.subtracted(outline.head)}
    made |= _middle_parts(view, middle)
    made |= arms
    made |= {part: path.subtracted(middle) for part, path in _legs(view, outline.leg).items()}
    return {part: path.simplified() for part, path in made.items()}


_WITHIN = {"tongue": "jaw_mouth"}  # what cannot be seen, and what is seen of it


def together(view: View, parts: frozenset[str]) -> QPainterPath:
    """What of the parts is seen in one view, as one outline without seams between neighbours."""
    known, whole = places(view), QPainterPath()
    for part in sorted({_WITHIN.get(part, part) for part in parts}):
        if part in known:
            whole = whole.united(known[part])
    return whole.simplified()


def view_for(parts: frozenset[str]) -> View:
    """The view in which to look at some parts: from behind where nothing of them is in front."""
    ahead = {_WITHIN.get(part, part) for part in parts} & places("front").keys()
    return "front" if ahead or not parts else "back"


def view_of(part: str) -> View:
    """The view in which a part is seen best: the front, unless it is only behind."""
    return "front" if part in places("front") else "back"


def middle(view: View, part: str) -> QPointF:
    """The middle of a place, on the field of `body_shape`."""
    return places(view)[part].boundingRect().center()


def nearest(view: View, part: str, dx: int, dy: int) -> tuple[View, str] | None:
    """The next place in one direction (x and y from -1 to 1), in this view or beside it.

    What lies straight ahead is nearer than what lies aside. The back is to the right of the front.
    """
    here = _at(view, part)
    found: list[tuple[float, View, str]] = []
    for other_view in VIEWS:
        for other in places(other_view):
            away = _at(other_view, other) - here
            ahead, aside = away.x() * dx + away.y() * dy, abs(away.x() * dy) + abs(away.y() * dx)
            steps_over = dy and other_view != view
            if ahead > 1 and aside <= 2 * ahead and not steps_over:
                found.append((ahead + 2.5 * aside, other_view, other))
    best = min(found, default=None)
    return None if best is None else (best[1], best[2])


def _at(view: View, part: str) -> QPointF:
    return middle(view, part) + QPointF(WIDTH if view == "back" else 0, 0)
