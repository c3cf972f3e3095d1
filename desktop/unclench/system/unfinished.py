"""What is in the making: it goes with the process that makes it, however that ends.

Each piece of work holds a folder in the profile's cache, and beside it a lock that the system lets
go of with the process. What is made elsewhere, beside a file that it is to replace, has its path
written down in such a folder first. So the next start finds all that a killed process left.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from unclench.system import paths
from unclench.system.locks import FileLock

WORK = ".unclench-"
"""How the names of folders begin in which a backup is made or unpacked."""

PART = ".part"
PARTS = f".*-*{PART}*"
"""What unfinished files are called, and the log that SQLite has beside one."""

OLD = 86_400
"""Seconds after which nobody uses what has no lock any more."""

FORGOTTEN = 90 * OLD
"""Seconds after which what lies on a disk that is not there is no longer looked for."""

_LOCK = ".lock"
_PATH = "path"  # of what is made elsewhere
_BESIDE = ("", "-journal", "-wal", "-shm")  # a file and what SQLite keeps with it


@contextmanager
def work_folder(cache: Path) -> Iterator[Path]:
    """A folder below `cache`, for its owner alone, that is gone in the end.

    Raises:
        OSError: it can't be made.
    """
    place = _place(cache)
    for folder in (cache, place):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    sweep_unfinished(cache)
    folder, lock = _held(place)
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        _remove(folder, lock)


@contextmanager
def remembered(path: Path) -> Iterator[None]:
    """Meanwhile `path`, a file or a folder with such a name as above, goes if we are killed.

    Where there is no profile yet, or it can't be written, nothing is remembered.
    """
    profile = paths.profile()
    with ExitStack() as work:
        if _needs_note(path.absolute(), profile):
            with suppress(OSError):
                folder = work.enter_context(work_folder(profile.cache))
                (folder / _PATH).write_bytes(os.fsencode(path.absolute()))
        yield


@contextmanager
def unfinished_folder(parent: Path) -> Iterator[Path]:
    """A folder in `parent`, for its owner alone, that is gone in the end, or at the next start.

    Raises:
        OSError: it can't be made.
    """
    folder = parent / f"{WORK}{token()}"
    with remembered(folder):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def token() -> str:
    """Letters that no other name has."""
    return os.urandom(6).hex()


def sweep_unfinished(cache: Path) -> None:
    """Remove what processes left that are no more. What can't go stays."""
    with suppress(OSError):  # a folder that can't be read
        for mark in list(_place(cache).glob(f"*{_LOCK}")):
            with suppress(OSError):
                _sweep(mark)


def _sweep(mark: Path) -> None:
    lock = FileLock(mark)
    try:
        free = lock.take()
    except OSError:  # a disk without locks
        free = time.time() - mark.stat().st_mtime > OLD
    try:
        folder = mark.with_suffix("")
        if free and _is_over(folder):
            _remove(folder, lock)
    finally:
        lock.release()


def _is_over(folder: Path) -> bool:
    """Remove what is made elsewhere; False when its disk is not there, but may come back."""
    try:
        path = Path(os.fsdecode((folder / _PATH).read_bytes()))
    except FileNotFoundError:  # it was all made in the folder
        return True
    if not path.parent.is_dir():
        return time.time() - folder.stat().st_mtime > FORGOTTEN
    if path.match(f"{WORK}*") or path.match(PARTS):
        for ending in _BESIDE:
            remove_ours(path.with_name(path.name + ending))
    return True


def remove_ours(path: Path) -> None:
    """Remove a file or a folder of ours, if it is there; a link is followed nowhere."""
    if not os.path.lexists(path) or path.is_symlink() or not is_ours(path):
        return
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def is_ours(path: Path) -> bool:
    """Whether it belongs to who runs this; Windows knows no such number."""
    user = getattr(os, "getuid", lambda: None)()
    return user in (None, path.lstat().st_uid)


def _place(cache: Path) -> Path:
    return cache / "work"


def _needs_note(path: Path, profile: paths.Profile) -> bool:
    """Whether no other sweep finds it: what lies in the profile itself is found by its name."""
    found_by_name = path.is_relative_to(profile.folder) and not path.is_relative_to(profile.cache)
    return profile.folder.is_dir() and (path.match(f"{WORK}*") or not found_by_name)


def _held(place: Path) -> tuple[Path, FileLock]:
    """A name for a folder, and the lock on it, which is ours from its first moment."""
    while True:
        folder = place / token()
        mark = folder.with_suffix(_LOCK)
        lock = FileLock(mark)
        with suppress(OSError):  # a disk without locks: then it is swept when it is old
            taken = lock.take()
            if not taken or not mark.exists():  # somebody swept just then
                lock.release()
                continue
        return folder, lock


def _remove(folder: Path, lock: FileLock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        lock.end()
