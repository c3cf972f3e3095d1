"""Simulate people whose true effects are known, and count how often insight tells them the truth.

`python -m tools.simulate` prints the tables (half a minute); `python -m tools.simulate 300`
does it with 300 people each. The tests of insight ask the same functions with fewer people. All
numbers are seeded: the same again on every run.
"""

import math
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from unclench.domain.insight import COMPARATOR, Effect, Rated, Reading, compare, couple, effects
from unclench.domain.insight.correlation import pearson, residuals, strength

NOW = datetime(2026, 6, 30, 20, tzinfo=UTC)
DAY = timedelta(days=1)
PEOPLE = 4000


def whole(value: float) -> int:
    """A feeling as a person rates it: a whole number from 0 to 10."""
    return min(10, max(0, round(value)))


def average(values: Sequence[float]) -> float:
    """The mean; not a number if there are none."""
    return math.fsum(values) / len(values) if values else math.nan


def spread(values: Sequence[float]) -> float:
    """The standard deviation around the mean."""
    middle = average(values)
    return math.sqrt(average([(value - middle) ** 2 for value in values]))


@dataclass(frozen=True)
class Person:
    """How one simulated person feels, acts and rates; points from 0 to 10.

    `effect` is what a session truly changes. Feelings differ from `usual` by `swing` (standard
    deviation); `stays` of that is left when the session ends, which is why ratings drift back.
    `blur` is the error of each rating. With `picky` a session is started mostly when the person
    feels bad: "felt", as rated, or "unseen", in a way that the blur of the rating hides.
    A session that ended worse goes unrated with chance `shy`, another one with 0.1 if `shy` is set.
    """

    effect: float = 0.0
    usual: float = 5.0
    swing: float = 1.3
    stays: float = 0.5
    blur: float = 0.2
    picky: Literal["no", "felt", "unseen"] = "no"
    shy: float = 0.0

    def start(self, rng: random.Random) -> tuple[float, float]:
        """How far from usual the person is as a session starts: truly, and as felt."""
        while True:
            state = rng.gauss(0, self.swing)
            felt = state + rng.gauss(0, self.blur)
            reason = felt if self.picky == "felt" else state
            if self.picky == "no" or rng.random() < 1 / (1 + math.exp(1 - 2 * reason)):
                return state, felt

    def reading(self, rng: random.Random, when: datetime, exercise: str = "one") -> Reading:
        """One session's ratings."""
        state, felt = self.start(rng)
        left = self.stays * state + rng.gauss(0, self.swing * math.sqrt(1 - self.stays**2))
        before = whole(self.usual + felt)
        after = whole(self.usual + left + self.effect + rng.gauss(0, self.blur))
        silent = rng.random() < (self.shy if after > before else min(self.shy, 0.1))
        return Reading(exercise, "stress", when, before, None if silent else after)

    def checkins(self, rng: random.Random, n: int) -> list[Rated]:
        """Stand-alone ratings at moments that have nothing to do with how it is."""
        feelings = (rng.gauss(0, self.swing) + rng.gauss(0, self.blur) for _ in range(n))
        return [Rated("stress", NOW - DAY, whole(self.usual + feeling)) for feeling in feelings]

    def history(self, rng: random.Random, n: int, checkins: int = 0) -> Effect:
        """What the app finds after `n` sessions of one exercise."""
        given = [self.reading(rng, NOW - i * DAY) for i in range(n)]
        (found,) = effects(given, NOW, self.checkins(rng, checkins))
        return found


STEADY = Person(-0.5, swing=0.5)
SHY = Person(-0.5, shy=0.5)
LOW = Person(-1, usual=2, swing=2.0)
PICKY = Person(swing=1.5, blur=0.3, stays=0.7, picky="felt")


@dataclass(frozen=True)
class Told:
    """What the app said to many people with `n` sessions, as shares of them or mean points."""

    mean: float
    covered: float  # intervals that hold the true effect
    half: float  # half-width of the interval
    lower: float
    higher: float
    cautious: float
    often_missing: float
    often_low: float


