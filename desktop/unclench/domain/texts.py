"""Texts that are data: marked here to be found for translation, translated where they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce

from unclench.system import said
from unclench.system.said import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from unclench.system.said import Numeral as Numeral
from unclench.system.said import fill as fill

Say = Callable[[str, str], str]
"""Gives a text of a context in one language; see `english`."""
SayIn = Callable[[str], Say]
"""Gives the `Say` of a language by its BCP 47 tag: a session speaks that of its exercise."""


def english(_context: str, text: str) -> str:
    """The text as it is."""
    return text


def in_english(_language: str) -> Say:
    """English whatever the language, where nobody brings translations."""
    return english


def joined(names: Iterable[str]) -> str:
    """All of them, an "and" between each and the next."""
    first, *rest = names
    both = QT_TRANSLATE_NOOP("faults", "{first} and {second}")
    return reduce(lambda before, name: fill(both, first=before, second=name), rest, first)


def either(words: Iterable[str]) -> str:
    """All of them, an "or" between each and the next."""
    first, *rest = words
    both = QT_TRANSLATE_NOOP("faults", "{first} or {second}")
    return reduce(lambda before, word: fill(both, first=before, second=word), rest, first)


def begun(words: str) -> str:
    """The words as they begin a line or a sentence: with a capital."""
    return words[:1].upper() + words[1:]


def quantity(number: float, noun: str) -> str:
    """So many of a thing, in the English that is not translated: 1 minute, 2.5 minutes."""
    return f"{number:g} {noun}{'' if number == 1 else 's'}"


def printable(text: str) -> str:
    r"""The text with what no terminal prints as it is (half characters, controls) as \uXXXX."""
    return said.changed(text, _printable)


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
