"""Plain words for what the types of a format refuse: what stands there, and what is right."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from unclench.domain.body import PARTS
from unclench.domain.exercise import Caution, Evidence, Exercise, Lengths, Offer
from unclench.domain.near_words import guessed, nearest
from unclench.domain.rules import Fault, Path
from unclench.domain.steps import KINDS, LineAt, LineEvery, Phase, Scale
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, printable


class Form(NamedTuple):
    """What a file is made of, so that a misspelt key can be told its right one.

    `objects` are the types below a key, `steps` those of steps by the word that `step_kind` finds
    in one; `no_step` is what is said of a step of no kind, given what it is called and holds.
    """

    top: type[BaseModel]
    objects: Mapping[str, tuple[type[BaseModel], ...]]
    steps: Mapping[str, type[BaseModel]]
    step_kind: Callable[[Mapping[Any, object]], object]
    no_step: Callable[[str, Mapping[Any, object]], str]


class _Refused(NamedTuple):
    """One error of the types, with what is needed to say it."""

    raw: object
    path: Path
    error: ErrorDetails
    hint: bool
    form: Form

    @property
    def value(self) -> Any:
        """What stands there."""
        return _value(self.raw, self.path)

    def words(self, text: str, **more: object) -> str:
        """The text with the key, what stands there, and `more`."""
        return fill(text, key=_key(self.path), value=_shown(self.value), **more)

    def ctx(self, name: str) -> Any:
        """What the types say of the limit that was broken."""
        return self.error.get("ctx", {}).get(name, "")


Say = Callable[[_Refused], str]

_HINTS = 50  # looking for near words costs time: a hostile file gets no more than these

_NO_DO = QT_TRANSLATE_NOOP(
    "faults", '"do" is missing in {place}; it names the kind of step: {kinds}'
)

EXERCISE = Form(
    Exercise,
    {
        "minutes": (Lengths,),
        "evidence": (Evidence,),
        "phases": (Phase,),
        "taper_to": (Phase,),
        "lines": (LineAt, LineEvery),
        "rate": (Scale,),
        "offer": (Offer,),
        "cautions": (Caution,),
    },
    KINDS,
    lambda step: step.get("do"),
    lambda name, _step: fill(_NO_DO, place=name, kinds=", ".join(KINDS)),
)


def faults(raw: object, errors: Sequence[ErrorDetails], form: Form = EXERCISE) -> Iterator[Fault]:
    """A fault for each error of the types, without those that only follow from another one."""
    hints = _HINTS
    for error in errors:
        path, at_key = _path(raw, error)
        if error["type"] == "too_short" and len(_value(raw, path) or ()) > 0:
            continue  # its items are at fault, and have been reported
        message = _SAY.get(error["type"], _other)(_Refused(raw, path, error, hints > 0, form))
        hints -= 1
        yield Fault(path, message, at_key)


def _path(raw: object, error: ErrorDetails) -> tuple[Path, bool]:
    """The path in the file of a pydantic location, which also names the types it tried."""
    path: list[str | int] = []
    here: Any = raw
    before: object = None
    for item in error["loc"]:
        kind_of_step = isinstance(before, int) and item == _keys(here).get("do")
        before = item
        inside = isinstance(item, int) if isinstance(here, list) else item in _keys(here)
        if inside and not kind_of_step:
            here = here[item]
            path.append(item)
    if error["type"] == "union_tag_invalid":
        return (*path, "do"), False
    at_key = error["type"] == "extra_forbidden" or error["loc"][-1:] == ("[key]",)
    return tuple(path), at_key


def _keys(value: object) -> Mapping[Any, object]:
    return value if isinstance(value, Mapping) else {}


def _value(raw: object, path: Path) -> Any:
    here: Any = raw
    for item in path:
        here = here[item]
    return here


def _shown(value: object) -> str:
    """The value as JSON, in its own script."""
    text = printable(json.dumps(value, ensure_ascii=False, default=str)[:61])
    return text if len(text) <= 60 else text[:57] + "..."


def _key(path: Path) -> str:
    named = [item for item in path if isinstance(item, str)]
    if not path:
        return QT_TRANSLATE_NOOP("faults", "the file")
    if isinstance(path[-1], int):
        text = QT_TRANSLATE_NOOP("faults", 'item {number} of "{list}"')
        return fill(text, number=path[-1] + 1, list=named[-1])
    return f'"{path[-1]}"'


def _known_keys(refused: _Refused, path: Path) -> list[str]:
    """The keys that the object at `path` may have."""
    form, value = refused.form, _value(refused.raw, path)
    kind = form.step_kind(value) if isinstance(value, Mapping) else None
    names = [item for item in path if isinstance(item, str)]
    models: tuple[type[BaseModel], ...]
    if not path:
        models = (form.top,)
    elif isinstance(kind, str) and kind in form.steps:
        models = (form.steps[kind],)
    else:
        models = next((form.objects[n] for n in reversed(names) if n in form.objects), ())
    fields = [item for model in models for item in model.model_fields.items()]
    return list(dict.fromkeys(field.alias or name for name, field in fields))


def _missing(refused: _Refused) -> str:
    text = QT_TRANSLATE_NOOP("faults", '"{key}" is missing; it is required here')
    if refused.path:
        text = QT_TRANSLATE_NOOP("faults", '"{key}" is missing in {place}; it is required here')
    return fill(text, key=refused.error["loc"][-1], place=_key(refused.path))


def _extra(refused: _Refused) -> str:
    known, key = _known_keys(refused, refused.path[:-1]), str(refused.path[-1])
    near = nearest(key, known) if refused.hint else ""
    if near:
        return guessed(
            fill(QT_TRANSLATE_NOOP("faults", '"{key}" is not a key here'), key=key[:64]), near
        )
    text = QT_TRANSLATE_NOOP("faults", '"{key}" is not a key here; use one of: {keys}')
    return fill(text, key=key[:64], keys=", ".join(known))


def _word(refused: _Refused) -> str:
    expected = str(refused.ctx("expected")) + str(refused.ctx("expected_tags"))
    known = re.findall(r"'([^']*)'", expected)
    is_key = refused.error["loc"][-1:] == ("[key]",)
    value = refused.path[-1] if is_key else refused.value
    near = nearest(value, known) if refused.hint and isinstance(value, str) else ""
    text = QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be {words}")
    if known:
        text = QT_TRANSLATE_NOOP("faults", "{key} is {value}; use one of: {words}")
    if near:
        text = QT_TRANSLATE_NOOP("faults", "{key} is {value}")
    key = QT_TRANSLATE_NOOP("faults", "this key") if is_key else _key(refused.path)
    words = ", ".join(known) if known else expected.lower()
    return guessed(fill(text, key=key, value=_shown(value), words=words), near)


def _no_do(refused: _Refused) -> str:
    return refused.form.no_step(_key(refused.path), _keys(refused.value))


def _said(refused: _Refused) -> str:
    """What one of our own checks said: half minutes, body parts, control characters."""
    said = str(refused.ctx("error"))
    part = refused.hint and "body part" in said
    text = QT_TRANSLATE_NOOP("faults", "{key} is {value}: it {fault}")
    near = nearest(str(refused.value), sorted(PARTS)) if part else ""
    return guessed(refused.words(text, fault=said), near)


def _limit(text: str, name: str = "") -> Say:
    def say(refused: _Refused) -> str:
        bound = refused.ctx(name)
        number = f"{bound:g}" if isinstance(bound, float) else str(bound)
        return refused.words(text, number=number)

    return say


_PATTERNS: Mapping[object, str] = {
    "language": QT_TRANSLATE_NOOP(
        "faults", '{key} is {value}; it must be a language code, such as "en" or "pt-BR"'
    ),
    "field": QT_TRANSLATE_NOOP(
        "faults",
        "{key} is {value}; it must be a name of letters, digits, - and _ that starts with a letter",
    ),
    "show": QT_TRANSLATE_NOOP(
        "faults", "{key} is {value}; it must be the field name of an earlier step"
    ),
}
_SLUG = QT_TRANSLATE_NOOP(
    "faults",
    "{key} is {value}; it must be made of 1 to 64 small letters a-z, digits and hyphens",
)


def _pattern(refused: _Refused) -> str:
    return refused.words(_PATTERNS.get(refused.path[-1], _SLUG))


def _other(refused: _Refused) -> str:
    text = QT_TRANSLATE_NOOP("faults", "{key} is {value}: {message}")
    return refused.words(text, message=refused.error["msg"])


_OBJECT = _limit(
    QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be an object, in curly braces")
)
_LIST = _limit(
    QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a list, in square brackets")
)
_SAY: Mapping[str, Say] = {
    "missing": _missing,
    "extra_forbidden": _extra,
    "literal_error": _word,
    "union_tag_invalid": _word,
    "union_tag_not_found": _no_do,
    "value_error": _said,
    "string_type": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a text in quotes")
    ),
    "string_unicode": _limit(
        QT_TRANSLATE_NOOP(
            "faults",
            "{key} is {value}; it must be without half characters, such as "
            "\\ud83d, in words and in keys",
        )
    ),
    "string_too_short": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a text that is not empty")
    ),
    "string_too_long": _limit(
        QT_TRANSLATE_NOOP(
            "faults", "{key} is {value}; it must be at most {number} characters long"
        ),
        "max_length",
    ),
    "string_pattern_mismatch": _pattern,
    "int_type": _limit(QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a whole number")),
    "int_from_float": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a whole number")
    ),
    "float_type": _limit(QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a number")),
    "finite_number": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a number that ends")
    ),
    "greater_than": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be more than {number}"), "gt"
    ),
    "greater_than_equal": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be at least {number}"), "ge"
    ),
    "less_than_equal": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be at most {number}"), "le"
    ),
    "too_short": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a list of at least {number}"),
        "min_length",
    ),
    "too_long": _limit(
        QT_TRANSLATE_NOOP("faults", "{key} is {value}; it must be a list of at most {number}"),
        "max_length",
    ),
    "tuple_type": _LIST,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "dict_type": _OBJECT,
}
