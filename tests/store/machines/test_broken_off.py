"""Whatever stops it, and wherever: nothing that was saved is lost; the next time all is done."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from itertools import count
from typing import Any, cast

import pytest
from tests.store.machines.sharing import Machine
from tests.store.machines.test_value_faults import FILLED

from unclench.domain.merging import change_lines
from unclench.domain.merging.clock import HybridClock
from unclench.store.database import Database, open_database
from unclench.store.machines import applying, capture
from unclench.store.sessions import Sessions

pytestmark = [
    pytest.mark.usefixtures("killed_runs"),
    pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning"),
]


class Broken(Exception):  # noqa: N818 - what a kill is to the code
    """The process ends here."""


class Breaking:
    """A connection on which the so many-th statement is never run."""

    def __init__(self, connection: sqlite3.Connection, allowed: int) -> None:
        """Break off after `allowed` statements."""
        self._connection, self._left = connection, allowed

    def __getattr__(self, name: str) -> Any:
        """What the connection has."""
        return getattr(self._connection, name)

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Broken

    def execute(self, *given: Any) -> sqlite3.Cursor:
        """Run a statement, or break off."""
        self._count()
        return self._connection.execute(*given)

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        """Run some, or break off."""
        self._count()
        return self._connection.executemany(*given)


def broken_off(database: Database, work: Any, allowed: int) -> bool:
    """Whether `work` was broken off after so many statements."""
    connection = database._connection
    database._connection = cast(sqlite3.Connection, Breaking(connection, allowed))
    try:
        work()
    except Broken:
        return True
    finally:
        database._connection = connection
    return False


@pytest.fixture
def filled(tmp_path):
    """A machine with records of every kind, all of them new."""
    path = shutil.copyfile(FILLED, tmp_path / "filled.db")
    with closing(open_database(path)) as database:
        tables = ("program_run", "program_tick", "trial", "trial_session", "deletion", "setting")
        kept = {table: database.rows(f"SELECT * FROM {table}") for table in tables}
        for table in tables:
            database.change(f"DELETE FROM {table}")
    machine = Machine(path, "filled")
    with closing(machine.database):
        for table, rows in kept.items():
            holes = ", ".join("?" for _ in rows[0])
            machine.database.change_many(f"INSERT INTO {table} VALUES ({holes})", rows)
        Sessions(machine.database).forget_refusals("breath-46")
        yield machine


def test_putting_down_may_break_off_anywhere(filled, monkeypatch):
    monkeypatch.setattr(capture, "_SOME", 7)
    touched = set(filled.touched())
    for allowed in count(step=3):
        if not broken_off(filled.database, filled.drain, allowed):
            break
        left = filled.database.rows("SELECT applying FROM machine")
        assert left == [(0,)]
        told = {(entity, key) for entity, key in filled.database.rows(
            "SELECT entity, key FROM outgoing WHERE entity <> 'deletion'")}  # fmt: skip
        rest = {(entity, key) for entity, key, _field in filled.touched()}
        assert told | rest >= {(entity, key) for entity, key, _field in touched} - {
            ("deletion", "2026-05-04")
        }
    assert allowed > 30
    assert {entity for entity, _key in filled.states()} >= {
        *("program_tick", "trial_session", "setting", "deletion")
    }  # fmt: skip
    assert [line.key for line in filled.told() if line.entity == "deletion"] == [
        "2026-05-04/filled"
    ]


def test_taking_over_may_break_off_anywhere(filled, here, monkeypatch):
    monkeypatch.setattr(applying, "_STEP", 20)
    lines = filled.all()
    for allowed in count(step=5):
        if not broken_off(here.database, lambda: here.take(lines), allowed):
            break
        assert here.database.rows("SELECT applying FROM machine") == [(0,)]
        assert here.touched() == []
    assert allowed > 60
    assert here.states() == filled.states()
    assert here.told() == []


def test_a_restored_backup_does_not_bring_back_what_was_deleted_since(
    here, there, session, tmp_path
):
    """Neither what was deleted elsewhere, nor here, told or not."""
    ended = {"progress": "completed", "played_ms": 180_000}
    for name in ("told", "here", "elsewhere", "kept"):
        Sessions(here.database).put(session(id=name, **ended))
    there.take(here.told())
    Sessions(here.database).note("kept", "not told yet when the backup was made")
    here.database.backup(tmp_path / "backup.db")
    Sessions(here.database).delete("told")
    Sessions(there.database).delete("elsewhere")
    lines = [*here.told(), *there.told()]
    there.take(lines)
    with closing(open_database(tmp_path / "backup.db")) as restored:
        assert Sessions(restored).count() == 4
        capture.drain(restored, HybridClock("here"))
        applying.apply(restored, lines, lambda: None, lambda _seconds: None)
        assert {one.id for one in Sessions(restored).page()} == {"here", "kept"}
        assert Sessions(restored).get("kept").note == "not told yet when the backup was made"


WORK = """
import sys
from contextlib import closing
from unclench.domain.merging import change_lines
from unclench.store.database import open_database
from unclench.store.machines import applying
database = open_database(Path(sys.argv[1]))
applying._STEP = 20
lines = [change_lines.read(line) for line in Path(sys.argv[2]).read_bytes().split(b"\\n")]
print("begun", flush=True)
applying.apply(database, lines, lambda: None)
print("done", flush=True)
"""


def test_killed_at_any_moment_it_goes_on_the_next_time(here, there, session, tmp_path):
    ended = {"progress": "completed", "played_ms": 180_000}
    Sessions(there.database).add_new(session(id=f"s{n:03}", **ended) for n in range(300))
    lines = there.told()
    texts = [
        change_lines.write("there", n, one.entity, one.key, one.state)
        for n, one in enumerate(lines)
    ]
    (tmp_path / "lines").write_text("\n".join(texts), "utf-8", newline="\n")
    path = here.database.path
    here.database.close()
    found = [0]
    for wait in (0.0, 0.03, 0.1, 0.2):
        command = [sys.executable, "-c", WORK, str(path), str(tmp_path / "lines")]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            with suppress(subprocess.TimeoutExpired):
                process.wait(wait)
            process.kill()
        with closing(open_database(path)) as database:
            assert database.rows("SELECT applying FROM machine") == [(0,)]
            assert database.faults() == []
            found.append(Sessions(database).count())
    assert found == sorted(found)
    with closing(open_database(path)) as database:
        applying.apply(database, lines, lambda: None, lambda _seconds: None)
        assert Sessions(database).count() == 300
        assert database.rows("SELECT * FROM touched") == []


def test_a_window_can_write_in_every_pause(here, there, session, monkeypatch):
    monkeypatch.setattr(applying, "_STEP", 20)
    ended = {"progress": "completed", "played_ms": 180_000}
    Sessions(there.database).add_new(session(id=f"s{n}", **ended) for n in range(100))
    written: list[float] = []

    def write(seconds: float) -> None:
        Sessions(here.database).put(session(id="mine", note=str(len(written)), **ended))
        written.append(seconds)

    with closing(open_database(here.database.path)) as beside:
        applying.apply(beside, there.told(), lambda: None, write)
    assert len(written) == 4
    assert Sessions(here.database).count() == 101
    assert Sessions(here.database).get("mine").note == "3"
    assert [line.key for line in here.told()] == ["mine"]
