"""A whole profile out and in: checked before anything is swapped, and the old one kept."""

import importlib
import json
import os
import sqlite3
import stat
import zipfile
from contextlib import closing
from datetime import date, datetime
from typing import Any

import pytest

from unclench.store.backup import back_up_daily
from unclench.store.database import open_database
from unclench.store.errors import NewerDatabase, StoreError, Unavailable
from unclench.store.profile_file import look_into_backup, restore_profile, save_profile
from unclench.store.sessions import Sessions
from unclench.store.unpacking import NoBackup, unpack
from unclench.system.locks import window_is_open
from unclench.system.paths import Profile
from unclench.system.unfinished import unfinished_folder

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - only its digits are used


@pytest.fixture
def profile(profile, session):
    with closing(open_database(profile.database)) as database:
        Sessions(database).begin(session())
    (profile.exercises / "mine.json").write_text("{}")
    (profile.exercises / "sounds").mkdir()
    (profile.exercises / "sounds" / "rain.ogg").write_bytes(b"rain")
    (profile.exercises / ".hidden").write_text("x")
    return profile


@pytest.fixture
def saved(profile, tmp_path):
    save_profile(profile, tmp_path / "my.zip")
    return tmp_path / "my.zip"


def everything(profile):
    return {
        file.relative_to(profile.folder): file.read_bytes()
        for file in profile.folder.rglob("*")
        if file.is_file()
    }


def sessions_of(profile):
    with closing(open_database(profile.database)) as database:
        return [session.id for session in Sessions(database).page()]


def test_it_holds_all_in_one_private_file(saved):
    with zipfile.ZipFile(saved) as archive:
        assert sorted(archive.namelist()) == [
            "exercises/mine.json",
            "exercises/sounds/rain.ogg",
            "unclench-backup.json",
            "unclench.db",
        ]
    if os.name == "posix":
        assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert sorted(file.name for file in saved.parent.iterdir()) == ["data", "my.zip"]


def test_it_is_consistent_while_the_app_runs(profile, session, tmp_path):
    with closing(open_database(profile.database)) as database:
        Sessions(database).begin(session(id="b"))
        assert save_profile(profile, tmp_path / "my.zip").contents.sessions == 2
    assert look_into_backup(tmp_path / "my.zip", tmp_path).exercises == 2


def test_into_an_empty_place_everything_comes_back(saved, tmp_path):
    other = Profile(tmp_path / "other")
    backup, kept = restore_profile(other, saved, NOW)
    assert backup.contents.sessions == 1
    assert kept is None
    assert sessions_of(other) == ["a"]
    assert (other.exercises / "sounds" / "rain.ogg").read_bytes() == b"rain"


def test_what_was_there_is_kept(profile, saved, session):
    with closing(open_database(profile.database)) as database:
        Sessions(database).begin(session(id="b"))
    (profile.exercises / "mine.json").write_text("later")
    _backup, kept = restore_profile(profile, saved, NOW)
    assert kept is not None
    assert sessions_of(profile) == ["a"]
    assert (profile.exercises / "mine.json").read_text() == "{}"
    assert sorted(file.name for file in kept.iterdir()) == ["exercises", "unclench.db"]
    assert (kept / "exercises" / "mine.json").read_text() == "later"
    assert not list(profile.folder.glob(".unclench-*"))


def test_a_daily_backup_can_be_restored_and_leaves_the_exercises(profile):
    daily = back_up_daily(profile, date(2026, 3, 1))
    assert daily is not None
    assert look_into_backup(daily, profile.folder).exercises is None
    (profile.exercises / "mine.json").write_text("later")
    restore_profile(profile, daily, NOW)
    assert (profile.exercises / "mine.json").read_text() == "later"


def rewritten(saved, **changes):
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members.update(changes)
    with zipfile.ZipFile(saved, "w") as archive:
        for name, content in members.items():
            if content is not None:
                archive.writestr(name, content)


