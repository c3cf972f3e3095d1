"""Whether the file at a path is still ours: it has all that was written through this opening.

A sync program, a person or a copy put back may rename, replace, overwrite or delete a database that
is open. So each opening that writes has a row in the table `opening`, which counts its writes. Who
else writes to the same file leaves that row alone; a file from elsewhere has not got it.
"""

import os
import sqlite3
from pathlib import Path
from typing import NamedTuple

FIRST_VERSION = 3  # of the tables: the first that has `opening`
_MOST_ROWS = 1000


class Look(NamedTuple):
    """How a file looks from outside, without opening it."""

    device: int
    inode: int
    size: int  # bytes
    changed: int  # nanoseconds since 1970


def look_at(path: Path) -> Look | None:
    """How the file at `path` looks; None when there is none.

    It is not opened: closing it again would let go of SQLite's own locks on it in this process.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Look(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


class Ownership:
    """What one opening wrote, and how the file looked when it had done so."""

    def __init__(self, path: Path) -> None:
        """Of the file at `path`, as it is now; nothing is written yet."""
        self._path = path
        self._token = os.urandom(8).hex()
        self._writes = 0
        self.left = look_at(path)

    def looks_as_left(self) -> bool:
        """Whether nobody changed the file since this opening wrote to it, or began."""
        return self.left is not None and look_at(self._path) == self.left

    def is_elsewhere(self) -> bool:
        """Whether something else stands at the path, or nothing."""
        return not self.is_same_file(self._path)

    def is_same_file(self, path: Path) -> bool:
        """Whether what stands at `path` is the file that was written to, whatever is in it now."""
        now = look_at(path)
        return now is not None and self.left is not None and now[:2] == self.left[:2]

    def stands_in(self, connection: sqlite3.Connection) -> bool:
        """Whether all that this opening wrote is in that database."""
        if not self._writes:
            return True
        sql = "SELECT writes FROM opening WHERE token = ?"
        return bool(connection.execute(sql, (self._token,)).fetchone() == (self._writes,))

    def sign(self, connection: sqlite3.Connection) -> bool:
        """Count one more write, inside the transaction that holds it.

        Returns:
            Whether what was written before is there; else the transaction must not be kept.
        """
        if self._writes:
            sql = "UPDATE opening SET writes = writes + 1 WHERE token = ? AND writes = ?"
            return connection.execute(sql, (self._token, self._writes)).rowcount == 1
        connection.execute("INSERT INTO opening VALUES (?, 1)", (self._token,))
        connection.execute(
            "DELETE FROM opening WHERE rowid <= (SELECT max(rowid) FROM opening) - ?",
            (_MOST_ROWS,),
        )
        return True

    def signed(self) -> bool:
        """The transaction is kept: from now on the file has to look as it does now.

        Returns:
            Whether the file that was written to still stands at the path.
        """
        self._writes += 1
        if self.is_elsewhere():
            return False
        self.left = look_at(self._path)
        return True
