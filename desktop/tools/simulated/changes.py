"""What people are told of an exercise when they look after each of their sessions."""

from __future__ import annotations

import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from tools.simulated.people import DAY, START, Changing, Drifting
from tools.simulated.rates import Rate, by, rate
from unclench.domain.insight import Reading, report
from unclench.domain.insight.rows import ENOUGH, RowWord, from_usual, headline, mean_change

LOWER: frozenset[RowWord] = frozenset({"lower", "noticed-lower"})
NOTICED: frozenset[RowWord] = frozenset({"noticed-lower", "noticed-higher"})
TOLD: frozenset[RowWord] = LOWER | {"higher", "noticed-higher"}


@dataclass(frozen=True)
class Told:
    """The look (number of sessions) at which each person was first told; None: never.

    `missed`: whether any interval up to the last look missed the truth.
    """

    told: tuple[int | None, ...]
    noticed: tuple[int | None, ...]
    missed: Rate

    def by(self, look: int) -> Rate:
        """The share of people told by that look."""
        return by(self.told, look)


def deviation_of(kind: Changing, sessions: int, seed: int) -> float:
    """The standard deviation of the changes as they are rated, in points."""
    rated = kind.sessions(random.Random(seed), sessions)
    return statistics.stdev(after - before for before, after in rated)


def looks(kind: Changing, people: int, last: int, seed: int) -> Told:
    """People who look after each session up to the `last` one."""
    rng = random.Random(seed)
    told, noticed, missed = [], [], []
    for _ in range(people):
        changes = [after - before for before, after in kind.sessions(rng, last)]
        words, miss = [], False
        for n in range(ENOUGH, last + 1):
            found = mean_change(changes[:n])
            about = found.interval()
            miss = miss or not about.low <= kind.effect <= about.high
            words.append(headline(found, None))
        told.append(first_of(words, TOLD))
        noticed.append(first_of(words, NOTICED))
        missed.append(miss)
    return Told(tuple(told), tuple(noticed), rate(missed))


def first_of(words: Sequence[RowWord], wanted: frozenset[RowWord]) -> int | None:
    """The number of sessions at which one of the wanted words came first."""
    return next((n for n, word in enumerate(words, ENOUGH) if word in wanted), None)


@dataclass(frozen=True)
class Drifted:
    """People who start when it is bad: told "lower", "lower, but ...", or higher, ever."""

    lower: Rate
    drift: Rate
    higher: Rate


def drifted(kind: Drifting, people: int, last: int, seed: int, check_ins: int = 20) -> Drifted:
    """They look after each session, with their usual level known from `check_ins`."""
    rng = random.Random(seed)
    found = []
    for _ in range(people):
        sessions, usual = kind.sessions(rng, last), kind.check_ins(rng, check_ins)
        befores = [before for before, _after in sessions]
        changes = [after - before for before, after in sessions]
        found.append(
            {
                headline(mean_change(changes[:n]), from_usual(befores[:n], changes[:n], usual))
                for n in range(ENOUGH, last + 1)
            }
        )
    return Drifted(
        rate(bool(words & LOWER) for words in found),
        rate("lower-but-drift" in words for words in found),
        rate(bool(words & {"higher", "noticed-higher"}) for words in found),
    )


@dataclass(frozen=True)
class Many:
    """People with many exercises that do nothing: told of any, and of more than one; one look."""

    any: Rate
    several: Rate


def many(exercises: int, n: int, people: int, seed: int) -> Many:
    """`n` sessions of each exercise, without effect."""
    rng = random.Random(seed)
    found = []
    for _ in range(people):
        given = [
            Reading(str(exercise), "stress", START + place * DAY, before, after)
            for exercise in range(exercises)
            for place, (before, after) in enumerate(Changing().sessions(rng, n))
        ]
        rows = report(given, START + n * DAY).rows
        found.append(sum(row.word in TOLD for row in rows))
    return Many(rate(told > 0 for told in found), rate(told > 1 for told in found))
