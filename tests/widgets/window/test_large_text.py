"""Large text, new looks and the keys of a newcomer: nothing small, hidden or out of reach."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QWidget
from tests.viewmodels.past import history_of, put, session

from unclench.domain.preferences import Preferences
from unclench.domain.session import SKIPPED
from unclench.store.sessions import Sessions
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, find_entry
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.day_field import DayField
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.low_space import HiddenWhenLow
from unclench.widgets.controls.text import label
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.history_rows import broken
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.library.exercise_card import ExerciseCard
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.library.exercises_page import ExercisesPage
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.welcome_page import WelcomePage

INDEX = paths.exercises() / "index.json"


@pytest.fixture
def history(database, qtbot, qapp) -> HistoryPage:
    theme.apply(qapp, theme.LIGHT)
    made = HistoryPage(history_of(database), lazy_pages.history_tab, lazy_pages.item_page)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_tab("sessions")
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def large(qapp):
    theme.apply(qapp, theme.LIGHT, 200)
    yield
    theme.apply(qapp, theme.LIGHT, 100)


def test_the_only_row_is_chosen_by_key_and_comes_back(history, database, qtbot):
    put(database, [session(1)])
    history.refresh()
    tab = history.sessions
    tab.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert tab.list.selectionModel().hasSelection()
    assert tab.open.isEnabled()
    qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert Sessions(database).count() == 0
    assert tab.bar.undo.hasFocus()
    qtbot.keyClick(tab.bar.undo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Sessions(database).count() == 1
    assert tab.list.selectionModel().hasSelection()


def test_the_row_stays_chosen_after_save_and_ctrl_z_works_in_the_list(history, database, qtbot):
    put(database, [session(n, n) for n in range(3)])
    history.refresh()
    tab = history.sessions
    tab.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    tab.open_current()
    tab.findChild(ItemPage).save()
    assert tab.list.hasFocus()
    assert [one.row() for one in tab.list.selectionModel().selectedIndexes()] == [1]
    qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    qtbot.keyClick(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Sessions(database).count() == 3
    assert tab.list.selectionModel().hasSelection()


def test_open_pages_follow_a_new_size_and_theme(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(gap=2, parent=page)
    heading, field, day = label("Title", "heading"), Field("a", "b"), DayField("Day")
    for one in (heading, field, day):
        flow.addWidget(one)
    page.show()
    theme.apply(qapp, theme.DARK, 200)
    qapp.processEvents()
    assert heading.font().pixelSize() == 38
    assert field.font().pixelSize() == day.font().pixelSize() == 30
    role = day.palette().ColorRole
    assert day.palette().color(role.Base).name().upper() == theme.DARK.surface
    assert day.palette().color(role.Text).name().upper() == theme.DARK.ink
    theme.apply(qapp, theme.LIGHT)


def test_arrows_cross_the_end_of_a_line(qtbot, qapp):
    page = QWidget()
    qtbot.addWidget(page)
    flow, group = Flow(gap=2, parent=page), QButtonGroup(page)
    chips = [Chip(name) for name in ("As the system", "Light", "Dark", "High contrast")]
    for chip in chips:
        group.addButton(chip)
        flow.addWidget(chip)
    page.resize(chips[0].sizeHint().width() + chips[1].sizeHint().width() + 20, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    chips[0].setChecked(True)
    chips[0].setFocus()
    assert chips[3].y() > chips[0].y()
    for key, wanted in zip("RRDLU", (1, 2, 3, 2, 1), strict=True):
        keys = {"R": Qt.Key.Key_Right, "L": Qt.Key.Key_Left, "U": Qt.Key.Key_Up}
        qtbot.keyClick(page.focusWidget(), keys.get(key, Qt.Key.Key_Down))
        assert chips[wanted].hasFocus()
        assert chips[wanted].isChecked()
    qtbot.keyClick(chips[1], Qt.Key.Key_Left)
    qtbot.keyClick(chips[0], Qt.Key.Key_Left)
    assert chips[0].hasFocus()


def test_start_is_in_sight_at_large_text(large, database, qtbot):
    entry = find_entry("breath-46", read_index(INDEX))
    page = ExercisePage(Preparation(entry, AppFactory(paths.exercises(), database), Preferences()))
    qtbot.addWidget(page)
    page.resize(830, 640)
    page.show()
    page.focus_start()

    def seen() -> bool:
        corner = page.start.mapTo(page, QPoint(0, 0))
        return page.rect().contains(QRect(corner, page.start.size()))

    qtbot.waitUntil(seen)


def test_cards_are_in_sight_at_large_text_and_filters_one_press_away(large, qtbot):
    library = Library(read_index(INDEX))
    page = ExercisesPage(library, ExerciseCard)
    qtbot.addWidget(page)
    page.resize(830, 640)
    page.show()
    first = library.shown()[0].id
    qtbot.waitUntil(lambda: (card := page.card(first)) is not None and card.y() > 0)
    card = page.card(first)
    assert card is not None
    qtbot.waitUntil(lambda: card.y() + card.height() // 2 < page.height())
    assert not page.filters.favourites.isVisible()
    page.filters.more.click()
    assert page.filters.favourites.isVisible()


def test_a_low_page_leaves_out_what_it_can(large, qtbot):
    page, words = QWidget(), label("Title")
    qtbot.addWidget(page)
    Flow(gap=2, parent=page).addWidget(HiddenWhenLow(page, [words]))
    page.resize(800, 900)
    page.show()
    assert words.isVisible()
    page.resize(800, 640)
    assert not words.isVisible()


def test_history_rows_break_their_lines_where_there_is_little_room(history, large):
    rows = history.sessions.list
    assert rows.row.lines(1600) == (1, 2)
    assert rows.row.lines(1100) == (1, 3)
    assert rows.row.lines(700) == (2, 4)
    metrics = QFontMetrics(rows.font())
    text = "Stress 6 to 4, lower  ·  Pain 4 to 4, the same"
    room = metrics.horizontalAdvance("Stress 6 to 4, lower  · ") + 4
    assert broken(text, metrics, room, 3)[0] == "Stress 6 to 4, lower"
    assert " ".join(broken(text, metrics, room, 3)).endswith("the same")
    assert broken("x" * 400, metrics, room, 2)[0].endswith("…")
    assert broken("short", metrics, room, 3) == ["short"]


@pytest.mark.parametrize("rated", [{}, {"stress_before": SKIPPED, "pain_before": SKIPPED}])
def test_a_row_of_few_lines_has_no_empty_band_below_them(history, large, database, rated):
    """All rows are as high as the highest: what one doesn't need is half above, half below."""
    put(database, [session(1, **rated)])
    history.refresh()
    rows = history.sessions.list
    history.resize(870, 1400)
    place = rows.visualRect(rows.model().index(0, 0))
    seen = rows.viewport().grab(place).toImage()
    ratio, across = seen.devicePixelRatio(), range(150, seen.width() - 40, 2)
    dark = [
        y
        for y in range(8, seen.height() - 8)
        if any(seen.pixelColor(x, y).value() < 128 for x in across)
    ]
    above, below = min(dark), seen.height() - max(dark)
    assert abs(above - below) < QFontMetrics(rows.font()).height() * ratio / 2


def test_a_statement_of_two_lines_is_whole(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(gap=4, column=264, parent=page)
    tick = Switch("I have something that takes quite a few words to say, two lines of them.")
    flow.addWidget(tick)
    page.resize(300, 200)
    page.show()
    assert tick.height() == tick.heightForWidth(tick.width()) > theme.TARGET + 2 * theme.RING


@pytest.mark.usefixtures("large")
def test_tab_that_goes_round_the_welcome_shows_where_it_is(qtbot, tmp_path):
    made = WelcomePage(Settings(), tmp_path)
    qtbot.addWidget(made)
    made.resize(700, 420)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    area = made.steps.currentWidget()
    assert isinstance(area, QScrollArea)
    port, bar = area.viewport(), area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > made.skip.height())
    made.skip.setFocus()
    bar.setValue(bar.maximum())
    qtbot.keyClick(made.skip, Qt.Key.Key_Tab)
    first = made.focusWidget()
    assert first is not None

    def is_seen():
        return port.rect().contains(QRect(first.mapTo(port, QPoint(0, 0)), first.size()))

    assert area.isAncestorOf(first)
    assert not is_seen()  # until what it takes to scroll there was done
    qtbot.waitUntil(is_seen)
