"""How two daily series go together when each day carries over to the next (protocols 6.4)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul
from typing import Final

from unclench.domain.insight.numbers import mean, squares

FLAT: Final = 1e-9  # a sum of squares below this is a constant series, but for rounding
WHOLE: Final = 1 - 1e-9  # a correlation beyond this is +/-1, but for rounding
CARRY_MOST: Final = 0.95
EFFECTIVE_LEAST: Final = 12  # days


def residuals(given: Sequence[float], values: Sequence[float]) -> tuple[float, ...]:
    """What is left of `values` without their straight line on `given`, which is not constant.

    With day numbers as `given`: what is left without the trend.
    """
    centre, middle = mean(given), mean(values)
    away = [g - centre for g in given]
    slope = math.fsum(map(mul, away, values)) / squares(given)
    return tuple([v - middle - slope * g for g, v in zip(away, values, strict=True)])


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's r; None if one of them is constant."""
    size = squares(xs), squares(ys)
    if min(size) < FLAT:
        return None
    x, y = mean(xs), mean(ys)
    both = math.fsum([(a - x) * (b - y) for a, b in zip(xs, ys, strict=True)])
    return both / math.sqrt(size[0]) / math.sqrt(size[1])


def spearman(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Spearman's rank correlation, ties shared; None if one of them is constant."""
    return pearson(_ranks(xs), _ranks(ys))


def _ranks(values: Sequence[float]) -> list[float]:
    """The place of each value, equal values sharing the mean of their places."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    shared = {value: mean(at) for value, at in places.items()}
    return [shared[value] for value in values]


def carry_over(series: Sequence[float]) -> float:
    """Lag-1 autocorrelation of a series around 0 that is not all 0, before correction.

    Successive observed days count, whether or not a day lies between: it is those whose
    likeness makes n days worth less than n.
    """
    return math.fsum(map(mul, series, series[1:])) / math.fsum(map(mul, series, series))


def corrected(r1: float, n: int) -> float:
    """r1c = clip(r1 + (1 + 4 r1) / n, 0, 0.95): short series look less alike than they are."""
    return min(max(r1 + (1 + 4 * r1) / n, 0.0), CARRY_MOST)


def effective(n: int, r1x: float, r1y: float) -> float:
    """n_eff = n (1 - r1cx r1cy) / (1 + r1cx r1cy): how many unrelated days n days are worth."""
    both = corrected(r1x, n) * corrected(r1y, n)
    return n * (1 - both) / (1 + both)
