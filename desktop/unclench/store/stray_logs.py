"""Logs that lie beside a database and belong to another file: set aside, never played into it.

A copy put back by hand, or brought by a sync program, may find the `-wal` or `-journal` of the file
that was there before. SQLite can't tell, and would write its pages over the copy.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from unclench.system.locks import FCNTL
from unclench.system.unfinished import unfinished_folder

ASIDE = "unclench-log-set-aside-"
_HEADER = 100  # bytes of a database; https://www.sqlite.org/fileformat2.html
_USES_NO_WAL = b"\x01\x01"  # at 18 and 19
_WAL_HEADER = 32  # bytes; a log without a page is no longer
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
_MAGIC = b"SQLite format 3\x00"
_COUNTER = slice(24, 28)  # of changes
_LOCKED = 0x40000000, 512  # the bytes where readers and writers of a database have their locks


def set_aside(database: Path, now: datetime) -> list[Path]:
    """Rename the logs beside `database` that are not its own; to be called before it is opened.

    Returns:
        Their new paths, in the same folder.

    Raises:
        OSError: the folder can't be read or written.
    """
    found: list[Path] = []
    for ending, is_stray in (("-wal", _is_stray_wal), ("-journal", _is_stray_journal)):
        log = database.with_name(database.name + ending)
        if not log.exists() or not log.stat().st_size:
            continue
        with database.open("r+b") as file:
            if _is_ours_alone(file) and _is_database(file) and is_stray(file, log):
                aside = database.with_name(f"{ASIDE}{now:%Y-%m-%d-%H%M%S}.db{ending}")
                log.replace(aside)
                database.with_name(database.name + "-shm").unlink(missing_ok=True)
                found.append(aside)
    return found


def _is_ours_alone(file: BinaryIO) -> bool:
    """Whether nobody else reads or writes the database, from now until `file` is closed.

    Windows needs no such lock: a log that somebody has open can't be renamed there.
    """
    if FCNTL is not None:  # pragma: no branch
        first, count = _LOCKED
        try:
            FCNTL.lockf(file, FCNTL.LOCK_EX | FCNTL.LOCK_NB, count, first, os.SEEK_SET)
        except OSError:
            return False
    return True


def _is_database(file: BinaryIO) -> bool:
    return len(head := _head(file)) == _HEADER and head.startswith(_MAGIC)


def _is_stray_wal(file: BinaryIO, log: Path) -> bool:
    if log.stat().st_size <= _WAL_HEADER:
        return False
    if _head(file)[18:20] == _USES_NO_WAL:
        return True
    # Whether it is that of a database which uses one can only be told by the sense it makes.
    folder = log.parent
    return not _is_sound(file, folder, log) and _is_sound(file, folder)


def _is_sound(file: BinaryIO, room: Path, log: Path | None = None) -> bool:
    with unfinished_folder(room) as folder:
        copy = folder / "copy.db"
        file.seek(0)
        with copy.open("xb") as target:
            shutil.copyfileobj(file, target)
        if log is not None:
            shutil.copyfile(log, copy.with_name("copy.db-wal"))
        try:
            with closing(sqlite3.connect(copy)) as look:
                return look.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        except sqlite3.DatabaseError:
            return False


def _is_stray_journal(file: BinaryIO, log: Path) -> bool:
    """Whether its copy of the first page is neither what is there nor the version just before."""
    with log.open("rb") as journal:
        before = next(_first_pages(journal), None)
    if before is None:
        return False
    now = _head(file)
    if now[_COUNTER] == before[_COUNTER]:  # nothing of page 1 was written yet
        return now != before[:_HEADER]
    counts = (int.from_bytes(page[_COUNTER], "big") for page in (now, before))
    return next(counts) - next(counts) != 1


def _first_pages(file: BinaryIO) -> Iterator[bytes]:
    """The copies of page 1 in a journal that would be played back; usually one."""
    start = 0
    while True:
        file.seek(start)
        header = file.read(28)
        if len(header) < 28 or not header.startswith(_JOURNAL):
            return
        count, _nonce, _size, sector, page = (
            int.from_bytes(header[at : at + 4], "big") for at in range(8, 28, 4)
        )
        if not 1 <= count < 2**31 or not sector or page < 512:
            return
        start += sector
        for number in range(count):
            file.seek(start + number * (page + 8))
            record = file.read(page + 8)
            if int.from_bytes(record[:4], "big") == 1 and len(record) == page + 8:
                yield record[4:-4]
        end = start + count * (page + 8)
        start = -(-end // sector) * sector


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(_HEADER)
