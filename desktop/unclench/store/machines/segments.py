"""The files between machines: `<device>/<number>.jsonl`, or `.jsonl.age` where they are sealed.

Engines make more of them: copies where two versions met, each engine with words of its own in the
name (`1.sync-conflict-20261201-101500-ABCDEFG.jsonl`, `1 (conflicted copy).jsonl`,
`1-LAPTOP.jsonl`, `1 (1).jsonl`, `1 2.jsonl`, `1.jsonl.sync-conflict-….age`). Whatever lies in a
machine's folder and has the ending is read, unless it is a link or no file. The case of a name
doesn't matter.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from unclench.store.database import Database
from unclench.store.machines.folder import Place, is_passing, machine_folders

ENDING = ".jsonl"
SEALED = ".age"
FULL = 256 << 10
"""Bytes from which a file is never touched again."""

LONGEST = 32 << 20
"""Bytes of the longest file that is read; ours are shorter by far."""

_PLACEHOLDER = re.compile(r"\.(.+)\.icloud")
_NUMBERED = re.compile(r"([1-9]\d{0,8})\.jsonl(?:\.age)?")


class Segment(NamedTuple):
    """A file as it lies there; `device` and `name` in lower case, unless two differ only so."""

    device: str
    name: str
    path: Path
    size: int
    changed: int  # nanoseconds since 1970
    evicted: bool = False
    """Whether only a placeholder is there, as iCloud Drive leaves it until the file is used."""

    @property
    def number(self) -> int | None:
        """The number that its machine gave it; None for a copy that an engine made."""
        return number_of(self.name)

    @property
    def sealed(self) -> bool:
        """Whether the key is needed to read it."""
        return self.name.endswith(SEALED)


class Row(NamedTuple):
    """What is remembered of a file, as in the table."""

    device: str
    name: str
    size: int = 0
    changed: int = 0
    digest: str = ""
    intended: str = ""
    ahead: int = 0
    newer: int = 0
    missing_since: int | None = None
    waiting_since: int | None = None

    @property
    def as_found(self) -> tuple[int, int, str]:
        """What tells whether anything of it has changed."""
        return self.size, self.changed, self.digest


Key = tuple[str, str]
Rows = dict[Key, Row]


def listing(place: Place) -> dict[Key, Segment]:
    """All files of all machines, in the order in which they were begun.

    Raises:
        OSError: a folder can't be listed.
    """
    found: dict[Key, Segment] = {}
    for folder in machine_folders(place):
        for one in sorted(_in(folder), key=_order):
            first = found.setdefault((one.device, one.name), one)
            if first.path != one.path and not one.evicted:  # they differ in case alone
                key = (folder.name, one.path.name)
                found[key] = one._replace(device=key[0], name=key[1])
    return found


def number_of(name: str) -> int | None:
    """The number in the name of a file; None in a name that an engine made up."""
    found = _NUMBERED.fullmatch(name)
    return int(found[1]) if found else None


def name_of(number: int, sealed: bool) -> str:
    """What a machine calls its file of that number."""
    return f"{number}{ENDING}{SEALED if sealed else ''}"


def digest_of(data: bytes) -> str:
    """By which the same bytes are known again."""
    return hashlib.sha256(data).hexdigest()


def rows_of(database: Database) -> Rows:
    """What is remembered of all files.

    Raises:
        StoreError: the database can't be read.
    """
    found = database.rows(f"SELECT {', '.join(Row._fields)} FROM segment")
    return {(row[0], row[1]): Row(*row) for row in found}


def remember(database: Database, rows: Iterable[Row]) -> None:
    """Keep these.

    Raises:
        StoreError: the database can't be written.
    """
    marks = ", ".join("?" * len(Row._fields))
    database.change_many(
        f"INSERT OR REPLACE INTO segment ({', '.join(Row._fields)}) VALUES ({marks})", rows
    )


def forget(database: Database, keys: Iterable[Key]) -> None:
    """Remember no more of these.

    Raises:
        StoreError: the database can't be written.
    """
    database.change_many("DELETE FROM segment WHERE device = ? AND name = ?", keys)


def _in(folder: Path) -> Iterator[Segment]:
    with os.scandir(folder) as inside:
        for entry in inside:
            name = entry.name.casefold()
            placeholder = _PLACEHOLDER.fullmatch(name)
            if placeholder:
                name = placeholder[1]
            if is_passing(name) or not name.endswith((ENDING, SEALED)):
                continue
            with suppress(FileNotFoundError):  # it went since
                seen = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(seen.st_mode):
                    path = Path(entry.path)
                    yield Segment(
                        folder.name.casefold(),
                        name,
                        path,
                        seen.st_size,
                        seen.st_mtime_ns,
                        placeholder is not None,
                    )


def _order(segment: Segment) -> tuple[bool, int, bool, str]:
    """Numbered ones by number, then the copies, which mostly hold what was read by then."""
    return segment.number is None, segment.number or 0, segment.evicted, segment.path.name
