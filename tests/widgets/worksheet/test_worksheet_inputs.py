import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from unclench.domain.session import Answer
from unclench.domain.worksheet import Page, StrengthChange
from unclench.viewmodels.session.own_pace import OwnPace
from unclench.widgets.controls import theme
from unclench.widgets.session.own_pace import OwnPaceCard
from unclench.widgets.worksheet.worksheet_choices import ChoiceInput, RateInput, input_for
from unclench.widgets.worksheet.worksheet_inputs import Input, ListInput, NumberInput, TextInput
from unclench.widgets.worksheet.worksheet_result import WorksheetResult, WorksheetWords


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 100)


def page(kind, **more) -> Page:
    return Page(0, "f", "What is it?", kind, **more)


TEN = page("rate", most=10, low="none", high="all")
HUNDRED = page("rate", most=100, low="none", high="all")
FEW = page("choice", options=("one", "two"))


def shown(qtbot, asked: Page) -> Input:
    made = input_for(asked)
    assert made is not None
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first().setFocus()
    return made


@pytest.mark.parametrize(
    ("asked", "kind", "value"),
    [
        (page("text"), TextInput, "some words"),
        (page("list"), ListInput, ("a", "b")),
        (page("number"), NumberInput, 7.5),
        (FEW, ChoiceInput, "two"),
        (TEN, RateInput, 3.0),
        (HUNDRED, RateInput, 45.0),
    ],
)
def test_each_kind_has_its_input_says_its_prompt_and_shows_what_was_answered(
    qtbot, asked, kind, value
):
    made = shown(qtbot, asked)
    assert type(made) is kind
    assert made.hint()
    focused = made.first()
    assert "What is it?" in (focused.accessibleName() + focused.accessibleDescription()) or (
        focused is made
    )
    told: list[object] = []
    made.changed.connect(told.append)
    made.show_value(value)
    made.show_value(None)
    made.show_value(value)
    assert all(one in (value, None) for one in told)


def test_what_is_only_read_has_no_input():
    assert input_for(page("read")) is None


def test_ten_buttons_and_nothing_chosen(qtbot):
    made = shown(qtbot, TEN)
    assert isinstance(made, RateInput)
    assert [button.value for button in made.numbers] == list(range(11))
    assert not any(button.isChecked() for button in made.numbers)
    assert made.typed is None
    told: list[object] = []
    made.changed.connect(told.append)
    made.numbers[4].click()
    assert told == [4.0]
    made.show_value(None)
    assert not any(button.isChecked() for button in made.numbers)


def test_a_hundred_takes_a_typed_number_and_shows_it_on_the_buttons_where_there_is_one(qtbot):
    made = shown(qtbot, HUNDRED)
    assert isinstance(made, RateInput)
    assert made.typed is not None
    told: list[object] = []
    made.changed.connect(told.append)
    made.numbers[7].click()
    assert made.typed.text() == "70"
    made.typed.setFocus()
    made.typed.selectAll()
    qtbot.keyClicks(made.typed, "100x0")
    assert made.typed.text() == "100"
    assert made.numbers[10].isChecked()
    assert told[-1] == 100.0


def test_a_number_with_a_comma(qtbot):
    made = shown(qtbot, page("number"))
    told: list[object] = []
    made.changed.connect(told.append)
    qtbot.keyClicks(made.first(), "a-7,5")
    assert told[-1] == 7.5


def said(widget) -> list[str]:
    return [words.text() for words in widget.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("after", "word"), [(70.0, "about the same"), (20.0, "lower"), (95.0, "higher")]
)
def test_strengths_are_compared_in_the_same_words_whichever_way(qtbot, after, word):
    result = WorksheetResult((), (StrengthChange(70.0, after, 100),))
    qtbot.addWidget(result)
    assert said(result) == [f"Strength of the feeling: 70 before, {after:g} after. That's {word}."]
    hidden = WorksheetResult((), (StrengthChange(70.0, after, 100),), numbers=False)
    qtbot.addWidget(hidden)
    assert said(hidden) == [f"Strength of the feeling: {word}."]


def test_answers_that_are_numbers_are_hidden_with_all_others(qtbot):
    told = (Answer("a", "What?", "It's late."), Answer("b", "Much?", 70.0))
    words = WorksheetWords(told, numbers=False)
    qtbot.addWidget(words)
    assert said(words)[1:-1] == ["What?", "It's late."]


