"""What single values in a history file may be, and how to say that one is not."""

import json
import re
from datetime import datetime

MISSING_REASONS = ("skipped", "ended_early", "hidden", "not_asked")
RATING = range(11)
_YEARS = range(1900, 2200)
_MOMENT = "a moment like 2026-03-01T08:30:00+01:00"
_ROOM = 40  # characters of a wrong value that a message shows
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def is_text(value: object) -> bool:
    """Whether this is text that can be written as UTF-8."""
    return isinstance(value, str) and not _HALF_PAIR.search(value)


def text_fault(value: object, empty: bool = False) -> str | None:
    """What is wrong with a text; it may be empty only if `empty` says so."""
    if not is_text(value):
        return expected("text", value)
    return None if value or empty else "must not be empty"


def moment_fault(value: object) -> str | None:
    """What is wrong with a moment: ISO 8601 with the offset from UTC."""
    if not is_text(value):
        return expected("text", value)
    return None if _is_moment(str(value)) else expected(_MOMENT, value)


def rating_fault(value: object, missing: object) -> str | None:
    """What is wrong with a rating and the reason for its lack; exactly one is to be given."""
    if value is not None and not (type(value) is int and value in RATING):
        return expected("a whole number from 0 to 10", value)
    if missing is not None and missing not in MISSING_REASONS:
        return f"is missing for {shown(missing)}, not for one of {', '.join(MISSING_REASONS)}"
    if (value is None) == (missing is None):
        return "needs a number or a reason for its lack, and not both"
    return None


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.tzinfo is not None and moment.year in _YEARS


def expected(wanted: str, found: object) -> str:
    """The words for a value that is not what it should be."""
    return f"should be {wanted}, not {shown(found)}"


def shown(value: object) -> str:
    """A wrong value as a message may show it: short, on one line."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= _ROOM else f"{text[:_ROOM]}…"
