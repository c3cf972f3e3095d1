"""Opening the database: private, durable, of our version, or refused in words and left alone."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from unclench.domain.plain_text import searched
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import backup_names, links, migrations, stray_logs
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway, NewerDatabase, Unavailable
from unclench.store.ownership import FIRST_VERSION, Ownership, look_at
from unclench.store.waiting import Change, Waiting
from unclench.system.atomic_files import make_private, replacing_at
from unclench.system.paths import PRIVATE

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
_GLANCE_MS = 20  # for the window, where it can look again later
_ADDS = " ADD COLUMN "
_NAMED = 500  # values that one statement may name: every SQLite takes 999

Row = tuple[Any, ...]
Made = TypeVar("Made")


def _say_nothing(_fault: DatabaseTakenAway) -> None:
    """For who looks at the exception alone."""


class Database:
    """An open database. One thread uses it, the one that opened it.

    Before each write it is made sure that the file at the path is still the one that was opened.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Wrap `connection`, which `open_database` made ready, to the file at `path`."""
        self._connection = connection
        self._ours = Ownership(path)
        self._signs = False  # once the table for it is known to be there
        self.path = path
        self.logs_set_aside: tuple[Path, ...] = ()
        """Logs of another file that lay beside it, where they are now."""
        self.taken_away: Callable[[DatabaseTakenAway], object] = _say_nothing
        """Told of each write that was refused for that reason."""
        self.waiting = Waiting()
        """Settings, stars and marks that were changed since then."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows that a SELECT gives.

        Raises:
            StoreError: the file can't be read.
        """
        with in_words(self.path):
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.OperationalError as fault:
                if "decode" not in str(fault):
                    raise
                return self._rows_with_broken_letters(sql, values)

    @contextmanager
    def at_a_glance(self) -> Iterator[None]:
        """Inside, what another program keeps locked is refused almost at once."""
        self._connection.execute(f"PRAGMA busy_timeout = {_GLANCE_MS}")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")

    def _rows_with_broken_letters(self, sql: str, values: Sequence[object]) -> list[Row]:
        """One flipped bit in a note costs a letter, not all that was to be read."""
        self._connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        try:
            return self._connection.execute(sql, values).fetchall()
        finally:
            self._connection.text_factory = str

    def made(self, make: Callable[[Row], Made], rows: Iterable[Row]) -> list[Made]:
        """What `make` makes of each of `rows`.

        Raises:
            DamagedDatabase: a row holds what can't have been written.
        """
        try:
            return [make(row) for row in rows]
        except (ValueError, TypeError, OverflowError) as fault:
            raise DamagedDatabase(self.path) from fault

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement that writes; outside a transaction it is durable on return.

        Returns:
            How many rows it changed.

        Raises:
            StoreError: the file can't be written; nothing was changed.
        """
        return self._write(lambda: self._connection.execute(sql, values))

    def change_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Run a statement that writes once for each of `rows`; the sum of what `change` gives."""
        return self._write(lambda: self._connection.executemany(sql, rows))

    def keep(self, table: str, key: str, change: Change) -> None:
        """Write what a person set, or keep it in mind while the database is taken away.

        Raises:
            StoreError: the file can't be written for another reason.
        """
        try:
            self.change(change.sql, change.values)
        except DatabaseTakenAway:
            self.waiting.add(table, key, change)
        else:
            self.waiting.drop(table, key)

    def write_waiting(self) -> None:
        """Write what was kept in mind.

        Raises:
            StoreError: the file can't be written; all still waits.
        """
        with self.transaction():
            for change in self.waiting:
                self.change(change.sql, change.values)
        self.waiting.clear()

    def _write(self, work: Callable[[], sqlite3.Cursor]) -> int:
        if not self._connection.in_transaction:
            with self.transaction():
                return self._write(work)
        with in_words(self.path):
            return work().rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside, or after any exception none of them. Not to be nested.

        Raises:
            DatabaseTakenAway: the file at the path is not the one that was opened.
            StoreError: the file can't be written.
        """
        try:
            self._make_sure()
            with in_words(self.path):
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._commit()
            except BaseException:
                self._connection.rollback()
                raise
        except DatabaseTakenAway as fault:
            self.taken_away(fault)
            raise

    def _commit(self) -> None:
        with in_words(self.path):
            if self._signs and not self._ours.sign(self._connection):
                raise DatabaseTakenAway(self.path, elsewhere=False)
            self._connection.execute("COMMIT")
            if self._signs and not self._ours.signed():  # it went while it was written to
                self._make_sure()

    def _make_sure(self) -> None:
        """Open the file at the path afresh if anybody changed it; refuse it if it isn't ours."""
        with in_words(self.path):
            if not self._signs or self._ours.looks_as_left():
                return
            now, elsewhere = look_at(self.path), self._ours.is_elsewhere()
            fresh = self._opened_afresh() if now is not None else None
            if fresh is None:
                raise DatabaseTakenAway(self.path, elsewhere)
            self._connection.close()
            self._connection, self._ours.left = fresh, now

    def _opened_afresh(self) -> sqlite3.Connection | None:
        """What stands at the path, if all that was written is in it."""
        try:
            with in_words(self.path), ExitStack() as unless_ours:
                fresh = unless_ours.enter_context(closing(_connect(self.path)))
                if not self._ours.stands_in(fresh):
                    return None
                unless_ours.pop_all()
        except (DamagedDatabase, sqlite3.OperationalError):  # it has no such table
            return None
        return fresh

    def guard(self) -> None:
        """From now on be sure before each write: the tables for it are there."""
        self._signs = True
        self._ours = Ownership(self.path)

    def claim(self) -> None:
        """Have the file known as ours from now on, before anything else is written."""
        with self.transaction():
            pass

    @contextmanager
    def adding_columns(self) -> Iterator[None]:
        """Inside, SQLite doesn't hold every CHECK of a table against every row for a new column.

        That took four fifths of bringing a long history up to date, and no row is written: what is
        in the new column is its default. Tests hold all CHECKs against what the scripts make.
        """
        self._connection.execute("PRAGMA ignore_check_constraints = ON")
        try:
            yield
        finally:
            self._connection.execute("PRAGMA ignore_check_constraints = OFF")

    def is_at(self, path: Path) -> bool:
        """Whether the file at `path` is the one that was opened, by whatever name."""
        return self._ours.is_same_file(path)

    def take_over(self, other: "Database") -> None:
        """Go on with the file that `other` has open, whatever this one was; `other` is used up."""
        self._connection.close()
        self._connection, self._ours = other._connection, other._ours
        self._signs, self.path = other._signs, other.path

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

    Before an existing database is changed, a copy is put into its folder of backups. A log beside
    it that belongs to another file is set aside. `scripts` are those of the tables, all that this
    app knows unless others are given.

    Raises:
        NewerDatabase: a newer version of the app made it; not a byte was touched.
        DamagedDatabase: it is no database, or a broken one; it was left as it is.
        Unavailable: the disk or another program is in the way; the words say what to do.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise Unavailable(_TOO_OLD, version=sqlite3.sqlite_version)
    scripts = migrations.scripts() if scripts is None else scripts
    with in_words(path):
        links.refuse_dead(path)
        _create_private(path)
        strays = stray_logs.set_aside(links.real(path), datetime.now().astimezone())
        if stored_version(path) > len(scripts):
            raise NewerDatabase(path)
        make_private(path)  # also one that was copied here
        database = Database(_connect(path), path)
    database.logs_set_aside = tuple(strays)
    try:
        _make_ready(database, scripts)
    except BaseException:
        database.close()
        raise
    return database


