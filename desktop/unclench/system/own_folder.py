"""Whether a folder is the person's own to write in, and making it so where that can be done."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

OTHERS = stat.S_IWGRP | stat.S_IWOTH


def keep_others_out(folder: Path) -> bool | None:
    """Take the right to write in `folder` from others; a link is followed to where it leads.

    Returns:
        Whether they had it until now; None when they keep it: the folder is somebody else's, or
        one that is there for everybody (such as /tmp), which must stay as it is. A disk that knows
        no owners counts as the person's own: there the mount says who may.
    """
    there = folder.stat()
    if os.name != "posix" or not there.st_mode & OTHERS:
        return False
    if not there.st_mode & stat.S_ISVTX and there.st_uid == os.geteuid():
        with suppress(OSError):  # a disk that knows no owners
            folder.chmod(stat.S_IMODE(there.st_mode) & ~OTHERS)
    if not folder.stat().st_mode & OTHERS:
        return True
    return None if knows_owners(folder) else False


def knows_owners(folder: Path) -> bool:
    """Whether the disk keeps whose a file is and who may read it; True where that can't be told."""
    probe = folder / f".unclench-{os.urandom(6).hex()}"
    try:
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        return True
    try:
        made = os.fstat(handle)
        return made.st_uid == os.geteuid() and stat.S_IMODE(made.st_mode) == 0o600
    finally:
        os.close(handle)
        probe.unlink()
