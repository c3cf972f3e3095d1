"""How simulated people feel, act and rate: whole numbers from 0 to 10, as people give them."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from unclench.domain.insight import COMPARATOR, Reading
from unclench.domain.insight.rows import Usual

START = datetime(2026, 1, 1, 20, tzinfo=UTC)
DAY = timedelta(days=1)


def whole(value: float) -> int:
    """A feeling as a person rates it: a whole number from 0 to 10."""
    return min(10, max(0, round(value)))


def carried(rng: random.Random, carry: float) -> Iterator[float]:
    """Chance with variance 1, of which `carry` is left at the next moment."""
    state, fresh = rng.gauss(0, 1), math.sqrt(1 - carry * carry)
    while True:
        yield state
        state = carry * state + fresh * rng.gauss(0, 1)


@dataclass(frozen=True)
class Changing:
    """Whose feelings change by `effect` over a session, give or take `spread`, from any start.

    `carry` of what chance did is left at the next session. Starts are `usual`, give or take 1.3.
    Both are rated in whole numbers, so that a spread of 1.3 is a standard deviation of 1.35 points
    in the changes as they are rated. It is the spread with which all that the page on honesty says
    of power (40, 86 and 98 of 100) is nearest: within 4 of 100.
    """

    effect: float = 0.0
    spread: float = 1.3
    carry: float = 0.0
    usual: float = 5.0

    def sessions(self, rng: random.Random, n: int) -> list[tuple[int, int]]:
        """Before and after of `n` sessions."""
        found = []
        for _place, chance in zip(range(n), carried(rng, self.carry), strict=False):
            start = rng.gauss(self.usual, 1.3)
            found.append((whole(start), whole(start + self.effect + self.spread * chance)))
        return found


@dataclass(frozen=True)
class Drifting:
    """Whose feelings swing around `usual`, and drift back while a session lasts.

    They differ from it by `swing` (standard deviation), of which `carry` is left at the next
    moment; `stays` of it is left when a session ends. `blur` is the error of each rating. An
    exercise is started when it is bad, "felt" as rated or "unseen", in a way that the blur hides;
    or at any time ("no"). Quiet rest is always taken at any time. `effect` is what the exercise
    does more than rest.
    """

    effect: float = 0.0
    swing: float = 1.5
    stays: float = 0.8
    carry: float = 0.0
    blur: float = 0.3
    when_bad: Literal["no", "felt", "unseen"] = "felt"
    usual: float = 5.0

    def sessions(self, rng: random.Random, n: int, exercise: bool = True) -> list[tuple[int, int]]:
        """Before and after of `n` sessions of the exercise."""
        found = (session for _exercise, session in self._all(rng, exercise, rest=False))
        return [session for _place, session in zip(range(n), found, strict=False)]

    def check_ins(self, rng: random.Random, n: int) -> Usual:
        """The usual level, from `n` check-ins at moments that have nothing to do with how it is."""
        swing = math.hypot(self.swing, self.blur)
        levels = [whole(rng.gauss(self.usual, swing)) for _ in range(n)]
        middle = sum(levels) / n
        return Usual(n, middle, sum((one - middle) ** 2 for one in levels) / (n - 1))

    def beside_rest(self, rng: random.Random, n: int) -> list[Reading]:
        """`n` sessions of an exercise and of quiet rest, one a day."""
        found = self._all(rng, exercise=True, rest=True)
        return [
            Reading("one" if exercise else COMPARATOR, "stress", START + place * DAY, *session)
            for place, (exercise, session) in zip(range(n), found, strict=False)
        ]

    def _all(
        self, rng: random.Random, exercise: bool, rest: bool
    ) -> Iterator[tuple[bool, tuple[int, int]]]:
        """Sessions without end: whether it is the exercise, before and after."""
        fresh = self.swing * math.sqrt(1 - self.stays**2)
        for state, later in zip(carried(rng, self.carry), carried(rng, self.carry), strict=False):
            feeling = self.swing * state
            felt = feeling + rng.gauss(0, self.blur)
            if exercise and self._starts(rng, felt, feeling):
                chosen = True
            elif rest and rng.random() < REST:
                chosen = False
            else:
                continue
            after = self.stays * feeling + fresh * later + self.effect * chosen
            rated = whole(self.usual + felt), whole(self.usual + after + rng.gauss(0, self.blur))
            yield chosen, rated

    def _starts(self, rng: random.Random, felt: float, feeling: float) -> bool:
        """Whether the exercise is started at a moment."""
        if self.when_bad == "no":
            return rng.random() < REST
        reason = felt if self.when_bad == "felt" else feeling
        return rng.random() < 1 / (1 + math.exp(1 - 2 * reason)) / 2


REST = 0.35
"""The chance that a moment that is not used for an exercise is used for rest."""