def test_one_s_own_words_are_plain_text_and_empty_ones_are_left_out(qtbot):
    words = WorksheetWords(
        (Answer("a", "What?", "<b>x</b>"), Answer("b", "How?", ""), Answer("c", "Much?", 0.0))
    )
    qtbot.addWidget(words)
    assert said(words)[1:-1] == ["What?", "<b>x</b>", "Much?", "0"]
    assert all(line.textFormat() == Qt.TextFormat.PlainText for line in words.findChildren(QLabel))


@pytest.fixture
def card(qtbot) -> OwnPaceCard:
    moments = iter((0.0, 1.0, 2.0, 46.0))
    made = OwnPaceCard(None, OwnPace(lambda: next(moments)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_too_few_taps_are_said_and_the_pace_stays(card, qtbot):
    card.begin.click()
    for _ in range(4):
        qtbot.keyClick(card.tap, Qt.Key.Key_Space)
    assert card.state.text() == "Not enough taps yet. It takes at least 5."
    assert "4.5 seconds" in card.words.text()


def test_escape_and_skip_leave_the_tapping(card, qtbot):
    card.begin.click()
    qtbot.keyClick(card.tap, Qt.Key.Key_Escape)
    assert not card.taps.tapping
    card.begin.click()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.state.text() == "Counted: 1 / 5"
    card.leave.click()
    assert card.begin.isVisible()
    assert card.pace is None


def key(code: Qt.Key, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


def test_digits_and_t_choose_on_a_scale_to_ten(qtbot):
    made = shown(qtbot, TEN)
    told: list[object] = []
    made.changed.connect(told.append)
    assert made.take_key(key(Qt.Key.Key_7, "7"))
    assert made.take_key(key(Qt.Key.Key_T, "t"))
    assert not made.take_key(key(Qt.Key.Key_Space, " "))
    assert told == [7.0, 10.0]
    assert made.first().hasFocus()


def test_other_keys_are_nothing_to_choices_and_long_scales(qtbot):
    few, hundred = shown(qtbot, FEW), shown(qtbot, HUNDRED)
    assert not few.take_key(key(Qt.Key.Key_3, "3"))
    assert not few.take_key(key(Qt.Key.Key_M, "m"))
    assert not hundred.take_key(key(Qt.Key.Key_T, "t"))
    assert hundred.take_key(key(Qt.Key.Key_4, "4"))
    assert isinstance(hundred, RateInput)
    assert hundred.typed is not None
    assert hundred.typed.text() == "4"
    assert not shown(qtbot, page("text")).take_key(key(Qt.Key.Key_1, "1"))


@pytest.mark.parametrize("asked", [TEN, HUNDRED, FEW], ids=["to 10", "to 100", "choice"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_never_answers_on_a_worksheet(qtbot, asked, key):
    made = shown(qtbot, asked)
    told: list[object] = []
    made.changed.connect(told.append)
    for widget in [made, *made.findChildren(QWidget)]:
        qtbot.keyClick(widget, key)
    assert told == []


@pytest.mark.parametrize(
    ("asked", "code", "text", "answer"),
    [
        (TEN, Qt.Key.Key_7, "7", 7.0),
        (HUNDRED, Qt.Key.Key_7, "7", 7.0),
        (FEW, Qt.Key.Key_2, "2", "two"),
    ],
)
def test_a_key_held_down_answers_a_worksheet_once(qtbot, asked, code, text, answer):
    made = shown(qtbot, asked)
    told: list[object] = []
    made.changed.connect(told.append)
    plain = Qt.KeyboardModifier.NoModifier
    assert made.take_key(key(code, text))
    for _ in range(5):
        assert made.take_key(QKeyEvent(QEvent.Type.KeyPress, code, plain, text, True))
    assert told == [answer]


def test_an_answer_on_a_worksheets_scale_can_be_taken_back(qtbot):
    made = shown(qtbot, HUNDRED)
    assert isinstance(made, RateInput)
    assert made.typed is not None
    told: list[object] = []
    made.changed.connect(told.append)
    made.show_value(45.0)
    assert made.scale.accessibleDescription() == "45"
    qtbot.keyClick(made.scale, Qt.Key.Key_Right)
    assert (made.typed.text(), told) == ("50", [50.0])
    qtbot.keyClick(made.scale, Qt.Key.Key_Delete)
    assert (made.typed.text(), told[-1]) == ("", None)
