"""Opening the database: private, durable, of our version, or refused in words and left alone."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import backup_names, migrations
from unclench.store.errors import DamagedDatabase, NewerDatabase, Unavailable, in_words
from unclench.system.atomic_files import PRIVATE, replacing_at

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes; https://www.sqlite.org/fileformat2.html
_FRACTIONS = slice(21, 24), bytes([64, 32, 32])  # where these three must stand
_VERSION = slice(60, 64)
_OLDEST = (3, 37, 0)  # STRICT tables
_TOO_OLD = QT_TRANSLATE_NOOP(
    "store",
    "Unclench needs SQLite 3.37 or newer, and this Python has {version}. Install a newer Python.",
)
_WAIT_MS = 500  # for another process that is just writing; the window waits as long
_NAMED = 500  # values that one statement may name: every SQLite takes 999

Row = tuple[Any, ...]


class Database:
    """An open database. One thread uses it, the one that opened it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Wrap `connection`, which `open_database` made ready, to the file at `path`."""
        self._connection = connection
        self.path = path
        connection.create_function("fold", 1, str.casefold, deterministic=True)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows that a SELECT gives.

        Raises:
            StoreError: the file can't be read.
        """
        with in_words(self.path):
            return self._connection.execute(sql, values).fetchall()

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement that writes; outside a transaction it is durable on return.

        Returns:
            How many rows it changed.

        Raises:
            StoreError: the file can't be written; nothing was changed.
        """
        with in_words(self.path):
            return self._connection.execute(sql, values).rowcount

    def change_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Run a statement that writes once for each of `rows`; the sum of what `change` gives."""
        with in_words(self.path):
            return self._connection.executemany(sql, rows).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside, or after any exception none of them. Not to be nested."""
        self.change("BEGIN IMMEDIATE")
        try:
            yield
            self.change("COMMIT")
        except BaseException:
            self._connection.rollback()
            raise

    def version(self) -> int:
        """How many migrations this database has had."""
        return int(self.rows("PRAGMA user_version")[0][0])

    def faults(self) -> list[str]:
        """What SQLite's own thorough check finds wrong; empty for a sound file. Reads all of it."""
        try:
            said = [str(row[0]) for row in self.rows("PRAGMA integrity_check")]
        except DamagedDatabase as damage:
            return [str(damage)]
        return [] if said == ["ok"] else said

    def backup(self, target: Path) -> None:
        """Write a consistent copy to `target`, replacing it only when the copy is whole.

        Raises:
            StoreError: there is no room or no right to write it.
        """
        with (
            in_words(target),
            replacing_at(target) as part,
            closing(sqlite3.connect(part)) as copy,
        ):
            self._connection.backup(copy)

    def close(self) -> None:
        """Let go of the file. Everything was saved before."""
        self._connection.close()


def batches(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """`values` in pieces that one statement may name."""
    for start in range(0, len(values), _NAMED):
        yield values[start : start + _NAMED]


def where_clause(
    given: Mapping[str, object], always: Sequence[str] = ()
) -> tuple[str, list[object]]:
    """A WHERE clause with a space in front (empty for no terms), and its values.

    Args:
        given: terms with the value of each; one that is None leaves its term out.
        always: terms that need no value.
    """
    chosen = {term: value for term, value in given.items() if value is not None}
    terms = [*always, *chosen]
    return (" WHERE " + " AND ".join(terms) if terms else ""), list(chosen.values())


def open_database(path: Path, scripts: Sequence[str] | None = None) -> Database:
    """Open the database at `path`, made or brought up to date where needed, for its owner alone.

    Before an existing database is changed, a copy is put into its folder of backups. `scripts`
    are those of the tables, all that this app knows unless others are given.

    Raises:
        NewerDatabase: a newer version of the app made it; not a byte was touched.
        DamagedDatabase: it is no database, or a broken one; it was left as it is.
        Unavailable: the disk or another program is in the way; the words say what to do.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise Unavailable(_TOO_OLD, version=sqlite3.sqlite_version)
    scripts = migrations.scripts() if scripts is None else scripts
    with in_words(path):
        _create_private(path)
        if stored_version(path) > len(scripts):
            raise NewerDatabase(path)
        path.chmod(PRIVATE)  # also one that was copied here
        connection = sqlite3.connect(path, isolation_level=None)
    try:
        database = Database(connection, path)
        _make_ready(database, scripts)
    except BaseException:
        connection.close()
        raise
    return database


def stored_version(path: Path) -> int:
    """The version of the file at `path`, found without changing a byte of it; 0 when it is empty.

    Raises:
        DamagedDatabase: it is not an SQLite file.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if not head:
        return 0
    where, fixed = _FRACTIONS
    if len(head) < _HEADER or not head.startswith(_MAGIC) or head[where] != fixed:
        raise DamagedDatabase(path)
    log = path.with_name(path.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return int.from_bytes(head[_VERSION], "big", signed=True)
    # The newest version may stand in the log only, which SQLite alone can read.
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as look:
        return int(look.execute("PRAGMA user_version").fetchone()[0])


def _create_private(path: Path) -> None:
    """Make the file private from its first moment; SQLite gives its helper files the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE))


def _make_ready(database: Database, scripts: Sequence[str]) -> None:
    database.change(f"PRAGMA busy_timeout = {_WAIT_MS}")
    database.rows("SELECT count(*) FROM sqlite_schema")  # a broken file shows before it is changed
    database.rows("PRAGMA journal_mode = WAL")
    database.change("PRAGMA synchronous = FULL")
    database.change("PRAGMA foreign_keys = ON")
    found = database.version()
    if 0 < found < len(scripts):
        today = datetime.now().astimezone().date()
        target = backup_names.before_change(database.path, today, found)
        with in_words(target):
            target.parent.mkdir(mode=0o700, exist_ok=True)
        database.backup(target)
    for number, script in enumerate(scripts[found:], start=found + 1):
        migrate(database, number, script)


def migrate(database: Database, number: int, script: str) -> None:
    """Bring `database` to version `number` by this script, all of it or nothing."""
    with database.transaction():
        if database.version() >= number:  # another process came first, while we waited
            return
        for statement in migrations.statements(script):
            database.change(statement)
        database.change(f"PRAGMA user_version = {number}")
