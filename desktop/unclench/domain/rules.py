"""Rules of the format that join several keys, checked on the decoded JSON as it is.

They don't need the file to be right otherwise: what has the wrong type is passed over here, since
the types in `domain.exercise` report it. So an author sees all faults at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

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
        yield Fault(
            path,
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", '"{key}" is null; give it a value or leave the key out'
                ),
                key=path[-1],
            ),
        )
    pairs = value.items() if isinstance(value, dict) else enumerate(_list(value))
    for key, inner in pairs:
        yield from nulls(inner, (*path, key))


def _lengths(minutes: Obj, path: Path) -> Iterator[Fault]:
    choices = _list(minutes.get("choices"))
    if choices and "default" in minutes and minutes["default"] not in choices:
        offered = ", ".join(str(c) for c in choices[:20])
        yield Fault(
            (*path, "default"),
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", '"default" is {value}; it must be one of the choices: {offered}'
                ),
                value=f"{minutes['default']!s:.40}",
                offered=offered,
            ),
        )
    seen: set[float] = set()
    for k, choice in enumerate(choices):
        known = len(seen)
        seen.update(_numbers([choice]))
        if isinstance(choice, _NUMBER) and len(seen) == known:
            yield Fault(
                (*path, "choices", k),
                fill(
                    QT_TRANSLATE_NOOP("faults", "{value} is here twice; keep one"),
                    value=f"{choice!s:.40}",
                ),
            )


def _only(step: Obj, path: Path, choices: set[float]) -> Iterator[Fault]:
    for k, minutes in enumerate(_list(step.get("only"))):
        if isinstance(minutes, _NUMBER) and minutes not in choices:
            offered = ", ".join(f"{c!s:.40}" for c in sorted(choices)[:20])
            yield Fault(
                (*path, "only", k),
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults", "{value} is not among the lengths of this exercise: {offered}"
                    ),
                    value=f"{minutes!s:.40}",
                    offered=offered,
                ),
            )


def _depth(step: Obj, path: Path, depth: int) -> Iterator[Fault]:
    if step.get("do") == "repeat" and depth >= DEPTH:
        yield Fault(
            path,
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", "repeats can be {most} deep at most; write this one out"
                ),
                most=DEPTH,
            ),
        )
    if depth and "fill" in step:
        yield Fault(
            (*path, "fill"),
            QT_TRANSLATE_NOOP(
                "faults", '"fill" can\'t be inside a repeat; give the step its own length instead'
            ),
            at_key=True,
        )


def _one_of(*keys: str) -> Rule:
    names = ", ".join(f'"{key}"' for key in keys)

    def rule(step: Obj, path: Path) -> Iterator[Fault]:
        given = [key for key in keys if key in step]
        if not given:
            yield Fault(
                path,
                fill(
                    QT_TRANSLATE_NOOP("faults", 'this "{kind}" needs one of {keys}'),
                    kind=step.get("do"),
                    keys=names,
                ),
            )
        for extra in given[1:]:
            yield Fault(
                (*path, extra),
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults", '"{key}" is here as well as "{other}"; keep just one'
                    ),
                    key=extra,
                    other=given[0],
                ),
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
                    fill(
                        QT_TRANSLATE_NOOP(
                            "faults",
                            'a phase needs exactly one of "in", "hold", "out", "rest"; here '
                            "are {count}",
                        ),
                        count=len(given),
                    ),
                )
        if _list(step.get(key)) and not {"in", "out"} & set(_kinds(step.get(key))):
            yield Fault(
                (*path, key),
                fill(
                    QT_TRANSLATE_NOOP("faults", '"{key}" never breathes: add an "in" or an "out"'),
                    key=key,
                ),
            )


def _taper(step: Obj, path: Path) -> Iterator[Fault]:
    goal = _kinds(step.get("taper_to"))
    if step.get("phases") == "own-pace":
        if "taper_to" not in step:
            yield Fault(
                path,
                QT_TRANSLATE_NOOP(
                    "faults", '"own-pace" needs a "taper_to": the pattern to slow down to'
                ),
            )
        elif sorted(goal) != ["in", "out"]:
            yield Fault(
                (*path, "taper_to"),
                QT_TRANSLATE_NOOP("faults", '"own-pace" slows down to one "in" and one "out"'),
            )
    elif "taper_to" in step and goal != _kinds(step.get("phases")):
        yield Fault(
            (*path, "taper_to"),
            QT_TRANSLATE_NOOP(
                "faults", '"taper_to" must have the same phases in the same order as "phases"'
            ),
        )
    if "steady" in step and "taper_to" not in step:
        said = QT_TRANSLATE_NOOP("faults", '"steady" needs a "taper_to": the pattern to stay at')
        yield Fault((*path, "steady"), said, at_key=True)


def _bell(step: Obj, path: Path) -> Iterator[Fault]:
    times = step.get("times")
    if isinstance(times, int) and times > 1 and "every" not in step:
        yield Fault(
            path,
            QT_TRANSLATE_NOOP(
                "faults", 'a bell that rings more than once needs "every", in seconds'
            ),
        )


_ASKS_NOTHING = QT_TRANSLATE_NOOP(
    "faults", 'this "write" asks for nothing: add "type", "rate" or "show"'
)
_NEEDS_FIELD = QT_TRANSLATE_NOOP(
    "faults", 'this "write" needs a "field", the name its answer is kept under'
)


def _answer(step: Obj, path: Path) -> Iterator[Fault]:
    asks = [key for key in ("type", "rate") if key in step]
    if len(asks) > 1:
        yield Fault(
            (*path, "rate"),
            QT_TRANSLATE_NOOP("faults", '"rate" is here as well as "type"; keep just one'),
            at_key=True,
        )
    if not asks and "show" not in step:
        yield Fault(path, _ASKS_NOTHING)
    if asks and "field" not in step:
        yield Fault(path, _NEEDS_FIELD)
    if "keep" in step and not asks:
        yield Fault(
            (*path, "keep"),
            QT_TRANSLATE_NOOP("faults", '"keep" is for an answer: add "type" or "rate"'),
            at_key=True,
        )
    if "suggest" in step and step.get("type") != "text":
        yield Fault(
            (*path, "suggest"),
            QT_TRANSLATE_NOOP("faults", '"suggest" belongs to "type": "text"'),
            at_key=True,
        )
    if ("options" in step) != (step.get("type") == "choice"):
        yield Fault(
            path,
            QT_TRANSLATE_NOOP(
                "faults", '"options" and "type": "choice" belong together; give both or neither'
            ),
        )


def _fields(step: Obj, path: Path, fields: set[str]) -> Iterator[Fault]:
    show, name = step.get("show"), step.get("field")
    if isinstance(show, str) and show not in fields:
        yield Fault(
            (*path, "show"),
            fill(
                QT_TRANSLATE_NOOP(
                    "faults", '"show" names "{name}", but no earlier step asks for it'
                ),
                name=f"{show:.40}",
            ),
        )
    if isinstance(name, str):
        if name in fields:
            yield Fault(
                (*path, "field"),
                fill(
                    QT_TRANSLATE_NOOP("faults", 'the field "{name}" was named before; rename one'),
                    name=f"{name:.40}",
                ),
            )
        fields.add(name)


def _file(step: Obj, path: Path) -> Iterator[Fault]:
    name = step.get("file")
    if not isinstance(name, str):
        return
    parts = name.split("/")
    if "\\" in name or ":" in name or name.startswith("/") or {"", ".", ".."} & set(parts):
        yield Fault(
            (*path, "file"),
            fill(
                QT_TRANSLATE_NOOP(
                    "faults",
                    '"{name}" must be a file inside the exercise\'s own folder, such as '
                    '"voice.flac"',
                ),
                name=f"{name:.60}",
            ),
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
