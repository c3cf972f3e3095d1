"""The analysis of a fair test, fixed before it begins.

The difference of the after-ratings within each pair, adjusted for the before-ratings by one slope,
is tested by flipping signs over pairs, which needs no assumption but the draw itself (Edgington
1980; Bulté & Onghena 2008); the interval holds what that test does not refuse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf, lcm
from typing import Literal, NamedTuple

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Trial
from unclench.domain.trials.draws import arm, stream

DRAWS = 20_000
EXACT = 12  # pairs up to which every way to flip the signs is counted
FEWEST = 6  # pairs below which no result could be clear: 2 of 2**5 ways are more than 5 %
_ONE_IN = 20  # the level of the test, 5 %
_POWER = (1.96 + 0.84) / 1.96  # half an interval times this is found in 4 of 5 tests (normal)
_TOP = 10  # of the scale

TrialWord = Literal["few", "unclear", "lower", "higher"]


class Rated(NamedTuple):
    """The ratings of one session; None where there is none."""

    before: int | None = None
    after: int | None = None


class PairRatings(NamedTuple):
    """The ratings of one pair."""

    tested: Rated = Rated()
    other: Rated = Rated()


class Finding(NamedTuple):
    """Points by which ratings end higher (lower: below 0) after what is tested.

    The interval holds the difference in 19 of 20 tests; an end is None where too few pairs give
    none. `p` is the share of draws that look at least this clear by chance alone.
    """

    difference: float
    low: float | None
    high: float | None
    p: float

    @property
    def word(self) -> Literal["unclear", "lower", "higher"]:
        """What may be said."""
        if self.p * _ONE_IN > 1:
            return "unclear"
        return "lower" if self.difference < 0 else "higher"


class TrialResult(NamedTuple):
    """What a finished test found.

    `pairs` are those with both after-ratings; `missing` counts after-ratings that there are not.
    `found` is None without a pair. `missable` is a difference, in points, that a test like this
    finds in 4 of 5 cases: a smaller one could be missed; None without an interval. `worst` is the
    same with each missing after-rating 10 after what is tested, and 0 after the other; None where
    nothing is missing.
    """

    word: TrialWord
    pairs: int
    missing: int
    slope: float
    found: Finding | None
    missable: float | None
    worst: Finding | None


def ratings(trial: Trial) -> tuple[PairRatings, ...]:
    """The ratings of every pair of a test, in its order."""
    pairs = []
    for number in range(trial.design.pairs):
        rated = {}
        for part in (0, 1):
            place = TrialPlace(number, part)
            one = trial.at(place)
            rated[arm(trial, place)] = Rated(one.before, one.after) if one else Rated()
        pairs.append(PairRatings(**rated))
    return tuple(pairs)


def analyze(pairs: Sequence[PairRatings], seed: str) -> TrialResult:
    """What the pairs of a test tell; the same for the same pairs and seed, always."""
    befores = [side.before for pair in pairs for side in pair if side.before is not None]
    usual = _mean(befores) if befores else Fraction(0)
    slope = _slope(pairs, usual)
    whole = [pair for pair in pairs if None not in (pair.tested.after, pair.other.after)]
    missing = sum(side.after is None for pair in pairs for side in pair)
    found = _find([_difference(pair, slope, usual) for pair in whole], seed)
    worst = _find([_difference(pair, slope, usual) for pair in pairs], seed) if missing else None
    word: TrialWord = "few" if found is None or len(whole) < FEWEST else found.word
    missable = None
    if found is not None and found.low is not None and found.high is not None:
        missable = _POWER * (found.high - found.low) / 2
    return TrialResult(word, len(whole), missing, float(slope), found, missable, worst)


def _slope(pairs: Iterable[PairRatings], usual: Fraction) -> Fraction:
    """How much of a point before is left after, 0 to 1: one line through all, without labels.

    The labels must not be in it: only then are all ways to flip the signs equally likely.
    """
    points = [
        (usual if side.before is None else Fraction(side.before), side.after)
        for pair in pairs
        for side in pair
        if side.after is not None
    ]
    if not points:
        return Fraction(0)
    x0, y0 = _mean([x for x, _ in points]), _mean([y for _, y in points])
    across = sum((x - x0) ** 2 for x, _ in points)
    along = sum((x - x0) * (y - y0) for x, y in points)
    return min(Fraction(1), max(Fraction(0), along / across)) if across else Fraction(0)


def _mean(values: Sequence[int | Fraction]) -> Fraction:
    return Fraction(sum(values)) / len(values)


def _difference(pair: PairRatings, slope: Fraction, usual: Fraction) -> Fraction:
    """In points; a missing rating before counts as the usual one."""
    tested, other = pair
    x = _TOP if tested.after is None else tested.after
    y = 0 if other.after is None else other.after
    starts = (usual if side.before is None else side.before for side in (tested, other))
    before, against = starts
    return x - y - slope * (before - against)


def _find(differences: Sequence[Fraction], seed: str) -> Finding | None:
    """Sign-flip test and its inversion.

    It counts in a part of a point of which every difference is a whole number: rounded, draws
    that are as extreme as what was seen would now and then look less so, and p come out too small.

    With signs s, S their sum and A the sum of s times the differences, whose sum is D, a shift mu
    looks at least as extreme where |A - S mu| >= |D - n mu|. That holds on one stretch of mu around
    the mean, so the interval's ends are order statistics of the stretches' ends.
    """
    n = len(differences)
    if not n:
        return None
    parts = lcm(*[one.denominator for one in differences])
    values = [int(one * parts) for one in differences]
    whole = sum(values)
    sums, signs = _flips(values, seed), _flips([1] * n, seed)
    exact = n <= EXACT
    extreme = sum(abs(one) >= abs(whole) for one in sums)
    p = extreme / len(sums) if exact else (1 + extreme) / (1 + len(sums))
    ends = [
        ((whole - one) / (n - sign), (whole + one) / (n + sign))
        for one, sign in zip(sums, signs, strict=True)
        if -n < sign < n
    ]
    endless = len(sums) - len(ends)  # draws that leave all signs alone, or turn all of them
    lows = [-inf] * endless + sorted(a if a < b else b for a, b in ends)
    highs = [inf] * endless + sorted((b if a < b else a for a, b in ends), reverse=True)
    place = len(sums) // _ONE_IN if exact else (1 + len(sums)) // _ONE_IN - 1
    return Finding(
        whole / (n * parts),
        _points(lows[place], parts),
        _points(highs[place], parts),
        p,
    )


def _points(end: float, parts: int) -> float | None:
    return None if abs(end) == inf else end / parts


def _flips(values: Sequence[int], seed: str) -> list[int]:
    """The sum of `values` with each draw's signs: all ways up to `EXACT`, else `DRAWS` ways."""
    tables = [_signed(values[start : start + 8]) for start in range(0, len(values), 8)]
    if len(values) <= EXACT:
        return _signed(values)
    drawn = stream(seed, "flips", DRAWS * len(tables))
    sums = [0] * DRAWS
    for place, table in enumerate(tables):
        mask = len(table) - 1
        column = drawn[place :: len(tables)]
        sums = [one + table[byte & mask] for one, byte in zip(sums, column, strict=True)]
    return sums


def _signed(values: Iterable[int]) -> list[int]:
    """The sums for all ways to sign a few values: bit k of the place says the sign of value k."""
    sums = [0]
    for value in values:
        sums = [one - value for one in sums] + [one + value for one in sums]
    return sums
