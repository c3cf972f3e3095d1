"""What the page Programs shows, over a real store."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.viewmodels.programs.sample import NOW, Source, program, shown

from unclench.domain.errors import StoreError
from unclench.domain.marks import Mark
from unclench.domain.program_run import Place
from unclench.domain.session import WeekReview
from unclench.files.listed_program import ListedProgram
from unclench.viewmodels.programs.program_view import ProgramView


@pytest.fixture
def source() -> Source:
    return Source(program(), program("second"), program("third"))


@pytest.fixture
def programs(database, source, qtbot):
    return shown(database, source)[0]


def opened(programs, name="ease") -> ProgramView:
    found = programs.find(name)
    assert found is not None
    return ProgramView(programs, *found)


@pytest.fixture
def view(programs) -> ProgramView:
    return opened(programs)


def facts(view):
    return [(one.title, one.facts, one.state, one.day) for one in view.steps()]


def test_without_a_run_nothing_is_done_and_nothing_is_next(view):
    assert not view.runs_now
    assert (view.week, view.title) == (0, "Week 1: Notice")
    assert facts(view) == [
        ("What stress is", "A 1-minute read", "open", ""),
        ("Body scan", "10 minutes", "open", ""),
    ]


def test_once_it_runs_the_steps_are_done_one_after_another(view, qtbot):
    with qtbot.waitSignal(view.changed):
        assert view.begin()
    view.toggle(Place(0, 0))
    assert facts(view)[0][2:] == ("done", "today")
    assert facts(view)[1][1:3] == ("10 minutes · next", "next")
    view.toggle(Place(0, 0))
    assert facts(view)[0][2] == "next"
    view.toggle(Place(0, 0))
    view.toggle(Place(0, 1))
    assert (view.week, view.now_in) == (0, 1)  # a press by mistake can be taken back at once
    assert view.week_done(0)
    view.look_at(1)
    assert view.steps()[1].facts == "5 minutes · 0 of 3"


def test_what_is_meant_three_times_is_done_by_three(view):
    view.begin()
    view.look_at(1)
    place = Place(1, 1)
    for count in (1, 2):
        view.toggle(place)
        assert view.steps()[1].share == pytest.approx(count / 3)
        assert view.steps()[1].state != "done"
    view.toggle(place)
    assert (view.steps()[1].state, view.steps()[1].facts) == ("done", "5 minutes · 3 of 3")


def test_something_else_is_offered_to_whom_it_concerns_with_the_reason(view):
    view.look_at(1)
    assert view.steps()[0].title == "Short muscle relaxation"
    view.programs.library.set_tags(frozenset({"acute_injury"}))
    step = view.steps()[0]
    assert (step.title, step.facts) == ("Let go without tensing", "5 minutes")
    assert step.because == "With a fresh injury: in place of “Short muscle relaxation”"


def test_what_is_gone_is_said(programs, source):
    steps = [{"read": "nowhere"}, {"exercise": "lost"}]
    weeks = [{"title": "T", "idea": "I", "days": 1, "steps": steps}]
    source.there["ease"] = program(weeks=weeks)
    view = opened(programs)
    assert [(one.title, one.gone) for one in view.steps()] == [("nowhere", True), ("lost", True)]


def test_anybody_may_go_on_and_back(view):
    view.begin()
    view.look_at(2)
    view.look_at(9)
    assert view.week == 2
    view.go_to_week()
    assert view.now_in == 2
    view.look_at(0)
    view.go_to_week()
    assert (view.now_in, view.run.done) == (0, ())


def test_a_third_one_is_refused_with_the_names_of_the_two(programs, qtbot):
    for name in ("ease", "second"):
        assert opened(programs, name).begin()
    third = opened(programs, "third")
    with qtbot.waitSignal(third.told) as told:
        assert not third.begin()
    assert "“Second” and “Ease”" in told.args[0] or "“Ease” and “Second”" in told.args[0]
    assert not third.runs_now


def test_one_that_was_stopped_is_taken_up_where_it_was_or_begun_anew(view):
    view.begin()
    view.toggle(Place(0, 0))
    view.set_day(2, True)
    view.stop()
    assert not view.runs_now
    assert view.left_in() == "You stopped in week 1. Pick it up again any time."
    assert view.take_up()
    assert (len(view.run.done), view.left_in()) == (1, "")
    view.stop()
    assert view.begin()
    assert (view.run.done, view.run.days) == ((), (2,))


def test_one_that_is_through_is_finished_by_itself(view):
    view.begin()
    view.look_at(2)
    view.go_to_week()
    view.toggle(Place(2, 0))
    assert view.run.ended_how == "finished"
    assert view.left_in().startswith("You went through all of it.")


def test_days_hour_and_reminder_are_kept_at_once(view):
    view.begin()
    view.set_day(4, True)
    view.set_day(0, True)
    view.set_day(4, False)
    view.set_remind(True)
    assert (view.run.days, view.run.minute, view.run.remind) == ((0,), 20 * 60, True)
    view.set_minute(7 * 60)
    assert (view.run.minute, view.run.remind) == (7 * 60, True)
    view.set_minute(None)
    assert (view.run.minute, view.run.remind) == (None, False)


def test_an_hour_at_which_no_reminder_comes_is_told(view, qtbot):
    view.begin()
    assert view.unheard() == ""
    view.set_minute(22 * 60)
    assert view.unheard() == ""  # nobody asked for one
    view.set_remind(True)
    assert view.unheard() == ("22:00 is in your quiet hours (Settings), so no reminder comes then.")
    with qtbot.waitSignal(view.changed):
        view.programs.settings.change(quiet_from=23 * 60)
    assert view.unheard() == ""


def test_before_it_runs_nothing_of_it_can_be_changed(view):
    view.set_day(0, True)
    view.set_minute(3)
    view.set_remind(True)
    view.toggle(Place(0, 0))
    view.go_to_week()
    view.stop()
    assert not view.take_up()
    assert view.run is None
    assert view.course() is None
    assert view.left_in() == ""


def test_what_a_session_did_is_not_taken_back_by_a_press(view, qtbot):
    view.begin()
    view.toggle(Place(0, 0))
    view.run = replace(view.run, done=tuple(replace(one, session_id="s") for one in view.run.done))
    with qtbot.waitSignal(view.told) as told:
        view.toggle(Place(0, 0))
    assert "delete that session in History" in told.args[0]


def test_a_running_one_says_where_it_is_and_what_comes(programs, view, source):
    view.begin()
    (card,) = programs.running()
    assert (card.where, card.said) == ("Week 1 of 3", "Next: What stress is · A 1-minute read")
    assert [one.id for one in programs.others()] == ["second", "third"]
    del source.there["ease"]
    (card,) = programs.running()
    assert (card.there, card.coming) == (False, None)
    assert programs.find("ease") is None


def test_faulty_files_are_listed_and_never_found(programs, source):
    fault = (1, 1, "is broken")
    source.faulty = (
        ListedProgram("", "x.json", "", (), 0, (0, 0), (0, 0), Path("x.json"), faults=(fault,)),
    )
    assert programs.others()[-1].faults == (fault,)
    assert programs.find("") is None


def test_the_answers_about_weeks_are_read_or_it_is_said_that_they_cannot_be(
    database, source, qtbot
):
    reviews = [WeekReview("a", NOW, 6, 6, 6), WeekReview("b", NOW + timedelta(days=9), 4, 4, 4)]
    programs, _clock = shown(database, source, reviews)
    view = opened(programs)
    view.begin()
    assert view.asks_about_weeks()
    assert view.course() == (6, 4)

    def refuse():
        raise StoreError("It is locked.")

    programs._reviews = refuse
    with qtbot.waitSignal(programs.failed):
        assert view.course() is None


def test_a_program_that_was_edited_is_shown_as_it_is_now(programs, source, view, qtbot):
    view.begin()
    view.look_at(2)
    source.there["ease"] = program(weeks=program().model_dump(by_alias=True)["weeks"][:1])
    with qtbot.waitSignal(view.changed):
        programs.runs.look_at_files()
    assert (view.week, len(view.program.weeks)) == (0, 1)


def test_without_a_run_a_step_says_how_often_it_is_meant(programs):
    seen = opened(programs)
    seen.look_at(1)
    assert seen.steps()[1].facts == "5 minutes · 3 times"


def test_a_week_that_was_just_done_stays_and_says_what_comes_next(view):
    view.begin()
    assert view.after_week() == ""
    view.toggle(Place(0, 0))
    assert view.week_touched(0)
    assert not view.week_touched(1)
    view.toggle(Place(0, 1))
    assert (view.week, view.now_in) == (0, 1)
    assert view.after_week() == "Week 1 is done. Next is week 2, “Let go”."
    view.look_at(1)
    assert view.after_week() == ""


def test_the_list_says_where_one_was_stopped(programs, view):
    assert programs.stopped("ease") == ""
    view.begin()
    assert programs.stopped("ease") == ""
    view.look_at(1)
    view.go_to_week()
    view.stop()
    said = "You stopped in week 2. Pick it up again any time."
    assert (programs.stopped("ease"), view.left_in()) == (said, said)


def test_a_program_that_is_gone_or_broken_is_told(programs, source, view, qtbot):
    source.there.pop("ease")
    with qtbot.waitSignal(view.gone), qtbot.assertNotEmitted(view.changed):
        programs.runs.look_at_files()


def test_a_fresh_mark_is_an_injury(database, source):
    programs = shown(database, source)[0]
    view, place = opened(programs), Place(1, 0)
    assert view.target(place).name == "pmr-short"
    programs._marks = lambda: {"hand_l": Mark(fresh=True)}
    assert view.target(place).name == "pmr-release"
    view.look_at(1)
    assert view.steps()[0].because.startswith("With a fresh injury")
