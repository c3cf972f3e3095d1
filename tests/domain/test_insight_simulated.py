"""What insight says to simulated people is right as often as it claims.

`python -m tools.simulate` does the same with more people. Each bound is the stated rate with room
for the chance of this many people (four standard errors or more).
"""

from dataclasses import replace

import pytest

from tools.simulate import (
    LOW,
    PICKY,
    SHY,
    STEADY,
    Days,
    Person,
    Told,
    adjusted,
    linked,
    main,
    side_by_side,
    told,
)

pytestmark = pytest.mark.thorough


@pytest.mark.parametrize(("n", "half"), [(5, 1.6), (10, 1.0), (20, 0.65)])
def test_intervals_hold_the_true_change_of_nineteen_people_in_twenty(n: int, half: float):
    found = told(Person(effect=-1), n, 2000, seed=1)
    assert 0.93 <= found.covered <= 0.97
    assert found.half == pytest.approx(half, abs=0.05)
    assert found.mean == pytest.approx(-1, abs=0.05)


def test_intervals_hold_near_the_floor_of_rounding():
    assert told(STEADY, 5, 1500, seed=1).covered >= 0.93


@pytest.mark.parametrize("n", [5, 10, 20])
def test_people_without_a_change_are_rarely_told_of_one(n: int):
    found = told(Person(), n, 1500, seed=2)
    assert found.lower <= 0.04
    assert found.higher <= 0.04


def test_counting_from_the_usual_level_takes_drifting_back_away():
    found = adjusted(PICKY, 30, 500, seed=3)
    assert -0.5 < found.raw < -0.35
    assert abs(found.mean) < 0.12
    assert 0.93 <= found.covered <= 0.99
    assert found.lower <= 0.04 < 0.3 < found.raw_lower
    assert 1.3 < found.wider < 1.8


def test_a_true_change_survives_counting_from_the_usual_level():
    found = adjusted(replace(PICKY, effect=-1), 30, 300, seed=4)
    assert found.mean == pytest.approx(-1, abs=0.12)
    assert found.covered >= 0.92


def test_missing_ratings_look_better_than_true_and_the_bound_does_not():
    found = told(SHY, 20, 600, seed=5)
    assert found.mean < -0.65
    assert found.cautious > -0.5
    assert found.often_missing > 0.25


def test_starting_low_hides_a_change_and_is_noted():
    found = told(LOW, 20, 500, seed=6)
    assert found.mean > -0.85
    assert found.often_low > 0.6


def test_shrinking_makes_smaller_errors():
    found = side_by_side(5, 0.5, 250, seed=7)
    assert found.raw_error == pytest.approx(0.67, abs=0.04)
    assert found.error == pytest.approx(0.44, abs=0.04)


def test_exercises_that_are_alike_look_alike_and_are_not_told_apart():
    found = side_by_side(10, 0.0, 300, seed=8)
    assert found.gap < 0.4 * found.raw_gap
    assert found.contrasts <= 0.09


@pytest.mark.parametrize(
    ("kind", "naive"),
    [
        (Days(28, 0.5), 0.08),
        (Days(28, 0.7), 0.14),
        (Days(42, 0.7, rated=0.7), 0.12),
        (Days(60, 0.7), 0.14),
    ],
)
def test_unrelated_series_are_rarely_called_linked(kind: Days, naive: float):
    found = linked(kind, 500, seed=9)
    assert found.link <= 0.06
    assert found.naive > naive


def test_a_true_link_lies_in_its_interval():
    found = linked(Days(60, 0.4, link=0.6), 300, seed=10)
    assert found.covered >= 0.91
    assert found.link > 0.9


def test_the_next_day_is_rarely_called_linked():
    assert linked(Days(60, 0.5), 300, seed=11).lagged <= 0.08


def test_the_tool_prints_every_number(capsys: pytest.CaptureFixture[str]):
    def tables(people: int):
        yield f"{people} people", Told(-1.0, 0.95, 1.6, 0.2, 0.0, -1.0, 0.0, 0.0)

    assert main(["7"], tables) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert (first, second.split()) == ("7 people", ["mean", "-1.000"])
