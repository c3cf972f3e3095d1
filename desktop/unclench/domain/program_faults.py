"""Everything that is wrong with a program file, all at once, each fault with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from unclench.domain import fault_words
from unclench.domain.exercise import Evidence
from unclench.domain.fault_words import Form
from unclench.domain.faults import unreadable
from unclench.domain.near_words import guessed, nearest
from unclench.domain.program import STEPS, Instead, Program, Week
from unclench.domain.program_names import Known, wrong_card, wrong_exercise
from unclench.domain.rules import Fault, Path, nulls, values
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill


def _no_step(name: str, step: Mapping[Any, object]) -> str:
    near = next((said for key in step if (said := nearest(str(key), STEPS))), "")
    keys = ", ".join(f'"{key}"' for key in STEPS)
    text = QT_TRANSLATE_NOOP("faults", "{step} needs one of {keys}")
    return guessed(fill(text, step=name, keys=keys), near)


_SAME = ("exercise", "minutes")  # what makes two steps the same for whoever does them

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


def parse_program(
    raw: object, known: Known | None, every: Sequence[object] | None = None
) -> ParsedProgram:
    """The program in a decoded JSON file, or all its faults; it may name what is `known`.

    With None, what it names is somebody else's question. `every` are all values in it, where they
    are already here.
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
    if known is not None:
        found += [fault for fault in missing(raw, known) if fault.path not in told]
    return ParsedProgram(None if found else program, tuple(found))


def missing(raw: object, known: Known) -> Iterator[Fault]:
    """What a decoded file names and nobody has, or has not in that length."""
    for use in uses(raw):
        if use.kind == "read":
            if said := wrong_card(use.name, known):
                yield Fault((*use.path, "read"), said)
        elif (wrong := wrong_exercise(use.name, use.minutes, known)) is not None:
            yield Fault((*use.path, wrong[0]), wrong[1])


class Use(NamedTuple):
    """A name in a decoded file, right or not; `path` is that of the object that names it."""

    path: Path
    kind: Literal["read", "exercise"]
    name: str
    minutes: object = None


def uses(raw: object) -> Iterator[Use]:
    """Every Learn card and exercise that a decoded file names, in order."""
    for path, step in _steps(raw):
        others = enumerate(_list(step.get("instead")))
        for where, one in ((path, step), *(((*path, "instead", k), other) for k, other in others)):
            if isinstance(one, dict) and isinstance(name := one.get("exercise"), str):
                yield Use(where, "exercise", name, one.get("minutes"))
        if isinstance(card := step.get("read"), str):
            yield Use(path, "read", card)


def _steps(raw: object) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    top = raw if isinstance(raw, dict) else {}
    for w, week in enumerate(_list(top.get("weeks"))):
        for k, step in enumerate(_list(week.get("steps") if isinstance(week, dict) else None)):
            if isinstance(step, dict):
                yield ("weeks", w, "steps", k), step


def about_instead(raw: object) -> Iterator[Fault]:
    """A warning where a caution offers the same again."""
    for path, step in _steps(raw):
        for k, one in enumerate(_list(step.get("instead"))):
            if isinstance(one, dict) and all(one.get(key) == step.get(key) for key in _SAME):
                text = QT_TRANSLATE_NOOP(
                    "faults", '"exercise" is "{name}" here too; name another, or other minutes'
                )
                said = fill(text, name=one.get("exercise"))
                yield Fault((*path, "instead", k, "exercise"), said)


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
        said = fill(
            QT_TRANSLATE_NOOP(
                "faults", '"{key}" is here as well as "{other}"; make it a step of its own'
            ),
            key=extra,
            other=given[0],
        )
        yield Fault((*path, extra), said, at_key=True)


def _twice(items: object, path: Path, key: str | None) -> Iterator[Fault]:
    """Words that stand twice in a list, by themselves or as the value of `key` in its objects."""
    seen: set[str] = set()
    for k, item in enumerate(_list(items)):
        word = item.get(key) if key and isinstance(item, dict) else item
        if isinstance(word, str):
            if word in seen:
                inside = (*path, k, key) if key else (*path, k)
                yield Fault(
                    inside,
                    fill(
                        QT_TRANSLATE_NOOP("faults", '"{word}" is here twice; keep one'),
                        word=f"{word:.40}",
                    ),
                )
            seen.add(word)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
