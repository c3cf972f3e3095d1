"""An exercise in a length, to be started at once: for a need, or as it was played lately."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from unclench.domain.situation import Used
from unclench.viewmodels import day_format, words
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import translate

_WEEK = 7


class Offer(NamedTuple):
    """The exercise and its length; `facts` are read below the title."""

    exercise_id: str
    minutes: float
    title: str
    facts: str
    kind: str


def offer(entry: Entry, minutes: float) -> Offer:
    """For a need: how long, and what it is."""
    facts = _joined(words.lengths((minutes,)), words.kind_within(entry.kind))
    return Offer(entry.id, minutes, entry.title, facts, entry.kind)


def played_again(entry: Entry, used: Used, today: date) -> Offer:
    """As it was played then, or in its usual length where it has that one no more."""
    minutes = used.minutes if used.minutes in entry.minutes else entry.default
    facts = _joined(words.lengths((minutes,)), _when(used.at.date(), today))
    return Offer(entry.id, minutes, entry.title, facts, entry.kind)


def _joined(*parts: str) -> str:
    return " \N{MIDDLE DOT} ".join(parts)


def _when(day: date, today: date) -> str:
    """Today, yesterday, the day's name within a week, or the date."""
    away = (today - day).days
    if away == 0:
        return translate("today", "today")
    if away == 1:
        return translate("today", "yesterday")
    if 1 < away < _WEEK:
        return QLocale().standaloneDayName(day.isoweekday())
    return day_format.written(day, "dddd", *(("yyyy",) if day.year == today.year else ()))
