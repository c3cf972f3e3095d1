"""One item of the history: all it holds in words, and what can be changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from unclench.domain.activity import Activity
from unclench.domain.session import SKIPPED, CheckIn, Rating, Session, new_id
from unclench.files import in_language
from unclench.viewmodels import body_words
from unclench.viewmodels.history import session_words as words
from unclench.viewmodels.translation import translate
from unclench.viewmodels.words import number

Item = Session | CheckIn
MINUTE = 60_000


def questions(item: Item) -> tuple[str, ...]:
    """The names of the ratings that an item has; none of a session that is sealed."""
    if isinstance(item, Session):
        if item.sealed:
            return ()
        return ("stress_before", "stress_after", "pain_before", "pain_after")
    return ("stress", "pain", "control", "rested")


def question(name: str) -> str:
    """What a rating is called."""
    return {
        "stress_before": translate("entries", "Stress before"),
        "stress_after": translate("entries", "Stress after"),
        "pain_before": translate("entries", "Pain before"),
        "pain_after": translate("entries", "Pain after"),
        "stress": translate("entries", "Stress"),
        "pain": translate("entries", "Pain"),
        "control": translate("entries", "What I could do about it"),
        "rested": translate("entries", "Rested"),
    }[name]


def rating(item: Item, name: str) -> int | None:
    """The number given to a question, if there is one."""
    given: Rating = getattr(item, name)
    return given.value


def changed(
    item: Item, values: Mapping[str, int | None], note: str, liked: bool | None = None
) -> Item:
    """The item with these ratings and this note; a reason why a number is missing stays.

    Ratings that were given at the time and are changed now are "edited" ones from then on.
    """
    new: dict[str, Any] = {"liked": liked} if isinstance(item, Session) else {}
    for name, value in values.items():
        old: Rating = getattr(item, name)
        if value != old.value:
            new[name] = SKIPPED if value is None else Rating(value)
            if item.source == "live":
                new["source"] = "edited"
    return replace(item, note=note, **new)


def with_day(
    item: Item,
    areas: tuple[str, ...],
    context: tuple[str, ...],
    activities: tuple[Activity, ...],
) -> Item:
    """A check-in that tells this of its day; anything else as it is."""
    if not isinstance(item, CheckIn):
        return item
    return replace(item, areas=areas, context=context, activities=activities)


@dataclass(frozen=True)
class ByHand:
    """What a person says about a session that the app did not lead. `when` is aware."""

    exercise_id: str
    title: str
    kind: str
    when: datetime
    minutes: float


def session_by_hand(given: ByHand) -> Session:
    """A new session, all of it played, with no ratings yet."""
    length = round(given.minutes * MINUTE)
    title = in_language.stored_title(given.exercise_id, given.title)
    return Session(
        *(new_id(), given.exercise_id, title, given.kind, given.when, length, length),
        progress="completed",
        stress_before=SKIPPED,
        pain_before=SKIPPED,
        stress_after=SKIPPED,
        pain_after=SKIPPED,
        source="typed",
    )


def facts(item: Item, numbers: bool = True) -> tuple[tuple[str, str], ...]:
    """Name and words of all that an item holds, but for ratings and note."""
    if isinstance(item, CheckIn):
        signs = ", ".join(words.sign(one) for one in item.signs)
        return ((translate("entries", "Body signs"), signs),) if signs else ()
    told = [(translate("entries", "Played"), words.played(item))] if numbers else []
    if item.sealed:
        told.append((translate("entries", "Ratings"), words.sealed()))
    told += [(body_words.title(part), _mode(mode)) for part, mode in item.areas]
    told += [
        (answer.prompt, _answer(answer.value))
        for answer in item.answers
        if numbers or not isinstance(answer.value, int | float)
    ]
    return tuple(told)


def _mode(mode: str) -> str:
    return {
        "tense": translate("entries", "tensed as usual"),
        "light": translate("entries", "tensed gently"),
        "release": translate("entries", "let go only"),
        "imagery": translate("entries", "imagined only"),
        "skip": translate("entries", "left out"),
    }.get(mode, mode)


def _answer(value: str | float | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return "\n".join(f"• {one}" for one in value)
    return value if isinstance(value, str) else number(value)
