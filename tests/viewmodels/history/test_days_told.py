"""What check-ins told of days: in charts, in the list, on an item's page, and on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.viewmodels.past import NOW, check_in, history_of

from unclench.domain.activity import Activity
from unclench.domain.care_plan import PlanDoor, Practice
from unclench.domain.session import CheckIn, Rating, WeekReview
from unclench.store.care_plan import PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.viewmodels.history import entries, session_words
from unclench.viewmodels.history.plots import Bars
from unclench.viewmodels.history.visit import UNASKED

WHOLE = CheckIn(
    *("a", NOW, Rating(3)),
    control=Rating(4),
    areas=("leisure", "gone"),
    context=("sitting",),
    activities=(Activity("walking", 20), Activity("own", 5, "Garden")),
)


@pytest.fixture
def models(database, qapp):
    return history_of(database)


def read(models, qtbot):
    with qtbot.waitSignal(models.charts.changed):
        models.charts.refresh()
    return models.charts.plots


def test_activity_is_charted_by_week_with_its_kinds_in_the_table(models, database, qtbot):
    assert not {"activity", "context", "areas"} & read(models, qtbot).keys()
    kept = CheckIns(database)
    kept.add(WHOLE)
    kept.add(CheckIn("b", NOW - timedelta(days=9), activities=(Activity("swimming", 40),)))
    plot = read(models, qtbot)["activity"]
    assert isinstance(plot, Bars)
    assert plot.values[-2:] == (40, 25)
    assert plot.table.heads[-3:] == ("Yoga or stretching", "Something else", "In all")
    assert plot.table.rows[-1] == ("9 March 2026", "20", "0", "0", "5", "25")
    assert plot.summary == "Minutes: 65, from your check-ins."
    models.settings.change(hide_numbers=True)
    assert read(models, qtbot)["activity"].summary == ""


def test_what_was_part_of_a_day_is_counted_in_days(models, database, qtbot):
    kept = CheckIns(database)
    kept.add(WHOLE)
    kept.add(replace(WHOLE, id="b", at=NOW - timedelta(hours=2)))  # the same day
    kept.add(CheckIn("c", NOW - timedelta(days=9), context=("sitting", "alcohol")))
    kept.add(check_in(4, 20))
    plots = read(models, qtbot)
    assert plots["context"].labels[:2] == ("Short sleep", "A lot of sitting")
    assert plots["context"].values == (0, 2, 0, 1, 0)
    assert plots["context"].summary.startswith("Days on which you checked it, of 3 with")
    assert plots["areas"].values == (0, 0, 0, 0, 1)
    assert plots["areas"].table.rows == (("9 March 2026", "0", "0", "0", "0", "1"),)


def test_enjoyment_and_activity_are_the_long_view(models, database, qtbot):
    WeekReviews(database).add(WeekReview("w", NOW, 8, 2, 6))
    plots = read(models, qtbot)
    weeks = plots["weeks"]
    assert next(iter(plots)) == "weeks"
    assert [(line.name, line.values[-1]) for line in weeks.lines] == [
        ("In the way of enjoyment", 2),
        ("In the way of activity", 6),
    ]


def test_the_list_and_the_item_tell_all_of_it():
    assert session_words.facts(WHOLE) == (
        *("Stress 3", "Could do about it 4", "Free time", "gone", "A lot of sitting"),
        *("Walking, 20 min", "Garden, 5 min"),
    )
    assert session_words.facts(WHOLE, numbers=False)[-2:] == ("Walking", "Garden")
    assert entries.questions(WHOLE) == ("stress", "pain", "control", "rested")
    assert entries.question("control") == "What I could do about it"


def test_a_check_in_is_changed_and_a_session_stays():
    told = ("work",), ("caffeine",), (Activity("yoga", 9),)
    changed = entries.with_day(WHOLE, *told)
    assert isinstance(changed, CheckIn)
    assert (changed.areas, changed.context, changed.activities) == told
    assert changed.control == WHOLE.control


def test_the_plan_is_printed_only_where_it_is_asked_for(models, database, qtbot):
    PlanDoors(database).put(PlanDoor("checkup", "My knee"))
    Practices(database).put(Practice("body", "box"))
    visit = models.visit
    with qtbot.waitSignal(visit.changed):
        visit.refresh()
    assert "plan" not in UNASKED
    assert "A check-up" not in [one.title for one in visit.found.summary.sections]
    with qtbot.waitSignal(visit.changed):
        visit.ask(parts=frozenset({"plan"}))
    titles = [one.title for one in visit.found.summary.sections]
    assert titles == ["What I practice", "A check-up"]
