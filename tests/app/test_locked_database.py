"""Another program holds the database while a session ends: it is saved once that lets go."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtWidgets import QLabel
from tests.viewmodels.guided import FakeTransport
from tests.widgets.in_session import player_in

from unclench.domain.preferences import Preferences
from unclench.store.database import Database
from unclench.store.sessions import Sessions
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.session import session_recorder
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.window.main_window import MainWindow

pytestmark = pytest.mark.thorough


@pytest.fixture
def window(database: Database, qtbot, monkeypatch) -> Iterator[MainWindow]:
    """In the middle of a session that nothing was asked before."""
    monkeypatch.setattr(session_recorder, "RETRY", 50)
    database.change("PRAGMA busy_timeout = 0")
    library = Library(read_index(paths.exercises() / "index.json"), set())
    factory = AppFactory(paths.exercises(), database, FakeTransport)
    made = MainWindow(Models(library, Settings(Preferences()), factory))
    qtbot.addWidget(made)
    made.show()
    entry = library.entry("breath-46")
    assert entry is not None
    made.start(entry, 3)
    yield made
    made.close()


@pytest.fixture
def other(database: Database) -> Iterator[sqlite3.Connection]:
    """Another program's way to the same database."""
    with closing(sqlite3.connect(database.path, isolation_level=None)) as made:
        yield made


def progress(database: Database) -> str:
    """How the one session stands in the database."""
    (session,) = Sessions(database).page()
    return session.progress


def test_it_is_saved_while_the_window_still_asks(window, other, database, qtbot):
    player = player_in(window)
    other.execute("BEGIN IMMEDIATE")
    player.end()
    assert (player.stage, player.recorder.failing) == ("after", True)
    assert progress(database) == "running"
    with qtbot.waitSignal(player.recorder.failingChanged):
        other.execute("ROLLBACK")
    assert player.stage == "after"
    assert progress(database) == "ended_early"


def test_it_is_saved_when_the_window_is_elsewhere_already(window, other, database, qtbot):
    player = player_in(window)
    other.execute("BEGIN IMMEDIATE")
    leave(player)
    window.open_page("learn")
    assert window.session is None
    assert "keeps trying" in " ".join(words.text() for words in notices(window))
    assert progress(database) == "running"
    with qtbot.waitSignal(window.played):
        other.execute("ROLLBACK")
    assert progress(database) == "ended_early"
    assert "saved now" in " ".join(words.text() for words in notices(window))


def test_who_hears_that_it_is_over_finds_what_is_not_saved(window, other):
    """A fair test does not end before the last rating is written."""
    player, found = player_in(window), []
    window.played.connect(lambda: found.append([one.failing for one in window.recorders()]))
    other.execute("BEGIN IMMEDIATE")
    leave(player)
    other.execute("ROLLBACK")
    assert found[0] == [True]


def test_the_window_closes_all_the_same(window, other, database, qtbot):
    player = player_in(window)
    other.execute("BEGIN IMMEDIATE")
    leave(player)
    assert window.session is None
    window.close()
    other.execute("ROLLBACK")
    assert progress(database) == "running"  # the next start closes it


def leave(player: Player) -> None:
    """End the session, answer nothing, and go."""
    player.end()
    while player.stage == "after":
        player.ratings.skip()
    player.leave("done")


def notices(window: MainWindow) -> list[QLabel]:
    """What is said at the window's foot."""
    return window.notice.findChildren(QLabel)
