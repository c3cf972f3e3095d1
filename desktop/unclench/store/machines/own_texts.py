"""The person's own exercises and programs between machines: each file's text is one record.

With its text a file tells which texts it replaced, newest first. So a machine whose file is among
them takes the new one quietly; one whose file the writer had not seen keeps that beside it.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import NamedTuple, cast

from unclench.domain.merging.clock import HybridClock
from unclench.domain.merging.entities import is_own_path
from unclench.domain.merging.limits import LONGEST_TEXT, is_fair_path
from unclench.domain.merging.state import State, Value, changed, deleted
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.columns import storable
from unclench.store.database import Database
from unclench.store.disk_faults import in_words
from unclench.store.machines import capture, machine_row, states
from unclench.store.machines.report import Remark
from unclench.store.machines.segments import digest_of
from unclench.system.atomic_files import replace_file
from unclench.system.free_names import free_name

_ENTITY = "file"
_FIELD = "text"
_ENDING = ".json"
_GONE = ".deleted"  # as a file is called that was deleted and may be put back
_SEEN = 32  # texts before it that a file names
_SHORT = 16  # signs by which a text is named there
_NO_NAME = QT_TRANSLATE_NOOP(
    "store",
    "{path} stays on this computer: a file of that name can't be kept on every system. "
    "Rename it to share it.",
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "store", "{path} stays on this computer: it's too big, or no text that can be read."
)
_NO_PLACE = QT_TRANSLATE_NOOP(
    "store",
    "{path} came from another computer and can't be put here: another file has that name but for "
    "capital letters, a link stands in its way, or the disk refuses. Rename it on one of the "
    "computers.",
)
BESIDE = QT_TRANSLATE_NOOP(
    "store",
    "{path} was changed on two computers at once. The newer one has the name now, and what was "
    "here is in {beside}.",
)


class _File(NamedTuple):
    """A file as it lies on the disk."""

    path: Path
    size: int
    changed: int


class _Row(NamedTuple):
    """A file as it was when this machine's record of it was last right."""

    path: str
    size: int
    changed: int
    digest: str


class _Known(NamedTuple):
    """A text as its record has it, and by which names it calls those before it."""

    text: str
    seen: list[str]


