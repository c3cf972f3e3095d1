"""Backups are whole, private and few; a damaged database is set aside and the way back is sure."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from unclench.store import backup_names
from unclench.store.backup import (
    back_up_daily,
    find_good_backups,
    restore_backup,
    set_aside,
)
from unclench.store.copies import Contents, copy_database, look_into
from unclench.store.database import open_database
from unclench.store.delete_all import delete_all
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway, NewerDatabase, Unavailable
from unclench.store.migrations import NEWEST, scripts
from unclench.store.sessions import Sessions
from unclench.system.atomic_files import replacing_at

pytestmark = pytest.mark.thorough

DAY = date(2026, 3, 1)
NOW = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - only its digits are used


@pytest.fixture
def keep(profile, session):
    """Puts sessions of these names into the profile's database."""

    def put(*names):
        with closing(open_database(profile.database)) as database:
            Sessions(database).add_new(session(id=name) for name in names)

    return put


def backed_up(profile, day) -> Any:
    return back_up_daily(profile, day)


def newest(profile) -> Any:
    return next(iter(find_good_backups(profile, DAY + timedelta(99))), None)


def names_in(database):
    with closing(open_database(database)) as opened:
        return sorted(session.id for session in Sessions(opened).page())


def damage(path):
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x07" * (len(content) - 4096)
    path.write_bytes(content)


def test_a_day_has_one_backup_and_it_stands_alone(profile, keep):
    keep("a")
    made = backed_up(profile, DAY)
    assert made == profile.folder / "backups" / "unclench-2026-03-01.db"
    keep("b")
    assert back_up_daily(profile, DAY) is None
    assert [file.name for file in made.parent.iterdir()] == [made.name]
    found = newest(profile)
    assert found.path == made
    assert found.day == DAY
    assert found.contents == Contents(NEWEST, 1, 0, 0, 0, 0, 0, 0, DAY, DAY)
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_it_is_made_while_the_app_writes(profile, session):
    with closing(open_database(profile.database)) as database:
        Sessions(database).begin(session())
        backed_up(profile, DAY)
        Sessions(database).progress("a", 5000)
    assert newest(profile).contents.sessions == 1


def test_without_a_database_there_is_nothing_to_back_up(profile):
    assert back_up_daily(profile, DAY) is None
    assert newest(profile) is None


def test_seven_days_and_four_weeks_are_kept(profile, keep):
    keep("a")
    for number in range(60):
        backed_up(profile, DAY + timedelta(number))
    kept: list[Any] = [backup_names.day_of(path) for path in backup_names.all_of(profile.database)]
    last = DAY + timedelta(59)
    assert kept[:7] == [last - timedelta(number) for number in range(7)]
    assert len(kept) == 11
    assert len({day.isocalendar().week for day in kept[7:]}) == 4
    assert last - min(kept) < timedelta(40)


def test_copies_from_before_a_change_are_kept_apart(profile):
    folder = profile.folder / "backups"
    names = [f"unclench-2026-03-0{n}-version-{n}.db" for n in (1, 2, 3)]
    backups = [folder / name for name in reversed(names)]
    assert backup_names.superfluous(backups) == [folder / names[0]]


def test_other_files_among_the_backups_are_nobodys_business(profile):
    folder = profile.folder / "backups"
    folder.mkdir()
    for name in ("mine.txt", "unclench-2026-99-99.db", "unclench-2026-03-01.db.part"):
        (folder / name).write_text("x")
    assert backup_names.all_of(profile.database) == []
    assert backup_names.day_of(folder / "mine.txt") is None


def test_what_a_killed_backup_left_goes_with_the_next_one(profile, keep):
    keep("a")
    folder = profile.folder / "backups"
    folder.mkdir()
    copying = replacing_at(folder / "unclench-2026-02-28.db")
    part = copying.__enter__()  # and never ended
    part.with_name(f"{part.name}-wal").touch()
    (folder / "mine.txt").touch()
    assert len([*folder.iterdir()]) == 3
    good = backed_up(profile, DAY)
    assert sorted(folder.iterdir()) == sorted([good, folder / "mine.txt"])


