"""What to read while one muscle group is tensed: one line each, from the words that are spoken.

Source: progressive muscle relaxation after Bernstein and Borkovec, adapted for pain: nobody
clenches a jaw, rolls the neck, points the toes or holds their breath.
"""

from collections.abc import Mapping

from unclench.domain.body import base
from unclench.domain.texts import QT_TRANSLATE_NOOP, Say, english

LINES: Mapping[str, str] = {
    "hand": QT_TRANSLATE_NOOP("muscles", "Make a loose fist, and hold."),
    "forearm": QT_TRANSLATE_NOOP(
        "muscles", "Make a loose fist, bend your wrist a little, and hold."
    ),
    "hand_forearm": QT_TRANSLATE_NOOP("muscles", "Make a loose fist, and hold."),
    "elbow": QT_TRANSLATE_NOOP("muscles", "Press your elbow down gently, and hold."),
    "upper_arm": QT_TRANSLATE_NOOP("muscles", "Press your elbow down, and hold."),
    "arm": QT_TRANSLATE_NOOP("muscles", "Make a loose fist, press your elbow down, and hold."),
    "shoulder": QT_TRANSLATE_NOOP("muscles", "Lift your shoulder toward your ear, and hold."),
    "hip": QT_TRANSLATE_NOOP("muscles", "Press your thigh down gently, and hold."),
    "buttock": QT_TRANSLATE_NOOP("muscles", "Squeeze that side of your seat, and hold."),
    "thigh": QT_TRANSLATE_NOOP("muscles", "Straighten your knee, press your heel down, and hold."),
    "knee": QT_TRANSLATE_NOOP("muscles", "Straighten your knee gently, and hold."),
    "calf": QT_TRANSLATE_NOOP("muscles", "Pull your toes toward your shin, and hold."),
    "shin": QT_TRANSLATE_NOOP("muscles", "Pull your toes toward your shin, and hold."),
    "lower_leg": QT_TRANSLATE_NOOP("muscles", "Pull your toes toward your shin, and hold."),
    "ankle": QT_TRANSLATE_NOOP("muscles", "Pull your toes up gently, and hold."),
    "foot": QT_TRANSLATE_NOOP("muscles", "Curl your toes up, not down, and hold."),
    "toes": QT_TRANSLATE_NOOP("muscles", "Curl your toes up, not down, and hold."),
    "leg": QT_TRANSLATE_NOOP("muscles", "Press your heel down, pull your toes up, and hold."),
    "scalp": QT_TRANSLATE_NOOP("muscles", "Lift your eyebrows, and hold."),
    "crown": QT_TRANSLATE_NOOP("muscles", "Lift your eyebrows, and hold."),
    "forehead": QT_TRANSLATE_NOOP("muscles", "Lift your eyebrows, and hold."),
    "eyes_nose": QT_TRANSLATE_NOOP(
        "muscles", "Squeeze your eyes shut, wrinkle your nose, and hold."
    ),
    "cheeks": QT_TRANSLATE_NOOP("muscles", "Smile wide with your lips closed, and hold."),
    "jaw_mouth": QT_TRANSLATE_NOOP("muscles", "Press your lips together, teeth apart, and hold."),
    "tongue": QT_TRANSLATE_NOOP(
        "muscles", "Press your tongue lightly to the roof of your mouth, and hold."
    ),
    "face": QT_TRANSLATE_NOOP("muscles", "Scrunch up your whole face, teeth apart, and hold."),
    "neck_throat": QT_TRANSLATE_NOOP(
        "muscles", "Tuck your chin a little, press your head back very lightly, and hold."
    ),
    "neck_back": QT_TRANSLATE_NOOP("muscles", "Press your head back very lightly, and hold."),
    "face_neck": QT_TRANSLATE_NOOP(
        "muscles", "Scrunch up your face, press your head back very lightly, and hold."
    ),
    "chest": QT_TRANSLATE_NOOP("muscles", "Draw your shoulder blades together, and hold."),
    "upper_back": QT_TRANSLATE_NOOP("muscles", "Draw your shoulder blades together, and hold."),
    "mid_back": QT_TRANSLATE_NOOP("muscles", "Draw your shoulder blades back and down, and hold."),
    "lower_back": QT_TRANSLATE_NOOP("muscles", "Press your lower back down gently, and hold."),
    "abdomen": QT_TRANSLATE_NOOP("muscles", "Firm your belly, and hold. Keep breathing."),
    "pelvis": QT_TRANSLATE_NOOP("muscles", "Squeeze your seat gently, and hold."),
    "trunk": QT_TRANSLATE_NOOP(
        "muscles", "Draw your shoulder blades together, firm your belly, and hold."
    ),
    "chest_shoulders_upper_back": QT_TRANSLATE_NOOP(
        "muscles", "Draw your shoulder blades together, and hold. Keep breathing."
    ),
    "arms": QT_TRANSLATE_NOOP("muscles", "Make loose fists, press your elbows down, and hold."),
    "legs": QT_TRANSLATE_NOOP("muscles", "Press your heels down, pull your toes up, and hold."),
    "hands": QT_TRANSLATE_NOOP("muscles", "Make loose fists, and hold."),
    "feet": QT_TRANSLATE_NOOP("muscles", "Curl your toes up, not down, and hold."),
    "thighs": QT_TRANSLATE_NOOP(
        "muscles", "Straighten your knees, press your heels down, and hold."
    ),
    "lower_legs": QT_TRANSLATE_NOOP("muscles", "Pull your toes toward your shins, and hold."),
    "whole_body": QT_TRANSLATE_NOOP(
        "muscles", "Tense a little all over, and hold. Keep breathing."
    ),
}
GENTLY: Mapping[str, str] = {
    "jaw_mouth": QT_TRANSLATE_NOOP("muscles", "Bring your lips together, teeth apart, and hold."),
    "neck_throat": QT_TRANSLATE_NOOP("muscles", "Tuck your chin a tiny bit, and hold."),
    "neck_back": QT_TRANSLATE_NOOP("muscles", "Let your head rest back a tiny bit, and hold."),
    "face_neck": QT_TRANSLATE_NOOP(
        "muscles", "Scrunch up your face a little, and hold. Leave your neck soft."
    ),
}
"""What is asked for instead where a group is only tensed gently."""
_JUST = QT_TRANSLATE_NOOP("muscles", "Just enough to feel it.")


def line(part: str, gently: bool = False, say: Say = english) -> str:
    """What to do with `part` while it is tensed, in one line.

    Raises:
        KeyError: there is no such part.
    """
    name = base(part)
    if not gently:
        return say("muscles", LINES[name])
    return f"{say('muscles', GENTLY.get(name, LINES[name]))} {say('muscles', _JUST)}"
