"""The plan: what is written stays, and what is built up goes on when the person says so."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.viewmodels.past import session

from unclench.domain.care_plan import DOORS, PlanDoor
from unclench.domain.errors import StoreError
from unclench.domain.session import Answer, WeekReview
from unclench.store.care_plan import PacedActivities, PlanDoors
from unclench.store.check_ins import WeekReviews
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.viewmodels.plan.plan import PLANNER, Plan

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
TITLES = {"pmr-short": "Short muscle relaxation", "noting": "Name it softly"}


@pytest.fixture
def plan(database, qapp) -> Plan:
    return Plan(database, lambda: NOW)


def title(exercise_id: str) -> str:
    return TITLES.get(exercise_id, exercise_id)


def test_all_doors_are_there_and_what_is_written_stays(plan, database, qtbot):
    assert [one.id for one in plan.doors()] == list(DOORS)
    assert all(one.empty for one in plan.doors())
    with qtbot.waitSignal(plan.changed):
        plan.write(PlanDoor("moving", " In water ", " Pool ", TODAY, True))
    (kept,) = PlanDoors(database).all()
    assert kept == PlanDoor("moving", "In water", "Pool", TODAY, True)
    with qtbot.assertNotEmitted(plan.changed):
        plan.write(kept)
    plan.write(PlanDoor("moving", "In water", " ", TODAY, True))
    assert PlanDoors(database).all() == [PlanDoor("moving", "In water")]
    plan.write(PlanDoor("moving"))
    assert PlanDoors(database).all() == []


def test_what_is_due_is_known(plan):
    plan.write(PlanDoor("calm", step="Breathe", due=TODAY))
    plan.write(PlanDoor("people", step="Call", due=TODAY + timedelta(days=1)))
    assert [one.step for one in plan.due_steps()] == ["Breathe"]


def test_a_pair_is_picked_and_given_back(plan):
    plan.pick("body", "pmr-short")
    plan.pick("mind", "noting")
    assert plan.practices() == {"body": "pmr-short", "mind": "noting"}
    plan.pick("body", "")
    assert plan.practices() == {"mind": "noting"}


def test_building_up_goes_on_and_back_and_can_be_undone(plan):
    plan.begin_pacing("own", 20, " Garden ")
    (one,) = plan.paced()
    assert (one.usual, one.begun, one.week, one.name) == (1200, TODAY, 0, "Garden")
    plan.go_to_week(one, 2)
    assert plan.paced()[0].now == one.pace.weeks[2]
    plan.go_to_week(one, -1)
    assert plan.paced()[0].week == 0
    plan.remove(one)
    assert plan.paced() == ()
    assert plan.removed == one
    plan.undo_remove()
    assert plan.paced() == (one,)
    assert plan.removed is None
    plan.undo_remove()


def test_a_worksheets_usual_time_is_offered_until_it_is_used(plan, database):
    assert plan.found_baseline() is None
    sheet = session(1, 1, PLANNER)
    answers = (Answer("usual", "Usual?", 20.0),)
    Sessions(database).put(type(sheet)(**{**vars(sheet), "answers": answers}))
    assert plan.found_baseline() == 20
    plan.begin_pacing("walking", 20)
    assert plan.found_baseline() is None


def test_the_weeks_choice_is_known_for_a_week(plan, database):
    assert plan.weekly_choice() is None
    at = NOW - timedelta(days=6)
    WeekReviews(database).add(WeekReview("w", at, 1, 2, 3, "noting", "Ada"))
    assert plan.weekly_choice() == ("noting", "Ada", at)


def fill(plan: Plan) -> None:
    plan.pick("body", "pmr-short")
    plan.pick("mind", "gone")
    plan.write(PlanDoor("checkup", "My knee", "Call", TODAY))
    plan.write(PlanDoor("moving", "", "Pool"))
    plan.write(PlanDoor("people", "", "Write to Ada", TODAY, True))
    plan.begin_pacing("walking", 20)


def test_the_page_for_the_care_team_holds_all_of_it(plan, tmp_path):
    fill(plan)
    file = tmp_path / "plan.txt"
    assert plan.save_text(file, title)
    assert file.read_text("utf-8") == (
        "My plan\n14 March 2026\n"
        "\nWhat I practice\n"
        "For your body: Short muscle relaxation\nFor your mind: gone\n"
        "\nA check-up\nMy knee\nNext, on 14 March 2026: Call\n"
        "\nMoving\nNext: Pool\n"
        "\nPeople\nDone: Write to Ada\n"
        "\nWhat I'm building up slowly\n"
        "Walking: usually 20 min, now 16 min at a time, since 14 March 2026\n"
        "\nWritten by me, with Unclench.\n"
    )


def test_an_empty_plan_is_an_empty_page(plan):
    assert plan.summary(title).sections == ()


def test_what_cannot_be_written_is_said(plan, tmp_path, qtbot):
    with qtbot.waitSignal(plan.failed):
        assert not plan.save_text(tmp_path / "no" / "such" / "plan.txt", title)


def test_a_store_that_fails_is_said_and_empties_nothing(plan, database, monkeypatch, qtbot):
    plan.write(PlanDoor("calm", "Softly"))
    plan.doors()

    def fails(*_what: object) -> None:
        raise StoreError("no room", path=database.path)

    for name in ("change", "rows"):
        monkeypatch.setattr(database, name, fails)
    with qtbot.waitSignal(plan.failed) as failed:
        assert not plan.write(PlanDoor("calm", "Other"))
    assert "no room" in failed.args[0]
    assert plan.doors()[2].line == "Softly"
    for act in (
        lambda: plan.pick("body", "a"),
        lambda: plan.begin_pacing("walking", 5),
    ):
        with qtbot.waitSignal(plan.failed):
            act()


def test_another_database_is_shown_once_it_is_there(plan, tmp_path, qtbot):
    plan.write(PlanDoor("calm", "Softly"))
    other = open_database(tmp_path / "other.db")
    with qtbot.waitSignal(plan.changed):
        plan.use(other)
    assert all(one.empty for one in plan.doors())
    other.close()


def test_what_came_back_from_elsewhere_is_not_written_over_by_undo(plan, database):
    plan.begin_pacing("walking", 10)
    (walk,) = plan.paced()
    plan.remove(walk)
    PacedActivities(database).put(replace(walk, week=3))
    plan.undo_remove()
    assert plan.removed is None
    assert plan.paced() == (replace(walk, week=3),)
