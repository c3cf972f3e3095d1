"""A message takes the best way there is, and one answer to it counts."""

import pytest

from unclench.viewmodels.reminders.message import OPEN, Message
from unclench.viewmodels.reminders.messenger import Messenger

FIRST, SECOND = Message("First", "one"), Message("Second", "two")


class OnDesktop:
    def __init__(self, message, heard):
        self.message, self.heard, self.gone = message, heard, False

    def withdraw(self):
        self.gone = True


@pytest.fixture
def shown():
    return []


@pytest.fixture
def messenger(shown, qapp):
    def notify(message, heard):
        shown.append(OnDesktop(message, heard))
        return shown[-1]

    return Messenger(notify, lambda: True)


@pytest.fixture
def answers():
    return []


def test_the_desktop_shows_it_and_gives_the_answer(messenger, shown, answers):
    messenger.tell(FIRST, answers.append)
    shown[0].heard("shown", "")
    assert messenger.way == "desktop"
    shown[0].heard("action", "start")
    shown[0].heard("action", "start")
    assert answers == ["start"]
    assert shown[0].gone


def test_the_next_one_takes_its_place(messenger, shown, answers):
    messenger.tell(FIRST, answers.append)
    messenger.tell(SECOND, answers.append)
    assert (shown[0].gone, shown[1].gone) == (True, False)
    shown[0].heard("action", "start")
    assert answers == []
    shown[1].heard("closed", "")
    messenger.withdraw()
    assert not shown[1].gone  # it was closed already


def test_where_the_desktop_cant_the_tray_does_and_a_click_opens(messenger, shown, answers):
    at_tray: list = []

    def show(message):
        at_tray.append(message)
        return True

    messenger.tray = show
    messenger.has_tray = lambda: True
    messenger.tell(FIRST, answers.append)
    shown[0].heard("failed", "")
    assert at_tray == [FIRST]
    assert messenger.way == "tray"
    messenger.click()
    messenger.click()
    assert answers == [OPEN]


def test_else_the_window_says_it(qapp, answers):
    said: list = []
    messenger = Messenger()
    messenger.window = said.append
    messenger.tell(FIRST, answers.append)
    assert said == [FIRST]
    assert messenger.way == "window"


def test_looking_for_the_service_takes_a_thread(messenger, qtbot):
    assert messenger.way == ""
    with qtbot.waitSignal(messenger.changed):
        messenger.look()
    assert messenger.way == "desktop"


def test_where_there_can_be_none_nothing_is_looked_for(qtbot):
    messenger = Messenger()
    with qtbot.waitSignal(messenger.changed):
        messenger.look()
    assert messenger.looking is None
