"""From every version to the newest: the same tables, all rows kept, or nothing changed."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from unclench.store import backup_names, migrations
from unclench.store.database import migrate, open_database
from unclench.store.migrations import NAMES, NEWEST, scripts, statements
from unclench.store.sessions import Sessions

# A released script never changes: databases that it made are on people's machines, and nobody would
# ever run it again there. Mend it by a new script at the end, and add that one's hash here.
RELEASED = {
    "0001_sessions.sql": "6a922aaed9c92dc4e3f7a755214e08734b29ef2391f2b2c9ff76e628b1a5766a",
    "0002_check_ins.sql": "167e71cabecf03f890032446a54816304ea9dc7687dcdce1f54dd318da54055b",
    "0003_openings.sql": "4dd666a66cec1cabff3be918aa8cc965e161c8756e9e0137e9676fe156b5ca33",
    "0004_marks.sql": "b6b01c0ebeab2826e0adcd37c4c52d62181038e61b15922320af211bb59dbed8",
    "0005_drafts.sql": "00640a79179ea1c9d9ba66c1616975a43d707402c9e75783300cc260293d2694",
    "0006_liked.sql": "1f94ef7c46a02e4eee5b477677e16860917ad9761a193f68509cd3f4b00961a6",
    "0007_programs.sql": "0de3e7a28da64ccc6f2a77e8d48077fb9218e3a746ecebe720b13f3baf6fc984",
    "0008_plan.sql": "df7f1f9c3b8aecebaed864a4292076c2ada3f0dd76f13a296af60cf1fcaffdc8",
    "0009_sources.sql": "be9d356d639ec1e4040451933820b7dcb48cbc8a927b6669aedfdd09f15742b3",
    "0010_trials.sql": "b93c71da916191039454d23341707ec85d19e0a6f53bfbadb95c2cff9d247ff6",
    "0011_machines.sql": "91620b8b310e6f8f0c0fc883b94baf3afc92a8ed0ea72454efc24ce5572d67f7",
}
GOOD_NEXT = (
    *scripts(),
    "ALTER TABLE session ADD COLUMN place TEXT;\nCREATE TABLE more (x INTEGER) STRICT;\n",
)
BAD_NEXT = (
    *scripts(),
    "ALTER TABLE session ADD COLUMN place TEXT;\nCREATE TABLE more (x) STRICT;\n",
)


def schema(database):
    return database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")


def backup_of(path):
    today = datetime.now().astimezone().date()
    return backup_names.before_change(path, today, NEWEST)


def test_no_script_was_edited():
    hashes = (hashlib.sha256(script.encode()).hexdigest() for script in scripts())
    assert dict(zip(NAMES, hashes, strict=True)) == RELEASED


def test_every_script_in_the_folder_has_its_place():
    folder = Path(migrations.__file__).parent
    assert sorted(file.name for file in folder.glob("*.sql")) == list(NAMES)
    assert [int(name[:4]) for name in NAMES] == list(range(1, NEWEST + 1))


def test_a_migration_keeps_the_rows_and_puts_a_backup_beside(path, session):
    with closing(open_database(path)) as old:
        Sessions(old).begin(session())
    with closing(open_database(path, GOOD_NEXT)) as new:
        assert new.version() == len(GOOD_NEXT)
        assert Sessions(new).page() == [session()]
        assert new.rows("SELECT * FROM more") == []
    with closing(sqlite3.connect(backup_of(path))) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert backup.execute("SELECT id FROM session").fetchall() == [("a",)]


def test_checks_hold_again_once_columns_were_added(path, session):
    """While they are added SQLite isn't asked for them: with a long history that took long."""
    open_database(path, scripts()[:8]).close()
    with closing(open_database(path)) as new:
        Sessions(new).put(session())
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            new.change("UPDATE session SET source = 'elsewhere'")


def test_a_default_that_its_own_check_refuses_is_found_by_the_thorough_check(path, session):
    """So the tests of old databases find it before anybody has it."""
    with closing(open_database(path)) as old:
        Sessions(old).put(session())
    wrong = "ALTER TABLE session ADD COLUMN place TEXT DEFAULT 'x' CHECK (place = 'y');\n"
    with closing(open_database(path, (*scripts(), wrong))) as new:
        assert "CHECK constraint failed in session" in new.faults()


def test_a_fresh_database_needs_no_backup(path):
    open_database(path, GOOD_NEXT).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_failing_migration_changes_nothing(path, session):
    with closing(open_database(path)) as old:
        Sessions(old).begin(session())
        before = schema(old)
    with pytest.raises(sqlite3.OperationalError, match="missing datatype"):
        open_database(path, BAD_NEXT)
    with closing(open_database(path)) as again:
        assert schema(again) == before
        assert again.version() == NEWEST
        assert Sessions(again).page() == [session()]
    assert backup_of(path).exists()


def test_a_migration_that_another_process_ran_meanwhile_is_not_run_twice(path):
    with closing(open_database(path, GOOD_NEXT)) as database:
        before = schema(database)
        migrate(database, len(GOOD_NEXT), GOOD_NEXT[-1])
        assert schema(database) == before


@pytest.mark.parametrize("script", scripts(), ids=NAMES)
def test_no_part_of_a_script_is_lost_when_it_is_split(script):
    assert "".join(statements(script)) == script
