"""Fair tests of people whose true effects are known, with the analysis that the app has."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from tools.simulated.people import carried, whole
from tools.simulated.rates import Rate, rate
from unclench.domain.trials.analysis import PairRatings, Rated, analyze

PAIRS = (7, 10, 14, 21, 28)
EFFECTS = (0.0, -1.0, -2.0)


@dataclass(frozen=True)
class Testing:
    """Whose feelings swing around `usual` by 1.5 points; half of it is left after a session.

    `effect` is what the exercise does more than rest. `carry` of the swing is left at the next
    session; each rating has an error of 0.2 points. Of the ratings after, a share is `lost`.
    """

    __test__ = False  # what its name begins with isn't meant for pytest

    effect: float = 0.0
    usual: float = 5.0
    carry: float = 0.0
    lost: float = 0.0

    def pairs(self, rng: random.Random, count: int) -> list[PairRatings]:
        """The ratings of one test, the order within each pair drawn by chance."""
        states, found = carried(rng, self.carry), []
        for _pair in range(count):
            first = rng.random() < 0.5
            one, two = (self._session(rng, next(states), tested) for tested in (first, not first))
            found.append(PairRatings(one, two) if first else PairRatings(two, one))
        return found

    def _session(self, rng: random.Random, state: float, tested: bool) -> Rated:
        swing, fresh = 1.5 * state, rng.gauss(0, 1.5 * math.sqrt(0.75))
        before = self.usual + swing + rng.gauss(0, 0.2)
        after = self.usual + swing / 2 + fresh + self.effect * tested + rng.gauss(0, 0.2)
        return Rated(whole(before), None if rng.random() < self.lost else whole(after))


def clear(kind: Testing, pairs: int, people: int, seed: int) -> Rate:
    """Of so many people, those whose test looks clear."""
    rng = random.Random(seed)
    return rate(
        analyze(kind.pairs(rng, pairs), f"{rng.getrandbits(256):064x}").word in {"lower", "higher"}
        for _ in range(people)
    )