def test_a_broken_database_never_becomes_a_backup(profile, keep):
    keep("a")
    good = backed_up(profile, DAY)
    damage(profile.database)
    with pytest.raises(DamagedDatabase, match=r"unclench\.db is damaged"):
        backed_up(profile, DAY + timedelta(1))
    assert backup_names.all_of(profile.database) == [good]
    assert [file.name for file in good.parent.iterdir()] == [good.name]


def test_the_newest_good_backup_is_found_past_damaged_and_newer_ones(profile, keep):
    keep("a")
    first = backed_up(profile, DAY)
    damage(backed_up(profile, DAY + timedelta(1)))
    newer = backed_up(profile, DAY + timedelta(2))
    with closing(sqlite3.connect(newer)) as raw:
        raw.execute("PRAGMA user_version = 99")
    backed_up(profile, DAY + timedelta(3)).write_bytes(b"")
    assert newest(profile).path == first


def test_a_backup_of_a_day_to_come_is_no_newest_one(profile, keep):
    keep("a")
    backed_up(profile, date(2050, 1, 1))
    backed_up(profile, DAY - timedelta(1))
    keep("b", "c")
    backed_up(profile, DAY)
    found = find_good_backups(profile, DAY)
    assert [one.day for one in found] == [DAY, DAY - timedelta(1), date(2050, 1, 1)]
    assert [one.contents.sessions for one in found] == [3, 1, 1]


def test_damage_that_only_the_thorough_check_finds(profile, keep):
    keep(*map(str, range(500)))
    with closing(open_database(profile.database)) as opened:
        (root,) = opened.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'session_exercise'")[
            0
        ]
    content = bytearray(profile.database.read_bytes())
    content[4096 * (root - 1) + 200 : 4096 * root] = bytes(3896)
    profile.database.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        look_into(profile.database)
    with pytest.raises(DamagedDatabase, match=r"unclench\.db is damaged"):
        back_up_daily(profile, DAY)
    assert backup_names.all_of(profile.database) == []


def test_a_damaged_database_is_set_aside_untouched_and_the_backup_put_in(profile, keep):
    keep("a")
    backed_up(profile, DAY)
    keep("b")
    damage(profile.database)
    profile.database.with_name("unclench.db-wal").write_bytes(b"log")
    broken = profile.database.read_bytes()
    aside = set_aside(profile, NOW)
    assert aside.name == "unclench-damaged-2026-03-01-143000.db"
    assert aside.read_bytes() == broken
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    assert not profile.database.exists()
    contents = restore_backup(profile, newest(profile).path, NOW)
    assert contents.sessions == 1
    assert names_in(profile.database) == ["a"]


def test_the_present_database_is_kept_whole_or_broken(profile, keep):
    keep("a")
    backup = backed_up(profile, DAY)
    keep("b")
    restore_backup(profile, backup, NOW)
    assert names_in(profile.database) == ["a"]
    kept = profile.folder / "backups" / "before-restore-2026-03-01-143000"
    assert names_in(kept / "unclench.db") == ["a", "b"]
    damage(profile.database)
    broken = profile.database.read_bytes()
    restore_backup(profile, backup, NOW + timedelta(hours=1))
    kept = kept.with_name("before-restore-2026-03-01-153000")
    assert (kept / "unclench.db").read_bytes() == broken
    assert names_in(profile.database) == ["a"]
    assert sorted(file.name for file in profile.folder.iterdir()) == [
        "backups",
        "cache",
        "exercises",
        "unclench.db",
    ]


def test_nothing_is_swapped_while_somebody_writes_and_who_only_reads_notices(profile, keep):
    keep("a")
    backup = backed_up(profile, DAY)
    keep("b")
    with closing(open_database(profile.database)) as other:
        other.claim()
        with (
            other.transaction(),
            pytest.raises(Unavailable, match="Unclench is open with this profile"),
        ):
            restore_backup(profile, backup, NOW)
        assert names_in(profile.database) == ["a", "b"]
        restore_backup(profile, backup, NOW)
        with pytest.raises(DatabaseTakenAway, match="was replaced by another file"):
            other.change("DELETE FROM session")
    assert names_in(profile.database) == ["a"]


