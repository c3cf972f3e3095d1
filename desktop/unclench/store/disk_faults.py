"""What SQLite and the system say of a file, in words for the person.

Anything else that SQLite says (a wrong statement, a broken CHECK) is a bug of ours and passes
through unchanged, to be logged.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway, StoreError, Unavailable
from unclench.system.plain_files import may_read

_FULL = QT_TRANSLATE_NOOP(
    "store", "The disk with {folder} is full. Free some space, then try again."
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be written. Check that the file and its folder belong to you, "
    "and that the disk isn't write-protected.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be read. Check that it belongs to you, and that your account may read it.",
)
_BUSY = QT_TRANSLATE_NOOP("store", "Another program is using {path}. Close it, then try again.")
_FAULTY = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be read or written: the disk reports an error. Check the disk, then try again.",
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


def _reading(fault: sqlite3.Error | OSError, path: Path) -> StoreError | None:
    if isinstance(fault, OSError):
        return _of_system(fault, path)
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


def _of_system(fault: OSError, path: Path) -> StoreError:
    text = _BY_ERRNO.get(fault.errno or 0, _REFUSED)
    named = Path(fault.filename) if isinstance(fault.filename, str) else path
    if text is _READ_ONLY and not may_read(named):
        return Unavailable(_UNREADABLE, path=named)
    return Unavailable(text, path=path, folder=path.parent, reason=fault.strerror or str(fault))


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
