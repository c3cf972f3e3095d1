"""A check-in: how a person is now, in two keys, and which exercises might suit what they told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unclench.domain.body_signs import suggestions
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating, new_id
from unclench.viewmodels.library.library import Entry

MORNING = range(4, 12)  # hours in which "how rested?" is asked
MOST = 3  # suggestions
HIGH = 9

_tr = QCoreApplication.translate


def questions(pain: bool, at: datetime) -> dict[str, tuple[str, str, str]]:
    """What is asked now: name -> question, what 0 means, what 10 means."""
    asked = {
        "stress": (
            _tr("check_in", "How stressed do you feel right now?"),
            _tr("check_in", "Not stressed"),
            _tr("check_in", "As stressed as I can imagine"),
        )
    }
    if pain:
        asked["pain"] = (
            _tr("check_in", "How strong is your pain right now?"),
            _tr("check_in", "No pain"),
            _tr("check_in", "Pain as bad as I can imagine"),
        )
    if at.hour in MORNING:
        asked["rested"] = (
            _tr("check_in", "How rested do you feel?"),
            _tr("check_in", "Not at all"),
            _tr("check_in", "Fully rested"),
        )
    return asked


def topics() -> tuple[str, ...]:
    """What a day may be about, as words to tick; they go into the note."""
    return (
        _tr("check_in", "Work"),
        _tr("check_in", "Home"),
        _tr("check_in", "People"),
        _tr("check_in", "Money"),
        _tr("check_in", "Poor sleep"),
        _tr("check_in", "A lot of sitting"),
        _tr("check_in", "Caffeine"),
        _tr("check_in", "Alcohol"),
        _tr("check_in", "Nicotine"),
    )


def check_in(
    at: datetime,
    asked: Iterable[str],
    answers: Mapping[str, int],
    signs: Iterable[str],
    note: str,
) -> CheckIn:
    """The check-in of `answers`; what was asked and not answered counts as skipped."""
    names = set(asked)

    def rating(name: str, otherwise: Rating) -> Rating:
        if name in answers:
            return Rating(answers[name])
        return SKIPPED if name in names else otherwise

    return CheckIn(
        id=new_id(),
        at=at,
        stress=rating("stress", SKIPPED),
        pain=rating("pain", HIDDEN),
        rested=rating("rested", NOT_ASKED),
        signs=tuple(signs),
        note=note,
    )


def note(ticked: Iterable[str], words: str) -> str:
    """The ticked topics and the person's own words as one note."""
    about = ", ".join(ticked)
    parts = [_tr("check_in", "About: %1.").replace("%1", about)] if about else []
    return " ".join([*parts, words.strip()]).strip()


def offers(
    given: CheckIn, entries: Iterable[Entry], tags: frozenset[str] = frozenset()
) -> tuple[Entry, ...]:
    """A few exercises that may suit the signs; none that a tag says to avoid."""
    known = {entry.id: entry for entry in entries}
    fitting = [known[name] for name in suggestions(given.signs) if name in known]
    safe = [one for one in fitting if all(one.cautions.get(tag) != "avoid" for tag in tags)]
    return tuple(safe[:MOST])
