"""What a fair test of so many pairs finds, of a hundred tests alike.

`python -m tools.simulate` counts it with the analysis as it is, for people whose ratings swing by
1.5 points from session to session.
"""

from typing import NamedTuple


class Found(NamedTuple):
    """Of 100 tests: how many look clear where there is nothing, and how many find 1 or 2 points."""

    pairs: int
    false: int
    one: int
    two: int


OFFERED = (Found(10, 5, 28, 79), Found(14, 5, 42, 94), Found(21, 5, 61, 99), Found(28, 5, 75, 100))
"""The numbers of pairs that are offered; of 10,000 or more simulated tests each."""


def found(pairs: int) -> Found:
    """What a test of so many pairs finds at the least: that of the next smaller one offered."""
    return max((one for one in OFFERED if one.pairs <= pairs), default=OFFERED[0])
