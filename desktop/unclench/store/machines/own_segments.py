"""What this machine writes into the folder, below its own name.

Before a file is replaced, the digest of what it will be is remembered: killed at any moment, the
next run still knows which files are its own. Lines that it doesn't know were written by another
that has this machine's name: a copy of its profile, or an older state of it that was put back.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from unclench.domain.merging.change_lines import write
from unclench.domain.merging.state import State
from unclench.store.database import Database
from unclench.store.machines.errors import NotOurs
from unclench.store.machines.folder import Place, make_folder
from unclench.store.machines.local_changes import UNCOUNTED
from unclench.store.machines.own_lines import is_known
from unclench.store.machines.sealing import Sealer
from unclench.store.machines.segments import (
    FULL,
    LONGEST,
    Row,
    Rows,
    Segment,
    digest_of,
    forget,
    name_of,
    remember,
)
from unclench.system.atomic_files import remove_parts, replace_file
from unclench.system.plain_files import read_plain

_LINES = 1_000_000  # more than a file may hold

Told = tuple[int, str, str, State]
"""A mark, an entity, a key, and what is known of that record."""


class Own(NamedTuple):
    """How this machine's own files were found: those that are there, and what is wrong."""

    there: tuple[Segment, ...]
    foreign: bool = False
    gone: bool = False
    damaged: bool = False


def look_at_own(
    database: Database, found: Iterable[Segment], rows: Rows, device: str, sealer: Sealer | None
) -> Own:
    """Hold this machine's own files against what it wrote; where some are lost, all is written.

    A copy that an engine made of one is passed over, one that was damaged is emptied.

    Raises:
        OSError: one can't be read or written.
        StoreError: the database can't be written.
    """
    known = {row.name: row for row in rows.values() if row.device == device}
    written = {digest for row in known.values() for digest in (row.digest, row.intended)}
    there, fresh, damaged = [], [], []
    for one in (one for one in found if one.device == device):
        row = known.get(one.name)
        if one.evicted:
            there.append(one)
            continue
        if row and row.digest and (row.size, row.changed) == (one.size, one.changed):
            there.append(one)
            continue
        data = read_plain(one.path, LONGEST)
        digest = digest_of(data)
        if row and digest in {row.digest, row.intended}:
            there.append(one)
            fresh.append(_settled(row, one, digest))
        elif row and is_known(database, one, data, sealer):
            damaged.append((one, row))
        elif row or not (digest in written or _is_old_copy(database, one, data, sealer)):
            return Own((), foreign=True)
    for one, row in damaged:
        emptied = _emptied(database, one, row, sealer)
        there.append(emptied[0])
        fresh.append(emptied[1])
    remember(database, fresh)
    rows.update({(row.device, row.name): row for row in fresh})
    gone = _forget_gone(database, known, {one.name for one in there})
    return Own(tuple(there), gone=gone, damaged=bool(damaged))


def _forget_gone(database: Database, known: Mapping[str, Row], there: Container[str]) -> bool:
    """Whether there are files that were written and went."""
    lost = [row for row in known.values() if row.name not in there]
    gone = any(row.digest for row in lost)
    with database.transaction():  # else what only these held would be known as written
        forget(database, [(row.device, row.name) for row in lost])
        if gone:
            write_anew(database)
    return gone


def _is_old_copy(database: Database, one: Segment, data: bytes, sealer: Sealer | None) -> bool:
    """Whether an engine keeps there what one of this machine's files was before."""
    return one.number is None and is_known(database, one, data, sealer)


def _settled(row: Row, one: Segment, digest: str) -> Row:
    return row._replace(size=one.size, changed=one.changed, digest=digest, intended="")