def open_beside(path: Path) -> Database:
    """Open a database that the window has open already, for a thread: nothing is made or renewed.

    Raises:
        DatabaseTakenAway: there is none of this version any more.
        StoreError: it can't be read.
    """
    database = Database(_there(path), path)
    database.guard()
    return database


def open_snapshot(path: Path) -> Database:
    """What a database holds now, in memory, for a thread that reads a lot.

    Who reads the file keeps writers waiting, and with them the window; a copy takes some ms.

    Raises:
        DatabaseTakenAway: there is none of this version any more.
        StoreError: it can't be read.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(_there(path)) as file, in_words(path):
            file.backup(memory)
        return Database(_prepared(memory), path)
    except BaseException:
        memory.close()
        raise


def _there(path: Path) -> sqlite3.Connection:
    """A connection to what stands at the path, if it is a database of this version."""
    if look_at(path) is None:
        raise DatabaseTakenAway(path, elsewhere=True)
    with in_words(path), ExitStack() as unless_known:
        connection = unless_known.enter_context(closing(_connect(path)))
        if connection.execute("PRAGMA user_version").fetchone() != (migrations.NEWEST,):
            raise DatabaseTakenAway(path, elsewhere=True)
        unless_known.pop_all()
    return connection


def _connect(path: Path) -> sqlite3.Connection:
    """A connection to the file at `path`, which must be there, as every opening needs it."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    return _prepared(sqlite3.connect(address, uri=True, isolation_level=None))


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.create_function("fold", 1, searched, deterministic=True)
        connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")  # it may be somebody else's backup
    except BaseException:
        connection.close()
        raise
    return connection


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
    beside = links.real(path)
    log = beside.with_name(beside.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return int.from_bytes(head[_VERSION], "big", signed=True)
    # The newest version may stand in the log only, which SQLite alone can read.
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as look:
        return int(look.execute("PRAGMA user_version").fetchone()[0])


def _create_private(path: Path) -> None:
    """Make the file private from its first moment; SQLite gives its helper files the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE))


def _make_ready(database: Database, scripts: Sequence[str]) -> None:
    database.rows("SELECT count(*) FROM sqlite_schema")  # a broken file shows before it is changed
    database.rows("PRAGMA journal_mode = DELETE")  # older versions kept a log beside it
    found = _checked_version(database, scripts)
    if 0 < found < len(scripts):
        today = datetime.now().astimezone().date()
        target = backup_names.before_change(database.path, today, found)
        with in_words(target):
            target.parent.mkdir(mode=0o700, exist_ok=True)
        database.backup(target)
    for number, script in enumerate(scripts[found:], start=found + 1):
        migrate(database, number, script)
    if len(scripts) >= FIRST_VERSION:
        database.guard()


def _checked_version(database: Database, scripts: Sequence[str]) -> int:
    """How many migrations it has had, once it is sure that it has what these make.

    Raises:
        DamagedDatabase: a table is missing or another one, or the version is wrong.
    """
    database.rows("BEGIN")  # another process may be making the tables just now
    found = database.version()
    there = migrations.described(database.rows(migrations.DESCRIPTION))
    database.rows("COMMIT")
    if (found or there) and not migrations.fits(there, scripts[: max(found, 0)]):
        raise DamagedDatabase(database.path)
    return found


def migrate(database: Database, number: int, script: str) -> None:
    """Bring `database` to version `number` by this script, all of it or nothing."""
    with database.transaction():
        if database.version() >= number:  # another process came first, while we waited
            return
        for statement in migrations.statements(script):
            with database.adding_columns() if _ADDS in statement else nullcontext():
                database.change(statement)
        database.change(f"PRAGMA user_version = {number}")
