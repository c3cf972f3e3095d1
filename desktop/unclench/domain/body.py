"""Body parts: their ids, what each holds, and what to say when a muscle group is tensed or spared.

One vocabulary serves the pain map, muscle relaxation and the body scan alike. The words follow
Bernstein and Borkovec's order and actions with gentler neck, jaw and chest wording, so that nobody
is told to clench a jaw or to roll the neck.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from unclench.domain.cues import Mode

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

SIDES: Mapping[str, str] = {"l": "left", "r": "right", "d": "dominant", "n": "non-dominant"}
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


_NAMES: Mapping[str, str] = {
    "hand_forearm": "hand and lower arm",
    "forearm": "lower arm",
    "thigh": "upper leg",
    "thighs": "upper legs",
    "lower_legs": "lower legs",
    "crown": "top of the head",
    "eyes_nose": "eyes and nose",
    "jaw_mouth": "jaw and mouth",
    "neck_throat": "neck",
    "neck_back": "back of the neck",
    "face_neck": "face and neck",
    "abdomen": "belly",
    "trunk": "chest, shoulders, back and belly",
    "chest_shoulders_upper_back": "chest, shoulders and upper back",
    "arms": "hands and arms",
    "legs": "legs and feet",
    "leg": "leg and foot",
    "arm": "hand and arm",
    "whole_body": "whole body",
}


def name(part: str) -> str:
    """The plain English name, in lower case: `hand_forearm_r` -> "right hand and lower arm"."""
    stem = base(part)
    plain = _NAMES.get(stem, stem.replace("_", " "))
    return plain if stem == part else f"{SIDES[part[-1]]} {plain}"


@dataclass(frozen=True)
class PartWords:
    """What is said for one muscle group in one mode: before it, at its start, at letting go."""

    cue: str
    start: str
    release: str


_TENSE: Mapping[str, str] = {
    "hand": "Make a fist.",
    "forearm": "Make a fist and bend the wrist a little.",
    "hand_forearm": "Make a fist.",
    "upper_arm": "Press the elbow down into the chair or the floor.",
    "arm": "Make a fist and press the elbow down.",
    "arms": "Make two fists and press your elbows down.",
    "hands": "Make two fists.",
    "forehead": "Lift your eyebrows.",
    "eyes_nose": "Squeeze your eyes shut and wrinkle your nose.",
    "jaw_mouth": "Press your lips together. Keep your teeth apart.",
    "face": "Squeeze your eyes, wrinkle your nose and press your lips.",
    "neck_throat": "Tuck your chin a little and press your head back very lightly.",
    "neck_back": "Press your head back very lightly.",
    "face_neck": "Squeeze your eyes, press your lips, and press your head back very lightly.",
    "shoulder": "Lift the shoulder toward the ear.",
    "chest": "Draw your shoulder blades together.",
    "upper_back": "Draw your shoulder blades together.",
    "chest_shoulders_upper_back": "Draw your shoulder blades together. Keep breathing.",
    "abdomen": "Firm your belly, as if about to be tapped.",
    "trunk": "Draw your shoulder blades together and firm your belly.",
    "thigh": "Press the knee straight and the heel down.",
    "thighs": "Press your knees straight and your heels down.",
    "lower_leg": "Pull the toes toward the shin.",
    "lower_legs": "Pull your toes toward your shins.",
    "foot": "Curl the toes up, not down.",
    "feet": "Curl your toes up, not down.",
    "leg": "Press the heel down and pull the toes toward the shin.",
    "legs": "Press your heels down and pull your toes toward your shins.",
}
_LIGHT: Mapping[str, str] = {
    "jaw_mouth": "Bring your lips together, teeth apart.",
    "neck_throat": "Tuck your chin a tiny bit.",
    "neck_back": "Let your head rest back a tiny bit.",
    "face_neck": "Scrunch your face a little. Leave the neck soft.",
    "arms": "Curl your fingers and press your elbows down.",
    "legs": "Pull your toes a little toward your shins.",
    "leg": "Pull the toes a little toward the shin.",
    "trunk": "Draw your shoulder blades together a little.",
}


def _sentence(part: str) -> str:
    words = name(part)
    return words[0].upper() + words[1:] + "."


def words(part: str, mode: Mode) -> PartWords:
    """The catalogue's words for `part` in `mode`; `part` has a real side.

    "tense" asks for about 70 % effort, "light" for about 30 %; "release" and "imagery" ask for no
    effort at all, so their start is empty. "skip" has no words of its own and gets those of
    "release". Source: progressive muscle relaxation after Bernstein and Borkovec, adapted for pain.
    """
    stem, title = base(part), _sentence(part)
    tense = _TENSE.get(stem, "Tighten the muscles there.")
    if mode == "tense":
        return PartWords(f"{title} {tense}", "Tense.", "And let go. Notice the change.")
    if mode == "light":
        light = _LIGHT.get(stem, tense)
        return PartWords(f"{title} {light} Just enough to feel it.", "Lightly.", "And let go.")
    if mode == "imagery":
        return PartWords(
            f"{title} Picture warmth there, or think of a place that feels fine.",
            "",
            "Let that warmth rest there, if it likes.",
        )
    return PartWords(
        f"{title} No effort here. Just notice how it is.",
        "",
        "With each out-breath, see if it can soften a little.",
    )
