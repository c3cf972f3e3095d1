from datetime import datetime, timedelta, timezone

import pytest
from tests.viewmodels.today.days import (
    DAY,
    HOUR,
    NOW,
    PROGRAM,
    Day,
    check_in,
    listed,
    run,
    session,
)

from unclench.domain.errors import StoreError
from unclench.domain.marks import Mark
from unclench.domain.program_run import Done, Place
from unclench.domain.situation import NextStep
from unclench.domain.suggestion import Begin, Play
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.viewmodels.programs.runs import RunningProgram


@pytest.fixture
def day(database, qtbot) -> Day:
    return Day(database)


def test_the_hero_of_somebody_new(day):
    hero = day.today().hero
    assert hero is not None
    assert hero.what == Play("breath-46", 3.0)
    assert hero.eyebrow == "A good first one: short, gentle, nothing to learn"
    assert (hero.title, hero.start) == ("Longer out-breath", "Start · 3 min")
    assert (hero.kind, hero.seed) == ("breathing", "breath-46")


def test_something_else_goes_round(day):
    today = day.today()
    first = today.hero
    seen: list[str] = []
    while today.hero is not None and (not seen or today.hero != first):
        seen.append(today.hero.title)
        today.step_on()
    assert len(seen) == len(set(seen)) == 12
    assert today.has_more
    assert today.hero is not None
    assert today.hero.start == today.starts[0]


def test_a_program_to_begin_comes_second_for_somebody_new(day):
    day.programs.listed = (listed("bad", faults=((1, 1, "no"),)), listed("two-quiet-weeks"))
    today = day.today()
    today.step_on()
    assert today.hero is not None
    assert today.hero.what == Begin("two-quiet-weeks")
    assert (today.hero.title, today.hero.start) == ("Two quiet weeks", "Have a look")


def test_a_programs_step_says_where_it_stands_and_why(day, database):
    Sessions(database).put(session("kindness", DAY))
    done = (Done(Place(0, 0), NOW - HOUR), Done(Place(0, 1), NOW - DAY))
    day.programs.going = (RunningProgram(run(done=done), PROGRAM, owned=False),)
    hero = day.today().hero
    assert hero is not None
    assert isinstance(hero.what, NextStep)
    assert hero.what.place == Place(0, 1)
    assert hero.eyebrow == "Two weeks · week 1 of 2 · session 2"
    assert hero.title == "Short muscle relaxation"
    assert hero.words.endswith("It comes next in your program.")
    assert hero.start == "Start · 10 min"


@pytest.mark.parametrize(
    ("mark", "mode", "said"),
    [
        (Mark(5), "skip", "We'll leave your left shoulder alone."),
        (Mark(4), None, "We'll go gently with your left shoulder."),
        (Mark(1), None, ""),
    ],
)
def test_a_step_for_the_muscles_says_what_it_spares(day, database, mark, mode, said):
    BodyMarks(database).set("shoulder_l", mark)
    BodyMarks(database).set_mode("shoulder_l", mode)
    done = (Done(Place(0, 0), NOW - DAY),)
    day.programs.going = (RunningProgram(run(done=done), PROGRAM, owned=False),)
    hero = day.today().hero
    summary = day.library.entry("pmr-short").summary
    assert hero.title == "Short muscle relaxation"
    assert hero.words.startswith(f"{summary} {said}".rstrip())
    assert ("We'll" in hero.words) == bool(said)


def test_a_card_and_questions_are_steps_too(day):
    day.programs.going = (
        RunningProgram(run(), PROGRAM, owned=False),
        RunningProgram(run(week=1), PROGRAM, owned=False),
    )
    today = day.today()
    read = today.hero
    assert read is not None
    assert (read.title, read.start) == ("Card hurt-and-harm", "Read it")
    assert read.eyebrow == "Two weeks · week 1 of 2 · a short read"
    today.step_on()
    asked = today.hero
    assert asked is not None
    assert (asked.title, asked.start) == ("Three questions about your week", "Answer")


def test_a_caution_changes_the_step(day, database):
    StoredSettings(database).set_tags({"acute_injury"})
    done = (Done(Place(0, 0), NOW - DAY),)
    day.programs.going = (RunningProgram(run(done=done), PROGRAM, owned=False),)
    hero = day.today().hero
    assert hero is not None
    assert hero.title == "Let go without tensing"


def test_with_a_fresh_mark_a_step_is_what_it_has_for_an_injury(day, database):
    BodyMarks(database).set("hand_l", Mark(fresh=True))
    done = (Done(Place(0, 0), NOW - DAY),)
    day.programs.going = (RunningProgram(run(done=done), PROGRAM, owned=False),)
    hero = day.today().hero
    assert hero is not None
    assert hero.title == "Let go without tensing"
    assert "hurt lately" in hero.words
    assert hero.words.endswith("in place of “Short muscle relaxation”.")


def test_what_was_refused_is_not_offered_again(day, database):
    Sessions(database).put(session("kindness", DAY))
    Sessions(database).put(session("body-scan", HOUR, liked=False))
    assert [one.exercise_id for one in day.today().again] == ["kindness"]


