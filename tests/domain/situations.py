"""Situations for suggestions: what is known, and what comes first for it."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any, NamedTuple

from unclench.domain.cautions import TAGS
from unclench.domain.marks import Mark
from unclench.domain.program_run import Place
from unclench.domain.situation import Feeling, NextStep, Situation, TrialSession, Used
from unclench.domain.trial_place import TrialPlace
from unclench.system import paths

HERE = timezone(timedelta(hours=1))
EVENING = datetime(2026, 11, 25, 19, 30, tzinfo=HERE)  # a Wednesday
MORNING, NOON, AFTERNOON = (EVENING.replace(hour=hour, minute=0) for hour in (8, 12, 16))
LATE, MIDNIGHT = EVENING.replace(hour=22), EVENING.replace(hour=0, minute=0)
DAY = timedelta(days=1)
WEDNESDAY = EVENING.weekday()


class Listed(NamedTuple):
    """An exercise, as an index has it."""

    id: str
    kind: str = "breathing"
    minutes: tuple[float, ...] = (3.0, 5.0)
    default: float = 5.0
    cautions: Mapping[str, str] = {}
    own: bool = False


def shipped() -> tuple[Listed, ...]:
    """Those that come with the app."""
    rows = json.loads((paths.exercises() / "index.json").read_text(encoding="utf-8"))["exercises"]
    return tuple(
        Listed(row["id"], row["kind"], tuple(row["minutes"]), row["default"], row["cautions"])
        for row in rows
    )


SHIPPED = shipped()
OWN = (
    Listed("my-breath", own=True),
    Listed("my-tense", "muscle-relaxation", own=True),
    Listed("my-night", "sleep", (20.0,), 20.0, own=True),
    Listed("my-quick", "rest", (1.0,), 1.0, own=True),
    Listed("my-move", "movement", own=True),
)


def played(name: str, ago: timedelta, minutes: float = 5.0, now: datetime = EVENING) -> Used:
    """One time that it was played, so long before `now`."""
    return Used(name, now - ago, minutes)


BUSY = (played("kindness", 2 * DAY),)  # somebody who isn't new
STEP = NextStep("run", Place(1, 2), "exercise", "pmr-release", 10.0)
READ = NextStep("run", Place(1, 0), "read", "hurt-and-harm")
OTHER = NextStep("other", Place(0, 0), "exercise", "mind-breath", 5.0)

SECOND = TrialSession("t", TrialPlace(2, 1), 5.0, waits=False)
LEFT = TrialSession("t", TrialPlace(2, 0), 5.0, waits=False)
NEW_PAIR = TrialSession("t", TrialPlace(3, 0), 5.0, waits=True)


def _at(now: datetime = EVENING, **known: Any) -> Situation:
    return Situation(now, **{"exercises": SHIPPED, "used": BUSY, **known})


def _rated(
    now: datetime = EVENING,
    ago: timedelta = timedelta(hours=1),
    also: Mapping[str, Any] = MappingProxyType({}),
    **given: Any,
) -> Situation:
    told = Feeling(now - ago, **given)
    return _at(now, feelings=(told,), said=told, **also)


class Case(NamedTuple):
    """`first` names what comes first: exercise ids, a step's "run" or "begin" and a program.

    `why` is the type of the first one's reason; `never` are ids that may not be there at all.
    """

    situation: Situation
    first: tuple[str, ...]
    why: str
    never: tuple[str, ...] = ()
    minutes: float | None = None


MOVES = ("move-chair", "mindful-walk")
TENSES = ("pmr-16", "pmr-short")
FLARE = {"hard_at": EVENING - DAY}

CASES: Mapping[str, Case] = {
    "a fair test in the middle of a pair": Case(_at(trial=SECOND), ("fair test",), "TrialDay"),
    "a fair test before a program": Case(
        _at(trial=SECOND, steps=(STEP,)), ("fair test", "run"), "TrialDay"
    ),
    "a fair test in strong pain": Case(
        _rated(pain=9, also={"trial": SECOND}), ("breath-46",), "StrongPain"
    ),
    "a new pair on any day": Case(_at(trial=NEW_PAIR), ("fair test",), "TrialDay"),
    "a new pair at its hour": Case(
        _at(trial=NEW_PAIR._replace(days=(WEDNESDAY,), minute=20 * 60)), ("fair test",), "TrialDay"
    ),
    "a new pair at another hour waits": Case(
        _at(trial=NEW_PAIR._replace(minute=8 * 60)), ("pmr-release",), "TimeOfDay"
    ),
    "a new pair on another day waits": Case(
        _at(trial=NEW_PAIR._replace(days=(WEDNESDAY - 1,))), ("pmr-release",), "TimeOfDay"
    ),
    "new, just looking": Case(_at(used=()), ("breath-46",), "NewHere", minutes=3),
    "new, for stress": Case(
        _at(used=(), need="stress"), ("breath-46", "breathing-space"), "NewHere"
    ),
    "new, for pain": Case(_at(used=(), need="pain"), ("breath-46", "pmr-release"), "NewHere"),
    "new, for both": Case(_at(used=(), need="both"), ("breath-46",), "NewHere"),
    "new, for sleep": Case(_at(used=(), need="sleep"), ("breath-belly",), "NewHere"),
    "new, with a program to begin": Case(
        _at(used=(), programs=("two-quiet-weeks",)),
        ("breath-46", "begin two-quiet-weeks"),
        "NewHere",
    ),
    "new, for sleep, with programs to begin": Case(
        _at(used=(), need="sleep", programs=("better-nights", "two-quiet-weeks")),
        ("breath-belly", "begin better-nights"),
        "NewHere",
        ("begin two-quiet-weeks",),
    ),
    "new, in a program already": Case(
        _at(used=(), programs=("two-quiet-weeks",), steps=(STEP,)),
        ("run", "breath-46"),
        "ProgramDay",
        ("begin two-quiet-weeks",),
    ),
    "new, at night": Case(_at(LATE, used=()), ("sleep-winddown",), "Bedtime"),
    "flare yesterday": Case(_at(**FLARE), ("breath-46", "pmr-release"), "AfterHardTime", minutes=3),
    "flare yesterday, in a program": Case(
        _at(steps=(STEP,), **FLARE), ("breath-46",), "AfterHardTime"
    ),
    "flare yesterday, played since": Case(
        _at(steps=(STEP,), used=(played("breath-46", timedelta(hours=4)),), **FLARE),
        ("run",),
        "ProgramDay",
    ),
    "flare this morning, played since": Case(
        _at(hard_at=EVENING.replace(hour=8), used=(played("breath-46", timedelta(hours=4)),)),
        ("breath-46",),
        "AfterHardTime",
    ),
    "flare two days ago": Case(
        _at(steps=(STEP,), hard_at=EVENING - 2 * DAY), ("run",), "ProgramDay"
    ),
    "flare in what a clock set back calls the future": Case(
        _at(hard_at=EVENING + DAY), ("pmr-release",), "TimeOfDay"
    ),
    "pain 8": Case(_rated(pain=8), ("breath-46", "pmr-release"), "StrongPain", (*TENSES, *MOVES)),
    "pain 8, told this morning": Case(
        _rated(ago=timedelta(hours=10), pain=8), ("pmr-release",), "TimeOfDay"
    ),
    "pain 9, and then only how stressed they are": Case(
        _at(
            feelings=(
                Feeling(EVENING - timedelta(minutes=5), stress=2),
                Feeling(EVENING - timedelta(hours=1), pain=9),
            ),
            exercises=(*SHIPPED, *OWN),
        ),
        ("breath-46", "pmr-release"),
        "StrongPain",
        (*TENSES, *MOVES, "my-tense", "my-move"),
    ),
    "pain 8 and a step that tenses": Case(
        _rated(also={"steps": (STEP._replace(what="pmr-short"),)}, pain=9),
        ("breath-46",),
        "StrongPain",
        ("run", *TENSES),
    ),
    "a very sore neck": Case(
        _at(sore={"neck_back": Mark(9)}),
        ("pmr-release", "body-scan"),
        "SorePart",
        (*TENSES, *MOVES),
    ),
    "a sore neck": Case(
        _at(sore={"neck_back": Mark(6)}), ("pmr-release", "body-scan"), "SorePart", ("move-chair",)
    ),
    "a neck marked without a number": Case(
        _at(sore={"neck_back": Mark()}), ("pmr-release", "move-chair"), "SorePart"
    ),
    "a neck that is hardly sore": Case(
        _at(MORNING, sore={"neck_back": Mark(2)}), ("breath-even",), "TimeOfDay"
    ),
    "a fresh injury": Case(
        _at(AFTERNOON, sore={"knee_l": Mark(None, fresh=True)}),
        ("pmr-release", "body-scan"),
        "SorePart",
        (*TENSES, *MOVES, "pain-turn"),
    ),
    "a fresh injury, and exercises of one's own that warn of nothing": Case(
        _at(exercises=OWN, sore={"knee_l": Mark(None, fresh=True)}),
        ("my-breath",),
        "OwnExercise",
        ("my-tense", "my-move"),
    ),
    "a fresh injury that was ticked, and own exercises that warn of nothing": Case(
        _at(exercises=OWN, tags=frozenset({"acute_injury"})),
        ("my-breath",),
        "OwnExercise",
        ("my-move",),
    ),
    "stress 8": Case(_rated(stress=8), ("breath-46", "grounding"), "HighStress", minutes=3),
    "stress 8, pain 8": Case(_rated(stress=8, pain=8), ("breath-46",), "StrongPain", TENSES),
    "stress 9 at night": Case(_rated(LATE, stress=9), ("breath-46",), "HighStress", minutes=3),
    "stress 7": Case(_rated(stress=7), ("pmr-release",), "TimeOfDay"),
    "told in what a clock set back calls the future": Case(
        _rated(ago=-DAY, stress=9), ("pmr-release",), "TimeOfDay"
    ),
    "not rested": Case(_rated(MORNING, rested=2), ("breath-46", "pmr-release"), "ShortNight"),
    "rested": Case(_rated(MORNING, rested=7), ("breath-even",), "TimeOfDay"),
    "not rested yesterday": Case(_rated(MORNING, ago=DAY, rested=2), ("breath-even",), "TimeOfDay"),
    "tight shoulders": Case(
        _rated(NOON, signs=("tight_shoulders",)), ("move-chair", "pmr-release"), "Sign"
    ),
    "a sign that nobody knows": Case(
        _rated(NOON, signs=("green",)), ("breathing-space",), "TimeOfDay"
    ),
    "tight shoulders yesterday": Case(
        _rated(NOON, ago=DAY, signs=("tight_shoulders",)), ("breathing-space",), "TimeOfDay"
    ),
    "every caution": Case(
        _at(tags=frozenset(TAGS)),
        ("pmr-release", "kindness"),
        "TimeOfDay",
        (
            "body-scan",
            "pmr-16",
            "pmr-short",
            "autogenic",
            "breath-belly",
            "pain-turn",
            "move-chair",
        ),
    ),
    "every caution, stress 9": Case(
        _rated(also={"tags": frozenset(TAGS)}, stress=9),
        ("grounding", "breathing-space", "pmr-cue"),
        "HighStress",
        ("breath-cyclic-sigh",),
    ),
    "watching the breath brings panic": Case(
        _at(AFTERNOON, tags=frozenset({"panic"})), ("move-chair", "leaves"), "TimeOfDay"
    ),
    "no sound": Case(_at(muted=True), ("pmr-release",), "TimeOfDay"),
    "no sound, midday": Case(_at(NOON, muted=True, need="stress"), ("breath-46",), "ForNeed"),
    "no sound at midnight": Case(
        _at(MIDNIGHT, muted=True), ("pmr-release", "breath-belly"), "Bedtime"
    ),
    "midnight": Case(_at(MIDNIGHT), ("sleep-winddown", "autogenic"), "Bedtime"),
    "three at night": Case(_at(MIDNIGHT.replace(hour=3)), ("sleep-winddown",), "Bedtime"),
    "midnight, in a program": Case(_at(MIDNIGHT, steps=(STEP,)), ("sleep-winddown",), "Bedtime"),
    "ten at night, at the program's own hour": Case(
        _at(LATE, steps=(STEP._replace(minute=21 * 60 + 30),)),
        ("run", "sleep-winddown"),
        "ProgramDay",
    ),
    "in a program whose hour is long past": Case(
        _at(LATE, steps=(STEP._replace(minute=8 * 60),)), ("sleep-winddown",), "Bedtime"
    ),
    "an own hour across midnight": Case(
        _at(MIDNIGHT, steps=(STEP._replace(minute=23 * 60 + 30),)), ("run",), "ProgramDay"
    ),
    "a program on any day": Case(_at(steps=(STEP,)), ("run",), "ProgramDay"),
    "a program on this day": Case(
        _at(steps=(STEP._replace(days=(WEDNESDAY,)),)), ("run",), "ProgramDay"
    ),
    "a program on another day": Case(
        _at(steps=(STEP._replace(days=(0,)),)), ("pmr-release",), "TimeOfDay"
    ),
    "a program on another day, with a step that nothing else brings": Case(
        _at(steps=(READ._replace(days=(0,)),), exercises=SHIPPED[:1]), ("run",), "ProgramWaits"
    ),
    "a program that was done today": Case(
        _at(steps=(STEP._replace(done_at=EVENING - timedelta(hours=5)),)),
        ("pmr-release",),
        "TimeOfDay",
        ("run",),
    ),
    "a program that was done yesterday": Case(
        _at(steps=(STEP._replace(done_at=EVENING - DAY),)), ("run",), "ProgramDay"
    ),
    "two programs, one of them done today": Case(
        _at(steps=(STEP._replace(done_at=EVENING), OTHER)), ("other",), "ProgramDay"
    ),
    "two programs, the second one at its hour": Case(
        _at(steps=(STEP, OTHER._replace(minute=19 * 60))), ("other", "run"), "ProgramDay"
    ),
    "a step to read, in strong pain": Case(
        _rated(also={"steps": (READ,)}, pain=8),
        ("breath-46",),
        "StrongPain",
    ),
    "a step that a caution avoids": Case(
        _at(steps=(STEP._replace(what="autogenic"),), tags=frozenset({"dissociation"})),
        ("pmr-release",),
        "TimeOfDay",
        ("run", "autogenic", "body-scan"),
    ),
    "a step whose exercise is gone": Case(
        _at(steps=(STEP._replace(what="gone"),)), ("pmr-release",), "TimeOfDay", ("run",)
    ),
    "played about now, four days of seven": Case(
        _at(used=tuple(played("leaves", day * DAY, 10.0) for day in (1, 2, 4, 6))),
        ("leaves",),
        "ThisHour",
        minutes=10,
    ),
    "played about now in a length that is gone": Case(
        _at(used=tuple(played("leaves", day * DAY, 7.0) for day in (1, 2))),
        ("leaves",),
        "ThisHour",
        minutes=5,
    ),
    "played about now once": Case(
        _at(used=(played("leaves", DAY),)), ("pmr-release",), "TimeOfDay"
    ),
    "played about now, months ago": Case(
        _at(used=tuple(played("leaves", day * DAY) for day in (100, 101))),
        ("pmr-release",),
        "TimeOfDay",
    ),
    "played at another hour": Case(
        _at(used=tuple(played("leaves", day * DAY + timedelta(hours=6)) for day in (1, 2))),
        ("pmr-release",),
        "TimeOfDay",
    ),
    "played just now": Case(
        _at(used=(played("pmr-release", timedelta(hours=1)),)), ("body-scan",), "TimeOfDay"
    ),
    "played yesterday": Case(_at(used=(played("pmr-release", DAY),)), ("body-scan",), "TimeOfDay"),
    "a favorite": Case(_at(favourites=frozenset({"leaves"})), ("leaves",), "Favourite"),
    "a favorite that is gone": Case(
        _at(favourites=frozenset({"gone"})), ("pmr-release",), "TimeOfDay"
    ),
    "liked": Case(_at(liked=frozenset({"kindness"})), ("kindness",), "Liked"),
    "not for me": Case(_at(refused=frozenset({"pmr-release"})), ("body-scan",), "TimeOfDay"),
    "all not for me": Case(
        _at(refused=frozenset(one.id for one in SHIPPED)), ("pmr-release",), "TimeOfDay"
    ),
    "for stress": Case(_at(AFTERNOON, need="stress"), ("breath-46",), "ForNeed"),
    "for pain": Case(_at(AFTERNOON, need="pain"), ("pmr-release",), "ForNeed"),
    "morning": Case(_at(MORNING), ("breath-even",), "TimeOfDay"),
    "midday": Case(_at(NOON), ("breathing-space",), "TimeOfDay"),
    "only own exercises": Case(
        _at(exercises=OWN), ("my-breath", "my-tense"), "OwnExercise", minutes=5
    ),
    "only own exercises, midnight": Case(_at(MIDNIGHT, exercises=OWN), ("my-night",), "Bedtime"),
    "only own exercises, pain 8": Case(
        _rated(also={"exercises": OWN}, pain=8),
        ("my-breath",),
        "OwnExercise",
        ("my-tense",),
    ),
    "only own exercises, new": Case(_at(used=(), exercises=OWN), ("my-breath",), "OwnExercise"),
}
