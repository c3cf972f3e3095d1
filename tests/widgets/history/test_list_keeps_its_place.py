"""Whatever is read again, the person finds the list where they left it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.viewmodels.past import put, session

from unclench.viewmodels.history.history import ITEM
from unclench.widgets.controls import theme
from unclench.widgets.history.item_list import ItemList


@pytest.fixture
def rows(page, database) -> ItemList:
    """A list scrolled to its middle, one of its rows chosen."""
    put(database, [session(n, n, "box" if n % 2 else "pause") for n in range(60)])
    page.refresh()
    shown: ItemList = page.sessions.list
    shown.setFocus()
    shown.select_row(30)
    shown.doItemsLayout()
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
    return shown


def top(rows: ItemList) -> tuple[str, int]:
    """What stands at the top of what is seen, and how far from its edge."""
    first = rows.indexAt(QPoint(1, 1))
    return first.data(ITEM).id, rows.visualRect(first).top()


def chosen(rows: ItemList) -> str:
    return str(rows.currentIndex().data(ITEM).id)


def test_reading_again_changes_nothing(page, rows):
    before = top(rows), chosen(rows)
    page.refresh()
    assert (top(rows), chosen(rows)) == before


def test_what_comes_in_above_moves_nothing_that_is_seen(page, rows, database):
    before = top(rows), chosen(rows)
    put(database, [session(100, 0), session(101, 0)])
    page.refresh()
    assert (top(rows), chosen(rows)) == before


def test_an_item_that_was_looked_at_and_left(page, rows, qtbot):
    before = top(rows), chosen(rows)
    page.sessions.open_current()
    page.sessions.close_item()
    assert (top(rows), chosen(rows)) == before


def test_undo_brings_back_the_row_and_chooses_it(page, rows):
    before, at = chosen(rows), top(rows)
    page.sessions.delete()
    assert chosen(rows) != before
    page.sessions.bar.undo.click()
    assert (chosen(rows), top(rows)) == (before, at)


def test_another_period_or_kind_keeps_what_is_chosen(page, rows):
    before = chosen(rows)
    page.models.history.narrow(exercise_id="pause")
    assert chosen(rows) == before
    page.models.history.narrow(exercise_id=None)
    assert chosen(rows) == before


def test_a_new_text_size_keeps_the_top_row(page, rows, qtbot, qapp):
    first, _at = top(rows)
    theme.apply(qapp, theme.LIGHT, 150)
    qtbot.waitUntil(lambda: top(rows)[0] == first)
    theme.apply(qapp, theme.DARK, 150)
    assert top(rows)[0] == first
    theme.apply(qapp, theme.LIGHT)


def test_where_nothing_was_chosen_nothing_is(page, rows, qtbot):
    rows.clearSelection()
    page.title.setFocus(Qt.FocusReason.OtherFocusReason)
    rows.clearFocus()
    page.refresh()
    assert not rows.selectionModel().hasSelection()
