"""What is shared between machines is watched by triggers, all of it and nothing else."""

import re
import sqlite3
from contextlib import closing

import pytest

from unclench.domain.merging.entities import CARE_SETTINGS, ENTITIES
from unclench.store.copies import copy_database
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase
from unclench.store.migrations import DESCRIPTION, described, made_by, scripts, triggers

STAYS = {
    "session.day": "is worked out from the moment",
    "check_in.day": "is worked out from the moment",
    "week_review.day": "is worked out from the moment",
    "deletion.count": "each machine tells how much of it is its own",
    "opening": "is about this file",
    "draft": "is what somebody types here just now",
    "machine": "is about this machine",
    "touched": "is about this machine",
    "record": "is told with each record",
    "outgoing": "is about this machine",
    "segment": "is about this machine",
    "deletion_share": "is told with each share",
    "own_text": "is about files of this machine",
}
"""What of the tables is not shared by itself, and why."""

OWN = triggers(scripts())


@pytest.fixture
def tables(database):
    names = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name: [row[1] for row in database.rows(f"PRAGMA table_xinfo({name})")]
            for (name,) in names}  # fmt: skip


def shared():
    """Every column that is shared, with the trigger that watches it and the field it belongs to."""
    for entity in ENTITIES.values():
        if entity.table:
            yield from ((entity.table, key, None) for key in entity.key)
        for field in entity.fields:
            if entity.table:
                table = field.child.table if field.child else entity.table
                yield from ((table, column, field) for column in field.columns)
            if field.child:
                yield field.child.table, field.child.parent_column, None


def test_every_column_of_every_table_is_shared_or_stays_for_a_reason(tables):
    known = {f"{table}.{column}" for table, column, _field in shared()}
    every = {f"{table}.{column}" for table, columns in tables.items() for column in columns}
    rest = {name for name in every - known if name.partition(".")[0] not in STAYS}
    assert rest - {"deletion.day"} == {name for name in STAYS if "." in name}
    assert known <= every


def test_every_change_of_a_shared_column_is_watched():
    for table, column, field in shared():
        assert f"AFTER INSERT ON {table}\n" in OWN[f"{table}_added"]
        assert f"AFTER DELETE ON {table}\n" in OWN[f"{table}_removed"]
        if field is not None and not field.child:
            words = " ".join(OWN[f"{table}_changed"].split())
            names = [f"NEW.{each}" for each in field.columns]
            assert f"NEW.{column}" in names
            given = names[0] if len(names) == 1 else f"({', '.join(names)})"
            before = given.replace("NEW.", "OLD.")
            assert f"SELECT '{field.name}'" in words
            assert f"WHERE {given} IS NOT {before} " in words
        elif field is not None:
            assert f"'{field.name}'" in OWN[f"{table}_changed"]


def test_no_trigger_acts_while_another_machine_s_changes_are_taken_over():
    for words in OWN.values():
        assert "WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)" in words


def test_only_settings_about_the_person_are_watched():
    for kind in ("added", "changed", "removed"):
        found = re.search(r"name IN \(([^)]*)\)", OWN[f"setting_{kind}"])
        assert found is not None
        assert set(re.findall(r"'(\w+)'", found[1])) == CARE_SETTINGS


def test_the_triggers_are_read_as_sqlite_keeps_them():
    with closing(sqlite3.connect(":memory:")) as fresh:
        for script in scripts():
            fresh.executescript(script)
        assert described(fresh.execute(DESCRIPTION).fetchall()) == made_by(scripts())


def test_a_copy_has_them_too(path, tmp_path):
    open_database(path).close()
    copy_database(path, tmp_path / "copy.db")
    with closing(open_database(tmp_path / "copy.db")) as copy:
        names = copy.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    assert {name for (name,) in names} == OWN.keys()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER session_removed",
        "DROP TRIGGER session_removed; CREATE TRIGGER session_removed AFTER DELETE ON session"
        " BEGIN DELETE FROM check_in; END",
    ],
)
def test_a_database_whose_triggers_are_others_is_refused(path, statement):
    open_database(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(statement)
    with pytest.raises(DamagedDatabase):
        open_database(path)


def test_a_copy_gets_ours_instead_of_changed_ones(path, tmp_path):
    open_database(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(
            "DROP TRIGGER session_removed; CREATE TRIGGER session_removed AFTER DELETE ON session"
            " BEGIN DELETE FROM check_in; END; CREATE TRIGGER extra AFTER INSERT ON session"
            " BEGIN DELETE FROM check_in; END"
        )
    copy_database(path, tmp_path / "copy.db")
    with closing(open_database(tmp_path / "copy.db")) as copy:
        there: dict[str, str] = dict(
            copy.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        )
    assert there == OWN


def test_a_copy_of_what_lacks_a_table_is_refused(path, tmp_path):
    open_database(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE week_review")
    with pytest.raises(DamagedDatabase):
        copy_database(path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_copy_that_the_disk_can_t_take_is_told_as_that(path, tmp_path, monkeypatch):
    open_database(path).close()
    monkeypatch.setattr("unclench.store.copies.triggers", lambda _scripts: {"x": "BUSY"})

    class Full(sqlite3.OperationalError):
        sqlite_errorcode = sqlite3.SQLITE_FULL

    class Copy(sqlite3.Connection):
        def execute(self, sql, *values):
            if sql == "BUSY":
                raise Full
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(
        "unclench.store.copies.sqlite3.connect",
        lambda *given, **named: connect(*given, **named, factory=Copy),
    )
    with pytest.raises(Exception, match="is full"):
        copy_database(path, tmp_path / "copy.db")
