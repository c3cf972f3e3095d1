"""Rules of the format that join several keys, checked on the decoded JSON as it is.

They don't need the file to be right otherwise: what has the wrong type is passed over here, since
the types in `domain.exercise` report it. So an author sees all faults at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

Path = tuple[str | int, ...]
DEPTH = 3
_NUMBER = (int, float)  # `int | float` would be made anew for each check, and take longer
_NULL_ALLOWED = ("ambience", "part")


@dataclass(frozen=True)
class Fault:
    """Something wrong at `path`; `at_key` when the key itself is meant and not its value."""

    path: Path
    message: str
    at_key: bool = False


Obj = Mapping[str, Any]
Rule = Callable[[Obj, Path], Iterator[Fault]]


def _object(value: object) -> Obj:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def broken_rules(raw: object) -> Iterator[Fault]:
    """Every broken rule in a decoded file but that of `nulls`, in no particular order."""
    top = _object(raw)
    yield from _lengths(_object(top.get("minutes")), ("minutes",))
    choices = _list(_object(top.get("minutes")).get("choices"))
    lengths = _numbers(choices)
    fields: set[str] = set()
    for path, step, depth in _steps(top, (), 0):
        kind = str(step.get("do"))
        if lengths and "only" in step:
            yield from _only(step, path, lengths)
        if depth or kind == "repeat":
            yield from _depth(step, path, depth)
        if kind == "write":
            yield from _fields(step, path, fields)
        for rule in _RULES.get(kind, ()):
            yield from rule(step, path)


class Values(NamedTuple):
    """Every value in a decoded file, itself included, and how deep lists and objects stand."""

    every: list[object]
    depth: int


def values(raw: object) -> Values:
    """All that is in a decoded file."""
    found, level, depth = [raw], [raw], 0
    while level:
        inner: list[object] = []
        nested = False
        for value in level:
            if type(value) is dict:
                inner += value.values()
                nested = True
            elif type(value) is list:
                inner += value
                nested = True
        found += inner
        level = inner
        depth += nested
    return Values(found, depth)


def _numbers(items: list[Any]) -> set[float]:
    return {item for item in items if isinstance(item, _NUMBER)}


def _steps(holder: Obj, above: Path, depth: int) -> Iterator[tuple[Path, Obj, int]]:
    for k, step in enumerate(_list(holder.get("steps"))):
        path = (*above, "steps", k)
        if isinstance(step, dict):
            yield path, step, depth
            if step.get("do") == "repeat":
                yield from _steps(step, path, depth + 1)


def nulls(value: object, path: Path = ()) -> Iterator[Fault]:
    """Every null where none may stand."""
    if value is None and path and path[-1] not in _NULL_ALLOWED:
        yield Fault(path, f'"{path[-1]}" is null; give it a value or leave the key out')
    pairs = value.items() if isinstance(value, dict) else enumerate(_list(value))
    for key, inner in pairs:
        yield from nulls(inner, (*path, key))


def _lengths(minutes: Obj, path: Path) -> Iterator[Fault]:
    choices = _list(minutes.get("choices"))
    if choices and "default" in minutes and minutes["default"] not in choices:
        offered = ", ".join(str(c) for c in choices[:20])
        yield Fault(
            (*path, "default"),
            f'"default" is {minutes["default"]!s:.40}; it must be one of the choices: {offered}',
        )
    seen: set[float] = set()
    for k, choice in enumerate(choices):
        known = len(seen)
        seen.update(_numbers([choice]))
        if isinstance(choice, _NUMBER) and len(seen) == known:
            yield Fault((*path, "choices", k), f"{choice!s:.40} is here twice; keep one")


def _only(step: Obj, path: Path, choices: set[float]) -> Iterator[Fault]:
    for k, minutes in enumerate(_list(step.get("only"))):
        if isinstance(minutes, _NUMBER) and minutes not in choices:
            offered = ", ".join(f"{c!s:.40}" for c in sorted(choices)[:20])
            yield Fault(
                (*path, "only", k),
                f"{minutes!s:.40} is not among the lengths of this exercise: {offered}",
            )


def _depth(step: Obj, path: Path, depth: int) -> Iterator[Fault]:
    if step.get("do") == "repeat" and depth >= DEPTH:
        yield Fault(path, f"repeats can be {DEPTH} deep at most; write this one out")
    if depth and "fill" in step:
        yield Fault(
            (*path, "fill"),
            '"fill" can\'t be inside a repeat; give the step its own length instead',
            at_key=True,
        )


def _one_of(*keys: str) -> Rule:
    names = ", ".join(f'"{key}"' for key in keys)

    def rule(step: Obj, path: Path) -> Iterator[Fault]:
        given = [key for key in keys if key in step]
        if not given:
            yield Fault(path, f'this "{step.get("do")}" needs one of {names}')
        for extra in given[1:]:
            yield Fault(
                (*path, extra),
                f'"{extra}" is here as well as "{given[0]}"; keep just one',
                at_key=True,
            )

    return rule


def _kinds(pattern: object) -> list[str]:
    named = ("in", "hold", "out", "rest")
    return [k for phase in _list(pattern) for k in named if k in _object(phase)]


def _phases(step: Obj, path: Path) -> Iterator[Fault]:
    for key in ("phases", "taper_to"):
        for k, phase in enumerate(_list(step.get(key))):
            given = _kinds([phase])
            if isinstance(phase, Mapping) and len(given) != 1:
                yield Fault(
                    (*path, key, k),
                    'a phase needs exactly one of "in", "hold", "out", "rest"; '
                    f"here are {len(given)}",
                )
        if _list(step.get(key)) and not {"in", "out"} & set(_kinds(step.get(key))):
            yield Fault((*path, key), f'"{key}" never breathes: add an "in" or an "out"')


def _taper(step: Obj, path: Path) -> Iterator[Fault]:
    goal = _kinds(step.get("taper_to"))
    if step.get("phases") == "own-pace":
        if "taper_to" not in step:
            yield Fault(path, '"own-pace" needs a "taper_to": the pattern to slow down to')
        elif sorted(goal) != ["in", "out"]:
            yield Fault((*path, "taper_to"), '"own-pace" slows down to one "in" and one "out"')
    elif "taper_to" in step and goal != _kinds(step.get("phases")):
        yield Fault(
            (*path, "taper_to"),
            '"taper_to" must have the same phases in the same order as "phases"',
        )
    if "steady" in step and "taper_to" not in step:
        said = '"steady" needs a "taper_to": the pattern to stay at'
        yield Fault((*path, "steady"), said, at_key=True)


def _bell(step: Obj, path: Path) -> Iterator[Fault]:
    times = step.get("times")
    if isinstance(times, int) and times > 1 and "every" not in step:
        yield Fault(path, 'a bell that rings more than once needs "every", in seconds')


def _answer(step: Obj, path: Path) -> Iterator[Fault]:
    asks = [key for key in ("type", "rate") if key in step]
    if len(asks) > 1:
        yield Fault((*path, "rate"), '"rate" is here as well as "type"; keep just one', at_key=True)
    if not asks and "show" not in step:
        yield Fault(path, 'this "write" asks for nothing: add "type", "rate" or "show"')
    if asks and "field" not in step:
        yield Fault(path, 'this "write" needs a "field", the name its answer is kept under')
    if "keep" in step and not asks:
        yield Fault((*path, "keep"), '"keep" is for an answer: add "type" or "rate"', at_key=True)
    if "suggest" in step and step.get("type") != "text":
        yield Fault((*path, "suggest"), '"suggest" belongs to "type": "text"', at_key=True)
    if ("options" in step) != (step.get("type") == "choice"):
        yield Fault(path, '"options" and "type": "choice" belong together; give both or neither')


def _fields(step: Obj, path: Path, fields: set[str]) -> Iterator[Fault]:
    show, name = step.get("show"), step.get("field")
    if isinstance(show, str) and show not in fields:
        yield Fault((*path, "show"), f'"show" names "{show:.40}", but no earlier step asks for it')
    if isinstance(name, str):
        if name in fields:
            yield Fault((*path, "field"), f'the field "{name:.40}" was named before; rename one')
        fields.add(name)


def _file(step: Obj, path: Path) -> Iterator[Fault]:
    name = step.get("file")
    if not isinstance(name, str):
        return
    parts = name.split("/")
    if "\\" in name or ":" in name or name.startswith("/") or {"", ".", ".."} & set(parts):
        yield Fault(
            (*path, "file"),
            f'"{name:.60}" must be a file inside the exercise\'s own folder, such as "voice.flac"',
        )


_SECONDS_OR_FILL = _one_of("seconds", "fill")
_RULES: Mapping[str, tuple[Rule, ...]] = {
    "breathe": (_one_of("cycles", "minutes", "fill"), _phases, _taper),
    "attend": (_SECONDS_OR_FILL,),
    "rest": (_SECONDS_OR_FILL,),
    "write": (_SECONDS_OR_FILL, _answer),
    "bell": (_bell,),
    "play": (_file,),
}