@pytest.mark.parametrize(
    "changes",
    [
        {"unclench-backup.json": b"[]"},
        {"unclench-backup.json": b"{"},
        {"unclench-backup.json": b'{"unclench_backup": true}'},
        {"unclench-backup.json": None},
        {"unclench.db": None},
        {"unclench.db": b"garbage"},
        {"exercises/../../evil.json": b"{}"},
        {"/evil.json": b"{}"},
        {"exercises\\evil.json": b"{}"},
    ],
)
def test_what_is_no_backup_changes_nothing(profile, saved, changes):
    rewritten(saved, **changes)
    before = everything(profile)
    with pytest.raises(NoBackup, match=r"my\.zip isn't a backup.*Nothing was changed"):
        restore_profile(profile, saved, NOW)
    assert everything(profile) == before
    with unfinished_folder(profile.folder) as room, pytest.raises(NoBackup):
        unpack(saved, room)
    assert not list(saved.parent.rglob("evil*"))


def test_a_damaged_archive_changes_nothing(profile, saved):
    content = bytearray(saved.read_bytes())
    for wrong in (content[: len(content) // 2], b"", b"\x00" * 99):
        saved.write_bytes(wrong)
        with pytest.raises(NoBackup):
            look_into_backup(saved, profile.folder)
    content[200:600] = bytes(400)
    saved.write_bytes(content)
    with pytest.raises(NoBackup):
        restore_profile(profile, saved, NOW)
    assert sessions_of(profile) == ["a"]


def test_an_archive_that_unpacks_to_too_much_is_refused(saved, tmp_path, monkeypatch):
    monkeypatch.setattr("unclench.store.unpacking.MOST_BYTES", 1000)
    with pytest.raises(NoBackup):
        unpack(saved, tmp_path)


def test_a_newer_one_is_refused(profile, saved, tmp_path):
    with closing(sqlite3.connect(profile.database)) as raw:
        raw.execute("PRAGMA user_version = 99")
    rewritten(saved, **{"unclench.db": profile.database.read_bytes()})
    rooms = tmp_path / "one", tmp_path / "two"
    for room in rooms:
        room.mkdir()
    with pytest.raises(NewerDatabase, match=r"my\.zip was made by a newer"):
        unpack(saved, rooms[0])
    rewritten(saved, **{"unclench-backup.json": json.dumps({"unclench_backup": 2}).encode()})
    with pytest.raises(NewerDatabase):
        unpack(saved, rooms[1])
    with pytest.raises(NewerDatabase, match=r"my\.zip was made by a newer"):
        look_into_backup(saved, profile.folder)


def test_files_that_are_not_ours_are_left_in_the_archive(profile, saved, tmp_path):
    rewritten(saved, **{"readme.txt": b"x", "other/": b"", "exercises": b"x"})
    with unfinished_folder(tmp_path) as room:
        unpack(saved, room)
        assert sorted(each.name for each in room.iterdir()) == ["exercises", "unclench.db"]
    assert look_into_backup(saved, profile.folder).exercises == 2


def test_nothing_is_swapped_while_somebody_writes(profile, saved):
    with (
        closing(open_database(profile.database)) as other,
        other.transaction(),
        pytest.raises(Unavailable, match="Unclench is open with this profile"),
    ):
        restore_profile(profile, saved, NOW)
    assert (profile.exercises / "mine.json").exists()
    assert sessions_of(profile) == ["a"]


def test_a_place_that_is_not_there_says_so(profile, tmp_path):
    with pytest.raises(StoreError, match="No such file"):
        save_profile(profile, tmp_path / "nowhere" / "my.zip")
    with pytest.raises(StoreError, match="No such file"):
        look_into_backup(tmp_path / "none.zip", tmp_path)


def test_a_lock_that_nobody_holds_is_no_window(profile):
    assert not window_is_open(profile)
    profile.lock.write_text("1234\nunclench\nhere\n")
    assert not window_is_open(profile)


@pytest.mark.skipif(os.name != "posix", reason="Windows' lock is tried by the app's own tests")
def test_a_lock_that_is_held_is_a_window(profile):
    fcntl: Any = importlib.import_module("fcntl")
    with profile.lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert window_is_open(profile)
    assert not window_is_open(profile)


def test_a_full_disk_is_that_of_the_backup(profile, tmp_path, monkeypatch):
    def full(*_what):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("unclench.store.copies._copy", full)
    with pytest.raises(Unavailable, match=f"The disk with {tmp_path} is full"):
        save_profile(profile, tmp_path / "my.zip")
    profile.database.unlink()
    with pytest.raises(Unavailable, match=r"unclench\.db can't be used: No such file"):
        save_profile(profile, tmp_path / "my.zip")
