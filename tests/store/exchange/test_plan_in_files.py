"""What a person plans goes out with the history and comes in again; what is here already stays."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.bringing import looked_at

from unclench.domain.activity import KINDS, Activity
from unclench.domain.care_plan import DOORS, PlanDoor, Practice
from unclench.domain.pacing import PacedActivity
from unclench.domain.people import Person
from unclench.domain.reminders import MOST, Reminder
from unclench.domain.session import CheckIn, Rating, WeekReview
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.exchange import plan_records, value_checks
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.imports import ImportResult, carry_out
from unclench.store.exchange.plan_records import DOOR, FORMS, PACED, PERSON, PRACTICE
from unclench.store.people import People
from unclench.store.reminders import StoredReminders

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = date(2026, 3, 1)
ADA = Person("a", "Ada", "555 0123", ("listen",), 0)
DOOR_OF_ADA = PlanDoor("people", "Less alone", "Call Ada", DAY, True)
WALK = PacedActivity("x", "walking", 1200, DAY, 2, "")
WHOLE = CheckIn(
    *("c", NOON, Rating(3)),
    control=Rating(5),
    areas=("leisure",),
    context=("sitting",),
    activities=(Activity("own", 12, "Garden"),),
)
PICKED = WeekReview("w", NOON, 1, 2, 3, "breath-46", "Ada")
TABLES = ("check_in", "week_review", "person", "plan_door", "plan_practice", "paced_activity")


def fill(database):
    People(database).put(ADA)
    PlanDoors(database).put(DOOR_OF_ADA)
    for practice in (Practice("body", "pmr-short"), Practice("mind", "noting")):
        Practices(database).put(practice)
    PacedActivities(database).put(WALK)
    CheckIns(database).add(WHOLE)
    WeekReviews(database).add(PICKED)


def test_all_of_it_out_wiped_and_in_is_identical(database):
    fill(database)
    text = export_history(database, "json")
    for table in TABLES:
        database.change(f"DELETE FROM {table}")
    found = looked_at(database, text)
    assert (found.new, found.duplicates, found.problems) == (7, 0, ())
    assert carry_out(database, found) == ImportResult(7, 0, ())
    assert export_history(database, "json") == text
    assert CheckIns(database).get("c") == WHOLE
    assert WeekReviews(database).get("w") == PICKED
    again = looked_at(database, text)
    assert (again.new, again.duplicates) == (0, 7)
    assert carry_out(database, found) == ImportResult(0, 7, ())


def test_what_is_here_already_stays(database):
    fill(database)
    text = export_history(database, "json")
    mine = PlanDoor("people", "Mine", "Mine too")
    PlanDoors(database).put(mine)
    carry_out(database, looked_at(database, text))
    assert PlanDoors(database).all() == [mine]


def test_the_first_of_two_with_one_id_comes_in(database):
    wanted = plan_records.not_known(database, [ADA, Person("a", "Other"), Practice("body", "a")])
    assert wanted == (ADA, Practice("body", "a"))


def test_a_file_of_the_version_before_has_no_plan_and_still_comes_in(database):
    check_in = {
        "id": "c",
        "at": "2026-03-01T12:00:00.000+00:00",
        "signs": [],
        "note": "",
        "stress": 3,
        "stress_missing": None,
        "pain": None,
        "pain_missing": "hidden",
        "rested": None,
        "rested_missing": "not_asked",
    }
    review = {"id": "w", "at": check_in["at"], "average": 1, "enjoyment": 2, "activity": 3}
    lists = {"sessions": [], "check_ins": [check_in], "week_reviews": [review]}
    found = looked_at(database, json.dumps({"unclench_history": 2, **lists}))
    assert found.problems == ()
    assert found.check_ins == (CheckIn("c", NOON, Rating(3), source="imported"),)
    assert found.reviews == (WeekReview("w", NOON, 1, 2, 3),)


@pytest.mark.parametrize(
    ("form", "item", "change", "said"),
    [
        (PERSON, ADA, {"name": 3}, '"name" should be text'),
        (PERSON, ADA, {"reach": 3, "place": -1}, '"reach" should be text'),
        (PERSON, ADA, {"support": ["a", 1]}, '"support" should be a list of texts'),
        (DOOR, DOOR_OF_ADA, {"id": "attic"}, '"id" should be one of checkup'),
        (DOOR, DOOR_OF_ADA, {"due": "soon"}, '"due" should be a day like 2026-03-01'),
        (DOOR, DOOR_OF_ADA, {"due": 3}, '"due" should be a day'),
        (DOOR, DOOR_OF_ADA, {"line": 3, "step": 4}, '"line" should be text'),
        (DOOR, DOOR_OF_ADA, {"done": "yes"}, '"done" should be true or false'),
        (PRACTICE, Practice("body", "a"), {"exercise_id": ""}, '"exercise_id" must not be empty'),
        (PACED, WALK, {"kind": "flying"}, '"kind" should be one of walking'),
        (PACED, WALK, {"usual_s": 0}, '"usual_s" should be a whole number from 1'),
        (PACED, WALK, {"usual_s": True}, '"usual_s" should be a whole number'),
        (PACED, WALK, {"begun": None}, '"begun" must not be empty'),
        (PACED, WALK, {"begun": "1066-10-14"}, '"begun" should be a day'),
        (PACED, WALK, {"week": -1, "name": 3}, '"name" should be text'),
    ],
)
def test_faults_are_told_in_words(form, item, change, said):
    read, faults = form.read(form.write(item) | change)
    assert any(said in fault.words for fault in faults)
    assert (read is None) == (not faults[0].kept)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (7, "a list of activities"),
        ([{"kind": "walking"}], "with kind, minutes and name"),
        ([3], "with kind, minutes and name"),
        ([{"kind": "flying", "minutes": 3, "name": ""}], "one of walking"),
        ([{"kind": "own", "minutes": 0, "name": ""}], "from 1 to 1440"),
        ([{"kind": "own", "minutes": 3, "name": 4}], "should be text"),
    ],
)
def test_wrong_activities_are_told(value, said):
    assert said in (value_checks.activities(value) or "")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
ITEMS = {
    "people": st.builds(
        Person, TEXTS.filter(bool), TEXTS, TEXTS, st.lists(TEXTS).map(tuple), st.integers(0, 99)
    ),
    "plan": st.builds(
        PlanDoor, st.sampled_from(DOORS), TEXTS, TEXTS, st.none() | DAYS, st.booleans()
    ),
    "practices": st.builds(Practice, st.sampled_from(["body", "mind"]), TEXTS.filter(bool)),
    "paced_activities": st.builds(
        PacedActivity,
        TEXTS.filter(bool),
        st.sampled_from(list(KINDS)),
        st.integers(1, 86_400),
        DAYS,
        st.integers(0, 1000),
        TEXTS,
    ),
    "reminders": st.builds(
        Reminder,
        TEXTS.filter(bool),
        st.integers(0, 1439),
        st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
        TEXTS,
        TEXTS,
        on=st.booleans(),
    ),
}


@given(st.data())
def test_every_form_reads_what_it_wrote(data):
    for name, form in FORMS.items():
        item = data.draw(ITEMS[name])
        assert form.read(json.loads(json.dumps(form.write(item)))) == (item, [])


def test_reminders_come_in_as_many_as_there_may_be(database):
    store = StoredReminders(database)
    store.put([Reminder("mine", 480)])
    found = [Reminder(f"{number}", 500) for number in range(MOST)]
    with database.transaction():
        assert plan_records.add_inside(database, (Reminder("mine", 1), *found)) == MOST - 1
        assert plan_records.add_inside(database, (Reminder("mine", 1),)) == 0
    assert store.own()[0] == Reminder("mine", 480)
    assert len(store.all()) == MOST
