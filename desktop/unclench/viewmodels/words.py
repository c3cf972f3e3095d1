"""Words for what the app stores as codes, in the language that is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

_tr = QCoreApplication.translate


def kind(code: str) -> str:
    """The name of a kind of exercise."""
    names = {
        "breathing": _tr("words", "Breathing"),
        "muscle-relaxation": _tr("words", "Muscles"),
        "mindfulness": _tr("words", "Mindfulness"),
        "autogenic": _tr("words", "Autogenic training"),
        "imagery": _tr("words", "Imagery"),
        "movement": _tr("words", "Movement"),
        "worksheet": _tr("words", "Worksheets"),
        "sleep": _tr("words", "Sleep"),
        "rest": _tr("words", "Rest"),
    }
    return names.get(code, code)


def posture(code: str) -> str:
    """The name of a posture."""
    names = {
        "sitting": _tr("words", "Sitting"),
        "reclined": _tr("words", "Leaning back"),
        "lying": _tr("words", "Lying down"),
        "side-lying": _tr("words", "Lying on your side"),
        "standing": _tr("words", "Standing"),
        "walking": _tr("words", "Walking"),
    }
    return names.get(code, code)


def evidence(grade: str) -> str:
    """How sure research is about an exercise, in one honest line."""
    if grade == "A":
        return _tr("words", "Tested in many trials; average effect small")
    if grade in {"B", "C"}:
        return _tr("words", "Tested in small trials; helps some people")
    return _tr("words", "Traditional; little research")


def number(value: float) -> str:
    """A number without a needless fraction."""
    return QLocale().toString(float(value), "g", 6)


def long_day(one: date) -> str:
    """A day with its year, as in 13 March 2026."""
    return QLocale().toString(QDate(one.year, one.month, one.day), "d MMMM yyyy")


def clock(ms: float) -> str:
    """Minutes and seconds, as in 3:08."""
    seconds = max(0, round(ms / 1000))
    return f"{seconds // 60}:{seconds % 60:02d}"


def lasting(ms: float) -> str:
    """A length in words short enough for a table: 45 s, 3 min, 3 min 20 s."""
    minutes, seconds = divmod(max(0, round(ms / 1000)), 60)
    parts = []
    if minutes:
        parts.append(_tr("words", "%1 min").replace("%1", str(minutes)))
    if seconds or not minutes:
        parts.append(_tr("words", "%1 s").replace("%1", str(seconds)))
    return " ".join(parts)
