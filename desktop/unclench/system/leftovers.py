"""What was being written when a process was killed: removed later, when surely nobody uses it."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from unclench.system.atomic_files import PARTS
from unclench.system.paths import Profile

WORK = ".unclench-"
"""How the names of folders begin in which a backup is made or unpacked."""

IMPORTS = ".import-"
"""How the names of folders begin that hold an exercise until the person takes it in."""

OLD = 86_400
"""Seconds after which nobody uses them any more."""

_IN_TEMPORARY = (
    "unclench-*.clock",
    "unclench-say-*",
    "unclench-speech-*",
    "unclench-voice-*",
)


def sweep(profile: Profile) -> None:
    """Remove what is left in a profile and in the temporary folder. What can't go stays."""
    _remove(profile.folder, (f"{WORK}*", PARTS))
    _remove(profile.exercises, (f"{IMPORTS}*", PARTS))
    _remove(Path(tempfile.gettempdir()), _IN_TEMPORARY)


def sweep_beside(target: Path) -> None:
    """Remove what an earlier backup to the folder of `target` left there."""
    _remove(target.parent, (f"{WORK}*", f".{target.name}{PARTS[1:]}"))


def _remove(folder: Path, patterns: tuple[str, ...]) -> None:
    with suppress(OSError):  # a folder that can't be read
        for left in [one for pattern in patterns for one in folder.glob(pattern) if _is_left(one)]:
            with suppress(OSError):
                if left.is_dir():
                    shutil.rmtree(left)
                else:
                    left.unlink()


def _is_left(path: Path) -> bool:
    """Whether it, and all that is in it, is ours and old."""
    user = getattr(os, "getuid", lambda: None)()  # Windows knows no such number
    for one in _within(path):
        with suppress(FileNotFoundError):
            what = one.lstat()
            if time.time() - what.st_mtime < OLD or user not in (None, what.st_uid):
                return False
    return not path.is_symlink()


def _within(path: Path) -> Iterator[Path]:
    yield path
    if path.is_dir() and not path.is_symlink():
        yield from path.rglob("*")
