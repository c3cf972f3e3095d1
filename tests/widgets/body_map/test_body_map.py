"""The body map by keyboard, by pointer and as it is read out."""

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.widgets.in_session import press
from tests.widgets.reader import hear, hear_children, hear_focus

from unclench.domain.body import base
from unclench.domain.marks import Mark
from unclench.viewmodels.body_map.body_list import PLACES
from unclench.viewmodels.body_map.body_map import kept_in
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.figures import body_shape, body_views
from unclench.widgets.figures.body_views import VIEWS, View, nearest, places

Key = Qt.Key
CHECK_BOX = QAccessible.Role.CheckBox
SWITCH = QAccessible.Role.Switch


# the drawing


@pytest.mark.parametrize("view", VIEWS)
def test_places_fill_the_outline_without_overlap(view, qapp):
    shapes = list(places(view).items())
    whole = body_shape.silhouette()
    together = shapes[0][1]
    for _part, path in shapes[1:]:
        together = together.united(path)
    wrong = 0
    for x in range(0, int(body_shape.WIDTH), 2):
        for y in range(0, int(body_shape.HEIGHT), 2):
            point = QPointF(x + 0.37, y + 0.41)
            hits = [part for part, path in shapes if path.contains(point)]
            assert len(hits) <= 1, hits
            wrong += whole.contains(point) != bool(hits)
    assert wrong <= 12  # a seam's width, of some eight thousand points in the body


def test_every_place_of_the_list_but_the_tongue_is_drawn(qapp):
    drawn = {part for view in VIEWS for part in places(view)}
    assert set(PLACES) - drawn == {"tongue"}
    assert drawn <= set(PLACES)


@pytest.mark.parametrize("view", VIEWS)
def test_the_right_of_the_person_is_on_the_right(view, qapp):
    for part in places(view):
        if part.endswith("_r"):
            right, left = (body_views.middle(view, base(part) + side).x() for side in ("_r", "_l"))
            assert right > body_shape.WIDTH / 2 > left
            assert right + left == pytest.approx(body_shape.WIDTH, abs=1)


def test_arrows_reach_every_place_from_every_other(qapp):
    everywhere = {(view, part) for view in VIEWS for part in places(view)}
    ways = ((1, 0), (-1, 0), (0, 1), (0, -1))
    start: tuple[View, str] = ("front", "neck_throat")
    reached, edge = {start}, {start}
    while edge:
        steps = {nearest(*here, *way) for here in edge for way in ways}
        edge = {step for step in steps if step is not None} - reached
        reached |= edge
    assert everywhere - reached == set()


def test_an_arrow_goes_where_it_points(qapp):
    assert nearest("front", "neck_throat", 0, 1) == ("front", "chest")
    assert nearest("front", "knee_l", 1, 0) == ("front", "knee_r")
    assert nearest("front", "knee_r", 1, 0) == ("back", "knee_l")
    assert nearest("front", "scalp", 0, -1) is None


# the keyboard and the screen reader


def test_a_place_is_marked_by_keyboard_alone_and_read_out(page, shown):
    heard = hear_focus()
    assert (heard.role, heard.name, heard.checked) == (CHECK_BOX, "Neck", False)
    press(Key.Key_Down, Key.Key_Down)
    heard = hear_focus()
    assert (heard.role, heard.name, heard.focused) == (CHECK_BOX, "Belly", True)
    press("7")
    heard = hear_focus()
    assert (heard.checked, heard.description) == (True, "7 of 10, no tensing")
    press("t")
    assert shown.marks == {"abdomen": Mark(10)}
    press(Key.Key_Delete)
    heard = hear_focus()
    assert (heard.checked, heard.description, shown.marks) == (False, "", {})


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_key_opens_the_mark_and_escape_comes_back(page, shown, key):
    press(Key.Key_Down, key)
    heard = hear_focus()
    assert (heard.name, heard.description) == ("How sore?", "No number chosen")
    assert page.mark.title.text() == "Chest"
    assert shown.marks == {"chest": Mark()}
    press("7", Key.Key_Right)
    assert shown.marks == {"chest": Mark(8)}
    press(Key.Key_Tab)
    heard = hear_focus()
    assert (heard.role, heard.name, heard.checked) == (SWITCH, "Fresh injury", False)
    press(Key.Key_Space)
    assert hear_focus().checked
    assert shown.mode("chest") == "skip"
    press(Key.Key_Tab)
    assert hear_focus().name == "In a session: Suggested: left out"
    press(Key.Key_Escape)
    assert hear_focus().name == "Chest"
    assert not page.isHidden()


