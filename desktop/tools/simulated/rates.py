"""Shares of simulated people, with the error of having asked so many and no more."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Rate:
    """`hits` of `people`."""

    hits: int
    people: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.hits / self.people

    @property
    def error(self) -> float:
        """The Monte-Carlo standard error of the share; one more hit and miss keep it above 0."""
        near = (self.hits + 1) / (self.people + 2)
        return math.sqrt(near * (1 - near) / self.people)

    def __str__(self) -> str:
        """Percent, with the error."""
        return f"{100 * self.share:5.1f} % ± {100 * self.error:.1f}"


def rate(told: Iterable[bool]) -> Rate:
    """The share of those that are true."""
    all_of = list(told)
    return Rate(sum(all_of), len(all_of))


def by(firsts: Iterable[int | None], look: int) -> Rate:
    """The share of people who were told by that look, of the look at which each was first told."""
    return rate(first is not None and first <= look for first in firsts)
