"""Check-ins and week reviews as the records of a history file, and back."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from unclench.domain.session import CheckIn, Rating, WeekReview
from unclench.store.exchange.history_values import (
    RATING,
    expected,
    is_text,
    moment_fault,
    rating_fault,
    shown,
    text_fault,
)

_RATINGS = ("stress", "pain", "rested")
_SCORES = ("average", "enjoyment", "activity")
_CHECK_IN = (
    *("id", "at"),
    *(key for name in _RATINGS for key in (name, f"{name}_missing")),
    *("signs", "note"),
)
_REVIEW = ("id", "at", *_SCORES)


def from_check_in(item: CheckIn) -> dict[str, Any]:
    """The record of a check-in."""
    record: dict[str, Any] = {"id": item.id, "at": item.at.isoformat(timespec="milliseconds")}
    for name in _RATINGS:
        rating: Rating = getattr(item, name)
        record[name], record[f"{name}_missing"] = rating.value, rating.missing
    return {**record, "signs": list(item.signs), "note": item.note}


def from_review(item: WeekReview) -> dict[str, Any]:
    """The record of a week review."""
    scores = {name: getattr(item, name) for name in _SCORES}
    return {"id": item.id, "at": item.at.isoformat(timespec="milliseconds"), **scores}


def to_check_in(record: object) -> CheckIn | list[str]:
    """The check-in in a record from outside, or every fault of it in plain words."""
    faults = _faults(record, _CHECK_IN, "a check-in", _check_in_fault)
    if faults or not isinstance(record, dict):
        return faults
    ratings = {name: Rating(record[name], record[f"{name}_missing"]) for name in _RATINGS}
    at = datetime.fromisoformat(record["at"])
    signs = tuple(record["signs"])
    return CheckIn(record["id"], at, signs=signs, note=record["note"], **ratings)


def to_review(record: object) -> WeekReview | list[str]:
    """The week review in a record from outside, or every fault of it in plain words."""
    faults = _faults(record, _REVIEW, "a week review", _review_fault)
    if faults or not isinstance(record, dict):
        return faults
    at = datetime.fromisoformat(record["at"])
    return WeekReview(record["id"], at, *(record[name] for name in _SCORES))


def _faults(
    record: object,
    names: tuple[str, ...],
    what: str,
    fault: Callable[[str, Mapping[str, Any]], str | None],
) -> list[str]:
    if not isinstance(record, dict):
        return [f"expected {what}, an object in braces, not {shown(record)}"]
    faults = [f'"{name}" is missing' for name in names if name not in record]
    faults += [f'"{name}" is not known here' for name in record if name not in names]
    return faults or [f'"{name}" {said}' for name in names if (said := fault(name, record))]


def _check_in_fault(name: str, record: Mapping[str, Any]) -> str | None:
    if name in _RATINGS:
        return rating_fault(record[name], record[f"{name}_missing"])
    if name == "signs":
        fits = isinstance(record[name], list) and all(map(is_text, record[name]))
        return None if fits else expected("a list of texts", record[name])
    return None if name.endswith("_missing") else _common_fault(name, record)


def _review_fault(name: str, record: Mapping[str, Any]) -> str | None:
    if name in _SCORES:
        fits = type(record[name]) is int and record[name] in RATING
        return None if fits else expected("a whole number from 0 to 10", record[name])
    return _common_fault(name, record)


def _common_fault(name: str, record: Mapping[str, Any]) -> str | None:
    return moment_fault(record[name]) if name == "at" else text_fault(record[name], name == "note")
