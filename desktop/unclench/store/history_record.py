"""One session as the flat record that both forms of a history file share, and back."""

import json
import re
from datetime import datetime

from unclench.domain.session import Rating, Session
from unclench.store.sessions import RATINGS

Value = int | str | None

NUMBERS = frozenset({"planned_ms", "played_ms", *RATINGS})
MISSING = {name: f"{name}_missing" for name in RATINGS}
COLUMNS = (
    *("id", "exercise_id", "title", "kind", "started_at", "planned_ms", "played_ms", "progress"),
    *(column for name in RATINGS for column in (name, MISSING[name])),
    "note",
)
_REASONS = ("skipped", "ended_early", "hidden", "not_asked")
_CHOICES = {
    "progress": ("running", "completed", "ended_early"),
    **dict.fromkeys(MISSING.values(), (*_REASONS, None)),
}
_RATING = range(11)
_LONGEST = 7 * 24 * 3_600_000  # milliseconds; no session is longer than a week
_YEARS = range(1900, 2200)
_MOMENT = "a moment like 2026-03-01T08:30:00+01:00"
_ROOM = 40  # characters of a wrong value that a message shows
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def to_record(session: Session) -> dict[str, Value]:
    """The columns of `session`, in order."""
    record: dict[str, Value] = {name: getattr(session, name, None) for name in COLUMNS}
    record["started_at"] = session.started_at.isoformat(timespec="milliseconds")
    for name in RATINGS:
        rating: Rating = getattr(session, name)
        record[name] = rating.value
        record[MISSING[name]] = rating.missing
    return record


def from_record(record: object) -> Session | list[str]:
    """The session in a record from outside, or every fault of the record in plain words."""
    if not isinstance(record, dict):
        return [f"expected a session, an object in braces, not {_shown(record)}"]
    faults = [f'"{name}" is missing' for name in COLUMNS if name not in record]
    faults += [f'"{name}" is not known here' for name in record if name not in COLUMNS]
    if not faults:
        faults = [f'"{name}" {said}' for name in COLUMNS if (said := _fault(name, record[name]))]
        faults += [
            f'of "{name}" and "{MISSING[name]}" one must be given, and one left out'
            for name in RATINGS
            if (record[name] is None) == (record[MISSING[name]] is None)
        ]
    return faults or _session(record)


def _session(record: dict[str, object]) -> Session:
    fields: dict[str, object] = {
        name: value for name, value in record.items() if name not in MISSING.values()
    }
    fields["started_at"] = datetime.fromisoformat(str(record["started_at"]))
    for name in RATINGS:
        fields[name] = Rating(record[name], record[MISSING[name]])  # type: ignore[arg-type]
    return Session(**fields)  # type: ignore[arg-type]


def _fault(name: str, value: object) -> str | None:
    if name in _CHOICES:
        wanted = [choice for choice in _CHOICES[name] if choice]
        return None if value in _CHOICES[name] else _expected(f"one of {', '.join(wanted)}", value)
    if name in RATINGS:
        fits = value is None or (type(value) is int and value in _RATING)
        return None if fits else _expected("a whole number from 0 to 10", value)
    if name in NUMBERS:
        fits = type(value) is int and 0 <= value <= _LONGEST
        return None if fits else _expected(f"whole milliseconds, at most {_LONGEST}", value)
    return _text_fault(name, value)


def _text_fault(name: str, value: object) -> str | None:
    if not isinstance(value, str) or _HALF_PAIR.search(value):
        return _expected("text", value)
    if name == "started_at":
        return None if _is_moment(value) else _expected(_MOMENT, value)
    return None if value or name == "note" else "must not be empty"


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.tzinfo is not None and moment.year in _YEARS


def _expected(wanted: str, found: object) -> str:
    return f"should be {wanted}, not {_shown(found)}"


def _shown(value: object) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= _ROOM else f"{text[:_ROOM]}…"