class OwnTexts:
    """Keeps the files below `folder` and their records alike."""

    def __init__(self, database: Database, folder: Path) -> None:
        """Nothing is read yet."""
        self._database = database
        self._folder = folder
        self._remarks: dict[tuple[str, str], Remark] = {}

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What is to be told, each thing once."""
        return tuple(self._remarks.values())

    def note(self, clock: HybridClock, now: int) -> None:
        """Put down what the person changed, at `now` in milliseconds.

        Raises:
            StoreError: a file or the database can't be read.
        """
        with in_words(self._folder):
            if not self._folder.is_dir():
                return
            files = dict(self._files())
        rows = self._rows()
        for name, file in files.items():
            row = rows.get(name)
            if row is None or (row.size, row.changed) != (file.size, file.changed):
                self._note_text(name, file, clock, now)
        if files or not _is_empty(self._folder):  # else its disk may just not be there
            for name in rows.keys() - files.keys():
                if self._is_no_file(name):
                    self._tell_of(_NO_TEXT, self._folder / name)
                else:
                    self._note_gone(name, clock, now)

    def write_out(self) -> None:
        """Have the files be as the records are.

        Raises:
            StoreError: the database can't be read or written.
        """
        with in_words(self._folder):
            files = dict(self._files()) if self._folder.is_dir() else {}
        rows = self._rows()
        for name, state in list(states.shown_of(self._database, _ENTITY)):
            row, known = rows.get(name), _known(state)
            try:
                if known is not None:
                    self._put(name, known, row, files)
                elif row is not None:
                    self._put_away(row, files.get(name))
            except OSError:
                self._tell_of(_NO_PLACE, self._folder / name)

    def _note_text(self, name: str, file: _File, clock: HybridClock, now: int) -> None:
        text = self._text(name, file)
        if text is None:
            return
        digest = digest_of(text.encode())
        before = states.known(self._database, _ENTITY, name)
        known = _known(before)
        with self._database.transaction():
            if known is None or known.text != text:
                value: list[Value] = [text, _seen(known)]
                state = changed(before, {_FIELD: value}, {_FIELD}, clock.tick(now))
                self._tell(name, state, clock)
            self._remember(_Row(name, file.size, file.changed, digest))

    def _note_gone(self, name: str, clock: HybridClock, now: int) -> None:
        before = states.known(self._database, _ENTITY, name)
        with self._database.transaction():
            if before is not None and before.last_change is not None:
                self._tell(name, deleted(before, clock.tick(now)), clock)
            self._forget(name)

    def _tell(self, name: str, state: State, clock: HybridClock) -> None:
        capture.put(self._database, _ENTITY, name, state)
        machine_row.keep_clock(self._database, clock)

    def _text(self, name: str, file: _File) -> str | None:
        said = _NO_TEXT
        try:
            if storable(name) != name or not (is_own_path(name) and is_fair_path(name)):
                said = _NO_NAME
            elif file.size <= LONGEST_TEXT:
                return file.path.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            said = _NO_TEXT
        self._tell_of(said, file.path)
        return None

    def _put(self, name: str, known: _Known, row: _Row | None, files: dict[str, _File]) -> None:
        data = known.text.encode()
        digest = digest_of(data)
        if row is not None and row.digest == digest:
            return
        file = files.get(name)
        target = file.path if file else self._place(name)
        here = target.read_bytes() if file else None
        if here != data:
            if here is not None and digest_of(here)[:_SHORT] not in known.seen:
                self._keep_beside(target, here)
            replace_file(target, data, keep=True)
        there = target.stat()
        self._remember(_Row(name, there.st_size, there.st_mtime_ns, digest))

    def _put_away(self, row: _Row, file: _File | None) -> None:
        """Delete a file so that it can be put back, unless it was changed just now."""
        if file is not None and digest_of(file.path.read_bytes()) == row.digest:
            gone = file.path.with_name(f".{file.path.name}{_GONE}")
            file.path.replace(free_name(gone))
        self._forget(row.path)

    def _place(self, name: str) -> Path:
        """Where a file is to be that isn't there yet.

        Raises:
            OSError: it can't be put there.
        """
        target = self._folder / name
        if not name.endswith(_ENDING) or os.path.lexists(target):  # in other capital letters
            raise OSError(name)
        for above in reversed(target.relative_to(self._folder).parents):
            folder = self._folder / above
            if folder != self._folder and folder.is_symlink():
                raise OSError(name)
            folder.mkdir(mode=0o700, exist_ok=True)
        return target

    def _keep_beside(self, target: Path, data: bytes) -> None:
        """Keep what is in a file under a free name, if it isn't kept so already."""
        every = (target.with_name(f"{target.stem}-{number}{_ENDING}") for number in count(2))
        beside = next(one for one in every if not os.path.lexists(one) or _holds(one, data))
        if not os.path.lexists(beside):
            replace_file(beside, data)
        self._tell_of(BESIDE, target, beside=str(beside))

    def _tell_of(self, text: str, path: Path, **more: object) -> None:
        self._remarks[text, str(path)] = Remark(text, {"path": str(path), **more})

    def _files(self) -> Iterator[tuple[str, _File]]:
        """The files by their names as others know them; nothing hidden, no links or pipes."""
        for here, folders, names in os.walk(self._folder, onerror=_raise):
            folders[:] = [one for one in folders if not one.startswith(".")]
            for name in names:
                path = Path(here, name)
                if name.startswith(".") or not name.endswith(_ENDING):
                    continue
                with suppress(FileNotFoundError):  # it went since: an editor was saving
                    seen = path.lstat()
                    if stat.S_ISREG(seen.st_mode):
                        inside = path.relative_to(self._folder).as_posix()
                        file = _File(path, seen.st_size, seen.st_mtime_ns)
                        yield unicodedata.normalize("NFC", inside), file

    def _is_no_file(self, name: str) -> bool:
        """Whether a link stands on the way to a name, or something there that is no file."""
        path = self._folder / name
        way = [path, *(self._folder / one for one in Path(name).parents[:-1])]
        with in_words(self._folder):
            return any(one.is_symlink() for one in way) or (path.exists() and not path.is_file())

    def _rows(self) -> dict[str, _Row]:
        rows = self._database.rows("SELECT path, size, changed, digest FROM own_text")
        return {row[0]: _Row(*row) for row in rows}

    def _remember(self, row: _Row) -> None:
        self._database.change("INSERT OR REPLACE INTO own_text VALUES (?, ?, ?, ?)", row)

    def _forget(self, name: str) -> None:
        self._database.change("DELETE FROM own_text WHERE path = ?", (name,))


def _known(state: State | None) -> _Known | None:
    """What is known of a file; None if it isn't there."""
    now = state.now() if state else None
    if now is None:
        return None
    text, seen = cast("list[str | None]", now[_FIELD])
    return _Known(text or "", (seen or "").split())


def _seen(before: _Known | None) -> str | None:
    """What is told of the texts that a new one replaces."""
    if before is None:
        return None
    return " ".join([digest_of(before.text.encode())[:_SHORT], *before.seen][:_SEEN])


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _is_empty(folder: Path) -> bool:
    with os.scandir(folder) as inside:
        return next(inside, None) is None


def _raise(fault: OSError) -> None:
    raise fault
