"""The first page in the real window: what it leads to, and what it shows after that."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from shiboken6 import isValid
from tests.clock import set_clock
from tests.viewmodels.today.days import session
from tests.widgets.in_session import player_in
from tests.widgets.whole_window import press

from unclench.domain.program_run import Place
from unclench.domain.session import Rating, Session
from unclench.domain.situation import NextStep
from unclench.domain.suggestion import Begin, Play
from unclench.store.sessions import Sessions
from unclench.viewmodels.local_time import local_now
from unclench.widgets.controls import theme
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _a_morning(monkeypatch):
    """In the evening something else is suggested."""
    set_clock(monkeypatch, 10)


@pytest.fixture
def parts(window):
    assert window.today.parts is not None
    return window.today.parts


def play(window: MainWindow) -> None:
    """Go through the session that is asked about now."""
    player = player_in(window)
    for value in (6, 3):
        while player.stage in {"before", "after"}:
            player.ratings.choose(value)
            player.ratings.save()
        if player.stage == "session":
            player.end()
    player.leave("done")


def test_the_window_opens_on_it_with_the_focus_on_what_starts(window, parts):
    assert window.page() is window.today
    assert window.focusWidget() is parts.hero.start
    assert parts.hero.title.text() == "Longer out-breath"
    assert parts.nothing.isHidden()


def test_enter_starts_what_is_suggested_and_comes_back(window, parts, qtbot, database):
    press(window, qtbot, Qt.Key.Key_Return)
    player = player_in(window)
    assert (player.exercise.id, player.stage) == ("breath-46", "before")
    play(window)
    assert window.page() is window.today
    (kept,) = Sessions(database).page()
    assert kept.stress_before == Rating(6)
    assert [row.offer.exercise_id for row in parts._played.rows] == ["breath-46"]
    assert parts.hero.title.text() != "Longer out-breath", "not the same again at once"


def test_something_else_and_the_way_to_its_page(window, parts):
    while parts.hero.shown.seed in {"breath-46", "two-quiet-weeks"}:
        parts.hero.other.click()
    shown = parts.hero.shown
    assert isinstance(shown.what, Play)
    assert shown.what.exercise_id != "breath-46"
    parts.hero.page.click()
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert page.preparation.entry.id == shown.what.exercise_id
    page.left.emit()
    assert window.page() is window.today


def test_parts_that_were_replaced_hear_of_no_setting(window, parts, qtbot):
    window.wake()
    qtbot.waitUntil(lambda: not isValid(parts))
    window.models.settings.change(reduced_motion=True)
    assert window.today.parts.hero._wants_plain


def test_from_the_list_of_exercises_one_comes_back_to_the_list(window, qtbot):
    window.open_page("exercises")
    window.open_by_id("leaves")
    window.page().left.emit()
    assert window.page() is window.exercises


def test_a_need_shows_what_fits_and_starts_it(window, parts):
    parts.needs["sleep"].click()
    assert parts.offers.isVisible()
    titles = [row.offer.title for row in parts._offered.rows]
    assert titles[0] == "Evening wind-down"
    assert 2 <= len(titles) <= 3
    parts.needs["calm"].click()
    assert not parts.needs["sleep"].isChecked()
    row = parts._offered.rows[0]
    assert row.offer.minutes <= 3
    row.play.click()
    assert player_in(window).exercise.id == row.offer.exercise_id


def test_a_need_pressed_again_folds_and_a_row_opens_its_page(window, parts):
    parts.needs["body"].click()
    parts.needs["body"].click()
    assert parts.offers.isHidden()
    parts.needs["body"].click()
    row = parts._offered.rows[1]
    row.row.click()
    page = window.page()
    assert isinstance(page, ExercisePage)
    assert page.preparation.entry.id == row.offer.exercise_id


def test_arrows_go_from_need_to_need(window, parts, qtbot):
    parts.needs["calm"].setFocus()
    press(window, qtbot, Qt.Key.Key_Right)
    assert window.focusWidget() is parts.needs["body"]


def test_down_goes_to_the_one_thing_to_do(window, parts, qtbot):
    window.setFocus()
    press(window, qtbot, Qt.Key.Key_Down)
    assert window.focusWidget() is parts.hero.start


def test_how_are_you_is_asked_and_what_was_said_counts(window, parts, qtbot):
    window.today.check_in.click()
    page = window.page()
    assert isinstance(page, CheckInPage)
    page.numbers.rows["stress"].scale.choose(9)
    page.save.click()
    page.done.click()
    assert window.page() is window.today
    assert parts.hero.eyebrow.text().startswith("Your stress is high right now")


def test_it_looks_again_when_it_is_shown_again(window, parts, database):
    window.open_page("exercises")
    Sessions(database).put(_session("leaves"))
    window.open_page("today")
    assert [row.offer.exercise_id for row in parts._played.rows] == ["leaves"]
    assert sum(one.minutes for one in parts.today.week) == 5


def test_another_time_of_day_is_greeted_but_not_under_the_pointer(window, parts, monkeypatch):
    night = local_now().replace(hour=23, minute=30) + timedelta(days=1)
    parts.today._sources = parts.today._sources._replace(now=lambda: night)
    monkeypatch.setattr(parts.hero, "underMouse", lambda: True)
    parts.look_at_the_clock()
    assert parts.hero.title.text() == "Longer out-breath"
    monkeypatch.setattr(parts.hero, "underMouse", lambda: False)
    parts.look_at_the_clock()
    assert parts.hero.title.text() == "Evening wind-down"
    assert str(night.day) in window.today.date.text()


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (3, "Hello"),
        (6, "Good morning"),
        (12, "Good afternoon"),
        (18, "Good evening"),
        (23, "Hello"),
    ],
)
def test_it_greets_by_the_hour(window, hour, words):
    window.today.greet(local_now().replace(hour=hour))
    assert window.today._greeting.text() == words


def test_a_closed_store_leaves_the_place_empty_and_another_one_fills_it(window, parts, database):
    window.forget_pages()
    assert window.today.parts is None
    window.today.focus_first()
    Sessions(database).put(_session("leaves"))
    window.wake()
    again = window.today.parts
    assert again is not None
    assert [row.offer.exercise_id for row in again._played.rows] == ["leaves"]
    parts.today.look()  # the old one rests
    assert parts.today.again == ()


def test_another_file_with_the_history_is_shown_at_once(window, parts, database):
    Sessions(database).put(_session("leaves"))
    window.refresh()
    assert [row.offer.exercise_id for row in window.today.parts._played.rows] == ["leaves"]


def test_where_nothing_fits_it_says_so(window, parts, qtbot, database):
    Sessions(database).put(_session("leaves"))
    window.models.library._shipped = ()
    window.models.library.entries = ()
    with qtbot.waitSignal(parts.today.changed):
        window.models.library.changed.emit()
    assert parts.hero.isHidden()
    assert parts.nothing.isVisible()
    parts._start()
    parts._open()
    window.today.focus_first()
    assert window.focusWidget() is parts.needs["calm"]
    assert window.page() is window.today


class Asked:
    """A shell that writes down what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *what: self.asked.append((name, *what))


