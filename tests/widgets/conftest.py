"""The whole window, for what leads from page to page."""

import pytest
from PySide6.QtCore import Qt
from tests.viewmodels import guided
from tests.widgets.whole_window import SilentFactory, shown

from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import roles
from unclench.widgets.window.main_window import MainWindow


@pytest.fixture(autouse=True, scope="session")
def roles_are_told(qapp):
    """As in the app, whose window does so when it was painted."""
    roles.install()


@pytest.fixture(autouse=True)
def players():
    """Those of `guided`, which a test may leave in the middle of a session."""
    yield
    guided.put_away()


@pytest.fixture(autouse=True)
def no_button_stays_held(qapp):
    """A press is always followed by its release: one that lasts changes what later tests see.

    `mouseDClick` leaves the button down: its second release is the test's to send.
    """
    yield
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def window(database, qtbot, qapp) -> MainWindow:
    library = Library(read_index(paths.exercises() / "index.json"))
    models = Models(library, Settings(), SilentFactory(paths.exercises(), database))
    return shown(MainWindow(models), qtbot)