def told(person: Person, n: int, people: int, seed: int) -> Told:
    """The app's words and numbers for `people` persons alike."""
    rng = random.Random(seed)
    found = [person.history(rng, n) for _ in range(people)]
    estimates = [each.estimate for each in found if each.estimate]
    return Told(
        mean=average([e.mean for e in estimates]),
        covered=average([e.low <= person.effect <= e.high for e in estimates]),
        half=average([(e.high - e.low) / 2 for e in estimates]),
        lower=average([e.verdict == "lower" for e in estimates]),
        higher=average([e.verdict == "higher" for e in estimates]),
        cautious=average([e.cautious_mean for e in found if e.cautious_mean is not None]),
        often_missing=average([each.often_missing for each in found]),
        often_low=average([each.often_low for each in found]),
    )


@dataclass(frozen=True)
class Adjusted:
    """Raw and adjusted means of people who start when it is bad; `wider` is the price in spread."""

    raw: float
    mean: float
    covered: float
    wider: float
    raw_lower: float
    lower: float


def adjusted(person: Person, n: int, people: int, seed: int) -> Adjusted:
    """What counting from the usual level (20 check-ins) makes of it."""
    rng = random.Random(seed)
    found = [person.history(rng, n, checkins=20) for _ in range(people)]
    pairs = [(e.estimate, e.adjusted) for e in found if e.estimate and e.adjusted]
    return Adjusted(
        raw=average([raw.mean for raw, _ in pairs]),
        mean=average([fit.mean for _, fit in pairs]),
        covered=average([fit.low <= person.effect <= fit.high for _, fit in pairs]),
        wider=spread([fit.mean for _, fit in pairs]) / spread([raw.mean for raw, _ in pairs]),
        raw_lower=average([raw.verdict == "lower" for raw, _ in pairs]),
        lower=average([fit.verdict == "lower" for _, fit in pairs]),
    )


@dataclass(frozen=True)
class SideBySide:
    """Several exercises side by side: errors and the gap between best and worst, in points."""

    raw_error: float
    error: float
    covered: float
    raw_gap: float
    gap: float
    contrasts: float  # people told that any exercise differs from quiet rest


def side_by_side(n: int, differ: float, people: int, seed: int) -> SideBySide:
    """Eight exercises, `n` sessions each; true effects have standard deviation `differ`."""
    rng = random.Random(seed)
    raw_errors, errors, covered, raw_gaps, gaps, contrasts = [], [], [], [], [], []
    for _ in range(people):
        true = {name: rng.gauss(-0.5, differ) for name in (COMPARATOR, *"abcdefg")}
        given = [
            Reading(name, "pain", NOW - i * DAY, 5, 5 + round(effect + rng.gauss(0, 1.47)))
            for name, effect in true.items()
            for i in range(n)
        ]
        found = effects(given, NOW)
        side = compare(found, {})
        raw = {each.exercise_id: average(each.changes) for each in found}
        about = {each.exercise_id: each.about for each in side.shown}
        raw_errors += [(raw[name] - true[name]) ** 2 for name in true]
        errors += [(about[name].mean - true[name]) ** 2 for name in true]
        covered += [about[name].low <= true[name] <= about[name].high for name in true]
        raw_gaps.append(max(raw.values()) - min(raw.values()))
        means = [each.mean for each in about.values()]
        gaps.append(max(means) - min(means))
        contrasts.append(bool(side.contrasts))
    return SideBySide(
        raw_error=math.sqrt(average(raw_errors)),
        error=math.sqrt(average(errors)),
        covered=average(covered),
        raw_gap=average(raw_gaps),
        gap=average(gaps),
        contrasts=average(contrasts),
    )


