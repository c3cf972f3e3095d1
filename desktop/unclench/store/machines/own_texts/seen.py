"""What this machine remembers of the files that it saw, and of when it last looked.

That is believed only as long as it is of this folder and has no gap: a backup that is put in place
is without it, and who takes part again after a break forgets what isn't there any more. So a file
counts as deleted only if it was there at the last look.

A file that was here before anything was shared is marked as that until the others tell of its text,
or it is changed: what they deleted earlier was another file of that name.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from unclench.domain.merging.change_lines import Line
from unclench.store.database import Database
from unclench.store.machines.own_texts import texts, walk

_MARK = " since "  # after the digest
_FOLDER = ""  # the path of the row that is about the folder itself; its time is in milliseconds


class Row(NamedTuple):
    """A file as it was when this machine's record of it was last right.

    `since` is when it was found here, in milliseconds, if no other machine ever told of its text.
    """

    path: str
    size: int
    changed: int
    digest: str
    since: int = 0


def rows(database: Database) -> dict[str, Row]:
    """What is remembered of each file, by its name."""
    found = database.rows(
        "SELECT path, size, changed, digest FROM own_text WHERE path <> ?", (_FOLDER,)
    )
    return {row[0]: _row(*row) for row in found}


def last_look(database: Database) -> int | None:
    """When the folder was last looked at, in milliseconds; None if it never was."""
    found = database.rows("SELECT changed FROM own_text WHERE path = ?", (_FOLDER,))
    return found[0][0] if found else None


def looked(database: Database, now: int) -> None:
    """Remember that the folder was looked at, at `now` in milliseconds.

    The clock may have been set right since a file was found.
    """
    for row in rows(database).values():
        if row.since > now:
            remember(database, row._replace(since=now))
    remember(database, Row(_FOLDER, 0, now, ""))


def remember(database: Database, row: Row) -> None:
    """Remember a file as it is now."""
    path, size, changed, digest, since = row
    marked = f"{digest}{_MARK}{since}" if since else digest
    values = (path, size, changed, marked)
    database.change("INSERT OR REPLACE INTO own_text VALUES (?, ?, ?, ?)", values)


def told(database: Database, lines: Iterable[Line]) -> None:
    """Remember of which files another machine tells the text that is here."""
    alone = {path: row for path, row in rows(database).items() if row.since}
    for line in lines:
        row = alone.get(line.key) if line.entity == texts.ENTITY else None
        if row is not None and texts.is_among(row.digest, line.state):
            remember(database, row._replace(since=0))


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


def _row(path: str, size: int, changed: int, marked: str) -> Row:
    digest, _mark, since = marked.partition(_MARK)
    return Row(path, size, changed, digest, int(since or 0))