def test_escape_on_the_map_and_alt_left_leave(page, qtbot):
    with qtbot.waitSignal(page.left):
        press(Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        here = page.view.places["front", "neck_throat"]
        QTest.keyClick(here, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_tab_goes_through_the_map_in_one_step_and_comes_back_to_the_place(page):
    press(Key.Key_Down, Key.Key_Tab)
    assert hear_focus().name == "Find a place"
    press(Key.Key_Backtab)
    assert hear_focus().name == "Chest"


def test_the_list_does_all_that_the_map_does(page, shown):
    press(Key.Key_Tab, "left knee", Key.Key_Tab)
    heard = hear(page.places.rows)
    assert (heard.role, heard.name) == (QAccessible.Role.List, "Places of the body")
    press(Key.Key_Down)
    assert shown.part == "knee_l"
    press("4")
    assert shown.marks == {"knee_l": Mark(4)}
    names = [row.name for row in hear_children(page.places.rows)]
    assert "Left knee, 4 of 10, tense gently" in names
    press(Key.Key_Delete)
    assert shown.marks == {}
    press(Key.Key_Space)
    assert hear_focus().name == "How sore?"
    assert shown.marks == {"knee_l": Mark()}


def test_map_and_list_are_always_in_step(page, shown):
    for part in PLACES:
        shown.select(part)
        assert page.places.model.part(page.places.rows.currentIndex().row()) == part
        assert page.mark.title.text() == page.places.rows.currentIndex().data()
    page.view.places["back", "lower_back"].setFocus()
    assert page.places.rows.currentIndex().data() == "Lower back"
    shown.mark("lower_back", 6)
    assert page.places.rows.currentIndex().data(Qt.ItemDataRole.CheckStateRole)
    page.places.search.setText("knee")
    assert page.places.model.row("lower_back") == -1
    page.places.search.clear()
    assert page.places.rows.currentIndex().data() == "Lower back"


def test_every_place_has_a_name_a_role_and_a_state(page, shown):
    shown.mark("knee_l", 6)
    heard = {one.name: one for one in hear_children(page.view)}
    assert len(heard) == sum(len(places(view)) for view in VIEWS)
    assert {one.role for one in heard.values()} == {CHECK_BOX}
    marked = {one.name: one.description for one in heard.values() if one.checked}
    told = "6 of 10, no tensing"
    assert marked == {"Left knee": told, "Left knee, seen from behind": told}
    rows = hear_children(page.places.rows)
    assert {row.role for row in rows} == {QAccessible.Role.ListItem}
    assert len([row for row in rows if not row.name]) == 0


def test_the_mode_is_ones_own_to_choose(page, shown):
    shown.select("hand_r")
    assert page.mark.remove.isHidden()
    page.mark.add.click()
    assert hear_focus().name == "How sore?"
    page.mark.mode.choose("tense")
    assert (shown.own, shown.areas()) == ({"hand_r": "tense"}, {})
    assert hear(page.mark.mode).name == "In a session: My choice: as usual"
    page.mark.mode.choose(None)
    assert shown.areas() == {"hand_r": "light"}
    assert page.summary.text() == "Tensing gently today: right hand."
    page.mark.remove.click()
    assert page.summary.isHidden()
    assert hear_focus().name == "Mark this place"


# the pointer


def click_on(page: BodyMapPage, view: View, part: str) -> None:
    point = page.view.shape_of(view, part).boundingRect().center().toPoint()
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=point)


def test_a_click_marks_the_place_that_is_there(page, shown, qtbot):
    for view, part in (("front", "hand_l"), ("back", "lower_back"), ("front", "toes_r")):
        point = page.view.shape_of(view, part).boundingRect().center().toPoint()
        QTest.mouseMove(page.view, point)
        qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=point)
        assert (shown.part, shown.marks[part]) == (part, Mark())
    shown.mark("hand_l", 9)
    click_on(page, "front", "hand_l")
    assert shown.marks["hand_l"] == Mark(9)
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(shown.marks) == 3


