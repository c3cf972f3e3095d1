"""The window's table of pages: every row opens, every key works, and no other name is taken."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from tests.viewmodels.guided import FakeTransport
from tests.widgets.reader import hear
from tests.widgets.whole_window import shown

from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import icons
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.window.pages import OVERLAYS, PAGES, Page, find
from unclench.widgets.window.side_bar import NavButton

NAMES = [one.name for one in (*PAGES, *OVERLAYS)]
CONTRACT = "Pages don't know each other"
OPENED = [one for one in NAMES if one != "flare"]


@pytest.fixture
def window(database, own_data_folder, qtbot) -> Iterator[MainWindow]:
    library = Library(read_index(paths.exercises() / "index.json"))
    factory = AppFactory(paths.exercises(), database, link=FakeTransport)
    own = factory.open_own(Profile(own_data_folder), library.entries)
    yield shown(MainWindow(Models(library, Settings(), factory)), qtbot)
    own.close()


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.name)
def test_each_page_is_built_once_and_marked_in_the_bar(window, row):
    window.open_page(row.name)
    page = window.page()
    assert window.pages[row.name] is page
    marked = [one.text() for one in window.bar.findChildren(NavButton) if one.isChecked()]
    assert marked == [row.title()]
    window.open_page("settings" if row.name == "exercises" else "exercises")
    assert window.page() is not page
    window.open_page(row.name)
    assert window.page() is page


def test_an_unknown_page_is_a_fault_and_leaves_what_is_shown(window):
    before = window.page()
    with pytest.raises(ValueError, match=r"no page called 'histroy'\. It has today, exercises, "):
        window.open_page("histroy")
    assert window.page() is before


def test_an_unknown_tab_of_history_is_a_fault():
    with pytest.raises(KeyError, match="chart"):
        lazy_pages.history_tab("chart", None)  # type: ignore[arg-type]


def test_no_name_and_no_key_is_given_twice():
    keys = [one.key for one in (*PAGES, *OVERLAYS) if one.key]
    assert len(set(NAMES)) == len(NAMES)
    assert len(set(keys)) == len(keys)


def test_every_key_of_the_table_is_bound(window):
    bound = {one.key() for one in window.findChildren(QShortcut)}
    assert {QKeySequence(one.key) for one in (*PAGES, *OVERLAYS) if one.key} <= bound


def test_another_database_leaves_only_pages_that_show_nothing_of_it(window):
    for row in PAGES:
        window.open_page(row.name)
    window.forget_pages()
    assert set(window.pages) == {row.name for row in PAGES if row.stays}


@pytest.mark.parametrize("row", [one for one in OVERLAYS if one.name != "flare"])
def test_what_lies_over_a_page_gives_it_back(window, row):
    before = window.page()
    window.open_page(row.name)
    assert window.page() is not before
    window.uncover()
    assert window.page() is before


def test_a_row_is_found_by_its_name():
    row = find("my_exercises")
    assert isinstance(row, Page)
    assert (row.icon, row.title(), row.key) == ("my_exercises", "My exercises", "Ctrl+5")


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.name)
def test_each_page_has_an_icon_and_a_title_of_its_own(row):
    assert row.icon in icons.DRAWINGS
    assert [one.icon for one in PAGES].count(row.icon) == 1
    assert [one.title() for one in PAGES].count(row.title()) == 1
    assert row.title().strip()


def test_each_page_says_something(window):
    for row in PAGES:
        window.open_page(row.name)
        page = window.page()
        found = [page] if isinstance(page, QLabel) else page.findChildren(QLabel)
        assert any(one.text() and one.isVisible() for one in found), row.name


def test_a_page_opened_from_the_welcome_has_the_side_bar_beside_it(window, tmp_path):
    window.care.welcome(tmp_path)
    assert window.bar.isHidden()
    window.open_page("settings")
    assert not window.bar.isHidden()


@pytest.mark.parametrize("name", OPENED)
def test_each_page_takes_the_keyboard_from_the_side_bar_and_from_other_pages(window, name):
    for before in (window.bar.findChildren(NavButton)[0], window.page()):
        window.open_page("learn" if name == "exercises" else "exercises")
        before.setFocus()
        window.open_page(name)
        page, focused = window.page(), window.focusWidget()
        assert focused is page or page.isAncestorOf(focused), f"{focused} has the keyboard"
        assert hear(focused).name


def test_each_page_is_a_folder_that_knows_no_other_page(window):
    rules = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))
    contracts = {one["name"]: one for one in rules["tool"]["importlinter"]["contracts"]}
    for name in OPENED:
        window.open_page(name)
        folder = type(window.page()).__module__.rpartition(".")[0]
        assert folder in contracts[CONTRACT]["modules"], (
            f"name it in {CONTRACT!r} in pyproject.toml"
        )
