"""The page Programs as it is used: looked through, begun, ticked, stopped, by pointer and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtGui import QAccessible
from tests.viewmodels.programs.sample import program
from tests.widgets.reader import hear

from unclench.domain.program_run import Place
from unclench.files.listed_program import ListedProgram
from unclench.widgets.controls.text import Text
from unclench.widgets.scenes.words import SceneLabel


@pytest.fixture
def opened(page):
    page.open("ease")
    return page.opened


@pytest.fixture
def begun(opened, qtbot):
    qtbot.mouseClick(opened.begin.begin, Qt.MouseButton.LeftButton)
    return opened


def test_all_programs_are_there_as_cards(page):
    assert list(page.list.cards) == ["ease", "second", "third"]
    assert page.list.running == []
    assert page.list.cards["ease"].open.accessibleName() == "Look inside: Ease"


def test_a_press_anywhere_on_a_card_opens_it(page, qtbot):
    qtbot.mouseClick(page.list.cards["second"], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert page.opened.view.program.id == "second"
    qtbot.keyClick(page.opened, Qt.Key.Key_Escape)
    assert page.opened is None
    assert page.list.cards["second"].open.hasFocus()


def test_one_that_runs_stands_on_top_and_goes_on(page, begun, qtbot):
    page.show_list()
    (card,) = page.list.running
    assert "ease" not in page.list.cards
    with qtbot.waitSignal(page.startWanted) as told:
        qtbot.keyClick(card.go_on, Qt.Key.Key_Return)
    assert told.args == [begun.view.run.id, Place(0, 0)]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert page.opened.view.program.id == "ease"


def test_begin_leads_to_the_first_step(begun):
    assert begun.view.runs_now
    row = begun.steps.next_row()
    assert row.place == Place(0, 0)
    assert row.start.hasFocus()
    assert not begun.begin.isVisible()
    assert begun.days.isVisible()


def test_steps_are_started_opened_and_ticked(page, begun, qtbot):
    row = begun.steps.rows[1]
    with qtbot.waitSignal(page.startWanted) as told:
        row.start_quietly.click()
    assert told.args == [begun.view.run.id, Place(0, 1)]
    with qtbot.waitSignal(page.stepWanted) as told:
        row.open.click()
    assert told.args == [begun.view.run.id, Place(0, 1)]
    qtbot.keyClick(row.mark, Qt.Key.Key_Space)
    assert row.mark.isChecked()
    assert begun.view.run.times_done(Place(0, 1)) == 1
    qtbot.keyClick(row.mark, Qt.Key.Key_Space)
    assert not row.mark.isChecked()


def test_without_a_run_an_exercise_can_still_be_looked_at(page, opened, qtbot):
    assert not opened.steps.rows[1].mark.isVisible()
    with qtbot.waitSignal(page.exerciseWanted) as told:
        opened.steps.rows[1].open.click()
    assert told.args == ["body-scan", 10]
    with qtbot.assertNotEmitted(page.stepWanted):
        opened.steps.rows[0].open.click()  # a card is read in a run


def test_without_a_run_one_looks_at_what_suits_oneself(page, opened, qtbot):
    opened.view.look_at(1)
    page.programs.library.set_tags(frozenset({"acute_injury"}))
    with qtbot.waitSignal(page.exerciseWanted) as told:
        opened.steps.rows[0].open.click()
    assert told.args == ["pmr-release", 5]


def test_weeks_are_looked_at_by_pointer_and_arrows_and_gone_to(begun, qtbot):
    first, _second, third = begun.weeks.segments
    qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    assert begun.view.week == 2
    assert begun.steps.go_on.text() == "Go on to this week"
    qtbot.mouseClick(begun.steps.go_back, Qt.MouseButton.LeftButton)
    assert begun.view.week == 0
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert begun.view.week == 1
    qtbot.mouseClick(begun.steps.go_on, Qt.MouseButton.LeftButton)
    assert begun.view.now_in == 1
    assert begun.weeks.segments[1].accessibleName() == "Week 2: Let go. You are here"
    assert not begun.steps.go_on.isVisible()


def test_one_can_be_stopped_and_taken_up_again(begun, qtbot):
    begun._stop.stop.click()
    assert begun.begin.take_up.isVisible()
    assert begun.begin.take_up.hasFocus()
    begun.begin.take_up.click()
    assert begun.view.runs_now


@pytest.mark.parametrize("by_key", [False, True])
def test_starting_over_can_be_undone_until_something_was_done(begun, qtbot, by_key):
    begun.steps.rows[0].mark.click()
    begun._stop.stop.click()
    before = begun.view.run
    assert before.done
    begun.begin.anew.click()
    assert begun.view.run != before
    assert begun.bar.isVisible()
    assert not begun.begin.isVisible()
    if by_key:
        qtbot.keyClick(begun, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        begun.bar.undo.click()
    assert begun.view.run == before
    assert [one.id for one in begun.view.programs.runs.all()] == [before.id]
    assert begun.begin.take_up.isVisible()
    assert not begun.bar.isVisible()
    begun.begin.anew.click()
    begun.steps.rows[0].mark.click()
    assert not begun.bar.isVisible()
    begun.view.undo_start()
    assert begun.view.run.done
    assert len(begun.view.programs.runs.all()) == 2


def test_a_third_one_is_refused_in_its_card(page, qtbot):
    for name in ("ease", "second"):
        page.open(name)
        page.opened.begin.begin.click()
    page.open("third")
    with qtbot.assertNotEmitted(page.said):  # once is enough
        page.opened.begin.begin.click()
    assert "“Second”" in page.opened.begin._refused.text()
    assert page.opened.begin._refused.isVisible()


def test_days_and_hour_are_taken_at_once(begun, qtbot):
    days = begun.days
    days.days[2].click()
    days.remind.click()
    assert begun.view.run.days == (2,)
    assert days.timed.isChecked()
    assert days.time.minute() == 20 * 60
    assert not days.unheard.isVisible()
    days.time.setTime(QTime(7, 15))
    assert begun.view.run.minute == 7 * 60 + 15
    days.time.setTime(QTime(23, 5))
    assert days.unheard.isVisible()
    days.timed.click()
    assert not days.time.isVisible()
    assert not days.unheard.isVisible()
    assert (begun.view.run.minute, begun.view.run.remind) == (None, False)
    assert not days.remind.isChecked()
    assert days.days[2].accessibleName() == "Wednesday"


def test_numbers_that_are_hidden_are_not_said(begun):
    card = begun.before_now
    assert not card._pair.isVisible()
    assert card.said.text() == "Nothing answered yet."
    begun.view.programs.settings.change(hide_numbers=True)
    card.refresh()
    assert not card._pair.isVisible()


def test_the_questions_can_be_answered_from_here(page, begun, qtbot):
    with qtbot.waitSignal(page.stepWanted) as told:
        begun.before_now.ask.click()
    assert told.args[1] == Place(1, 2)


def test_one_column_where_it_is_narrow(page, begun, qtbot):
    def beside() -> bool:
        left, right = (one.mapTo(begun, QPoint()).x() for one in (begun.steps, begun.days))
        return bool(right > left + 100)

    qtbot.waitUntil(beside)
    page.resize(740, 640)
    qtbot.waitUntil(lambda: not beside())


def test_a_screen_reader_hears_steps_and_weeks(begun):
    mark = begun.steps.rows[0].mark
    assert hear(mark).name == "Done: What stress is"
    told = QAccessible.queryAccessibleInterface(mark)
    assert told.role() == QAccessible.Role.CheckBox
    segment = QAccessible.queryAccessibleInterface(begun.weeks.segments[0])
    assert segment.role() == QAccessible.Role.PageTab


def test_a_file_that_is_gone_or_faulty_is_said_and_can_be_put_off_the_list(page, begun, source):
    page.show_list()
    fault = (4, 2, '"weks" is unknown')
    source.there.pop("ease")
    source.faulty = (
        ListedProgram("", "x.json", "", (), 0, (0, 0), (0, 0), Path("x.json"), faults=(fault,)),
    )
    page.programs.runs.look_at_files()
    (card,) = page.list.running
    assert not card.open.isVisible()
    card.stop.click()
    assert page.list.running == []


def test_an_edited_program_is_shown_as_it_is_now(page, begun, source):
    source.there["ease"] = program(title="Another name")
    page.programs.runs.look_at_files()
    assert begun.accessibleName() == "Another name"


def test_what_is_no_program_any_more_is_not_opened(page):
    page.open("gone")
    assert page.opened is None


def test_no_letter_of_the_head_is_cut(opened, qtbot):
    words = "Wind down, give worries their own time, and let bed be for sleep. " * 2
    opened.head.show_words("Program", "Nights, gently", words)
    opened.head.follow_page(700)
    labels = opened.head.findChildren(SceneLabel)
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))


def test_a_reminder_says_when_it_can_come(begun):
    begun.days.remind.click()
    assert begun.days.when_open.isVisible()
    begun.days.remind.click()
    assert not begun.days.when_open.isVisible()


def test_a_done_week_stays_with_a_way_to_the_next(begun, qtbot):
    for row in begun.steps.rows:
        row.mark.click()
    assert begun.view.week == 0
    assert begun.steps.done.text() == "Week 1 is done. Next is week 2, “Let go”."
    assert begun.steps.done.isVisible()
    assert begun.steps.go_back.text() == "Go on to week 2"
    begun.steps.go_back.click()
    assert begun.view.week == 1
    assert not begun.steps.done.isVisible()


def test_a_double_click_on_the_last_step_leaves_what_slides_under_it(begun, monkeypatch):
    *_, before, last = begun.steps.rows
    for row in begun.steps.rows:
        row.mark.click()
    before.mark.click()  # the second press: the rows moved down for the words about the week
    assert begun.view.week_done(0)
    monkeypatch.setattr("PySide6.QtWidgets.QApplication.doubleClickInterval", lambda: -1)
    last.mark.click()
    assert not begun.view.week_done(0)


def test_the_days_stand_where_the_way_to_begin_stood(opened, qtbot):
    opened.resize(1100, 800)
    top = opened.begin.mapTo(opened, QPoint()).y()
    qtbot.mouseClick(opened.begin.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.days.mapTo(opened, QPoint()).y() == top)


def test_an_earlier_week_is_only_done_again_where_something_was_done(begun):
    begun.view.look_at(2)
    begun.view.go_to_week()
    begun.view.look_at(0)
    assert begun.steps.go_on.text() == "Go to this week"
    begun.steps.rows[0].mark.click()
    assert begun.steps.go_on.text() == "Do this week again"


def test_the_list_says_of_a_stopped_one_where_it_waits(page, begun):
    begun.view.stop()
    page.show_list()
    words = [one.text() for one in page.list.cards["ease"].findChildren(Text)]
    assert "You stopped in week 1. Pick it up again any time." in words


def test_a_page_whose_file_broke_leads_back_to_the_list(page, begun, source, qtbot):
    del source.there["ease"]
    with qtbot.waitSignal(page.said) as told:
        page.programs.runs.look_at_files()
    assert told.args[0].startswith("“Ease” was changed outside")
    assert page.opened is None
