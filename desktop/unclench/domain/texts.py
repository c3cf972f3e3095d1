"""Texts that are data: marked here to be found for translation, translated where they are shown."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str, str], str]
"""Gives a text of a context in one language; see `english`."""
SayIn = Callable[[str], Say]
"""Gives the `Say` of a language by its BCP 47 tag: a session speaks that of its exercise."""


def QT_TRANSLATE_NOOP(_context: str, text: str, _comment: str = "", _n: int = -1) -> str:
    """The text itself; by this name `pyside6-lupdate` finds it, with a 1 at the end as counted."""
    return text


def english(_context: str, text: str) -> str:
    """The text as it is."""
    return text


def in_english(_language: str) -> Say:
    """English whatever the language, where nobody brings translations."""
    return english


def quantity(number: float, noun: str) -> str:
    """So many of a thing, in the English that is not translated: 1 minute, 2.5 minutes."""
    return f"{number:g} {noun}{'' if number == 1 else 's'}"


def fill(text: str, /, **values: object) -> str:
    """The text with `{name}` replaced by the value of that name.

    A place without a value stays as it is, and a value is never looked through for places: a
    slip in a translation shows, but breaks nothing.
    """
    done, *pieces = text.split("{")
    for piece in pieces:
        name, brace, rest = piece.partition("}")
        known = brace and name in values
        done += f"{values[name]}{rest}" if known else "{" + piece
    return done


def printable(text: str) -> str:
    r"""The text with what no terminal prints as it is (half characters, controls) as \uXXXX."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
