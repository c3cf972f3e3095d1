"""Reminders reach the person once, in time, and not when they have done something already."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from unclench.domain.errors import StoreError
from unclench.domain.reminders import MOST, Memory, Reminder
from unclench.viewmodels.reminders.message import NOT_TODAY, OPEN, START
from unclench.viewmodels.reminders.reminders import LOOK_AGAIN, ReminderPorts, Reminders
from unclench.viewmodels.settings.settings import Settings

MONDAY = datetime(2026, 3, 9, 7, 0, tzinfo=UTC)
EIGHT = Reminder("a", 8 * 60, words="Sit back?", subject="breath-46")


class Kept:
    """A store in memory."""

    def __init__(self, own=(), memory=None):
        self.rows, self.told, self.broken = tuple(own), memory or Memory(), False

    def own(self):
        self._check()
        return self.rows

    def put(self, own):
        self._check()
        self.rows = tuple(own)

    def memory(self):
        return self.told

    def remember(self, memory):
        self._check()
        self.told = memory

    def _check(self):
        if self.broken:
            raise StoreError("The disk is full.")


class Screen:
    """Where messages are seen."""

    def __init__(self):
        self.shown, self.withdrawn, self.answer = [], 0, None

    def tell(self, message, answered):
        self.shown.append(message)
        self.answer = answered

    def withdraw(self):
        self.withdrawn += 1


@dataclass
class World:
    """What the rest of the app would say."""

    now: datetime = MONDAY
    done: set[date] = field(default_factory=set)
    busy: bool = False
    others: list[Reminder] = field(default_factory=list)

    def go_to(self, hour, minute=0, day=0):
        self.now = MONDAY.replace(hour=hour, minute=minute) + timedelta(days=day)


@pytest.fixture
def world():
    return World()


@pytest.fixture
def store():
    return Kept([EIGHT])


@pytest.fixture
def screen():
    return Screen()


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def reminders(world, store, screen, settings, qapp):
    ports = ReminderPorts(
        others=lambda: world.others,
        done_on=lambda day: day in world.done,
        busy=lambda: world.busy,
        title_of=lambda one: one.subject and {"Ana": "Ana"}.get(one.subject, "Longer out-breath"),
        now=lambda: world.now,
    )
    made = Reminders(lambda: store, settings, screen, ports)
    made.begin()
    return made


def at(reminders, world, hour, minute=0, day=0):
    world.go_to(hour, minute, day)
    reminders.look()


def test_it_is_told_when_its_moment_comes_and_only_once(reminders, world, screen, store):
    at(reminders, world, 7, 59)
    assert not screen.shown
    at(reminders, world, 8)
    at(reminders, world, 8, 1)
    [message] = screen.shown
    assert message.title == "Sit back?"
    assert message.body == "Longer out-breath, if you feel like it."
    words = ["Start", "In 10 minutes", "In 30 minutes", "Not today"]
    assert [said for _action, said in message.actions] == words
    assert store.told.told == {"a": MONDAY.date()}
    at(reminders, world, 8, day=1)
    assert len(screen.shown) == 2


def test_after_a_new_start_it_is_not_told_again(reminders, world, screen):
    at(reminders, world, 8)
    reminders.begin()
    assert len(screen.shown) == 1


def test_while_the_store_is_closed_nothing_is_read_or_told(reminders, world, screen, store):
    reminders.rest()
    assert screen.withdrawn == 1
    store.broken = True
    at(reminders, world, 8)
    reminders.look_anew()
    reminders.settle()
    assert not screen.shown
    store.broken = False
    reminders.begin()
    assert len(screen.shown) == 1


def test_not_on_a_day_when_something_was_done_nor_in_a_session(reminders, world, screen):
    world.done = {MONDAY.date()}
    at(reminders, world, 8)
    world.done = set()
    at(reminders, world, 8, 30)
    assert not screen.shown
    world.busy = True
    at(reminders, world, 8, day=1)
    assert not screen.shown
    world.busy = False
    reminders.settle()
    assert len(screen.shown) == 1


def test_staying_in_touch_is_asked_for_on_such_a_day_too(reminders, world, screen):
    world.others = [Reminder("c", 8 * 60, subject="Ana", source="contact")]
    world.done = {MONDAY.date()}
    at(reminders, world, 8)
    [message] = screen.shown
    assert message.body == "This week you picked Ana. A short message is enough."


def test_one_of_a_program_says_its_name(reminders, world, screen):
    world.others = [Reminder("p", 8 * 60, subject="run", source="program")]
    at(reminders, world, 8)
    assert [one.title for one in screen.shown] == ["Longer out-breath"]


def test_without_own_words_or_an_exercise_it_is_as_gentle(reminders, world, screen, store):
    reminders.put(replace(EIGHT, words="", subject=""))
    at(reminders, world, 8)
    [message] = screen.shown
    assert (message.title, message.body) == (
        "Time for a short break?",
        "Only if it suits you right now.",
    )


def test_put_off_it_comes_again_then(reminders, world, screen):
    at(reminders, world, 8)
    screen.answer("later-30")
    at(reminders, world, 8, 29)
    assert len(screen.shown) == 1
    assert reminders.next_words == "Next one: today at 08:30"
    at(reminders, world, 8, 30)
    assert len(screen.shown) == 2


@pytest.mark.parametrize("action", [NOT_TODAY, "later-5", "later-", "x"])
def test_other_answers_end_it_for_today(reminders, world, screen, action):
    at(reminders, world, 8)
    screen.answer(action)
    for hour in range(8, 24):
        at(reminders, world, hour)
    assert len(screen.shown) == 1


@pytest.mark.parametrize(("action", "now"), [(OPEN, False), (START, True)])
def test_opening_and_starting_are_asked_for(reminders, world, screen, qtbot, action, now):
    at(reminders, world, 8)
    with qtbot.waitSignal(reminders.wanted) as asked:
        screen.answer(action)
    assert asked.args == [EIGHT, now]


def test_one_that_is_shown_to_try_leads_to_the_window_and_is_never_put_off(
    reminders, screen, store, qtbot
):
    reminders.try_out()
    with qtbot.waitSignal(reminders.wanted) as asked:
        screen.answer(OPEN)
    assert asked.args == [None, False]
    screen.answer("later-10")
    assert store.told.snooze is None


def test_paused_none_comes_today_and_it_can_go_on(reminders, world, screen):
    reminders.pause_today(True)
    assert reminders.paused
    assert screen.withdrawn == 1
    at(reminders, world, 8)
    assert not screen.shown
    reminders.pause_today(False)
    at(reminders, world, 8, 5)
    assert len(screen.shown) == 1


def test_a_new_one_begins_with_its_next_moment(reminders, world, screen):
    world.go_to(9, 0)
    kept = reminders.put(Reminder("", 8 * 60 + 30, words="  Stand \n up  "))
    assert kept is not None
    assert kept.id
    assert kept.words == "Stand up"
    reminders.look()
    assert "a" in {one.id for one in reminders.own}
    assert [one.title for one in screen.shown] == ["Sit back?"]  # the other one, an hour late
    at(reminders, world, 8, 30, day=1)
    assert "Stand up" in [one.title for one in screen.shown]


def test_moved_to_a_later_hour_it_comes_once_more_on_that_day(reminders, world, screen):
    at(reminders, world, 8)
    reminders.put(replace(EIGHT, minute=12 * 60))
    at(reminders, world, 12)
    assert len(screen.shown) == 2


def test_one_of_a_program_that_was_switched_on_late_begins_tomorrow(reminders, world, screen):
    world.go_to(9, 0)
    reminders.remove(EIGHT)
    world.others = [Reminder("p", 8 * 60 + 30, subject="run", source="program")]
    reminders.look_anew()
    reminders.look()
    assert not screen.shown
    at(reminders, world, 8, 30, day=1)
    assert len(screen.shown) == 1


def test_removed_it_is_gone_and_can_be_brought_back(reminders, world, screen, store):
    reminders.remove(EIGHT)
    assert (store.rows, reminders.waits, reminders.next_words) == ((), False, "")
    at(reminders, world, 8)
    assert not screen.shown
    reminders.put(EIGHT)
    assert store.rows == (EIGHT,)
    at(reminders, world, 8, day=1)
    assert len(screen.shown) == 1


def test_there_can_be_so_many_and_then_it_is_said(reminders, qtbot):
    for number in range(MOST - 1):
        assert reminders.put(Reminder("", number)) is not None
    with qtbot.waitSignal(reminders.failed) as said:
        assert reminders.put(Reminder("", 5)) is None
    assert "as many reminders" in said.args[0]


def test_what_could_not_be_kept_is_said_and_not_there(reminders, store, qtbot):
    store.broken = True
    with qtbot.waitSignal(reminders.failed) as said:
        assert reminders.put(replace(EIGHT, on=False)) is None
    assert said.args == ["The disk is full."]
    assert reminders.own == (EIGHT,)
    with qtbot.waitSignal(reminders.failed):
        reminders.begin()


def test_told_though_it_could_not_be_written_down_it_is_not_told_again(
    reminders, store, world, screen
):
    store.broken = True
    at(reminders, world, 8)
    at(reminders, world, 8, 1)
    assert len(screen.shown) == 1


def test_new_quiet_hours_count_at_once(reminders, settings, world, screen, qtbot):
    with qtbot.waitSignal(reminders.changed):
        settings.change(quiet_from=7 * 60, quiet_until=9 * 60)
    assert reminders.next_words == ""
    at(reminders, world, 8)
    assert not screen.shown


def test_the_clock_is_looked_at_no_more_often_than_needed(reminders, world):
    timer = reminders._timer
    assert timer.interval() == LOOK_AGAIN * 1000  # the clock may be set, the computer sleep
    world.go_to(7, 58)
    reminders.look()
    assert timer.interval() == 120_000
    reminders.remove(EIGHT)
    assert not timer.isActive()


@pytest.mark.parametrize(
    ("day", "words"),
    [(0, "Next one: today at 08:00"), (1, "Next one: tomorrow at 08:00")],
)
def test_when_the_next_one_comes_is_said(reminders, world, day, words):
    if day:
        at(reminders, world, 8)
    assert reminders.next_words == words


def test_a_later_day_is_named(reminders, store):
    reminders.put(replace(EIGHT, days=(3,)))
    assert reminders.next_words == "Next one: Thursday at 08:00"
