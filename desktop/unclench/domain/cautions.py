"""Cautions: a closed list of tags, and what each means in plain words.

The tags come from the evidence on who should leave out or change an exercise. They name no
diagnosis to be typed in and no medicine; a person ticks what fits, and it stays on their machine.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from unclench.domain.caution_words import SHORT, WORDS

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
_MARKS: Mapping[Level, str] = {
    "avoid": "another one suits you better",
    "modify": "change it a little for you",
    "note": "go gently",
}
_HARDEST_FIRST: tuple[Level, ...] = ("avoid", "modify", "note")


def caution_text(tag: Tag, level: Level) -> str:
    """One plain sentence for a caution: whom it concerns, a colon, what to do.

    For example "With asthma: take shorter, softer breaths, ...".
    """
    return f"{_WHO[tag]}: {WORDS[tag][_HARDEST_FIRST.index(level)]}"


def concerning(cautions: Mapping[str, str], tags: Iterable[str]) -> list[Tag]:
    """The cautions that concern a person with these tags, the hardest first."""
    mine = set(tags)
    found = [tag for tag in TAGS if tag in mine and tag in cautions]
    return sorted(found, key=lambda tag: _HARDEST_FIRST.index(level_of(cautions[tag])))


def mark(cautions: Mapping[str, str], tags: Iterable[str], no_holds: Iterable[str] = ()) -> str:
    """A line for an exercise's card: the hardest caution that concerns the person, or "".

    `no_holds` are the tags for which the exercise is played without holding the breath.
    """
    mine = concerning(cautions, tags)
    if not mine:
        return ""
    first = mine[0]
    level = level_of(cautions[first])
    said = "holds are off for you" if first in set(no_holds) else _MARKS[level]
    return f"{SHORT[first]}: {said}"


def level_of(word: str) -> Level:
    """The level that is called so; the mildest for any other word."""
    return next((level for level in _HARDEST_FIRST if level == word), "note")
