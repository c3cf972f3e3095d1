"""Words for what was put down: when, how long, and how both ratings compare."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unclench.domain.body_signs import SIGNS
from unclench.domain.session import CheckIn, Rating, Session, change
from unclench.viewmodels.words import number

_tr = QCoreApplication.translate


def played(session: Session) -> str:
    """How much of what was planned was played, and whether it ended early."""
    done = number(round(session.played_ms / 30000) / 2)
    planned = number(round(session.planned_ms / 30000) / 2)
    if session.progress == "completed" and done == planned:
        many = _tr("words", "%1 minute") if planned == "1" else _tr("words", "%1 minutes")
        return many.replace("%1", planned)
    one = planned == "1"
    words = _tr("words", "%1 of %2 minute") if one else _tr("words", "%1 of %2 minutes")
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
    words = f"{name} {before.value} → {after.value}"
    return _tr("words", "%1, %2").replace("%1", words).replace("%2", direction(before, after))


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


def at(item: Session | CheckIn) -> datetime:
    """When it was, where it was."""
    return item.started_at if isinstance(item, Session) else item.at


def moment(item: Session | CheckIn) -> str:
    """The time of day at which it began, where it began."""
    return f"{at(item):%H:%M}"


def title(item: Session | CheckIn) -> str:
    """What it was."""
    return item.title if isinstance(item, Session) else _tr("words", "Check-in")


def sign(code: str) -> str:
    """A body sign in words."""
    return _tr("words", SIGNS.get(code, code))


def facts(item: Session | CheckIn, numbers: bool = True) -> tuple[str, ...]:
    """Length, ratings and signs; without `numbers` only what is said in words."""
    if isinstance(item, Session):
        lasted = (played(item),) if numbers else ()
        told = ratings(item) if numbers else compared(item)
        return (*lasted, *told)
    given = (
        (_tr("words", "Stress %1"), item.stress),
        (_tr("words", "Pain %1"), item.pain),
        (_tr("words", "Rested %1"), item.rested),
    )
    told = tuple(
        words.replace("%1", str(rating.value))
        for words, rating in given
        if rating.value is not None and numbers
    )
    return (*told, *(sign(one) for one in item.signs))


def compared(session: Session) -> tuple[str, ...]:
    """How each rating changed, in words alone."""
    pairs = (
        (_tr("words", "Stress: %1"), session.stress_before, session.stress_after),
        (_tr("words", "Pain: %1"), session.pain_before, session.pain_after),
    )
    return tuple(
        words.replace("%1", direction(before, after))
        for words, before, after in pairs
        if change(before, after)
    )


def direction(before: Rating, after: Rating) -> str:
    """Lower, about the same or higher; of two ratings that were both given."""
    return {
        "lower": _tr("words", "lower"),
        "same": _tr("words", "about the same"),
        "higher": _tr("words", "higher"),
    }[change(before, after) or "same"]
