"""The sentences of insight in the language that is set, with or without numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unclench.domain.insight import TEMPLATES, Saying, Value, show, words

_DOT = " · "


def said(saying: Saying) -> str:
    """One sentence in words."""
    template = QCoreApplication.translate("insight", TEMPLATES[saying.code])
    return words(saying, {saying.code: template}, _shown)


def all_said(sayings: Iterable[Saying], numbers: bool = True) -> tuple[str, ...]:
    """Sentences in words; without `numbers`, those that hold none."""
    return tuple(said(one) for one in sayings if numbers or not _counts(one))


def row_said(saying: Saying, numbers: bool) -> str:
    """The short line of an exercise; without `numbers` its count of sessions goes."""
    text = said(saying)
    return text if numbers else text.split(_DOT, 1)[-1]


def day_said(day: date) -> str:
    """A day with its year, in words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _counts(saying: Saying) -> bool:
    return any(isinstance(value, int | float) for value in saying.values.values())


def _shown(name: str, value: Value) -> str:
    return day_said(value) if isinstance(value, date) else show(name, value)
