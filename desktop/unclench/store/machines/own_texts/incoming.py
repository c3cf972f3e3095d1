"""What the others told of files is written into the folder; what was here is kept beside it."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from unclench.domain.merging.clock import ZERO
from unclench.store.database import Database
from unclench.store.machines import states
from unclench.store.machines.own_texts import seen, texts, walk
from unclench.store.machines.own_texts.seen import Row
from unclench.store.machines.own_texts.told import BESIDE, NO_PLACE, Told
from unclench.store.machines.own_texts.walk import ENDING, File
from unclench.store.machines.segments import digest_of
from unclench.system.atomic_files import replace_file
from unclench.system.free_names import free_name

_GONE = ".deleted"  # as a file is called that was deleted and may be put back


def write(database: Database, folder: Path, told: Told) -> None:
    """Have the files below `folder` be as the records are; what to tell is added to `told`.

    Raises:
        StoreError: the folder or the database can't be read or written.
    """
    files, rows = walk.look(folder).files, seen.rows(database)
    for name, state in list(states.shown_of(database, texts.ENTITY)):
        file, row, known = files.get(name), rows.get(name), texts.known(state)
        try:
            if known is None:
                if row is not None and row.since > (state.tombstone or ZERO).ms:
                    seen.forget(database, name)  # another was deleted: this one is new
                elif row is not None:
                    put_away(database, row, file)
            elif file is None or row is None or row.digest != digest_of(known.text.encode()):
                _put(database, folder, name, known, file, told)
        except OSError:
            told.tell(NO_PLACE, folder / name)


def put_away(database: Database, row: Row, file: File | None) -> None:
    """Delete a file so that it can be put back, unless it was changed just now.

    Raises:
        OSError: it can't be moved.
    """
    if file is not None and digest_of(file.path.read_bytes()) == row.digest:
        gone = file.path.with_name(f".{file.path.name}{_GONE}")
        file.path.replace(free_name(gone))
    seen.forget(database, row.path)


def keep_beside(target: Path, data: bytes) -> Path:
    """Keep a text beside a file, under a free name or where it is kept so already.

    Raises:
        OSError: it can't be written.
    """
    every = (target.with_name(f"{target.stem}-{number}{ENDING}") for number in count(2))
    beside = next(one for one in every if not os.path.lexists(one) or _holds(one, data))
    if not os.path.lexists(beside):
        replace_file(beside, data)
    return beside


def _put(
    database: Database, folder: Path, name: str, known: texts.Known, file: File | None, told: Told
) -> None:
    data = known.text.encode()
    target = file.path if file else _place(folder, name)
    here = target.read_bytes() if file else None
    if here != data:
        if here is not None and texts.name_of(here) not in known.seen:
            told.tell(BESIDE, target, beside=str(keep_beside(target, here)))
        replace_file(target, data, keep=True)
    there = target.stat()
    seen.remember(database, Row(name, there.st_size, there.st_mtime_ns, digest_of(data)))


def _place(folder: Path, name: str) -> Path:
    """Where a file is to be that isn't there yet.

    Raises:
        OSError: it can't be put there.
    """
    target = folder / name
    if not name.endswith(ENDING) or os.path.lexists(target):  # in other capital letters
        raise OSError(name)
    for above in reversed(target.relative_to(folder).parents):
        inside = folder / above
        if inside != folder and inside.is_symlink():
            raise OSError(name)
        inside.mkdir(mode=0o700, exist_ok=True)
    return target


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data
