"""What people are told of an exercise next to quiet rest when they look after each session."""

from __future__ import annotations

import random

from tools.simulated.people import Drifting
from unclench.domain.insight import COMPARATOR, Reading
from unclench.domain.insight.anytime import RULED_OUT
from unclench.domain.insight.rows import ENOUGH, RowDetail
from unclench.domain.insight.versus import beside


def beside_rest(kind: Drifting, people: int, last: int, seed: int) -> tuple[int | None, ...]:
    """The look at which each was first told of a difference; None: never."""
    rng = random.Random(seed)
    return tuple(_first(kind.beside_rest(rng, last)) for _ in range(people))


def _first(given: list[Reading]) -> int | None:
    for look in range(2 * ENOUGH, len(given) + 1):
        one = tuple(each for each in given[:look] if each.exercise != COMPARATOR)
        rest = tuple(each for each in given[:look] if each.exercise == COMPARATOR)
        found = beside(RowDetail(one, 0), RowDetail(rest, 0))
        if found and found.against() >= RULED_OUT:
            return look
    return None
