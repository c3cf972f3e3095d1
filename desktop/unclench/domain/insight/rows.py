"""How ratings changed over the sessions of each exercise, as sure as many looks allow.

All pairs of an exercise since its first count: an interval that may be looked at every day is only
right when it gathers, never when old pairs fall out of it. Nothing here says that the exercise was
the cause.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from operator import mul, sub
from typing import Final, Literal

from unclench.domain.insight.anytime import FARTHEST, RULED_OUT, Evidence
from unclench.domain.insight.correlation import corrected
from unclench.domain.insight.numbers import LEAST_CHANGE, ROUNDING, Estimate, Keyed
from unclench.domain.insight.readings import Measure, Reading

FEW: Final = 5  # pairs from which a mean is shown, as an early look
ENOUGH: Final = 10  # pairs from which it may be put into words
LOW_START: Final = 1  # a rating that can't fall by 2
LOW_SHARE: Final = 0.3
COMPLETE_SHARE: Final = 0.8
CHECK_INS: Final = 10  # from which a usual level is known
NOTICED: Final = 2.0  # points
NOTICED_BEYOND: Final = 1.0  # points, the nearer end of the interval
FALSE_SHARE: Final = 0.05

RowWord = Literal[
    "few",
    "early",
    "unclear",
    "lower",
    "higher",
    "lower-but-drift",
    "noticed-lower",
    "noticed-higher",
]


@dataclass(frozen=True)
class Shares:
    """How many sessions ended lower, about the same (within 1 point) and higher."""

    lower: int
    same: int
    higher: int


@dataclass(frozen=True)
class Usual:
    """The usual level of a measure, from `n` check-ins: their mean and sample variance."""

    n: int
    mean: float
    variance: float


@dataclass(frozen=True)
class RowDetail:
    """What charts and notes need of a row beside its numbers.

    `pairs` are those that count, oldest first. `missing`: sessions with a rating before and none
    after, where one was asked for. `adjusted` is the change to expect from one's usual level
    (protocols 6.2). `evidence`: E(0), the more careful one of both; `by_chance`: it was clear
    alone, but not among so many rows.
    """

    pairs: tuple[Reading, ...]
    missing: int
    adjusted: Estimate | None = None
    evidence: float = 1.0
    by_chance: bool = False

    @cached_property
    def befores(self) -> tuple[int, ...]:
        """The numbers before, oldest first."""
        return tuple([pair.before or 0 for pair in self.pairs])

    @cached_property
    def afters(self) -> tuple[int, ...]:
        """The numbers after, oldest first."""
        return tuple([pair.after or 0 for pair in self.pairs])

    @cached_property
    def changes(self) -> tuple[int, ...]:
        """After - before, oldest first."""
        return tuple(map(sub, self.afters, self.befores))

    @cached_property
    def moments(self) -> tuple[float, ...]:
        """When each began, oldest first, in seconds since 1970."""
        return tuple([pair.at.timestamp() for pair in self.pairs])

    @property
    def shares(self) -> Shares:
        """How many ended lower, about the same and higher."""
        lower, higher = sum(one < -1 for one in self.changes), sum(one > 1 for one in self.changes)
        return Shares(lower, len(self.changes) - lower - higher, higher)

    @property
    def low_starts(self) -> int:
        """How many pairs began at 0 or 1."""
        return sum(one <= LOW_START for one in self.befores)

    @property
    def first(self) -> date:
        """The day of the oldest pair."""
        return self.pairs[0].at.date()

    @property
    def last(self) -> date:
        """The day of the newest pair."""
        return self.pairs[-1].at.date()

    @property
    def often_low(self) -> bool:
        """Whether so many pairs began at 0 or 1 that the mean is likely too small."""
        return self.low_starts > LOW_SHARE * len(self.pairs)

    @property
    def often_missing(self) -> bool:
        """Whether so many after-ratings are missing that the mean may look too good."""
        return len(self.pairs) < COMPLETE_SHARE * (len(self.pairs) + self.missing)


@dataclass(frozen=True)
class Row(Keyed):
    """One exercise and one measure: the mean change in points with its interval.

    `mean`, `low` and `high` are None below 5 pairs. `n_effective` is how many unrelated changes
    the pairs are worth.
    """

    exercise: str
    measure: Measure
    n: int
    n_effective: float
    mean: float | None
    low: float | None
    high: float | None
    word: RowWord
    detail: RowDetail = field(repr=False)

    @property
    def estimate(self) -> Estimate | None:
        """Mean and interval; None below 5 pairs."""
        if self.mean is None or self.low is None or self.high is None:
            return None
        return Estimate(self.mean, self.low, self.high)

    @property
    def endless(self) -> bool:
        """Whether so few sessions can't rule out any change there could be."""
        found = self.estimate
        return found is not None and rules_nothing_out(found)

    @property
    def cautious_mean(self) -> float | None:
        """The mean if each missing session had gone up by 1 (6.2); None below 5 pairs."""
        if self.mean is None:
            return None
        missing = self.detail.missing
        return (self.n * self.mean + missing) / (self.n + missing)


