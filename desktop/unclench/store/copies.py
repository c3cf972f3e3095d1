"""Whole copies of a database: made while others use it, looked into, and trusted only then.

SQLite leaves the CHECKs out of its thorough check of a file that is opened only for reading, so a
copy is opened for writing. It holds no views, and of triggers only those that our scripts make:
they hold no data, and one from elsewhere could change every later write.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from unclench.store.columns import to_moment
from unclench.store.database import stored_version
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, NewerDatabase
from unclench.store.migrations import DESCRIPTION, NEWEST, described, fits, scripts, triggers
from unclench.system.atomic_files import replacing_at

_WAIT = 3.0  # seconds for another process that is just writing
_KNOWS_OPENINGS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'opening'"
_KNOWS_MACHINES = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'machine'"
_DATED = (("session", "started"), ("check_in", "at"), ("week_review", "at"))
_LATER = (
    ("program_run", "started", "offset_minutes"),
    ("program_run", "ended", "ended_offset_minutes"),
    ("program_tick", "at", "offset_minutes"),
    ("trial", "started", "offset_minutes"),
    ("trial", "ended", "ended_offset_minutes"),
    ("trial_session", "drawn", "drawn_offset_minutes"),
    ("trial_session", "held", "held_offset_minutes"),
)
_COUNTED = (
    ("program_run",),
    ("trial",),
    ("person",),
    ("plan_door", "plan_practice", "paced_activity"),
)
STEPS = 1_000_000  # of SQLite's machine: some ten milliseconds
_BYTES = 100_000  # that may cost as many: ten times what a database of ours takes
LEAST_ROUNDS = 100  # of so many steps, however small the file is


@dataclass(frozen=True)
class Contents:
    """How many of each a database holds; `first` and `last` are its sessions' days, if any.

    `runs` are programs that were begun, `plan` everything that stands in the plan.
    """

    version: int
    sessions: int
    check_ins: int
    reviews: int
    runs: int
    trials: int
    people: int
    plan: int
    first: date | None
    last: date | None


def copy_database(source: Path, target: Path) -> Contents:
    """Put a consistent copy of `source` at `target`, which is replaced only by a sound copy.

    `source` may be in use, also by this process. The copy is private and needs no other file.
    Views and triggers stay out: they hold nothing, but might do anything. Ours are made anew.
    The key of a folder that is shared stays out too: a copy may go anywhere.

    Returns:
        What the copy holds.

    Raises:
        DamagedDatabase: `source` is broken; `target` stays as it was.
        NewerDatabase: a newer version of the app made it.
        StoreError: there is no room or no right, or another program is in the way.
    """
    with in_words(source):
        stored_version(source)  # a missing or foreign file shows here, and is not made
    try:
        with in_words(target), replacing_at(target) as part:  # a full disk is that of the copy
            _copy(source, part)
            contents = look_into(part, is_copy=True)
            _leave_out_key(part)
            return contents
    except DamagedDatabase as fault:
        raise DamagedDatabase(source) from fault
    except NewerDatabase as fault:
        raise NewerDatabase(source) from fault


def _copy(source: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(source, timeout=_WAIT)) as original,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA writable_schema = ON")  # a name may be anything: no DROP
        copy.execute("DELETE FROM sqlite_schema WHERE type IN ('view', 'trigger')")
        copy.execute("PRAGMA writable_schema = RESET")
        _put_back_triggers(copy, source)
        if copy.execute(_KNOWS_OPENINGS).fetchone():
            copy.execute("DELETE FROM opening")  # so that a copy is never taken for the file itself


def _leave_out_key(copy: Path) -> None:
    """Remove the key of a shared folder; the table is emptied, so that no page has it still."""
    with closing(sqlite3.connect(copy)) as there, there:
        if there.execute(_KNOWS_MACHINES).fetchone():
            there.execute("PRAGMA secure_delete = ON")
            there.execute("UPDATE machine SET identity = NULL")
            rows = there.execute("SELECT * FROM machine").fetchall()
            there.execute("DELETE FROM machine")
            for row in rows:
                there.execute(f"INSERT INTO machine VALUES ({', '.join('?' * len(row))})", row)


def _put_back_triggers(copy: sqlite3.Connection, source: Path) -> None:
    """Make our triggers, those that a database of its version has."""
    version = int(copy.execute("PRAGMA user_version").fetchone()[0])
    try:
        for trigger in triggers(scripts()[: max(version, 0)]).values():
            copy.execute(trigger)
    except sqlite3.OperationalError as fault:
        if fault.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise DamagedDatabase(source) from fault  # it lacks one of our tables


def look_into(path: Path, *, is_copy: bool = False) -> Contents:
    """Check all of a database that nobody uses, without changing a byte, and count what it holds.

    It may come from anywhere: it must have our tables before any of them is read. A copy that
    nobody else knows of is opened for writing, though nothing is written: only then SQLite also
    checks the CHECKs.

    Raises:
        DamagedDatabase: it is not sound.
        NewerDatabase: a newer version of the app made it.
        StoreError: it can't be read.
    """
    with in_words(path):
        version = stored_version(path)
        if version > NEWEST:
            raise NewerDatabase(path)
        uri = f"{path.absolute().as_uri()}?{'mode=rw' if is_copy else 'mode=ro&immutable=1'}"
        with closing(sqlite3.connect(uri, uri=True)) as look:
            _distrust(look, path.stat().st_size)
            try:
                return _contents(look, version, path)
            except (sqlite3.OperationalError, ValueError, TypeError, OverflowError) as fault:
                raise DamagedDatabase(path) from fault  # not what the app writes


def _distrust(look: sqlite3.Connection, size: int) -> None:
    """Run nothing of what stands in the file, and stop where reading it would never end."""
    look.execute("PRAGMA trusted_schema = OFF")
    look.execute("PRAGMA cell_size_check = ON")
    rounds = count()
    look.set_progress_handler(lambda: next(rounds) > LEAST_ROUNDS + size // _BYTES, STEPS)


def _contents(look: sqlite3.Connection, version: int, path: Path) -> Contents:
    there = described(look.execute(DESCRIPTION).fetchall())
    sound = fits(there, scripts()[: max(version, 0)])
    if not sound or look.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DamagedDatabase(path)
    counts = [_readable(look, table, moment) for table, moment in _DATED if table in there]
    for table, moment, offset in _LATER:
        if table in there:
            _readable(look, table, moment, offset)
    runs, trials, people, plan = (
        sum(_rows(look, table) for table in some if table in there) for some in _COUNTED
    )
    first, last = look.execute("SELECT min(day), max(day) FROM session").fetchone()
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    sessions, check_ins, reviews = (*counts, 0, 0)[: len(_DATED)]
    counted = sessions, check_ins, reviews, runs, trials, people, plan
    return Contents(version, *counted, days[0], days[1])


def _rows(look: sqlite3.Connection, table: str) -> int:
    return int(look.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _readable(
    look: sqlite3.Connection, table: str, moment: str, offset: str = "offset_minutes"
) -> int:
    """How many rows there are; all else that a row must be stands in the table, and was checked."""
    rows = look.execute(f"SELECT {moment}, {offset} FROM {table} WHERE {moment} IS NOT NULL")
    return len([to_moment(*row) for row in rows])
