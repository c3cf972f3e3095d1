"""Translated texts of what is shown without Qt: content, faults, the command line's words.

The folder of translations holds one compiled catalogue (`.mo`) a language, which
`make translations` writes; a text whose translation is not finished is not in it. English is the
language of the sources: it has no catalogue, and nothing is loaded for it. A text that a catalogue
lacks is shown in English, and so is every text of a catalogue that is missing or broken.
"""

from __future__ import annotations

import importlib
import struct
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from unclench.system import language


class _Lacking:
    """What a catalogue gives for a text that it lacks."""

    def pgettext(self, _context: str, _source: str) -> str:
        return ""

    def npgettext(self, _context: str, _one: str, _many: str, _n: int) -> str:
        return ""


def text(context: str, source: str, comment: str = "", n: int = -1) -> str:  # noqa: ARG001
    """The text in the language that is set, or itself where that has none.

    `n`, from 0, is for a text with a count in it: it comes in the form for so many, with the place
    of the number as it stands. `comment` is there as in Qt's function of this form.
    """
    return translated(context, source, language.now(), n) or source


def translated(context: str, source: str, into: str, n: int = -1) -> str | None:
    """The text in the language `into`, None where that has no finished translation of it."""
    if into == language.ENGLISH:
        return source
    catalogue = _catalogue(language.folder(), into)
    if n < 0:
        return catalogue.pgettext(context, source) or None
    return catalogue.npgettext(context, source, source, n) or None


def say_in(tag: str) -> Callable[[str, str], str]:
    """What gives texts in the language of a BCP 47 tag: English where there is no catalogue of it.

    It doesn't go by the language that is set, but by that of an exercise.
    """
    into = _nearest(language.folder(), tag)
    return lambda context, source: translated(context, source, into) or source


@cache
def _nearest(folder: Path, tag: str) -> str:
    """The language that there is a catalogue of for a BCP 47 tag."""
    return language.chosen("", (tag,), language.existing(folder))


@cache
def _catalogue(folder: Path, code: str) -> Any:
    """The catalogue of one language; gettext is loaded with the first, not with the app."""
    gettext = importlib.import_module("gettext")
    try:
        with (folder / f"{code}{language.READ}").open("rb") as file:
            found = gettext.GNUTranslations(file)
    except (OSError, ValueError, LookupError, struct.error):
        return _Lacking()
    found.add_fallback(_Lacking())
    return found
