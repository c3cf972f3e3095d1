"""A step of a program leads to its exercise, its card or its questions, and back again."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from tests.reading_here import read_here
from tests.widgets.whole_window import SilentFactory, press, shown

from unclench.domain.marks import Mark
from unclench.domain.program_run import Place, SessionStep, StepTarget
from unclench.domain.session import Rating
from unclench.store.body_marks import BodyMarks
from unclench.store.sessions import Sessions
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.learn.learn_page import LearnPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.week_page import WeekPage
from unclench.widgets.session.after_page import AfterPage
from unclench.widgets.session.session_flow import SessionFlow
from unclench.widgets.window import program_steps
from unclench.widgets.window.main_window import MainWindow

STEPS = [
    {"exercise": "breath-46", "minutes": 5, "times": 2},
    {"read": "stress"},
    {"ask": "check-in"},
    {"ask": "peg"},
    {
        "exercise": "pmr-short",
        "minutes": 10,
        "instead": [
            {"when": "neck", "exercise": "pmr-release", "minutes": 10},
            {"when": "acute_injury", "exercise": "quiet-rest"},
        ],
    },
]
PROGRAM = {
    "format": 1,
    "id": "mine",
    "title": "Mine",
    "summary": "S.",
    "for": ["stress"],
    "weeks": [
        {"title": "Begin", "idea": "I.", "days": 3, "steps": STEPS},
        {"title": "Go on", "idea": "I.", "days": 3, "steps": [{"exercise": "breath-46"}]},
    ],
}
EXERCISE, READ, CHECK_IN, WEEK, OTHER = (Place(0, step) for step in range(5))


@pytest.fixture
def window(database, profile, qtbot, monkeypatch) -> Iterator[MainWindow]:
    read_here(monkeypatch)
    folder = profile.exercises / "programs"
    folder.mkdir(parents=True)
    (folder / "mine.json").write_text(json.dumps(PROGRAM))
    library = Library(read_index(paths.exercises() / "index.json"))
    factory = SilentFactory(paths.exercises(), database)
    own = factory.open_own(profile, library.entries)
    programs = factory.open_own_programs(profile)
    with qtbot.waitSignal(programs.completed):
        programs.start()
    window = shown(MainWindow(Models(library, Settings(), factory)), qtbot)
    yield window
    own.close()
    programs.close()


@pytest.fixture
def run(window):
    runs = window.models.services.runs
    assert runs.start(runs.program("mine")) == ""
    return runs.running()[0].run


def answer(player, number):
    for _ in range(player.ratings.count):
        player.ratings.keep(Rating(number))


def done(window, place):
    return window.models.services.runs.running()[0].run.times_done(place)


def test_an_exercise_opens_with_its_minutes_and_says_where_it_belongs(window, run):
    window.open_page("history")
    window.open_step(run.id, EXERCISE)
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert (page.preparation.entry.id, page.preparation.minutes) == ("breath-46", 5)
    assert page.head.accessibleDescription() == "Mine · week 1 of 2"
    assert page.head.back.text() == "History"
    page.head.back.click()
    assert window.page() is window.pages["history"]


def test_where_a_caution_offers_something_else_the_page_is_shown_first(window, run):
    window.care.care.set_tags({"panic"})
    window.start_step(run.id, EXERCISE)
    assert window.session is None
    assert isinstance(window.page(), ExercisePage)
    assert window.page().preparation.concerns()


def test_its_session_knows_the_step_and_leads_back_to_where_it_was_started(window, run, database):
    window.open_page("history")
    window.start_step(run.id, EXERCISE)
    player = window.session
    assert player.stage == "before"
    answer(player, 6)
    assert Sessions(database).page()[0].step == SessionStep(run.id, EXERCISE)
    player._complete()
    player.skip_quiet()
    answer(player, 4)
    assert isinstance(window.page(), SessionFlow)
    result = window.page().page()
    assert isinstance(result, AfterPage)
    assert "week 1, step 1" in result.coming.text()
    assert "Next: " in result.coming.text()
    result.done.click()
    assert window.page() is window.pages["history"]
    assert done(window, EXERCISE) == 1


def test_cancelled_before_it_begins_it_is_on_its_page_again(window, run, qtbot):
    window.start_step(run.id, EXERCISE)
    press(window, qtbot, Qt.Key.Key_Escape)
    page = window.page()
    assert isinstance(page, ExercisePage)
    page.start.click()
    assert window.session.step.place == EXERCISE


def test_whom_a_caution_concerns_gets_what_is_meant_for_them(window, run):
    window.care.care.set_tags({"neck"})
    window.open_step(run.id, OTHER)
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert page.preparation.entry.id == "pmr-release"


def test_whoever_was_hurt_lately_gets_what_is_meant_for_an_injury(window, run, database):
    BodyMarks(database).set("hand_l", Mark(fresh=True))
    window.open_step(run.id, OTHER)
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert page.preparation.entry.id == "quiet-rest"


def test_what_a_caution_offers_instead_belongs_to_the_step_too(window, run):
    window.open_step(run.id, OTHER)
    page = window.page()
    assert isinstance(page, ExercisePage)
    page.preparation.otherWanted.emit("pmr-release", 10)
    other = window.page()
    assert isinstance(other, ExercisePage)
    assert other.preparation.entry.id == "pmr-release"
    assert other.head.accessibleDescription() == "Mine · week 1 of 2"


def test_a_card_is_unfolded_marked_and_done_once(window, run):
    for _ in range(2):
        window.open_step(run.id, READ)
        page = window.page()
        assert isinstance(page, LearnPage)
        (card,) = (one for one in page.cards if one.section.id == "stress")
        assert card.more is not None
        assert card.more.button.isChecked()
        assert card.mark.isChecked()
        assert done(window, READ) == 1


@pytest.mark.parametrize(("place", "kind"), [(CHECK_IN, CheckInPage), (WEEK, WeekPage)])
def test_questions_are_done_once_they_are_saved(window, run, place, kind, qtbot):
    window.open_step(run.id, place)
    page = window.page()
    assert isinstance(page, kind)
    assert done(window, place) == 0
    for row in page.numbers.rows.values():
        row.scale.show_value(3)
    page.numbers.changed.emit()
    page._save()
    assert page.kept
    assert done(window, place) == 1


def test_what_is_gone_is_said(window, run, profile, qtbot):
    window.open_step("gone", EXERCISE)
    assert "isn't there anymore" in window.notice._words.text()
    window.open_step(run.id, Place(0, 19))
    assert "isn't in the program anymore" in window.notice._words.text()
    with qtbot.waitSignal(window.models.services.own_programs.changed):
        (profile.exercises / "programs" / "mine.json").unlink()
    window.start_step(run.id, EXERCISE)
    assert "program isn't there anymore" in window.notice._words.text()
    assert window.session is None


def test_an_exercise_or_a_card_that_is_gone_is_said_by_its_name(window, run, monkeypatch):
    wanted = StepTarget("exercise", "gone-rest")
    monkeypatch.setattr(program_steps, "target", lambda _step, _tags: wanted)
    window.start_step(run.id, EXERCISE)
    assert "isn't there anymore: gone-rest" in window.notice._words.text()
    wanted = StepTarget("read", "gone-card")
    window.open_step(run.id, READ)
    assert "isn't there anymore: gone-card" in window.notice._words.text()
    assert done(window, READ) == 0
    assert window.session is None


def test_of_a_run_that_was_deleted_nothing_is_said_after_a_session(window, run):
    window.start_step(run.id, EXERCISE)
    player = window.session
    window.models.services.runs.delete(run)
    assert player.what_next() == ""


def test_nothing_happens_during_a_session(window, run):
    window.start_step(run.id, EXERCISE)
    shown_now = window.page()
    for place in (EXERCISE, READ, CHECK_IN):
        window.open_step(run.id, place)
    assert window.page() is shown_now
    assert done(window, READ) == 0
