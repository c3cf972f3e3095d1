"""How often insight tells people what isn't so, and how often it finds what is.

`python -m tools.simulate` prints the tables; `--people 500` asks more people or fewer, `--seed 2`
others. All comes from the app's own functions. Every rate is "ever told, over all looks", because
people look after each session; behind it stands its Monte-Carlo standard error.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence

from tools.simulated.changes import deviation_of, drifted, looks, many
from tools.simulated.links import Days, linked
from tools.simulated.people import Changing, Drifting
from tools.simulated.rates import by
from tools.simulated.rest import beside_rest
from tools.simulated.side import coverage
from tools.simulated.trials import EFFECTS, PAIRS, Testing, clear

PEOPLE = 1000
Line = tuple[str, object]
Table = tuple[str, Callable[[int, int], Iterator[Line]]]


def changes(people: int, seed: int) -> Iterator[Line]:
    """One exercise that does nothing, looked at after each session from the tenth on."""
    yield _deviation(Changing(), people, seed)
    for carry in (0.0, 0.3, 0.5, 0.7):
        found = looks(Changing(carry=carry), people, 50, seed)
        yield f"told lower or higher by session 50, carry-over {carry}", found.by(50)
        yield "   an interval missed the truth by then", found.missed
    yield "the same, from usual level 1", looks(Changing(usual=1), people, 50, seed).by(50)
    near = looks(Changing(-0.6, usual=1, spread=0.7), people, 50, seed)
    yield '"people usually notice" by session 50, true -0.6, from level 1', by(near.noticed, 50)
    found30 = many(30, 10, max(people // 5, 20), seed)
    yield "any of 30 exercises, one look at 10 sessions", found30.any
    yield "   more than one of them", found30.several


def drifting(people: int, seed: int) -> Iterator[Line]:
    """One exercise that does nothing, started when it is bad, usual level known."""
    for stays in (0.7, 0.8):
        found = drifted(Drifting(stays=stays), max(people // 2, 20), 50, seed)
        yield f"told lower by session 50, of a feeling {stays} stays", found.lower
        yield '   "lower, but about as much as ratings drift back"', found.drift
        yield "   told higher", found.higher
    unseen = drifted(Drifting(when_bad="unseen"), max(people // 2, 20), 50, seed)
    yield "told lower, started for reasons that ratings don't show", unseen.lower


def power(people: int, seed: int) -> Iterator[Line]:
    """One exercise that does something, looked at after each session."""
    yield _deviation(Changing(-1), people, seed)
    one, two = (looks(Changing(effect), people, 40, seed) for effect in (-1, -2))
    yield "a true -1 is found by session 20", one.by(20)
    yield "   by session 40", one.by(40)
    yield "a true -2 is found by session 20", two.by(20)


def _deviation(kind: Changing, people: int, seed: int) -> Line:
    found = deviation_of(kind, 50 * people, seed)
    return "standard deviation of a change, in points as they are rated", f"{found:6.2f}"


def resting(people: int, seed: int) -> Iterator[Line]:
    """An exercise next to quiet rest, looked at after each of 100 sessions of both."""
    few = max(people // 2, 20)
    for when in ("no", "felt", "unseen"):
        for carry in (0.0, 0.5):
            kind = Drifting(when_bad=when, carry=carry)
            found = beside_rest(kind, few, 100, seed)
            yield f"no difference, started when bad: {when}, carry-over {carry}", by(found, 100)
    found = beside_rest(Drifting(-1), few, 100, seed)
    yield "a true -1 is found by session 40, started when bad", by(found, 40)
    yield "   by session 100", by(found, 100)


def sides(people: int, seed: int) -> Iterator[Line]:
    """Exercises side by side: intervals that hold the truth."""
    for differ in (0.5, 1.0):
        for spread in (0.7, 1.5):
            for count in (2, 3, 4, 6, 8):
                for n in (5, 10, 20):
                    found = coverage(differ, spread, (n,) * count, max(people // 5, 20), seed)
                    kind = f"tau {differ}, sigma {spread}, {count} exercises, {n} sessions each"
                    yield kind, found
            mixed = coverage(differ, spread, (5, 20) * 3, max(people // 5, 20), seed)
            yield f"tau {differ}, sigma {spread}, 6 exercises, 5 or 20 sessions", mixed


def fair_tests(people: int, seed: int) -> Iterator[Line]:
    """Fair tests of one's own: those that look clear."""
    for pairs in PAIRS:
        for effect in EFFECTS:
            found = clear(Testing(effect), pairs, people, seed)
            yield f"{pairs} pairs, a true {effect:g}", found
    for kind in (Testing(carry=0.5), Testing(usual=1), Testing(lost=0.1)):
        yield f"14 pairs, no difference, {kind}", clear(kind, 14, people, seed)


def linking(people: int, seed: int) -> Iterator[Line]:
    """Stress and pain, looked at every third day for a year."""
    few = max(people // 10, 20)
    for name, kind in LINKS:
        found = linked(kind, few, 365, seed)
        yield f"no link, {name}: told of one", found.by(365)
        yield "   told of one with the next day", found.lagged_by(365)
    true = linked(Days(link=0.3), few, 365, seed)
    yield "a true link of 0.3 is found by day 90", true.by(90)
    yield "   by day 365", true.by(365)


LINKS = (
    ("carry-over 0", Days()),
    ("carry-over 0.3", Days(carry=0.3)),
    ("carry-over 0.5", Days(carry=0.5)),
    ("carry-over 0.7", Days(carry=0.7)),
    ("carry-over 0.7, 6 days of 10", Days(carry=0.7, rated=0.6)),
    ("both higher Monday to Friday", Days(weekdays=2)),
    ("both higher on Mondays", Days(mondays=3)),
    ("both fall over the day", Days(falls=4)),
    ("both swing with the day", Days(wave=2, spread=1.2)),
    ("both higher before 9", Days(carry=0.3, early=4)),
    ("both higher Monday to Friday, falling, carry-over 0.5", Days(carry=0.5, weekdays=2, falls=3)),
)

TABLES: tuple[Table, ...] = tuple(
    (make.__doc__ or "", make)
    for make in (changes, drifting, power, resting, sides, linking, fair_tests)
)


def main(arguments: Sequence[str], tables: Sequence[Table] = TABLES) -> int:
    """Print every table."""
    parser = argparse.ArgumentParser("python -m tools.simulate", description=__doc__)
    said = "how many people; fewer where each takes long"
    parser.add_argument("--people", type=int, default=PEOPLE, metavar="N", help=said)
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    asked = parser.parse_args(arguments)
    for title, make in tables:
        print(f"\n{title}")
        for name, found in make(asked.people, asked.seed):
            print(f"  {name:70}{found}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
