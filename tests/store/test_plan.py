"""People, doors, practices and paced activities: put down, changed, taken away, kept in mind."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.activity import KINDS, Activity
from unclench.domain.care_plan import PlanDoor, Practice
from unclench.domain.pacing import PacedActivity
from unclench.domain.people import Person
from unclench.domain.session import CheckIn, Rating, WeekReview
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway
from unclench.store.people import People

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = date(2026, 3, 1)
ALL: list[tuple[Any, Any, Any]] = [
    (People, Person("b", "Bo", "555", ("listen", "knows"), 1), Person("a", "Ada")),
    (
        PlanDoors,
        PlanDoor("people", "Call more", "Call Ada", DAY, True),
        PlanDoor("checkup", "", "Book a visit"),
    ),
    (Practices, Practice("mind", "noting"), Practice("body", "pmr-short")),
    (
        PacedActivities,
        PacedActivity("x", "own", 1200, DAY, 3, "Garden"),
        PacedActivity("y", "walking", 60, date(2026, 2, 1)),
    ),
]


@pytest.mark.parametrize(("store", "second", "first"), ALL)
def test_they_come_in_their_order_and_go_and_come_back(database, store, second, first):
    kept = store(database)
    assert kept.all() == []
    kept.put(second)
    kept.put(first)
    kept.put(second)
    assert kept.all() == [first, second]
    kept.remove(first.id)
    kept.remove("nobody")
    assert kept.all() == [second]
    kept.put(first)
    assert store(database).all() == [first, second]
    assert kept.add_new_inside([first]) == 0


@pytest.mark.parametrize(("store", "second", "first"), ALL)
def test_what_is_put_down_while_the_file_is_gone_waits(database, monkeypatch, store, second, first):
    kept = store(database)
    kept.put(second)

    def gone(_sql, _values=()):
        raise DatabaseTakenAway(database.path, elsewhere=False)

    with monkeypatch.context() as patched:
        patched.setattr(database, "change", gone)
        kept.put(first)
        kept.remove(second.id)
        assert kept.all() == [first]
    database.write_waiting()
    assert store(database).all() == [first]


def test_a_row_that_nobody_wrote_is_damage(database):
    database.change("INSERT INTO plan_door VALUES ('calm', '', '', 'soon', 0)")
    with pytest.raises(DamagedDatabase):
        PlanDoors(database).all()


def test_odd_support_is_left_out(database):
    for name, text in (("a", "7"), ("b", '["listen", 3]'), ("c", "{")):
        database.change("INSERT INTO person VALUES (?, 'N', '', ?, 0)", (name, text))
    assert [one.support for one in People(database).all()] == [(), ("listen",), ()]


def test_a_check_in_keeps_what_was_part_of_the_day(database):
    done = (Activity("walking", 20), Activity("own", 5, "Garden"))
    whole = CheckIn(
        *("a", NOON, Rating(3)),
        control=Rating(4),
        areas=("work", "leisure"),
        context=("caffeine",),
        activities=done,
    )
    CheckIns(database).add(whole)
    assert CheckIns(database).get("a") == whole


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{", ()),
        ("7", ()),
        ('[["walking", 5, ""], ["flying", 5, ""], ["own"], 3, [[], 5, ""]]', 1),
    ],
)
def test_activities_without_sense_are_left_out(database, text, found):
    CheckIns(database).add(CheckIn("a", NOON))
    database.change("UPDATE check_in SET activities = ?", (text,))
    told = CheckIns(database).get("a").activities
    assert told == ((Activity("walking", 5),) if found else ())


def test_a_week_keeps_what_was_picked(database):
    picked = WeekReview("w", NOON, 1, 2, 3, "breath-46", "Ada")
    WeekReviews(database).add(picked)
    assert WeekReviews(database).get("w") == picked


ACTIVITIES = st.builds(
    Activity, st.sampled_from(list(KINDS)), st.integers(1, 1440), st.text(max_size=20)
)


@given(st.lists(ACTIVITIES, max_size=4))
def test_activities_outlive_json(done):
    columns = [[one.kind, one.minutes, one.name] for one in done]
    assert [Activity(*one) for one in json.loads(json.dumps(columns))] == done