def _emptied(
    database: Database, one: Segment, row: Row, sealer: Sealer | None
) -> tuple[Segment, Row]:
    """Put a file in its place that is whole and says nothing; all is to be written again."""
    data = sealer.seal(b"") if sealer and one.sealed else b""
    with database.transaction():
        remember(database, [row._replace(intended=digest_of(data))])
        write_anew(database)
    replace_file(one.path, data)
    seen = one.path.stat()
    one = one._replace(size=seen.st_size, changed=seen.st_mtime_ns)
    return one, _settled(row, one, digest_of(data))


def emptied(database: Database, own: Own, rows: Rows, sealer: Sealer | None) -> Own:
    """Empty all of this machine's own files; all that is known is to be written again.

    Raises:
        OSError: one can't be written.
        StoreError: the database can't be written.
    """
    every = [_emptied(database, one, rows[one.device, one.name], sealer) for one in own.there]
    remember(database, [row for _one, row in every])
    write_anew(database)
    return own._replace(there=tuple(one for one, _row in every), damaged=True)


def write_anew(database: Database) -> None:
    """Have all that is known be written, whatever was written before.

    Raises:
        StoreError: the database can't be written.
    """
    database.change("UPDATE machine SET fresh = 1")


class Writer:
    """Puts lines into this machine's files, one file after the other."""

    def __init__(
        self, database: Database, place: Place, device: str, sealer: Sealer | None, own: Own
    ) -> None:
        """Go on after the files that are there."""
        self._database = database
        self._device = device
        self._sealer = sealer
        last = max(own.there, key=lambda one: one.number or 0, default=None)
        self._folder = last.path.parent if last else place.ours / device
        self._number = (last.number or 0) if last else 0
        self._last = None if own.damaged or last is None or last.evicted else last

    def write(self, told: Iterable[Told]) -> int:
        """Write them all; what is in a file that is whole is no longer outgoing.

        Returns:
            How many there were, as a person counts them.

        Raises:
            OSError: the folder can't be written; all that couldn't be written is still outgoing.
            StoreError: the database can't be written, or a link stands where its folder is to be.
        """
        count, mark, lines = 0, 0, 0
        text: bytearray | None = None
        for mark, entity, key, state in told:
            if text is None:
                self._make_folder()
                text = self._begun()
                lines = text.count(b"\n")
            lines += 1
            number = self._number * _LINES + lines
            text += write(self._device, number, entity, key, state).encode() + b"\n"
            count += entity not in UNCOUNTED
            if len(text) >= FULL:
                self._put(bytes(text), mark)
                text = None
        if text is not None:
            self._put(bytes(text), mark)
        return count

    def _begun(self) -> bytearray:
        """What is in the file that is to be filled: the last one, or a new one."""
        if self._last is None or self._last.size >= FULL or self._last.sealed != self._seals:
            self._number += 1
            self._last = None
            return bytearray()
        data = self._last.path.read_bytes()
        return bytearray(self._sealer.open(data) if self._sealer else data)

    @property
    def _seals(self) -> bool:
        return self._sealer is not None

    def _put(self, text: bytes, mark: int) -> None:
        data = self._sealer.seal(text) if self._sealer else text
        name = name_of(self._number, self._seals)
        path = self._last.path if self._last else self._folder / name
        was = self._database.rows(
            "SELECT size, changed, digest FROM segment WHERE device = ? AND name = ?",
            (self._device, name),
        )
        size, changed, digest = was[0] if was else (0, 0, "")
        row = Row(self._device, name, size, changed, digest, digest_of(data))
        remember(self._database, [row])
        replace_file(path, data)
        seen = path.stat()
        row = Row(self._device, name, seen.st_size, seen.st_mtime_ns, row.intended)
        with self._database.transaction():
            remember(self._database, [row])
            self._database.change("DELETE FROM outgoing WHERE mark <= ?", (mark,))
        self._last = Segment(self._device, name, path, seen.st_size, seen.st_mtime_ns)

    def _make_folder(self) -> None:
        if self._folder.is_symlink():
            raise NotOurs(self._folder)
        make_folder(self._folder)
        remove_parts(self._folder)  # of a run that was killed
