"""Means that may be looked at after every session: one error rate holds over all looks together.

An ordinary interval is right for one look only. Here a value of the true mean is ruled out when the
evidence against it, a mixture of likelihood ratios, has reached 20: under that value this ever
happens to at most one person in 20, however often they look (Ville 1939; Lai 1976; Lindon & Ham,
arXiv 2210.08589).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from unclench.domain.insight.numbers import Estimate

RHO: Final = 3.0
"""Weight of the mixture, in changes: the interval of a mean is tightest near n = 25."""

RULED_OUT: Final = 20.0
"""Evidence from which a value is ruled out: 1 / 0.05."""

FARTHEST: Final = 10.0
"""Points: no mean of ratings from 0 to 10 can change by more."""

R: Final = 30.0
"""Weight of the mixture for a correlation, in days."""

NO_FREEDOM: Final = 1e-9
_MOST: Final = 700.0  # the largest exponent that is still a number


@dataclass(frozen=True)
class Evidence:
    """An estimate in points, and what speaks against each value of the truth.

    `error` is its standard error; `size` how many unrelated changes it is worth: the variance of
    one change divided by that of the estimate; `freedom` the degrees of freedom of that variance.
    Without any `freedom` nothing is ruled out.
    """

    mean: float
    error: float
    size: float
    freedom: float
    rho: float = RHO

    def against(self, value: float = 0.0) -> float:
        """E(value), at least 0: sqrt(c) ((1 + x) / (1 + c x))^((nu + 1) / 2).

        With c = rho / (size + rho), x = t^2 / nu, t = (mean - value) / error.
        """
        if self.freedom <= NO_FREEDOM:
            return 1.0
        share = self.rho / (self.size + self.rho)
        x = ((self.mean - value) / self.error) ** 2 / self.freedom
        power = (self.freedom + 1) / 2 * (math.log1p(x) - math.log1p(share * x))
        return math.exp(min(math.log(share) / 2 + power, _MOST))

    def interval(self, level: float = RULED_OUT) -> Estimate:
        """The values with E < `level`, as far as ratings can change."""
        half = self._half(level)
        low, high = max(self.mean - half, -FARTHEST), min(self.mean + half, FARTHEST)
        return Estimate(self.mean, min(self.mean, low), max(self.mean, high))

    def _half(self, level: float) -> float:
        """Half of the interval's width: E solved for x; endless where E never gets there."""
        if self.freedom <= NO_FREEDOM:
            return math.inf
        share = self.rho / (self.size + self.rho)
        log_ratio = 2 / (self.freedom + 1) * (math.log(level) - math.log(share) / 2)
        if log_ratio + math.log(share) >= 0:
            return math.inf
        ratio = math.exp(log_ratio)
        return self.error * math.sqrt(self.freedom * (ratio - 1) / (1 - share * ratio))


def correlation_boundary(n: float, share: float, r: float = R) -> float:
    """How large |z| sqrt(n) must become, at most for `share` of people ever (two-sided).

    sqrt((n + R) / n ln((n + R) / (R share^2))), the normal mixture (Robbins 1970); z = atanh(r),
    n = n_eff - 3 > 0.
    """
    return math.sqrt((n + r) / n * math.log((n + r) / (r * share**2)))