@pytest.mark.parametrize(
    ("what", "start", "opened"),
    [
        (
            NextStep("run", Place(0, 1), "exercise", "leaves"),
            ("start_step", "run", Place(0, 1)),
            ("open_step", "run", Place(0, 1)),
        ),
        (
            NextStep("run", Place(0, 0), "read", "stress"),
            ("start_step", "run", Place(0, 0)),
            ("open_step", "run", Place(0, 0)),
        ),
    ],
)
def test_a_program_is_asked_of_the_shell(parts, what, start, opened):
    shell = parts._shell = Asked()
    parts.hero.shown = parts.hero.shown._replace(what=what)
    parts._start()
    parts._open()
    assert shell.asked == [start, opened]


def test_the_week_begins_at_the_left_while_nothing_was_played(window, parts):
    window.resize(1440, 900)
    window.grab()
    assert not parts._again.isVisible()
    assert parts.bars.x() == 0


def test_a_program_to_begin_leads_to_its_page(window, parts):
    parts.hero.other.click()
    assert parts.hero.shown.what == Begin("two-quiet-weeks")
    assert parts.hero.page.isHidden()
    parts.hero.start.click()
    assert window.page() is window.pages["programs"]
    assert window.page().opened.view.listed.id == "two-quiet-weeks"


def test_a_program_that_is_gone_leads_to_the_list(window, parts):
    parts.programWanted.emit("gone")
    assert window.page() is window.pages["programs"]
    assert window.page().opened is None


def test_in_high_contrast_and_with_reduced_motion_words_stand_on_paper(window, parts, qapp):
    window.models.settings.change(reduced_motion=True)
    window.grab()
    assert parts.hero._ground.plain
    window.models.settings.change(reduced_motion=False)
    window.grab()
    assert not parts.hero._ground.plain
    theme.apply(qapp, theme.CONTRAST)
    window.grab()
    assert parts.hero._ground.plain
    theme.apply(qapp, theme.LIGHT)


def test_the_weeks_bars_tell_their_minutes(window, parts, database, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _bars: told.append(words))
    Sessions(database).put(_session("leaves"))
    parts.today.look()
    window.resize(1200, 900)
    window.grab()
    bars = parts.bars
    place = next(at for at, one in enumerate(parts.today.week) if one.is_today)
    assert "5 minutes" in bars.accessibleDescription()
    middle = bars.bar(place).center().toPoint()
    bars.event(QHelpEvent(QEvent.Type.ToolTip, middle, bars.mapToGlobal(middle)))
    bars.event(QHelpEvent(QEvent.Type.ToolTip, QPoint(0, 0), bars.mapToGlobal(QPoint(0, 0))))
    assert "5 minutes" in told[0]
    assert told[1] == ""
    heights = {round(bars.bar(at).height()) for at in range(7)}
    assert len(heights) == 2
    window.models.settings.change(hide_numbers=True)
    parts.today.look()
    assert "5" not in bars.accessibleDescription()
    bars.grab()


def _session(name: str) -> Session:
    return replace(session(name, timedelta()), started_at=local_now())