def test_a_run_without_its_program_or_at_its_end_suggests_nothing(day):
    gone = (Done(Place(9, 0), NOW), Done(Place(0, 9), NOW))
    all_done = (*[Done(Place(0, step), NOW - DAY) for step in (0, 1, 1)], Done(Place(1, 0), NOW))
    day.programs.going = (
        RunningProgram(run(), None, owned=False),
        RunningProgram(run(done=(*gone, *all_done)), PROGRAM, owned=False),
    )
    hero = day.today().hero
    assert hero is not None
    assert isinstance(hero.what, Play)


def test_what_is_suggested_stays_while_it_can(day, qtbot):
    today = day.today()
    today.step_on()
    shown = today.hero
    with qtbot.waitSignal(today.changed):
        day.library.toggle_favourite("leaves")
    assert today.hero is not None
    assert today.hero.title == shown.title
    today.begin_anew()
    assert today.hero.title == "Longer out-breath"


@pytest.mark.parametrize("news", ["need", "star", "tags", "programs", "own"])
def test_it_looks_anew_when_what_it_goes_by_changed(day, qtbot, news):
    today = day.today()
    with qtbot.waitSignal(today.changed):
        {
            "need": lambda: day.settings.change(need="sleep"),
            "star": lambda: day.library.toggle_favourite("leaves"),
            "tags": lambda: day.library.set_tags(frozenset({"panic"})),
            "programs": day.programs.changed.emit,
            "own": lambda: day.library.set_own([day.library.entries[0]._replace(id="mine")]),
        }[news]()


@pytest.mark.parametrize(
    ("later", "aged"),
    [
        (NOW + timedelta(minutes=5), False),
        (NOW + 3 * HOUR, True),
        (NOW + DAY, True),
        (NOW.astimezone(timezone(2 * HOUR)), True),
    ],
)
def test_it_knows_when_it_has_aged(day, later, aged):
    today = day.today()
    day.clock.now = later
    assert today.has_aged() == aged
    today.begin_anew()
    assert not today.has_aged()
    assert today.now == later


def test_what_was_played_lately_can_be_played_again(day, database):
    for name, ago, minutes in (
        *(("leaves", HOUR, 10), ("leaves", DAY, 5), ("gone", DAY, 5)),
        *(("kindness", 3 * DAY, 7), ("body-scan", 4 * DAY, 10)),
    ):
        Sessions(database).put(session(name, ago, minutes=minutes))
    again = day.today().again
    assert [(one.exercise_id, one.minutes, one.facts) for one in again] == [
        ("leaves", 10.0, "10 min · today"),
        ("kindness", 5.0, "5 min · Sunday"),
    ]


def test_days_are_named_when_they_are_near(day, database):
    for name, ago in (("leaves", DAY), ("kindness", 30 * DAY)):
        Sessions(database).put(session(name, ago))
    facts = [one.facts for one in day.today().again]
    assert facts[0] == "5 min · yesterday"
    assert "26" in facts[1]
    assert "2026" not in facts[1]


def test_a_need_leads_to_offers(day):
    offers = day.today().for_need("sleep")
    assert (offers[0].title, offers[0].facts) == ("Evening wind-down", "20 min · sleep")
    assert 2 <= len(offers) <= 3


def test_the_week_has_its_minutes(day, database):
    Sessions(database).put(session("leaves", HOUR))
    Sessions(database).put(session("leaves", 2 * DAY, minutes=10))
    today = day.today()
    assert len(today.week) == 7
    minutes = {one.day: one.minutes for one in today.week if one.minutes}
    assert list(minutes.values()) == [10.0, 5.0]
    assert [one.is_today for one in today.week if one.day == NOW.date()] == [True]
    assert today.week_in_words() == "Monday: 10 minutes, Wednesday: 5 minutes."
    day.settings.change(hide_numbers=True)
    assert not today.numbers
    assert today.week_in_words() == "You practiced on Monday, Wednesday."


def test_an_empty_week_is_fine(day):
    assert day.today().week_in_words() == "Nothing yet this week, and that's fine."


def test_a_check_in_changes_what_comes_first(day, database):
    Sessions(database).put(session("kindness", DAY))
    today = day.today()
    CheckIns(database).add(check_in(HOUR, stress=9))
    today.begin_anew()
    assert today.hero is not None
    assert today.hero.eyebrow.startswith("Your stress is high right now")


def test_a_store_that_fails_is_told_and_there_is_still_something_to_do(day, qtbot):
    today = day.today()

    def fail(_now: datetime) -> None:
        raise StoreError("locked")

    today._sources = day.sources._replace(lately=fail)
    with qtbot.waitSignal(today.failed):
        today.begin_anew()
    assert today.hero is not None


def test_without_exercises_there_is_no_hero(day, database):
    day.library.entries = ()
    today = day.today()
    assert today.hero is None
    assert not today.has_more
    today.step_on()
    assert today.hero is None


def test_a_program_that_was_begun_comes_first_at_once(day, qtbot):
    today = day.today()
    today.step_on()
    day.programs.going = (RunningProgram(run(), PROGRAM, owned=False),)
    with qtbot.waitSignal(today.changed):
        day.programs.changed.emit()
    assert today.hero is not None
    assert isinstance(today.hero.what, NextStep)
    today.step_on()
    shown = today.hero
    with qtbot.waitSignal(today.changed):
        day.programs.changed.emit()
    assert today.hero == shown
