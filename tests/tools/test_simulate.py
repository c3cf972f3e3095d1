"""What insight tells simulated people is right as often as it claims, over all their looks.

`python -m tools.simulate` does the same with more people. Each bound leaves room for the chance of
so many people: three standard errors at the bound.
"""

from __future__ import annotations

import math

import pytest

from tools.simulate import LINKS, TABLES, main
from tools.simulated.changes import deviation_of, drifted, looks, many
from tools.simulated.links import Days, linked
from tools.simulated.people import Changing, Drifting
from tools.simulated.rates import Rate, by
from tools.simulated.rest import beside_rest
from tools.simulated.side import coverage
from tools.simulated.trials import Testing, clear
from unclench.domain.trials.power import OFFERED

pytestmark = pytest.mark.timeout(300)  # many people: a busy machine takes a while over them

KINDS = dict(LINKS)


def room(limit: float, people: int) -> float:
    """Three standard errors of a share of so many people at the limit."""
    return 3 * math.sqrt(limit * (1 - limit) / people)


def at_most(found: Rate, limit: float) -> None:
    assert found.share <= limit + room(limit, found.people), str(found)


def at_least(found: Rate, limit: float) -> None:
    assert found.share >= limit - room(limit, found.people), str(found)


def test_a_rate_tells_how_sure_it_is():
    assert str(Rate(5, 100)) == "  5.0 % ± 2.4"
    assert Rate(0, 100).error > 0
    assert by((3, None, 9, 4), 4) == Rate(2, 4)


def test_the_simulated_people_change_as_much_as_they_are_said_to():
    assert deviation_of(Changing(), 20_000, seed=1) == pytest.approx(1.35, abs=0.03)


@pytest.mark.thorough
@pytest.mark.parametrize(("carry", "limit"), [(0.0, 0.05), (0.5, 0.10)])
def test_who_changes_nothing_is_rarely_told_of_a_change_by_fifty_looks(carry, limit):
    found = looks(Changing(carry=carry), 800, 50, seed=1)
    at_most(found.by(50), limit)
    at_most(found.missed, limit)


@pytest.mark.thorough
def test_near_the_floor_too():
    at_most(looks(Changing(usual=1), 400, 50, seed=2).by(50), 0.05)
    near = looks(Changing(-0.6, usual=1, spread=0.7), 200, 50, seed=2)
    at_most(by(near.noticed, 50), 0.01)


@pytest.mark.thorough
def test_a_true_change_is_found():
    one = looks(Changing(-1), 600, 40, seed=3)
    at_least(one.by(20), 0.40 - 0.05)
    at_least(one.by(40), 0.86 - 0.05)
    at_least(looks(Changing(-2), 600, 20, seed=3).by(20), 0.98 - 0.05)


@pytest.mark.thorough
def test_starting_when_it_is_bad_is_not_told_as_a_change():
    found = drifted(Drifting(), 200, 50, seed=4)
    at_most(found.lower, 0.05)
    at_most(found.higher, 0.05)
    assert found.drift.share > 0.05


@pytest.mark.thorough
def test_of_many_exercises_that_do_nothing_hardly_any_is_told():
    found = many(30, 10, 100, seed=5)
    at_most(found.any, 0.10)
    at_most(found.several, 0.01)


@pytest.mark.thorough
@pytest.mark.parametrize("when", ["no", "felt", "unseen"])
@pytest.mark.parametrize(("carry", "limit"), [(0.0, 0.05), (0.5, 0.07)])
def test_what_does_no_more_than_rest_is_rarely_told_apart_by_a_hundred_looks(when, carry, limit):
    found = beside_rest(Drifting(when_bad=when, carry=carry), 150, 100, seed=6)
    at_most(by(found, 100), limit)


@pytest.mark.thorough
def test_what_does_more_than_rest_is_found():
    at_least(by(beside_rest(Drifting(-1), 100, 100, seed=7), 100), 0.75)


@pytest.mark.thorough
@pytest.mark.parametrize("differ", [0.5, 1.0])
@pytest.mark.parametrize("spread", [0.7, 1.5])
@pytest.mark.parametrize("sessions", [(5, 5), (5,) * 4, (20,) * 4, (10,) * 6, (5, 20) * 4])
def test_intervals_side_by_side_hold_the_truth(differ, spread, sessions):
    at_least(coverage(differ, spread, sessions, 200, seed=8), 0.93)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "name",
    [
        "carry-over 0",
        "carry-over 0.7",
        "both higher Monday to Friday",
        "both swing with the day",
        "both higher before 9",
    ],
)
def test_no_link_is_rarely_told_as_one_in_a_year(name):
    found = linked(KINDS[name], 60, 365, seed=9, every=12)
    at_most(found.by(365), 0.05)
    at_most(found.lagged_by(365), 0.05)


@pytest.mark.thorough
def test_a_true_link_is_found():
    found = linked(Days(link=0.3), 60, 365, seed=10, every=12)
    at_least(found.by(90), 0.31 - 0.05)
    at_least(found.by(365), 0.997 - 0.05)


def people(pairs: int) -> int:
    """How many are enough: a test of more pairs than 12 draws its signs, which takes longer."""
    return 200 if pairs > 12 else 600


@pytest.mark.thorough
@pytest.mark.parametrize("found", OFFERED, ids=lambda one: f"{one.pairs} pairs")
def test_a_fair_test_of_nothing_is_rarely_clear(found):
    at_most(clear(Testing(), found.pairs, people(found.pairs), seed=11), 0.05)


@pytest.mark.thorough
@pytest.mark.parametrize("found", OFFERED, ids=lambda one: f"{one.pairs} pairs")
def test_a_fair_test_finds_what_the_set_up_says(found):
    few = people(found.pairs)
    at_least(clear(Testing(-1), found.pairs, few, seed=12), found.one / 100 - 0.05)
    at_least(clear(Testing(-2), found.pairs, few, seed=13), found.two / 100 - 0.05)


@pytest.mark.thorough
@pytest.mark.parametrize("kind", [Testing(carry=0.5), Testing(usual=1), Testing(lost=0.1)], ids=str)
def test_a_fair_test_is_fair_to_all_kinds_of_people(kind):
    at_most(clear(kind, 10, 600, seed=14), 0.05)


def test_few_pairs_are_rarely_clear_where_there_is_nothing():
    at_most(clear(Testing(), 10, 300, seed=15), 0.05)


def test_the_tool_prints_every_table(capsys: pytest.CaptureFixture[str]):
    def table(people: int, seed: int):
        yield f"{people} people, seed {seed}", Rate(1, 10)

    assert main(["--people", "7", "--seed", "3"], [("A table.", table)]) == 0
    assert capsys.readouterr().out.split("\n") == [
        "",
        "A table.",
        f"  {'7 people, seed 3':70} 10.0 % ± 11.8",
        "",
    ]


@pytest.mark.thorough
@pytest.mark.parametrize("place", range(3))
def test_every_table_of_people_works(place, capsys: pytest.CaptureFixture[str]):
    assert main(["--people", "20"], TABLES[place : place + 1]) == 0
    assert " % ± " in capsys.readouterr().out
