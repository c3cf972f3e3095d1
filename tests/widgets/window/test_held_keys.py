"""What X11 sends for a held key is known as a repeat, whatever Qt makes of it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from tests.widgets.questions.asked import check_in_page

from unclench.widgets.window.main_window import MainWindow

pytestmark = pytest.mark.thorough

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
RIGHT = (Qt.Key.Key_Right, 114, "")
FIVE = (Qt.Key.Key_5, 14, "5")
L = (Qt.Key.Key_L, 46, "l")


def send(
    window: MainWindow,
    kind: QEvent.Type,
    key: tuple[Qt.Key, int, str],
    at: int,
    again: bool = False,
) -> None:
    handle = window.windowHandle()
    assert isinstance(handle, QWindow)
    event = QKeyEvent(kind, key[0], Qt.KeyboardModifier.NoModifier, key[1], 0, 0, key[2], again)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(handle, event)


def hold(window: MainWindow, key: tuple[Qt.Key, int, str], at: int) -> None:
    """A key that is held down, as X11 tells it: no event says that it is a repeat."""
    send(window, PRESS, key, at)
    for moment in range(at + 600, at + 1000, 40):
        send(window, RELEASE, key, moment)
        send(window, PRESS, key, moment)
    send(window, RELEASE, key, at + 1010)


def test_a_held_arrow_chooses_one_number(window):
    page = check_in_page(window)
    page.numbers.rows["stress"].scale.setFocus()
    hold(window, RIGHT, 1000)
    assert page.numbers.answers() == {"stress": 0}
    hold(window, RIGHT, 3000)
    assert page.numbers.answers() == {"stress": 1}


def test_a_held_digit_answers_one_question(window):
    page = check_in_page(window)
    hold(window, FIVE, 1000)
    assert page.numbers.answers() == {"stress": 5}


def test_a_hand_that_is_quick_is_no_held_key(window):
    page = check_in_page(window)
    page.numbers.rows["stress"].scale.setFocus()
    for moment in range(1000, 1006, 2):
        send(window, PRESS, RIGHT, moment)
        send(window, RELEASE, RIGHT, moment + 1)
    assert page.numbers.answers() == {"stress": 2}


@pytest.mark.parametrize("again", [False, True], ids=["as_a_press", "as_a_repeat"])
def test_what_a_busy_server_tells_in_one_moment_is_no_held_key(window, again):
    page = check_in_page(window)
    page.numbers.rows["stress"].scale.setFocus()
    send(window, PRESS, RIGHT, 1000)
    for _ in range(2):
        send(window, RELEASE, RIGHT, 1000, again)
        send(window, PRESS, RIGHT, 1000, again)
    assert page.numbers.answers() == {"stress": 2}


def test_a_key_that_is_held_from_before_stays_a_held_one(window):
    page = check_in_page(window)
    page.numbers.rows["stress"].scale.setFocus()
    send(window, RELEASE, RIGHT, 1000, True)
    send(window, PRESS, RIGHT, 1000, True)
    assert page.numbers.answers() == {}


def test_letters_are_written_as_long_as_a_key_is_held(window):
    page = check_in_page(window)
    page.note.setFocus()
    hold(window, L, 1000)
    assert page.note.text() == "l" * 11


def test_with_a_screen_reader_one_key_answers_twice(window):
    """Qt shows it each key, and then passes it on as one of no time."""
    page = check_in_page(window)
    page.numbers.rows["stress"].scale.setFocus()
    for kind in (PRESS, RELEASE, PRESS, RELEASE):
        send(window, kind, RIGHT, 0)
    assert page.numbers.answers() == {"stress": 1}
