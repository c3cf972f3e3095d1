"""How this machine takes part, from the database alone: the folder is not looked at."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from unclench.store.columns import milliseconds, storable, to_moment
from unclench.store.database import Database
from unclench.store.machines.local_changes import TELLABLE, UNCOUNTED
from unclench.store.machines.report import Report, Status, outcome, read_outcome


def status(database: Database) -> Status | None:
    """How this machine takes part; None if it never did.

    Raises:
        StoreError: the database can't be read.
    """
    sql = (
        "SELECT folder, recipient IS NOT NULL, active, device, label, checked, outcome FROM machine"
    )
    for folder, sealed, active, device, label, checked, told in database.rows(sql):
        report, fault = read_outcome(told)
        at = None if checked is None else to_moment(checked, 0)
        return Status(Path(folder), bool(sealed), bool(active), device, label, at, report, fault)
    return None


def changed_here(database: Database) -> bool:
    """Whether anything was changed that can be written into the folder, and isn't yet.

    Raises:
        StoreError: the database can't be read.
    """
    here = f"EXISTS (SELECT 1 FROM touched WHERE {TELLABLE})"
    sql = f"SELECT {here} OR EXISTS (SELECT 1 FROM outgoing)"
    return bool(database.rows(sql)[0][0])


def waiting(database: Database) -> int:
    """How many changes made here can't be seen by others yet, as a person counts them.

    Raises:
        StoreError: the database can't be read.
    """
    touched = f"SELECT entity, key FROM touched WHERE {TELLABLE}"
    sql = f"SELECT entity FROM ({touched} UNION SELECT entity, key FROM outgoing)"
    return sum(entity not in UNCOUNTED for (entity,) in database.rows(sql))


def rename(database: Database, label: str) -> None:
    """Call this machine otherwise; the others see it after the next check.

    Raises:
        StoreError: the database can't be written.
    """
    database.change("UPDATE machine SET label = ?", (storable(label),))


def stop(database: Database) -> None:
    """Take no part any more. All that is here stays, and so does the folder.

    The folder's key is forgotten: who takes part again types the passphrase again. So is the
    last check; in a database that a restore put there it is still known when that was.

    Raises:
        StoreError: the database can't be written.
    """
    how = "active = 0, identity = NULL, checked = NULL, outcome = NULL"
    database.change(f"UPDATE machine SET {how}")


def remember(database: Database, now: datetime, report: Report | None, fault: str | None) -> None:
    """Keep how a check went; `checked` stays the last one that nothing was in the way of.

    Raises:
        StoreError: the database can't be written.
    """
    checked = None if fault is not None else milliseconds(now)
    database.change(
        "UPDATE machine SET checked = coalesce(?, checked), outcome = ?",
        (checked, outcome(report, fault)),
    )
