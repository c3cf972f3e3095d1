"""Work on what is shared that doesn't count as a change made on this machine."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from unclench.domain.merging.clock import HybridClock, Stamp, is_device
from unclench.store.database import Database, Row

PAUSE = 0.025
"""Seconds between two transactions: another program that waits to write looks as often."""


@contextmanager
def merging(database: Database) -> Iterator[HybridClock]:
    """A transaction in which no change counts as made here; with the clock, kept in the end.

    Raises:
        StoreError: the database can't be written; nothing was changed.
    """
    with database.transaction():
        database.change("UPDATE machine SET applying = 1")
        clock = _clock(database)
        yield clock
        database.change("UPDATE machine SET applying = 0, clock = ?", (str(clock.newest),))


@contextmanager
def undone_where_refused(database: Database) -> Iterator[None]:
    """A part of a transaction that changes nothing where a table refuses it.

    Raises:
        sqlite3.IntegrityError: one did.
        StoreError: the database can't be written.
    """
    database.change("SAVEPOINT part")
    try:
        yield
    except sqlite3.IntegrityError:
        database.change("ROLLBACK TO part")
        database.change("RELEASE part")
        raise
    database.change("RELEASE part")


def _clock(database: Database) -> HybridClock:
    """The clock of this machine, which has joined."""
    [clock] = database.made(clock_of, database.rows("SELECT device, clock FROM machine"))
    return clock


def clock_of(row: Row) -> HybridClock:
    """The clock of a machine by its name and the newest stamp that it gave or saw.

    Raises:
        ValueError: that is no name or no stamp.
    """
    device, newest = row
    if not is_device(device):
        raise ValueError(f"no device: {device[:80]!r}")
    return HybridClock(device, Stamp.read(newest))