def test_a_restore_that_is_cut_short_leaves_the_old_one_whole(profile, keep, monkeypatch):
    keep("a")
    backup = backed_up(profile, DAY)
    keep("b")
    replace = Path.replace

    def fail(path, target):
        if path.name == "unclench.db.restored":
            raise OSError(28, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Unavailable, match="is full"):
        restore_backup(profile, backup, NOW)
    monkeypatch.undo()
    assert names_in(profile.database) == ["a", "b"]
    restore_backup(profile, backup, NOW)
    assert names_in(profile.database) == ["a"]


def test_a_log_that_a_kill_left_is_kept_and_not_played_into_the_restored_one(profile, keep):
    keep("a")
    backup = backed_up(profile, DAY)
    keep("b")
    damage(profile.database)
    log = profile.database.with_name("unclench.db-wal")
    log.write_bytes(b"log" * 2000)
    restore_backup(profile, backup, NOW)
    assert names_in(profile.database) == ["a"]
    kept = profile.folder / "backups" / "before-restore-2026-03-01-143000"
    assert (kept / "unclench.db").exists()


def test_another_reason_than_an_open_window_is_said_as_it_is(profile, keep, monkeypatch):
    keep("a")
    backup = backed_up(profile, DAY)
    real = sqlite3.connect

    class Full:
        def execute(self, _sql):
            fault = sqlite3.OperationalError("full")
            fault.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise fault

        def close(self):
            pass

    monkeypatch.setattr(
        sqlite3,
        "connect",
        lambda path, **more: Full() if more.get("timeout") == 0 else real(path, **more),
    )
    with pytest.raises(Unavailable, match="is full"):
        restore_backup(profile, backup, NOW)


def test_a_bad_backup_changes_nothing(profile, keep):
    keep("a")
    backup = backed_up(profile, DAY)
    before = profile.database.read_bytes()
    with closing(sqlite3.connect(backup)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerDatabase):
        restore_backup(profile, backup, NOW)
    damage(backup)
    with pytest.raises((DamagedDatabase, NewerDatabase)):
        restore_backup(profile, backup, NOW)
    assert profile.database.read_bytes() == before


def test_an_older_version_is_restored_and_brought_up_to_date(profile, tmp_path):
    old = tmp_path / "old.db"
    open_database(old, scripts()[:1]).close()
    assert copy_database(old, tmp_path / "copy.db").version == 1
    assert restore_backup(profile, old, NOW).version == 1
    assert names_in(profile.database) == []


def test_a_copy_of_a_newer_database_is_refused_by_its_own_name(profile, keep, tmp_path):
    keep("a")
    with closing(sqlite3.connect(profile.database)) as raw:
        raw.execute(f"PRAGMA user_version = {NEWEST + 1}")
    with pytest.raises(NewerDatabase, match=r"unclench\.db was made by a newer version"):
        copy_database(profile.database, tmp_path / "copy.db")
    assert [file.name for file in tmp_path.iterdir()] == [profile.folder.name]


def test_a_copy_of_what_is_not_there_makes_nothing(tmp_path):
    with pytest.raises(Unavailable, match="No such file"):
        copy_database(tmp_path / "none.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("backups_too", [False, True])
def test_delete_all_removes_what_is_ours_and_backups_if_ticked(profile, keep, backups_too):
    keep("a")
    backed_up(profile, DAY)
    lock = profile.folder / "machines.lock"
    for file in (profile.exercises / "mine.json", profile.log, lock, profile.folder / "poem.txt"):
        file.write_text("x")
    shutil.copy(profile.database, profile.folder / "unclench-damaged-x.db")
    (profile.folder / ".unclench-left").mkdir()
    (profile.folder / ".unclench.db.restored-x.part").touch()
    delete_all(profile, backups_too)
    left = sorted(file.name for file in profile.folder.iterdir())
    assert left == (
        ["poem.txt"] if backups_too else ["backups", "poem.txt", "unclench-damaged-x.db"]
    )
    delete_all(profile, backups_too=True)
    assert [file.name for file in profile.folder.iterdir()] == ["poem.txt"]


def test_a_folder_where_nothing_can_be_written_says_so(profile, keep, monkeypatch):
    keep("a")

    def refuse(*_args, **_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(Unavailable, match="can't be written"):
        backed_up(profile, DAY)
