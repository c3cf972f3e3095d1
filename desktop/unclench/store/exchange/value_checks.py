"""What single values in a history file may be, and how to say that one is not.

A check takes a value from outside and gives what is wrong with it, in words that follow its name.
"""

import json
import math
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, get_args

from unclench.domain.activity import KINDS, MOST_MINUTES
from unclench.domain.cues import Mode
from unclench.domain.session import Missing
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

Check = Callable[[Any], str | None]

MISSING_REASONS: tuple[str, ...] = get_args(Missing)
_MODES: tuple[str, ...] = get_args(Mode)
_RATING = range(11)
_YEARS = range(1900, 2200)
_PLACES = range(100)
_LONGEST = 7 * 24 * 3_600_000  # milliseconds; no session is longer than a week
_MOMENT = QT_TRANSLATE_NOOP("import", "a moment like 2026-03-01T08:30:00+01:00")
_ACTIVITY = {"kind", "minutes", "name"}
_ANSWER = {"field", "prompt", "value"}
_OBJECT, _LIST = QT_TRANSLATE_NOOP("import", "an object"), QT_TRANSLATE_NOOP("import", "a list")
_TEXT = QT_TRANSLATE_NOOP("import", "text")
_DAY = QT_TRANSLATE_NOOP("import", "a day like 2026-03-01")
_ROOM = 40  # characters of a wrong value that a message shows
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def text(value: Any) -> str | None:
    """Any text, also an empty one, that can be written as UTF-8."""
    return None if _is_text(value) else expected(_TEXT, value)


def filled_text(value: Any) -> str | None:
    """A text with something in it."""
    return text(value) or (None if value else QT_TRANSLATE_NOOP("import", "must not be empty"))


def texts(value: Any) -> str | None:
    """A list of texts."""
    fits = isinstance(value, list) and all(map(_is_text, value))
    return None if fits else expected(QT_TRANSLATE_NOOP("import", "a list of texts"), value)


def moment(value: Any) -> str | None:
    """A moment in ISO 8601 with its offset from UTC."""
    return text(value) or (None if _is_moment(value) else expected(_MOMENT, value))


def length(value: Any) -> str | None:
    """A length in whole milliseconds."""
    fits = type(value) is int and 0 <= value <= _LONGEST
    return (
        None
        if fits
        else expected(
            fill(QT_TRANSLATE_NOOP("import", "whole milliseconds, at most {most}"), most=_LONGEST),
            value,
        )
    )


def score(value: Any) -> str | None:
    """A number that can't be missing."""
    fits = type(value) is int and value in _RATING
    return (
        None
        if fits
        else expected(QT_TRANSLATE_NOOP("import", "a whole number from 0 to 10"), value)
    )


def rating(value: Any) -> str | None:
    """A number, or nothing."""
    return None if value is None else score(value)


def one_of(*choices: str) -> Check:
    """A check for one of these texts."""
    words = fill(QT_TRANSLATE_NOOP("import", "one of {choices}"), choices=", ".join(choices))
    return lambda value: None if value in choices else expected(words, value)


_one_reason, _one_mode = one_of(*MISSING_REASONS), one_of(*_MODES)


def reason(value: Any) -> str | None:
    """Why a rating is missing, or nothing."""
    return None if value is None else _one_reason(value)


def place(value: Any) -> str | None:
    """Where something stands, counted from 0; or nothing."""
    fits = value is None or (type(value) is int and value in _PLACES)
    return (
        None
        if fits
        else expected(QT_TRANSLATE_NOOP("import", "a whole number from 0 to 99"), value)
    )


def maybe(check: Check) -> Check:
    """A check for what may also be nothing."""
    return lambda value: None if value is None else check(value)


def yes_or_no(value: Any) -> str | None:
    """True, false, or nothing."""
    return (
        None
        if value is None or isinstance(value, bool)
        else expected(QT_TRANSLATE_NOOP("import", "true or false"), value)
    )


