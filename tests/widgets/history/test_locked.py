"""While another program has the database for itself, History never says that there is nothing."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from tests.viewmodels.past import history_of, session

from unclench.store.sessions import Sessions
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.overview_tab import OverviewTab
from unclench.widgets.history.visit_tab import VisitTab
from unclench.widgets.window import lazy_pages

pytestmark = pytest.mark.thorough

TABS = ["overview", "sessions", "charts", "effects", "correlation", "visit"]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tab tries again after a moment instead of a second."""
    monkeypatch.setattr("unclench.widgets.history.tab.RETRY_MS", 50)


@pytest.fixture
def lock(database) -> Iterator[Callable[[], None]]:
    """Lets another program's lock go."""
    Sessions(database).put(session(1))
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield lambda: other.execute("COMMIT").close()


@pytest.fixture
def page(lock, database, qtbot) -> HistoryPage:
    made = HistoryPage(history_of(database), lazy_pages.history_tab, lazy_pages.item_page)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.mark.parametrize("name", TABS)
def test_each_tab_says_so_and_shows_all_as_soon_as_it_can(page, lock, qtbot, name):
    page.show_tab(name)
    tab = page.tab()
    qtbot.waitUntil(tab.unread.isVisible)
    assert "Another program is using" in tab.unread.sentences[0]
    for words in ("empty", "nothing", "begin"):
        assert not hasattr(tab, words) or getattr(tab, words).isHidden()
    lock()
    qtbot.waitUntil(tab.unread.isHidden)


def test_the_list_comes_by_itself_and_its_place_is_not_taken_for_empty(page, lock, qtbot):
    page.show_tab("sessions")
    tab = page.sessions
    assert tab.unread.isVisible()
    assert not tab.pick.isVisible(), "what a new person is shown"
    lock()
    qtbot.waitUntil(lambda: page.models.history.rowCount() == 1)
    assert tab.list.isVisible()
    assert tab.unread.isHidden()
    qtbot.waitUntil(lambda: len(tab.filter.exercise.choices) > 1)


def test_the_overview_does_not_greet_a_new_person(page, lock, qtbot):
    tab = page.tab()
    assert isinstance(tab, OverviewTab)
    qtbot.waitUntil(tab.unread.isVisible)
    assert tab.begin.isHidden()
    lock()
    qtbot.waitUntil(tab.latest.isVisible)


def test_the_window_does_not_wait(page):
    begun = time.monotonic()
    page.show_tab("sessions")
    page.refresh()
    assert time.monotonic() - begun < 0.4  # a read that waits takes half a second by itself


def test_nobody_prints_a_page_that_could_not_be_read(page, lock, qtbot):
    page.show_tab("visit")
    tab = page.tab()
    assert isinstance(tab, VisitTab)
    qtbot.waitUntil(tab.unread.isVisible)
    assert not tab.keep.isEnabled()
    lock()
    qtbot.waitUntil(tab.keep.isEnabled)
    assert tab.preview.isVisible()


def test_a_page_that_nobody_sees_reads_nothing(page, qtbot):
    page.show_tab("charts")
    tab = page.tab()
    qtbot.waitUntil(tab.unread.isVisible)
    page.hide()
    assert not tab.findChild(type(tab._again)).isActive()
