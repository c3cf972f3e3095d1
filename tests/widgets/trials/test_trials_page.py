"""Fair tests in the window: reached, set up, begun, stopped and read."""

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel
from tests.domain.trials import BEGUN, DESIGN, TRIAL, drawn

from unclench.domain.session import Session
from unclench.domain.trials.design import Trial
from unclench.store import trials as stored
from unclench.store.sessions import Sessions
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.trials.result_page import TrialResultPage
from unclench.widgets.trials.setup_page import TrialSetupPage
from unclench.widgets.trials.trials_page import TrialsPage


@pytest.fixture
def over(database):
    """A test that is over, in the history."""
    pairs = [
        drawn(pair, part, BEGUN + timedelta(2 * pair + part), rated=(6, 3 + (pair + part) % 3))
        for pair in range(14)
        for part in (0, 1)
    ]
    end = BEGUN + timedelta(30)
    made = Trial("over", DESIGN, TRIAL.seed, BEGUN, tuple(pairs), end, "finished")
    stored.Trials(database).begin(made)
    return made


def page_of(window) -> TrialsPage:
    window.open_page("history")
    history = cast("HistoryPage", window.page())
    history.show_tab("trials")
    return cast("TrialsPage", cast("GuestTab", history.tab()).page)


def words(page):
    return " ".join(one.text() for one in page.findChildren(QLabel))


def test_from_an_exercise_to_a_test_of_it(window):
    window.open_by_id("breath-46", 5)
    cast("ExercisePage", window.page()).test.click()
    page = page_of(window)
    setup = cast("TrialSetupPage", page.opened)
    assert setup.exercise.text() == "Longer out-breath"
    setup.pairs.chips[10].click()
    assert "It may take three weeks" in setup.ends_with.text()
    setup.days[2].click()
    setup.hour.choose("1200")
    setup.measures["pain"].click()
    setup.lengths[5.0].click()
    setup.start.click()
    assert page.opened is None
    running = window.models.services.trials.running
    assert running.design.pairs == 10
    assert (running.design.days, running.design.minute, running.design.measure) == (
        (2,),
        1200,
        "pain",
    )
    assert "0 of 10 pairs" in words(page)


def test_while_a_test_goes_on_every_exercise_leads_to_it(window):
    """As the page of what seems to help does, in the same words."""
    trials = window.models.services.trials
    window.open_by_id("grounding", 5)
    page = cast("ExercisePage", window.page())
    assert (page.test_asked.text(), page.test.text()) == ("Does it help you?", "Try it fairly")
    trials.begin(DESIGN)
    going = ("Your fair test is going on", "See your fair test")
    assert (page.test_asked.text(), page.test.text()) == going
    window.open_page("today")
    window.open_by_id("grounding", 5)
    page = cast("ExercisePage", window.page())
    assert (page.test_asked.text(), page.test.text()) == going
    page.test.click()
    shown = page_of(window)
    assert shown.opened is None
    assert shown.running is not None
    trials.stop()
    window.open_by_id("grounding", 5)
    assert cast("ExercisePage", window.page()).test.text() == "Try it fairly"


def test_start_begins_the_session_that_chance_picked(window):
    trials = window.models.services.trials
    trials.begin(DESIGN)
    page = page_of(window)
    assert page.running is not None
    assert "out-breath" not in page.running.start.text()
    page.running.start.click()
    assert window.flow is not None
    assert window.flow.player.trial is not None
    window.flow.player.cancel()
    assert trials.running.drawn[0].held_at is None


def test_a_session_of_another_length_is_told_where_it_is_to_be_done_again(window, database):
    trials = window.models.services.trials
    trials.begin(DESIGN)
    due, now = trials.draw(), trials.now()
    length = 180_000
    one = Session("s", due.exercise_id, "One", "breathing", now, length, length, "completed")
    Sessions(database).put(replace(one, trial=due.part))
    page = page_of(window)
    said = words(page)
    assert "was set to 3 minutes, not 5 minutes, so it doesn't count" in said
    assert "It waits until" in said
    assert page.running is not None
    assert page.running.start.isVisibleTo(page)


def test_stopping_asks_first(window):
    trials = window.models.services.trials
    trials.begin(DESIGN)
    page = page_of(window)
    assert page.running is not None
    page.running.stop.click()
    page.running.question.keep.click()
    assert trials.running is not None
    page.running.stop.click()
    page.running.question.agree.click()
    assert trials.running is None
    assert "Unfinished, no result." in words(page)


def test_a_test_that_is_over_is_read_and_begun_again(over, window):
    page = page_of(window)
    page.past[0].open.click()
    opened = cast("TrialResultPage", page.opened)
    assert opened.headline.text().startswith(("Not clear", "In 14 fair pairs"))
    assert "hoping may be part of it" in words(opened)
    opened.again.click()
    cast("TrialSetupPage", page.opened).start.click()
    assert window.models.services.trials.running.design.exercise_id == "breath-46"


def test_a_test_is_saved_as_a_file(over, window, tmp_path, monkeypatch):
    page = page_of(window)
    page.past[0].open.click()
    file = tmp_path / "fair.json"
    monkeypatch.setattr("unclench.widgets.trials.result_page.ask_save", lambda *_asked: file)
    cast("TrialResultPage", page.opened).keep.click()
    assert file.is_file()
    assert "Saved" in window.notice._words.text()


def test_deleting_asks_first_and_goes_back(over, window):
    page = page_of(window)
    page.past[0].open.click()
    opened = cast("TrialResultPage", page.opened)
    opened.delete.click()
    opened.question.agree.click()
    assert page.opened is None
    assert window.models.services.trials.all() == ()
    assert page.past == []


def test_today_leads_to_the_test(window):
    window.models.services.trials.begin(DESIGN)
    window.open_page("today")
    parts = window.today.parts
    parts.today.begin_anew()
    while "fair test" not in parts.today.hero.title:
        parts.today.step_on()
    parts._open()
    assert isinstance(window.page(), HistoryPage)
    window.open_page("today")
    while "fair test" not in parts.today.hero.title:
        parts.today.step_on()
    parts.hero.start.click()
    assert window.flow is not None
    assert window.flow.player.trial is not None
