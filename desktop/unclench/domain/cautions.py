"""Cautions: a closed list of tags, and what each means in plain words.

The tags come from the evidence on who should leave out or change an exercise. They name no
diagnosis to be typed in and no medicine; a person ticks what fits, and it stays on their machine.
"""

from collections.abc import Mapping
from typing import Literal, get_args

Tag = Literal[
    "pregnancy", "cardiac", "high_bp", "faint", "asthma", "copd", "blocked_nose", "panic",
    "epilepsy", "eye_pressure", "recent_surgery", "acute_injury", "cramps", "neck", "jaw",
    "osteoporosis", "balance", "hernia", "trauma", "dissociation", "low_mood", "migraine", "ear",
    "diabetes", "drowsy",
]  # fmt: skip
Level = Literal["avoid", "modify", "note"]

TAGS: tuple[Tag, ...] = get_args(Tag)

_WHO: Mapping[Tag, str] = {
    "pregnancy": "If you are pregnant",
    "cardiac": "With a heart condition",
    "high_bp": "With high blood pressure",
    "faint": "If you tend to faint or have low blood pressure",
    "asthma": "With asthma",
    "copd": "With a long-term lung condition",
    "blocked_nose": "With a blocked nose",
    "panic": "If watching your breath can bring on panic",
    "epilepsy": "With epilepsy",
    "eye_pressure": "With high eye pressure or recent eye surgery",
    "recent_surgery": "After a recent operation",
    "acute_injury": "With a fresh injury",
    "cramps": "If you get cramps",
    "neck": "With a neck injury or pins and needles in an arm",
    "jaw": "With a sore jaw",
    "osteoporosis": "With thin or brittle bones",
    "balance": "If your balance is not steady",
    "hernia": "With a hernia",
    "trauma": "If closing your eyes or keeping still can bring back bad memories",
    "dissociation": "If you tend to feel unreal or far away",
    "low_mood": "When your mood is very low",
    "migraine": "With migraine",
    "ear": "With an ear infection or recent ear surgery",
    "diabetes": "With diabetes",
    "drowsy": "If anything makes you sleepy",
}
_WHAT: Mapping[Level, str] = {
    "avoid": "another exercise is a better choice.",
    "modify": "change it to suit you: smaller, shorter, and leave out what feels wrong.",
    "note": "go gently, and stop if it feels wrong.",
}


def caution_text(tag: Tag, level: Level) -> str:
    """One plain sentence for a caution, for example "With asthma: go gently, ..."."""
    return f"{_WHO[tag]}: {_WHAT[level]}"
