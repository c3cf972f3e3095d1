"""A computer whose clock was far ahead goes on by itself once it is right again."""

from datetime import timedelta

import pytest
from tests.store.machines.computers import DAY, MINUTE, NOW, said, said_whole

from unclench.store.columns import milliseconds
from unclench.store.errors import DamagedDatabase
from unclench.store.machines import machine_row, own_clock, states
from unclench.store.machines.reading import DAY_MS, FAR_MS

YEAR = timedelta(days=365)
FAR = 114 * YEAR


def later(computer, how_much):
    """What was just changed there was changed so much later, by its clock."""
    with computer.database() as database:
        ms = how_much // timedelta(milliseconds=1)
        database.change("UPDATE touched SET at = at + ?", (ms,))


def at(computer, how_much, *stars):
    """The clock of a computer is wrong while it stars these and looks."""
    for one in stars:
        computer.star(one)
    later(computer, how_much)
    computer.check(how_much)


def newest(computer):
    with computer.database() as database:
        return machine_row.clock(database).newest.ms - milliseconds(NOW)


def known(computer):
    with computer.database() as database:
        every = states.every_state(database)
        return {(entity, key): state for entity, key, state in every if entity != "device"}


@pytest.mark.parametrize("ahead", [FAR, 3 * YEAR])
def test_a_clock_that_was_ahead_shuts_no_computer_out(laptop, desktop, ahead):
    laptop.star("before")
    laptop.check()
    desktop.check()
    at(laptop, ahead, "ahead")
    desktop.check(MINUTE)
    laptop.star("after")
    laptop.check(2 * MINUTE)
    desktop.check(3 * MINUTE)
    assert desktop.stars == laptop.stars == {"before", "ahead", "after"}
    for one in ("before", "ahead", "after"):
        desktop.star(one, marked=False)
    desktop.check(4 * MINUTE)
    laptop.check(5 * MINUTE)
    assert laptop.stars == desktop.stars == set()
    assert known(laptop) == known(desktop)


def test_it_is_told_on_both_and_no_longer_once_it_is_mended(laptop, desktop):
    at(laptop, FAR, "ahead")
    assert "more than a hundred years ahead when it wrote" in said_whole(desktop.check(MINUTE))
    assert "was more than a hundred years ahead before" in said_whole(laptop.check(2 * MINUTE))
    assert said(desktop.check(3 * MINUTE)) == []
    assert said(laptop.check(3 * DAY)) == []


def test_a_new_folder_is_no_way_back_to_that_time(laptop, desktop, tmp_path):
    at(laptop, FAR, "ahead")
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    for computer in (laptop, desktop):
        computer.join(fresh)
        computer.check(MINUTE)
    desktop.check(2 * MINUTE)
    assert desktop.stars == {"ahead"}


def test_what_was_done_then_keeps_its_order(laptop, desktop):
    at(laptop, FAR, "gone", "stays")
    laptop.star("gone", marked=False)
    at(laptop, FAR + DAY, "last")
    with laptop.database() as database:
        database.change("INSERT INTO person VALUES ('p', 'Kim', '', '[]', 0)")
    at(laptop, FAR + 2 * DAY)
    with laptop.database() as database:
        database.change("UPDATE person SET reach = '555'")
    at(laptop, FAR + 3 * DAY)
    before = known(laptop)
    laptop.check(MINUTE)
    desktop.check(2 * MINUTE)
    after = known(laptop)
    assert known(desktop) == after
    assert {key: state.now() for key, state in before.items()} == {
        key: state.now() for key, state in after.items()
    }
    order = sorted(before, key=lambda key: (before[key].newest, key))
    assert sorted(after, key=lambda key: (after[key].newest, key)) == order
    person = after["person", "p"]
    assert len({stamp for stamp, _value in person.fields.values()}) == 2
    assert desktop.stars == {"stays", "last"}
    assert newest(laptop) < DAY_MS


def test_a_change_of_a_time_to_come_counts_as_made_at_the_check(laptop):
    laptop.check()
    laptop.star("ahead")
    later(laptop, FAR)
    assert said(laptop.check(MINUTE)) == []
    assert newest(laptop) < DAY_MS


def test_a_time_that_was_reached_by_another_clock_is_none_to_come(laptop, desktop):
    """A clock that is behind doesn't make what is done there older than what was seen."""
    at(desktop, 3 * YEAR, "theirs")
    laptop.check()
    laptop.star("theirs", marked=False)
    later(laptop, 3 * YEAR)
    laptop.check()
    desktop.check()
    assert desktop.stars == set()


def test_what_waits_since_a_time_to_come_waits_since_now(laptop, desktop):
    desktop.check()
    laptop.check()
    for file in (laptop.folder / "unclench" / desktop.device).iterdir():
        file.unlink()
    at(laptop, FAR, "ahead")
    laptop.check(MINUTE)
    with laptop.database() as database:
        [(since,)] = database.rows("SELECT missing_since FROM segment WHERE missing_since > 0")
    assert since == milliseconds(NOW + MINUTE)


@pytest.mark.parametrize("clocks", ["[", '{"x":[]}'])
def test_stamps_that_are_none_are_damage(laptop, clocks):
    now = milliseconds(NOW)
    with laptop.database() as database:
        base = f"{now + FAR_MS + 1:012x}-0000-a"
        database.change(
            "INSERT INTO record (entity, key, base, clocks) VALUES ('favourite', 'x', ?, ?)",
            (base, clocks),
        )
        with pytest.raises(DamagedDatabase):
            own_clock.set_right(database, now)
