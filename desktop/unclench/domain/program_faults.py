"""Everything that is wrong with a program file, all at once, each fault with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from unclench.domain import fault_words
from unclench.domain.exercise import Evidence
from unclench.domain.fault_words import Form, nearest
from unclench.domain.faults import unreadable
from unclench.domain.program import STEPS, Instead, Program, Week
from unclench.domain.rules import Fault, Path, nulls, values


def _no_step(name: str, step: Mapping[Any, object]) -> str:
    near = next((said for key in step if (said := nearest(str(key), STEPS))), "")
    keys = ", ".join(f'"{key}"' for key in STEPS)
    return f"{name} needs one of {keys}{near}"


PROGRAM = Form(
    Program,
    {"weeks": (Week,), "instead": (Instead,), "evidence": (Evidence,)},
    STEPS,
    lambda step: next((key for key in STEPS if key in step), None),
    _no_step,
)


@dataclass(frozen=True)
class ParsedProgram:
    """What became of a file: the program when it is right, else its faults."""

    program: Program | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Known:
    """What a program may name: exercises by id with their lengths in minutes, and Learn cards."""

    exercises: Mapping[str, Sequence[float]]
    cards: frozenset[str]


def parse_program(
    raw: object, known: Known, every: Sequence[object] | None = None
) -> ParsedProgram:
    """The program in a decoded JSON file, or all its faults; it may name what is `known`.

    `every` are all values in it, where they are already here.
    """
    every = values(raw).every if every is None else every
    stop = unreadable(raw, len(every))
    if stop:
        return ParsedProgram(None, (stop,))
    found = [*(nulls(raw) if None in every else ()), *_broken_rules(raw)]
    program = None
    try:
        program = Program.model_validate(raw)
    except ValidationError as error:
        told = {fault.path for fault in found}
        typed = fault_words.faults(raw, error.errors(include_url=False), PROGRAM)
        found = [f for f in typed if f.path not in told] + found
    told = {fault.path for fault in found}
    found += [fault for fault in missing(raw, known) if fault.path not in told]
    return ParsedProgram(None if found else program, tuple(found))


def missing(raw: object, known: Known) -> Iterator[Fault]:
    """What a decoded file names and nobody has, or has not in that length."""
    for path, step in _steps(raw):
        card = step.get("read")
        if isinstance(card, str) and card not in known.cards:
            near = nearest(card, sorted(known.cards))
            yield Fault((*path, "read"), f'there is no Learn card "{card:.64}"{near}')
        yield from _not_played(step, path, known)
        for k, other in enumerate(_list(step.get("instead"))):
            if isinstance(other, dict):
                yield from _not_played(other, (*path, "instead", k), known)


def _not_played(step: Mapping[str, Any], path: Path, known: Known) -> Iterator[Fault]:
    name, minutes = step.get("exercise"), step.get("minutes")
    if not isinstance(name, str):
        return
    lengths = known.exercises.get(name)
    if lengths is None:
        near = nearest(name, sorted(known.exercises))
        yield Fault((*path, "exercise"), f'there is no exercise "{name:.64}"{near}')
    elif isinstance(minutes, int | float) and minutes not in lengths:
        offered = ", ".join(f"{each:g}" for each in lengths)
        said = f'"{name}" can\'t last {minutes!s:.40} min; it lasts {offered}'
        yield Fault((*path, "minutes"), said)


def _steps(raw: object) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    top = raw if isinstance(raw, dict) else {}
    for w, week in enumerate(_list(top.get("weeks"))):
        for k, step in enumerate(_list(week.get("steps") if isinstance(week, dict) else None)):
            if isinstance(step, dict):
                yield ("weeks", w, "steps", k), step


def _broken_rules(raw: object) -> Iterator[Fault]:
    """The rules that join keys, on what is of the right type for them."""
    if isinstance(raw, dict):
        yield from _twice(raw.get("for"), ("for",), None)
    for path, step in _steps(raw):
        yield from _just_one(step, path)
        yield from _twice(step.get("instead"), (*path, "instead"), "when")


def _just_one(step: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    given = [key for key in STEPS if key in step]
    for extra in given[1:]:
        said = f'"{extra}" is here as well as "{given[0]}"; make it a step of its own'
        yield Fault((*path, extra), said, at_key=True)


def _twice(items: object, path: Path, key: str | None) -> Iterator[Fault]:
    """Words that stand twice in a list, by themselves or as the value of `key` in its objects."""
    seen: set[str] = set()
    for k, item in enumerate(_list(items)):
        word = item.get(key) if key and isinstance(item, dict) else item
        if isinstance(word, str):
            if word in seen:
                inside = (*path, k, key) if key else (*path, k)
                yield Fault(inside, f'"{word:.40}" is here twice; keep one')
            seen.add(word)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
