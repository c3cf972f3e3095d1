"""The editor's rows, timeline, panes, menus and the page of one's own exercises."""

import errno
import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from unclench.files.own_exercises import OwnExercises
from unclench.viewmodels import words
from unclench.viewmodels.writing.values import at
from unclench.widgets.editor import step_menus
from unclench.widgets.editor.choice_rows import _Names
from unclench.widgets.editor.ready_steps import ready_steps

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def filled(page, do: str):
    """A page on a fresh ready step of this kind."""
    for _name, step in ready_steps():
        if step["do"] == do:
            page.editor.add(step)
            return page.form.rows
    raise LookupError(do)


def now(page) -> dict:
    return dict(at(page.editor.raw, page.editor.place))


@pytest.mark.parametrize("step", [step for _name, step in ready_steps()])
def test_every_ready_step_has_a_form_that_shows_it_as_it_is(page, step, qtbot):
    page.editor.select(("steps", 1))
    with qtbot.waitSignal(page.editor.looked):
        page.editor.add(step)
    assert now(page) == step
    assert page.form.rows
    odd = [one for one in page.editor.checked.remarks if one.level == "fault"]
    assert not odd or step["do"] == "play"  # its recording is not there


def test_phases(page, qtbot):
    page.editor.select(("steps", 1))
    row = page.form.rows["phases"]
    qtbot.mouseClick(row.add, Qt.MouseButton.LeftButton)
    assert len(row.lines) == 3
    row.lines[1].kind.choose("hold")
    row.lines[1].seconds.stepped.emit(1)
    qtbot.keyClicks(row.lines[0].cue, "soft")
    assert now(page)["phases"][:2] == [{"in": 4, "cue": "soft"}, {"hold": 6.5}]
    row.lines[2].out.click()
    row.own.click()
    assert now(page)["phases"] == "own-pace"
    row.own.click()
    assert "a minute" in row.curve.accessibleDescription()


def test_numbers_and_amounts(page, qtbot):
    rows = filled(page, "rest")
    amount = rows["amount"]
    amount.way.choose("fill")
    assert "seconds" not in now(page)
    assert now(page)["fill"] == 1
    amount.line.stepped.emit(1)
    assert now(page)["fill"] == 2
    with qtbot.waitSignal(page.editor.looked):
        amount.line.selectAll()
        qtbot.keyClicks(amount.line, "much")
    assert "must be a number" in amount.accessibleDescription()


def test_a_part_is_picked_by_name(page, qtbot):
    line = filled(page, "tense")["muscles"].line
    line.selectAll()
    qtbot.keyClicks(line, "jaw and mouth")
    named = now(page)["muscles"]
    line.selectAll()
    qtbot.keyClicks(line, "left shoulder")
    assert now(page)["muscles"] == "shoulder_l" != named


@pytest.mark.parametrize("typed", ["huf", "Hüf", "HUEF", "linke hu"])
def test_the_name_of_a_part_is_found_without_its_accents(qtbot, typed):
    line = QLineEdit()
    qtbot.addWidget(line)
    names = _Names(["rechtes Knie", "linke Hüfte", "Kiefer"], line)
    names.setCompletionPrefix(typed)
    assert names.completionCount() == 1
    assert names.currentCompletion() == "linke Hüfte"


def test_questions(page, qtbot):
    rows = filled(page, "write")
    rows["type"].choice.choose("choice")
    rows["options"].words.setPlainText("one\ntwo")
    assert now(page)["options"] == ["one", "two"]
    rows["rate"].most.choose("10")
    qtbot.keyClicks(rows["rate"].low, "!")
    assert now(page)["rate"]["low"].endswith("!")
    rows["rate"].most.choose("")
    assert "rate" not in now(page)


def test_a_question_may_offer_the_names_of_ones_people(page):
    rows = filled(page, "write")
    rows["type"].choice.choose("text")
    assert "suggest" not in now(page)
    rows["suggest"].choice.choose("people")
    assert now(page)["suggest"] == "people"
    rows["suggest"].choice.choose(None)
    assert "suggest" not in now(page)


def test_the_head(page, qtbot):
    page.editor.select(())
    rows = page.form.rows
    rows["minutes"].line.setText("")
    qtbot.keyClicks(rows["minutes"].line, "2.5; 4")
    assert page.editor.raw["minutes"] == {"choices": [2.5, 4], "default": 2.5}
    rows["minutes"].default.choose("4")
    assert page.editor.raw["minutes"]["default"] == 4
    rows["cautions"].add.choose("asthma")
    rows["cautions"].level("asthma", "avoid")
    assert page.editor.raw["cautions"] == {"asthma": "avoid"}
    rows["cautions"].level("asthma", "")
    rows["evidence"].grade.choose("B")
    qtbot.keyClicks(rows["evidence"].source, "Me")
    assert page.editor.raw["evidence"] == {"grade": "B", "source": "Me"}
    rows["posture"].chips["lying"].click()
    assert page.editor.raw["posture"] == ["sitting", "lying"]
    rows["level"].line.stepped.emit(1)
    assert page.editor.raw["level"] == 2


def test_tags_open_when_asked_for(page):
    row = filled(page, "bell")["unless"]
    row.more.click()
    row.chips["cardiac"].click()
    assert now(page)["unless"] == ["cardiac"]
    page.form.rows["only"].chips[3].click()
    assert now(page)["only"] == [3]


def test_try_from_here_and_stop(page, qtbot):
    page.editor.select(("steps", 1))
    with qtbot.waitSignal(page.preview.moved) as moved:
        page.try_it()
    assert page.preview.playing
    assert moved.args[0] > 0
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.preview.playing


