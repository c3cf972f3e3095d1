"""What this machine remembers of the folder between machines: one row of the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from unclench.domain.merging.clock import HybridClock
from unclench.store.database import Database
from unclench.store.disk_faults import in_words
from unclench.store.machines.errors import Busy, NotJoined
from unclench.store.machines.merging import clock_of
from unclench.system.locks import FileLock

_COLUMNS = "folder, device, label, clock, identity, recipient, active, fresh, checked, outcome"
LOCK = "machines.lock"
"""The file beside the database that one process at a time holds which is at the folder."""


class MachineRow(NamedTuple):
    """How this machine takes part.

    `identity` and `recipient` are the two halves of the folder's key, None where it has none; the
    first, which opens, is forgotten once this machine takes no part. `fresh`: all that is
    known is to be written. `checked` counts milliseconds.
    """

    folder: str
    device: str
    label: str
    clock: str
    identity: str | None
    recipient: str | None
    active: int
    fresh: int
    checked: int | None
    outcome: str | None


def find(database: Database) -> MachineRow | None:
    """The row, if this machine takes part or did."""
    rows = database.rows(f"SELECT {_COLUMNS} FROM machine")
    return MachineRow(*rows[0]) if rows else None


def taking_part(database: Database) -> MachineRow:
    """The row of a machine that takes part.

    Raises:
        NotJoined: it doesn't.
    """
    row = find(database)
    if row is None or not row.active:
        raise NotJoined
    return row


def put(database: Database, row: MachineRow) -> None:
    """Remember all of it."""
    names = MachineRow._fields
    sets = ", ".join(f"{name} = excluded.{name}" for name in names)
    database.change(
        f"INSERT INTO machine (one, {', '.join(names)}) VALUES (1, {', '.join('?' * len(names))})"
        f" ON CONFLICT (one) DO UPDATE SET {sets}",
        row,
    )


def clock(database: Database) -> HybridClock:
    """The clock of a machine that takes part, going on after the newest stamp seen here.

    Raises:
        StoreError: it doesn't, or the database can't be read.
    """
    row = taking_part(database)
    [found] = database.made(clock_of, [(row.device, row.clock)])
    return found


def keep_clock(database: Database, ticked: HybridClock) -> None:
    """Remember how far it went.

    Raises:
        StoreError: the database can't be written.
    """
    database.change("UPDATE machine SET clock = ?", (str(ticked.newest),))


@contextmanager
def alone(database_path: Path) -> Iterator[None]:
    """Meanwhile no other process of this profile is at the folder.

    Raises:
        Busy: one is.
        StoreError: there can be no lock where the database is.
    """
    path = database_path.with_name(LOCK)
    lock = FileLock(path)
    with in_words(path):
        taken = lock.take()
    if not taken:
        raise Busy
    try:
        yield
    finally:
        lock.release()
