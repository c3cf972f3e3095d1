"""A check-in: how a person is now, in two keys, and which exercises might suit what they told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from unclench.domain.activity import Activity
from unclench.domain.body_signs import suggestions
from unclench.domain.fitting import Fitting
from unclench.domain.preferences import Preferences
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating, new_id
from unclench.domain.situation import Feeling, Situation
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.translation import translate

MORNING = range(4, 12)  # hours in which "how rested?" is asked
MOST = 3  # suggestions
HIGH = 9


@dataclass(frozen=True)
class Told:
    """What was said beside the numbers, all of it optional.

    `signs`, `areas` and `context` are ids; `note` is in the person's own words.
    """

    signs: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    note: str = ""


def questions(wanted: Preferences, at: datetime) -> dict[str, tuple[str, str, str]]:
    """What is asked now: name -> question, what 0 means, what 10 means."""
    asked = {
        "stress": (
            translate("check_in", "How stressed do you feel right now?"),
            translate("check_in", "Not stressed"),
            translate("check_in", "As stressed as I can imagine"),
        )
    }
    if wanted.ask_pain:
        asked["pain"] = (
            translate("check_in", "How strong is your pain right now?"),
            translate("check_in", "No pain"),
            translate("check_in", "Pain as bad as I can imagine"),
        )
    if wanted.ask_control:
        asked["control"] = (
            translate("check_in", "How much can you do about it right now?"),
            translate("check_in", "Nothing at all"),
            translate("check_in", "A great deal"),
        )
    if wanted.ask_rested and at.hour in MORNING:
        asked["rested"] = (
            translate("check_in", "How rested do you feel?"),
            translate("check_in", "Not at all"),
            translate("check_in", "Fully rested"),
        )
    return asked


def check_in(at: datetime, asked: Iterable[str], answers: Mapping[str, int], told: Told) -> CheckIn:
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
        control=rating("control", NOT_ASKED),
        signs=told.signs,
        areas=told.areas,
        context=told.context,
        activities=told.activities,
        note=told.note.strip(),
    )


def offers(
    given: CheckIn, entries: Iterable[Entry], tags: frozenset[str] = frozenset()
) -> tuple[Entry, ...]:
    """A few exercises that may suit the signs; none that a tag or strong pain says to avoid."""
    known = {entry.id: entry for entry in entries}
    said = Feeling(given.at, given.stress.value, given.pain.value)
    fitting = Fitting(Situation(given.at, tuple(known.values()), feelings=(said,), tags=tags))
    found = (known[name] for name in suggestions(given.signs) if fitting.get(name) is not None)
    return tuple(islice(found, MOST))
