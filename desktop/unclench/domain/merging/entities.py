"""What is shared between machines: which records, and which of their columns belong together.

A field is what is merged as one: the columns that only make sense together, such as a rating and
why it is missing. Its value is that of its column, or a list where it has several; that of a
`Child` is a list of rows. What isn't named here stays on its machine.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from unclench.domain.merging.clock import is_device
from unclench.domain.merging.json_objects import json_value
from unclench.domain.merging.state import Value

CARE_SETTINGS = frozenset(
    {
        *("checklist_tags", "measured_pace", "own_help", "help_country", "need", "ask_pain"),
        *("ask_rested", "ask_control", "hide_numbers", "every_source", "week_review"),
        *("contact_reminder", "read_cards"),
    }
)
"""The settings that are about the person; all others are about a machine, its screen and sound."""

Key: TypeAlias = "tuple[int | str, ...]"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEAST, _MOST = -(2**63), 2**63 - 1


class Child(NamedTuple):
    """Rows of another table that are one field of a record, in the order of their columns."""

    table: str
    parent_column: str


class Field(NamedTuple):
    """What is merged as one. `columns` are its table's, or those of its `child`."""

    name: str
    columns: tuple[str, ...]
    child: Child | None = None

    def fits(self, value: Value, numbers: frozenset[str]) -> bool:
        """Whether `value` has the form of this field."""
        if self.child is not None:
            return isinstance(value, list) and all(
                _row_fits(row, self.columns, numbers) for row in value
            )
        if len(self.columns) == 1:
            return _fits(value, self.columns[0] in numbers)
        return _row_fits(value, self.columns, numbers)


class Entity(NamedTuple):
    """One kind of record: its `table`, "" where it has none of its own.

    `numbers` are the columns that hold whole numbers, all others hold text. `parent` is the entity
    whose key the first column of `key` is, without which a record can't be kept. `own_ids`: keys
    are random, so a record that is made on two machines was brought in from a file. `unsaid` are
    the values of fields in which nothing was written yet.
    """

    name: str
    table: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    numbers: frozenset[str] = frozenset()
    parent: str = ""
    own_ids: bool = False
    unsaid: tuple[tuple[str, Value], ...] = ()

    @property
    def field_names(self) -> tuple[str, ...]:
        """What its fields are called."""
        return tuple(field.name for field in self.fields)

    def said(self, values: Mapping[str, Value]) -> frozenset[str]:
        """The fields of which a new record of these values says something.

        What comes from a file says nothing: it is as old as that file, nobody knows how old.
        """
        if self.own_ids:
            return frozenset()
        unsaid = dict(self.unsaid)
        return frozenset(
            name for name in values if name not in unsaid or values[name] != unsaid[name]
        )

    def key_text(self, key: Key) -> str:
        """The key of a record as text: itself, or a list in JSON where it has several columns."""
        if len(self.key) == 1:
            return str(key[0])
        return json.dumps(key, ensure_ascii=False, separators=(",", ":"))

    def key_values(self, text: str) -> Key:
        """What `key_text` made.

        Raises:
            ValueError: no record of this kind has such a key.
        """
        if len(self.key) == 1:
            if not _key_fits(self.name, text):
                raise ValueError(f"no {self.name} has the key {text[:80]!r}")
            return (text,)
        found = json_value(text)
        if not isinstance(found, list) or len(found) != len(self.key):
            raise ValueError(f"no {self.name} has the key {text[:80]!r}")
        for value, name in zip(found, self.key, strict=True):
            if value in (None, "") or not _fits(value, name in self.numbers):
                raise ValueError(f"no {self.name} has the key {text[:80]!r}")
        key = tuple(found)
        if self.key_text(key) != text:
            raise ValueError(f"the key {text[:80]!r} is written otherwise")
        return key


def _fits(value: Value, number: bool) -> bool:
    if value is None:
        return True
    if number:
        return type(value) is int and _LEAST <= value <= _MOST
    return type(value) is str


def _row_fits(row: Value, columns: tuple[str, ...], numbers: frozenset[str]) -> bool:
    if type(row) is not list or len(row) != len(columns):
        return False
    # a generator would take twice as long, and this is asked a million times at a first joining
    for value, name in zip(row, columns, strict=True):
        if value is not None and not _fits(value, name in numbers):
            return False
    return True


def _key_fits(entity: str, key: str) -> bool:
    if entity == "setting":
        return key in CARE_SETTINGS
    if entity == "device":
        return is_device(key)
    if entity == "deletion":
        day, _, device = key.partition("/")
        return _DAY.fullmatch(day) is not None and is_device(device)
    if entity == "file":
        return is_own_path(key)
    return key != ""


def is_own_path(path: str) -> bool:
    """Whether `path` leads to a file below a folder on every system: relative, in NFC, with "/"."""
    parts = path.split("/")
    return (
        not any(sign < " " or sign in "\\:" for sign in path)
        and not any(part.startswith(".") or part.endswith((".", " ")) for part in parts)
        and all(parts)
        and unicodedata.is_normalized("NFC", path)
    )


def _each(*columns: str) -> tuple[Field, ...]:
    return tuple(Field(column, (column,)) for column in columns)


def _together(*columns: str) -> Field:
    return Field(columns[0], columns)


def _ratings(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, (name, f"{name}_missing")) for name in names)


