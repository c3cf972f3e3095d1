"""Finds words that stayed English: outside the marks of `qaa`, or amid a real language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

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
from tools.translations import wording
from tools.translations.ts_file import SOURCE, TsFile
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
ROWS = 40  # of a list: more say nothing new
GONE = "worry-page"  # what the example person played once, and nobody has any more


def untranslated(screen: str, window: QWidget) -> Iterator[Fault]:
    """Each text of it that is not in the language that is set; its menus need not be open."""
    is_foreign = _foreign(language.now())
    if is_foreign is None:
        return
    for one in (window, *seen(window), *window.findChildren(QMenu)):
        for text in _shown(one):
            if is_foreign(text):
                yield Fault(screen, "untranslated", called(one), repr(text[:80]))


def _foreign(code: str) -> Callable[[str], bool] | None:
    if code == speaking.MARKED:
        return lambda text: _WORD.search(speaking.bare(_without_names(text))) is not None
    if code in speaking.MADE_BY or code == language.ENGLISH:
        return None
    return is_english


def _shown(one: QWidget) -> Iterable[str]:
    said = [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()]
    if isinstance(one, QLabel | QAbstractButton):
        said.append(one.text())
    if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
        said.append(one.placeholderText())
    if isinstance(one, QMenu):
        said += (words for action in one.actions() for words in (action.text(), action.toolTip()))
    if isinstance(one, QAbstractItemView):
        said += _rows(one)
    return filter(None, dict.fromkeys(said))


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """What is read out of its first rows."""
    told = QAccessible.queryAccessibleInterface(view)
    for place in range(min(told.childCount(), ROWS)):
        row = told.child(place)
        if row.isValid():
            yield row.text(QAccessible.Text.Name)
            yield row.text(QAccessible.Text.Description)


def is_english(text: str) -> bool:
    """Whether this is a text of the sources that is another one in the language that is set.

    It is compared whole first: a name in it may belong to the text.
    """
    if text in _names(language.now()):
        return False
    known, rest = _known(language.now()), _without_names(text)
    if text in known.plain or rest.strip() in known.plain or len(_ENGLISH.findall(rest)) > 1:
        return True
    words = _named(language.now()).sub("x", text)  # a person's own words make no pattern
    filled = any(form.fullmatch(words) for form in known.filled)
    return filled and not any(form.fullmatch(words) for form in known.own)


class Known(NamedTuple):
    """What tells English from a language: texts, and patterns of those that are filled in."""

    plain: frozenset[str]
    filled: tuple[re.Pattern[str], ...]
    own: tuple[re.Pattern[str], ...]


@cache
def _known(code: str) -> Known:
    texts, english = (
        translations.read(translations.FOLDER / f"{one}.ts") for one in (code, SOURCE)
    )
    return known(texts, english, wording.same(code))


def known(texts: TsFile, english: TsFile, same: frozenset[str]) -> Known:
    """What is English, and no translation of something else, nor right as a copy (`same`)."""
    counted = {one.key: one.forms for one in english.messages}
    sources = {
        words
        for one in texts.messages
        for words in counted.get(one.key, (one.source,))
        if _WORD.search(_PLACE.sub(" ", words)) and not wording.stays(one, same)
    }
    own = {form for one in texts.messages for form in one.forms if form != one.source}
    stay = {one.source for one in texts.messages if wording.stays(one, same)}
    return Known(
        frozenset(sources - own - stay), _patterns(sources - own), _patterns(own | (stay & same))
    )


def _patterns(texts: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """Those with a place and a word, as patterns for what may stand in the places."""
    said = (text for text in texts if _PLACE.search(text) and _WORD.search(_PLACE.sub(" ", text)))
    return tuple(re.compile(".+".join(map(re.escape, _PLACE.split(text)))) for text in said)


def _without_names(text: str) -> str:
    return _named(language.now()).sub("", text)


@cache
def _named(code: str) -> re.Pattern[str]:
    """Any of the names, as words of their own."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _names(code)))})(?!\w)")


@cache
def _names(_code: str) -> tuple[str, ...]:
    """What stays as it is in a language, its dates too, and what the example person wrote.

    The longest come first.
    """
    found = {*NAMES, *_dates(), "/home/you/.local/share/unclench"}
    found |= {title for exercise, title, *_ in tour_history.PLAYED if exercise == GONE}
    found |= {str(one) for written in tour.WRITTEN.values() for one in _texts(written)}
    found |= {
        one for answer in tour_history.ANSWERS for one in _texts((answer.prompt, answer.value))
    }
    found |= {*tour_history.NOTES, *tour_plan.WRITTEN, *(one.words for one in tour_reminders.OWN)}
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
