"""Writing a file whole or not at all, with the version before it kept."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

PRIVATE = 0o600


def replace_file(path: Path, data: bytes, *, private: bool = True, keep: bool = False) -> None:
    """Put `data` into `path`; all else as `replacing` does.

    Raises:
        OSError: the folder can't be written, or the disk is full; the old file is untouched.
    """
    with replacing(path, private=private, keep=keep) as file:
        file.write(data)


@contextmanager
def replacing(path: Path, *, private: bool = True, keep: bool = False) -> Iterator[BinaryIO]:
    """A file to write in, which becomes `path` when all went well.

    After a crash there is the old file or the new one, never a part.

    Args:
        path: the file; its folder must be there.
        private: readable by its owner alone; False gives it the usual mode of new files.
        keep: keep what stood there until now as `previous(path)`.

    Raises:
        OSError: the folder can't be written, or the disk is full; the old file is untouched.
    """
    handle, name = tempfile.mkstemp(".part", f".{path.name[:100]}-", path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if not private:
            part.chmod(_usual_mode())
        if keep and path.is_file():
            _keep(path)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def previous(path: Path) -> Path:
    """Where the version before the last save of `path` is kept; it may not be there."""
    return path.with_name(f".{path.name}.previous")


def _keep(path: Path) -> None:
    part = path.with_name(f".{path.name}.keeping")
    shutil.copyfile(path, part)
    part.chmod(PRIVATE)
    part.replace(previous(path))


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows has no such thing."""
    if sys.platform == "win32":  # pragma: no cover
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
