"""A backup may come from anywhere: what is not ours is refused before anything is swapped."""

import json
import os
import sqlite3
import stat
import zipfile
from contextlib import closing
from datetime import datetime

import pytest

from unclench.store.backup import back_up_daily
from unclench.store.copies import look_into
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase
from unclench.store.migrations import scripts, triggers
from unclench.store.profile_file import look_into_backup, restore_profile, save_profile
from unclench.store.sessions import Sessions
from unclench.store.unpacking import NoBackup, unpack
from unclench.system.unfinished import unfinished_folder

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - only its digits are used
SIGN = "unclench-backup.json"
BEFORE_ALL_YEARS = -65_000_000_000_000  # ms from 1970
ENDLESS = "WITH RECURSIVE n (day) AS (VALUES (1) UNION ALL SELECT day + 1 FROM n) SELECT * FROM n"

RUN = "INSERT INTO program_run VALUES ('r', 'p', 'P', {}, 0, 0, '[]', NULL, 0, {})"


@pytest.fixture
def profile(profile, filled):
    filled(profile.database, "mine")
    return profile


@pytest.fixture
def foreign(tmp_path, filled):
    """A sound database from elsewhere, with a session."""
    return filled(tmp_path / "foreign.db", "theirs")


def change(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def archive(path, sign, database, packed=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", packed) as whole:
        whole.writestr(SIGN, sign)
        whole.write(database, "unclench.db")
    return path


def sessions_of(profile):
    with closing(open_database(profile.database)) as database:
        return [session.id for session in Sessions(database).page()]


def assert_refused(profile, path):
    before = profile.database.read_bytes()
    with unfinished_folder(profile.folder) as room, pytest.raises(NoBackup):
        unpack(path, room)
    with pytest.raises(NoBackup):
        look_into_backup(path, profile.folder)
    with pytest.raises(NoBackup):
        restore_profile(profile, path, NOW)
    assert profile.database.read_bytes() == before
    assert not list(profile.folder.glob(".unclench-*"))


@pytest.mark.parametrize(
    "sign", [json.dumps({"unclench_backup": 1}) + " " * 5_000_000, "[" * 999], ids=["long", "deep"]
)
def test_the_sign_of_a_backup_is_short(profile, foreign, tmp_path, sign):
    assert_refused(profile, archive(tmp_path / "my.zip", sign, foreign))


@pytest.mark.parametrize("packed", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_it_is_packed_as_we_pack_it(profile, foreign, tmp_path, packed):
    path = archive(tmp_path / "my.zip", json.dumps({"unclench_backup": 1}), foreign, packed)
    assert_refused(profile, path)
    content = bytearray(path.read_bytes())
    content[60:90] = b"\xff" * 30
    path.write_bytes(content)
    assert_refused(profile, path)


@pytest.mark.parametrize(
    "statements",
    [
        ["PRAGMA user_version = 0"],
        ["PRAGMA user_version = -1"],
        ["PRAGMA user_version = 2"],
        ["DROP TABLE check_in"],
        ["DROP INDEX session_day"],
        ["DROP TABLE session", "CREATE TABLE session (day)"],
        ["DROP TABLE session", f"CREATE VIEW session AS {ENDLESS}"],
        ["ALTER TABLE check_in ADD COLUMN mood TEXT"],
        [f"UPDATE session SET started = {BEFORE_ALL_YEARS}"],
        [RUN.format(BEFORE_ALL_YEARS, "NULL, NULL, NULL")],
        [RUN.format(0, f"{BEFORE_ALL_YEARS}, 0, 'stopped'")],
        [
            RUN.format(0, "NULL, NULL, NULL"),
            f"INSERT INTO program_tick VALUES ('r', {BEFORE_ALL_YEARS}, 0, 0, 0)",
        ],
        ["PRAGMA ignore_check_constraints = ON", "UPDATE session SET stress_before = 99"],
    ],
)
@pytest.mark.parametrize("bare", [True, False], ids=["bare", "archive"])
def test_its_tables_and_rows_are_those_that_the_app_writes(
    profile, foreign, tmp_path, statements, bare
):
    change(foreign, *statements)
    sign = json.dumps({"unclench_backup": 1})
    assert_refused(profile, foreign if bare else archive(tmp_path / "my.zip", sign, foreign))


def test_views_and_triggers_stay_outside(profile, foreign):
    change(
        foreign,
        f'CREATE VIEW "a "" b" AS {ENDLESS}',
        "CREATE TRIGGER t BEFORE DELETE ON opening BEGIN DELETE FROM session; END",
        "CREATE TRIGGER u AFTER INSERT ON check_in BEGIN DELETE FROM session; END",
    )
    restore_profile(profile, foreign, NOW)
    assert sessions_of(profile) == ["theirs"]
    with closing(sqlite3.connect(profile.database)) as raw:
        sql = "SELECT name FROM sqlite_schema WHERE type IN ('view', 'trigger')"
        assert {name for (name,) in raw.execute(sql)} == triggers(scripts()).keys()


def test_who_added_a_view_and_an_index_can_back_up_and_restore(profile, tmp_path):
    change(
        profile.database,
        "CREATE VIEW mine AS SELECT title FROM session",
        "CREATE INDEX by_title ON session (title)",
    )
    save_profile(profile, tmp_path / "my.zip")
    restore_profile(profile, tmp_path / "my.zip", NOW)
    assert sessions_of(profile) == ["mine"]


def test_a_look_that_would_never_end_is_ended(foreign, monkeypatch):
    monkeypatch.setattr("unclench.store.copies.STEPS", 10)
    monkeypatch.setattr("unclench.store.copies.LEAST_ROUNDS", 0)
    with pytest.raises(DamagedDatabase):
        look_into(foreign)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_what_is_kept_is_private(profile, foreign):
    _backup, kept = restore_profile(profile, foreign, NOW)
    assert kept is not None
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (kept.parent, kept)} == {0o700}


def test_a_day_s_backup_of_a_database_with_a_wrong_row_is_no_backup(profile):
    change(profile.database, f"UPDATE session SET started = {BEFORE_ALL_YEARS}")
    with pytest.raises(DamagedDatabase):
        back_up_daily(profile, NOW.date())
