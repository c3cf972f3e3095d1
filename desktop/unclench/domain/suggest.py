"""What to suggest now, and why: in order, the first one first.

The rules, each before the next:

1. What is strong now: with pain of 8 or more nothing is tensed and nothing moves a sore part; with
   stress of 8 or more 1 to 3 minutes.
2. After a hard time (a flare, a very high rating) today, or yesterday and nothing played since:
   something short and gentle.
3. A session of a fair test whose pair is begun; what a new pair or a program has at the person's
   own hour, then at night what leads to sleep, then both on their days; no program again on a day
   when something of it was done.
4. What was said today: a short night, signs of the body; then places that are marked as sore.
5. Somebody new gets a gentle first one for what brings them here, and a short program.
6. What was played about this hour before, what was starred or liked, what goes with the person's
   need and the time of day; programs on other days; at last all others.

In all of it: what a caution says to avoid is left out; what was "not for me", must be changed for a
caution, needs sound while there is none, or was played just now comes later, in this order. How
ratings changed never counts: that would be a claim about what works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from itertools import islice
from typing import Literal

from unclench.domain.body_signs import SUGGESTED
from unclench.domain.fitting import STRONG, Fitting, length, now_rated
from unclench.domain.preferences import Need
from unclench.domain.situation import Candidate, NextStep, PartOfDay, Situation, TrialSession
from unclench.domain.soreness import LIGHT_FROM, RELEASE_FROM
from unclench.domain.suggestion import (
    AfterHardTime,
    Bedtime,
    Begin,
    Favourite,
    ForNeed,
    HighStress,
    Liked,
    NewHere,
    OwnExercise,
    Play,
    ProgramDay,
    ProgramWaits,
    Reason,
    ShortNight,
    Sign,
    SomethingElse,
    SorePart,
    StrongPain,
    Suggestion,
    ThisHour,
    TimeOfDay,
    TrialDay,
)

MOST = 12  # suggestions
FOR_A_NEED = 3
SHORT, CALM = 5, 3  # minutes
FIRST_PROGRAM = "two-quiet-weeks"
_FIRST_PROGRAMS: dict[Need, str] = {"sleep": "better-nights"}  # where another one fits better
_TIRED = 3  # rested no more than this, from 0 to 10
_FEW = 3  # of what is starred, and of what was liked
_HABIT_DAYS, _HABIT = timedelta(days=28), 2  # days back, and on how many of them
_ABOUT = 90  # minutes around an hour of the day
_DAY = 24 * 60

_GENTLE = (
    *("breath-46", "pmr-release", "breathing-space", "imagery-place"),
    *("breath-even", "grounding", "quiet-rest"),
)
_IN_PAIN = ("breath-46", "pmr-release", "imagery-place", "breathing-space", "quiet-rest")
_IN_STRESS = (
    *("breath-46", "grounding", "breathing-space", "pmr-cue", "breath-even", "breath-sigh3"),
    "quiet-rest",
)
_TO_SLEEP = (
    *("sleep-winddown", "autogenic", "body-scan", "pmr-release", "breath-belly", "breath-46"),
    "quiet-rest",
)
_UNRESTED = ("breath-46", "pmr-release", "quiet-rest")
_SORE = ("pmr-release", "move-chair", "body-scan")
_VERY_SORE = ("pmr-release", "body-scan", "imagery-place")
_FIRST: dict[Need, tuple[str, ...]] = {
    "": ("breath-46", "breathing-space", "grounding"),
    "stress": ("breath-46", "breathing-space", "grounding"),
    "pain": ("breath-46", "pmr-release", "grounding"),
    "both": ("breath-46", "pmr-release", "breathing-space"),
    "sleep": ("breath-belly", "pmr-release", "autogenic"),
}
_NEEDED: dict[Need, tuple[str, ...]] = {
    "stress": ("breath-46", "breathing-space", "grounding", "mind-breath"),
    "pain": ("pmr-release", "breath-46", "move-chair", "body-scan"),
    "both": ("breath-46", "pmr-release", "breathing-space", "body-scan"),
    "sleep": ("breath-belly", "autogenic", "pmr-release", "cbt-worry"),
}
_BY_TIME: dict[PartOfDay, tuple[str, ...]] = {
    "morning": ("breath-even", "mind-breath", "move-chair"),
    "midday": ("breathing-space", "mindful-walk", "grounding"),
    "afternoon": ("breath-46", "move-chair", "leaves"),
    "evening": ("pmr-release", "body-scan", "kindness", "mind-breath"),
}

RightNow = Literal["calm", "body", "head", "sleep"]
RIGHT_NOW: tuple[RightNow, ...] = ("calm", "body", "head", "sleep")
"""What somebody may need right now."""
_HELPS: dict[RightNow, tuple[tuple[str, ...], tuple[str, ...], float | None]] = {
    "calm": (_IN_STRESS, ("breathing", "rest"), CALM),
    "body": (
        ("pmr-release", "move-chair", "body-scan", "imagery-place", "breath-belly", "quiet-rest"),
        ("muscle-relaxation", "movement"),
        None,
    ),
    "head": (
        ("leaves", "cbt-worry", "breathing-space", "noting", "kindness", "grounding"),
        ("mindfulness", "worksheet"),
        None,
    ),
    "sleep": (_TO_SLEEP, ("sleep", "autogenic"), None),
}
"""Of each: exercises, the first choice first, other kinds that go with it, the most minutes."""


def suggest(situation: Situation) -> tuple[Suggestion, ...]:
    """Up to `MOST` things to do, the first one first; none only where nothing fits."""
    fitting = Fitting(situation)
    found: dict[object, tuple[int, Suggestion]] = {}
    for rule in _RULES:
        for one in rule(situation, fitting):
            later = _place(one, fitting)
            if later is not None:
                found.setdefault(_identity(one), (later, one))
    _add_others(situation, fitting, found)
    ordered = sorted(found.values(), key=lambda one: one[0])
    met: dict[object, Suggestion] = {}
    for _later, one in ordered:  # a step and an exercise alone may be the same
        met.setdefault(_exercise(one) or one.what, one)
    return tuple(islice(met.values(), MOST))


def for_need(need: RightNow, situation: Situation) -> tuple[Play, ...]:
    """The two or three exercises that fit somebody who needs this right now."""
    fitting = Fitting(situation)
    names, kinds, most = _HELPS[need]
    named = [one for name in names if (one := fitting.get(name)) is not None]
    more = (one for kind in kinds for one in _of_kind(situation, fitting, kind))
    others = islice((one for one in more if one.id not in names), FOR_A_NEED)
    dear = situation.favourites | situation.liked
    candidates = sorted(
        (*named, *others), key=lambda one: (fitting.comes_later(one), one.id not in dear)
    )
    lengths = ((one, length(one, most)) for one in candidates)
    found = (Play(one.id, minutes) for one, minutes in lengths if minutes is not None)
    return tuple(islice(found, FOR_A_NEED))


def _strong_now(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    pain, stress = now_rated(situation, "pain") or 0, now_rated(situation, "stress") or 0
    if pain >= STRONG:
        yield from _plays(_IN_PAIN, StrongPain(), fitting, SHORT)
    if stress >= STRONG:
        yield from _plays(_IN_STRESS, HighStress(), fitting, CALM)


def _after_hard_time(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    if situation.hard_at is None or situation.hard_at > situation.now:
        return
    days = situation.days_ago(situation.hard_at)
    rested = any(situation.days_ago(one.at) == 0 for one in situation.used)
    if days == 0 or (days == 1 and not rested):
        yield from _plays(_GENTLE, AfterHardTime(days), fitting, SHORT)


def _begun_pair(situation: Situation, _fitting: Fitting) -> Iterator[Suggestion]:
    trial = situation.trial
    if trial is not None and not trial.waits:
        yield Suggestion(trial, TrialDay("second" if trial.place.part else "left"))


def _at_its_hour(situation: Situation, _fitting: Fitting) -> Iterator[Suggestion]:
    trial = situation.trial
    if trial is not None and trial.minute is not None and _on_its_day(trial, situation):
        now = situation.now.hour * 60 + situation.now.minute
        if _apart(trial.minute, now) <= _ABOUT:
            yield Suggestion(trial, TrialDay("new"))
    for step in situation.steps:
        if _is_due(step, situation) and step.minute is not None:
            now = situation.now.hour * 60 + situation.now.minute
            if _apart(step.minute, now) <= _ABOUT:
                yield Suggestion(step, ProgramDay(step.minute, bool(step.days)))


def _bedtime(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    if situation.part_of_day == "night":
        yield from _plays(_TO_SLEEP, Bedtime(), fitting)
        for one in islice(_of_kind(situation, fitting, "sleep"), _FEW):
            yield Suggestion(Play(one.id, one.default), Bedtime())


def _program_days(situation: Situation, _fitting: Fitting) -> Iterator[Suggestion]:
    trial = situation.trial
    if trial is not None and trial.minute is None and _on_its_day(trial, situation):
        yield Suggestion(trial, TrialDay("new"))
    for step in situation.steps:
        if _is_due(step, situation):
            yield Suggestion(step, ProgramDay(step.minute, bool(step.days)))


def _short_night(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    said = situation.said
    if said is None or said.rested is None or situation.days_ago(said.at) != 0:
        return
    if said.rested <= _TIRED:
        yield from _plays(_UNRESTED, ShortNight(), fitting)


def _signs(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    said = situation.said
    if said is not None and situation.days_ago(said.at) == 0:
        for sign in said.signs:
            yield from _plays(SUGGESTED.get(sign, ()), Sign(sign, said.at), fitting)


def _sore_parts(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    sore = {
        part: LIGHT_FROM if mark.intensity is None else mark.intensity
        for part, mark in situation.sore.items()
    }
    part = max(sore, key=sore.__getitem__, default="")
    if part and sore[part] >= LIGHT_FROM:
        names = _VERY_SORE if sore[part] >= RELEASE_FROM else _SORE
        yield from _plays(names, SorePart(part), fitting)


def _new_here(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    if situation.used:
        return
    reason = NewHere(situation.need)
    first, *others = _FIRST[situation.need]
    yield from _plays((first,), reason, fitting, SHORT)
    program = _FIRST_PROGRAMS.get(situation.need, FIRST_PROGRAM)
    if program in situation.programs and not situation.steps:
        yield Suggestion(Begin(program), reason)
    yield from _plays(others, reason, fitting, SHORT)


def _this_hour(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    now = situation.now
    days: dict[str, set[object]] = {}
    minutes: dict[str, float] = {}
    for one in situation.used:
        at = one.at.astimezone(now.tzinfo)
        if now - at > _HABIT_DAYS or situation.days_ago(at) == 0:
            continue
        if _apart(at.hour * 60 + at.minute, now.hour * 60 + now.minute) <= _ABOUT:
            days.setdefault(one.exercise_id, set()).add(at.date())
            minutes.setdefault(one.exercise_id, one.minutes)
    for name in sorted(days, key=lambda name: -len(days[name])):
        found = fitting.get(name)
        if found is not None and len(days[name]) >= _HABIT:
            last = minutes[name] if minutes[name] in found.minutes else found.default
            yield Suggestion(Play(name, last), ThisHour(len(days[name])))


def _dear_ones(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    for names, reason in ((situation.favourites, Favourite()), (situation.liked, Liked())):
        there = _plays(_unplayed_first(sorted(names), situation), reason, fitting)
        yield from islice(there, _FEW)


def _needed(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    names = _NEEDED.get(situation.need, ())
    yield from _plays(_unplayed_first(names, situation), ForNeed(situation.need), fitting)


def _by_time(situation: Situation, fitting: Fitting) -> Iterator[Suggestion]:
    part = situation.part_of_day
    names = _unplayed_first(_BY_TIME.get(part, ()), situation)
    yield from _plays(names, TimeOfDay(part), fitting)


def _waiting(situation: Situation, _fitting: Fitting) -> Iterator[Suggestion]:
    if situation.trial is not None:
        yield Suggestion(situation.trial, ProgramWaits())
    for step in situation.steps:
        if not _is_due(step, situation) and not _done_today(step, situation):
            yield Suggestion(step, ProgramWaits())


_RULES: tuple[Callable[[Situation, Fitting], Iterable[Suggestion]], ...] = (
    *(_strong_now, _after_hard_time, _begun_pair, _at_its_hour, _bedtime, _program_days),
    *(_short_night, _signs, _sore_parts, _new_here, _this_hour, _dear_ones),
    *(_needed, _by_time, _waiting),
)


def _add_others(
    situation: Situation, fitting: Fitting, found: dict[object, tuple[int, Suggestion]]
) -> None:
    """All others, until there are enough that need not come later."""
    enough = sum(later == 0 for later, _one in found.values())
    for one in situation.exercises:
        if enough >= MOST:
            return
        if one.id not in found and fitting.fits(one):
            later = fitting.comes_later(one)
            reason = OwnExercise() if one.own else SomethingElse()
            found[one.id] = later, Suggestion(Play(one.id, one.default), reason)
            enough += later == 0


def _place(one: Suggestion, fitting: Fitting) -> int | None:
    """How much later it comes; None where it doesn't fit."""
    name = _exercise(one)
    if name is None:
        return 0
    found = fitting.get(name)
    if found is None:
        return None
    return fitting.comes_later(found) if isinstance(one.what, Play) else 0


