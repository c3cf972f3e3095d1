"""Joining, stopping, leaving; and what is kept of it."""

import json
import os
from datetime import UTC, datetime

import pytest
from tests.store.machines.computers import DAY, NOW, both, said

from unclench.domain.merging.state import changed
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.backup import restore_backup, shares
from unclench.store.columns import milliseconds
from unclench.store.copies import copy_database
from unclench.store.errors import StoreError
from unclench.store.machines import (
    capture,
    checking,
    errors,
    machine_row,
    report,
    states,
    status,
)
from unclench.store.machines.report import Machine, Remark, Report
from unclench.system.locks import FileLock
from unclench.system.said import Said


def test_who_has_not_joined_has_no_status(computer):
    with computer("stranger").database() as database:
        assert status.status(database) is None
        with pytest.raises(errors.NotJoined):
            checking.farewell(database)


def test_a_status_before_the_first_check(laptop):
    found = laptop.status
    assert (found.folder, found.label, found.active, found.sealed) == (
        laptop.folder,
        "laptop",
        True,
        False,
    )
    assert (found.checked, found.report, found.fault) == (None, None, None)


def test_a_folder_that_is_not_there_changes_nothing(laptop, tmp_path):
    with pytest.raises(errors.NotThere, match="Nothing was set up"):
        laptop.join(tmp_path / "stick")
    assert laptop.status.folder == laptop.folder


def test_what_was_changed_here_waits_for_a_check(laptop):
    laptop.check()
    with laptop.database() as database:
        assert not status.changed_here(database)
    laptop.star("walk")
    with laptop.database() as database:
        assert status.changed_here(database)
    laptop.check()
    with laptop.database() as database:
        assert not status.changed_here(database)


def test_another_label_reaches_the_others(laptop, desktop):
    both(laptop, desktop)
    with laptop.database() as database:
        status.rename(database, "Küche 🍵")
    both(laptop, desktop, rounds=1)
    assert {one.label for one in desktop.check().machines} == {"desktop", "Küche 🍵"}


def test_stopping_keeps_what_is_here_and_joining_again_goes_on(laptop, desktop):
    laptop.star("breath-46")
    both(laptop, desktop)
    with laptop.database() as database:
        status.stop(database)
    assert not laptop.status.active
    laptop.star("walk")
    desktop.star("pmr-16")
    desktop.star("breath-46", marked=False)
    desktop.check()
    laptop.join()
    both(laptop, desktop)
    assert laptop.stars == desktop.stars == {"walk", "pmr-16"}
    assert not said(laptop.check())


def test_a_farewell_is_told_and_joining_again_takes_it_back(laptop, desktop):
    both(laptop, desktop)
    laptop.star("walk")
    with laptop.database() as database:
        checking.farewell(database)
    assert not laptop.status.active
    assert laptop.status.checked is None  # as a restored backup would not have it
    left = {one.label: one.left for one in desktop.check().machines}
    assert left["desktop"] is None
    assert left["laptop"] is not None
    assert abs(left["laptop"] - NOW) < DAY
    assert desktop.stars == {"walk"}
    laptop.join()
    both(laptop, desktop)
    assert not any(one.left for one in desktop.check().machines)


def test_what_is_no_time_says_all_the_same_that_it_stopped(laptop, desktop):
    both(laptop, desktop)
    for told in (-1, "then"):
        with desktop.database() as database, database.transaction():
            clock = machine_row.clock(database)
            before = states.known(database, "device", laptop.device)
            values = {"label": "laptop", "left": told}
            state = changed(before, values, {"left"}, clock.tick(milliseconds(NOW + DAY)))
            capture.put(database, "device", laptop.device, state)
            machine_row.keep_clock(database, clock)
        left = {one.label: one.left for one in desktop.check().machines}
        assert left["laptop"] == datetime(1970, 1, 1, tzinfo=UTC)


def test_what_has_not_gone_out_is_counted_as_a_person_counts(laptop):
    laptop.check()
    with laptop.database() as database:
        assert status.waiting(database) == 0
    laptop.star("walk")
    with laptop.database() as database:
        database.change("INSERT INTO deletion (day, count) VALUES ('2026-03-01', 1)")
        assert status.waiting(database) == 1
        capture.drain(database, machine_row.clock(database))
        assert status.waiting(database) == 1


