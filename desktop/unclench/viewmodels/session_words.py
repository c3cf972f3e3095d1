"""Words for a session that was played: when, how long, and how both ratings compare."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unclench.domain.session import Rating, Session, change
from unclench.viewmodels.words import number

_tr = QCoreApplication.translate


def played(session: Session) -> str:
    """How much of what was planned was played, and whether it ended early."""
    done = number(round(session.played_ms / 30000) / 2)
    planned = number(round(session.planned_ms / 30000) / 2)
    if session.progress == "completed" and done == planned:
        return _tr("words", "%1 minutes").replace("%1", planned)
    words = _tr("words", "%1 of %2 minutes")
    words = words.replace("%1", done).replace("%2", planned)
    if session.progress == "ended_early":
        return _tr("words", "%1, ended early").replace("%1", words)
    return words


def rated(before: Rating, after: Rating, name: str) -> str:
    """Both answers to one question and how they compare; "" when there is none at all.

    `name` is the question's short name, such as "Stress".
    """
    if before.value is None and after.value is None:
        return ""
    if after.value is None:
        return _tr("words", "%1 %2 before").replace("%1", name).replace("%2", str(before.value))
    if before.value is None:
        return _tr("words", "%1 %2 after").replace("%1", name).replace("%2", str(after.value))
    compared = {
        "lower": _tr("words", "lower"),
        "same": _tr("words", "about the same"),
        "higher": _tr("words", "higher"),
    }[change(before, after) or "same"]
    words = f"{name} {before.value} → {after.value}"
    return _tr("words", "%1, %2").replace("%1", words).replace("%2", compared)


def ratings(session: Session) -> tuple[str, ...]:
    """Stress and pain before and after, as far as they were answered."""
    lines = (
        rated(session.stress_before, session.stress_after, _tr("words", "Stress")),
        rated(session.pain_before, session.pain_after, _tr("words", "Pain")),
    )
    return tuple(line for line in lines if line)


def day(when: date, today: date) -> str:
    """A day as a heading: today and yesterday by name."""
    away = (today - when).days
    if away == 0:
        return _tr("words", "Today")
    if away == 1:
        return _tr("words", "Yesterday")
    shape = "dddd, d MMMM" if when.year == today.year else "dddd, d MMMM yyyy"
    return QLocale().toString(QDate(when.year, when.month, when.day), shape)


def moment(session: Session) -> str:
    """The time of day at which it began, where it began."""
    return f"{session.started_at:%H:%M}"
