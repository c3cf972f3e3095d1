"""Words for what the app stores as codes, in the language that is set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from unclench.viewmodels.translation import Counted, counted, decimal, fill, translate

if TYPE_CHECKING:
    from unclench.domain.values import Grade

KINDS = (
    "breathing", "muscle-relaxation", "mindfulness", "movement", "worksheet", "imagery",
    "autogenic", "sleep", "rest",
)  # fmt: skip
"""The kinds of exercise, in the order in which they are offered."""


def kind(code: str) -> str:
    """The name of a kind of exercise."""
    names = {
        "breathing": translate("words", "Breathing"),
        "muscle-relaxation": translate("words", "Muscles"),
        "mindfulness": translate("words", "Mindfulness"),
        "autogenic": translate("words", "Autogenic"),
        "imagery": translate("words", "Imagery"),
        "movement": translate("words", "Movement"),
        "worksheet": translate("words", "Worksheets"),
        "sleep": translate("words", "Sleep"),
        "rest": translate("words", "Quiet"),
    }
    return names.get(code, code)


def kind_within(code: str) -> str:
    """The same as it stands in the middle of a line."""
    names = {
        "breathing": translate("within a line", "breathing"),
        "muscle-relaxation": translate("within a line", "muscles"),
        "mindfulness": translate("within a line", "mindfulness"),
        "autogenic": translate("within a line", "autogenic"),
        "imagery": translate("within a line", "imagery"),
        "movement": translate("within a line", "movement"),
        "worksheet": translate("within a line", "worksheets"),
        "sleep": translate("within a line", "sleep"),
        "rest": translate("within a line", "quiet"),
    }
    return names.get(code, code)


def posture(code: str) -> str:
    """The name of a posture."""
    names = {
        "sitting": translate("words", "Sitting"),
        "reclined": translate("words", "Leaning back"),
        "lying": translate("words", "Lying down"),
        "side-lying": translate("words", "Lying on your side"),
        "standing": translate("words", "Standing"),
        "walking": translate("words", "Walking"),
    }
    return names.get(code, code)


def posture_within(code: str) -> str:
    """The same at the end of a sentence."""
    names = {
        "sitting": translate("within a line", "sitting"),
        "reclined": translate("within a line", "leaning back"),
        "lying": translate("within a line", "lying down"),
        "side-lying": translate("within a line", "lying on your side"),
        "standing": translate("within a line", "standing"),
        "walking": translate("within a line", "walking"),
    }
    return names.get(code, code)


def liked(value: bool) -> str:
    """What the person said of a session."""
    return translate("words", "Liked it") if value else translate("words", "Not for me")


def level(code: int) -> str:
    """Whom an exercise of this level, 1 to 3, suits."""
    names = (
        translate("words", "For beginners"),
        translate("words", "A little practice helps"),
        translate("words", "For when you know the basics"),
    )
    return names[code - 1]


def evidence(grade: Grade) -> str:
    """How sure research is about an exercise of this grade, in one honest sentence.

    The grades are those of the format: A is a guideline or a review of many trials of this kind of
    practice, B at least one fair trial, C small or laboratory studies, D tradition or experience.
    """
    return {
        "A": translate("words", "Tested in many trials. On average, the effect is small."),
        "B": translate("words", "Tested in at least one fair trial. We can't be sure yet."),
        "C": translate(
            "words", "Tested only in small or lab studies. We don't know yet how much it helps."
        ),
        "D": translate("words", "Based on tradition or experience. There's little research."),
    }[grade]


def number(value: float) -> str:
    """A number without a needless fraction."""
    return QLocale().toString(float(value), "g", 6)


def typed(value: float) -> str:
    """The same as one types it."""
    return decimal(f"{value:g}")


def spelled(value: float) -> str:
    """A number as one says it; one that has no short word in digits."""
    names = (
        translate("words", "one"),
        translate("words", "two"),
        translate("words", "three"),
        translate("words", "four"),
        translate("words", "five"),
        translate("words", "six"),
        translate("words", "seven"),
        translate("words", "eight"),
        translate("words", "nine"),
        translate("words", "ten"),
        translate("words", "eleven"),
        translate("words", "twelve"),
    )
    more = {
        15: translate("words", "fifteen"),
        20: translate("words", "twenty"),
        30: translate("words", "thirty"),
        40: translate("words", "forty"),
    }
    if value == int(value) and 1 <= value <= len(names):
        return names[int(value) - 1]
    return more.get(int(value), number(value)) if value == int(value) else number(value)


def half_minutes(ms: float) -> float:
    """A length in minutes, to the nearest half."""
    return round(ms / 30_000) / 2


def minutes(length: float) -> str:
    """So many minutes, in words."""
    return fill(Counted.tr("{minutes} minute(s)", "", counted(length)), minutes=number(length))


def weeks(count: int) -> str:
    """So many weeks, in words."""
    return Counted.tr("%n week(s)", "", count)


def lengths(minutes: Sequence[float]) -> str:
    """The lengths that there are: 3 min, 5 or 10 min, 1 to 10 min."""
    first, last = number(minutes[0]), number(minutes[-1])
    if len(minutes) == 1:
        return fill(translate("words", "{minutes} min"), minutes=first)
    if len(minutes) == 2:
        return fill(translate("words", "{first} or {last} min"), first=first, last=last)
    return fill(translate("words", "{first} to {last} min"), first=first, last=last)


def lengths_read(given: Sequence[float]) -> str:
    """The same to be read aloud: 3 minutes, 5 or 10 minutes, 1 to 10 minutes."""
    if len(given) == 1:
        return minutes(given[0])
    first, last = number(given[0]), number(given[-1])
    if len(given) == 2:
        return fill(translate("words", "{first} or {last} minutes"), first=first, last=last)
    return fill(translate("words", "{first} to {last} minutes"), first=first, last=last)


def flare(length: float) -> str:
    """What the button for a flare says."""
    words = Counted.tr("Flare: {minutes} minute(s)", "", counted(length))
    return fill(words, minutes=number(length))


def clock(ms: float) -> str:
    """Minutes and seconds, as in 3:08."""
    seconds = max(0, round(ms / 1000))
    return f"{seconds // 60}:{seconds % 60:02d}"


def lasting(ms: float) -> str:
    """A length in words short enough for a table: 45 s, 3 min, 3 min 20 s."""
    whole, seconds = divmod(max(0, round(ms / 1000)), 60)
    parts = []
    if whole:
        parts.append(fill(translate("words", "{minutes} min"), minutes=whole))
    if seconds or not whole:
        parts.append(fill(translate("words", "{seconds} s"), seconds=seconds))
    return " ".join(parts)
