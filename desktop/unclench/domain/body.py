"""Body parts: their ids, what each holds, and how a mark on one reaches the others.

One vocabulary serves the pain map, muscle relaxation and the body scan alike.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from unclench.domain.body_names import NAMES
from unclench.domain.texts import Say, begun, english

Mode = Literal["tense", "light", "release", "imagery", "skip"]  # how a part is treated

# fmt: off
_SIDED = (
    "hand", "forearm", "hand_forearm", "elbow", "upper_arm", "arm", "shoulder", "hip", "buttock",
    "thigh", "knee", "calf", "shin", "lower_leg", "ankle", "foot", "toes", "leg",
)
_CENTRAL = (
    "scalp", "crown", "forehead", "eyes_nose", "cheeks", "jaw_mouth", "tongue", "face",
    "neck_throat", "neck_back", "face_neck", "chest", "upper_back", "mid_back", "lower_back",
    "abdomen", "pelvis", "trunk", "chest_shoulders_upper_back", "arms", "legs", "hands", "feet",
    "thighs", "lower_legs", "whole_body",
)
# fmt: on
_HOLDS: Mapping[str, tuple[str, ...]] = {
    "hand_forearm": ("hand", "forearm"),
    "lower_leg": ("calf", "shin"),
    "arm": ("hand_forearm", "elbow", "upper_arm"),
    "foot": ("toes",),
    "leg": ("thigh", "knee", "lower_leg", "ankle", "foot"),
    "face": ("forehead", "eyes_nose", "cheeks", "jaw_mouth"),
    "face_neck": ("face", "neck_throat", "neck_back"),
    "chest_shoulders_upper_back": ("chest", "shoulder_l", "shoulder_r", "upper_back"),
    "trunk": ("chest_shoulders_upper_back", "mid_back", "lower_back", "abdomen"),
    "arms": ("arm_l", "arm_r"),
    "legs": ("leg_l", "leg_r"),
    "hands": ("hand_l", "hand_r"),
    "feet": ("foot_l", "foot_r"),
    "thighs": ("thigh_l", "thigh_r"),
    "lower_legs": ("lower_leg_l", "lower_leg_r"),
}

SIDES = ("l", "r", "d", "n")  # left, right, dominant, the other
PARTS: frozenset[str] = frozenset(_CENTRAL) | {f"{p}_{s}" for p in _SIDED for s in SIDES}

_STRICTNESS: Mapping[Mode, int] = {"tense": 0, "light": 1, "release": 2, "imagery": 3, "skip": 4}


def base(part: str) -> str:
    """The part without its side: `hand_l` -> `hand`."""
    return part[:-2] if part[-2:-1] == "_" else part


def resolve(part: str, left_handed: bool = False) -> str:
    """The part with a real side: `_d` (dominant) and `_n` (the other) become `_l` or `_r`."""
    side = {"d": "rl", "n": "lr"}.get(part[-1]) if part[-2:-1] == "_" else None
    return part if side is None else part[:-1] + side[left_handed]


@cache
def leaves(part: str) -> frozenset[str]:
    """The smallest parts inside `part`, itself included when it holds nothing else.

    `part` has a real side (see `resolve`). A foot counts as a place of its own beside its toes.
    """
    if part == "whole_body":
        every = (p for p in PARTS if p[-2:] not in ("_d", "_n") and p != "whole_body")
        return frozenset().union(*(leaves(p) for p in every))
    name = base(part)
    inside = _HOLDS.get(name, ())
    side = part[len(name) :]
    own = frozenset({part}) if not inside or name == "foot" else frozenset[str]()
    return own.union(*(leaves(p if p in PARTS else p + side) for p in inside))


def mode_for(part: str, marks: Mapping[str, Mode], left_handed: bool = False) -> Mode | None:
    """The strictest mode that any mark brings to `part`, or None when no mark touches it.

    A mark on a part reaches every composite that holds it, and a mark on a composite its parts.
    """
    here = leaves(resolve(part, left_handed))
    touching = (m for p, m in marks.items() if here & leaves(resolve(p, left_handed)))
    return max(touching, key=_STRICTNESS.__getitem__, default=None)


def name(part: str, say: Say = english) -> str:
    """The plain name, in lower case: `hand_forearm_r` -> "right hand and lower arm".

    What is no part, as while one is typed in the editor, is named as it stands.
    """
    return say("body", NAMES.get(part, part.replace("_", " ")))


def title(part: str, say: Say = english) -> str:
    """The same as it begins a line."""
    return begun(name(part, say))
