"""Cautions: a closed list of tags, and what each means in plain words.

The tags come from the evidence on who should leave out or change an exercise. They name no
diagnosis to be typed in and no medicine; a person ticks what fits, and it stays on their machine.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from unclench.domain.caution_words import SHORT, WORDS
from unclench.domain.texts import QT_TRANSLATE_NOOP, Say, english, fill

Tag = Literal[
    "pregnancy", "cardiac", "high_bp", "faint", "asthma", "copd", "blocked_nose", "panic",
    "epilepsy", "eye_pressure", "recent_surgery", "acute_injury", "cramps", "neck", "jaw",
    "osteoporosis", "balance", "hernia", "trauma", "dissociation", "low_mood", "migraine", "ear",
    "diabetes", "drowsy",
]  # fmt: skip
Level = Literal["avoid", "modify", "note"]

TAGS: tuple[Tag, ...] = get_args(Tag)

_WHO: Mapping[Tag, str] = {
    "pregnancy": QT_TRANSLATE_NOOP("cautions", "If you are pregnant"),
    "cardiac": QT_TRANSLATE_NOOP("cautions", "With a heart condition"),
    "high_bp": QT_TRANSLATE_NOOP("cautions", "With high blood pressure"),
    "faint": QT_TRANSLATE_NOOP("cautions", "If you tend to faint or have low blood pressure"),
    "asthma": QT_TRANSLATE_NOOP("cautions", "With asthma"),
    "copd": QT_TRANSLATE_NOOP("cautions", "With a long-term lung condition"),
    "blocked_nose": QT_TRANSLATE_NOOP("cautions", "With a blocked nose"),
    "panic": QT_TRANSLATE_NOOP("cautions", "If watching your breath can bring on panic"),
    "epilepsy": QT_TRANSLATE_NOOP("cautions", "With epilepsy"),
    "eye_pressure": QT_TRANSLATE_NOOP("cautions", "With high eye pressure or recent eye surgery"),
    "recent_surgery": QT_TRANSLATE_NOOP("cautions", "After recent surgery"),
    "acute_injury": QT_TRANSLATE_NOOP("cautions", "With a fresh injury"),
    "cramps": QT_TRANSLATE_NOOP("cautions", "If you get cramps"),
    "neck": QT_TRANSLATE_NOOP("cautions", "With a neck injury or pins and needles in an arm"),
    "jaw": QT_TRANSLATE_NOOP("cautions", "With a sore jaw"),
    "osteoporosis": QT_TRANSLATE_NOOP("cautions", "With thin or brittle bones"),
    "balance": QT_TRANSLATE_NOOP("cautions", "If your balance isn't steady"),
    "hernia": QT_TRANSLATE_NOOP("cautions", "With a hernia"),
    "trauma": QT_TRANSLATE_NOOP(
        "cautions", "If closing your eyes or keeping still can bring back bad memories"
    ),
    "dissociation": QT_TRANSLATE_NOOP("cautions", "If you tend to feel unreal or far away"),
    "low_mood": QT_TRANSLATE_NOOP("cautions", "When your mood is very low"),
    "migraine": QT_TRANSLATE_NOOP("cautions", "With migraine"),
    "ear": QT_TRANSLATE_NOOP("cautions", "With an ear infection or recent ear surgery"),
    "diabetes": QT_TRANSLATE_NOOP("cautions", "With diabetes"),
    "drowsy": QT_TRANSLATE_NOOP("cautions", "If anything makes you sleepy"),
}
_MARKS: Mapping[Level, str] = {
    "avoid": QT_TRANSLATE_NOOP("cautions", "another one suits you better"),
    "modify": QT_TRANSLATE_NOOP("cautions", "best with a small change"),
    "note": QT_TRANSLATE_NOOP("cautions", "go gently"),
}
_NO_HOLDS = QT_TRANSLATE_NOOP("cautions", "holds are off for you")
_SENTENCE = QT_TRANSLATE_NOOP("cautions", "{who}: {what}")
_HARDEST_FIRST: tuple[Level, ...] = ("avoid", "modify", "note")


def caution_words(tag: Tag, level: Level, say: Say = english) -> tuple[str, str]:
    """Whom a caution concerns, and what to do."""
    what = WORDS[tag][_HARDEST_FIRST.index(level)]
    return say("cautions", _WHO[tag]), say("cautions", what)


def caution_text(tag: Tag, level: Level, say: Say = english) -> str:
    """One plain sentence for a caution: whom it concerns, a colon, what to do.

    For example "With asthma: take shorter, softer breaths, ...".
    """
    who, what = caution_words(tag, level, say)
    return fill(say("cautions", _SENTENCE), who=who, what=what)


def concerning(cautions: Mapping[str, str], tags: Iterable[str]) -> list[Tag]:
    """The cautions that concern a person with these tags, the hardest first."""
    mine = set(tags)
    found = [tag for tag in TAGS if tag in mine and tag in cautions]
    return sorted(found, key=lambda tag: _HARDEST_FIRST.index(level_of(cautions[tag])))


def mark(
    cautions: Mapping[str, str],
    tags: Iterable[str],
    no_holds: Iterable[str] = (),
    say: Say = english,
) -> str:
    """A line for an exercise's card: the hardest caution that concerns the person, or "".

    `no_holds` are the tags for which the exercise is played without holding the breath.
    """
    mine = concerning(cautions, tags)
    if not mine:
        return ""
    first = mine[0]
    level = level_of(cautions[first])
    what = _NO_HOLDS if first in set(no_holds) else _MARKS[level]
    who = say("cautions", SHORT[first])
    return fill(say("cautions", _SENTENCE), who=who, what=say("cautions", what))


def level_of(word: str) -> Level:
    """The level that is called so; the mildest for any other word."""
    return next((level for level in _HARDEST_FIRST if level == word), "note")
