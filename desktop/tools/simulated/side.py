"""How often the intervals of exercises side by side hold the truth."""

from __future__ import annotations

import random

from tools.simulated.people import DAY, START, whole
from tools.simulated.rates import Rate, rate
from unclench.domain.insight import Reading, report


def coverage(
    differ: float, spread: float, sessions: tuple[int, ...], people: int, seed: int
) -> Rate:
    """Exercises with so many sessions each, whose true effects have deviation `differ`."""
    rng = random.Random(seed)
    held = []
    for _ in range(people):
        true = {str(place): rng.gauss(-0.5, differ) for place in range(len(sessions))}
        given = [
            Reading(name, "pain", START + day * DAY, 5, whole(5 + rng.gauss(effect, spread)))
            for (name, effect), n in zip(true.items(), sessions, strict=True)
            for day in range(n)
        ]
        held += [
            each.about.low <= true[each.exercise] <= each.about.high
            for each in report(given, START + 100 * DAY).side
        ]
    return rate(held)
