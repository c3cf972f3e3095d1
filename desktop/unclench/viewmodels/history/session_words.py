"""Words for what was put down: when, how long, and how both ratings compare."""

from __future__ import annotations

from datetime import date, datetime

from unclench.domain.body_signs import SIGNS, WITHIN
from unclench.domain.session import CheckIn, Rating, Session, change
from unclench.domain.texts import begun
from unclench.files import in_language
from unclench.viewmodels import day_format, plan_words
from unclench.viewmodels.translation import Counted, counted, fill, translate
from unclench.viewmodels.words import half_minutes, liked, minutes, number


def played(session: Session) -> str:
    """How much of what was planned was played, and whether it ended early."""
    done, planned = half_minutes(session.played_ms), half_minutes(session.planned_ms)
    if session.progress == "completed" and done == planned:
        return minutes(planned)
    words = Counted.tr("{done} of {planned} minute(s)", "", counted(planned))
    words = fill(words, done=number(done), planned=number(planned))
    if session.progress == "ended_early":
        return fill(translate("words", "{minutes}, ended early"), minutes=words)
    return words


def rated(before: Rating, after: Rating, name: str) -> str:
    """Both answers to one question and how they compare; "" when there is none at all.

    `name` is the question's short name, such as "Stress".
    """
    if before.value is None and after.value is None:
        return ""
    if after.value is None:
        return fill(translate("words", "{name} {value} before"), name=name, value=before.value)
    if before.value is None:
        return fill(translate("words", "{name} {value} after"), name=name, value=after.value)
    words = f"{name} {before.value} → {after.value}"
    return fill(
        translate("words", "{ratings}, {direction}"),
        ratings=words,
        direction=direction(before, after),
    )


def sealed() -> str:
    """What stands in the place of ratings of a fair test that goes on."""
    return translate("words", "Sealed until your fair test is over")


def ratings(session: Session) -> tuple[str, ...]:
    """Stress and pain before and after, as far as they were answered."""
    if session.sealed:
        return (sealed(),)
    lines = (
        rated(session.stress_before, session.stress_after, translate("words", "Stress")),
        rated(session.pain_before, session.pain_after, translate("words", "Pain")),
    )
    return tuple(line for line in lines if line)


def day(when: date, today: date) -> str:
    """A day as a heading: today and yesterday by name."""
    away = (today - when).days
    if away == 0:
        return translate("words", "Today")
    if away == 1:
        return translate("words", "Yesterday")
    if when.year == today.year:
        return begun(day_format.written(when, "yyyy"))
    return begun(day_format.written(when))


def at(item: Session | CheckIn) -> datetime:
    """When it was, where it was."""
    return item.started_at if isinstance(item, Session) else item.at


def moment(item: Session | CheckIn) -> str:
    """The time of day at which it began, where it began."""
    return day_format.clock_time(at(item))


def title(item: Session | CheckIn) -> str:
    """What it was."""
    if isinstance(item, Session):
        return in_language.title(item.exercise_id, item.title)
    return translate("words", "Check-in")


def sign(code: str) -> str:
    """A body sign in words."""
    return translate("signs", SIGNS.get(code, code))


def sign_within(code: str) -> str:
    """The same in the middle of a sentence."""
    return translate("signs within a line", WITHIN.get(code, code))


def facts(item: Session | CheckIn, numbers: bool = True) -> tuple[str, ...]:
    """Length, ratings and signs; without `numbers` only what is said in words."""
    if isinstance(item, Session):
        lasted = (played(item),) if numbers else ()
        told = ratings(item) if numbers else compared(item)
        said = () if item.liked is None else (liked(item.liked),)
        return (*lasted, *told, *said)
    given = (
        (translate("words", "Stress {value}"), item.stress),
        (translate("words", "Pain {value}"), item.pain),
        (translate("words", "Could do about it {value}"), item.control),
        (translate("words", "Rested {value}"), item.rested),
    )
    told = tuple(
        fill(words, value=rating.value)
        for words, rating in given
        if rating.value is not None and numbers
    )
    return (*told, *(sign(one) for one in item.signs), *day_told(item, numbers))


def day_told(item: CheckIn, numbers: bool = True) -> tuple[str, ...]:
    """What the day was about, what was part of it, and what was done."""
    ticked = (*map(plan_words.area, item.areas), *map(plan_words.context, item.context))
    done = (
        plan_words.with_minutes(one.kind, one.minutes, one.name)
        if numbers
        else plan_words.activity(one.kind, one.name)
        for one in item.activities
    )
    return (*ticked, *done)


def compared(session: Session) -> tuple[str, ...]:
    """How each rating changed, in words alone."""
    if session.sealed:
        return (sealed(),)
    pairs = (
        (translate("words", "Stress: {direction}"), session.stress_before, session.stress_after),
        (translate("words", "Pain: {direction}"), session.pain_before, session.pain_after),
    )
    return tuple(
        fill(words, direction=direction(before, after))
        for words, before, after in pairs
        if change(before, after)
    )


def direction(before: Rating, after: Rating) -> str:
    """Lower, about the same or higher; of two ratings that were both given."""
    return {
        "lower": translate("words", "lower"),
        "same": translate("words", "about the same"),
        "higher": translate("words", "higher"),
    }[change(before, after) or "same"]
