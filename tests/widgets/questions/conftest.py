"""The real window on a real store, in silence."""

from contextlib import nullcontext
from dataclasses import replace

import pytest
from tests.viewmodels.guided import FakeTransport

from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, session_ports
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.window.main_window import MainWindow


class SilentFactory(AppFactory):
    def new_player(self, preferences: Preferences) -> Player:
        quiet = replace(session_ports(), keep_awake=nullcontext)
        return Player(FakeTransport(), self._sessions, preferences, quiet)


@pytest.fixture
def window(database, qtbot, qapp) -> MainWindow:
    library = Library(read_index(paths.exercises() / "index.json"))
    models = Models(library, Settings(), SilentFactory(paths.exercises(), database))
    made = MainWindow(models)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
