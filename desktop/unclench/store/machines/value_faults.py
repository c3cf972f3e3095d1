"""What a record from another machine may hold: what the app can show, and no more.

The tables refuse most of what is wrong by themselves; here is what they take and the app could not
read later, by the checks that records of imported files have; but a name may be empty, as there.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.limits import (
    LONGEST_TEXT,
    fair_label,
    is_fair_id,
    is_fair_path,
    is_fair_setting,
)
from unclench.domain.merging.state import Value
from unclench.domain.preferences import Preferences, fits
from unclench.store.columns import from_json, to_moment
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.deletion_records import MOST
from unclench.store.exchange.plan_records import DOOR, PACED, PERSON, PRACTICE
from unclench.store.exchange.records import CHECK_IN, SESSION, WEEK_REVIEW
from unclench.store.exchange.run_records import PROGRAM_RUN
from unclench.store.exchange.trial_records import TRIAL, a_pair, a_part
from unclench.store.exchange.value_checks import Check
from unclench.store.machines.rows import Values, key_of, shape_of
from unclench.store.migrations import NEWEST

WRONG = "wrong"
"""Why a record that this version couldn't show is set aside."""

REFUSED = f"refused {NEWEST}"
"""Why one is that tables of this version refuse: others may take it."""

_SEEN = 1000  # signs that tell of the texts before one
_YEARS = range(1900, 2200)
_FORMS: Mapping[str, Mapping[str, Check]] = {
    "session": {**SESSION.checks, **dict.fromkeys(("title", "kind"), must_be.text)},
    "check_in": CHECK_IN.checks,
    "week_review": WEEK_REVIEW.checks,
    "program_run": {
        **PROGRAM_RUN.checks,
        **dict.fromkeys(("program_id", "title"), must_be.text),
    },
    "trial": {
        **TRIAL.checks,
        **dict.fromkeys(("exercise_id", "title", "against_id", "against_title"), must_be.text),
    },
    "person": PERSON.checks,
    "plan_door": DOOR.checks,
    "plan_practice": PRACTICE.checks,
    "paced_activity": {**PACED.checks, "usual": PACED.checks["usual_s"]},
    "program_tick": dict.fromkeys(("week", "step"), must_be.place),
    "trial_session": {
        "pair": a_pair,
        "part": a_part,
        "session_id": must_be.maybe(must_be.filled_text),
        **dict.fromkeys(("before", "after"), must_be.rating),
    },
    "body_mark": {"intensity": must_be.rating},
    "body_mark_day": {"day": must_be.filled_day, "intensity": must_be.rating},
    "deletion": {"day": must_be.filled_day, "count": must_be.whole(-MOST, MOST)},
}
_MOMENTS = {
    "started": "offset_minutes",
    "at": "offset_minutes",
    "ended": "ended_offset_minutes",
    "drawn": "drawn_offset_minutes",
    "held": "held_offset_minutes",
}
"""Columns of milliseconds, with the column of the place where they were told."""

_FLAG = must_be.whole(0, 1)
_FLAGS: Mapping[str, Check] = {
    **dict.fromkeys(("fresh", "marked", "done", "remind"), _FLAG),
    "liked": must_be.maybe(_FLAG),
}
_CHECKS = {entity: {**_FORMS.get(entity, {}), **_FLAGS} for entity in ENTITIES}
_LISTS = frozenset({"signs", "areas", "context", "support", "days", "activities"})
_ENDED = must_be.one_of("completed", "ended_early")


def is_wrong(entity: str, key: str, values: Values) -> bool:
    """Whether that record holds what this version couldn't show."""
    try:
        return any(_wrong(entity, key, values))
    except (KeyError, TypeError, ValueError, OverflowError):
        return True


def _wrong(entity: str, key: str, values: Values) -> Iterator[bool]:
    if entity == "device":
        yield fair_label(str(values["label"])) != values["label"]
    elif entity == "file":
        yield not is_fair_path(key) or not _is_short(values["text"])
    else:
        yield from _wrong_columns(entity, key, values)


def _wrong_columns(entity: str, key: str, values: Values) -> Iterator[bool]:
    columns = _columns(entity, key, values)
    checks = _CHECKS[entity]
    for name, value in columns.items():
        if name in _MOMENTS:
            yield not _is_moment(value, columns[_MOMENTS[name]])
        elif name in _LISTS:
            yield bool(checks[name](_list(name, value)))
        elif name in checks:
            yield bool(checks[name](value))
    yield from _wrong_together(entity, key, values, columns)


def _wrong_together(
    entity: str, key: str, values: Values, columns: Mapping[str, Value]
) -> Iterator[bool]:
    """What is more than a column."""
    if entity == "session":
        yield bool(_ENDED(columns["progress"]))
        yield not _are_areas(values["areas"])
        yield not _are_answers(values["answers"])
    elif entity == "trial_session":
        yield (columns["held"] is None) != (columns["session_id"] is None)
    elif entity == "setting":
        yield not _is_setting(key, from_json(str(values["value"])))
    elif entity == "favourite":
        yield not is_fair_id(key)


def _columns(entity: str, key: str, values: Values) -> dict[str, Value]:
    """The columns of the record's own table by name."""
    shape = shape_of(entity)
    assert shape is not None
    columns: dict[str, Value] = dict(zip(shape.keys, key_of(shape, key), strict=True))
    for field in ENTITIES[entity].fields:
        value = values[field.name]
        if len(field.columns) == 1:
            columns[field.name] = value
        elif not field.child and isinstance(value, list):
            columns |= zip(field.columns, value, strict=True)
    return columns


def _is_moment(value: Value, minutes: Value) -> bool:
    if value is None or minutes is None:
        return value is minutes
    return (
        isinstance(value, int)
        and isinstance(minutes, int)
        and to_moment(value, minutes).year in _YEARS
    )


def _is_short(value: Value) -> bool:
    """Whether a file may have that text, with so much told of those before it."""
    told: Any = value
    text, seen = told
    return len((text or "").encode()) <= LONGEST_TEXT and len(seen or "") <= _SEEN


def _is_setting(name: str, value: Any) -> bool:
    """Whether a person can have set that here."""
    if isinstance(value, str) and not is_fair_setting(value):
        return False
    if name in Preferences._fields:
        return fits(name, value)
    if name == "measured_pace":
        return type(value) in (int, float)
    return not must_be.texts(value) and all(map(is_fair_setting, value))


def _list(name: str, value: Value) -> Any:
    """What stands in a column of JSON, as a file has it."""
    found = from_json(str(value))
    if name == "activities":
        names = ("kind", "minutes", "name")
        return [dict(zip(names, one, strict=True)) for one in found]
    return found


def _are_areas(value: Value) -> bool:
    rows: Any = value
    return _in_order(rows) and not must_be.areas(dict(rows))


def _are_answers(value: Value) -> bool:
    rows: Any = value
    answers = [
        {"field": field, "prompt": prompt, "value": from_json(text)}
        for _place, field, prompt, text in rows
    ]
    return _in_order(rows) and not must_be.answers(answers)


def _in_order(rows: list[list[Any]]) -> bool:
    """Whether each row comes after the one before it, as the tables give them."""
    firsts = [row[0] for row in rows]
    return all(before < after for before, after in pairwise(firsts))
