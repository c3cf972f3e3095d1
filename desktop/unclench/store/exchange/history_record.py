"""One session as the flat record that both forms of a history file share, and back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from unclench.domain.session import Answer, Rating, Session
from unclench.store.exchange.history_details import answers_fault, areas_fault
from unclench.store.exchange.history_values import (
    MISSING_REASONS,
    RATING,
    expected,
    moment_fault,
    shown,
    text_fault,
)
from unclench.store.sessions import RATINGS

Value = Any  # what JSON can hold

NUMBERS = frozenset({"planned_ms", "played_ms", *RATINGS})
MISSING = {name: f"{name}_missing" for name in RATINGS}
COLUMNS = (
    *("id", "exercise_id", "title", "kind", "started_at", "planned_ms", "played_ms", "progress"),
    *(column for name in RATINGS for column in (name, MISSING[name])),
    "note",
)
DETAILS = ("areas", "answers")
_CHOICES = {
    "progress": ("running", "completed", "ended_early"),
    **dict.fromkeys(MISSING.values(), (*MISSING_REASONS, None)),
}
_LONGEST = 7 * 24 * 3_600_000  # milliseconds; no session is longer than a week
_DETAIL_FAULTS = {"areas": areas_fault, "answers": answers_fault}


def to_record(session: Session) -> dict[str, Value]:
    """The columns of `session`, in order, and its details."""
    record: dict[str, Value] = {name: getattr(session, name, None) for name in COLUMNS}
    record["started_at"] = session.started_at.isoformat(timespec="milliseconds")
    for name in RATINGS:
        rating: Rating = getattr(session, name)
        record[name] = rating.value
        record[MISSING[name]] = rating.missing
    record["areas"] = dict(session.areas)
    record["answers"] = [
        {"field": answer.field, "prompt": answer.prompt, "value": answer.value}
        for answer in session.answers
    ]
    return record


def from_record(record: object) -> Session | list[str]:
    """The session in a record from outside, or every fault of the record in plain words."""
    if not isinstance(record, dict):
        return [f"expected a session, an object in braces, not {shown(record)}"]
    faults = [f'"{name}" is missing' for name in COLUMNS if name not in record]
    known = (*COLUMNS, *DETAILS)  # files of the first versions had no details
    faults += [f'"{name}" is not known here' for name in record if name not in known]
    if not faults:
        faults = [f'"{name}" {said}' for name in known if (said := _fault(name, record))]
        faults += [
            f'of "{name}" and "{MISSING[name]}" one must be given, and one left out'
            for name in RATINGS
            if (record[name] is None) == (record[MISSING[name]] is None)
        ]
    return faults or _session(record)


def _session(record: Mapping[str, Any]) -> Session:
    fields = {name: record[name] for name in COLUMNS if name not in MISSING.values()}
    fields["started_at"] = datetime.fromisoformat(record["started_at"])
    for name in RATINGS:
        fields[name] = Rating(record[name], record[MISSING[name]])
    fields["areas"] = tuple(sorted(record.get("areas", {}).items()))
    fields["answers"] = tuple(
        Answer(
            given["field"],
            given["prompt"],
            tuple(given["value"]) if isinstance(given["value"], list) else given["value"],
        )
        for given in record.get("answers", ())
    )
    return Session(**fields)


def _fault(name: str, record: Mapping[str, Any]) -> str | None:
    if name in DETAILS:
        return _DETAIL_FAULTS[name](record[name]) if name in record else None
    value = record[name]
    if name in _CHOICES:
        wanted = [choice for choice in _CHOICES[name] if choice]
        return None if value in _CHOICES[name] else expected(f"one of {', '.join(wanted)}", value)
    if name in RATINGS:
        fits = value is None or (type(value) is int and value in RATING)
        return None if fits else expected("a whole number from 0 to 10", value)
    if name in NUMBERS:
        fits = type(value) is int and 0 <= value <= _LONGEST
        return None if fits else expected(f"whole milliseconds, at most {_LONGEST}", value)
    if name == "started_at":
        return moment_fault(value)
    return text_fault(value, empty=name == "note")
