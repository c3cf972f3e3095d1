"""Keys that reach the window, whatever stands on them."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(
        sys.platform != "linux", reason="the codes in these tests are those of X11 and Wayland"
    ),
]


@pytest.fixture
def window(database, qtbot, qapp) -> Iterator[MainWindow]:
    library = Library(read_index(paths.exercises() / "index.json"))
    made = MainWindow(Models(library, Settings(), AppFactory(paths.exercises(), database)))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_page("exercises")
    made.exercises.focus_card()
    yield made
    qtbot.waitUntil(lambda: not library.searching)  # the texts that a letter asked for are read


def press(text: str, code: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    kind, key = QEvent.Type.KeyPress, ord(text.upper())
    QApplication.sendEvent(focused, QKeyEvent(kind, key, held, code, 0, 0, text))


@pytest.mark.parametrize("text", ["é", "ě", "ű"])  # French, Czech, and one that has no place
def test_ctrl_and_a_letter_on_the_key_of_2_types_nothing(window, text):
    press(text, 11, CTRL)
    assert window.exercises.filters.search.text() == ""


@pytest.mark.parametrize("text", ["é", "ě"])
def test_ctrl_and_the_key_of_2_opens_the_exercises(window, text):
    window.open_page("learn")
    press(text, 11, CTRL)
    assert window.page() is window.exercises


def test_ctrl_and_a_russian_f_goes_to_the_search(window):
    press("а", 41, CTRL)
    assert window.exercises.filters.search.hasFocus()


@pytest.mark.parametrize("text", ["é", "ы", "σ"])
def test_letters_of_every_script_search(window, text):
    press(text, 39)
    assert window.exercises.filters.search.text() == text


def test_a_dead_key_on_a_card_searches_for_the_whole_letter(window, qtbot):
    card = QApplication.focusWidget()
    assert card is not None
    qtbot.waitUntil(lambda: card.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled))
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(card, composed)
    assert window.exercises.filters.search.text() == "é"
    assert window.exercises.filters.search.hasFocus()
