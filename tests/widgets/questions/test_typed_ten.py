"""Ten typed as 1 and 0 is ten, and the 0 answers nothing else; T stays."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.widgets.in_session import press

from unclench.domain.marks import Mark
from unclench.domain.worksheet import Page
from unclench.viewmodels.body_map.body_map import BodyMap, kept_in
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.controls.typed_rating import WAIT_MS, TypedRating
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.questions.number_rows import NumberRows
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.worksheet.worksheet_choices import RateInput

pytestmark = pytest.mark.thorough

SOON, LATE = WAIT_MS - 1, WAIT_MS + 1
ENTER = Qt.Key.Key_Return


def struck(digit: str, moment: int = 1, held: bool = False) -> QKeyEvent:
    key, plain = Qt.Key(ord(digit)), Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, plain, digit, held)
    event.setTimestamp(moment)
    return event


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def type_at(*typed: tuple[str, int]) -> None:
    for digit, moment in typed:
        QApplication.sendEvent(focused(), struck(digit, moment))


@pytest.mark.parametrize(
    ("second", "about", "now", "read"),
    [
        (struck("0", SOON), "stress", 1, 10),
        (struck("0", LATE + 1), "stress", 1, 0),
        (struck("0", SOON), "pain", 1, 0),
        (struck("0", SOON), "stress", None, 0),  # the 1 was taken back
        (struck("0", SOON, held=True), "stress", 1, 0),
        (struck("5", SOON), "stress", 1, 5),
        (struck("T", SOON), "stress", 1, 10),
        (struck("Q", SOON), "stress", 1, None),
    ],
)
def test_a_zero_soon_after_a_one_about_the_same_is_ten(second, about, now, read):
    typed = TypedRating()
    assert typed.read(struck("1"), "stress", None) == 1
    assert typed.read(second, about, now) == read


def test_only_the_first_zero_belongs_to_the_one():
    typed = TypedRating()
    typed.read(struck("1", 1), "stress", None)
    assert typed.read(struck("0", 2), "stress", 1) == 10
    assert typed.read(struck("0", 3), "stress", 10) == 0


def check_in(window) -> NumberRows:
    press(Qt.Key.Key_F4)
    page = window.page()
    assert isinstance(page, CheckInPage)
    return page.numbers


def values(rows: NumberRows) -> list[int | None]:
    return [row.value for row in rows.rows.values()][:2]


def test_a_check_in_takes_ten_and_goes_on(window):
    rows = check_in(window)
    type_at(("1", 1))
    stress, pain = list(rows.rows.values())[:2]
    assert stress.scale.hasFocus(), "the 0 is still awaited"
    type_at(("0", SOON))
    assert values(rows) == [10, None]
    assert pain.scale.hasFocus()
    type_at(("3", SOON + 1))
    assert values(rows) == [10, 3]


def test_another_digit_after_a_one_is_the_next_answer(window):
    rows = check_in(window)
    type_at(("1", 1), ("5", SOON))
    assert values(rows) == [1, 5]


def test_two_ones_and_a_zero_are_one_and_ten(window):
    rows = check_in(window)
    type_at(("1", 1), ("1", 2), ("0", 3))
    assert values(rows) == [1, 10]


def test_the_focus_goes_on_by_itself_and_a_late_zero_is_the_next_answer(window, qtbot):
    rows = check_in(window)
    type_at(("1", 1))
    pain = list(rows.rows.values())[1]
    qtbot.waitUntil(pain.scale.hasFocus)
    type_at(("0", LATE + 1))
    assert values(rows) == [1, 0]


def test_a_zero_that_a_busy_window_gets_late_was_struck_in_time(window, qtbot):
    rows = check_in(window)
    type_at(("1", 1))
    qtbot.waitUntil(list(rows.rows.values())[1].scale.hasFocus)
    type_at(("0", SOON))
    assert values(rows) == [10, None]


def test_tab_is_an_answer_to_the_wait(window):
    rows = check_in(window)
    type_at(("1", 1))
    press(Qt.Key.Key_Tab)
    type_at(("0", SOON))
    assert values(rows) == [1, 0]


def test_enter_need_not_wait(window, database):
    check_in(window)
    type_at(("1", 1))
    press(ENTER)
    assert window.page().kept


@pytest.mark.parametrize("pain", [False, True])
def test_before_a_session_ten_is_ten(window, pain):
    window.models.settings.change(ask_pain=pain)
    window.open_exercise(window.models.library.entry("breath-46"))
    window.begin()
    page, ratings = window.flow.page(), window.flow.player.ratings
    assert isinstance(page, RatingPage)
    type_at(("1", 1), ("0", SOON))
    assert ratings.value == 10
    press(ENTER)
    if pain:
        type_at(("1", SOON + 1))
        press(ENTER)
    assert window.flow.player.stage == "session"


def test_the_next_question_never_gets_the_zero_of_the_last(window):
    window.models.settings.change(ask_pain=True)
    window.open_exercise(window.models.library.entry("breath-46"))
    window.begin()
    ratings = window.flow.player.ratings
    type_at(("1", 1))
    press(ENTER)
    type_at(("0", SOON))
    assert (ratings.question.about, ratings.value) == ("pain", 0), "Enter was pressed between"
    assert ratings.answers[0].value == 1


def test_a_worksheet_to_ten_takes_ten(qtbot):
    made = RateInput(Page(0, "f", "How strong?", "rate", most=10, low="none", high="all"))
    qtbot.addWidget(made)
    made.take_key(struck("1", 1))
    made.take_key(struck("0", SOON))
    assert made.scale.value == 10


@pytest.fixture
def body(database, qtbot) -> BodyMap:
    shown = kept_in(database)
    page = BodyMapPage(shown)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return shown


def test_the_body_map_takes_ten(body):
    type_at(("1", 1), ("0", SOON))
    assert body.marks == {"neck_throat": Mark(10)}


def test_another_place_of_the_body_gets_its_own_number(body):
    type_at(("1", 1))
    first = body.part
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    type_at(("0", SOON))
    assert body.part != first
    assert [body.intensity(first), body.intensity(body.part)] == [1, 0]


def test_the_card_and_the_list_of_places_take_ten(body):
    page = QApplication.activeWindow()
    assert isinstance(page, BodyMapPage)
    press(Qt.Key.Key_Space)  # marked, and the focus is in its card
    type_at(("1", 1), ("0", SOON))
    assert body.intensity("neck_throat") == 10
    body.mark("neck_throat", 3)
    page.places.rows.setFocus()
    type_at(("1", SOON), ("0", SOON + 1))
    assert body.intensity("neck_throat") == 10
