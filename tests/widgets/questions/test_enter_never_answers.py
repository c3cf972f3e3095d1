"""The focus, Enter, Space, a heavy hand or a stray click never answer for a person."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.widgets.held import hold
from tests.widgets.in_session import player_in, press
from tests.widgets.questions.asked import check_in_page, week_page
from tests.widgets.reader import hear, hear_focus

from unclench.domain.session import SKIPPED, CheckIn, Rating
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.sessions import Sessions
from unclench.viewmodels.questions.ratings import Ratings
from unclench.widgets.controls.number_scale import NumberButton, NumberScale
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.window.main_window import MainWindow

pytestmark = pytest.mark.thorough

ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


def before_page(window: MainWindow) -> RatingPage:
    entry = window.models.library.entry("breath-46")
    assert entry is not None
    window.open_exercise(entry)
    window.begin()
    assert window.flow is not None
    page = window.flow.page()
    assert isinstance(page, RatingPage)
    return page


def kept(database) -> CheckIn:
    (only,) = CheckIns(database).page()
    return only


# the check-in


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter])
def test_a_number_and_enter_save_that_number_alone(window, database, key):
    check_in_page(window)
    press("6", key, key)
    assert (kept(database).stress, kept(database).pain) == (Rating(6), SKIPPED)
    assert kept(database).rested.value is None


@pytest.mark.parametrize("key", [SPACE, Qt.Key.Key_Up, Qt.Key.Key_Down, LEFT, Qt.Key.Key_Home])
def test_no_other_key_answers_the_row_that_has_the_focus(window, key):
    page = check_in_page(window)
    press("8")
    press(key, TAB)
    hold(key)
    assert page.numbers.answers() == {"stress": 8}


def test_enter_on_an_empty_check_in_answers_nothing(window, database):
    page = check_in_page(window)
    for row in page.numbers.rows.values():
        row.scale.setFocus()
        press(ENTER, TAB)
    page.note.setFocus()
    press(ENTER, TAB, ENTER)
    assert page.numbers.answers() == {}
    assert CheckIns(database).page() == []


def test_a_digit_held_down_answers_one_question(window):
    page = check_in_page(window)
    hold(Qt.Key.Key_7, "7")
    hold(Qt.Key.Key_T, "t")
    assert page.numbers.answers() == {"stress": 7, "pain": 10}


def test_a_digit_pressed_beyond_the_last_question_changes_no_answer(window):
    page = check_in_page(window)
    press(*"777"[: len(page.numbers.rows)])
    page.signs["tired"].setFocus()
    press("3")
    assert set(page.numbers.answers().values()) == {7}


@pytest.mark.parametrize("where", ["signs", "day", "moved", "new_pain", "note"])
def test_enter_saves_wherever_one_is_on_the_check_in(window, database, where):
    page = check_in_page(window)
    press("5")
    place = {
        "signs": page.signs["tired"],
        "day": page.folds.day.button,
        "moved": page.folds.moved.button,
        "new_pain": page.new_pain,
        "note": page.note,
    }[where]
    place.setFocus()
    press(ENTER)
    assert kept(database).signs == ()
    assert kept(database).note == ""


def test_space_on_a_chip_says_it_and_enter_then_saves(window, database):
    page = check_in_page(window)
    page.signs["tired"].setFocus()
    press(SPACE, ENTER)
    assert kept(database).signs == ("tired",)
    assert kept(database).stress == SKIPPED


def test_a_heavy_enter_saves_and_stays_on_the_thanks(window, database):
    page = check_in_page(window)
    press("5")
    hold(ENTER)
    assert window.page() is page
    assert kept(database).stress == Rating(5)


# the week


def test_a_number_and_enter_answer_one_question_of_the_week(window, database):
    page = week_page(window)
    press("7", ENTER, ENTER)
    assert page.numbers.answers() == {"average": 7}
    assert WeekReviews(database).page() == []
    assert page.waits.text().startswith("1 of 3 answered")


def test_the_week_is_saved_once_all_three_have_a_number(window, database):
    page = week_page(window)
    press("7", "0", "T")
    assert page.waits.text() == ""
    press(ENTER)
    assert WeekReviews(database).page()[0].average == 7
    assert WeekReviews(database).page()[0].enjoyment == 0


# before and after a session


@pytest.mark.parametrize("key", [ENTER, SPACE, RIGHT, LEFT])
def test_the_next_question_does_not_take_over_the_number_before(window, key):
    page = before_page(window)
    press("7", ENTER)
    assert page.question.text() == "How strong is your pain right now?"
    press(key)
    hold(key)
    assert page.scale.value is None
    assert player_in(window).stage == "before"


def test_tab_after_a_question_comes_to_the_empty_row_never_to_the_earlier_number(window):
    page = before_page(window)
    press("7", ENTER, TAB)
    assert QApplication.focusWidget() is page.scale
    press(SPACE, ENTER)
    assert page.scale.value is None
    assert page.question.text() == "How strong is your pain right now?"


def test_tab_after_the_session_comes_to_the_empty_row_too(window):
    before_page(window)
    press("7", ENTER, "4", ENTER)
    player_in(window).end()
    page = window.flow.page()
    press(TAB, SPACE, ENTER)
    assert page.scale.value is None
    assert player_in(window).stage == "after"


@pytest.mark.parametrize(
    ("key", "text"), [(ENTER, ""), (Qt.Key.Key_S, "s"), (Qt.Key.Key_Escape, "")]
)
def test_a_key_held_down_goes_one_question_far(window, key, text):
    page = before_page(window)
    press("7", ENTER, "4") if key == Qt.Key.Key_Escape else press("7")
    hold(key, text)
    assert player_in(window).stage == "before"
    assert player_in(window).ratings.index == (0 if key == Qt.Key.Key_Escape else 1)
    assert page.scale.value is None


# a row of numbers by itself


@pytest.fixture
def row(qtbot) -> NumberScale:
    made = NumberScale(range(11))
    made.ask("How sore?", "Not", "Very")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def middle(row: NumberScale, value: int) -> QPoint:
    return row.buttons[value].rect().center()


def second_press(button: NumberButton) -> None:
    left, at = Qt.MouseButton.LeftButton, QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        on_screen = button.mapToGlobal(at)
        event = QMouseEvent(kind, at, on_screen, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, event)


def test_arrows_begin_at_the_first_number_and_stay_in_the_row(row):
    press(LEFT)
    assert row.value is None
    press(RIGHT)
    assert row.value == 0
    press(RIGHT, RIGHT, LEFT)
    assert (row.value, row.buttons[1].isChecked()) == (1, True)
    row.show_value(10)
    press(RIGHT)
    assert (row.value, row.hasFocus()) == (10, True)


def test_an_arrow_held_down_goes_one_number_far(row):
    hold(RIGHT)
    assert row.value == 0
    hold(RIGHT)
    assert row.value == 1


def test_a_click_begins_and_ends_on_the_same_number(row):
    QTest.mousePress(row.buttons[3], Qt.MouseButton.LeftButton, pos=middle(row, 3))
    QTest.mouseRelease(row.buttons[5], Qt.MouseButton.LeftButton, pos=middle(row, 5))
    away = row.buttons[3].mapFrom(row, row.buttons[5].geometry().center())
    QTest.mousePress(row.buttons[3], Qt.MouseButton.LeftButton, pos=middle(row, 3))
    QTest.mouseMove(row.buttons[3], away)
    QTest.mouseRelease(row.buttons[3], Qt.MouseButton.LeftButton, pos=away)
    assert row.value is None
    QTest.mouseClick(row.buttons[3], Qt.MouseButton.LeftButton)
    assert row.value == 3


def test_the_second_press_of_a_double_click_answers_nothing(row):
    second_press(row.buttons[3])  # the first was on the page before
    assert row.value is None
    QTest.mouseClick(row.buttons[4], Qt.MouseButton.LeftButton)
    second_press(row.buttons[4])
    assert row.value == 4


@pytest.mark.parametrize("how", ["again", "Backspace", "Delete"])
def test_an_answer_can_be_taken_back(row, qtbot, how):
    row.choose(4)
    with qtbot.waitSignal(row.chosen) as told:
        if how == "again":
            row.buttons[4].click()
        else:
            press(Qt.Key[f"Key_{how}"])
    assert told.args == [None]
    assert not any(button.isChecked() for button in row.buttons)


def test_readers_hear_the_row_its_value_and_each_number(row):
    assert (hear_focus().name, hear_focus().description) == ("How sore?", "No number chosen")
    press(RIGHT)
    assert hear_focus().description == "0, Not"
    assert hear(row.buttons[0]).checked
    assert hear(row.buttons[10]).name == "10, Very"
    row.show_value(None)
    assert hear_focus().description == "No number chosen"


def test_a_rating_taken_back_is_not_saved(qapp):
    asked = Ratings()
    asked.ask("before", pain=False)
    asked.choose(4)
    asked.choose(None)
    asked.save()
    assert asked.answers == ()


# what was answered waits


@pytest.mark.parametrize(
    "away",
    [
        ("history",),
        ("settings", "learn"),
        ("help",),
        ("help", "history"),
        ("flare",),
    ],
)
def test_a_check_in_in_progress_waits_while_another_page_is_open(window, database, away):
    page = check_in_page(window)
    press("6", "2")
    page.signs["tired"].click()
    page.note.setText("rain")
    for name in away:
        window.open_page(name)
    if window.flow is not None:
        player_in(window).end()
        player_in(window).leave("done")
    assert check_in_page(window) is page
    assert page.waited.isVisible()
    press(ENTER)
    assert (kept(database).stress, kept(database).pain) == (Rating(6), Rating(2))
    assert (kept(database).signs, kept(database).note) == (("tired",), "rain")
    press(ENTER)
    assert check_in_page(window).numbers.answers() == {}


def test_the_week_in_progress_waits_too(window):
    page = week_page(window)
    press("6", "2")
    window.open_page("history")
    assert week_page(window) is page
    assert page.numbers.answers() == {"average": 6, "enjoyment": 2}


def test_a_check_in_with_nothing_on_it_or_left_on_purpose_does_not_wait(window):
    page = check_in_page(window)
    window.open_page("history")
    again = check_in_page(window)
    assert again is not page
    press("6", Qt.Key.Key_Escape)
    assert window.page() is window.pages["history"]
    assert check_in_page(window).numbers.answers() == {}


def test_help_over_a_check_in_gives_it_back(window):
    page = check_in_page(window)
    press("6")
    window.open_page("help")
    press(Qt.Key.Key_Escape)
    assert window.page() is page
    window.open_page("help")
    press(Qt.Key.Key_F4)
    assert window.page() is page
    press(Qt.Key.Key_Escape)
    assert window.page() is window.today


def test_a_flare_keeps_what_was_answered_before_the_session_that_did_not_begin(window, database):
    before_page(window)
    press("7", ENTER, Qt.Key.Key_F2)
    assert player_in(window).quick
    (begun,) = Sessions(database).page()
    assert (begun.stress_before, begun.pain_before) == (Rating(7), SKIPPED)


def test_a_flare_keeps_what_was_answered_after_a_session(window, database):
    before_page(window)
    press("7", ENTER, "4", ENTER)
    player_in(window).end()
    press("3", ENTER, Qt.Key.Key_F2)
    (first,) = [one for one in Sessions(database).page() if one.pain_before == Rating(4)]
    assert (first.stress_after, first.pain_after) == (Rating(3), SKIPPED)
