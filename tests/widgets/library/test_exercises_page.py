"""The first screen with keys: move, open, search, star."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from shiboken6 import delete, isValid

from unclench.viewmodels.library import search
from unclench.viewmodels.library.library import Entry, Library
from unclench.widgets.controls import theme
from unclench.widgets.controls.flow import Flow
from unclench.widgets.library.exercise_card import ExerciseCard
from unclench.widgets.library.exercises_page import ExercisesPage
from unclench.widgets.library.filters import KindChip


def entry(number: int) -> Entry:
    return Entry(
        id=f"e{number}",
        title=f"Exercise {number:03}",
        summary="What it does, in one line that is long enough to wrap.",
        kind="mindfulness" if number % 2 else "breathing",
        minutes=(3, 5),
        default=3,
        posture=("sitting",),
        level=1,
        cautions={},
        file="",
    )


@pytest.fixture
def library() -> Library:
    return Library([entry(number) for number in range(30)])


@pytest.fixture
def page(library, qtbot, qapp) -> ExercisesPage:
    theme.apply(qapp, theme.LIGHT)
    made = ExercisesPage(library, ExerciseCard)
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show()
    qtbot.waitUntil(lambda: made.card("e29") is not None)
    return made


def focused(page: ExercisesPage) -> str:
    card = page.focusWidget()
    return card.entry.id if isinstance(card, ExerciseCard) else ""


def test_arrows_move_between_cards_and_enter_opens(page, qtbot):
    page.focus_card()
    assert page.cards.columns() == 2
    for key, there in (
        (Qt.Key.Key_Right, "e1"),
        (Qt.Key.Key_Down, "e3"),
        (Qt.Key.Key_Left, "e2"),
        (Qt.Key.Key_Up, "e0"),
    ):
        qtbot.keyClick(page.focusWidget(), key)
        assert focused(page) == there
    with qtbot.waitSignal(page.opened) as told:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert told.args == ["e0"]


def test_up_from_the_first_row_goes_to_the_search_and_down_comes_back(page, qtbot):
    page.focus_card()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    assert page.filters.search.hasFocus()
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Down)
    assert focused(page) == "e0"


def test_typing_searches_and_escape_clears(page, library, qtbot):
    page.focus_card()
    qtbot.keyClicks(page.focusWidget(), "2")
    qtbot.keyClicks(page.filters.search, "9")
    assert [one.id for one in library.shown()] == ["e29"]
    assert not page.card("e0").isVisible()
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert len(library.shown()) == 30


def test_a_key_stars_the_card(page, library, qtbot):
    page.focus_card("e3")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert library.is_favourite("e3")
    assert page.card("e3").accessibleName().endswith("Favorite.")


def test_nothing_that_fits_is_said(page, library):
    library.ask(minutes=20)
    assert not any(page.card(one.id).isVisible() for one in library.entries)
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "No matches. Try removing a filter." in said


def test_only_the_kinds_that_exist_are_offered(page):
    names = [chip.text() for chip in page.findChildren(type(page.filters.favourites))]
    assert "Breathing" in names
    assert "Sleep" not in names


def test_a_page_that_was_low_at_first_has_no_gap_before_more(library, qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = ExercisesPage(library, ExerciseCard)
    qtbot.addWidget(page)
    page.resize(760, 200)
    page.show()
    page.resize(760, 600)
    qtbot.waitUntil(lambda: page.card("e29") is not None)
    before = page.filters.findChildren(KindChip)[-1]
    gap = page.filters.more.x() - before.geometry().right() - 1
    assert page.filters.more.y() == before.y()
    assert gap < page.filters.more.width() / 2


def area_of(page: ExercisesPage) -> QScrollArea:
    found = page.findChild(QScrollArea)
    assert found is not None
    return found


@pytest.mark.parametrize(("width", "percent", "columns"), [(672, 100, 2), (672, 200, 1)])
def test_columns_follow_width_and_text_size(library, qtbot, qapp, width, percent, columns):
    theme.apply(qapp, theme.LIGHT, percent)
    page = ExercisesPage(library, ExerciseCard)
    qtbot.addWidget(page)
    page.resize(width + 74, 600)
    page.show()
    page.focus_card()
    qtbot.waitUntil(lambda: page.cards.columns() == columns)
    bar = area_of(page).horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    theme.apply(qapp, theme.LIGHT, 100)


def test_everything_has_a_name(page):
    for chip in page.findChildren(type(page.filters.favourites)):
        assert chip.text()
    assert page.filters.search.accessibleName()
    assert page.filters.posture.accessibleName() == "Position: Any position"


def test_of_many_exercises_cards_are_built_as_one_scrolls(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    library = Library([])
    page = ExercisesPage(library, ExerciseCard)
    qtbot.addWidget(page)
    page.resize(760, 600)
    page.show()
    library.set_own([entry(number) for number in range(1000)])
    qtbot.waitUntil(lambda: page.card("e59") is not None)
    assert page.card("e60") is None
    bar = area_of(page).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: page.card("e119") is not None)
    page.focus_card("e200")
    assert focused(page) == "e200"
    library.ask(words="Exercise 999")
    qtbot.waitUntil(lambda: page.card("e999") is not None)


def test_an_edited_exercise_gets_a_new_card_and_a_removed_one_none(page, library, qtbot):
    changed = entry(40)._replace(title="Changed")
    library.set_own([entry(40), entry(41)])
    qtbot.waitUntil(lambda: page.card("e41") is not None)
    library.set_own([changed])
    qtbot.waitUntil(lambda: page.card("e40") is not None and page.card("e41") is None)
    assert page.card("e40").entry.title == "Changed"


def test_what_is_found_in_a_text_is_said_on_the_card(page, library, qtbot, tmp_path):
    file = tmp_path / "own.json"
    file.write_text('{"steps": [{"do": "say", "text": "Let your shoulders drop."}]}')
    library.set_own([entry(77)._replace(file=str(file))])
    page.filters.search.setText("shoulder")
    qtbot.waitUntil(lambda: [one.id for one in library.shown()] == ["e77"])
    page.focus_card("e77")
    card = page.card("e77")
    assert card.found == "In the text: Let your shoulders drop."
    assert card.found in card.accessibleName()
    high = card.heightForWidth(300)
    page.filters.search.clear()
    page.focus_card("e77")
    assert card.found == ""
    assert card.heightForWidth(300) < high


def test_tab_goes_through_what_is_found_first_and_later_as_it_stands(page, library, qtbot):
    page.filters.search.setText("0")
    for names in (["e9"], ["e9", "e4", "e2"]):
        found = [library.entry(name) for name in names]
        library.shown = lambda found=found: found
        library.changed.emit()
    first, second, third = (page.card(name) for name in names)
    assert first.nextInFocusChain() is second
    assert second.nextInFocusChain() is third


def test_nothing_is_found_only_once_the_texts_were_read(page, library, qtbot, monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(search, "words_of", lambda _path: (gate.wait(30), ())[1])
    library.set_own([entry(77)._replace(file=__file__)])
    page.filters.search.setText("xylophone")
    assert not library.shown()
    assert not page.show_all.isVisible()
    gate.set()
    qtbot.waitUntil(page.show_all.isVisible)


def test_where_nothing_matches_one_press_shows_all(page, library, qtbot):
    every = library.shown()
    page.filters.favourites.setChecked(True)
    page.filters.search.setText("xylophone")
    qtbot.waitUntil(page.show_all.isVisible)
    page.show_all.click()
    assert library.shown() == every
    assert page.filters.search.text() == ""
    assert not page.filters.favourites.isChecked()
    assert not page.show_all.isVisible()


def test_where_tab_leads_is_worked_out_without_tying_widgets_to_each_other(page, library, qtbot):
    beside, line = QPushButton("Beside", page), Flow(gap=0)
    line.addWidget(QLabel("In a line"))
    page.layout().addLayout(line)
    page.filters.search.setText("xylophone")
    qtbot.waitUntil(page.show_all.isVisible)
    delete(beside)
    assert isValid(line.itemAt(0))  # else the next look at the line ends the app


def test_a_card_that_goes_from_under_the_pointer_is_not_lit_any_more(page, qtbot):
    card = page.card("e0")
    card.hover = True
    card.move(-2000, 0)
    assert not card.hover
    card.hover = True
    card.hide()
    assert not card.hover


def test_what_is_ones_own_says_so(qtbot):
    mine = ExerciseCard(entry(1)._replace(own=True), starred=False)
    qtbot.addWidget(mine)
    assert mine._kind_and_lengths().endswith("yours")
    assert "Yours." in mine.accessibleName()
