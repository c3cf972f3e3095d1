"""When own exercises were changed or deleted, and what backups and breaks do to that."""

import os
import shutil
import unicodedata
from contextlib import closing, contextmanager

import pytest
from tests.store.machines.computers import DAY, MINUTE, NOW, Computer, both, said_whole

from unclench.store import backup
from unclench.store.copies import copy_database
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.machines import checking, status
from unclench.store.machines.own_texts import incoming, seen
from unclench.system.paths import Profile

OLD, MONDAY, WEDNESDAY = "old\n", "of monday\n", "of wednesday\n"
LONG = "old, and much longer than what is newer\n"
LONG_AGO = -365 * DAY


@pytest.fixture
def shared(laptop, desktop):
    """Two computers that have the same files."""
    laptop.write_text("x.json", OLD)
    laptop.write_text("k.json", OLD)
    both(laptop, desktop, rounds=1)
    return laptop, desktop


@contextmanager
def away(computer):
    """Meanwhile the folder between the computers isn't there."""
    elsewhere = computer.folder.rename(computer.folder.with_name("away"))
    yield
    elsewhere.rename(computer.folder)


def restored(computer, saved):
    """Put a backup in place, and take part again."""
    backup.restore_backup(computer.profile, saved, NOW)
    computer.join()


def saved(computer):
    target = computer.profile.folder.with_name(f"{computer.profile.folder.name}-saved.db")
    copy_database(computer.profile.database, target)
    return target


def test_exercises_that_are_not_there_come_back_after_a_restore(shared, tmp_path):
    laptop, desktop = shared
    new = Computer(Profile(tmp_path / "new"), laptop.folder)
    new.profile.create()
    restored(new, saved(laptop))
    new.check()
    assert new.texts == desktop.texts
    new.write_text("fresh.json", OLD)
    both(new, desktop, after=MINUTE)
    assert new.texts == desktop.texts == {"x.json": OLD, "k.json": OLD, "fresh.json": OLD}


def test_a_restore_with_some_of_the_exercises_deletes_none(shared):
    laptop, desktop = shared
    copy = saved(laptop)
    (laptop.profile.exercises / "x.json").unlink()
    restored(laptop, copy)
    both(laptop, desktop, after=DAY)
    assert laptop.texts == desktop.texts == {"x.json": OLD, "k.json": OLD}


def test_what_was_made_anew_elsewhere_since_the_backup_stays(shared):
    laptop, desktop = shared
    copy = saved(laptop)
    (desktop.profile.exercises / "x.json").unlink()
    both(desktop, laptop)
    assert laptop.texts == {"k.json": OLD}
    desktop.write_text("x.json", WEDNESDAY)
    desktop.check()
    restored(laptop, copy)
    both(laptop, desktop, after=DAY)
    assert laptop.texts == desktop.texts == {"x.json": WEDNESDAY, "k.json": OLD}


def test_a_whole_profile_from_before_joining_takes_nothing_back(computer):
    laptop, desktop = computer("laptop"), computer("desktop")
    for name in ("gone.json", "x.json", "k.json"):
        laptop.write_text(name, LONG)
    copy = saved(laptop)
    files = shutil.copytree(laptop.profile.exercises, copy.with_name("files"))
    laptop.join()
    desktop.join()
    both(laptop, desktop, rounds=1)
    (desktop.profile.exercises / "gone.json").unlink()
    desktop.write_text("x.json", WEDNESDAY)
    both(desktop, laptop, rounds=1)
    shutil.rmtree(laptop.profile.exercises)
    shutil.copytree(files, laptop.profile.exercises, copy_function=shutil.copyfile)
    restored(laptop, copy)
    both(laptop, desktop, after=DAY)
    assert laptop.texts == desktop.texts == {"x.json": WEDNESDAY, "k.json": LONG}
    assert (laptop.profile.exercises / ".gone.json.deleted").read_text() == LONG


