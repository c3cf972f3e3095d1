import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from unclench.domain.session import Rating
from unclench.viewmodels.questions.ratings import Ratings
from unclench.widgets.controls import theme
from unclench.widgets.questions.rating_page import RatingPage


@pytest.fixture
def ratings(qapp: QApplication) -> Ratings:
    made = Ratings()
    made.ask("before", pain=True)
    return made


@pytest.fixture
def page(ratings, qtbot, qapp: QApplication) -> RatingPage:
    theme.apply(qapp, theme.LIGHT, 100)
    made = RatingPage(ratings)
    ratings.setParent(made)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    return made


def chosen(page: RatingPage) -> list[int]:
    return [button.value for button in page.numbers if button.isChecked()]


def press(qtbot, page: RatingPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.focusWidget(), key)


def test_the_row_that_the_keys_answer_is_ringed_and_the_others_are_not(page, qtbot):
    def ringed() -> bool:
        line = page.scale.grab().toImage()
        return bool(line.pixelColor(line.width() // 2, 1) == QColor(theme.LIGHT.accent))

    page.activateWindow()
    page.setFocus()
    assert ringed()
    page.skip.setFocus()
    assert not ringed()


def test_eleven_equal_buttons_and_none_is_chosen(page):
    assert [button.text() for button in page.numbers] == [str(n) for n in range(11)]
    assert len({button.size().height() for button in page.numbers}) == 1
    widths = [button.width() for button in page.numbers]
    assert max(widths) - min(widths) <= 1
    assert chosen(page) == []
    assert not page.save.isEnabled()


@pytest.mark.parametrize(("key", "value"), [("0", 0), ("7", 7), ("9", 9), ("T", 10)])
def test_every_number_has_a_key(page, qtbot, key, value):
    qtbot.keyClicks(page, key)
    assert chosen(page) == [value]
    assert page.save.isEnabled()


def test_the_keys_alone_answer_both_questions(page, ratings, qtbot):
    with qtbot.waitSignal(ratings.answered) as given:
        press(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_T, Qt.Key.Key_Return)
    assert given.args == [Rating(6), Rating(10)]


def test_the_second_question_starts_empty_in_the_same_layout(page, qtbot):
    before = [button.geometry() for button in page.numbers]
    press(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_Return)
    assert page.question.text() == "How strong is your pain right now?"
    assert chosen(page) == []
    assert [button.geometry() for button in page.numbers] == before


def test_ctrl_s_is_not_skip(page, ratings, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert ratings.index == 0
    qtbot.keyClick(page, Qt.Key.Key_S)
    assert ratings.index == 1


def test_enter_without_a_choice_does_nothing(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert page.question.text() == "How stressed do you feel right now?"
    assert page.hint.text() == "Pick a number, or press S to skip this one."
    press(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_Return)
    assert "Enter to continue" in page.hint.text()


def test_after_a_session_there_is_no_way_back_into_it(page, ratings, qtbot):
    ratings.ask("after", pain=True)
    assert page.back.isHidden()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert "S to skip" in page.hint.text()
    press(qtbot, page, Qt.Key.Key_S)
    page.back.click()
    assert ratings.index == 0


def test_skip_is_as_big_as_save(page, ratings, qtbot):
    assert page.skip.size() == page.save.size()
    qtbot.mouseClick(page.skip, Qt.MouseButton.LeftButton)
    assert page.question.text() == "How strong is your pain right now?"
    assert page.skip.size() == page.save.size()
    with qtbot.waitSignal(ratings.answered) as given:
        qtbot.keyClicks(page, "s")
    assert len(given.args) == 2


def test_asking_afterwards_looks_the_same_and_shows_nothing_of_before(page, ratings, qtbot):
    press(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return)
    before = [button.geometry() for button in page.numbers]
    ratings.ask("after", pain=True)
    assert chosen(page) == []
    assert [button.geometry() for button in page.numbers] == before
    texts = [page.moment.text(), page.question.text(), page.hint.text(), page.progress.text()]
    assert not any("6" in text for text in texts)


def test_a_high_stress_shows_a_quiet_line_without_moving_anything(page, qtbot):
    before = [button.geometry() for button in page.numbers]
    press(qtbot, page, Qt.Key.Key_9)
    assert page.care.isVisible()
    assert "emergency" in page.care.text()
    assert [button.geometry() for button in page.numbers] == before
    press(qtbot, page, Qt.Key.Key_8)
    assert not page.care.isVisible()


def test_escape_goes_back_a_question_and_then_out(page, qtbot):
    press(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert page.question.text() == "How stressed do you feel right now?"
    with qtbot.waitSignal(page.backRequested):
        press(qtbot, page, Qt.Key.Key_Escape)


def test_screen_readers_hear_the_question_and_both_ends(page):
    assert page.accessibleName() == "How stressed do you feel right now?"
    assert page.numbers[0].accessibleName() == "0, Not stressed"
    assert page.numbers[5].accessibleName() == "5"
    assert page.numbers[10].accessibleName() == "10, As stressed as I can imagine"
    assert page.numbers[5].accessibleDescription() == page.question.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_fits_a_small_window_at_every_text_size(page, qapp, percent):
    theme.apply(qapp, theme.LIGHT, percent)
    page.hide()
    page.show()
    qapp.processEvents()
    inside = page.findChild(QWidget, "page")
    assert inside.minimumSizeHint().width() <= 960
    assert page.progress.mapTo(page, page.progress.rect().bottomLeft()).y() <= 640
    theme.apply(qapp, theme.LIGHT, 100)
