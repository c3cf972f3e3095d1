"""Writes exercises the way people do: keys in the order of the format, short things on one line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from unclench.domain import steps
from unclench.domain.exercise import Caution, Evidence, Exercise, Lengths, Offer
from unclench.system.atomic_files import replace_file

ROOM = 96  # characters of a line, its comma not counted
STEP = 2  # spaces of an indent
_ALL_STEPS = ("only", "unless")  # keys of every step stand last
_OBJECTS: Mapping[str, tuple[type[BaseModel], ...]] = {
    "minutes": (Lengths,),
    "cautions": (Caution,),
    "offer": (Offer,),
    "evidence": (Evidence,),
    "lines": (steps.LineAt, steps.LineEvery),
    "rate": (steps.Scale,),
    "phases": (steps.Phase,),
    "taper_to": (steps.Phase,),
}


def to_text(raw: Mapping[str, Any]) -> str:
    """The canonical text of a decoded exercise file; unknown keys stay, after the known ones.

    The same exercise always gives the same text. Files with faults can be written too, so that
    a draft is never lost.

    Raises:
        ValueError: a number in it is not finite.
    """
    return value_text(ordered(raw)) + "\n"


def write(path: Path, text: str, *, private: bool = True) -> None:
    """Save the text of an exercise: whole or not at all, with the version before it kept.

    `atomic_files.previous(path)` is that version.

    Raises:
        OSError: it can't be written here; the old file is untouched.
    """
    replace_file(path, text.encode("utf-8", "replace"), private=private, keep=True)


def ordered(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The same with all keys in the order of the format page; unknown ones follow as they came."""
    return {key: _inside(key, value) for key, value in _sort(raw, _keys_of(Exercise))}


def step_keys(do: object) -> tuple[str, ...]:
    """The keys that a step of this kind may have, in their order; empty for an unknown kind."""
    return _step_keys().get(do, ()) if isinstance(do, str) else ()


def value_text(value: Any, indent: int = 0, before: int = 0) -> str:
    """`value` as JSON: on one line when it fits in 96 characters, but the whole file never.

    Args:
        value: what json gives.
        indent: spaces at the start of the line it stands in.
        before: characters of its key on that line.
    """
    if not isinstance(value, Mapping | list | tuple):
        return _scalar(value)
    line = _inline(value)
    if not value or (indent and len(line) + indent + before <= ROOM):
        return line
    pad = " " * (indent + STEP)
    if isinstance(value, Mapping):
        rows = [pad + member_text(k, v, indent + STEP) for k, v in value.items()]
        return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"
    rows = [pad + value_text(item, indent + STEP) for item in value]
    return "[\n" + ",\n".join(rows) + "\n" + " " * indent + "]"


def member_text(key: str, value: Any, indent: int) -> str:
    """`"key": value`, as it stands in an object at `indent` spaces."""
    name = f"{_scalar(key)}: "
    return name + value_text(value, indent, len(name))


def _inline(value: Any) -> str:
    if isinstance(value, Mapping):
        members = ", ".join(f"{_scalar(k)}: {_inline(v)}" for k, v in value.items())
        return f"{{ {members} }}" if members else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_inline(item) for item in value)}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    halves = isinstance(value, str) and any(0xD800 <= ord(c) < 0xE000 for c in value)
    return json.dumps(value, ensure_ascii=halves, allow_nan=False)


def _inside(key: str, value: Any) -> Any:
    """`value`, which stands under `key`, with its own keys in order."""
    if key == "steps" and isinstance(value, list | tuple):
        return [_step(item) for item in value]
    if key == "cautions" and isinstance(value, Mapping):
        return {tag: _object("cautions", item) for tag, item in value.items()}
    if isinstance(value, list | tuple):
        return [_object(key, item) for item in value]
    return _object(key, value)


def _step(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    keys = step_keys(value.get("do")) or ("do",)
    return {key: _inside(key, inner) for key, inner in _sort(value, keys)}


def _object(key: str, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return list(value) if isinstance(value, tuple) else value
    known = [name for model in _OBJECTS.get(key, ()) for name in _keys_of(model)]
    return {name: _inside(name, inner) for name, inner in _sort(value, known)}


def _sort(raw: Mapping[str, Any], known: Iterable[str]) -> list[tuple[str, Any]]:
    places = {key: place for place, key in enumerate(dict.fromkeys(known))}
    return sorted(raw.items(), key=lambda item: places.get(item[0], len(places)))


def _keys_of(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


@cache
def _step_keys() -> dict[str, tuple[str, ...]]:
    found = {}
    for do, model in steps.KINDS.items():
        own = [key for key in _keys_of(model) if key not in ("do", *_ALL_STEPS)]
        found[do] = ("do", *own, *_ALL_STEPS)
    return found
