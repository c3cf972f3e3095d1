"""What can go wrong around the database through nobody's mistake, in words for the person.

Anything else that SQLite says (a wrong statement, a broken CHECK) is a bug of ours and passes
through unchanged, to be logged.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unclench.domain.errors import StoreError as StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP

_FULL = QT_TRANSLATE_NOOP(
    "store", "The disk with {folder} is full. Free some space, then try again."
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be written. Check that the file and its folder belong to you, "
    "and that the disk isn't write-protected.",
)
_BUSY = QT_TRANSLATE_NOOP("store", "Another program is using {path}. Close it, then try again.")
_FAULTY = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be read or written: the disk reports an error. Check the disk, then try again.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "store",
    "{path} is damaged or is not an Unclench database. It was left as it is. "
    "Move it to another place to start fresh, or put a backup there instead.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "store",
    "{path} was made by a newer version of Unclench. It was left as it is. "
    "Install the newer version to use it.",
)
_GONE = QT_TRANSLATE_NOOP(
    "store",
    "{path} was moved or deleted while Unclench was open. Nothing is being saved for now.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "store",
    "{path} was replaced by another file while Unclench was open. Nothing is being saved for now.",
)
_OVERWRITTEN = QT_TRANSLATE_NOOP(
    "store",
    "{path} was changed from outside while Unclench was open, and what you saved last "
    "isn't in it. Nothing is being saved for now.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "store",
    "{path} is missing or empty, but there are backups of it. It may have been moved, or a sync "
    "program hasn't brought it yet.",
)
_REFUSED = QT_TRANSLATE_NOOP("store", "{path} can't be used: {reason}.")

_BY_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_IOERR: _FAULTY,
}
_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
}


class NewerDatabase(StoreError):  # noqa: N818 - says more than "Error"
    """A newer version of the app wrote this database; nothing in it was touched."""

    def __init__(self, path: Path) -> None:
        """Name the file at `path` and what to do."""
        super().__init__(_NEWER, path=path)


class DamagedDatabase(StoreError):  # noqa: N818 - says more than "Error"
    """This file can't be read as a database; nothing in it was touched."""

    def __init__(self, path: Path) -> None:
        """Name the file at `path` and what to do."""
        super().__init__(_DAMAGED, path=path)


class MissingDatabase(StoreError):  # noqa: N818 - says more than "Error"
    """There is no database though there are backups of one; none was made."""

    def __init__(self, path: Path) -> None:
        """Name the file that should be at `path`."""
        super().__init__(_MISSING, path=path)


class DatabaseTakenAway(StoreError):  # noqa: N818 - says more than "Error"
    """What stands at the path is no longer what was opened, or nothing is; nothing was written.

    `elsewhere`: the file that was opened may still be there, under another name or none.
    """

    def __init__(self, path: Path, elsewhere: bool) -> None:
        """Name the file at `path`, and say what happened to it."""
        self.elsewhere = elsewhere
        text = (_OTHER if path.exists() else _GONE) if elsewhere else _OVERWRITTEN
        super().__init__(text, path=path)


class Unavailable(StoreError):  # noqa: N818 - says more than "Error"
    """The disk is full, write-protected or faulty, or another program holds the file."""


def _reading(fault: sqlite3.Error | OSError, path: Path) -> StoreError | None:
    if isinstance(fault, OSError):
        text = _BY_ERRNO.get(fault.errno or 0, _REFUSED)
        return Unavailable(text, path=path, folder=path.parent, reason=fault.strerror or str(fault))
    if getattr(fault, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
        return DatabaseTakenAway(path, elsewhere=True)
    whole = getattr(fault, "sqlite_errorcode", 0)
    if whole == sqlite3.SQLITE_IOERR_SHMSIZE:  # no room for what goes with an older version's log
        return Unavailable(_FULL, path=path, folder=path.parent)
    code = whole & 0xFF  # the low byte is the primary code
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedDatabase(path)
    if code in _BY_CODE:
        return Unavailable(_BY_CODE[code], path=path, folder=path.parent)
    return None


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the surroundings did to the file at `path` into a StoreError; let bugs through.

    Raises:
        StoreError: the disk, its owner or another program is in the way.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        said = _reading(fault, path)
        if said is None:
            raise
        raise said from fault
