"""Plain words for everything in the editor of programs: what can be filled in, and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from unclench.domain.caution_words import QUESTIONS
from unclench.domain.cautions import TAGS
from unclench.viewmodels import words
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.translation import Counted, counted, fill, translate
from unclench.viewmodels.writing import remark_words

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark


def field(key: str) -> str:
    """What a key is called on the form."""
    return {
        "id": translate("program editor", "ID (names its file)"),
        "title": translate("program editor", "Title"),
        "summary": translate("program editor", "What it is, in a sentence or two"),
        "language": translate("program editor", "Language"),
        "for": translate("program editor", "What it's for"),
        "evidence": translate("program editor", "Evidence"),
        "grade": translate("program editor", "Grade"),
        "source": translate("program editor", "Source"),
        "author": translate("program editor", "Author"),
        "licence": translate("program editor", "License"),
        "weeks": translate("program editor", "Weeks"),
        "idea": translate("program editor", "What the week is about"),
        "days": translate("program editor", "Days a week"),
        "steps": translate("program editor", "Steps"),
        "read": translate("program editor", "Card to read"),
        "exercise": translate("program editor", "Exercise"),
        "minutes": translate("program editor", "Length"),
        "times": translate("program editor", "How often in the week"),
        "instead": translate("program editor", "For whom something else is better"),
        "ask": translate("program editor", "Questions"),
        "when": translate("program editor", "Who"),
    }.get(key, key)


def remark(given: Remark) -> str:
    """A fault or a note, its key as the form calls it."""
    keys = [one for one in given.path if isinstance(one, str)]
    return remark_words.named(given, field(keys[-1]) if keys else "")


def times(count: int) -> str:
    """How often: once, 3 times."""
    return Counted.tr("%n time(s)", "", count)


def length(minutes: float | None, default: float | None) -> str:
    """The length of a step; None is what the exercise suggests itself."""
    if minutes is not None:
        return words.minutes(minutes)
    if default is None:
        return translate("program editor", "As it suggests")
    said = Counted.tr("As it suggests: {minutes} minute(s)", "", counted(default))
    return fill(said, minutes=words.number(default))


def cautions() -> list[tuple[str, str]]:
    """Each caution with what a person ticks for it."""
    return [(tag, translate("cautions", QUESTIONS[tag])) for tag in TAGS]


def question(code: str) -> str:
    """What is asked."""
    return program_words.question(code) if code in ("peg", "check-in") else code


def new_week(number: int) -> str:
    """The title of a week that nobody has called anything yet, counted from 0."""
    return fill(translate("program editor", "Week {number}"), number=number + 1)


def facts(step: Mapping[str, Any], default: float | None) -> str:
    """How long and how often a step's exercise is done, whatever the file says."""
    minutes, often = step.get("minutes"), step.get("times", 1)
    right = minutes is None or isinstance(minutes, int | float)
    parts = [length(minutes, default) if right else str(minutes)]
    if isinstance(often, int) and often > 1:
        parts.append(times(often))
    return " \N{MIDDLE DOT} ".join(parts)
