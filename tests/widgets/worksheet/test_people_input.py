"""Somebody is named by a press, by the keyboard, and heard by a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from unclench.domain.worksheet import Page
from unclench.widgets.controls import theme
from unclench.widgets.controls.surfaces import scrolled
from unclench.widgets.worksheet.people_input import PeopleInput
from unclench.widgets.worksheet.worksheet_choices import input_for

WHO = Page(0, "who", "Who could that be?", "text", suggests_people=True)


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 100)


def shown(qtbot, *names: str) -> PeopleInput:
    made = input_for(WHO, names)
    assert isinstance(made, PeopleInput)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def visible(made: PeopleInput) -> list[str]:
    return [chip.text() for chip in made.chips if chip.isVisible()]


def test_a_press_writes_the_name_and_another_takes_it_out(qtbot):
    made = shown(qtbot, "Ada", "Bo")
    told: list[object] = []
    made.changed.connect(told.append)
    ada, bo = made.chips
    ada.click()
    assert ada.isChecked()
    bo.click()
    assert made.words.toPlainText() == "Ada, Bo"
    ada.click()
    assert (ada.isChecked(), bo.isChecked()) == (False, True)
    bo.click()
    assert not bo.isChecked()
    assert [one for k, one in enumerate(told) if told[k - 1 : k] != [one]] == [
        "Ada",
        "Ada, Bo",
        "Bo",
        None,
    ]


def test_what_stands_in_the_field_stays_and_comes_back_by_undo(qtbot):
    made = shown(qtbot, "Ada")
    qtbot.keyClicks(made.words, "my sister")
    made.chips[0].click()
    assert made.words.toPlainText() == "my sister, Ada"
    made.words.undo()
    assert made.words.toPlainText() == "my sister"
    assert not made.chips[0].isChecked()


def test_a_typed_name_and_an_earlier_answer_show_on_the_chips(qtbot):
    made = shown(qtbot, "Ada", "Bo")
    made.show_value("Bo")
    assert [chip.isChecked() for chip in made.chips] == [False, True]
    made.words.clear()
    qtbot.keyClicks(made.words, "ada")
    assert [chip.isChecked() for chip in made.chips] == [True, False]


def test_six_show_and_more_shows_the_rest(qtbot):
    names = [f"Name {k}" for k in range(8)]
    made = shown(qtbot, *names)
    assert made.more is not None
    assert visible(made) == names[:6]
    assert made.more.accessibleName() == "More names: 2"
    made.more.setFocus()
    qtbot.keyClick(made.more, Qt.Key.Key_Space)
    assert visible(made) == names
    assert not made.more.isVisible()
    assert made.chips[6].hasFocus()
    assert shown(qtbot, *names[:6]).more is None


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_low_window_the_page_scrolls_to_the_chip_that_has_the_focus(qtbot, qapp, percent):
    theme.apply(qapp, theme.LIGHT, percent)
    made = input_for(WHO, [f"Somebody else {k}" for k in range(30)])
    assert isinstance(made, PeopleInput)
    assert made.more is not None
    area = scrolled(made)
    qtbot.addWidget(area)
    area.resize(640, 260)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)

    def in_sight(chip: QWidget) -> bool:
        return area.viewport().rect().contains(chip.mapTo(area.viewport(), chip.rect().center()))

    made.more.click()
    assert made.chips[6].hasFocus()
    qtbot.waitUntil(lambda: in_sight(made.chips[6]))
    for chip in (made.chips[29], made.chips[0]):
        chip.setFocus()
        qtbot.waitUntil(lambda chip=chip: in_sight(chip))


def test_keys_reach_every_chip_space_presses_and_enter_is_left_to_the_page(qtbot):
    made = shown(qtbot, "Ada", "Bo")
    ada, bo = made.chips
    made.words.setFocus()
    qtbot.keyClick(made.words, Qt.Key.Key_Tab)
    assert ada.hasFocus()
    qtbot.keyClick(ada, Qt.Key.Key_Right)
    assert bo.hasFocus()
    qtbot.keyClick(bo, Qt.Key.Key_Backtab)
    assert ada.hasFocus()
    qtbot.keyClick(ada, Qt.Key.Key_Tab)
    assert bo.hasFocus()
    assert made.words.toPlainText() == ""
    for widget in (ada, bo):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert made.words.toPlainText() == ""
    qtbot.keyClick(bo, Qt.Key.Key_Space)
    assert made.words.toPlainText() == "Bo"
    assert bo.hasFocus()


def test_signs_in_a_name_are_shown_and_read_as_they_are(qtbot):
    made = shown(qtbot, "Li & Bo", "<b>Ada</b>")
    first = made.chips[0]
    assert first.accessibleName() == "Li & Bo"
    assert first.accessibleDescription()
    assert first.shortcut().isEmpty()
    for chip in made.chips:
        chip.click()
    assert made.words.toPlainText() == "Li & Bo, <b>Ada</b>"


def test_with_nobody_a_quiet_line_says_where_names_are_kept(qtbot):
    made = shown(qtbot)
    assert made.chips == []
    assert "My people" in made.title.text()
    assert [w for w in made.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus] == [
        made.words
    ]
