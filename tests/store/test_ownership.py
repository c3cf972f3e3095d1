"""A database that is moved, replaced, overwritten or deleted while open: noticed before a write."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.store.copies import copy_database
from unclench.store.database import Database, open_beside, open_database, open_snapshot
from unclench.store.errors import DatabaseTakenAway, StoreError, Unavailable
from unclench.store.migrations import scripts
from unclench.store.sessions import Filter, Sessions

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(
        sys.platform == "win32", reason="an open file can't be moved or replaced there"
    ),
]


def ids(path):
    """What stands in a file, read as anybody would."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as look:
        return sorted(row[0] for row in look.execute("SELECT id FROM session"))


@pytest.fixture
def sessions(database, session):
    """The history of an open database with one session in it."""
    made = Sessions(database)
    made.begin(session(id="mine"))
    return made


@pytest.fixture
def other(tmp_path, session):
    """Another database, with a session that only it has."""
    path = tmp_path / "elsewhere" / "other.db"
    path.parent.mkdir()
    with closing(open_database(path)) as opened:
        Sessions(opened).begin(session(id="theirs"))
    return path


def renamed(path, _other):
    path.rename(path.with_name("moved.db"))


def deleted(path, _other):
    path.unlink()


def folder_deleted(path, _other):
    shutil.rmtree(path.parent)


def replaced(path, other):
    path.rename(path.with_name("unclench (conflicted copy).db"))
    shutil.copyfile(other, path)


def swapped_in(path, other):
    other.replace(path)


def overwritten(path, other):
    path.write_bytes(other.read_bytes())


def overwritten_keeping_its_time(path, other):
    shutil.copy2(other, path)


def emptied(path, _other):
    path.write_bytes(b"")


def spoiled(path, _other):
    path.write_bytes(b"no database" * 2000)


def of_another_app(path, _other):
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE poem (line TEXT)")
        raw.commit()


HAPPENINGS = (
    *(renamed, deleted, folder_deleted, replaced, swapped_in, overwritten),
    *(overwritten_keeping_its_time, emptied, spoiled, of_another_app),
)


@pytest.mark.parametrize("happens", HAPPENINGS, ids=lambda one: one.__name__)
def test_it_is_noticed_before_the_next_write(
    happens, database, sessions, other, session, own_data_folder
):
    told: list[DatabaseTakenAway] = []
    database.taken_away = told.append
    happens(database.path, other)
    there = database.path.read_bytes() if database.path.exists() else None
    for number in range(2):
        with pytest.raises(DatabaseTakenAway, match="while Unclench was open"):
            sessions.begin(session(id=f"lost-{number}"))
        with pytest.raises(DatabaseTakenAway):
            sessions.note("mine", "more")
    assert len(told) == 4
    assert (database.path.read_bytes() if database.path.exists() else None) == there


def test_what_happened_is_said(database, sessions, session, other):
    away = database.path.with_name("away.db")
    database.path.rename(away)
    with pytest.raises(DatabaseTakenAway, match="was moved or deleted"):
        sessions.note("mine", "x")
    shutil.copyfile(other, database.path)
    with pytest.raises(DatabaseTakenAway, match="was replaced by another file"):
        sessions.note("mine", "x")
    away.replace(database.path)
    database.path.write_bytes(other.read_bytes())
    with pytest.raises(DatabaseTakenAway, match="saved last isn't in it"):
        sessions.note("mine", "x")


def test_a_backup_of_this_very_database_put_back_is_noticed(database, sessions, tmp_path):
    copy = tmp_path / "copy.db"
    copy_database(database.path, copy)
    database.path.write_bytes(copy.read_bytes())
    with pytest.raises(DatabaseTakenAway):
        sessions.note("mine", "x")


def test_an_earlier_state_of_it_is_noticed_though_this_opening_wrote_it(
    database, sessions, session
):
    earlier = database.path.read_bytes()
    sessions.begin(session(id="second"))
    database.path.write_bytes(earlier)
    with pytest.raises(DatabaseTakenAway):
        sessions.note("mine", "x")


def test_before_anything_was_written_a_claim_makes_it_known(path, other):
    with closing(open_database(path)) as database:
        database.claim()
        path.write_bytes(other.read_bytes())
        with pytest.raises(DatabaseTakenAway):
            database.claim()


def test_the_command_line_may_write_too(database, sessions, session):
    for number in range(3):
        with closing(open_database(database.path)) as cli:
            Sessions(cli).begin(session(id=f"cli-{number}"))
            sessions.begin(session(id=f"window-{number}"))
            Sessions(cli).note(f"cli-{number}", "x")
    assert len(ids(database.path)) == 7


def test_writing_goes_on_once_the_file_is_back(database, sessions, session, other):
    away = database.path.with_name("away.db")
    database.path.rename(away)
    with pytest.raises(DatabaseTakenAway):
        sessions.note("mine", "x")
    away.rename(database.path)
    sessions.begin(session(id="second"))
    shutil.copyfile(database.path, away)
    away.replace(database.path)  # the same, as another file
    sessions.begin(session(id="third"))
    assert ids(database.path) == ["mine", "second", "third"]


