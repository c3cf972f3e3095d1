"""A check-in: how a person is now, in two keys, and which exercises might suit what they told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from unclench.domain.body_signs import suggestions
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating, new_id
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import fill, translate

MORNING = range(4, 12)  # hours in which "how rested?" is asked
MOST = 3  # suggestions
HIGH = 9


def questions(pain: bool, at: datetime) -> dict[str, tuple[str, str, str]]:
    """What is asked now: name -> question, what 0 means, what 10 means."""
    asked = {
        "stress": (
            translate("check_in", "How stressed do you feel right now?"),
            translate("check_in", "Not stressed"),
            translate("check_in", "As stressed as I can imagine"),
        )
    }
    if pain:
        asked["pain"] = (
            translate("check_in", "How strong is your pain right now?"),
            translate("check_in", "No pain"),
            translate("check_in", "Pain as bad as I can imagine"),
        )
    if at.hour in MORNING:
        asked["rested"] = (
            translate("check_in", "How rested do you feel?"),
            translate("check_in", "Not at all"),
            translate("check_in", "Fully rested"),
        )
    return asked


def topics() -> tuple[str, ...]:
    """What a day may be about, as words to tick; they go into the note."""
    return (
        translate("check_in", "Work"),
        translate("check_in", "Home"),
        translate("check_in", "People"),
        translate("check_in", "Money"),
        translate("check_in", "Poor sleep"),
        translate("check_in", "A lot of sitting"),
        translate("check_in", "Caffeine"),
        translate("check_in", "Alcohol"),
        translate("check_in", "Nicotine"),
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
    parts = [fill(translate("check_in", "About: {topics}."), topics=about)] if about else []
    return " ".join([*parts, words.strip()]).strip()


def offers(
    given: CheckIn, entries: Iterable[Entry], tags: frozenset[str] = frozenset()
) -> tuple[Entry, ...]:
    """A few exercises that may suit the signs; none that a tag says to avoid."""
    known = {entry.id: entry for entry in entries}
    fitting = [known[name] for name in suggestions(given.signs) if name in known]
    safe = [one for one in fitting if all(one.cautions.get(tag) != "avoid" for tag in tags)]
    return tuple(safe[:MOST])