def test_the_timeline_selects(page, qtbot):
    bar = page.strip.bar
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.editor.place == ("steps", 1)
    page.editor.select(())
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert page.editor.place == ("steps", 0)
    bar.show_head(1000)
    bar.show_head(None)
    with qtbot.waitSignal(page.editor.looked):
        page.strip.chips[5].click()
    assert page.editor.minutes == 5


def test_remarks_lead_to_the_place(page, qtbot):
    page.editor.select(("steps", 1))
    with qtbot.waitSignal(page.editor.looked):
        page.editor.set_values({"fill": "x"})
    page.editor.select(())
    page.remarks.picked.emit(page.editor.checked.remarks[0])
    assert page.editor.place == ("steps", 1)
    page.show_text(True)
    page.remarks.picked.emit(page.editor.checked.remarks[0])
    assert page.view.textCursor().blockNumber() == page.editor.checked.remarks[0].line - 1
    page.view.grab()


def test_room_for_one_pane(page, mine_page, qtbot):
    assert not page.panes.narrow
    mine_page.resize(480, 500)
    qtbot.waitUntil(lambda: page.panes.narrow)
    page.turn()
    page.panes.show_pane(2)
    assert page.strip.isVisible()
    mine_page.resize(900, 700)
    qtbot.waitUntil(lambda: not page.panes.narrow)
    assert page.strip.isVisible()
    assert page.steps.isVisible()


def test_menus(page, qtbot):
    page.editor.select(("steps", 0))
    page.open_more()
    names = [action.text() for action in step_menus.action_menu(page, page.editor).actions()]
    assert "Move down\tAlt+Down" in names


def test_another_program_is_asked_about(page, qtbot):
    page.editor.save()
    page.editor.path.write_text(page.editor.text.replace("My breathing", "Theirs"))
    page.editor.file_changed()
    assert page.theirs.isVisible()
    page.theirs.theirs.click()
    assert page.top.title.text() == "Theirs"
    assert not page.theirs.isVisible()


def test_a_dropped_file_is_looked_at_first(mine_page, qtbot, tmp_path):
    begun = mine_page.mine.begin("rest")
    source = tmp_path / "given.json"
    source.write_text(begun.text.replace('"level": 1', '"level": 1, "author": "Kim <b>"'))
    mine_page.mine.stop_editing()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    move, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), move, data, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(mine_page.mine.looked):
        mine_page.dropEvent(event)
    card = mine_page.preview
    assert "Kim <b>" in card.said.text()
    assert not card.ways["replace"].isVisible()
    with qtbot.waitSignal(mine_page.mine.own.changed):
        card.ways["new"].click()
    assert mine_page.list.count() == 1
    with qtbot.waitSignal(mine_page.mine.looked):
        mine_page.mine.look(source)
    assert card.ways["replace"].isVisible()
    card.cancel.click()
    assert not card.isVisible()
    with qtbot.waitSignal(mine_page.opened):
        mine_page.practice.click()
    qtbot.keyClick(mine_page.list, Qt.Key.Key_Delete)
    assert mine_page.bar.isVisible()
    mine_page.bar.undo.click()
    assert not mine_page.bar.isVisible()


def test_faults_of_an_import_are_listed(mine_page, qtbot, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    with qtbot.waitSignal(mine_page.mine.looked):
        mine_page.mine.look(tmp_path / "bad.json")
    assert '"id" is missing' in mine_page.preview.said.text()
    assert mine_page.preview.cancel.hasFocus() or not mine_page.isActiveWindow()


def test_a_bundle_that_is_refused_takes_the_card_of_another_file_away(mine_page, qtbot, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    (tmp_path / "bad.unclench").write_bytes(b"no bundle")
    with qtbot.waitSignal(mine_page.mine.looked):
        mine_page.take(tmp_path / "bad.json")
    assert mine_page.preview.isVisible()
    with qtbot.waitSignal(mine_page.mine.failed):
        mine_page.take(tmp_path / "bad.unclench")
    assert not mine_page.preview.isVisible()


def test_phases_line_up(page, qtbot):
    page.editor.select(("steps", 1))
    row = page.form.rows["phases"]
    row.lines[0].kind.choose("hold")
    assert len({line.kind.minimumWidth() for line in row.lines}) == 1
    assert all(line.kind.minimumWidth() >= line.kind.sizeHint().width() for line in row.lines)


def test_the_time_left_over_is_named(page, qtbot):
    (over,) = (one for one in page.editor.laid.blocks if not one.path)
    rest = f"rest at the end {words.clock(over.length)}. "
    assert rest in page.strip.bar.accessibleDescription()


def test_a_long_list_of_faults_says_how_many_more(mine_page, qtbot):
    steps = [{"do": f"nothing {k}"} for k in range(7)]
    faulty = json.dumps({"format": 1, "id": "bad", "title": "Bad", "steps": steps})
    own = mine_page.mine.own
    (own.folder / "bad.json").write_text(faulty)
    with qtbot.waitSignal(own.changed):
        own.look()
    (row,) = mine_page.mine.rows()
    *_, last, more = mine_page.list.item(0).text().splitlines()
    assert last == "{}:{}  {}".format(*row.faults[4])
    assert more == f"and {len(row.faults) - 5} more"


def test_what_is_neither_saved_nor_kept_is_not_called_a_draft(page, qtbot, monkeypatch):
    def refuse(*_given):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(OwnExercises, "keep", refuse)
    with qtbot.waitSignal(page.editor.failed):
        page.editor.set_title("Mine")
    words = {one.text() for one in page.findChildren(QLabel)}
    assert "Not saved, and not kept as a draft" in words
    assert "Not saved yet; kept as a draft" not in words
    monkeypatch.undo()
    page.editor.keep_draft()
    assert "Not saved yet; kept as a draft" in {one.text() for one in page.findChildren(QLabel)}
