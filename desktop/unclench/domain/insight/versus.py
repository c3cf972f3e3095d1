"""Does an exercise do more than quiet rest? Where ratings began is taken into account.

People start an exercise when it is bad and rest at any time; comparing bare changes then told every
second person of a difference that was not there.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import mul
from typing import Final, Literal

from unclench.domain.insight.anytime import RULED_OUT, Evidence
from unclench.domain.insight.numbers import ROUNDING, Estimate, Keyed
from unclench.domain.insight.readings import COMPARATOR, Measure
from unclench.domain.insight.rows import ENOUGH, Row, RowDetail, least_evidence, worth_of

RHO_REST: Final = 1.2
"""Weight of the mixture: the interval is tightest with 20 sessions of each, worth 10 changes."""

RestWord = Literal["few", "unclear", "lower", "higher"]


@dataclass(frozen=True)
class VersusRest(Keyed):
    """How much lower (below 0) ratings end after an exercise than after rest, from a like start.

    The numbers are None where the word is `few`: below 10 pairs of either, or all began alike.
    """

    exercise: str
    measure: Measure
    difference: float | None
    low: float | None
    high: float | None
    word: RestWord
    n: int = field(repr=False)  # pairs of the exercise, and of quiet rest
    n_rest: int = field(repr=False)

    @property
    def estimate(self) -> Estimate | None:
        """The difference with its interval; None where there is none."""
        if self.difference is None or self.low is None or self.high is None:
            return None
        return Estimate(self.difference, self.low, self.high)


def versus_rest(rows: Sequence[Row]) -> tuple[VersusRest, ...]:
    """Each exercise beside quiet rest, in the order of `rows`; nothing where rest was never rated.

    With more than one clear difference of a measure each must survive e-Benjamini-Hochberg over
    all of them, as rows must.
    """
    rest = {one.measure: one for one in rows if one.exercise == COMPARATOR}
    asked = [one for one in rows if one.exercise != COMPARATOR and one.measure in rest]
    found = [(one, beside(one.detail, rest[one.measure].detail)) for one in asked]
    least = {
        measure: _least([fit.against() for one, fit in found if fit and one.measure == measure])
        for measure in rest
    }
    return tuple(_told(one, rest[one.measure], fit, least[one.measure]) for one, fit in found)


def _least(evidence: Sequence[float]) -> float:
    """The evidence that a difference needs to be told, among those of one measure."""
    several = sum(value >= RULED_OUT for value in evidence) > 1
    return max(least_evidence(evidence), RULED_OUT) if several else RULED_OUT


def _told(one: Row, rest: Row, fit: Evidence | None, least: float) -> VersusRest:
    if fit is None:
        return VersusRest(one.exercise, one.measure, None, None, None, "few", one.n, rest.n)
    about = fit.interval()
    word: RestWord = "unclear"
    if fit.against() >= least:
        word = "lower" if fit.mean < 0 else "higher"
    return VersusRest(
        one.exercise, one.measure, fit.mean, about.low, about.high, word, one.n, rest.n
    )


def beside(one: RowDetail, rest: RowDetail) -> Evidence | None:
    """The difference of the after-ratings from a like start: after ~ before + group.

    By least squares with one slope for both groups; variance s^2 (1/n + 1/m + gap^2 / Sxx), s^2 at
    least 1/6, gap that of the mean starts. Carry-over from session to session, of both together in
    order of time, makes it worth less. None below 10 pairs of either, or where each group began
    at one level of its own.
    """
    n, m = len(one.pairs), len(rest.pairs)
    if min(n, m) < ENOUGH:
        return None
    gap = sum(one.befores) / n - sum(rest.befores) / m
    spread = _together(one.befores, one.befores) + _together(rest.befores, rest.befores)
    level = len({*one.befores}) == len({*rest.befores}) == 1
    if level and gap != 0:
        return None
    both = _together(one.befores, one.afters) + _together(rest.befores, rest.afters)
    slope = 0.0 if level else both / spread
    left = _in_order(one, rest, slope)
    single = max(math.fsum(map(mul, left, left)) / (n + m - 3), ROUNDING**2)
    worth = worth_of(left)
    factor = (1 / n + 1 / m + (0.0 if level else gap**2 / spread)) * (n + m) / worth
    middle = sum(one.afters) / n - sum(rest.afters) / m - slope * gap
    error = math.sqrt(single * factor)
    return Evidence(middle, error, 1 / factor, worth - 3, RHO_REST)


def _together(xs: Sequence[int], ys: Sequence[int]) -> float:
    """The sum of products of the distances from both means."""
    products: int = sum(map(mul, xs, ys))
    return products - sum(xs) * sum(ys) / len(xs)


def _in_order(one: RowDetail, rest: RowDetail, slope: float) -> list[float]:
    """What is left of the after-ratings of both, in order of time."""
    left, moments = [*_left(one, slope), *_left(rest, slope)], one.moments + rest.moments
    return [left[place] for place in sorted(range(len(left)), key=moments.__getitem__)]


def _left(group: RowDetail, slope: float) -> list[float]:
    n = len(group.pairs)
    middle = sum(group.afters) / n - slope * sum(group.befores) / n
    return [b - middle - slope * a for a, b in zip(group.befores, group.afters, strict=True)]
