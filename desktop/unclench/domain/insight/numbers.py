"""The few pieces of statistics that every page of insight stands on; only `math`, so it opens fast.

All of it is for one person's whole-number ratings from 0 to 10 (protocols 6.1).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Final

ROUNDING: Final = math.sqrt(1 / 6)
"""Least standard deviation of a change: two whole-number ratings carry a variance of 2/12."""

LEAST_CHANGE: Final = 0.5
"""Points: a smaller mean change is never put into words, however sure it is."""


class Keyed:
    """What a dataclass tells as JSON, by name: its fields with a `repr`; `dict` gives them all."""

    def keys(self) -> tuple[str, ...]:
        """The names, in their order."""
        return tuple(one.name for one in fields(self) if one.repr)  # type: ignore[arg-type]

    def __getitem__(self, name: str) -> Any:
        """What is told under `name`; KeyError if nothing is."""
        if name not in self.keys():
            raise KeyError(name)
        return getattr(self, name)


@dataclass(frozen=True)
class Estimate:
    """A mean change in points (below 0: lower afterward) with its 95 % interval."""

    mean: float
    low: float
    high: float


def mean(values: Sequence[float]) -> float:
    """The average of at least one value."""
    return math.fsum(values) / len(values)


def squares(values: Sequence[float]) -> float:
    """The sum of squared distances from the mean, of at least one value."""
    middle = mean(values)
    return math.fsum([(value - middle) ** 2 for value in values])


def deviation(values: Sequence[float]) -> float:
    """The sample standard deviation (n - 1) of at least two values."""
    return math.sqrt(squares(values) / (len(values) - 1))


def mean_change(changes: Sequence[float]) -> Estimate:
    """The mean of two or more: dbar +/- t(0.975, n - 1) max(s, ROUNDING) / sqrt(n) (6.1)."""
    n = len(changes)
    middle = mean(changes)
    half = t_quantile(n - 1) * max(deviation(changes), ROUNDING) / math.sqrt(n)
    return Estimate(middle, middle - half, middle + half)


@lru_cache(maxsize=256)
def t_quantile(df: float, tail: float = 0.025) -> float:
    """The 1 - `tail` quantile of Student's t for `df` > 0 degrees of freedom, whole or not.

    Newton's method on the upper tail P(T > t) = I_x(df/2, 1/2) / 2 with x = df / (df + t^2).
    The tail is convex for t > 0 and the start lies left of every quantile with `tail` <= 0.025, so
    each step goes right and none too far. Right to 1e-9 up to 10,000 degrees of freedom.
    """
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    t, step = 1.95, 1.0
    while step > 1e-12 * t:
        density = scale * (1 + t * t / df) ** (-(df + 1) / 2)
        step = (_tail(t, df) - tail) / density
        t += step
    return t


def _tail(t: float, df: float) -> float:
    """P(T > t), t > 0: the incomplete beta function by its continued fraction (DLMF 8.17.22)."""
    a, b, x = df / 2, 0.5, df / (df + t * t)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    front = math.exp(front + a * math.log(x) + b * math.log1p(-x)) / a
    return front * _fraction(a, b, x) / 2


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of I_x(a, b), multiplied out from the front (Lentz 1976)."""
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    product, factor, m = d, 0.0, 0
    while abs(factor - 1) > 1e-14:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for part in (even, odd):
            d = 1 / (1 + part * d)
            c = 1 + part / c
            factor = c * d
            product *= factor
    return product
