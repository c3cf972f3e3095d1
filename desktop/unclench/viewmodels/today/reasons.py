"""Why something is suggested, said in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale, QTime

from unclench.domain.situation import PartOfDay, part_of_day
from unclench.domain.suggestion import (
    AfterHardTime,
    Bedtime,
    Favourite,
    ForNeed,
    HighStress,
    Liked,
    NewHere,
    OwnExercise,
    ProgramDay,
    ProgramWaits,
    Reason,
    ShortNight,
    Sign,
    SomethingElse,
    SorePart,
    StrongPain,
    ThisHour,
    TimeOfDay,
    TrialDay,
)
from unclench.domain.texts import begun
from unclench.viewmodels import body_words, day_format
from unclench.viewmodels.translation import Counted, fill, translate


def sentence(reason: Reason, now: datetime, numbers: bool = True) -> str:
    """The reason in one sentence; with the part of the day where that has to do with it.

    Without `numbers` nothing of the person's is counted in it.
    """
    clause = _CLAUSES[type(reason)](reason)
    if isinstance(reason, ThisHour) and not numbers:
        clause = translate("today", "you did this about now lately")
    if isinstance(reason, Sign | SorePart | ShortNight | ForNeed):
        clause = fill(_with_time(part_of_day(now)), reason=clause)
    return f"{begun(clause)}."


def _program_day(reason: ProgramDay) -> str:
    if reason.minute is None and reason.own_day:
        return translate("today", "today is one of your days")
    if reason.minute is None:
        return translate("today", "it comes next in your program")
    at = QTime(reason.minute // 60, reason.minute % 60)
    when = QLocale().toString(at, day_format.time_format())
    return fill(translate("today", "your own time for it is {time}"), time=when)


def _trial_day(reason: TrialDay) -> str:
    return {
        "new": translate("today", "a new pair of your fair test can begin today"),
        "left": translate("today", "a session of your fair test is still to be done"),
        "second": translate("today", "your fair test is in the middle of a pair"),
    }[reason.session]


def _after_hard_time(reason: AfterHardTime) -> str:
    if reason.days_ago:
        return translate("today", "yesterday was hard, so here's something short and gentle")
    return translate("today", "today has been hard, so here's something short and gentle")


def _sign(reason: Sign) -> str:
    return fill(_signs()[reason.sign], when=_when(reason.at))


def _signs() -> Mapping[str, str]:
    return {
        "tight_jaw": translate("today", "your jaw was tight {when}"),
        "tight_shoulders": translate("today", "your neck and shoulders were tight {when}"),
        "headache": translate("today", "your head hurt {when}"),
        "fast_breath": translate("today", "your breath was fast {when}"),
        "fast_heart": translate("today", "your heart was beating fast {when}"),
        "stomach": translate("today", "your stomach was uneasy {when}"),
        "restless": translate("today", "you felt restless {when}"),
        "tired": translate("today", "you felt tired {when}"),
        "sore_back": translate("today", "your back was sore {when}"),
        "cold_hands": translate("today", "your hands were cold {when}"),
    }


def _when(at: datetime) -> str:
    return {
        "night": translate("today", "earlier"),
        "morning": translate("today", "this morning"),
        "midday": translate("today", "around midday"),
        "afternoon": translate("today", "this afternoon"),
        "evening": translate("today", "this evening"),
    }[part_of_day(at)]


def _sore_part(reason: SorePart) -> str:
    words = translate("today", "you marked your {part} as sore")
    return fill(words, part=body_words.name(reason.part))


def _this_hour(reason: ThisHour) -> str:
    return Counted.tr("you did this about now on %n day(s) lately", "", reason.days)


def _new_here(reason: NewHere) -> str:
    return {
        "": translate("today", "a good first one: short, gentle, nothing to learn"),
        "stress": translate("today", "you're here for stress, and this is a gentle first one"),
        "pain": translate("today", "you're here for pain, and this is a gentle first one"),
        "both": translate(
            "today", "you're here for stress and pain, and this is a gentle first one"
        ),
        "sleep": translate("today", "you're here for sleep, and this is a gentle first one"),
    }[reason.need]


def _for_need(reason: ForNeed) -> str:
    return {
        "stress": translate("today", "you're here for stress"),
        "pain": translate("today", "you're here for pain"),
        "both": translate("today", "you're here for stress and pain"),
        "sleep": translate("today", "you're here for better sleep"),
    }[reason.need]


def _time_of_day(reason: TimeOfDay) -> str:
    return {
        "night": translate("today", "it's late, and this is a quiet one"),
        "morning": translate("today", "it's morning, and this is an easy way to start"),
        "midday": translate("today", "it's the middle of the day, a good time for a short break"),
        "afternoon": translate("today", "it's afternoon, and a short break may be welcome"),
        "evening": translate("today", "it's evening, and this one is easy to unwind with"),
    }[reason.part]


def _with_time(part: PartOfDay) -> str:
    return {
        "night": translate("today", "it's late, and {reason}"),
        "morning": translate("today", "it's morning, and {reason}"),
        "midday": translate("today", "it's midday, and {reason}"),
        "afternoon": translate("today", "it's afternoon, and {reason}"),
        "evening": translate("today", "it's evening, and {reason}"),
    }[part]


def _said(words: Callable[[], str]) -> Callable[[Any], str]:
    return lambda _reason: words()


_CLAUSES: Mapping[type, Callable[[Any], str]] = {
    ProgramDay: _program_day,
    TrialDay: _trial_day,
    ProgramWaits: _said(
        lambda: translate(
            "today", "today isn't one of your days; it can wait, or you can do it now"
        )
    ),
    AfterHardTime: _after_hard_time,
    StrongPain: _said(
        lambda: translate("today", "your pain is strong right now, so nothing is tensed or moved")
    ),
    HighStress: _said(
        lambda: translate("today", "your stress is high right now, so here's something short")
    ),
    ShortNight: _said(lambda: translate("today", "you weren't well rested")),
    Sign: _sign,
    SorePart: _sore_part,
    ThisHour: _this_hour,
    Bedtime: _said(lambda: translate("today", "it's late, and this one leads toward sleep")),
    Favourite: _said(lambda: translate("today", "it's one of your favorites")),
    Liked: _said(lambda: translate("today", "you said you liked this one")),
    NewHere: _new_here,
    ForNeed: _for_need,
    TimeOfDay: _time_of_day,
    OwnExercise: _said(lambda: translate("today", "it's one of your own")),
    SomethingElse: _said(lambda: translate("today", "something different, if you like")),
}
