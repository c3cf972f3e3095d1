"""How a day is written where the person lives: Qt's long form of it, less what isn't wanted."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_FIELDS = re.compile(r"('[^']*'|d+|M+|y+)")


def day_format(*without: str, short: bool = False) -> str:
    """A format of Qt's for a day, with day, month and year in the order of the region.

    Args:
        without: fields to leave out: "dddd" (the day of the week), "d", "yyyy".
        short: with the month's short name, and two digits for the year of a month alone.
    """
    shape = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    for field in without:
        shape = _less(shape, field)
    if short:
        shape = shape.replace("MMMM", "MMM")
        shape = shape.replace("yyyy", "yy") if "d" in without else shape
    return shape


def first_weekday() -> int:
    """The day that weeks start on where the person lives, by ISO: 1 is Monday."""
    return QLocale.system().firstDayOfWeek().value


def written(day: date, *without: str, short: bool = False) -> str:
    """`day` in that format."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), day_format(*without, short=short)
    )


def long_day(day: date) -> str:
    """A day with its year, as in March 13, 2026, or 13 March 2026."""
    return written(day, "dddd")


def time_format() -> str:
    """A format of Qt's for hours and minutes, by 12 or 24 as the region does."""
    return QLocale().timeFormat(QLocale.FormatType.ShortFormat)


def clock_time(when: datetime) -> str:
    """Hours and minutes, in that format."""
    return QLocale().toString(QTime(when.hour, when.minute), time_format())


def _less(shape: str, field: str) -> str:
    """A format without one field and the signs or words that belong to it."""
    parts = _FIELDS.split(shape)  # signs and fields take turns; quoted words are fields here
    there = [k for k in range(1, len(parts), 2) if not parts[k].startswith("'")]
    place = next((k for k in there if parts[k] == field), None)
    if place is None:
        return shape
    last = place == there[-1]
    following = len(parts) if last else next(k for k in there if k > place)
    first = place
    if last and field != "yyyy":  # "3月5日" keeps its last sign, or its "月"
        parts[place - 1] = parts[place - 1].rstrip(" ,،")
    elif last:
        first = max((k for k in there if k < place), default=-1) + 1
    return "".join(parts[:first] + parts[following:])
