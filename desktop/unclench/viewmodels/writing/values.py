"""What stands where in a decoded file, and that with other values. Pure, no Qt.

A place is the path of keys and indexes from the top, as faults have it.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

Place = tuple[str | int, ...]
Raw = Mapping[str, Any]
Edited = tuple[dict[str, Any], Place]

GONE = object()  # as a value: leave the key out


def at(raw: Any, place: Place) -> Any:
    """The value at `place`; LookupError when there is none."""
    for key in place:
        if not isinstance(raw, Mapping) and not (isinstance(raw, list) and isinstance(key, int)):
            raise LookupError(place)
        inside: Any = raw
        raw = inside[key]
    return raw


def with_values(raw: Raw, place: Place, values: Mapping[str, Any]) -> dict[str, Any]:
    """The file with these keys of the object at `place` set; GONE takes a key out."""
    made: dict[str, Any] = copy.deepcopy(dict(raw))
    here = at(made, place)
    for key, value in values.items():
        if value is GONE:
            here.pop(key, None)
        else:
            here[key] = value
    return made


def list_in(holder: dict[str, Any], key: str) -> list[Any]:
    """The list there, an empty one in place of what is none: anything may be typed into a text."""
    if not isinstance(holder.get(key), list):
        holder[key] = []
    found: list[Any] = holder[key]
    return found
