"""How ratings changed over the sessions of one exercise (protocols 6.1 and 6.2).

Nothing here says that the exercise was the cause: people start when it is bad, and ratings drift
back by themselves.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from unclench.domain.insight.numbers import (
    ROUNDING,
    Estimate,
    Verdict,
    mean,
    mean_change,
    squares,
    t_quantile,
)
from unclench.domain.insight.readings import COMPARATOR, Measure, Rated, Reading

WINDOW: Final = timedelta(days=90)
PAIRS: Final = 50
EARLY: Final = 5  # pairs from which a mean is shown, as an early look
ENOUGH: Final = 10  # pairs from which it is shown as such
LOW_START: Final = 1  # a rating that can't fall by 2
LOW_SHARE: Final = 0.3
COMPLETE_SHARE: Final = 0.8
ADJUST_PAIRS: Final = 20
ADJUST_CHECKINS: Final = 10
NOTICED_POINTS: Final = 2.0
NOTICED_SHARE: Final = 0.3

Gate = Literal["nothing", "dots", "early", "mean"]


@dataclass(frozen=True)
class Shares:
    """How many sessions ended lower, about the same (within 1 point) and higher."""

    lower: int
    same: int
    higher: int


@dataclass(frozen=True)
class Effect:
    """The changes of one measure over one exercise's sessions, and what may be said about them.

    `changes` are after - before, oldest first. What `gate` does not let be shown is None.
    """

    exercise_id: str
    measure: Measure
    changes: tuple[int, ...]
    first: date | None  # days of the oldest and newest pair
    last: date | None
    missing: int  # sessions of the same time with a rating before and none after
    low_starts: int  # pairs that began at 0 or 1
    estimate: Estimate | None
    shares: Shares | None
    adjusted: Estimate | None  # what would be expected when starting at one's usual level
    noticed: bool  # as large as "a difference people usually notice", for the wording only

    @property
    def n(self) -> int:
        """How many complete pairs there are."""
        return len(self.changes)

    @property
    def comparator(self) -> bool:
        """Whether this is quiet rest, which the others are compared with."""
        return self.exercise_id == COMPARATOR

    @property
    def gate(self) -> Gate:
        """How much may be shown: nothing; dots (1-4 pairs); mean as early look (5-9); mean."""
        if self.n == 0:
            return "nothing"
        if self.n < EARLY:
            return "dots"
        return "early" if self.n < ENOUGH else "mean"

    @property
    def verdict(self) -> Verdict | None:
        """What the words may say about the mean, None below 5 pairs."""
        return self.estimate.verdict if self.estimate else None

    @property
    def often_low(self) -> bool:
        """Whether so many pairs began at 0 or 1 that the mean is likely too small."""
        return self.low_starts > LOW_SHARE * self.n

    @property
    def often_missing(self) -> bool:
        """Whether so many after-ratings are missing that the mean may look too good."""
        return self.n < COMPLETE_SHARE * (self.n + self.missing)

    @property
    def cautious_mean(self) -> float | None:
        """The mean if each missing session had gone up by 1: d_low of 6.2; None below 5 pairs."""
        if self.estimate is None:
            return None
        return (self.n * self.estimate.mean + self.missing) / (self.n + self.missing)


def effects(
    readings: Iterable[Reading], now: datetime, checkins: Iterable[Rated] = ()
) -> tuple[Effect, ...]:
    """One effect for each exercise, in order of exercise id.

    Args:
        readings: of one measure; others make a ValueError.
        now: aware; the last 90 days before it count, and of those the last 50 pairs.
        checkins: stand-alone ratings, for the usual level; those of another measure are left out.
    """
    grouped: dict[str, list[Reading]] = {}
    for reading in readings:
        grouped.setdefault(reading.exercise_id, []).append(reading)
    if len({reading.measure for group in grouped.values() for reading in group}) > 1:
        raise ValueError("stress and pain are never mixed")
    rated = tuple(checkins)
    return tuple(_effect(grouped[name], now, rated) for name in sorted(grouped))


def _effect(readings: Sequence[Reading], now: datetime, checkins: Sequence[Rated]) -> Effect:
    """The effect of one exercise, of at least one reading."""
    start = now - WINDOW
    recent = sorted((r for r in readings if r.when >= start), key=lambda r: r.when)
    pairs = [(r.when, r.before, r.after) for r in recent if r.before is not None]
    complete = [(when, b, a) for when, b, a in pairs if a is not None]
    if len(complete) > PAIRS:
        complete = complete[-PAIRS:]
        start = complete[0][0]
    befores = [before for _when, before, _after in complete]
    changes = tuple(after - before for _when, before, after in complete)
    measure = readings[0].measure
    usual = [c.value for c in checkins if c.measure == measure and c.when >= now - WINDOW]
    estimate = mean_change(changes) if len(changes) >= EARLY else None
    return Effect(
        exercise_id=readings[0].exercise_id,
        measure=measure,
        changes=changes,
        first=complete[0][0].date() if complete else None,
        last=complete[-1][0].date() if complete else None,
        missing=sum(after is None and when >= start for when, _before, after in pairs),
        low_starts=sum(before <= LOW_START for before in befores),
        estimate=estimate,
        shares=_shares(changes) if estimate else None,
        adjusted=adjust(befores, changes, usual),
        noticed=estimate is not None and _noticed(estimate, mean(befores)),
    )


def _shares(changes: Sequence[int]) -> Shares:
    """Count the changes by the single-session words: within 1 point is about the same."""
    lower = sum(change < -1 for change in changes)
    higher = sum(change > 1 for change in changes)
    return Shares(lower, len(changes) - lower - higher, higher)


def _noticed(estimate: Estimate, before: float) -> bool:
    """Whether a clear change is at least 2 points or 30 % of the mean before (Farrar 2001)."""
    size = abs(estimate.mean)
    large = size >= NOTICED_POINTS or size >= NOTICED_SHARE * before
    return large and estimate.verdict != "unclear"


def adjust(
    befores: Sequence[int], changes: Sequence[int], checkins: Sequence[int]
) -> Estimate | None:
    """The change to expect from one's usual level: takes out drifting back by itself (6.2).

    Fits d = a + b (before - usual) by least squares, usual = mean of the check-ins, and gives a.
    Its variance is s^2 (1/n + xbar^2 / Sxx) + b^2 s_u^2 / m: the second part is how well m
    check-ins know the usual level. None below 20 pairs or 10 check-ins, or if all began alike.
    """
    n, m = len(changes), len(checkins)
    if n < ADJUST_PAIRS or m < ADJUST_CHECKINS:
        return None
    spread = squares(befores)
    if spread == 0:
        return None
    level, middle = mean(befores), mean(changes)
    slope = math.fsum((b - level) * d for b, d in zip(befores, changes, strict=True)) / spread
    above = level - mean(checkins)
    residuals = [d - middle - slope * (b - level) for b, d in zip(befores, changes, strict=True)]
    variance = max(math.fsum(e * e for e in residuals) / (n - 2), ROUNDING**2)
    variance *= 1 / n + above**2 / spread
    variance += slope**2 * squares(checkins) / (m - 1) / m
    middle -= slope * above
    half = t_quantile(n - 2) * math.sqrt(variance)
    return Estimate(middle, middle - half, middle + half)
