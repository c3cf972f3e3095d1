"""Opening: private and durable; what isn't ours, or is newer, stays as it is."""

import os
import shutil
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from unclench.store.database import open_database, stored_version
from unclench.store.errors import DamagedDatabase, NewerDatabase, StoreError, Unavailable
from unclench.store.migrations import NEWEST
from unclench.store.sessions import Sessions

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX")


def everything_in(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def mode(file):
    return stat.S_IMODE(file.stat().st_mode)


@posix
def test_nobody_else_can_read_the_database_or_its_helper_files(path):
    before = os.umask(0)
    try:
        opened = open_database(path)
        with opened.transaction():
            opened.change("INSERT INTO favourite VALUES ('breath-46')")
            files = sorted(path.parent.iterdir())
            modes = [mode(file) for file in files]
    finally:
        os.umask(before)
    assert [file.name for file in files] == ["unclench.db", "unclench.db-journal"]
    assert modes == [0o600] * 2
    opened.close()


@posix
def test_a_copy_that_others_could_read_becomes_private(path):
    open_database(path).close()
    path.chmod(0o644)
    open_database(path).close()
    assert mode(path) == 0o600


@posix
def test_a_disk_that_knows_no_owners_does_for_a_database(path, session, monkeypatch):
    """NTFS, exFAT and network disks refuse to change who may read a file."""

    def refuse(_path, _mode, **_more):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    monkeypatch.setattr(os, "chmod", refuse)
    for number in range(2):
        with closing(open_database(path)) as opened:
            Sessions(opened).begin(session(id=str(number)))
            opened.backup(path.with_name("copy.db"))
    with closing(open_database(path.with_name("copy.db"))) as copy:
        assert Sessions(copy).count() == 2


def test_what_is_saved_survives_a_power_cut(database):
    assert database.rows("PRAGMA journal_mode") == [("delete",)]
    assert database.rows("PRAGMA synchronous") == [(3,)]
    assert database.rows("PRAGMA foreign_keys") == [(1,)]
    assert database.rows("PRAGMA busy_timeout") == [(500,)]


def test_every_table_is_strict(database):
    tables = database.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    lax = [name for name, is_strict in tables if "sqlite_" not in name and not is_strict]
    assert len(tables) > 8
    assert lax == []


def test_it_opens_again_with_all_it_held(path, session):
    with closing(open_database(path)) as first:
        Sessions(first).begin(session())
    with closing(open_database(path)) as again:
        assert Sessions(again).page() == [session()]


def test_a_newer_database_is_refused_in_words_and_untouched(path):
    with closing(open_database(path)) as opened:
        opened.change(f"PRAGMA user_version = {NEWEST + 1}")
    before = everything_in(path.parent)
    with pytest.raises(NewerDatabase, match=r"newer version of Unclench.*left as it is"):
        open_database(path)
    assert everything_in(path.parent) == before


def test_a_newer_version_that_stands_in_the_log_only_is_seen_too(path):
    with closing(open_database(path)) as other:
        other.rows("PRAGMA journal_mode = WAL")  # as older versions had it
        other.rows(f"PRAGMA user_version = {NEWEST + 1}")
        before = path.read_bytes()
        assert int.from_bytes(before[60:64], "big") <= NEWEST
        with pytest.raises(NewerDatabase):
            open_database(path)
        assert path.read_bytes() == before


def test_the_log_that_an_older_version_left_is_taken_in(path, session):
    with closing(open_database(path)) as other:
        other.rows("PRAGMA journal_mode = WAL")
        Sessions(other).begin(session())
        for ending in ("", "-wal"):  # as a kill leaves them
            shutil.copyfile(f"{path}{ending}", path.with_name(f"killed.db{ending}"))
    with closing(open_database(path.with_name("killed.db"))) as opened:
        assert Sessions(opened).page() == [session()]
        assert opened.rows("PRAGMA journal_mode") == [("delete",)]
    assert sorted(file.name for file in path.parent.iterdir()) == ["killed.db", "unclench.db"]


def test_an_empty_file_becomes_a_database(path):
    path.touch()
    assert stored_version(path) == 0
    with closing(open_database(path)) as opened:
        assert opened.version() == NEWEST


@pytest.mark.parametrize(
    "content",
    [
        b"my notes",
        b"my notes, which are longer than the header of a database is" * 10,
        b"SQLite format 3\x00",
        b"SQLite format 3\x00" + b"\x07" * 8000,
        b"SQLite format 3\x00\x10\x00\x01\x01\x00\x40\x20\x20" + b"\x00" * 8000,
    ],
    ids=["short", "text", "cut", "garbage", "zeros"],
)
def test_what_is_no_database_is_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(DamagedDatabase, match="damaged or is not an Unclench database"):
        open_database(path)
    assert everything_in(path.parent) == {path.name: content}


def test_a_database_cut_short_is_left_alone(path):
    open_database(path).close()
    content = path.read_bytes()[:5000]
    path.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        open_database(path)
    assert everything_in(path.parent) == {path.name: content}


def test_damage_further_in_is_found_by_the_thorough_check(path, session):
    with closing(open_database(path)) as opened:
        assert opened.faults() == []
        Sessions(opened).add_new(session(id=str(n), note="x" * 500) for n in range(100))
        (root,) = opened.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'session_day'")[0]
    content = bytearray(path.read_bytes())
    content[4096 * (root - 1) : 4096 * root] = b"\x07" * 4096
    path.write_bytes(content)
    with closing(open_database(path)) as opened:
        assert opened.faults()
        with pytest.raises(DamagedDatabase):
            opened.rows("SELECT day FROM session WHERE day > '2000' ORDER BY day")


def test_a_table_of_contents_without_sense_is_found_on_opening(path):
    with closing(open_database(path)) as opened:
        opened.change("PRAGMA writable_schema = ON")
        opened.change(
            "UPDATE sqlite_schema SET sql = 'CREATE TABLE session (' WHERE type = 'table'"
        )
    with pytest.raises(DamagedDatabase):
        open_database(path)


def test_a_backup_is_whole_private_and_stands_alone(database, path, session):
    Sessions(database).begin(session())
    target = path.with_name("copy.db")
    target.write_text("an older backup")
    database.backup(target)
    assert not [file for file in path.parent.iterdir() if "copy.db" in file.name and file != target]
    with closing(open_database(target)) as copy:
        assert Sessions(copy).page() == [session()]
    if os.name == "posix":
        assert mode(target) == 0o600


def test_a_backup_to_nowhere_says_so(database, path):
    with pytest.raises(Unavailable, match="nowhere"):
        database.backup(path.parent / "nowhere" / "copy.db")


def test_a_folder_that_is_missing_or_in_the_way_says_so(path):
    with pytest.raises(Unavailable, match=r"unclench\.db can't be used: No such file"):
        open_database(path.parent / "missing" / "unclench.db")
    with pytest.raises(Unavailable, match=r"can't be (used|written)"):
        open_database(path.parent)


def test_too_old_an_sqlite_says_so(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(Unavailable, match=r"needs SQLite 3\.37 or newer"):
        open_database(path)
    assert not path.exists()


def test_a_full_disk_says_so_and_keeps_what_was_saved(database, session):
    sessions = Sessions(database)
    sessions.begin(session())
    (pages,) = database.rows("PRAGMA page_count")[0]
    database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match=r"is full\. Free some space"):
        sessions.put(session(id="b", note="long " * 10_000))
    with pytest.raises(Unavailable, match="is full"):
        sessions.add_new(session(id=str(n), note="long " * 1000) for n in range(9))
    assert sessions.page() == [session()]
    database.rows(f"PRAGMA max_page_count = {pages * 100}")
    sessions.put(session(id="b", note="long " * 10_000))
    assert sessions.count() == 2


def test_a_write_protected_disk_says_so(database, session):
    database.rows("PRAGMA query_only = ON")
    with pytest.raises(Unavailable, match=r"can't be written\. Check that"):
        Sessions(database).begin(session())


def test_another_program_at_work_says_so_and_later_it_works(path, database, session):
    database.change("PRAGMA busy_timeout = 0")
    with closing(open_database(path)) as other:
        with other.transaction(), pytest.raises(Unavailable, match="Another program is using"):
            Sessions(database).begin(session())
        Sessions(database).begin(session())
    assert Sessions(database).count() == 1


def test_a_wrong_statement_is_a_bug_and_not_hidden(database):
    with pytest.raises(sqlite3.OperationalError, match="syntax error") as caught:
        database.rows("SELEKT")
    assert not isinstance(caught.value, StoreError)


def test_a_transaction_is_all_or_nothing(database):
    def change_and_fail():
        with database.transaction():
            database.change("INSERT INTO favourite VALUES ('x')")
            raise KeyError("x")

    with pytest.raises(KeyError):
        change_and_fail()
    assert database.rows("SELECT * FROM favourite") == []


def test_a_glance_does_not_wait_for_another_program(database, monkeypatch):
    monkeypatch.setattr("unclench.store.database._WAIT_MS", 50_000)
    database.change("PRAGMA busy_timeout = 50000")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        with pytest.raises(Unavailable, match="Another program"), database.at_a_glance():
            database.rows("SELECT count(*) FROM session")
        assert time.monotonic() - begun < 25
    assert database.rows("PRAGMA busy_timeout") == [(50_000,)]
