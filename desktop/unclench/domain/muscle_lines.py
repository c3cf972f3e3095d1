"""What is said and read for one muscle group: each has its own line to tense, and to let go.

Source: progressive muscle relaxation after Bernstein and Borkovec, adapted for pain: nobody
clenches a jaw, rolls the neck, points the toes or holds their breath.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from unclench.domain.body import Mode, base, name, title
from unclench.domain.texts import QT_TRANSLATE_NOOP, Say, english, fill

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

LET_GO: Mapping[str, str] = {
    "hand": QT_TRANSLATE_NOOP("spoken", "And let go. Let your fingers open."),
    "forearm": QT_TRANSLATE_NOOP("spoken", "And let go. Let your wrist soften."),
    "hand_forearm": QT_TRANSLATE_NOOP("spoken", "And let go. Let your fingers open."),
    "elbow": QT_TRANSLATE_NOOP("spoken", "And let go. Let your arm rest."),
    "upper_arm": QT_TRANSLATE_NOOP("spoken", "And let go. Let your arm rest."),
    "arm": QT_TRANSLATE_NOOP("spoken", "And let go. Let your whole arm get heavy."),
    "shoulder": QT_TRANSLATE_NOOP("spoken", "And let go. Let your shoulder drop."),
    "hip": QT_TRANSLATE_NOOP("spoken", "And let go. Let your hip settle."),
    "buttock": QT_TRANSLATE_NOOP("spoken", "And let go. Let your weight settle."),
    "thigh": QT_TRANSLATE_NOOP("spoken", "And let go. Let your leg rest."),
    "knee": QT_TRANSLATE_NOOP("spoken", "And let go. Let your knee soften."),
    "calf": QT_TRANSLATE_NOOP("spoken", "And let go. Let your calf soften."),
    "shin": QT_TRANSLATE_NOOP("spoken", "And let go. Let your shin soften."),
    "lower_leg": QT_TRANSLATE_NOOP("spoken", "And let go. Let your lower leg soften."),
    "ankle": QT_TRANSLATE_NOOP("spoken", "And let go. Let your ankle soften."),
    "foot": QT_TRANSLATE_NOOP("spoken", "And let go. Let your foot rest."),
    "toes": QT_TRANSLATE_NOOP("spoken", "And let go. Let your toes rest."),
    "leg": QT_TRANSLATE_NOOP("spoken", "And let go. Let your whole leg get heavy."),
    "scalp": QT_TRANSLATE_NOOP("spoken", "And let go. Let your scalp soften."),
    "crown": QT_TRANSLATE_NOOP("spoken", "And let go. Let your scalp soften."),
    "forehead": QT_TRANSLATE_NOOP("spoken", "And let go. Let your forehead smooth out."),
    "eyes_nose": QT_TRANSLATE_NOOP("spoken", "And let go. Let your eyes rest."),
    "cheeks": QT_TRANSLATE_NOOP("spoken", "And let go. Let your cheeks soften."),
    "jaw_mouth": QT_TRANSLATE_NOOP("spoken", "And let go. Let your lips part a little."),
    "tongue": QT_TRANSLATE_NOOP("spoken", "And let go. Let your tongue rest."),
    "face": QT_TRANSLATE_NOOP("spoken", "And let go. Let your whole face soften."),
    "neck_throat": QT_TRANSLATE_NOOP("spoken", "And let go. Let your neck soften."),
    "neck_back": QT_TRANSLATE_NOOP("spoken", "And let go. Let your neck rest."),
    "face_neck": QT_TRANSLATE_NOOP("spoken", "And let go. Let your face and neck soften."),
    "chest": QT_TRANSLATE_NOOP("spoken", "And let go. Let your chest soften."),
    "upper_back": QT_TRANSLATE_NOOP("spoken", "And let go. Let your upper back soften."),
    "mid_back": QT_TRANSLATE_NOOP("spoken", "And let go. Let your back soften."),
    "lower_back": QT_TRANSLATE_NOOP("spoken", "And let go. Let your lower back soften."),
    "abdomen": QT_TRANSLATE_NOOP("spoken", "And let go. Let your belly be soft."),
    "pelvis": QT_TRANSLATE_NOOP("spoken", "And let go. Let your weight settle."),
    "trunk": QT_TRANSLATE_NOOP("spoken", "And let go. Let your back and belly soften."),
    "chest_shoulders_upper_back": QT_TRANSLATE_NOOP(
        "spoken", "And let go. Let your shoulders drop."
    ),
    "arms": QT_TRANSLATE_NOOP("spoken", "And let go. Let your arms get heavy."),
    "legs": QT_TRANSLATE_NOOP("spoken", "And let go. Let your legs get heavy."),
    "hands": QT_TRANSLATE_NOOP("spoken", "And let go. Let your fingers open."),
    "feet": QT_TRANSLATE_NOOP("spoken", "And let go. Let your feet rest."),
    "thighs": QT_TRANSLATE_NOOP("spoken", "And let go. Let your legs sink down."),
    "lower_legs": QT_TRANSLATE_NOOP("spoken", "And let go. Let your lower legs soften."),
    "whole_body": QT_TRANSLATE_NOOP("spoken", "And let go. Let your whole body get heavy."),
}
"""What is said when a group that was tensed is let go."""
_CUES: Mapping[Mode, str] = {
    "tense": QT_TRANSLATE_NOOP("spoken", "{part}. {line}"),
    "light": QT_TRANSLATE_NOOP("spoken", "{part}. {line}"),
    "imagery": QT_TRANSLATE_NOOP(
        "spoken", "{part}. Picture warmth there, or think of a place that feels fine."
    ),
    "release": QT_TRANSLATE_NOOP("spoken", "{part}. No effort here. Just notice how it is."),
}
_SPARED: Mapping[Mode, str] = {
    "imagery": QT_TRANSLATE_NOOP("spoken", "Let warmth rest in your {part}, if you like."),
    "release": QT_TRANSLATE_NOOP(
        "spoken", "With each out-breath, see if your {part} can soften a little."
    ),
}
"""What is said after the cue where nothing is tensed; it names the part, so none is said twice."""


@dataclass(frozen=True)
class PartWords:
    """The words for one muscle group in one mode.

    `cue` is said before it, `start` is only read while it is tensed (the cue has said it), and
    `release` is said at letting go.
    """

    cue: str
    start: str
    release: str


def line(part: str, gently: bool = False, say: Say = english) -> str:
    """What to do with `part` while it is tensed, in one line.

    Raises:
        KeyError: there is no such part.
    """
    name = base(part)
    if not gently:
        return say("muscles", LINES[name])
    return f"{say('muscles', GENTLY.get(name, LINES[name]))} {say('muscles', _JUST)}"


def words(part: str, mode: Mode, say: Say = english) -> PartWords:
    """The catalogue's words for `part` in `mode`; `part` has a real side.

    "tense" asks for about 70 % effort, "light" for about 30 %; "release" and "imagery" ask for no
    effort at all, so their start is empty. "skip" has no words of its own and gets those of
    "release".
    """
    kind: Mode = "release" if mode == "skip" else mode
    named, titled = name(part, say), title(part, say)
    if kind in _SPARED:
        cue = fill(say("spoken", _CUES[kind]), part=titled)
        return PartWords(cue, "", fill(say("spoken", _SPARED[kind]), part=named))
    own = line(part, kind == "light", say)
    cue = fill(say("spoken", _CUES[kind]), part=titled, line=own)
    return PartWords(cue, own, say("spoken", LET_GO[base(part)]))
