"""Writing a file whole or not at all, with the version before it kept."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from unclench.system.paths import PRIVATE
from unclench.system.unfinished import PART, PARTS, remembered, token

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)  # seconds between tries: less than one in all
_UNKNOWN_THERE = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)


def replace_file(path: Path, data: bytes, *, private: bool = True, keep: bool = False) -> None:
    """Put `data` into `path`; all else as `replacing` does.

    Raises:
        OSError: the folder can't be written, or the disk is full; the old file is untouched.
    """
    with replacing(path, private=private, keep=keep) as file:
        file.write(data)


@contextmanager
def replacing(path: Path, *, private: bool = True, keep: bool = False) -> Iterator[BinaryIO]:
    """A file to write in, which becomes `path` when all went well; all else as `replacing_at`."""
    with replacing_at(path, private=private, keep=keep) as part, part.open("r+b") as file:
        yield file


@contextmanager
def replacing_at(path: Path, *, private: bool = True, keep: bool = False) -> Iterator[Path]:
    """An empty file beside `path`, for what opens files by itself; it becomes `path` in the end.

    After a crash there is the old file or the new one, never a part.

    Args:
        path: the file; its folder must be there.
        private: readable by its owner alone; False gives it the usual mode of new files.
        keep: keep what stood there until now as `previous(path)`.

    Raises:
        OSError: the folder can't be written, or the disk is full; the old file is untouched.
    """
    part = path.with_name(f".{path.name[:100]}-{token()}{PART}")
    with remembered(part):
        try:
            os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE))
        except OSError as error:
            error.filename = str(path)  # what a person knows of
            raise
        yield from _filled(part, path, private, keep)
    _sync_folder(path.parent)


def _filled(part: Path, path: Path, private: bool, keep: bool) -> Iterator[Path]:
    try:
        yield part
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        if not private:
            with suppress(OSError):  # as in `make_private`
                part.chmod(_usual_mode())
        if keep and path.is_file():
            _keep(path)
        _move(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _move(part: Path, path: Path) -> None:
    """Put `part` in place of `path`, once a program that reads that lets it go.

    Windows refuses while another has the file open, as a sync program or a virus scanner has for
    a moment.
    """
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            part.replace(path)
            return
        except PermissionError:
            time.sleep(pause)
    part.replace(path)


def make_private(path: Path) -> None:
    """Let its owner alone read and write a file, where the disk knows of owners."""
    with suppress(OSError):  # NTFS, exFAT and network disks refuse; there the mount says who may
        path.chmod(PRIVATE)


def remove_parts(folder: Path) -> None:
    """Remove what writers that were killed left in `folder`, where nobody may write just now.

    Raises:
        OSError: it can't be read or written.
    """
    for part in folder.glob(PARTS):
        part.unlink(missing_ok=True)


def previous(path: Path) -> Path:
    """Where the version before the last save of `path` is kept; it may not be there."""
    return path.with_name(f".{path.name}.previous")


def _keep(path: Path) -> None:
    part = path.with_name(f".{path.name}.keeping")
    shutil.copyfile(path, part)
    make_private(part)
    _move(part, previous(path))


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows has no such thing, and not each network disk."""
    if sys.platform == "win32":  # pragma: no cover
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in _UNKNOWN_THERE:
            raise
    finally:
        os.close(handle)
