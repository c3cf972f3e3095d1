"""The audit of every screen, and that it finds what it looks for."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from tests.widgets.whole_window import SilentFactory

from tools.audit import checks, pixels
from tools.audit.rounds import ROUNDS
from tools.audit.settle import settle
from tools.audit.walk import audit
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import roles, theme
from unclench.widgets.controls.buttons import Chip, PlainButton
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.scene_row import SceneRow
from unclench.widgets.window.main_window import MainWindow

REQUIRED = (
    *("light", "dark", "contrast", "largest-text", "longer", "large-longer"),
    *("marked", "mirrored", "german", "spanish", "largest-german", "largest-spanish"),
)
BY_HAND = {"large-text", "wide-longer", "largest-longer"}
"""Rounds between and beyond those: `python -m tools.audit` goes them, before a release."""


@pytest.fixture
def page(page, qapp):
    roles.install()
    theme.apply(qapp, theme.LIGHT)
    page.resize(400, 300)
    return page


def found(check, page, *more):
    page.show()
    return [fault.check for fault in check("here", page, *more)]


def test_each_round_is_required_or_known_to_be_gone_by_hand():
    assert {one.name for one in ROUNDS} == {*REQUIRED, *BY_HAND}


@pytest.mark.thorough
@pytest.mark.timeout(240)
@pytest.mark.parametrize("name", REQUIRED)
def test_nothing_on_any_screen_makes_anybody_stumble(name, qapp):
    going = next(one for one in ROUNDS if one.name == name)
    roles.install()
    done = audit(going.look, going.looks)
    assert done.screens > 60
    assert not [str(fault) for fault in done.faults]


PAGES_OF_EACH_DAY = ("today", "exercises", "history", "my_exercises", "learn", "settings", "help")


def test_the_pages_of_each_day_can_be_heard_reached_and_read(qtbot, database, qapp):
    theme.apply(qapp, theme.LIGHT)
    library = Library(read_index(paths.exercises() / "index.json"))
    window = MainWindow(Models(library, Settings(), SilentFactory(paths.exercises(), database)))
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
    for name in PAGES_OF_EACH_DAY:
        window.open_page(name)
        settle(window)
        faults = [fault for check in checks.ALL for fault in check(name, window)]
        assert not [str(fault) for fault in faults]


def test_a_button_without_a_name_or_a_group_is_found(page):
    page.layout().addWidget(PlainButton(""))
    alone = Chip("5")
    alone.setAutoExclusive(True)
    page.layout().addWidget(alone)
    assert sorted(found(checks.names, page)) == ["group", "name"]


def test_a_small_target_is_found(page):
    small = PlainButton("Go")
    small.setFixedHeight(20)
    page.layout().addWidget(small)
    assert found(checks.targets, page) == ["target"]


def test_words_that_are_cut_off_are_found(page):
    words = QLabel("Words that need more room than there is for them")
    words.setFixedWidth(60)
    page.layout().addWidget(words)
    assert "clipped" in found(checks.room, page)


def test_a_word_that_has_no_room_is_found(page):
    words = label("Muskelentspannung im Sitzen")
    words.setFixedWidth(100)
    page.layout().addWidget(words)
    button = PlainButton("Muskelentspannung im Sitzen")
    button.setFixedWidth(100)
    page.layout().addWidget(button)
    row = SceneRow("Muskelentspannung im Sitzen", "", ("muscle-relaxation", "one"))
    row.setFixedWidth(100)
    page.layout().addWidget(row)
    assert found(checks.words, page) == ["word"] * 3
    for one in (words, button, row):
        one.setFixedWidth(220)
    assert not found(checks.words, page)


def test_a_way_of_tab_that_goes_back_is_found(page, qtbot):
    buttons = [PlainButton(words) for words in ("first", "second", "third", "fourth")]
    for button in buttons:
        page.layout().addWidget(button)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    assert not list(checks.order("here", page))
    for one, following in pairwise([buttons[0], *reversed(buttons[1:])]):
        QWidget.setTabOrder(one, following)
    assert found(checks.order, page) == ["order"]


def test_words_that_can_hardly_be_read_are_found(page):
    faint = QLabel("Faint words, and some more of them")
    faint.setStyleSheet("color:#bbbbbb;background:#ffffff")
    page.layout().addWidget(faint)
    assert found(pixels.words, page, "light") == ["contrast"]
    faint.setStyleSheet("color:#555555;background:#ffffff")
    assert not found(pixels.words, page, "light")


def test_reading_from_the_right_tab_goes_to_the_left(page, qtbot):
    row = QHBoxLayout()
    page.layout().addLayout(row)
    for words in ("first", "second", "third"):
        row.addWidget(PlainButton(words))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    assert not list(checks.order("here", page))
    row.setDirection(QHBoxLayout.Direction.RightToLeft)  # left to right, where all else is mirrored
    page.layout().activate()
    assert found(checks.order, page) == ["order"]
