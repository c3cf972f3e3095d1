"""Body parts: their ids, what each holds, and what to say when a muscle group is tensed or spared.

One vocabulary serves the pain map, muscle relaxation and the body scan alike. The words follow
Bernstein and Borkovec's order and actions with gentler neck, jaw and chest wording, so that nobody
is told to clench a jaw or to roll the neck.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from unclench.domain.body_names import NAMES
from unclench.domain.texts import QT_TRANSLATE_NOOP, Say, english, fill

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


@dataclass(frozen=True)
class PartWords:
    """What is said for one muscle group in one mode: before it, at its start, at letting go."""

    cue: str
    start: str
    release: str


_TENSE: Mapping[str, str] = {
    "hand": QT_TRANSLATE_NOOP("spoken", "Make a fist."),
    "forearm": QT_TRANSLATE_NOOP("spoken", "Make a fist and bend the wrist a little."),
    "hand_forearm": QT_TRANSLATE_NOOP("spoken", "Make a fist."),
    "upper_arm": QT_TRANSLATE_NOOP("spoken", "Press the elbow down into the chair or the floor."),
    "arm": QT_TRANSLATE_NOOP("spoken", "Make a fist and press the elbow down."),
    "arms": QT_TRANSLATE_NOOP("spoken", "Make two fists and press your elbows down."),
    "hands": QT_TRANSLATE_NOOP("spoken", "Make two fists."),
    "forehead": QT_TRANSLATE_NOOP("spoken", "Lift your eyebrows."),
    "eyes_nose": QT_TRANSLATE_NOOP("spoken", "Squeeze your eyes shut and wrinkle your nose."),
    "jaw_mouth": QT_TRANSLATE_NOOP("spoken", "Press your lips together. Keep your teeth apart."),
    "face": QT_TRANSLATE_NOOP(
        "spoken", "Squeeze your eyes, wrinkle your nose and press your lips."
    ),
    "neck_throat": QT_TRANSLATE_NOOP(
        "spoken", "Tuck your chin a little and press your head back very lightly."
    ),
    "neck_back": QT_TRANSLATE_NOOP("spoken", "Press your head back very lightly."),
    "face_neck": QT_TRANSLATE_NOOP(
        "spoken", "Squeeze your eyes, press your lips, and press your head back very lightly."
    ),
    "shoulder": QT_TRANSLATE_NOOP("spoken", "Lift the shoulder toward the ear."),
    "chest": QT_TRANSLATE_NOOP("spoken", "Draw your shoulder blades together."),
    "upper_back": QT_TRANSLATE_NOOP("spoken", "Draw your shoulder blades together."),
    "chest_shoulders_upper_back": QT_TRANSLATE_NOOP(
        "spoken", "Draw your shoulder blades together. Keep breathing."
    ),
    "abdomen": QT_TRANSLATE_NOOP("spoken", "Firm your belly, as if about to be tapped."),
    "trunk": QT_TRANSLATE_NOOP("spoken", "Draw your shoulder blades together and firm your belly."),
    "thigh": QT_TRANSLATE_NOOP("spoken", "Press the knee straight and the heel down."),
    "thighs": QT_TRANSLATE_NOOP("spoken", "Press your knees straight and your heels down."),
    "lower_leg": QT_TRANSLATE_NOOP("spoken", "Pull the toes toward the shin."),
    "lower_legs": QT_TRANSLATE_NOOP("spoken", "Pull your toes toward your shins."),
    "foot": QT_TRANSLATE_NOOP("spoken", "Curl the toes up, not down."),
    "feet": QT_TRANSLATE_NOOP("spoken", "Curl your toes up, not down."),
    "leg": QT_TRANSLATE_NOOP("spoken", "Press the heel down and pull the toes toward the shin."),
    "legs": QT_TRANSLATE_NOOP(
        "spoken", "Press your heels down and pull your toes toward your shins."
    ),
}
_LIGHT: Mapping[str, str] = {
    "jaw_mouth": QT_TRANSLATE_NOOP("spoken", "Bring your lips together, teeth apart."),
    "neck_throat": QT_TRANSLATE_NOOP("spoken", "Tuck your chin a tiny bit."),
    "neck_back": QT_TRANSLATE_NOOP("spoken", "Let your head rest back a tiny bit."),
    "face_neck": QT_TRANSLATE_NOOP("spoken", "Scrunch your face a little. Leave the neck soft."),
    "arms": QT_TRANSLATE_NOOP("spoken", "Curl your fingers and press your elbows down."),
    "legs": QT_TRANSLATE_NOOP("spoken", "Pull your toes a little toward your shins."),
    "leg": QT_TRANSLATE_NOOP("spoken", "Pull the toes a little toward the shin."),
    "trunk": QT_TRANSLATE_NOOP("spoken", "Draw your shoulder blades together a little."),
}
_ELSEWHERE = QT_TRANSLATE_NOOP("spoken", "Tighten the muscles there.")
_SAID: Mapping[Mode, PartWords] = {
    "tense": PartWords(
        QT_TRANSLATE_NOOP("spoken", "{part} {action}"),
        QT_TRANSLATE_NOOP("spoken", "Tense."),
        QT_TRANSLATE_NOOP("spoken", "And let go. Notice the change."),
    ),
    "light": PartWords(
        QT_TRANSLATE_NOOP("spoken", "{part} {action} Just enough to feel it."),
        QT_TRANSLATE_NOOP("spoken", "Lightly."),
        QT_TRANSLATE_NOOP("spoken", "And let go."),
    ),
    "imagery": PartWords(
        QT_TRANSLATE_NOOP(
            "spoken", "{part} Picture warmth there, or think of a place that feels fine."
        ),
        "",
        QT_TRANSLATE_NOOP("spoken", "Let that warmth rest there, if it likes."),
    ),
    "release": PartWords(
        QT_TRANSLATE_NOOP("spoken", "{part} No effort here. Just notice how it is."),
        "",
        QT_TRANSLATE_NOOP("spoken", "With each out-breath, see if it can soften a little."),
    ),
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
    said = _SAID["release" if mode == "skip" else mode]
    action = _TENSE.get(base(part), _ELSEWHERE)
    if mode == "light":
        action = _LIGHT.get(base(part), action)
    return replace(said, cue=fill(said.cue, part=_sentence(part), action=action))
