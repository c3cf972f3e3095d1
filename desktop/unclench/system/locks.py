"""The lock that a window holds on its profile, taken and asked about without Qt.

The system's own lock on the open file decides, never what is written in it: it ends with its
process however that ends, and a file that was copied here from elsewhere is not locked.
"""

import importlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from unclench.system.paths import PRIVATE, Profile

FCNTL: Any = importlib.import_module("fcntl") if os.name == "posix" else None
_MSVCRT: Any = None if FCNTL else importlib.import_module("msvcrt")


class FileLock:
    """A lock on one file, held until it is released or the process ends."""

    def __init__(self, path: Path) -> None:
        """On the file at `path`, which is made where there is none and stays afterwards."""
        self._path = path
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """Take the lock unless somebody has it.

        Raises:
            OSError: there can be no lock here: the folder is write-protected, or the disk has none.
        """
        file = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE), "r+b")
        try:
            taken = _lock(file)
        except BaseException:
            file.close()
            raise
        if taken:
            self._file = file
        else:
            file.close()
        return taken

    def release(self) -> None:
        """Let others have it."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def end(self) -> None:
        """Remove the file, as long as nobody else can have the lock, and release it."""
        with suppress(PermissionError):  # Windows removes no file that is open
            self._path.unlink(missing_ok=True)
        self.release()
        self._path.unlink(missing_ok=True)


def window_is_open(profile: Profile) -> bool:
    """Whether a window holds the profile's lock right now; one that was killed holds nothing."""
    lock = FileLock(profile.lock)
    try:
        return profile.lock.exists() and not lock.take()
    except OSError:
        return True
    finally:
        lock.release()


def _lock(file: BinaryIO) -> bool:
    try:
        if FCNTL:
            FCNTL.flock(file, FCNTL.LOCK_EX | FCNTL.LOCK_NB)
        else:  # pragma: no cover
            _MSVCRT.locking(file.fileno(), _MSVCRT.LK_NBLCK, 1)
    except (BlockingIOError, PermissionError):  # as each system calls it
        return False
    return True
