"""Files where anybody may have put anything: only plain ones are opened, and only so much is read.

A link may lead to what never ends, and a pipe keeps who opens it waiting for ever.
"""

from __future__ import annotations

import errno
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