@dataclass(frozen=True)
class Days:
    """Two daily series: `carry` from day to day, true correlation `link`, share of days rated."""

    days: int
    carry: float
    link: float = 0.0
    rated: float = 1.0

    def ratings(self, rng: random.Random) -> tuple[list[int], list[int], list[int]]:
        """Day numbers, stress and pain of one person."""
        fresh = math.sqrt(1 - self.carry**2)
        own = math.sqrt(1 - self.link**2)
        x, y = rng.gauss(0, 1), rng.gauss(0, 1)
        rows = []
        for day in range(self.days):
            if rng.random() < self.rated:
                rows.append((day, whole(5 + 2 * x), whole(5 + 2 * (self.link * x + own * y))))
            x = self.carry * x + fresh * rng.gauss(0, 1)
            y = self.carry * y + fresh * rng.gauss(0, 1)
        return [r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows]


@dataclass(frozen=True)
class Linked:
    """Shares of people who are told of a link, and of those given words, whom the interval fits."""

    words: float  # got words at all
    link: float  # of all: told of a link
    covered: float
    naive: float  # of all: would be told without the correction
    lagged: float  # of those shown the next day: told of a link, mean of both directions


def linked(kind: Days, people: int, seed: int) -> Linked:
    """What the app says to `people` persons about stress and pain."""
    rng = random.Random(seed)
    words, links, covered, naive, lagged = [], [], [], [], []
    for _ in range(people):
        days, stress, pain = kind.ratings(rng)
        x, y = residuals(days, stress), residuals(days, pain)
        r = pearson(x, y) or 0.0
        naive.append(strength(r, len(days)).excludes_zero)
        given = [Rated("stress", NOW + d * DAY, s) for d, s in zip(days, stress, strict=True)]
        given += [Rated("pain", NOW + d * DAY, p) for d, p in zip(days, pain, strict=True)]
        found = couple(given)
        words.append(found.stage == "words")
        links.append(found.link in {"higher", "lower"})
        if found.found:
            covered.append(found.found.low <= kind.link <= found.found.high)
        if found.lag:
            lagged += [found.lag.stress_first.excludes_zero, found.lag.pain_first.excludes_zero]
    return Linked(average(words), average(links), average(covered), average(naive), average(lagged))


def tables(people: int) -> Iterator[tuple[str, object]]:
    """Each table's line with what came out."""
    for n in (5, 8, 10, 20, 30):
        yield f"lower by 1, n {n}", told(Person(effect=-1), n, people, n)
    for n in (5, 10, 20, 50):
        yield f"no effect, usual start, n {n}", told(Person(), n, people, n)
    for n in (5, 10):
        yield f"ratings vary little, n {n}", told(STEADY, n, people, n)
    yield "the harder sessions go unrated", told(SHY, 20, people, 2)
    yield "starts at 2", told(LOW, 20, people, 3)
    for n in (20, 30, 50):
        yield f"no effect, starts when bad, n {n}", adjusted(PICKY, n, people // 2, n)
    unseen = replace(PICKY, picky="unseen")
    yield "no effect, starts for reasons unseen, n 30", adjusted(unseen, 30, people // 2, 1)
    for n in (5, 10, 20):
        yield f"8 exercises that differ, n {n}", side_by_side(n, 0.5, people // 8, n)
        yield f"8 exercises alike, n {n}", side_by_side(n, 0.0, people // 8, n)
    for carry in (0.0, 0.5, 0.7):
        yield f"no link, carry {carry}, 28 days", linked(Days(28, carry), people // 2, 1)
        yield (
            f"no link, carry {carry}, 7 of 10 days",
            linked(Days(42, carry, rated=0.7), people // 2, 2),
        )
        yield f"no link, carry {carry}, 90 days", linked(Days(90, carry), people // 4, 3)
    for link in (0.3, 0.6):
        yield f"link {link}, 60 days", linked(Days(60, 0.4, link), people // 2, 4)


def main(
    arguments: Sequence[str], make: Callable[[int], Iterator[tuple[str, object]]] = tables
) -> int:
    """Print every table; the number of people may be given."""
    for name, found in make(int(arguments[0]) if arguments else PEOPLE):
        print(name)
        for key, value in vars(found).items():
            print(f"    {key:15}{value:8.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
