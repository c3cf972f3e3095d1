"""A person's own breathing pace, from their taps at each in-breath."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

LEAST_TAPS = 5
SECONDS = 45.0  # how long taps are counted
QUICKEST, SLOWEST = 3.0, 8.0  # seconds per breath that a session may begin with
WITHOUT = 4.5  # seconds per breath when nobody tapped


def own_pace(taps: Sequence[float]) -> float | None:
    """Seconds a breath: the median gap between taps (in seconds), from 3.0 to 8.0, to a tenth.

    None with fewer than five taps. The median forgives a tap that was missed or made twice.
    """
    if len(taps) < LEAST_TAPS:
        return None
    gaps = [after - before for before, after in pairwise(taps)]
    return round(min(SLOWEST, max(QUICKEST, median(gaps))), 1)
