"""From every version to the newest: the same tables, all rows kept, or nothing changed."""

import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from unclench.store import backup_names
from unclench.store.database import _migrate, open_database
from unclench.store.migrations import MIGRATIONS, statements
from unclench.store.sessions import Sessions

NEXT = (*MIGRATIONS, "ALTER TABLE session ADD COLUMN place TEXT;\nCREATE TABLE more (x) STRICT;\n")
GOOD_NEXT = (
    *MIGRATIONS,
    "ALTER TABLE session ADD COLUMN place TEXT;\nCREATE TABLE more (x INTEGER) STRICT;\n",
)


def schema(database):
    return database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")


def backup_of(path):
    today = datetime.now().astimezone().date()
    return backup_names.before_change(path, today, len(MIGRATIONS))


@pytest.mark.parametrize("version", range(len(MIGRATIONS) + 1))
def test_every_old_version_becomes_what_a_fresh_one_is(tmp_path, version):
    open_database(tmp_path / "old.db", MIGRATIONS[:version]).close()
    with (
        closing(open_database(tmp_path / "old.db")) as old,
        closing(open_database(tmp_path / "fresh.db")) as fresh,
    ):
        assert schema(old) == schema(fresh)
        assert old.version() == fresh.version() == len(MIGRATIONS)


def test_a_migration_keeps_the_rows_and_puts_a_backup_beside(path, session):
    with closing(open_database(path)) as old:
        Sessions(old).begin(session())
    with closing(open_database(path, GOOD_NEXT)) as new:
        assert new.version() == len(GOOD_NEXT)
        assert Sessions(new).page() == [session()]
        assert new.rows("SELECT * FROM more") == []
    with closing(sqlite3.connect(backup_of(path))) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert backup.execute("SELECT id FROM session").fetchall() == [("a",)]


def test_a_fresh_database_needs_no_backup(path):
    open_database(path, GOOD_NEXT).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_failing_migration_changes_nothing(path, session):
    with closing(open_database(path)) as old:
        Sessions(old).begin(session())
        before = schema(old)
    with pytest.raises(sqlite3.OperationalError, match="missing datatype"):
        open_database(path, NEXT)
    with closing(open_database(path)) as again:
        assert schema(again) == before
        assert again.version() == len(MIGRATIONS)
        assert Sessions(again).page() == [session()]
    assert backup_of(path).exists()


def test_a_migration_that_another_process_ran_meanwhile_is_not_run_twice(path):
    with closing(open_database(path, GOOD_NEXT)) as database:
        before = schema(database)
        _migrate(database, len(GOOD_NEXT), GOOD_NEXT[-1])
        assert schema(database) == before


@pytest.mark.parametrize("script", MIGRATIONS)
def test_no_part_of_a_script_is_lost_when_it_is_split(script):
    assert "".join(statements(script)) == script