_SESSION = Entity(
    "session",
    "session",
    ("id",),
    (
        _together("exercise_id", "title", "kind"),
        _together("started", "offset_minutes"),
        _together("planned_ms", "played_ms", "progress"),
        *_ratings("stress_before", "pain_before", "stress_after", "pain_after"),
        *_each("note", "liked", "source"),
        _together("run_id", "run_week", "run_step"),
        _together("trial_id", "trial_pair", "trial_part"),
        Field("areas", ("part", "mode"), Child("session_area", "session_id")),
        Field(
            "answers", ("place", "field", "prompt", "value"), Child("session_answer", "session_id")
        ),
    ),
    frozenset(
        {
            *("started", "offset_minutes", "planned_ms", "played_ms", "liked", "place"),
            *("stress_before", "pain_before", "stress_after", "pain_after"),
            *("run_week", "run_step", "trial_pair", "trial_part"),
        }
    ),
    own_ids=True,
)
_CHECK_IN = Entity(
    "check_in",
    "check_in",
    ("id",),
    (
        _together("at", "offset_minutes"),
        *_ratings("stress", "pain", "rested", "control"),
        *_each("signs", "note", "areas", "context", "activities", "source"),
    ),
    frozenset({"at", "offset_minutes", "stress", "pain", "rested", "control"}),
    own_ids=True,
)
_WEEK_REVIEW = Entity(
    "week_review",
    "week_review",
    ("id",),
    (
        _together("at", "offset_minutes"),
        *_each("average", "enjoyment", "activity", "skill", "contact"),
    ),
    frozenset({"at", "offset_minutes", "average", "enjoyment", "activity"}),
    own_ids=True,
)
_PROGRAM_RUN = Entity(
    "program_run",
    "program_run",
    ("id",),
    (
        _together("program_id", "title"),
        _together("started", "offset_minutes"),
        *_each("week", "days", "minute", "remind"),
        _together("ended", "ended_offset_minutes", "ended_how"),
    ),
    frozenset(
        {
            *("started", "offset_minutes", "week", "minute", "remind"),
            *("ended", "ended_offset_minutes"),
        }
    ),
    own_ids=True,
)
_TRIAL = Entity(
    "trial",
    "trial",
    ("id",),
    (
        _together(
            *("exercise_id", "title", "against_id", "against_title", "planned_ms", "measure"),
            *("pairs", "days", "minute", "seed", "started", "offset_minutes"),
        ),
        _together("ended", "ended_offset_minutes", "ended_how"),
    ),
    frozenset(
        {
            *("planned_ms", "pairs", "minute", "started", "offset_minutes"),
            *("ended", "ended_offset_minutes"),
        }
    ),
    own_ids=True,
)
_TRIAL_SESSION = Entity(
    "trial_session",
    "trial_session",
    ("trial_id", "pair", "part"),
    (
        _together("drawn", "drawn_offset_minutes"),
        _together("held", "held_offset_minutes", "session_id"),
        _together("before", "after"),
    ),
    frozenset(
        {
            *("pair", "part", "drawn", "drawn_offset_minutes"),
            *("held", "held_offset_minutes", "before", "after"),
        }
    ),
    "trial",
)

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity
    for entity in (
        *(_SESSION, _CHECK_IN, _WEEK_REVIEW),
        Entity("favourite", "favourite", ("exercise_id",), ()),
        Entity(
            *("body_mark", "body_mark", ("part",), (_together("intensity", "fresh"),)),
            frozenset({"intensity", "fresh"}),
        ),
        Entity("body_mode", "body_mode", ("part",), _each("mode")),
        Entity(
            *("body_mark_day", "body_mark_day", ("day", "part")),
            (_together("marked", "intensity"),),
            frozenset({"marked", "intensity"}),
        ),
        Entity(
            *("person", "person", ("id",), _each("name", "reach", "support", "place")),
            frozenset({"place"}),
            own_ids=True,
        ),
        Entity(
            *("plan_door", "plan_door", ("id",)),
            (*_each("line"), _together("step", "due", "done")),
            frozenset({"done"}),
            unsaid=(("line", ""), ("step", ["", None, 0])),
        ),
        Entity("plan_practice", "plan_practice", ("id",), _each("exercise_id")),
        Entity(
            *("paced_activity", "paced_activity", ("id",)),
            (*_each("kind", "name"), _together("usual", "begun", "week")),
            frozenset({"usual", "week"}),
            own_ids=True,
        ),
        _PROGRAM_RUN,
        Entity(
            *("program_tick", "program_tick", ("run_id", "at", "week", "step")),
            _each("offset_minutes"),
            frozenset({"at", "week", "step", "offset_minutes"}),
            "program_run",
        ),
        *(_TRIAL, _TRIAL_SESSION),
        Entity("setting", "setting", ("name",), _each("value")),
        Entity("deletion", "", ("share",), _each("count"), frozenset({"count"})),
        Entity("file", "", ("path",), (_together("text", "was"),)),
        Entity("device", "", ("name",), _each("label", "left"), frozenset({"left"})),
    )
}
"""Every kind of record, parents first.

A `deletion` is how many sessions and check-ins of a day one device deleted: its key is
`YYYY-MM-DD/device`. A `file` is an exercise or program of the person's own: its key is the path
below their folder, `was` the SHA-256 of the text that this one replaced, "" for none. A `device`
is a machine: its key is its name, `left` is when it stopped, in milliseconds.
"""
