"""Texts for people that are made where no language is set, and said where one is.

A fault of a file is found in a process without a window, kept, handed on, and shown much later.
So it is a text in English that still knows what it was made of; whoever shows it says it in the
language that is set there: a window by Qt (`viewmodels.fault_words`), a command by
`system.printed`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from typing import Any, Protocol

COUNT = "count"
"""The place of the number by which the form of a counted text goes."""
MANY = 2
"""The number of the form where none is known."""


class Translate(Protocol):
    """Gives a text of a context in a language, with `n` in the form for that many (as Qt does)."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1, /) -> str:
        """The text, or itself where it has no translation."""
        ...


class Numeral(str):
    """A number as English writes it; other languages may have another decimal mark."""


class Said(str):
    """A text in English, as any other, with what it was made of: its words, and their values.

    Values are words of a file, numbers, or other texts that are said.
    """

    context: str
    source: str
    values: Mapping[str, object]
    counted: bool

    def __new__(
        cls,
        text: str,
        context: str = "",
        source: str = "",
        values: Mapping[str, object] | None = None,
        counted: bool = False,
    ) -> Said:
        """`text` is what `source` of the `context` gives in English with these values."""
        made = super().__new__(cls, text)
        made.context, made.source, made.values = context, source or text, values or {}
        made.counted = counted
        return made

    def __str__(self) -> str:
        """Itself: an exception that holds it as its words gives it back whole."""
        return self


def QT_TRANSLATE_NOOP(context: str, text: str, _comment: str = "", n: int = -1) -> str:
    """The text, to be said later; by this name `pyside6-lupdate` finds it.

    With a 1 at its end it is counted: its form goes by the value of `{count}`. English writes both
    in one, as `{count} step(s)` or `{count} entr(y|ies)`.
    """
    return Said(text, context, text, counted=n >= 0)


def fill(text: str, /, **values: object) -> str:
    """The text with `{name}` replaced by the value of that name.

    A place without a value stays as it is, and a value is never looked through for places: a
    slip in a translation shows, but breaks nothing.
    """
    if not isinstance(text, Said):
        return _filled(text, values)
    every = {name: _value(value) for name, value in {**text.values, **values}.items()}
    words = english_form(text.source, _form(every)) if text.counted else text.source
    return Said(_filled(words, every), text.context, text.source, every, text.counted)


def row(texts: Sequence[str], between: str) -> str:
    """Several texts as one, with a sign, a space or the end of a line between them."""
    first, *rest = texts
    for one in rest:
        values = {"first": first, "second": one}
        first = Said(f"{first}{between}{one}", "", f"{{first}}{between}{{second}}", values)
    return first


def _filled(text: str, values: Mapping[str, object]) -> str:
    done, *pieces = text.split("{")
    for piece in pieces:
        name, brace, rest = piece.partition("}")
        known = brace and name in values
        done += f"{values[name]}{rest}" if known else "{" + piece
    return done


def _value(value: object) -> object:
    """What a text keeps of a value: its words, also of an exception, or the number."""
    if isinstance(value, float):
        return Numeral(f"{value:g}")
    return value if isinstance(value, str | int) else str(value)


def _form(values: Mapping[str, object]) -> int:
    """The number whose form is taken."""
    return counted(float(str(values.get(COUNT, 0))))


def counted(value: float) -> int:
    """The whole number whose form goes with `value`: a fraction takes that of a larger number."""
    return int(value) if value == int(value) else max(MANY, ceil(value))


def english_form(text: str, n: int) -> str:
    """What English says for `n`: `step(s)` is step or steps, `entr(y|ies)` is entry or entries."""
    done, *pieces = text.split("(")
    for piece in pieces:
        inside, bracket, rest = piece.partition(")")
        one, bar, many = inside.partition("|")
        if bracket and (bar or inside == "s"):
            done += (one if n == 1 else many) if bar else "" if n == 1 else "s"
            done += rest
        else:
            done += "(" + piece
    return done


def spoken(text: str, say: Translate, mark: str = ".") -> str:
    """The text in the language of `say`, whose decimal mark is `mark`; a plain one as it is."""
    if isinstance(text, Numeral):
        return text.replace(".", mark)
    if not isinstance(text, Said):
        return text
    n = _form(text.values) if text.counted else -1
    words = say(text.context, text.source, "", n)
    if text.counted and words == text.source:
        words = english_form(words, n)
    values = text.values.items()
    said = {k: spoken(one, say, mark) if isinstance(one, str) else one for k, one in values}
    return _filled(words, said)


def changed(text: str, change: Callable[[str], str]) -> str:
    """The text with each of its words and values as `change` has them."""
    if not isinstance(text, Said):
        return type(text)(change(text))
    values = {
        name: changed(value, change) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return Said(change(text), text.context, text.source, values, text.counted)


def packed(text: str) -> Any:
    """The text as JSON can hold it, to be `unpacked` again."""
    if isinstance(text, Numeral):
        return {"number": text[:]}
    if not isinstance(text, Said):
        return text
    values = {k: packed(v) if isinstance(v, str) else str(v) for k, v in text.values.items()}
    kept = {"text": text[:], "context": text.context, "source": text.source, "values": values}
    return kept | ({"counted": True} if text.counted else {})


def unpacked(kept: Any) -> str:
    """What was `packed`.

    Raises:
        TypeError, LookupError, AttributeError: it is nothing that was.
    """
    if isinstance(kept, str):
        return kept
    if "number" in kept:
        return Numeral(kept["number"])
    values = {str(name): unpacked(value) for name, value in kept["values"].items()}
    text, context, source = (str(kept[name]) for name in ("text", "context", "source"))
    return Said(text, context, source, values, bool(kept.get("counted")))
