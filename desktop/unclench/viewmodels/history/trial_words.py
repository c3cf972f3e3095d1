"""Words about a fair test: what it is, what is due, and what it found."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from unclench.domain.insight.readings import Measure
from unclench.domain.texts import begun
from unclench.domain.trials.analysis import Finding, TrialResult
from unclench.domain.trials.design import Design, Trial
from unclench.domain.trials.power import Found, found
from unclench.domain.trials.schedule import Next, is_due
from unclench.files import in_language
from unclench.viewmodels import day_format, words
from unclench.viewmodels.translation import Counted, fill, translate

_WEEK = 7


def goes_on() -> str:
    """What stands above the way to fair tests while one goes on."""
    return translate("trials", "Your fair test is going on")


def compares() -> str:
    """What a fair test is, in a sentence, where it may be of any exercise."""
    return translate(
        "trials",
        "A fair test compares one exercise with sitting quietly, in an order that chance picks.",
    )


def way(testing: bool) -> str:
    """The way to fair tests: to the one that goes on, else to begin one."""
    if testing:
        return translate("trials", "See your fair test")
    return translate("trials", "Try it fairly")


def tested(design: Design) -> str:
    """What the tested exercise is called."""
    return in_language.title(design.exercise_id, design.title)


def other(design: Design) -> str:
    """What it is tested against."""
    return in_language.title(design.against_id, design.against_title)


def title(design: Design) -> str:
    """What is tested against what."""
    said = translate("trials", "“{tested}” or “{other}”")
    return fill(said, tested=tested(design), other=other(design))


def measure(code: Measure) -> str:
    """What is rated, as it stands inside a sentence."""
    return {
        "stress": translate("trials", "stress"),
        "pain": translate("trials", "pain"),
    }[code]


def eyebrow(design: Design) -> str:
    """What kind of thing it is: Fair test · stress · 14 pairs."""
    pairs = Counted.tr("%n pair(s)", "", design.pairs)
    about = {
        "stress": translate("within a line", "stress"),
        "pain": translate("within a line", "pain"),
    }[design.measure]
    parts = translate("trials", "Fair test"), about, pairs
    return " \N{MIDDLE DOT} ".join(parts)


def pairs_done(over: int, pairs: int) -> str:
    """How far it is; a pair with a session missing is over, too."""
    return fill(translate("trials", "{over} of {pairs} pairs are over."), over=over, pairs=pairs)


def place(step: Next, pairs: int) -> str:
    """Which session it is: Pair 3 of 14, session 2 of 2."""
    said = translate("trials", "Pair {pair} of {pairs}, session {part} of 2")
    return fill(said, pair=step.place.pair + 1, pairs=pairs, part=step.place.part + 1)


def waits(step: Next, now: datetime) -> str:
    """What can be done now, or from when on, and until when."""
    if not is_due(step, now):
        later = translate("trials", "You can start it {day} from {time} on.")
        day = day_of(step.since.date(), now.date())
        return fill(later, day=day, time=day_format.clock_time(step.since))
    if step.last_day is None:
        return translate("trials", "It's ready when you are.")
    if step.last_day <= now.date():
        return translate("trials", "Today is the last day for it. After that it counts as missing.")
    said = translate("trials", "It waits until {day}. After that it counts as missing.")
    return fill(said, day=day_of(step.last_day, now.date()))


def unlike(did: float, design: Design) -> str:
    """That a session of so many minutes doesn't count as the one that comes next."""
    said = translate(
        "trials",
        "The session you did for it was set to {did}, not {meant}, so it doesn't count. It's still "
        "to be done.",
    )
    return fill(said, did=words.minutes(did), meant=words.minutes(design.minutes))


def day_of(day: date, today: date) -> str:
    """A day that comes soon, inside a sentence."""
    if day == today:
        return translate("trials", "today")
    if day == today + timedelta(days=1):
        return translate("trials", "tomorrow")
    if timedelta() < day - today < timedelta(days=_WEEK):
        return QLocale().dayName(day.isoweekday())
    return day_format.written(day)


def weeks(pairs: int, days: int) -> int:
    """How many weeks a test takes where no session is missed: a pair takes two days.

    `days` are those of a week on which a pair may begin.
    """
    return max(1, round(pairs / min(days, _WEEK / 2)))


def how_long(pairs: int, days: int) -> str:
    """The words a set-up ends with."""
    said = Counted.tr(
        "It may take {weeks} week(s), and the answer may be: not clear.", "", weeks(pairs, days)
    )
    return fill(said, weeks=words.spelled(weeks(pairs, days)))


def row(one: Found) -> tuple[str, ...]:
    """What a number of pairs can find, for a table: one point, two points, what isn't there."""
    of_100 = translate("trials", "{count} of 100")
    return (
        fill(of_100, count=one.one),
        fill(of_100, count=one.two),
        fill(of_100, count=one.false),
    )


def points(value: float) -> str:
    """A number of points without its sign: 1.2."""
    return QLocale().toString(float(abs(value)), "f", 1)


def interval(finding: Finding) -> str:
    """What the difference is likely between; "" without an interval."""
    if finding.low is None or finding.high is None:
        return ""
    if finding.low >= 0 or finding.high <= 0:
        low, high = sorted((abs(finding.low), abs(finding.high)))
        said = translate("trials", "likely between {low} and {high}")
        return fill(said, low=points(low), high=points(high))
    said = translate("trials", "likely between {low} lower and {high} higher")
    return fill(said, low=points(finding.low), high=points(finding.high))