@pytest.mark.parametrize("late", [False, True])
def test_a_file_of_its_own_is_no_other_that_was_deleted_before(shared, computer, late):
    laptop, desktop = shared
    (desktop.profile.exercises / "x.json").unlink()
    both(desktop, laptop)
    new = computer("new")
    new.write_text("x.json", WEDNESDAY)
    new.join()
    if late:  # what the others wrote has yet to come
        with away(new), pytest.raises(StoreError):
            new.check(DAY)
        new.write_text("x.json", WEDNESDAY)  # saved again as it was
    report = new.check(2 * DAY)
    assert not report.remarks
    both(laptop, desktop, new, after=3 * DAY)
    assert laptop.texts == desktop.texts == new.texts == {"x.json": WEDNESDAY, "k.json": OLD}
    (laptop.profile.exercises / "x.json").unlink()
    both(laptop, desktop, new, after=4 * DAY)
    assert laptop.texts == desktop.texts == new.texts == {"k.json": OLD}


def test_a_file_from_before_joining_goes_once_it_is_deleted_elsewhere(shared, computer):
    laptop, _desktop = shared
    new = computer("new")
    new.write_text("y.json", WEDNESDAY)
    new.join()
    both(new, laptop, after=DAY)
    (laptop.profile.exercises / "y.json").unlink()
    both(laptop, new, after=2 * DAY)
    assert laptop.texts == new.texts == {"x.json": OLD, "k.json": OLD}


def test_a_file_found_by_a_clock_that_was_ahead_goes_when_it_is_deleted(shared, computer):
    laptop, _desktop = shared
    new = computer("new")
    new.write_text("y.json", WEDNESDAY)
    new.join()
    new.check(130 * 365 * DAY)
    both(new, laptop, after=DAY)
    assert "y.json" in laptop.texts
    (laptop.profile.exercises / "y.json").unlink()
    both(laptop, new, after=2 * DAY)
    assert laptop.texts == new.texts == {"x.json": OLD, "k.json": OLD}


def test_a_copy_that_joins_brings_back_no_text_that_was_deleted(shared, computer):
    laptop, desktop = shared
    laptop.write_text("x.json", MONDAY, DAY)
    both(laptop, desktop, after=DAY)
    copy = computer("copy")
    copy.write_text("x.json", OLD)
    copy.join()
    copy.check(2 * DAY)
    assert copy.texts == {"x.json": MONDAY, "k.json": OLD}
    (laptop.profile.exercises / "x.json").unlink()
    laptop.check(2 * DAY)
    other = computer("other")
    other.write_text("x.json", OLD)
    other.join()
    both(other, copy, desktop, after=3 * DAY)
    assert other.texts == copy.texts == desktop.texts == {"k.json": OLD}


def test_an_edit_counts_from_when_it_was_made(shared):
    laptop, desktop = shared
    desktop.write_text("x.json", MONDAY, DAY)
    laptop.write_text("x.json", WEDNESDAY, 3 * DAY)
    laptop.check(3 * DAY)
    both(desktop, laptop, after=5 * DAY)
    assert laptop.texts == desktop.texts
    assert laptop.texts == {"x.json": WEDNESDAY, "x-2.json": MONDAY, "k.json": OLD}