def whole(low: int, high: int) -> Check:
    """A check for a whole number in these limits."""
    words = fill(
        QT_TRANSLATE_NOOP("import", "a whole number from {low} to {high}"), low=low, high=high
    )
    return lambda value: (
        None if type(value) is int and low <= value <= high else expected(words, value)
    )


def weekdays(value: Any) -> str | None:
    """A list of weekdays, Monday is 0."""
    fits = isinstance(value, list) and all(type(day) is int and 0 <= day <= 6 for day in value)
    return (
        None
        if fits
        else expected(QT_TRANSLATE_NOOP("import", "a list of weekdays from 0 to 6"), value)
    )


def day(value: Any) -> str | None:
    """A day, or nothing."""
    return None if value is None or _is_day(value) else expected(_DAY, value)


def filled_day(value: Any) -> str | None:
    """A day."""
    return day(value) if value is not None else filled_text("")


def activities(value: Any) -> str | None:
    """What was done in minutes: a list of objects of kind, minutes and name."""
    if not isinstance(value, list):
        return expected(QT_TRANSLATE_NOOP("import", "a list of activities"), value)
    for one in value:
        if not isinstance(one, dict) or one.keys() != _ACTIVITY:
            return expected(
                QT_TRANSLATE_NOOP("import", "a list of activities with kind, minutes and name"), one
            )
        if wrong := _one_kind(one["kind"]) or _some_minutes(one["minutes"]) or text(one["name"]):
            return wrong
    return None


def areas(value: Any) -> str | None:
    """Spared body parts: an object from part to mode."""
    if not isinstance(value, dict):
        return expected(QT_TRANSLATE_NOOP("import", "an object of body parts"), value)
    for part, mode in value.items():
        if filled_text(part):
            return expected(QT_TRANSLATE_NOOP("import", "an object of body parts"), part)
        if wrong := _one_mode(mode):
            return wrong
    return None


def answers(value: Any) -> str | None:
    """What was written on a worksheet: a list of objects of field, prompt and value."""
    if not isinstance(value, list):
        return expected(QT_TRANSLATE_NOOP("import", "a list of answers"), value)
    for answer in value:
        if not isinstance(answer, dict) or answer.keys() != _ANSWER:
            return expected(
                QT_TRANSLATE_NOOP("import", "a list of answers with field, prompt and value"),
                answer,
            )
        if not (_is_text(answer["field"]) and _is_text(answer["prompt"])):
            return expected(
                QT_TRANSLATE_NOOP("import", "answers with a text as field and prompt"), answer
            )
        if not _is_answer(answer["value"]):
            return expected(
                QT_TRANSLATE_NOOP("import", "answers that are texts, numbers or lists of texts"),
                answer["value"],
            )
    return None


_one_kind, _some_minutes = one_of(*KINDS), whole(1, MOST_MINUTES)


def expected(wanted: str, found: object) -> str:
    """The words for a value that is not what it should be."""
    return fill(
        QT_TRANSLATE_NOOP("import", "should be {wanted}, not {found}"),
        wanted=wanted,
        found=shown(found),
    )


def shown(value: object) -> str:
    """A wrong value as a message may show it: short, on one line."""
    if isinstance(value, (dict, list)):
        return _OBJECT if isinstance(value, dict) else _LIST
    words = json.dumps(value, ensure_ascii=False)
    words = words.encode("utf-8", "backslashreplace").decode("utf-8")
    return words if len(words) <= _ROOM else f"{words[:_ROOM]}…"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not _HALF_PAIR.search(value)


def _is_moment(value: str) -> bool:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return False
    return found.tzinfo is not None and found.year in _YEARS


def _is_day(value: object) -> bool:
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return found is not None and found.year in _YEARS


def _is_answer(value: Any) -> bool:
    if isinstance(value, list):
        return all(map(_is_text, value))
    if type(value) in (int, float):
        return math.isfinite(value)
    return _is_text(value)
