"""A new exercise: its title, its id, what is folded away, and what is said when it is saved."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from unclench.widgets.editor.form import RARE
from unclench.widgets.writing import top_bar


def test_a_new_one_opens_on_its_steps_with_the_cursor_in_the_empty_title(page, qtbot):
    assert page.editor.place == ("steps", 0)
    assert "text" in page.form.rows
    title = page.top.title
    assert (title.text(), title.accessibleName()) == ("", "Title")
    assert page.window().focusWidget() is title
    qtbot.keyClicks(title, "Sea air")
    assert (page.editor.title, page.editor.raw["id"]) == ("Sea air", "sea-air")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.steps
    page.editor.undo()
    assert title.text() == ""


def test_one_that_has_a_title_opens_on_the_list_of_steps(page, mine_page):
    page.editor.set_title("Sea air")
    page.editor.save()
    name = page.editor.path.name
    mine_page.show_list()
    mine_page.edit(mine_page.mine.edit(name))
    assert mine_page.editor.top.title.text() == "Sea air"
    assert mine_page.window().focusWidget() is mine_page.editor.steps


def test_what_few_people_need_is_folded_away(page, qtbot):
    page.editor.select(())
    form = page.form
    qtbot.waitUntil(form.rows["summary"].isVisible)
    shown = {key for key, row in form.rows.items() if row.isVisibleTo(form)}
    assert shown == {"summary", "kind", "minutes", "posture", "cautions"}
    assert set(form.rows) - shown <= RARE
    form.more.button.click()
    assert form.rows["id"].isVisibleTo(form)
    assert form.rows["evidence"].isVisibleTo(form)


def test_a_fault_in_what_is_folded_away_unfolds_it(page, qtbot):
    page.editor.select(())
    with qtbot.waitSignal(page.editor.looked):
        page.editor.set_values({"language": "?"})
    (fault,) = page.editor.checked.remarks
    page.remarks.picked.emit(fault)
    line = page.form.rows["language"].line
    qtbot.waitUntil(lambda: page.window().focusWidget() is line)
    assert page.form.rows["language"].isVisible()


def test_a_step_with_something_rare_is_unfolded(page):
    page.editor.select(("steps", 1))
    assert not page.form.more.button.isChecked()
    page.editor.set_values({"only": [3]})
    page.editor.select(("steps", 0))
    page.editor.select(("steps", 1))
    assert page.form.more.button.isChecked()


def test_a_fault_of_the_title_stands_below_it_and_leads_to_it(page, qtbot):
    with qtbot.waitSignal(page.editor.looked):
        page.editor.set_title("x" * 81)
    fault = next(one for one in page.editor.checked.remarks if one.path == ("title",))
    said = 'Needs fixing: \u201cTitle\u201d is "xxx'
    assert page.top._fault.text().startswith(said)
    assert page.remarks.item(0).text().startswith(said)
    page.show_text(True)
    assert page.view.parentWidget().findChildren(type(page.remarks))[0].item(0).text() == (
        f"{fault.line}:{fault.column}  Needs fixing: {fault.message}"
    )
    page.show_text(False)
    page.steps.setFocus()
    page.remarks.picked.emit(fault)
    assert page.window().focusWidget() is page.top.title


def test_saving_is_confirmed_until_something_changes(page):
    state = page.top.state
    page.top.save.click()
    assert state.text() == "Saved. You'll find it among your exercises."
    assert not page.top.save.isEnabled()
    wide = state.sizeHint().width()
    page.editor.set_title("Sea air")
    assert state.text() == "Not saved yet; kept as a draft"
    assert state.sizeHint().width() == wide
    page.editor.undo()
    assert state.text() == "Saved"


def test_undo_and_redo_say_what_they_do(page):
    assert not page.top.undo.isEnabled()
    page.editor.set_title("Sea air")
    assert page.top.undo.accessibleName() == "Undo: Change the title (Ctrl+Z)"
    page.top.undo.click()
    assert page.top.redo.accessibleName() == "Redo: Change the title (Ctrl+Y)"


def test_where_room_is_short_what_is_saved_stands_beside_the_panes_names(page, mine_page, qtbot):
    state = page.top.state
    assert state.parentWidget() is page.top
    mine_page.resize(480, 500)
    qtbot.waitUntil(lambda: page.panes.narrow)
    assert state.parentWidget() is not page.top
    qtbot.waitUntil(state.isVisible)
    mine_page.resize(900, 700)
    qtbot.waitUntil(lambda: not page.panes.narrow)
    assert state.parentWidget() is page.top


@pytest.mark.parametrize(
    ("title", "name"),
    [("Sea air: in/out?", "Sea air in out.json"), ("Aux", "my-aux.json"), ("...", "my-rest.json")],
)
def test_an_export_is_called_after_the_title(mine_page, qtbot, monkeypatch, title, name):
    editor = mine_page.mine.begin("rest")
    editor.set_title(title)
    with qtbot.waitSignal(mine_page.mine.own.changed):
        editor.save()
    offered = []

    def ask(_page, _words, start, _kinds):
        offered.append(start)
        return "", ""

    monkeypatch.setattr(
        "unclench.widgets.my_exercises.my_exercises_page.QFileDialog.getSaveFileName", ask
    )
    mine_page.mine.stop_editing()
    mine_page.export.click()
    assert offered == [name]


def test_an_export_goes_where_it_was_asked_to(mine_page, qtbot, monkeypatch, tmp_path):
    editor = mine_page.mine.begin("rest")
    with qtbot.waitSignal(mine_page.mine.own.changed):
        editor.save()
    mine_page.mine.stop_editing()
    target = tmp_path / "given.json"
    monkeypatch.setattr(
        "unclench.widgets.my_exercises.my_exercises_page.QFileDialog.getSaveFileName",
        lambda *_asked: (str(target), ""),
    )
    mine_page.export.click()
    assert json.loads(target.read_text())["title"] == "My quiet rest"


def test_what_can_not_be_practiced_is_not_said_to_be_among_the_exercises(page, qtbot):
    with qtbot.waitSignal(page.editor.looked):
        page.editor.select(())
        page.editor.set_values({"posture": [], "summary": ""})
    page.top.save.click()
    assert page.top.state.text() == "Saved. Something needs fixing."
    said = {page.remarks.item(row).text() for row in range(page.remarks.count())}
    assert said == {
        "Needs fixing: nothing is chosen for \u201cPosition\u201d. Choose one or more.",
        "Needs fixing: \u201cWhat it is, in a sentence\u201d is empty. Write something there.",
    }
    assert page.steps.item(0).text().startswith("About this exercise\nNeeds fixing")


def test_what_is_saved_is_told_once(page, monkeypatch):
    told = []
    monkeypatch.setattr(top_bar, "announce", lambda _bar, words: told.append(words))
    page.editor.set_title("Sea air")
    page.editor.save()
    assert told == ["Saved. You'll find it among your exercises."]


def test_whoever_goes_back_before_the_folder_was_read_comes_to_the_list(page, mine_page, qtbot):
    page.editor.set_title("Sea air")
    page.editor.save()
    mine_page.show_list()
    assert mine_page.window().focusWidget() is mine_page.first
    qtbot.waitUntil(lambda: mine_page.list.count() == 1)
    assert mine_page.window().focusWidget() is mine_page.list
    next(Path(mine_page.mine.own.folder).glob("*.json")).unlink()
    qtbot.waitUntil(lambda: not mine_page.list.count())
    assert mine_page.window().focusWidget() is mine_page.first