def test_an_older_file_in_place_of_another_counts_after_the_last_look(shared):
    laptop, desktop = shared
    desktop.write_text("x.json", MONDAY, DAY)
    desktop.check(DAY)
    laptop_seen = laptop.check(2 * DAY)
    assert laptop_seen.taken
    laptop.write_text("x.json", WEDNESDAY, LONG_AGO)
    both(laptop, desktop, after=3 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": WEDNESDAY, "k.json": OLD}


def test_a_file_from_a_clock_ahead_counts_as_of_now(shared):
    laptop, desktop = shared
    laptop.write_text("x.json", MONDAY, 9 * DAY)
    laptop.check(DAY)
    desktop.write_text("x.json", WEDNESDAY, 2 * DAY)
    both(desktop, laptop, after=3 * DAY)
    assert desktop.texts == {"x.json": WEDNESDAY, "x-2.json": MONDAY, "k.json": OLD}


def test_an_edit_is_put_down_while_the_folder_is_away(shared):
    laptop, desktop = shared
    path = laptop.write_text("x.json", MONDAY, DAY)
    with away(laptop), pytest.raises(StoreError):
        laptop.check(DAY)
    os.utime(path, ((NOW + 4 * DAY).timestamp(),) * 2)  # as by a program that touches all
    desktop.write_text("x.json", WEDNESDAY, 3 * DAY)
    desktop.check(3 * DAY)
    both(laptop, desktop, after=5 * DAY)
    assert laptop.texts == {"x.json": WEDNESDAY, "x-2.json": MONDAY, "k.json": OLD}


def test_what_changed_in_the_history_meanwhile_is_as_old_as_it_is(shared):
    laptop, desktop = shared
    laptop.star("pmr-16")
    both(laptop, desktop)
    laptop.star("pmr-16", False)
    with laptop.database() as database:
        database.change("UPDATE touched SET at = at + 86400000")
    laptop.write_text("x.json", MONDAY, 4 * DAY)
    with away(laptop), pytest.raises(StoreError):
        laptop.check(5 * DAY)
    desktop.star("pmr-16")
    desktop.star("pmr-16", False)
    desktop.star("pmr-16")
    with desktop.database() as database:
        database.change("UPDATE touched SET at = at + 3 * 86400000")
    both(desktop, laptop, after=5 * DAY)
    assert laptop.stars == desktop.stars == {"pmr-16"}


def test_a_deletion_removes_no_edit_that_came_after_it(shared):
    laptop, desktop = shared
    (laptop.profile.exercises / "x.json").unlink()
    with away(laptop), pytest.raises(StoreError):
        laptop.check(DAY)
    desktop.write_text("x.json", WEDNESDAY, 3 * DAY)
    desktop.check(3 * DAY)
    both(laptop, desktop, after=5 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": WEDNESDAY, "k.json": OLD}


def test_a_deletion_beats_an_edit_from_before_the_file_was_last_seen(shared):
    laptop, desktop = shared
    desktop.write_text("x.json", MONDAY, DAY)
    laptop.check(2 * DAY)
    (laptop.profile.exercises / "x.json").unlink()
    laptop.check(3 * DAY)
    both(desktop, laptop, after=4 * DAY)
    assert laptop.texts == desktop.texts == {"k.json": OLD}


def test_a_copy_that_joins_does_not_win_over_what_is_shared(laptop, computer):
    laptop.write_text("x.json", WEDNESDAY)
    laptop.check()
    desktop = computer("desktop")
    desktop.write_text("x.json", OLD)
    desktop.join()
    both(desktop, laptop, after=DAY)
    assert sorted(desktop.texts) == ["x-2.json", "x.json"]
    desktop.write_text("y.json", OLD)
    both(desktop, laptop, after=2 * DAY)
    (laptop.profile.exercises / "y.json").unlink()
    both(laptop, desktop, after=3 * DAY)
    assert "y.json" not in desktop.texts


def test_a_first_exercise_after_joining_is_a_new_one(shared, computer):
    laptop, desktop = shared
    (laptop.profile.exercises / "x.json").unlink()
    both(laptop, desktop)
    old = computer("old")
    old.join()
    with away(old), pytest.raises(StoreError):
        old.check()
    old.write_text("x.json", WEDNESDAY, DAY)
    both(old, laptop, after=2 * DAY)
    assert laptop.texts["x.json"] == WEDNESDAY


def test_what_was_edited_while_it_took_no_part_counts_and_what_went_comes_back(shared):
    laptop, desktop = shared
    with laptop.database() as database:
        status.stop(database)
    laptop.write_text("x.json", MONDAY, DAY)
    (laptop.profile.exercises / "k.json").unlink()
    laptop.join()
    both(laptop, desktop, after=2 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": MONDAY, "k.json": OLD}


def test_an_edit_before_anything_knew_when_it_last_looked_counts(shared):
    laptop, desktop = shared
    with laptop.database() as database:
        seen.forget(database, "")  # as of an earlier version
    laptop.write_text("x.json", "new", DAY)
    both(laptop, desktop, after=2 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": "new", "k.json": OLD}


def test_who_moves_to_another_folder_goes_on(shared, tmp_path):
    laptop, desktop = shared
    other = tmp_path / "other"
    other.mkdir()
    (laptop.profile.exercises / "x.json").unlink()
    for one in shared:
        one.join(other)
    both(laptop, desktop, after=DAY)
    assert laptop.texts == desktop.texts == {"k.json": OLD}


def test_a_restore_forgets_what_was_seen(shared):
    laptop, _desktop = shared
    restored(laptop, saved(laptop))
    with closing(open_database(laptop.profile.database)) as database:
        assert seen.last_look(database) is None
        assert not seen.rows(database)


def test_who_leaves_tells_of_the_last_exercises_too(shared):
    laptop, desktop = shared
    laptop.write_text("late.json", MONDAY)
    with laptop.database() as database:
        checking.farewell(database)
    desktop.check()
    assert desktop.texts == {"x.json": OLD, "k.json": OLD, "late.json": MONDAY}


def test_two_forms_of_one_name_are_told(laptop, desktop):
    composed = unicodedata.normalize("NFC", "für-mich.json")
    other = laptop.write_text(unicodedata.normalize("NFD", composed), MONDAY)
    laptop.write_text(composed, OLD)
    if len(laptop.texts) == 1:
        pytest.skip("here they are one name")
    for _ in range(2):
        report = laptop.check()
        desktop.check()
        assert f"{other} stays on this computer" in said_whole(report)
    assert desktop.texts == {composed: OLD}


def test_a_text_that_came_and_was_not_written_yet_is_not_replaced_unseen(shared, monkeypatch):
    laptop, desktop = shared
    desktop.write_text("x.json", MONDAY, DAY)
    desktop.check(DAY)
    monkeypatch.setattr(incoming, "write", lambda *_what: None)  # as if it was ended there
    laptop.check(DAY)
    monkeypatch.undo()
    laptop.write_text("x.json", WEDNESDAY, 3 * DAY)
    both(laptop, desktop, after=3 * DAY)
    assert laptop.texts == desktop.texts
    assert laptop.texts == {"x.json": WEDNESDAY, "x-2.json": MONDAY, "k.json": OLD}


def test_a_new_file_of_a_name_that_is_not_back_yet_replaces_nothing(shared, monkeypatch):
    laptop, desktop = shared
    copy = saved(laptop)
    shutil.rmtree(laptop.profile.exercises)
    restored(laptop, copy)
    monkeypatch.setattr(incoming, "write", lambda *_what: None)
    laptop.check(DAY)
    monkeypatch.undo()
    laptop.write_text("x.json", WEDNESDAY, 3 * DAY)
    both(laptop, desktop, after=3 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": WEDNESDAY, "x-2.json": OLD, "k.json": OLD}


def test_of_two_edits_at_once_the_one_not_written_yet_is_kept_beside(shared, monkeypatch):
    laptop, desktop = shared
    laptop.write_text("x.json", MONDAY, DAY)
    desktop.write_text("x.json", WEDNESDAY, 3 * DAY)
    desktop.check(3 * DAY)
    monkeypatch.setattr(incoming, "write", lambda *_what: None)
    laptop.check(3 * DAY)
    monkeypatch.undo()
    laptop.write_text("x.json", LONG, 4 * DAY)
    both(laptop, desktop, after=4 * DAY)
    assert laptop.texts == desktop.texts == {"x.json": LONG, "x-2.json": WEDNESDAY, "k.json": OLD}


def test_a_clock_that_shows_another_millennium_ends_no_check(laptop):
    laptop.write_text("my-calm.json", "{}")
    laptop.check(300_000 * DAY)
    laptop.check()
    assert laptop.texts == {"my-calm.json": "{}"}
