"""Whether stress and pain go up and down together, as sure as looking every day allows.

All days since the first count. What both share for other reasons is taken out first: weekday or
weekend, the part of the day, and a trend. No clear link is a normal result, and a link is no cause.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from operator import mul
from typing import Final, Literal

from unclench.domain.insight.anytime import correlation_boundary
from unclench.domain.insight.correlation import (
    EFFECTIVE_LEAST,
    WHOLE,
    carry_over,
    effective,
    pearson,
    residuals,
    spearman,
)
from unclench.domain.insight.numbers import Keyed, deviation, squares
from unclench.domain.insight.readings import Reading

TOGETHER: Final = timedelta(minutes=10)
SCATTER_DAYS: Final = 14
WORD_DAYS: Final = 21
WORD_SPAN: Final = 28  # calendar days, first and last counted
SPREAD_LEAST: Final = 0.8  # points
LAG_PAIRS: Final = 42
FAR: Final = 3  # standard deviations: a day that Pearson's r may hang on
PART_DAYS: Final = 5  # in each part of the day or week before its mean is taken out
SHARE: Final = 0.05  # of people told of a link that is not there
SATURDAY: Final = 5
KINDS: Final = 9  # of days: each day of the week, other weekdays, other weekends
MIDDAY, EVENING = 11, 17  # hours at which these parts of the day begin

NOTHING: Final = 1e-9

LinkWord = Literal["few", "unclear", "higher", "lower"]
Wait = Literal["days", "span", "steady", "alike", "identical"]


@dataclass(frozen=True)
class Day:
    """The mean of a calendar day's ratings of each measure (the day as it was where one was).

    `live`: all of them were given at the time.
    """

    day: date
    stress: float
    pain: float
    live: bool = True


@dataclass(frozen=True)
class Link(Keyed):
    """A correlation with its interval; the numbers are None where there is no word for it.

    `days` counts paired days, for the next day pairs of them. `wait` says what is missing: paired
    "days", a longer "span", ratings less "steady", days less "alike"; "identical": both go as one.
    `rank` is Spearman's, where a day lies far out.
    """

    days: int
    n_effective: float | None
    r: float | None
    low: float | None
    high: float | None
    word: LinkWord
    wait: Wait | None = field(default=None, repr=False)
    rank: float | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Links:
    """What `couple` finds: the days, the link of the same day, and both of the next day."""

    days: tuple[Day, ...]
    link: Link
    lag: tuple[Link, Link]


@dataclass
class RatedDay:
    """The ratings of a calendar day that count, and at what hours they were given."""

    day: date
    stress: list[int] = field(default_factory=list)
    pain: list[int] = field(default_factory=list)
    hours: list[int] = field(default_factory=list)
    live: bool = True


def couple(readings: Iterable[Reading]) -> Links:
    """Work out the links from the ratings before sessions and in check-ins, in any order."""
    return links_of(paired_days(readings))


def links_of(rated: Sequence[RatedDay]) -> Links:
    """Work out the links from days with both ratings, oldest first."""
    days = tuple(
        Day(
            each.day,
            sum(each.stress) / len(each.stress),
            sum(each.pain) / len(each.pain),
            each.live,
        )
        for each in rated
    )
    wait = _too_few(days)
    if wait:
        return Links(days, _none(len(days), "few", wait), _no_lag(days))
    rhythm = rhythms(rated)
    stress = rhythm.without([day.stress for day in days])
    pain = rhythm.without([day.pain for day in days])
    link = _same_day(stress, pain, rhythm.spent)
    lag = _next_day([day.day.toordinal() for day in days], stress, pain)
    return Links(days, link, lag if link.word != "few" and not link.wait else _no_lag(days))


def _too_few(days: Sequence[Day]) -> Wait | None:
    if len(days) < WORD_DAYS:
        return "days"
    return "span" if (days[-1].day - days[0].day).days + 1 < WORD_SPAN else None


def paired_days(readings: Iterable[Reading]) -> list[RatedDay]:
    """The days with both ratings, oldest first; a rating counts if the other is within 10 min."""
    given = sorted((one for one in readings if one.before is not None), key=_moment)
    days: dict[date, RatedDay] = {}
    for one in _with_the_other(given):
        on = one.at.date()
        day = days.setdefault(on, RatedDay(on))
        (day.stress if one.measure == "stress" else day.pain).append(one.before or 0)
        day.hours.append(one.at.hour)
        day.live = day.live and one.source == "live"
    return [days[on] for on in sorted(days) if days[on].stress and days[on].pain]


def _moment(reading: Reading) -> datetime:
    return reading.at


def _with_the_other(given: Sequence[Reading]) -> list[Reading]:
    """Of ratings in order of time, those that have one of the other measure within 10 minutes."""
    near = _after_the_other(given) | _after_the_other(given[::-1])
    return [one for one in given if id(one) in near]


def _after_the_other(given: Sequence[Reading]) -> set[int]:
    """Those that come at most 10 minutes after (or, going back, before) one of the other."""
    near: set[int] = set()
    stress: datetime | None = None
    pain: datetime | None = None
    for one in given:
        if one.measure == "stress":
            stress, other = one.at, pain
        else:
            pain, other = one.at, stress
        if other is not None and abs(one.at - other) <= TOGETHER:
            near.add(id(one))
    return near


@dataclass(frozen=True)
class Rhythms:
    """What is taken out of both series: the mean of each kind of day, and unrelated columns.

    `kinds` has a number for each day, `columns` a value a day, each column of length 1.
    """

    kinds: tuple[int, ...]
    columns: tuple[list[float], ...] = ()

    @property
    def spent(self) -> int:
        """How many values are taken out beside the mean."""
        return len({*self.kinds}) - 1 + len(self.columns)

    def without(self, values: Sequence[float]) -> list[float]:
        """What is left of `values`, around 0."""
        sums, counts = [0.0] * KINDS, [0] * KINDS
        for kind, value in zip(self.kinds, values, strict=True):
            sums[kind] += value
            counts[kind] += 1
        means = [total / max(count, 1) for total, count in zip(sums, counts, strict=True)]
        left = [value - means[kind] for kind, value in zip(self.kinds, values, strict=True)]
        for column in self.columns:
            size: float = sum(map(mul, column, left))
            left = [one - size * part for one, part in zip(left, column, strict=True)]
        return left


def rhythms(rated: Sequence[RatedDay]) -> Rhythms:
    """The trend; weekday or weekend, each day of the week, morning or evening; the hour.

    The parts of the week and of the day where at least 5 days are in it and 5 outside; the hour as
    a straight line and waves of 24 and 12 h (a cosinor, Cornelissen 2014), for what goes on inside
    those parts: where both rise and fall by 4 points with the day, the parts alone told 10 to 28 of
    100 people of a link; where both are 4 points higher before 9, those without the wave of 12 h 8.
    """
    first = rated[0].day
    parts = (
        _hourly(rated, lambda hour: hour < MIDDAY),
        _hourly(rated, lambda hour: hour >= EVENING),
    )
    found = Rhythms(_kinds([each.day.weekday() for each in rated]))
    for column in (
        [float((each.day - first).days) for each in rated],
        *(each for each in parts if _often(each)),
        _hourly(rated, float),
        _hourly(rated, lambda hour: math.cos(hour / 12 * math.pi)),
        _hourly(rated, lambda hour: math.sin(hour / 12 * math.pi)),
        _hourly(rated, lambda hour: math.cos(hour / 6 * math.pi)),
        _hourly(rated, lambda hour: math.sin(hour / 6 * math.pi)),
    ):
        rest = found.without(column)
        size = math.sqrt(sum(map(mul, rest, rest)))
        if size > NOTHING:
            found = Rhythms(found.kinds, (*found.columns, [one / size for one in rest]))
    return found


def _kinds(weekdays: Sequence[int]) -> tuple[int, ...]:
    """Of each day its day of the week, where that comes often; else weekday or weekend, or 0."""
    own = {one for one in range(7) if _often([float(day == one) for day in weekdays])}
    ends = _often([float(day >= SATURDAY) for day in weekdays])
    return tuple([1 + day if day in own else 8 * (ends and day >= SATURDAY) for day in weekdays])


def _often(part: Sequence[float]) -> bool:
    """Whether at least 5 days are in a part of the day or week, and 5 outside."""
    return sum(map(bool, part)) >= PART_DAYS and sum(one < 1 for one in part) >= PART_DAYS


def _hourly(rated: Sequence[RatedDay], of: Callable[[int], float]) -> list[float]:
    """The mean of a function of the hours of each day's ratings."""
    values = [float(of(hour)) for hour in range(24)]
    return [sum([values[hour] for hour in each.hours]) / len(each.hours) for each in rated]