def beside(finding: Finding) -> str:
    """The same beside a drawn interval, where no sentence says in which direction it lies."""
    if finding.low is None or finding.high is None:
        return ""
    if finding.low < 0 < finding.high:
        return interval(finding)
    low, high = sorted((abs(finding.low), abs(finding.high)))
    if finding.low < 0 or finding.high < 0:
        said = translate("trials", "likely between {low} and {high} lower")
    else:
        said = translate("trials", "likely between {low} and {high} higher")
    return fill(said, low=points(low), high=points(high))


def headline(trial: Trial, result: TrialResult, numbers: bool = True) -> str:
    """The one sentence that a test comes down to."""
    if trial.ended_how == "stopped":
        return translate("trials", "Unfinished, no result.")
    if result.word == "few" or result.found is None:
        if not numbers:
            return translate("trials", "Not clear. Too few pairs have both ratings.")
        said = translate("trials", "Not clear. Only {whole} of {pairs} pairs have both ratings.")
        return fill(said, whole=result.pairs, pairs=trial.design.pairs)
    if result.word == "unclear":
        return _not_clear(result, numbers)
    return _clear(trial, result, result.found, numbers)


def _not_clear(result: TrialResult, numbers: bool) -> str:
    if result.missable is None or round(result.missable, 1) == 0 or not numbers:
        return translate("trials", "Not clear. A small difference could be missed.")
    said = translate(
        "trials", "Not clear. A difference smaller than about {points} points could be missed."
    )
    return fill(said, points=points(result.missable))


def _clear(trial: Trial, result: TrialResult, finding: Finding, numbers: bool) -> str:
    design, lower = trial.design, result.word == "lower"
    if not numbers:
        said = {
            True: translate(
                "trials", "{measure} ended lower after “{tested}” than after “{other}”."
            ),
            False: translate(
                "trials", "{measure} ended higher after “{tested}” than after “{other}”."
            ),
        }[lower]
    else:
        said = {
            True: translate(
                "trials",
                "In {pairs} fair pairs, {measure} ended about {points} points lower after "
                "“{tested}” than after “{other}” ({interval}).",
            ),
            False: translate(
                "trials",
                "In {pairs} fair pairs, {measure} ended about {points} points higher after "
                "“{tested}” than after “{other}” ({interval}).",
            ),
        }[lower]
    name = measure(design.measure)
    return fill(
        said,
        pairs=result.pairs,
        measure=name if numbers else begun(name),
        points=points(finding.difference),
        tested=tested(design),
        other=other(design),
        interval=interval(finding),
    )


def missing(trial: Trial, result: TrialResult, numbers: bool = True) -> str:
    """How many ratings are missing, and the worst that they could have hidden; "" for none.

    Without a whole pair there is no answer beside which the worst could stand.
    """
    if not result.missing or trial.ended_how == "stopped":
        return ""
    count = Counted.tr("%n rating(s) afterward are missing.", "", result.missing)
    if not numbers:
        count = translate("trials", "Some ratings afterward are missing.")
    if result.worst is None or result.found is None:
        return count
    name = tested(trial.design)
    if numbers:
        return f"{count} {_worst(name, result.worst)}"
    answer = "unclear" if result.word == "few" else result.word
    return f"{count} {_worst_answer(name, same=result.worst.word == answer)}"


def _worst_answer(tested: str, same: bool) -> str:
    said = {
        True: translate(
            "trials", "At the very worst for “{tested}”, the answer would be the same."
        ),
        False: translate(
            "trials", "At the very worst for “{tested}”, the answer would be different."
        ),
    }[same]
    return fill(said, tested=tested)


def _worst(tested: str, worst: Finding) -> str:
    lower = worst.difference < 0
    said = {
        True: translate(
            "trials", "At the very worst for “{tested}”, it would be {points} points lower{more}."
        ),
        False: translate(
            "trials", "At the very worst for “{tested}”, it would be {points} points higher{more}."
        ),
    }[lower]
    between = interval(worst)
    more = f" ({between})" if between else ""
    return fill(said, tested=tested, points=points(worst.difference), more=more)


def hoping() -> str:
    """What is always said."""
    return translate("trials", "You knew which one you did, so hoping may be part of it.")


def beside_a_row(design: Design) -> str:
    """Why a test and a row of changes can say different things of the same exercise."""
    said = translate(
        "trials",
        "The row above looks at ratings before and after “{tested}”. This test compares it with "
        "“{other}”, in an order that chance picked. So they can say different things, and both "
        "can be true.",
    )
    return fill(said, tested=tested(design), other=other(design))


def how_sure(design: Design, result: TrialResult) -> tuple[str, ...]:
    """The method in plain sentences, and how often an answer like this one is wrong.

    All of it also where a person's numbers are hidden: these rates are the method's, known before
    the first session, and how often it errs is a caution.
    """
    return (
        _how_often_wrong(design, clear=result.word in ("lower", "higher")),
        translate("trials", "Chance picked which one came first in each pair, before it began."),
        translate(
            "trials",
            "The ratings afterward are compared within each pair, after taking out where each "
            "session began.",
        ),
        translate(
            "trials",
            "Then we look how often swapping the two in each pair by chance would give a "
            "difference at least this big.",
        ),
        translate(
            "trials",
            "How to work it out was settled before the first session. A test is never made longer, "
            "and never worked out twice in another way.",
        ),
    )


def _how_often_wrong(design: Design, clear: bool) -> str:
    of_100 = found(design.pairs)
    said = {
        True: translate(
            "trials",
            "If “{tested}” did nothing more than “{other}”, about {count} of 100 such tests would "
            "look this clear.",
        ),
        False: translate(
            "trials",
            "If “{tested}” and “{other}” differed by 1 point, about {count} of 100 such tests with "
            "every rating would miss it.",
        ),
    }[clear]
    count = of_100.false if clear else 100 - of_100.one
    return fill(said, tested=tested(design), other=other(design), count=count)
