"""Files where anybody may have put anything: only plain ones are opened, and only so much is read.

A link may lead to what never ends, and a pipe keeps who opens it waiting for ever.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


class NotPlainError(OSError):
    """A link, a folder, a pipe or a device stands there."""

    def __init__(self, path: Path) -> None:
        """Name it."""
        super().__init__(errno.EINVAL, "no plain file", str(path))


def read_plain(path: Path, most: int) -> bytes:
    """What is in a plain file; of one that has more than `most` bytes, one byte more than these.

    Raises:
        NotPlainError: it is none.
        OSError: it can't be read.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise NotPlainError(path)
    with path.open("rb") as file:
        return file.read(most + 1)


def may_read(path: Path) -> bool:
    """Whether the system lets us read a file, or list a folder and open what is in it.

    Of what isn't there, or can't be seen, its folder tells.
    """
    if not path.is_dir():
        folder = path.parent
        if os.path.lexists(path):
            return os.access(path, os.R_OK)
        return not folder.is_dir() or os.access(folder, os.X_OK)
    try:
        os.scandir(path).close()
    except OSError as fault:  # on Windows only that tells
        return not isinstance(fault, PermissionError)
    return os.access(path, os.X_OK)
