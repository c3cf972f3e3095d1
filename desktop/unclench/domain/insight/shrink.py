"""Exercises side by side: small samples are drawn towards the common mean (protocols 6.3).

Of eight equally good exercises tried five times each, the "best" looks a whole point better than
it is. Shrinking takes most of that away; sorting by name, never by result, takes the rest.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from unclench.domain.insight.effects import EARLY, ENOUGH, Effect
from unclench.domain.insight.numbers import (
    ROUNDING,
    Estimate,
    Z,
    deviation,
    mean,
    squares,
    t_quantile,
)

SIGMA: Final = 1.5  # points: spread within an exercise, until there are pairs to tell
K0: Final = 9.0  # sigma^2 / tau^2 with tau 0.5
SIGMA_PAIRS: Final = 10
TAU_EXERCISES: Final = 4
TAU_LEAST, TAU_MOST = 0.25, 1.0


@dataclass(frozen=True)
class Shrunk:
    """One exercise's mean change, shrunk, with its interval: to be shown with the word "about"."""

    exercise_id: str
    name: str
    n: int
    about: Estimate
    comparator: bool


@dataclass(frozen=True)
class Contrast:
    """Two exercises whose changes clearly differ: after `lower` ratings tended to end lower."""

    lower: str  # names
    higher: str
    difference: Estimate  # of the mean changes, below 0


@dataclass(frozen=True)
class Comparison:
    """What may be shown side by side, in order of names; empty below two exercises of 5 pairs.

    `contrasts` are with quiet rest only, and the more exercises there are the more sure they must
    be (Bonferroni): else, of eight that are alike, every fourth person is told of a difference.
    """

    shown: tuple[Shrunk, ...]
    contrasts: tuple[Contrast, ...]


@dataclass(frozen=True)
class Pool:
    """The common mean of all exercises, their spread within (sigma) and the weight k0 of it."""

    grand: float
    sigma: float
    k0: float

    def shrunk(self, n: int, raw: float) -> Estimate:
        """m* = g + B (m - g), B = n / (n + k0); +/- 1.96 sigma / sqrt(n + k0)."""
        middle = self.grand + n / (n + self.k0) * (raw - self.grand)
        half = Z * self.sigma / math.sqrt(n + self.k0)
        return Estimate(middle, middle - half, middle + half)


def compare(effects: Iterable[Effect], names: Mapping[str, str]) -> Comparison:
    """Put the exercises of one measure side by side.

    Args:
        effects: of one measure, else a ValueError.
        names: title by exercise id; an exercise that has none keeps its id.
    """
    known = [effect for effect in effects if effect.n]
    if len({effect.measure for effect in known}) > 1:
        raise ValueError("stress and pain are never mixed")
    enough = [effect for effect in known if effect.n >= EARLY]
    if len(enough) < 2:
        return Comparison((), ())
    pooled = pool([effect.changes for effect in known])
    titles = {
        effect.exercise_id: names.get(effect.exercise_id, effect.exercise_id) for effect in enough
    }
    enough.sort(key=lambda effect: (titles[effect.exercise_id].casefold(), effect.exercise_id))
    shown = tuple(
        Shrunk(
            effect.exercise_id,
            titles[effect.exercise_id],
            effect.n,
            pooled.shrunk(effect.n, mean(effect.changes)),
            effect.comparator,
        )
        for effect in enough
    )
    return Comparison(shown, _with_rest(shown, {each.exercise_id: each.changes for each in enough}))


def _with_rest(
    shown: Sequence[Shrunk], changes: Mapping[str, Sequence[int]]
) -> tuple[Contrast, ...]:
    """The exercises that clearly differ from quiet rest, in order of names."""
    ready = [(each.name, changes[each.exercise_id]) for each in shown if each.n >= ENOUGH]
    rest = [(each.name, changes[each.exercise_id]) for each in shown if each.comparator]
    others = [named for named in ready if named not in rest]
    found = (contrast(one, other, len(others)) for one in others for other in rest)
    return tuple(each for each in found if each)


def pool(groups: Sequence[Sequence[int]]) -> Pool:
    """Sigma, k0 and the common mean from the changes of each exercise, none of them empty.

    sigma^2 = sum (n_j - 1) s_j^2 / sum (n_j - 1), at least ROUNDING^2; 1.5 below 10 pairs.
    k0 = sigma^2 / tau^2; 9 until 4 exercises have 5 pairs. Weights 1 / (tau^2 + sigma^2 / n_j).
    """
    within = math.fsum(squares(group) for group in groups)
    pairs = sum(len(group) for group in groups)
    spare = pairs - len(groups)
    known = pairs >= SIGMA_PAIRS and spare > 0
    sigma = max(math.sqrt(within / spare), ROUNDING) if known else SIGMA
    k0 = _k0([group for group in groups if len(group) >= EARLY], sigma)
    return Pool(grand_mean([(len(group), mean(group)) for group in groups], k0), sigma, k0)


def _k0(groups: Sequence[Sequence[int]], sigma: float) -> float:
    """sigma^2 / tau^2, tau^2 by moments: variance of the means - sigma^2 x mean of 1/n_j."""
    if len(groups) < TAU_EXERCISES:
        return K0
    noise = sigma**2 * mean([1 / len(group) for group in groups])
    between = deviation([mean(group) for group in groups]) ** 2 - noise
    return sigma**2 / min(max(between, TAU_LEAST**2), TAU_MOST**2)


def grand_mean(means: Sequence[tuple[int, float]], k0: float) -> float:
    """The mean of (n, mean) weighted by 1 / (tau^2 + sigma^2 / n), which is ~ n / (n + k0)."""
    weights = [n / (n + k0) for n, _mean in means]
    total = math.fsum(w * middle for w, (_n, middle) in zip(weights, means, strict=True))
    return total / math.fsum(weights)


Named = tuple[str, Sequence[int]]


def contrast(one: Named, other: Named, of: int = 1) -> Contrast | None:
    """Two named exercises that a person chose, if their changes clearly differ.

    Needs 10 pairs in each and a 95 % interval of the difference (Welch 1947, with the floor for
    rounding) that excludes 0; else None and nothing may be said. `of`: how many such questions
    are asked at once; the interval is that of 1 - 0.05 / `of`.
    """
    (name, changes), (other_name, others) = one, other
    if min(len(changes), len(others)) < ENOUGH:
        return None
    v, w = (max(deviation(d), ROUNDING) ** 2 / len(d) for d in (changes, others))
    df = (v + w) ** 2 / (v**2 / (len(changes) - 1) + w**2 / (len(others) - 1))
    half = t_quantile(df, 0.025 / of) * math.sqrt(v + w)
    gap = mean(changes) - mean(others)
    if abs(gap) <= half:
        return None
    if gap > 0:
        name, other_name, gap = other_name, name, -gap
    return Contrast(name, other_name, Estimate(gap, gap - half, gap + half))