def _same_day(stress: Sequence[float], pain: Sequence[float], spent: int) -> Link:
    """The link of what is left of both series; the trend alone costs nothing (protocols 6.4)."""
    n = len(stress)
    far = deviation(stress), deviation(pain)
    if min(far) < SPREAD_LEAST:
        return _none(n, "unclear", "steady")
    n_eff = effective(n - spent + 1, carry_over(stress), carry_over(pain))
    if n_eff < EFFECTIVE_LEAST:
        return _none(n, "few", "alike")
    r = pearson(stress, pain)
    if r is None or abs(r) > WHOLE:
        return _none(n, "unclear", "identical")
    outlying = max(max(map(abs, stress)) / far[0], max(map(abs, pain)) / far[1]) > FAR
    return _link(n, n_eff, r, SHARE, spearman(stress, pain) if outlying else None)


def _link(n: int, n_eff: float, r: float, share: float, rank: float | None = None) -> Link:
    """The interval tanh(atanh(r) +/- boundary / sqrt(n_eff - 3)), and its word."""
    z = math.atanh(r)
    half = correlation_boundary(n_eff - 3, share) / math.sqrt(n_eff - 3)
    low, high = math.tanh(z - half), math.tanh(z + half)
    word: LinkWord = "higher" if low > 0 else "lower" if high < 0 else "unclear"
    return Link(n, n_eff, r, low, high, word, None, rank)