def test_another_folder_gets_everything(laptop, desktop, tmp_path):
    laptop.star("walk")
    both(laptop, desktop)
    (tmp_path / "new").mkdir()
    name = laptop.device
    for one in (laptop, desktop):
        one.join(tmp_path / "new")
        assert one.check().written
    assert laptop.device == name
    laptop.join(laptop.folder)
    assert laptop.device != name  # that one's files are there, and it can't know them any more
    both(laptop)
    assert laptop.stars == {"walk"}
    assert name not in {one.device for one in laptop.check().machines}


def test_a_backup_from_elsewhere_brings_no_folder_along(laptop, computer, tmp_path):
    assert shares(laptop.profile.database)
    laptop.check()
    kept = tmp_path / "kept #1.db"
    copy_database(laptop.profile.database, kept)
    other = computer("other")
    assert not shares(other.profile.database)
    restore_backup(other.profile, kept, NOW)
    assert not shares(other.profile.database)
    assert other.status.restored
    assert not laptop.status.restored
    with laptop.database() as database:
        status.stop(database)
    assert not laptop.status.restored
    assert shares(kept)  # it is as it was
    assert not shares(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_machines_of_another_folder_are_not_named_until_they_write_here(laptop, desktop, tmp_path):
    both(laptop, desktop)
    (tmp_path / "new").mkdir()
    laptop.join(tmp_path / "new")
    assert [one.label for one in laptop.check().machines] == ["laptop"]
    desktop.join(tmp_path / "new")
    desktop.check()
    assert [one.label for one in laptop.check().machines] == ["laptop", "desktop"]


def test_two_processes_do_not_join_at_once(laptop):
    with machine_row.alone(laptop.profile.database), pytest.raises(errors.Busy):
        laptop.join()


def test_a_disk_without_locks_is_told(laptop, monkeypatch):
    def take(_lock):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(FileLock, "take", take)
    with pytest.raises(StoreError, match="No locks available"):
        laptop.check()


@pytest.mark.skipif(os.name != "posix", reason="each name is text here")
def test_names_that_are_no_text(laptop, tmp_path):
    odd = tmp_path / os.fsdecode(b"stick-\xff")
    odd.mkdir()
    with pytest.raises(errors.FolderFaulty, match="read as text"):
        laptop.join(odd)
    with laptop.database() as database:
        status.rename(database, "host-\udcff")
    laptop.write_text(os.fsdecode(b"my-\xff.json"), "{}")
    report = laptop.check()
    assert report.machines[0].label == "host-?"
    assert "can't be kept on every system" in report.remarks[0].text


def test_a_folder_that_a_machine_left_empty_is_taken_back(laptop, tmp_path):
    """It had joined and written nothing yet when the folder got another key."""
    sign = laptop.folder / "unclench" / "unclench.json"
    sign.unlink()
    laptop.star("walk")
    laptop.join()
    assert laptop.check().written


WORDS = QT_TRANSLATE_NOOP("store", "{count} day(s)", "", 1)


def test_a_report_comes_back_as_it_was(laptop):
    told = Report(
        3,
        4,
        (Machine("m-abcdef", "laptop", None, True, None), *laptop.check().machines),
        (Remark(WORDS, {"count": 3}), Remark("plain", {})),
    )
    assert report.read(report.written(told)) == told
    text = report.read(report.written(told)).remarks[0].text
    assert isinstance(text, Said)
    assert text.counted
    assert report.read_outcome(report.outcome(told, WORDS)) == (told, WORDS)


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", "{}", '{"report": "[1]", "fault": null}', '{"report": 5}']
)
def test_what_another_version_kept_is_nothing(text):
    assert report.read_outcome(text) == (None, None)


@pytest.mark.parametrize("text", ["{", "5", "[1, 2]", json.dumps([1, 2, [[1]], []])])
def test_what_is_no_report(text):
    with pytest.raises(ValueError):  # noqa: PT011 - each says something else
        report.read(text)
