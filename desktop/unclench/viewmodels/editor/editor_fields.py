"""What can be filled in for a step or for the head, read from the format's own JSON Schema.

The schema is made from the types, so a form made from it asks for what the types take. No Qt.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from unclench.system import paths

HEAD = "head"
_SPECIAL = {
    "phases": "phases",
    "taper_to": "phases",
    "lines": "lines",
    "cautions": "cautions",
    "evidence": "evidence",
    "rate": "scale",
    "only": "only",
    "unless": "tags",
}
_HIDDEN = ("$schema", "format", "steps", "do")
_LINE = 80  # characters of a text up to which one line is enough


class Spec(NamedTuple):
    """One thing to fill in. `low` and `high` are limits, `most` the longest text.

    `above` says that the value must be more than `low`; `members` are keys of which exactly one is
    right, each with its own spec.
    """

    key: str
    kind: str
    required: bool = False
    low: float | None = None
    high: float | None = None
    above: bool = False
    most: int | None = None
    options: tuple[str, ...] = ()
    default: Any = None
    members: tuple[Spec, ...] = ()


def fields_of(do: str) -> tuple[Spec, ...]:
    """What a step of this kind takes, or the head; empty for an unknown kind."""
    return _read(paths.exercises() / "exercise.schema.json").get(do, ())


@cache
def _read(path: Path) -> dict[str, tuple[Spec, ...]]:
    schema = json.loads(path.read_text(encoding="utf-8"))
    found = {HEAD: tuple(_specs(schema))}
    mapping = schema["properties"]["steps"]["items"]["oneOf"]
    for item in mapping:
        made = schema["$defs"][item["$ref"].rsplit("/", 1)[-1]]
        found[made["properties"]["do"]["const"]] = tuple(_ordered(_specs(made)))
    return found


def _ordered(specs: Iterator[Spec]) -> list[Spec]:
    """What concerns every step comes last."""
    return sorted(specs, key=lambda spec: spec.key in ("only", "unless"))


def _specs(made: Mapping[str, Any]) -> Iterator[Spec]:
    either = [item["required"][0] for item in made.get("oneOf", ())]
    for key, value in made["properties"].items():
        if key in _HIDDEN:
            continue
        spec = _spec(key, value, key in made.get("required", ()))
        if key not in either:
            yield spec
        elif key == either[0]:
            members = tuple(_spec(one, made["properties"][one], True) for one in either)
            yield Spec("amount", "amount", True, members=members)


def _spec(key: str, value: Mapping[str, Any], required: bool) -> Spec:
    value = value.get("anyOf", [value])[0]
    kind = _SPECIAL.get(key) or ("lengths" if "$ref" in value else _kind(value))
    low = value.get("minimum", value.get("exclusiveMinimum"))
    most = value.get("maxLength")
    items = value.get("items", value) if kind == "flags" else value
    words = items.get("enum", [items["const"]] if "const" in items else ())
    options = tuple(str(one) for one in words)
    return Spec(
        key,
        kind,
        required,
        low,
        value.get("maximum"),
        "exclusiveMinimum" in value,
        most,
        options,
        value.get("default"),
    )


def _kind(value: Mapping[str, Any]) -> str:
    if "enum" in value or "const" in value:
        return "part" if "whole_body" in value.get("enum", ()) else "choice"
    if value["type"] == "array":
        return "flags" if "enum" in value["items"] else "texts"
    if value["type"] == "string":
        return "long" if value.get("maxLength", _LINE) > _LINE * 5 else "text"
    return "whole" if value["type"] == "integer" else "number"
