"""The files of the person's folder, as they lie on the disk."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from unclench.store.disk_faults import in_words

ENDING = ".json"


class File(NamedTuple):
    """A file; `changed` is in nanoseconds."""

    path: Path
    size: int
    changed: int


class Found(NamedTuple):
    """What is in the folder; `is_lost`: nothing at all, as where its disk isn't there.

    Of files whose names are the same on other systems, one is among `files`, and `doubles` are the
    others.
    """

    files: dict[str, File]
    doubles: list[Path]
    is_lost: bool


def look(folder: Path) -> Found:
    """The files by their names as others know them; nothing hidden, no links or pipes.

    Raises:
        StoreError: they can't be listed.
    """
    found = Found({}, [], False)
    with in_words(folder):
        if not folder.is_dir():
            return found._replace(is_lost=True)
        for file in sorted(_files(folder), key=_is_decomposed):
            inside = file.path.relative_to(folder).as_posix()
            if found.files.setdefault(unicodedata.normalize("NFC", inside), file) is not file:
                found.doubles.append(file.path)
        return found._replace(is_lost=not found.files and _is_empty(folder))


def is_no_file(folder: Path, name: str) -> bool:
    """Whether a link stands on the way to a name, or something there that is no file.

    Raises:
        StoreError: that can't be told.
    """
    path = folder / name
    way = [path, *(folder / one for one in Path(name).parents[:-1])]
    with in_words(folder):
        return any(one.is_symlink() for one in way) or (path.exists() and not path.is_file())


def _files(folder: Path) -> Iterator[File]:
    for here, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in names:
            path = Path(here, name)
            if name.startswith(".") or not name.endswith(ENDING):
                continue
            with suppress(FileNotFoundError):  # it went since: an editor was saving
                seen = path.lstat()
                if stat.S_ISREG(seen.st_mode):
                    yield File(path, seen.st_size, seen.st_mtime_ns)


def _is_decomposed(file: File) -> tuple[bool, Path]:
    """An order in which a name as others have it comes first."""
    return not unicodedata.is_normalized("NFC", str(file.path)), file.path


def _is_empty(folder: Path) -> bool:
    with os.scandir(folder) as inside:
        return next(inside, None) is None


def _raise(fault: OSError) -> None:
    raise fault