def _exercise(one: Suggestion) -> str | None:
    if isinstance(one.what, Play):
        return one.what.exercise_id
    if isinstance(one.what, NextStep) and one.what.kind == "exercise":
        return one.what.what
    return None


def _identity(one: Suggestion) -> object:
    return one.what.exercise_id if isinstance(one.what, Play) else one.what


def _plays(
    names: Iterable[str], reason: Reason, fitting: Fitting, most: float | None = None
) -> Iterator[Suggestion]:
    for name in names:
        found = fitting.get(name)
        minutes = None if found is None else length(found, most)
        if minutes is not None:
            yield Suggestion(Play(name, minutes), reason)


def _of_kind(situation: Situation, fitting: Fitting, kind: str) -> Iterator[Candidate]:
    return (one for one in situation.exercises if one.kind == kind and fitting.fits(one))


def _unplayed_first(names: Iterable[str], situation: Situation) -> list[str]:
    """Those first that were played neither today nor yesterday."""
    lately = {one.exercise_id for one in situation.used if situation.days_ago(one.at) <= 1}
    return sorted(names, key=lambda name: name in lately)


def _is_due(step: NextStep, situation: Situation) -> bool:
    free = not step.days or situation.now.weekday() in step.days
    return free and not _done_today(step, situation)


def _on_its_day(trial: TrialSession, situation: Situation) -> bool:
    return not trial.days or situation.now.weekday() in trial.days


def _done_today(step: NextStep, situation: Situation) -> bool:
    return step.done_at is not None and situation.days_ago(step.done_at) == 0


def _apart(first: int, second: int) -> int:
    """How many minutes lie between two times of the day, around the clock."""
    away = abs(first - second) % _DAY
    return min(away, _DAY - away)
