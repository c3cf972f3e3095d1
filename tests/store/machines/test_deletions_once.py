"""Each deletion is counted once, however often a history is copied, restored or set up again."""

import shutil
from datetime import date, timedelta

import pytest
from tests.store.machines.computers import MINUTE, NOW

from unclench.store.backup import put_in_place
from unclench.store.copies import copy_database
from unclench.store.deletions import Deletions, origin_of
from unclench.store.errors import DamagedDatabase

DAY = date(2026, 3, 1)


def delete(computer, times=1):
    with computer.database() as database:
        for _time in range(times):
            Deletions(database).count(DAY)


def count(computer):
    with computer.database() as database:
        return sum(one.count for one in Deletions(database).all())


def settle(*computers):
    for number in range(2 * len(computers)):
        computers[number % len(computers)].check(number * MINUTE)


@pytest.fixture
def kept(tmp_path):
    """Keeps a copy of a database, and gives back what puts it in place again."""

    def keep(computer):
        copy_database(computer.profile.database, tmp_path / "kept.db")

        def restore():
            fresh = computer.profile.folder / "unclench.db.restored"
            copy_database(tmp_path / "kept.db", fresh)
            put_in_place(computer.profile, fresh, NOW)

        return restore

    return keep


def test_a_backup_from_before_joining_is_counted_once(computer, desktop, kept):
    laptop = computer("old")
    delete(laptop, 3)
    restore = kept(laptop)
    laptop.join()
    delete(laptop)
    settle(laptop, desktop)
    assert count(laptop) == count(desktop) == 4
    for _time in range(3):
        restore()
        laptop.join()
        settle(laptop, desktop)
        assert count(laptop) == count(desktop) == 4


def test_a_backup_of_an_earlier_version_is_counted_once(computer, desktop, kept):
    laptop, other = computer("old"), computer("other")
    for one, day in ((laptop, DAY), (other, DAY + timedelta(days=1))):
        with one.database() as database:
            database.change("INSERT INTO deletion (day, count) VALUES (?, 3)", (day.isoformat(),))
    restore = kept(laptop)
    other.join()
    for _time in range(3):
        restore()
        laptop.join()
        settle(laptop, desktop, other)
        assert count(laptop) == count(desktop) == count(other) == 6


def test_a_backup_from_while_taking_part_is_counted_once(laptop, desktop, kept):
    delete(laptop, 3)
    settle(laptop, desktop)
    restore = kept(laptop)
    delete(laptop)
    settle(laptop, desktop)
    for _time in range(2):
        restore()
        laptop.join()
        settle(laptop, desktop)
        assert count(laptop) == count(desktop) == 4
    delete(laptop)
    delete(desktop)
    settle(laptop, desktop)
    assert count(laptop) == count(desktop) == 6


def test_a_copy_of_a_profile_is_counted_once(computer, kept):
    one, copy = computer("one"), computer("copy")
    delete(one, 3)
    shutil.copy(one.profile.database, copy.profile.database)
    delete(one)
    for each in (one, copy):
        each.join()
    delete(copy)
    settle(one, copy)
    assert count(one) == count(copy) == 5


def test_a_copy_of_one_that_takes_part_is_counted_once(laptop, desktop, computer):
    delete(laptop, 3)
    settle(laptop, desktop)
    copy = computer("copy")
    shutil.copy(laptop.profile.database, copy.profile.database)
    settle(laptop, copy, desktop)
    delete(copy)
    settle(copy, laptop, desktop)
    assert count(laptop) == count(copy) == count(desktop) == 4


def test_a_new_folder_counts_nothing_again(laptop, desktop, tmp_path):
    delete(laptop, 2)
    settle(laptop, desktop)
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    for computer in (laptop, desktop):
        computer.join(fresh)
    settle(laptop, desktop)
    assert count(laptop) == count(desktop) == 2


def test_histories_that_were_apart_are_added_up(computer):
    one, other = computer("one"), computer("other")
    for each in (one, other):
        delete(each, 2)
        each.join()
    settle(one, other)
    assert count(one) == count(other) == 4


def test_the_name_of_a_history_stays_and_another_is_damage(database):
    name = origin_of(database)
    Deletions(database).count(DAY + timedelta(days=1))
    assert origin_of(database) == name
    for wrong in ("[", "7", '"A B"'):
        database.change("UPDATE setting SET value = ? WHERE name = 'deletions_origin'", (wrong,))
        with pytest.raises(DamagedDatabase):
            origin_of(database)
