"""A reminder comes once, in time, never in the quiet hours, and not long after its moment."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.reminders import (
    LATE,
    SNOOZES,
    Memory,
    Quiet,
    Reminder,
    Snooze,
    dealt_with,
    due,
    next_look,
    put_off,
)

LOUD = Quiet(0, 0)
NEW_YORK = ZoneInfo("America/New_York")
MONDAY = date(2026, 3, 9)
EIGHT = Reminder("a", 8 * 60)


def at(hour, minute=0, day=MONDAY, zone=UTC):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def names(found):
    return [one.id for one, _day in found]


NIGHT = Quiet()
TUESDAY = MONDAY + timedelta(days=1)


MOMENTS = [
    (at(7, 59), EIGHT, Memory(), LOUD, False),
    (at(8), EIGHT, Memory(), LOUD, True),
    (at(9, 59), EIGHT, Memory(), LOUD, True),
    (at(10), EIGHT, Memory(), LOUD, True),
    (at(10, 1), EIGHT, Memory(), LOUD, False),
    (at(8), replace(EIGHT, on=False), Memory(), LOUD, False),
    (at(8), replace(EIGHT, days=(0,)), Memory(), LOUD, True),
    (at(8), replace(EIGHT, days=(1, 6)), Memory(), LOUD, False),
    (at(8, day=TUESDAY), replace(EIGHT, days=(1, 6)), Memory(), LOUD, True),
    (at(8), EIGHT, Memory({"a": MONDAY}), LOUD, False),
    (at(8), EIGHT, Memory({"b": MONDAY}), LOUD, True),
    (at(8, day=TUESDAY), EIGHT, Memory({"a": MONDAY}), LOUD, True),
    # the clock was years ahead when it was told, and is right again
    (at(8), EIGHT, Memory({"a": date(2031, 1, 1)}), LOUD, True),
    (at(8), EIGHT, Memory(paused=MONDAY), LOUD, False),
    (at(8, day=TUESDAY), EIGHT, Memory(paused=MONDAY), LOUD, True),
    # quiet hours: its own moment, or the moment at which it would be told
    (at(23), Reminder("a", 23 * 60), Memory(), NIGHT, False),
    (at(22, 5), Reminder("a", 21 * 60 + 30), Memory(), NIGHT, False),
    (at(7), Reminder("a", 6 * 60 + 50), Memory(), NIGHT, False),
    (at(7), Reminder("a", 7 * 60), Memory(), NIGHT, True),
    (at(13), Reminder("a", 13 * 60), Memory(), Quiet(12 * 60, 14 * 60), False),
    (at(14), Reminder("a", 14 * 60), Memory(), Quiet(12 * 60, 14 * 60), True),
    # over midnight
    (at(0, 10, TUESDAY), Reminder("a", 1430, (0,)), Memory(), LOUD, True),
    (at(0, 10, TUESDAY), Reminder("a", 1430, (0,)), Memory({"a": MONDAY}), LOUD, False),
    (at(0, 10, TUESDAY), Reminder("a", 1430, (1,)), Memory(), LOUD, False),
    # put off
    (at(8, 9), EIGHT, Memory({"a": MONDAY}, Snooze("a", at(8, 10))), LOUD, False),
    (at(8, 10), EIGHT, Memory({"a": MONDAY}, Snooze("a", at(8, 10))), LOUD, True),
    (at(10, 11), EIGHT, Memory({"a": MONDAY}, Snooze("a", at(8, 10))), LOUD, False),
    (at(8, 10), EIGHT, Memory({"a": MONDAY}, Snooze("b", at(8, 10))), LOUD, False),
    (
        *(at(8, 10), replace(EIGHT, on=False)),
        *(Memory({"a": MONDAY}, Snooze("a", at(8, 10))), LOUD, False),
    ),
    (at(22, 5), EIGHT, Memory({"a": MONDAY}, Snooze("a", at(22, 5))), NIGHT, False),
    # the clock was set back by hours after it was put off: don't wait that long
    (at(8, 1), EIGHT, Memory({"a": MONDAY}, Snooze("a", at(12))), LOUD, True),
]


@pytest.mark.parametrize(("now", "reminder", "memory", "quiet", "told"), MOMENTS)
def test_when_it_is_told(now, reminder, memory, quiet, told):
    assert bool(due(now, [reminder], memory, quiet)) is told


def test_after_a_sleep_only_the_latest_is_told_and_a_program_goes_first():
    early, late = Reminder("early", 8 * 60), Reminder("late", 9 * 60)
    program = Reminder("p", 9 * 60, source="program")
    contact = Reminder("c", 9 * 60, source="contact")
    found = due(at(9, 30), [early, late, contact, program], Memory(), LOUD)
    assert names(found) == ["p", "c", "late", "early"]
    after = dealt_with(Memory(), found)
    assert not due(at(9, 31), [early, late, contact, program], after, LOUD)


def test_one_that_was_put_off_over_midnight_still_comes_on_the_next_day():
    one = Reminder("a", 23 * 60 + 55)
    told = dealt_with(Memory(), due(at(23, 55), [one], Memory(), LOUD))
    later = put_off(told, one, at(23, 56), 30)
    again = due(at(0, 26, TUESDAY), [one], later, LOUD)
    assert names(again) == ["a"]
    after = dealt_with(later, again)
    assert not due(at(0, 27, TUESDAY), [one], after, LOUD)
    assert names(due(at(23, 55, TUESDAY), [one], after, LOUD)) == ["a"]


def test_nothing_told_leaves_what_was_put_off():
    memory = Memory({}, Snooze("a", at(9)))
    assert dealt_with(memory, ()) is memory


def test_the_hour_that_spring_skips_is_told_after_it():
    """On 8 March 2026 clocks in New York go from 1:59:59 to 3:00."""
    day = date(2026, 3, 8)
    one = Reminder("a", 2 * 60 + 30)
    before = at(1, 59, day, NEW_YORK)
    assert not due(before, [one], Memory(), LOUD)
    after = (before.astimezone(UTC) + timedelta(minutes=1)).astimezone(NEW_YORK)
    assert after.hour == 3
    assert names(due(after, [one], Memory(), LOUD)) == ["a"]


def test_the_hour_that_autumn_has_twice_is_told_once():
    """On 1 November 2026 clocks in New York go from 1:59:59 back to 1:00."""
    one = Reminder("a", 60 + 30)
    first = datetime(2026, 11, 1, 5, 30, tzinfo=UTC).astimezone(NEW_YORK)
    assert (first.hour, first.minute) == (1, 30)
    told = dealt_with(Memory(), due(first, [one], Memory(), LOUD))
    second = (first.astimezone(UTC) + timedelta(hours=1)).astimezone(NEW_YORK)
    assert (second.hour, second.minute) == (1, 30)
    assert not due(second, [one], told, LOUD)


def test_what_was_put_off_counts_in_real_minutes_over_a_change_of_the_clock():
    now = datetime(2026, 11, 1, 5, 55, tzinfo=UTC).astimezone(NEW_YORK)
    memory = put_off(Memory({"a": now.date()}), EIGHT, now, 10)
    later = (now.astimezone(UTC) + timedelta(minutes=10)).astimezone(NEW_YORK)
    assert later.hour == 1
    assert names(due(later, [EIGHT], memory, LOUD)) == ["a"]


@pytest.mark.parametrize(
    ("reminders", "memory", "quiet", "expected"),
    [
        ([], Memory(), LOUD, None),
        ([replace(EIGHT, on=False)], Memory(), LOUD, None),
        ([EIGHT], Memory(), LOUD, at(8)),
        ([replace(EIGHT, days=(1,))], Memory(), LOUD, at(8, day=TUESDAY)),
        ([EIGHT], Memory(paused=MONDAY), LOUD, at(8, day=TUESDAY)),
        ([EIGHT], Memory({}, Snooze("a", at(7, 30))), LOUD, at(7, 30)),
        ([EIGHT], Memory({}, Snooze("b", at(7, 30))), LOUD, at(8)),
        ([EIGHT], Memory({}, Snooze("a", at(6))), LOUD, at(8)),
        ([Reminder("n", 23 * 60)], Memory(), NIGHT, None),
        ([Reminder("n", 6 * 60, (0,))], Memory(), LOUD, at(6, day=MONDAY + timedelta(days=7))),
    ],
)
def test_when_to_look_next(reminders, memory, quiet, expected):
    assert next_look(at(7), reminders, memory, quiet) == expected


@pytest.mark.parametrize(("minute", "days"), [(-1, ()), (1440, ()), (0, (7,)), (0, (-1,))])
def test_what_no_clock_shows_is_refused(minute, days):
    with pytest.raises(ValueError, match="minute of the day"):
        Reminder("a", minute, days)


reminders = st.lists(
    st.builds(
        Reminder,
        id=st.sampled_from("abcd"),
        minute=st.integers(0, 1439),
        days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
        source=st.sampled_from(("own", "program", "contact")),
    ),
    max_size=4,
    unique_by=lambda one: one.id,
)
quiets = st.builds(Quiet, st.integers(0, 1439), st.integers(0, 1439))
steps = st.lists(
    st.one_of(
        st.integers(-3 * 86_400, 3 * 86_400),  # the clock is set, or the computer sleeps
        st.integers(0, 4000),
    ),
    min_size=1,
    max_size=40,
)


@given(known=reminders, quiet=quiets, moves=steps, offset=st.integers(-12, 14))
def test_whatever_the_clock_does_none_is_told_twice_for_its_day_or_at_a_wrong_time(
    known, quiet, moves, offset
):
    now = datetime(2026, 3, 9, 12, tzinfo=timezone(timedelta(hours=offset)))
    memory = Memory()
    for move in moves:
        now += timedelta(seconds=move)
        found = due(now, known, memory, quiet)
        minute = now.hour * 60 + now.minute
        assert not (found and quiet.holds(minute))
        for one, day in found:
            planned = one.moment(day)
            assert planned is not None
            assert timedelta(0) <= now.replace(tzinfo=None) - planned <= LATE
            assert memory.told.get(one.id) != day
        memory = dealt_with(memory, found)
        assert not due(now, known, memory, quiet)
        ahead = next_look(now, known, memory, quiet)
        assert ahead is None or ahead > now


@given(known=reminders, quiet=quiets)
def test_looking_only_when_told_to_misses_none(known, quiet):
    """A week by `next_look` alone tells all that a week of looking each minute tells."""
    start = datetime(2026, 3, 9, 0, 0, tzinfo=UTC)
    planned = {
        (one.id, day)
        for one in known
        for day in (start.date() + timedelta(days=k) for k in range(7))
        if (moment := one.moment(day)) is not None
        and moment > start.replace(tzinfo=None)
        and not quiet.holds(one.minute)
    }
    memory, now, seen = Memory(), start, set()
    seen |= {(one.id, day) for one, day in due(now, known, memory, quiet)}
    memory = dealt_with(memory, due(now, known, memory, quiet))
    while (ahead := next_look(now, known, memory, quiet)) is not None:
        now = ahead
        if now.date() >= start.date() + timedelta(days=7):
            break
        found = due(now, known, memory, quiet)
        seen |= {(one.id, day) for one, day in found}
        memory = dealt_with(memory, found)
    assert planned <= seen


@given(minutes=st.sampled_from(SNOOZES), second=st.integers(0, 59))
def test_what_was_put_off_comes_then(minutes, second):
    now = at(8) + timedelta(seconds=second)
    memory = put_off(Memory({"a": MONDAY}), EIGHT, now, minutes)
    ahead = next_look(now, [EIGHT], memory, LOUD)
    assert ahead == now + timedelta(minutes=minutes)
    assert not due(ahead - timedelta(seconds=1), [EIGHT], memory, LOUD)
    assert names(due(ahead, [EIGHT], memory, LOUD)) == ["a"]
