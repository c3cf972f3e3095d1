"""Exercises side by side: small samples are drawn towards the common mean (protocols 6.3).

Of eight equally good exercises tried five times each, the "best" looks a whole point better than
it is. Shrinking takes most of that away; sorting by name, never by result, takes the rest.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from typing import Final

from unclench.domain.insight.numbers import (
    ROUNDING,
    Estimate,
    deviation,
    mean,
    mean_change,
    squares,
    t_quantile,
)
from unclench.domain.insight.readings import Measure
from unclench.domain.insight.rows import FEW, Row

TAU_EXERCISES: Final = 4  # from which their spread can be told
TAU_LEAST: Final = 0.25  # points


@dataclass(frozen=True)
class Beside:
    """One exercise's mean change, drawn towards the others' where there are enough of them."""

    exercise: str
    measure: Measure
    n: int
    about: Estimate
    shrunk: bool


def side_by_side(rows: Sequence[Row]) -> tuple[Beside, ...]:
    """The exercises of one measure with 5 pairs or more, where there are two, in their order."""
    enough = [one for one in rows if one.n >= FEW]
    if len(enough) < 2:
        return ()
    changes = [one.detail.changes for one in enough]
    shrunk = len(enough) >= TAU_EXERCISES
    about = shrink(changes) if shrunk else [mean_change(each) for each in changes]
    return tuple(
        Beside(one.exercise, one.measure, one.n, each, shrunk)
        for one, each in zip(enough, about, strict=True)
    )


def shrink(groups: Sequence[Sequence[int]]) -> list[Estimate]:
    """m* = m - B (m - g), B = (J - 3) / (J - 1) k0 / (n + k0), k0 = sigma^2 / tau^2.

    sigma^2 is the pooled variance, tau^2 that between the J means by moments, g their mean weighted
    by 1 / (tau^2 + sigma^2 / n). The variance sigma^2 / n (1 - (J - 1) / J B) + 2 / (J - 3) B^2
    (m - g)^2 counts that tau and g are estimated too (Morris 1983, JASA 78, 47-55). Without that,
    and with the whole of B, intervals held the truth 75 to 94 times in 100.
    """
    count = len(groups)
    spare = sum(len(group) - 1 for group in groups)
    sigma2 = max(math.fsum(squares(group) for group in groups) / spare, ROUNDING**2)
    means = [mean(group) for group in groups]
    noise = sigma2 * mean([1 / len(group) for group in groups])
    k0 = sigma2 / max(deviation(means) ** 2 - noise, TAU_LEAST**2)
    weights = [len(group) / (len(group) + k0) for group in groups]
    grand = math.fsum(map(mul, weights, means)) / math.fsum(weights)
    t = t_quantile(spare)
    found = []
    for group, middle, weight in zip(groups, means, weights, strict=True):
        drawn = (count - 3) / (count - 1) * (1 - weight)
        away = middle - grand
        variance = sigma2 / len(group) * (1 - (count - 1) / count * drawn)
        half = t * math.sqrt(variance + 2 / (count - 3) * (drawn * away) ** 2)
        about = middle - drawn * away
        found.append(Estimate(about, about - half, about + half))
    return found