def test_nothing_of_a_write_during_which_it_goes_is_said_to_be_saved(database, sessions, other):
    def change_a_replaced_one():
        with database.transaction():
            other.replace(database.path)
            database.change("UPDATE session SET note = 'x'")

    with pytest.raises(DatabaseTakenAway):
        change_a_replaced_one()
    assert ids(database.path) == ["theirs"]


def test_nothing_is_said_to_be_saved_in_a_file_that_is_deleted_meanwhile(database, sessions):
    with pytest.raises(DatabaseTakenAway), database.transaction():
        database.path.unlink()
    assert not database.path.exists()


def test_that_it_goes_just_before_it_is_saved_is_noticed(database, sessions, other):
    def change_and_replace():
        with database.transaction():
            database.change("UPDATE session SET note = 'x'")
            other.replace(database.path)

    with pytest.raises(DatabaseTakenAway):
        change_and_replace()
    assert ids(database.path) == ["theirs"]


def test_that_its_row_goes_is_noticed_inside_the_transaction(database, sessions):
    with pytest.raises(DatabaseTakenAway), database.transaction():
        database.change("DELETE FROM opening")
    sessions.note("mine", "y")


def test_another_program_that_is_just_writing_is_waited_for_not_mistaken(
    database, sessions, session
):
    with closing(sqlite3.connect(database.path, isolation_level=None)) as raw:
        raw.execute("UPDATE session SET note = 'raw'")
        raw.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Unavailable, match="Another program is using"):
            sessions.begin(session(id="second"))
        raw.execute("ROLLBACK")
    sessions.begin(session(id="second"))
    assert ids(database.path) == ["mine", "second"]


def test_what_kills_left_behind_does_not_grow_without_end(path):
    with closing(open_database(path)) as database:
        many = ((f"{number}", 1) for number in range(5000))
        database.change_many("INSERT INTO opening VALUES (?, ?)", many)
    with closing(open_database(path)) as database:
        database.claim()
        assert database.rows("SELECT count(*) FROM opening") == [(1000,)]
        database.claim()


def test_a_database_without_the_table_is_written_to_as_before(path):
    with closing(open_database(path, scripts()[:2])) as old:
        old.change("INSERT INTO favourite VALUES ('x')")
        assert old.rows("SELECT * FROM favourite") == [("x",)]


@pytest.mark.parametrize("opening", [open_beside, open_snapshot])
def test_a_thread_beside_the_window_makes_nothing_and_renews_nothing(
    database, sessions, tmp_path, opening
):
    with closing(opening(database.path)) as beside:
        assert Sessions(beside).count() == 1
    with pytest.raises(DatabaseTakenAway, match="moved or deleted"):
        opening(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()
    with closing(open_database(tmp_path / "old.db", scripts()[:1])):
        pass
    before = (tmp_path / "old.db").read_bytes()
    with pytest.raises(DatabaseTakenAway):
        opening(tmp_path / "old.db")
    assert (tmp_path / "old.db").read_bytes() == before


def test_who_reads_a_snapshot_keeps_nobody_waiting(database, sessions, session):
    database.rows("PRAGMA busy_timeout = 0")
    with closing(open_snapshot(database.path)) as snapshot, snapshot.transaction():
        sessions.begin(session(id="second"))
        assert Sessions(snapshot).count() == 1
        assert Sessions(snapshot).count(Filter(text="")) == 1


class Machine:
    """A window and a command line at work on one path, and somebody who moves files about."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "unclench.db"
        self.window: Database = open_database(self.path)
        self.window.claim()
        self.kept: list[bytes] = []
        self.number = 0

    def keep(self) -> None:
        self.kept.append(self.path.read_bytes() if self.path.exists() else b"")

    def put_back(self) -> None:
        if self.kept:
            self.path.write_bytes(self.kept[-1])

    def swap_in(self) -> None:
        if self.kept:
            self.path.with_name("new.db").write_bytes(self.kept[0])
            self.path.with_name("new.db").replace(self.path)

    def delete(self) -> None:
        self.path.unlink(missing_ok=True)

    def write_elsewhere(self) -> None:
        try:
            with closing(open_beside(self.path)) as cli:
                self.write(cli)
        except StoreError:
            pass  # nothing there that could be written to

    def write(self, database: Database) -> None:
        self.number += 1
        database.change("INSERT INTO favourite VALUES (?)", (str(self.number),))


STEPS = ("write", "keep", "put_back", "swap_in", "delete", "write_elsewhere")


@given(steps=st.lists(st.sampled_from(STEPS), max_size=14))
def test_whatever_is_done_to_files_a_write_that_returned_stands_on_all_before(
    tmp_path_factory, steps
):
    machine = Machine(tmp_path_factory.mktemp("machine"))
    saved: list[str] = []
    with closing(machine.window):
        for step in steps:
            if step != "write":
                getattr(machine, step)()
                continue
            try:
                machine.write(machine.window)
            except DatabaseTakenAway:
                continue
            saved.append(str(machine.number))
            with closing(sqlite3.connect(machine.path)) as look:
                there = {row[0] for row in look.execute("SELECT * FROM favourite")}
                assert set(saved) <= there
                assert look.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
