"""The days of this week with the minutes practiced; no day asks for more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale

from unclench.viewmodels import words
from unclench.viewmodels.day_format import first_weekday
from unclench.viewmodels.translation import fill, translate

_WEEK = 7


class DayBar(NamedTuple):
    """One day: its short name, its minutes, and whether it is today or still to come."""

    day: date
    name: str
    minutes: float
    is_today: bool
    comes: bool

    def said(self, numbers: bool) -> str:
        """The day in words; "" for one without practice."""
        if not self.minutes:
            return ""
        day = QLocale().standaloneDayName(self.day.isoweekday())
        if not numbers:
            return day
        minutes = words.minutes(max(1, round(self.minutes)))
        return fill(translate("today", "{day}: {minutes}"), day=day, minutes=minutes)


def days_of_week(today: date) -> tuple[date, ...]:
    """The week of `today`, from the day that weeks start on here."""
    back = (today.isoweekday() - first_weekday()) % _WEEK
    start = today - timedelta(days=back)
    return tuple(start + timedelta(days=day) for day in range(_WEEK))


def week_in_words(week: Sequence[DayBar], numbers: bool) -> str:
    """What the bars show."""
    said = [one.said(numbers) for one in week if one.minutes]
    if not said:
        return translate("today", "Nothing yet this week, and that's fine.")
    if numbers:
        return f"{', '.join(said)}."
    return fill(translate("today", "You practiced on {days}."), days=", ".join(said))


def bar(day: date, minutes: float, today: date) -> DayBar:
    """The bar of one day."""
    name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
    return DayBar(day, name, minutes, day == today, day > today)