def row(pairs: Sequence[Reading], missing: int, usual: Usual | None) -> Row:
    """The row of one exercise and measure, of at least one pair, oldest first."""
    detail = RowDetail(tuple(pairs), missing)
    exercise, measure, n = pairs[0].exercise or "", pairs[0].measure, len(pairs)
    if n < FEW:
        return Row(exercise, measure, n, float(n), None, None, None, "few", detail)
    plain = mean_change(detail.changes)
    fit = from_usual(detail.befores, detail.changes, usual)
    found = plain.interval()
    detail = replace(
        detail,
        adjusted=fit.interval() if fit else None,
        evidence=min(plain.against(), fit.against()) if fit else plain.against(),
    )
    word = "early" if n < ENOUGH else headline(plain, fit)
    return Row(exercise, measure, n, plain.size, found.mean, found.low, found.high, word, detail)


def mean_change(changes: Sequence[int]) -> Evidence:
    """The mean of two or more changes, oldest first, worth n_e of them; nu = n_e - 1.

    Taking n for n_e, changes that carry over by half told 25 of 100 people of a change that was
    not there. Changes worth no more than one rule nothing out.
    """
    n, total, total_squares = len(changes), sum(changes), sum(map(mul, changes, changes))
    middle = total / n
    spread = total_squares - total * middle
    variance = max(spread / (n - 1), ROUNDING**2)
    worth = worth_of([one - middle for one in changes])
    return Evidence(middle, math.sqrt(variance / worth), worth, worth - 1)


def worth_of(left: Sequence[float]) -> float:
    """How many unrelated ones residuals around 0, oldest first, are worth: n (1 - r1) / (1 + r1).

    r1 is their corrected lag-1 autocorrelation, at least 0.
    """
    n = len(left)
    whole = math.fsum(map(mul, left, left))
    r1 = corrected(math.fsum(map(mul, left, left[1:])) / whole, n) if whole > 0 else 0.0
    return n * (1 - r1) / (1 + r1)


def from_usual(
    befores: Sequence[int], changes: Sequence[int], usual: Usual | None
) -> Evidence | None:
    """The change to expect from one's usual level: takes out drifting back by itself (6.2).

    Fits d = a + b (before - usual) by least squares and gives a. Its variance is
    s^2 (1/n + xbar^2 / Sxx) + b^2 s_u^2 / m: the second part is how well m check-ins know the usual
    level. None below 10 pairs or 10 check-ins, or if all began alike. From 10 pairs on and not from
    20 as in 6.2, because the headline speaks from 10 on.
    """
    n = len(changes)
    if usual is None or usual.n < CHECK_INS or n < ENOUGH:
        return None
    level, middle = sum(befores) / n, sum(changes) / n
    spread = sum(map(mul, befores, befores)) - n * level**2
    if min(befores) == max(befores):
        return None
    slope = (sum(map(mul, befores, changes)) - n * level * middle) / spread
    above = level - usual.mean
    left = [d - middle - slope * (b - level) for b, d in zip(befores, changes, strict=True)]
    single = max(math.fsum(map(mul, left, left)) / (n - 2), ROUNDING**2)
    worth = worth_of(left)
    variance = single * (1 / n + above**2 / spread) * n / worth
    variance += slope**2 * usual.variance / usual.n
    return Evidence(middle - slope * above, math.sqrt(variance), single / variance, worth - 2)


def headline(plain: Evidence, fit: Evidence | None) -> RowWord:
    """The word for 10 or more pairs: the more careful one of the mean and the usual-level line."""
    both = [plain, fit] if fit else [plain]
    if not clear(plain):
        return "unclear"
    below = plain.mean < 0
    if not all(clear(one) and (one.mean < 0) == below for one in both):
        return "lower-but-drift" if below else "unclear"
    if all(noticed(one) for one in both):
        return "noticed-lower" if below else "noticed-higher"
    return "lower" if below else "higher"


def clear(found: Evidence) -> bool:
    """Whether no change is ruled out and the mean is at least half a point."""
    return found.against() >= RULED_OUT and abs(found.mean) >= LEAST_CHANGE


def noticed(found: Evidence) -> bool:
    """Whether people usually notice it: 2 points or more, and surely more than 1."""
    about = found.interval()
    return abs(found.mean) >= NOTICED and (
        about.high < -NOTICED_BEYOND or about.low > NOTICED_BEYOND
    )


def among_many(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Take the words back from rows that are not clear among so many (Wang & Ramdas 2022).

    With more than one clear row, a row keeps its words only if it survives e-Benjamini-Hochberg
    over all rows of 5 or more pairs. `rows` are in any order, and come back in the same.
    """
    told = {"lower", "higher", "noticed-lower", "noticed-higher"}
    if sum(one.word in told for one in rows) < 2:
        return tuple(rows)
    least = least_evidence(one.detail.evidence for one in rows if one.word != "few")
    return tuple(
        replace(one, word="unclear", detail=replace(one.detail, by_chance=True))
        if one.word in told and one.detail.evidence < least
        else one
        for one in rows
    )


def rules_nothing_out(found: Estimate) -> bool:
    """Whether an interval holds every change that there could be."""
    return found.low == -FARTHEST and found.high == FARTHEST


def least_evidence(evidence: Iterable[float]) -> float:
    """The evidence from which e-Benjamini-Hochberg keeps a row; endless if it keeps none.

    Of K values, the k greatest are kept for the largest k with k-th greatest >= K / (0.05 k).
    """
    ordered = sorted(evidence, reverse=True)
    kept = (value for k, value in enumerate(ordered, 1) if value * FALSE_SHARE * k >= len(ordered))
    return min(kept, default=math.inf)
