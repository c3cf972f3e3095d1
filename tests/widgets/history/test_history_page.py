"""History as a person meets it: by keys, by name, and with nothing lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from tests.viewmodels.past import check_in, put, session

from unclench.domain.session import HIDDEN, Answer, Rating
from unclench.store.sessions import Sessions
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.history import visit_tab
from unclench.widgets.history.charts_tab import ChartsTab
from unclench.widgets.history.correlation_tab import CorrelationTab
from unclench.widgets.history.effects_tab import EffectsTab
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.history.visit_tab import VisitTab


def fill(page, database, *items) -> None:
    put(database, items or [session(n, n, "box" if n else "pause") for n in range(3)])
    page.refresh()


def opened(page, qtbot, name, viewmodel):
    with qtbot.waitSignal(viewmodel.changed):
        page.chips[name].click()
    return page.tab()


def item_page(page) -> ItemPage:
    found = page.sessions.findChild(ItemPage)
    assert isinstance(found, ItemPage)
    return found


def test_an_empty_history_invites(page, qtbot):
    assert page.sessions.pick.isVisible()
    with qtbot.waitSignal(page.exercisesWanted):
        page.sessions.pick.click()


def test_keys_delete_and_undo_brings_back(page, database, qtbot):
    fill(page, database)
    rows = page.sessions.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert Sessions(database).count() == 2
    assert page.sessions.bar.isVisible()
    page.sessions.bar.undo.click()
    assert Sessions(database).count() == 3
    assert not page.sessions.bar.isVisible()


def test_long_questions_are_shown_whole(page, database, qtbot):
    long = "How strong was that feeling, when it was at its strongest, and how sure are you? " * 2
    fill(page, database, session(1, 0, answers=(Answer("a", long, 70.0), Answer("b", long, long))))
    page.sessions.list.select_row(0)
    page.sessions.open_current()
    item = item_page(page)
    qtbot.waitUntil(item.note.isVisible)
    shown = [one for one in item.findChildren(QLabel) if one.text() == long]
    assert len(shown) == 3
    assert all(one.height() >= one.heightForWidth(one.width()) for one in shown)


def test_keys_open_edit_and_save(page, database, qtbot):
    fill(page, database)
    rows = page.sessions.list
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    item = item_page(page)
    item.ratings["stress_after"].choose("9")
    item.note.setPlainText("Changed.")
    qtbot.keyClick(item.keep, Qt.Key.Key_Return)
    saved = Sessions(database).get("s0")
    assert (saved.stress_after, saved.note) == (Rating(9), "Changed.")
    assert rows.isVisible()


def test_escape_leaves_without_saving(page, database, qtbot):
    fill(page, database, check_in(1, 0.1))
    page.sessions.list.select_row(0)
    page.sessions.open_current()
    qtbot.keyClick(item_page(page), Qt.Key.Key_Escape)
    assert page.sessions.list.isVisible()


@pytest.mark.parametrize("wide", [900, 500])
@pytest.mark.parametrize("empty", [True, False])
def test_one_button_adds_by_hand(page, database, wide, empty):
    if not empty:
        fill(page, database)
    page.resize(wide, 700)
    seen = [
        one
        for one in page.findChildren(PlainButton)
        if one.text() == "Add by hand" and one.isVisible()
    ]
    assert len(seen) == 1
    seen[0].click()
    assert page.sessions.findChildren(ItemPage)


def test_several_a_day_by_hand(page, database, qtbot):
    for minutes in ("7", "12"):
        page.sessions.add()
        item = page.sessions.findChildren(ItemPage)[-1]
        item.minutes.setText("0")
        assert not item.keep.isEnabled()
        item.minutes.setText(minutes)
        item.ratings["pain_before"].choose("3")
        item.save()
    found = Sessions(database).page()
    assert sorted(one.played_ms for one in found) == [420_000, 720_000]
    assert {one.pain_before for one in found} == {Rating(3)}


def test_filters_narrow_and_say_when_nothing_fits(page, database, qtbot):
    fill(page, database)
    tab = page.sessions
    qtbot.waitUntil(lambda: len(page.models.history.played()) == 2)
    qtbot.waitUntil(lambda: "pause" in dict(tab.filter.exercise.choices))
    tab.filter.exercise.choose("pause")
    assert tab.list.model().rowCount() == 1
    tab.filter.exercise.choose(None)
    tab.filter.text.setText("nowhere")
    qtbot.waitUntil(lambda: tab.list.model().rowCount() == 0)
    assert tab.nothing.isVisible()
    tab.filter.text.clear()
    qtbot.waitUntil(lambda: tab.list.model().rowCount() == 3)
    tab.filter.span.choose("pick")
    assert tab.filter.first.isVisible()
    assert not tab.list.grab().isNull()


def test_charts_of_nothing_are_words(page, database, qtbot):
    tab = opened(page, qtbot, "charts", page.models.charts)
    assert tab.empty.isVisible()
    assert not any(card.isVisible() for card in tab.cards.values())
    put(database, [session(1, pain_before=HIDDEN, pain_after=HIDDEN)])
    with qtbot.waitSignal(page.models.charts.changed):
        page.refresh()
    assert not tab.empty.isVisible()
    assert tab.cards["stress"].isVisible()
    assert not tab.cards["pain"].isVisible()  # who is not asked about pain sees no chart of it


def test_a_very_long_word_makes_no_page_wider(page, database, qtbot):
    long = "Donaudampfschifffahrtsgesellschaft" * 4
    fill(page, database, *[session(n, n, "long", title=long) for n in range(6)])
    page.resize(620, 500)
    tab = opened(page, qtbot, "effects", page.models.effects)
    assert tab.told.isVisible()
    assert tab.area.widget().minimumSizeHint().width() <= tab.area.viewport().width()


def test_a_chart_is_a_table_too(page, database, qtbot):
    fill(page, database)
    tab = opened(page, qtbot, "charts", page.models.charts)
    assert isinstance(tab, ChartsTab)
    card = tab.cards["stress"]
    assert card.view.accessibleName() == "Stress before and after"
    assert "9 March 2026" in card.view.accessibleDescription()
    qtbot.keyClick(card.turn, Qt.Key.Key_Space)
    assert card.table.isVisible()
    assert card.table.accessibleName() == "Stress before and after"
    qtbot.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Week from\tBefore")


def test_a_chart_is_saved_both_ways(page, database, qtbot, tmp_path):
    fill(page, database)
    tab = opened(page, qtbot, "charts", page.models.charts)
    assert not tab.cards["weeks"].isVisible()  # nothing was answered
    for card in (tab.cards[what] for what in page.models.charts.plots):
        for ending in ("svg", "png"):
            assert card.save(tmp_path / f"chart.{ending}")
    assert (tmp_path / "chart.svg").read_text().startswith("<?xml")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    assert not tab.cards["pain"].save(tmp_path / "none" / "chart.svg")


def test_a_picture_that_cannot_be_made_leaves_what_was_there(page, database, qtbot, tmp_path):
    fill(page, database)
    tab = opened(page, qtbot, "charts", page.models.charts)
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("chart.txt", "chart"):
        (folder / name).write_text("mine")
        assert not tab.cards["stress"].save(folder / name)
    assert {path.name: path.read_text() for path in folder.iterdir()} == {
        "chart.txt": "mine",
        "chart": "mine",
    }


def test_what_helps_and_the_link_paint(page, database, qtbot):
    fill(page, database, *[session(n, n, "quiet-rest") for n in range(12)])
    put(database, [session(100 + n, n, "box") for n in range(6)])
    put(database, [check_in(n, n + 0.2, (n * 5) % 11, (n * 5 + n % 3) % 11) for n in range(60)])
    effects = opened(page, qtbot, "effects", page.models.effects)
    assert isinstance(effects, EffectsTab)
    assert effects.chart.isVisible()
    assert effects.side.isVisible()
    assert not effects.grab().isNull()
    correlation = opened(page, qtbot, "correlation", page.models.correlation)
    assert isinstance(correlation, CorrelationTab)
    assert not any("r =" in text for text in correlation.details.sentences)
    correlation.more.click()
    assert any("r =" in text for text in correlation.details.sentences)
    assert not correlation.grab().isNull()


def test_the_page_for_a_visit_is_saved_where_asked(page, database, qtbot, tmp_path, monkeypatch):
    fill(page, database, session(1, note="My own words."))
    tab = opened(page, qtbot, "visit", page.models.visit)
    assert isinstance(tab, VisitTab)
    with qtbot.waitSignal(page.models.visit.changed):
        qtbot.keyClick(tab.notes, Qt.Key.Key_Down)
        qtbot.keyClick(tab.notes, Qt.Key.Key_Space)
    assert "My own words." in tab.preview.accessibleDescription()
    path = tmp_path / "visit.pdf"
    monkeypatch.setattr(visit_tab, "ask_save", lambda *_what: path)
    tab.keep.click()
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in tab.said.text()


def test_nothing_is_added_by_hand_before_it_happened(page):
    page.sessions.add()
    field = item_page(page).when
    latest = field.dateTime()
    field.setDateTime(latest.addDays(3))
    assert field.dateTime() == latest


def test_little_room_gives_a_menu(page, qtbot):
    page.resize(480, 400)
    qtbot.waitUntil(page.menu.isVisible)
    page.menu.choose("charts")
    assert isinstance(page.tab(), ChartsTab)
    assert page.chips["charts"].isChecked()


def test_everything_to_press_has_a_name(page, database, qtbot):
    fill(page, database)
    for name in ("charts", "effects", "correlation", "visit"):
        page.show_tab(name)
    page.sessions.add()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
