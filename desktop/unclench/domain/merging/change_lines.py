"""A record's state as one line of JSON, as it stands in the folder between machines.

What a line says is all that its device knew of that record, so the newest line of a record alone is
enough, and reading any of them again changes nothing.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from unclench.domain.merging.clock import ZERO, Stamp, is_device
from unclench.domain.merging.entities import ENTITIES, Entity
from unclench.domain.merging.json_objects import json_object
from unclench.domain.merging.state import State, Value, normalised

VERSION = 1
_NAMES = frozenset(
    {"v", "id", "device", "clock", "entity", "key", "fields", "clocks", "whole", "gone"}
)


class Line(NamedTuple):
    """What one line says: what `device` knew of a record. `id` is no other line's."""

    id: str
    device: str
    entity: str
    key: str
    state: State


class Newer(NamedTuple):
    """A line in the form of a later version of the app, which this one leaves alone."""

    version: int


def write(device: str, number: int, entity: str, key: str, state: State) -> str:
    """One line, without its end: the `number`th of `device`.

    Raises:
        ValueError: nothing is known of that record.
    """
    if state.last_change is None and state.tombstone is None:
        raise ValueError(f"nothing is known of the {entity} {key!r}")
    line: dict[str, Any] = {"v": VERSION, "id": f"{device}-{number}", "device": device}
    line |= {"clock": str(state.newest), "entity": entity, "key": key}
    if state.last_change is not None:
        line["fields"] = state.now()
        if clocks := other_clocks(state):
            line["clocks"] = clocks
        if others := other_values(state):
            line["whole"] = others
    if state.tombstone is not None:
        line["gone"] = str(state.tombstone)
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def other_clocks(state: State) -> dict[str, list[str]]:
    """The fields that were not changed at `last_change`, by when they were.

    One that a deletion beat has no stamp: `ZERO`, which that deletion beats again. Where most
    fields have that stamp it names none of them: they are those that no other stamp names.
    """
    clocks: dict[Stamp, list[str]] = {}
    for name in state.snapshot:
        at = state.fields[name][0] if name in state.fields else ZERO
        clocks.setdefault(at, []).append(name)
    if 2 * len(clocks.get(ZERO, ())) > len(state.snapshot):
        clocks[ZERO] = []
    else:
        clocks = {at: names for at, names in clocks.items() if at != state.last_change}
    if list(clocks) == [state.last_change]:
        return {}
    return {str(at): names for at, names in clocks.items()}


def stamps(
    clocks: Mapping[str, object], last_change: Stamp, names: Collection[str]
) -> dict[str, Stamp]:
    """When each of the fields `names` was changed, by what `other_clocks` gave for `last_change`.

    Raises:
        ValueError: it is no such thing, or names other fields.
    """
    found: dict[str, Stamp] = {}
    rest = last_change
    for text, some in clocks.items():
        at = Stamp.read(text)
        if at > last_change or not isinstance(some, list):
            raise ValueError("a field that was changed after its record, or no list")
        if not some:
            rest = at
        for name in some:
            if not isinstance(name, str) or name not in names:
                raise ValueError("a field that the record doesn't have")
            found[name] = at
    return {name: found.get(name, rest) for name in names}


def other_values(state: State) -> dict[str, Value]:
    """Of the whole record as the newest change saw it: what was said otherwise elsewhere."""
    return {
        name: value
        for name, value in state.snapshot.items()
        if name in state.fields and state.fields[name][1] != value
    }


def read(text: str | bytes) -> Line | Newer:
    """What a line says.

    Raises:
        ValueError: it is none, or cut, or says what no device writes.
    """
    line = json_object(text)
    version = line.get("v")
    if type(version) is not int or version < VERSION:
        raise ValueError("a line without a version")
    if version > VERSION:
        return Newer(version)
    if not line.keys() <= _NAMES:
        raise ValueError(f"unknown: {sorted(line.keys() - _NAMES)[:5]}")
    texts = [line.get(name) for name in ("id", "device", "entity", "key")]
    if not all(isinstance(one, str) for one in texts):
        raise ValueError("a line without id, device, entity or key")
    line_id, device, name, key = (str(one) for one in texts)
    entity = ENTITIES.get(name)
    if entity is None or not is_device(device):
        raise ValueError(f"no such entity, or no device: {name[:80]!r}, {device[:80]!r}")
    entity.key_values(key)
    return Line(line_id, device, name, key, _state(entity, line))


def _stamp(text: object) -> Stamp:
    if not isinstance(text, str):
        raise ValueError("a stamp that is no text")
    return Stamp.read(text)


def _state(entity: Entity, line: Mapping[str, Any]) -> State:
    clock = _stamp(line.get("clock"))
    tombstone = _stamp(line["gone"]) if "gone" in line else None
    if "fields" not in line:
        if tombstone != clock or "clocks" in line or "whole" in line:
            raise ValueError("a line that says nothing of its record")
        return State(None, {}, {}, tombstone)
    if tombstone is not None and tombstone >= clock:
        raise ValueError("a record that is there and deleted")
    values = _values(entity, line["fields"])
    if len(values) != len(entity.fields):
        raise ValueError(f"a {entity.name} without all of its fields")
    clocks = line.get("clocks", {})
    if not isinstance(clocks, dict):
        raise ValueError("clocks that are no object")
    return normalised(
        clock,
        {**values, **_values(entity, line.get("whole", {}))},
        {name: (at, values[name]) for name, at in stamps(clocks, clock, values).items()},
        tombstone,
    )


def _values(entity: Entity, found: object) -> dict[str, Value]:
    """The fields of `entity` that are given, in its own order."""
    if not isinstance(found, dict):
        raise ValueError("fields that are no object")
    values = {}
    for field in entity.fields:
        if field.name in found:
            value = found[field.name]
            if not field.fits(value, entity.numbers):
                raise ValueError(f"the {field.name} of a {entity.name} is none")
            values[field.name] = value
    if len(values) != len(found):
        raise ValueError(f"unknown fields of a {entity.name}")
    return values
