"""Whole copies of a database: made while others use it, looked into, and trusted only then."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from unclench.store.database import stored_version
from unclench.store.errors import DamagedDatabase, NewerDatabase, in_words
from unclench.store.migrations import NEWEST
from unclench.system.atomic_files import replacing_at

_WAIT = 3.0  # seconds for another process that is just writing
_KNOWS_OPENINGS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'opening'"
_LATER_TABLES = ("check_in", "week_review")  # of version 2


@dataclass(frozen=True)
class Contents:
    """What a database holds: `first` and `last` are the days of its sessions, if any."""

    version: int
    sessions: int
    check_ins: int
    reviews: int
    first: date | None
    last: date | None


def copy_database(source: Path, target: Path) -> Contents:
    """Put a consistent copy of `source` at `target`, which is replaced only by a sound copy.

    `source` may be in use, also by this process. The copy is private and needs no other file.

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
            return look_into(part)
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
        if copy.execute(_KNOWS_OPENINGS).fetchone():
            copy.execute("DELETE FROM opening")  # so that a copy is never taken for the file itself


def look_into(path: Path) -> Contents:
    """Check all of a database that nobody uses, without changing a byte, and count what it holds.

    Raises:
        DamagedDatabase: it is not sound.
        NewerDatabase: a newer version of the app made it.
        StoreError: it can't be read.
    """
    with in_words(path):
        version = stored_version(path)
        if version > NEWEST:
            raise NewerDatabase(path)
        if not version:
            raise DamagedDatabase(path)
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as look:
            try:
                return _contents(look, version, path)
            except (sqlite3.OperationalError, ValueError, TypeError) as fault:
                raise DamagedDatabase(path) from fault  # tables that are not ours


def _contents(look: sqlite3.Connection, version: int, path: Path) -> Contents:
    if look.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DamagedDatabase(path)
    sessions, first, last = look.execute(
        "SELECT count(*), min(day), max(day) FROM session"
    ).fetchone()
    counts = [
        look.execute(f"SELECT count(*) FROM {table}").fetchone()[0] if version > 1 else 0
        for table in _LATER_TABLES
    ]
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    return Contents(version, sessions, counts[0], counts[1], days[0], days[1])