def _none(n: int, word: LinkWord, wait: Wait) -> Link:
    return Link(n, None, None, None, None, word, wait)


def _no_lag(days: Sequence[Day]) -> tuple[Link, Link]:
    n = sum(next_day.day - day.day == timedelta(days=1) for day, next_day in pairwise(days))
    return _none(n, "few", "days"), _none(n, "few", "days")


def _next_day(
    numbers: Sequence[int], stress: Sequence[float], pain: Sequence[float]
) -> tuple[Link, Link]:
    """Both directions from one day to the next, given yesterday's value of the outcome."""
    nexts = [i for i, (a, b) in enumerate(pairwise(numbers)) if b == a + 1]
    if len(nexts) < LAG_PAIRS:
        return _none(len(nexts), "few", "days"), _none(len(nexts), "few", "days")
    stress_now, stress_next = [stress[i] for i in nexts], [stress[i + 1] for i in nexts]
    pain_now, pain_next = [pain[i] for i in nexts], [pain[i + 1] for i in nexts]
    return partial_link(stress_now, pain_next, pain_now), partial_link(
        pain_now, stress_next, stress_now
    )


def partial_link(xs: Sequence[float], ys: Sequence[float], given: Sequence[float]) -> Link:
    """The link of x and y with `given` held: of what their straight lines on it leave over.

    Its interval is that of n - 1 days (one more value is used up). Both directions share 5 %.
    """
    n = len(xs)
    if squares(given) < NOTHING:
        return _none(n, "unclear", "steady")
    x, y = residuals(given, xs), residuals(given, ys)
    r = pearson(x, y)
    if r is None or abs(r) > WHOLE:
        return _none(n, "unclear", "identical")
    n_eff = effective(n - 1, carry_over(x), carry_over(y))
    if n_eff < EFFECTIVE_LEAST:
        return _none(n, "few", "alike")
    return _link(n, n_eff, r, SHARE / 2)
