"""What the editor has ready, one press away, and a card that is no higher than needed."""

from PySide6.QtCore import Qt


def phases(page):
    return page.editor.value((*page.editor.place, "phases"))


def breathe(page):
    page.editor.select(("steps", 1))
    return page.form.rows["phases"]


def test_a_ready_pattern_takes_the_place_of_the_phases_and_can_be_undone(page, qtbot):
    row = breathe(page)
    chips = {chip.text(): chip for chip, _phases in row.ready}
    assert chips["4 in, 6 out"].isChecked()
    chips["Box: 4 each"].click()
    assert phases(page) == [{"in": 4}, {"hold": 4}, {"out": 4}, {"rest": 4}]
    assert [chip.text() for chip, _p in row.ready if chip.isChecked()] == ["Box: 4 each"]
    row.lines[0].seconds.setText("3")
    row.lines[0].seconds.textEdited.emit("3")
    assert not any(chip.isChecked() for chip, _p in row.ready)
    page.editor.undo()
    page.editor.undo()
    assert phases(page) == [{"in": 4}, {"out": 6}]


def test_by_keys_from_the_list_to_a_ready_pattern(page, qtbot):
    row = breathe(page)
    qtbot.keyClick(page.steps, Qt.Key.Key_Return)
    first, box = (chip for chip, _phases in row.ready[:2])
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert box.hasFocus()
    assert phases(page) == [{"in": 4}, {"out": 6}]  # an arrow only goes there
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert len(phases(page)) == 4
    row.own.click()
    assert phases(page) == "own-pace"
    box.click()
    assert len(phases(page)) == 4
    assert not row.own.isChecked()


def test_ready_steps_are_shown_where_there_is_room(mine_page, page, qtbot):
    palette = page.palette_of_steps
    mine_page.resize(1200, 1000)
    qtbot.waitUntil(palette.buttons[0].isVisible)
    count = len(page.editor.raw["steps"])
    palette.buttons[0].click()
    assert len(page.editor.raw["steps"]) == count + 1
    mine_page.resize(1200, 600)
    qtbot.waitUntil(lambda: not palette.buttons[0].isVisible())


def test_the_card_ends_where_its_rows_end_and_grows_with_them(mine_page, page, qtbot):
    mine_page.resize(1200, 1000)
    page.editor.select(("steps", 0))
    qtbot.waitUntil(lambda: 100 < page.form.height() < 500)
    before = page.form.height()
    page.form.more.button.click()
    qtbot.waitUntil(lambda: page.form.height() > before)
