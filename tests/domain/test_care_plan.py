"""Doors, steps with a day, the week's choice, people, activities and what is built up slowly."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.activity import KINDS, MOST_MINUTES, Activity, total
from unclench.domain.care_plan import (
    DOORS,
    PlanDoor,
    Practice,
    due_steps,
    weekly_choice,
)
from unclench.domain.pacing import PacedActivity, plan
from unclench.domain.people import SUPPORT, Person, moved
from unclench.domain.session import WeekReview

TODAY = date(2026, 3, 9)
NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)


def review(days, skill="", contact=""):
    return WeekReview(f"w{days}", NOW - timedelta(days=days), 1, 2, 3, skill, contact)


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (PlanDoor, ("attic",)),
        (Practice, ("soul", "x")),
        (Activity, ("flying", 5)),
        (Activity, ("walking", 0)),
        (Activity, ("walking", MOST_MINUTES + 1)),
        (PacedActivity, ("a", "flying", 60, TODAY)),
        (PacedActivity, ("a", "walking", 0, TODAY)),
        (PacedActivity, ("a", "walking", 60, TODAY, -1)),
    ],
)
def test_what_makes_no_sense_is_refused(make, given):
    with pytest.raises(ValueError, match=r"there is no|takes 1 to|at least a second"):
        make(*given)


def test_a_door_is_empty_until_something_is_written():
    assert PlanDoor("calm").empty
    assert PlanDoor("calm", " ", " ", TODAY).empty
    assert not PlanDoor("calm", step="Book a visit").empty
    assert not PlanDoor("calm", line="Softly").empty


def test_steps_are_due_on_their_day_and_later_and_not_once_they_are_done():
    doors = (
        PlanDoor("calm", step="a", due=TODAY),
        PlanDoor("checkup", step="b", due=TODAY),
        PlanDoor("moving", step="c", due=TODAY - timedelta(days=5)),
        PlanDoor("daily", step="d", due=TODAY + timedelta(days=1)),
        PlanDoor("people", step="e", due=TODAY, done=True),
        PlanDoor("professional", step=" ", due=TODAY),
        PlanDoor("people", step="f"),
    )
    assert [one.step for one in due_steps(doors, TODAY)] == ["c", "b", "a"]
    assert due_steps((), TODAY) == ()
    assert len(DOORS) == 6


def test_the_weeks_choice_is_the_latest_and_lasts_a_week():
    older = review(6.5, "breath-46", "Ada")
    assert weekly_choice([older], NOW) == ("breath-46", "Ada", older.at)
    assert weekly_choice([review(7, "breath-46")], NOW) is None
    assert weekly_choice([older, review(1)], NOW) is None  # the newer one picked nothing
    newest = review(1, contact="Bo")
    assert weekly_choice([newest, older], NOW) == ("", "Bo", newest.at)
    assert weekly_choice([review(-1, "breath-46")], NOW) is None  # a clock that was put back
    assert weekly_choice([], NOW) is None


def people(*names):
    return tuple(Person(name, name.title(), place=place) for place, name in enumerate(names))


def test_people_move_and_stay_all_there():
    three = people("a", "b", "c")
    assert [one.id for one in moved(three, "c", -1)] == ["a", "c", "b"]
    assert [one.id for one in moved(three, "a", 9)] == ["b", "c", "a"]
    assert [one.id for one in moved(three, "a", -9)] == ["a", "b", "c"]
    assert [one.place for one in moved(three, "b", 1)] == [0, 1, 2]


@given(st.integers(1, 8), st.data())
def test_nobody_is_lost_in_moving(count, data):
    names = [str(number) for number in range(count)]
    who, by = data.draw(st.sampled_from(names)), data.draw(st.integers(-9, 9))
    found = moved(people(*names), who, by)
    assert sorted(one.id for one in found) == names
    assert [one.place for one in found] == list(range(count))


def test_a_person_is_known_by_a_name_or_by_how_to_reach_them():
    assert set(SUPPORT) == {"listen", "practical", "knows"}
    assert Person("a", "Ada").known
    assert Person("c", "", "555").known
    assert not Person("d", " ", "").known


def test_minutes_are_summed():
    assert total([Activity("walking", 20), Activity("own", 5, "Garden")]) == 25
    assert total([]) == 0
    assert list(KINDS) == ["walking", "swimming", "yoga", "own"]


def test_a_paced_activity_knows_its_week():
    walk = PacedActivity("w", "walking", 20 * 60, TODAY)
    assert walk.pace == plan(1200)
    assert walk.now == walk.pace.weeks[0] == 16 * 60
    assert PacedActivity("w", "walking", 1200, TODAY, 3).now == walk.pace.weeks[3]
    assert PacedActivity("w", "walking", 1200, TODAY, 5).now == 16 * 60 + 5 * 120
    assert walk.pace.sore_in(0) == walk.pace.sore


@given(st.integers(1, 24 * 3600), st.integers(0, 60))
def test_a_sore_day_takes_less_than_its_week(usual, week):
    pace = plan(usual)
    low, high = pace.sore_in(week)
    assert 0 < low <= high <= pace.in_week(week)
    assert pace.in_week(week + 1) > pace.in_week(week)