def test_the_number_stands_on_the_place(page, shown):
    """Colour is never alone: the same picture without colours still changes with the number."""
    view = page.view
    shown.select("scalp")
    pictures = []
    for intensity in (6, 8):
        shown.mark("abdomen", intensity)
        picture = view.grab().toImage()
        pictures.append(picture.convertToFormat(picture.Format.Format_Grayscale8))
    shown.mark("abdomen", 8, fresh=True)
    fresh = view.grab().toImage()
    pictures.append(fresh.convertToFormat(fresh.Format.Format_Grayscale8))
    shown.choose("abdomen", "imagery")
    own = view.grab().toImage()
    pictures.append(own.convertToFormat(own.Format.Format_Grayscale8))
    assert all(a != b for a, b in pairwise(pictures))


def test_in_a_narrow_window_the_list_stands_below(page):
    page.resize(600, 700)
    QApplication.processEvents()
    assert page.places.y() > page.view.y()
    page.view.places["front", "toes_l"].setFocus()
    page.resize(960, 640)
    QApplication.processEvents()
    assert page.places.x() > page.view.x()
    page.places.rows.grab()


def test_down_goes_from_the_search_to_what_was_found(page, shown):
    search = page.places.search
    search.setFocus()
    QTest.keyClicks(search, "shoulder")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert page.places.rows.hasFocus()
    assert shown.part == "shoulder_r"
    QTest.keyClick(page.places.rows, Qt.Key.Key_5)
    assert shown.marks["shoulder_r"] == Mark(5)


def test_a_search_that_finds_nothing_says_so(page):
    search = page.places.search
    search.setFocus()
    assert page.places.nothing.isHidden()
    QTest.keyClicks(search, "shoulder5")
    assert page.places.nothing.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), page.places.nothing.isHidden()) == ("", True)


def test_a_number_stands_wherever_its_place_is_drawn(page, shown):
    """On both figures, whether the place is looked at or not."""
    pictures = []
    for intensity in (5, 6):
        shown.mark("shoulder_l", intensity)
        shown.select("toes_r")
        box = page.view.shape_of("back", "shoulder_l").boundingRect().toAlignedRect()
        pictures.append(page.view.grab(box).toImage())
    assert pictures[0] != pictures[1]


def test_a_mark_without_a_number_looks_and_reads_like_no_number(page, shown):
    pictures = []
    for number in (None, 0, 5):
        shown.mark("abdomen", number)
        shown.select("toes_r")
        picture = page.view.grab().toImage()
        pictures.append(picture.convertToFormat(picture.Format.Format_Grayscale8))
    assert all(pictures[0] != other for other in pictures[1:])
    shown.take_back("abdomen")
    place = hear(page.view.places["front", "abdomen"])
    assert (place.checked, place.description) == (True, "sore, no number yet, tense gently")
    rows = [row.name for row in hear_children(page.places.rows)]
    assert "Belly, sore, no number yet, tense gently" in rows
    shown.select("abdomen")
    assert page.mark.sore.said.text() == "Sore, no number yet"
    assert page.mark.sore.scale.value is None


@pytest.mark.thorough
def test_marks_that_can_not_be_read_are_not_taken_for_none(database, qtbot):
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        page = BodyMapPage(kept_in(database))
        qtbot.addWidget(page)
        page.show()
        assert "can't be read right now" in page.summary.text()
    qtbot.waitUntil(lambda: not page.summary.text())


def test_enter_in_the_numbers_goes_back_to_the_body_and_done_leaves(page, shown, qtbot):
    shown.select("neck_back")
    shown.mark("neck_back")
    page.mark.focus_mark()
    assert page.mark.sore.scale.hasFocus()
    qtbot.keyClick(page.mark.sore.scale, Qt.Key.Key_5)
    qtbot.keyClick(page.mark.sore.scale, Qt.Key.Key_Return)
    assert shown.marks["neck_back"].intensity == 5
    assert page.view.places["back", "neck_back"].hasFocus()
    with qtbot.waitSignal(page.left):
        page.done.click()
