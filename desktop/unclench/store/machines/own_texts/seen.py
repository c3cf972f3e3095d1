"""What this machine remembers of the files that it saw, and of when it last looked.

That is believed only as long as it is of this folder and has no gap: a backup that is put in place
is without it, and who takes part again after a break forgets what isn't there any more. So a file
counts as deleted only if it was there at the last look.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from unclench.store.database import Database
from unclench.store.machines.own_texts import walk

_FOLDER = ""  # the path of the row that is about the folder itself; its time is in milliseconds


class Row(NamedTuple):
    """A file as it was when this machine's record of it was last right."""

    path: str
    size: int
    changed: int
    digest: str


def rows(database: Database) -> dict[str, Row]:
    """What is remembered of each file, by its name."""
    found = database.rows(
        "SELECT path, size, changed, digest FROM own_text WHERE path <> ?", (_FOLDER,)
    )
    return {row[0]: Row(*row) for row in found}


def last_look(database: Database) -> int | None:
    """When the folder was last looked at, in milliseconds; None if it never was."""
    found = database.rows("SELECT changed FROM own_text WHERE path = ?", (_FOLDER,))
    return found[0][0] if found else None


def looked(database: Database, now: int) -> None:
    """Remember that the folder was looked at, at `now` in milliseconds."""
    remember(database, Row(_FOLDER, 0, now, ""))


def remember(database: Database, row: Row) -> None:
    """Remember a file as it is now."""
    database.change("INSERT OR REPLACE INTO own_text VALUES (?, ?, ?, ?)", row)


def forget(database: Database, name: str) -> None:
    """Remember nothing of a file."""
    database.change("DELETE FROM own_text WHERE path = ?", (name,))


def forget_missing(database: Database, folder: Path) -> None:
    """Remember nothing of files that aren't there: nobody can tell any more where they went.

    Raises:
        StoreError: the folder or the database can't be read.
    """
    there = walk.look(folder).files
    for name in rows(database).keys() - there.keys():
        forget(database, name)
