"""The editor of programs, from the page Programs, by keys and pointer."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from tests.reading_here import read_here
from tests.viewmodels.guided import FakeTransport

from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.program_editor.page import ProgramEditorPage
from unclench.widgets.programs.program_card import FaultyCard
from unclench.widgets.programs.programs_page import ProgramsPage


@pytest.fixture
def programs(database, own_data_folder, qtbot, monkeypatch):
    read_here(monkeypatch)
    factory = AppFactory(paths.exercises(), database, link=FakeTransport)
    profile = Profile(own_data_folder)
    profile.create()
    library = Library(read_index(paths.exercises() / "index.json"))
    exercises = factory.open_own(profile, library.entries)
    own = factory.open_own_programs(profile)
    own.changed.connect(factory.runs.look_at_files)
    tabs = {"plan": ("My plan", QWidget)}
    page = ProgramsPage(*factory.new_programs(library, Settings()), ProgramEditorPage, tabs)
    qtbot.addWidget(page)
    page.resize(1000, 720)
    with qtbot.waitSignal(own.completed):
        own.start()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.hide()
    for one in (own, exercises):
        one.close()
        delete(one)


def test_the_tabs_stand_still(programs):
    def place():
        return programs.chips["programs"].mapTo(programs, QPoint()).y()

    there = place()
    programs.show_tab("plan")
    QApplication.processEvents()
    assert programs.chips["plan"].isVisible()
    assert place() == there


def editing(programs) -> ProgramEditorPage:
    editor = programs.editor
    assert isinstance(editor, ProgramEditorPage)
    return editor


@pytest.fixture
def page(programs) -> ProgramEditorPage:
    programs.tools.new.click()
    return editing(programs)


def steps(page, week=0):
    return [next(iter(one.values())) for one in page.editor.value(("weeks", week, "steps"))]


def test_a_new_one_asks_for_its_title_first(page, qtbot):
    assert page.top.title.hasFocus()
    qtbot.keyClicks(page.top.title, "Evenings")
    assert page.editor.title == "Evenings"
    qtbot.keyClick(page.top.title, Qt.Key.Key_Return)
    assert page.weeks.hasFocus()


def test_steps_move_by_keys_also_from_week_to_week(page, qtbot):
    page.editor.select(("weeks", 0, "steps", 2))
    qtbot.keyClick(page.weeks, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert steps(page, 1)[0] == "check-in"
    assert page.editor.place == ("weeks", 1, "steps", 0)
    qtbot.keyClick(page.weeks, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert steps(page)[-1] == "check-in"
    qtbot.keyClick(page.weeks, Qt.Key.Key_Delete)
    assert steps(page) == ["stress", "breath-46"]
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert steps(page)[-1] == "check-in"


def test_a_step_is_searched_and_added_by_keys_alone(page, qtbot):
    page.editor.select(("weeks", 0, "steps", 0))
    page.add_step()
    assert page.picker.search.hasFocus()
    qtbot.keyClicks(page.picker.search, "body scan")
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert steps(page) == ["stress", "body-scan", "breath-46", "check-in"]
    assert page.weeks.hasFocus()
    page.add_step()
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Escape)
    assert page.details.currentIndex() == 0


def test_the_form_of_an_exercise_offers_its_own_lengths(page):
    page.editor.select(("weeks", 1, "steps", 0))
    rows = page.form.rows
    offered = [said for _key, said in rows["minutes"].choice.choices]
    assert "10 minutes" in offered
    rows["times"].put(3)
    assert page.editor.value(page.editor.place)["times"] == 3
    rows["times"].put(1)
    assert "times" not in page.editor.value(page.editor.place)


def test_a_caution_for_which_nothing_is_picked_leaves_no_trace(page):
    page.editor.select(("weeks", 0, "steps", 1))
    row = page.form.rows["instead"]
    row.add.choose("panic")
    page.picker.cancel.click()
    assert "instead" not in page.editor.value(page.editor.place)
    row.add.choose("panic")
    assert page.details.currentWidget() is page.picker


def test_the_title_of_a_new_week_can_be_written_at_once(page, qtbot):
    page.add_week.click()
    assert page.editor.place == ("weeks", 1)
    qtbot.waitUntil(lambda: page.form.rows["title"].isAncestorOf(page.focusWidget()))


def test_something_else_for_a_caution_by_its_plain_name(page):
    page.editor.select(("weeks", 0, "steps", 1))
    row = page.form.rows["instead"]
    row.add.choose("panic")
    assert "instead" not in page.editor.value(page.editor.place)  # what, is asked first
    page.picker.search.setText("breath-box")
    page.picker.list.choose()
    (made,) = page.editor.value(page.editor.place)["instead"]
    assert made == {"when": "panic", "exercise": "breath-box"}
    row.pickWanted.emit(0)
    page.picker.search.setText("body scan")
    page.picker.list.choose()
    (made,) = page.editor.value(page.editor.place)["instead"]
    assert made == {"when": "panic", "exercise": "body-scan"}
    row._remove(0)
    assert "instead" not in page.editor.value(page.editor.place)


def test_another_exercise_is_picked_in_the_form(page):
    page.editor.select(("weeks", 0, "steps", 1))
    page.form.rows["exercise"].button.click()
    page.picker.search.setText("box breathing")
    page.picker.list.choose()
    assert steps(page)[1] == "breath-box"


def test_the_text_goes_both_ways_and_a_fault_leads_to_its_line(page, qtbot):
    page.show_text(True)
    with qtbot.waitSignal(page.editor.looked):
        page.view.setPlainText(page.editor.text.replace('"read": "stress"', '"read": "strss"'))
    (remark,) = page.editor.checked.remarks
    page._go_to(remark)
    cursor = page.view.textCursor()
    assert cursor.blockNumber() + 1 == remark.line
    page.show_text(False)
    assert page.remarks.isVisible()
    page._go_to(remark)
    assert page.editor.place == ("weeks", 0, "steps", 0)
    qtbot.waitUntil(page.form.rows["read"].button.hasFocus)
    assert "strss" in page.weeks.item(2).text()


def test_weeks_are_added_and_filled_in(page):
    page.add_week.click()
    assert page.editor.value(("weeks", 1, "title")) == "Week 3"
    page.form.rows["days"].segments[5].click()
    assert page.editor.value(("weeks", 1, "days")) == 5
    assert "needs" not in page.editor.raw
    page.editor.select(())
    page.form.rows["for"].chips["pain"].click()
    assert page.editor.value(("for",)) == ["stress", "pain"]


def test_a_saved_one_is_among_the_programs_and_can_be_deleted_and_brought_back(
    programs, page, qtbot
):
    page.editor.set_title("Evenings")
    assert page.editor.save()
    page.leave()
    qtbot.waitUntil(lambda: "evenings" in programs.list.cards)
    programs.open("evenings")
    programs.opened.own.delete.click()
    qtbot.waitUntil(lambda: "evenings" not in programs.list.cards)
    programs.tools.bar.undo.click()
    qtbot.waitUntil(lambda: "evenings" in programs.list.cards)


def test_a_file_with_faults_can_be_deleted_and_brought_back(programs, page, qtbot):
    page.editor.set_text("{")
    assert page.editor.save()
    page.leave()

    def cards():
        return programs.list.findChildren(FaultyCard)

    qtbot.waitUntil(lambda: len(cards()) == 1)
    cards()[0].delete.click()
    qtbot.waitUntil(lambda: cards() == [])
    programs.tools.bar.undo.click()
    qtbot.waitUntil(lambda: len(cards()) == 1)


def test_what_was_not_saved_is_offered_again(programs, page):
    page.editor.set_title("Half done")
    page.leave()
    assert programs.editor is None
    (offer,) = programs.tools.drafts.findChildren(PlainButton)
    assert offer.text() == "Go on writing: Half done"
    offer.click()
    assert editing(programs).editor.title == "Half done"


def test_a_copy_of_ours_opens_in_the_editor(programs):
    programs.open("better-nights")
    programs.opened.own.copy.click()
    assert editing(programs).editor.title == "Better nights (copy)"


def test_a_file_is_looked_at_before_it_is_added(programs, tmp_path, qtbot):
    text = (paths.exercises() / "programs" / "better-nights.json").read_text()
    source = tmp_path / "theirs.json"
    source.write_text(json.dumps({**json.loads(text), "id": "theirs", "title": "Theirs"}))
    with qtbot.waitSignal(programs.mine.looked):
        programs.tools.take(source)
    card = programs.tools.preview
    assert (card.title.text(), card.ways["new"].isVisible()) == ("Theirs", True)
    card.ways["new"].click()
    qtbot.waitUntil(lambda: "theirs" in programs.list.cards)
    out = tmp_path / "out.json"
    assert programs.mine.export(programs.programs.find("theirs")[0].path, out)
    assert json.loads(out.read_text())["id"] == "theirs"


def test_a_bundle_is_shown_where_all_that_it_brings_can_be_taken_in(programs, tmp_path, qtbot):
    with qtbot.waitSignal(programs.bundleWanted) as told:
        programs.tools.take(tmp_path / "theirs.unclench")
    assert told.args == [tmp_path / "theirs.unclench"]


def test_a_file_with_faults_says_them_and_is_not_added(programs, tmp_path, qtbot):
    source = tmp_path / "bad.json"
    source.write_text("{}")
    with qtbot.waitSignal(programs.mine.looked):
        programs.tools.take(source)
    card = programs.tools.preview
    assert card.said.text().startswith("It needs fixing")
    assert not any(button.isVisible() for button in card.ways.values())
    card.cancel.click()
    assert not card.isVisible()


def test_an_empty_file_is_no_program_rather_than_no_exercise(programs, tmp_path, qtbot):
    source = tmp_path / "empty.json"
    source.write_text("")
    with qtbot.waitSignal(programs.said) as said:
        programs.tools.take(source)
    assert said.args[0].endswith("empty.json: is empty; a program starts with a brace {.")


def test_what_cannot_be_read_is_said(programs, qtbot):
    with qtbot.waitSignal(programs.said):
        programs.tools.take(Path("nowhere.json"))


def test_where_room_is_short_the_head_is_low_and_the_list_has_the_buttons(programs):
    new, title = programs.tools.new, programs._title
    assert not programs.list.isAncestorOf(new)
    programs.resize(500, 720)
    assert programs.list.isAncestorOf(new)
    assert new.isVisible()
    assert not title.isVisible()
    programs.resize(1000, 720)
    assert not programs.list.isAncestorOf(new)
    assert title.isVisible()
    assert new.isVisible()
