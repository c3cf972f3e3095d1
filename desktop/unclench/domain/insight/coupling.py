"""Whether a person's stress and pain go up and down together, day by day (protocols 6.4).

Often they don't, or the other way round. No clear link is a normal result, and a link is no cause.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, Literal

from unclench.domain.insight.correlation import (
    EFFECTIVE_LEAST,
    WHOLE,
    CorrelationEstimate,
    carry_over,
    effective,
    partial,
    pearson,
    residuals,
    spearman,
    strength,
)
from unclench.domain.insight.numbers import deviation, mean
from unclench.domain.insight.readings import Measure, Rated

TOGETHER: Final = timedelta(minutes=10)
SCATTER_DAYS: Final = 14
WORD_DAYS: Final = 21
WORD_SPAN: Final = 28  # calendar days, first and last counted
SPREAD_LEAST: Final = 0.8  # points
LAG_PAIRS: Final = 42
FAR: Final = 3  # standard deviations: a day that Pearson's r may hang on

Stage = Literal["counter", "scatter", "words"]
Link = Literal["none", "higher", "lower"]
Wait = Literal["days", "span", "steady", "alike", "identical"]


@dataclass(frozen=True)
class Day:
    """The mean of a calendar day's ratings of each measure (the day as it was where one was)."""

    day: date
    stress: float
    pain: float


@dataclass(frozen=True)
class Lag:
    """Exploratory: one day's rating and the next day's other one. Show both directions or none."""

    pairs: int
    stress_first: CorrelationEstimate
    pain_first: CorrelationEstimate


@dataclass(frozen=True)
class Coupling:
    """What may be shown about stress and pain on the same day.

    `wait` says what is missing for words: paired "days", a longer "span", ratings that are less
    "steady", days that are less "alike" from one to the next; "identical": both go as one, so
    there is no number. `found` and `rank` (Spearman, if a day lies far out) are there in stage
    "words" only; `found.r` and `rank` are shown on request only.
    """

    days: tuple[Day, ...]
    wait: Wait | None
    found: CorrelationEstimate | None = None
    rank: float | None = None
    n_eff: float | None = None
    lag: Lag | None = None

    @property
    def stage(self) -> Stage:
        """A counter of days below 14, dots without a number, words with an interval."""
        if len(self.days) < SCATTER_DAYS:
            return "counter"
        return "words" if self.found else "scatter"

    @property
    def link(self) -> Link | None:
        """With more stress, is pain rated higher or lower, or is no link clear? None: too early."""
        return link(self.found) if self.found else None


def link(found: CorrelationEstimate) -> Link:
    """The word for a correlation: none unless its interval excludes 0."""
    if not found.excludes_zero:
        return "none"
    return "higher" if found.r > 0 else "lower"


def couple(rated: Iterable[Rated]) -> Coupling:
    """Work out the link from ratings given before sessions and in check-ins, in any order.

    Ratings given after a session have no place here: they follow an exercise. The period is the
    caller's choice.
    """
    days = paired_days(rated)
    if len(days) < WORD_DAYS:
        return Coupling(days, "days")
    if (days[-1].day - days[0].day).days + 1 < WORD_SPAN:
        return Coupling(days, "span")
    numbers = [day.day.toordinal() for day in days]
    stress = residuals(numbers, [day.stress for day in days])
    pain = residuals(numbers, [day.pain for day in days])
    far = deviation(stress), deviation(pain)
    if min(far) < SPREAD_LEAST:
        return Coupling(days, "steady")
    n_eff = effective(len(days), carry_over(stress), carry_over(pain))
    if n_eff < EFFECTIVE_LEAST:
        return Coupling(days, "alike")
    r = pearson(stress, pain)
    if r is None or abs(r) > WHOLE:
        return Coupling(days, "identical")
    outlying = max(max(map(abs, stress)) / far[0], max(map(abs, pain)) / far[1]) > FAR
    rank = spearman(stress, pain) if outlying else None
    return Coupling(days, None, strength(r, n_eff), rank, n_eff, find_lag(numbers, stress, pain))


def paired_days(rated: Iterable[Rated]) -> tuple[Day, ...]:
    """The days with both ratings, oldest first; a rating counts if the other is within 10 min."""
    times: dict[Measure, list[datetime]] = {"stress": [], "pain": []}
    given = tuple(rated)
    for each in given:
        times[each.measure].append(each.when)
    for moments in times.values():
        moments.sort()
    values: dict[date, dict[Measure, list[int]]] = {}
    for each in given:
        if _near(times["pain" if each.measure == "stress" else "stress"], each.when):
            day = values.setdefault(each.when.date(), {"stress": [], "pain": []})
            day[each.measure].append(each.value)
    return tuple(
        Day(day, mean(both["stress"]), mean(both["pain"]))
        for day, both in sorted(values.items())
        if both["stress"] and both["pain"]
    )


def _near(moments: Sequence[datetime], when: datetime) -> bool:
    """Whether one of the sorted moments is within 10 minutes of `when`."""
    at = bisect_left(moments, when - TOGETHER)
    return at < len(moments) and moments[at] <= when + TOGETHER


def find_lag(numbers: Sequence[int], stress: Sequence[float], pain: Sequence[float]) -> Lag | None:
    """Both directions from one day to the next, given yesterday's value of the outcome."""
    nexts = [i for i, (a, b) in enumerate(pairwise(numbers)) if b == a + 1]
    if len(nexts) < LAG_PAIRS:
        return None
    stress_now, stress_next = [stress[i] for i in nexts], [stress[i + 1] for i in nexts]
    pain_now, pain_next = [pain[i] for i in nexts], [pain[i + 1] for i in nexts]
    stress_first = partial(stress_now, pain_next, pain_now)
    pain_first = partial(pain_now, stress_next, stress_now)
    if stress_first is None or pain_first is None:
        return None
    return Lag(len(nexts), stress_first, pain_first)
