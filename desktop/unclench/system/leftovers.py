"""What was being written when a process was killed: removed later, when surely nobody uses it."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from unclench.system.paths import Profile
from unclench.system.unfinished import OLD, PARTS, WORK, is_ours, sweep_unfinished

IMPORTS = ".import-"
"""How the names of folders begin that hold an exercise until the person takes it in."""

_IN_TEMPORARY = (
    "unclench-*.clock",
    "unclench-check-*",
    "unclench-look-*",
    "unclench-say-*",
    "unclench-speech-*",
    "unclench-voice-*",
)


def sweep(profile: Profile) -> None:
    """Remove what is left in a profile and in the temporary folder. What can't go stays."""
    sweep_unfinished(profile.cache)
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
    for one in _within(path):
        with suppress(FileNotFoundError):
            if time.time() - one.lstat().st_mtime < OLD or not is_ours(one):
                return False
    return not path.is_symlink()


def _within(path: Path) -> Iterator[Path]:
    yield path
    if path.is_dir() and not path.is_symlink():
        yield from path.rglob("*")
