"""Finds words that stayed English: outside the marks of `qaa`, or amid a real language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tools import (
    speaking,
    tour,
    tour_history,
    tour_machines,
    tour_plan,
    tour_reminders,
    translations,
)
from tools.audit.found import Fault, called, seen
from unclench.system import language
from unclench.viewmodels.learn import reading

_WORD = re.compile(r"[^\W\d_]{3,}")
_PLACE = re.compile(r"\{\w+\}|%n")
_ENGLISH = re.compile(
    r"\b(the|and|of|to|with|you|your|for|this|that|what|when|is|are|it|be|from|or|not|how)\b",
    re.IGNORECASE,
)
"""Words that no German or Spanish sentence has."""
NAMES = (
    *("Unclench", "The Unclench makers", "CC BY-SA 4.0"),
    *("Ctrl", "Shift", "Alt", "Esc", "Del", "Enter", "JSON", "CSV", "FHIR", "HTML", "PDF"),
)
GONE = "worry-page"  # what the example person played once, and nobody has any more


def untranslated(screen: str, window: QWidget) -> Iterator[Fault]:
    """Each text on it that is not in the language that is set."""
    is_foreign = _foreign(language.now())
    if is_foreign is None:
        return
    for one in seen(window):
        for text in _shown(one):
            if is_foreign(_without_names(text)):
                yield Fault(screen, "untranslated", called(one), repr(text[:80]))


def _foreign(code: str) -> Callable[[str], bool] | None:
    if code == speaking.MARKED:
        return lambda text: _WORD.search(speaking.bare(text)) is not None
    if code in speaking.MADE_BY or code == language.ENGLISH:
        return None
    return is_english


def _shown(one: QWidget) -> Iterable[str]:
    said = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
    if isinstance(one, QLabel | QAbstractButton):
        said.append(one.text())
    if isinstance(one, QLineEdit):
        said.append(one.placeholderText())
    return filter(None, dict.fromkeys(said))


def is_english(text: str) -> bool:
    """Whether this is a text of the sources that is another one in the language that is set."""
    if text in _plain(language.now()):
        return True
    return len(_ENGLISH.findall(text)) > 1 or any(
        form.fullmatch(text) for form in _with_places(language.now())
    )


@cache
def _plain(code: str) -> frozenset[str]:
    """English texts without a place, but for those that are a translation of something."""
    texts = translations.read(translations.FOLDER / f"{code}.ts").messages
    own = {form for one in texts for form in one.forms}
    return frozenset(one.source for one in texts if _WORD.search(one.source)) - own


@cache
def _with_places(code: str) -> tuple[re.Pattern[str], ...]:
    """English texts with places, as patterns for what may stand in those."""
    long = (text for text in _plain(code) if _PLACE.search(text))
    said = (text for text in long if len(_WORD.findall(_PLACE.sub(" ", text))) > 1)
    return tuple(re.compile(".+".join(map(re.escape, _PLACE.split(text)))) for text in said)


def _without_names(text: str) -> str:
    for name in _names(language.now()):
        text = text.replace(name, "")
    return text


@cache
def _names(_code: str) -> tuple[str, ...]:
    """What stays as it is in a language, its dates too, and what the example person wrote.

    The longest come first.
    """
    found = {*NAMES, *_dates(), "/home/you/.local/share/unclench"}
    found |= {title for exercise, title, *_ in tour_history.PLAYED if exercise == GONE}
    found |= {str(one) for written in tour.WRITTEN.values() for one in _texts(written)}
    found |= {*tour_plan.WRITTEN, *(one.words for one in tour_reminders.OWN)}
    found |= {str(tour_machines.FOLDER), *tour_machines.NAMES}
    for country in reading.read_numbers():
        found |= set(country.sources)
    lines = {line for text in found for line in (text, *text.split("\n"))}
    return tuple(sorted((one for one in lines if len(one) > 1), key=len, reverse=True))


def _dates() -> Iterator[str]:
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for month in range(1, 13):
            yield from (locale.monthName(month, form), locale.standaloneMonthName(month, form))
        for day in range(1, 8):
            yield from (locale.dayName(day, form), locale.standaloneDayName(day, form))


def _texts(part: Any) -> Iterable[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _texts(one)
