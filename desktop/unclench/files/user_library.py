"""A person's own files: the folder is the library, and an index spares reading it at the start.

Nothing here loads the exercise types, so a window may use it; what must be read is read by
`reader_pool`, or by whatever is given to `scan`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from unclench import __version__
from unclench.files import same_id
from unclench.files.folder import PROGRAMS, is_exercise
from unclench.files.reader_pool import ReadFile, Spot
from unclench.system.atomic_files import replace_file
from unclench.system.said import packed, unpacked

BATCH = 0.8  # seconds between two lists of news
_TEXTS = ("id", "title", "summary", "kind", "file")
_LISTS_OF_TEXTS = ("posture", "no_holds")

Read = Callable[[Sequence[str]], Iterable[Sequence[ReadFile]]]


@dataclass(frozen=True, slots=True)
class Listed:
    """One file of the person's folder: the entry for its card, or its faults.

    `name` is its path inside the folder; `modified` counts nanoseconds as the file system does.
    `beside` is the title of the exercise whose id it has too.
    """

    name: str
    size: int
    modified: int
    entry: Mapping[str, Any] | None
    faults: tuple[Spot, ...]
    again: bool = False
    beside: str = ""

    @property
    def title(self) -> str:
        """What to call it: its title, or the name of a file with faults."""
        return str(self.entry["title"]) if self.entry else self.name


@dataclass(frozen=True, slots=True)
class LibraryChanges:
    """What became different; `complete` when the whole folder was looked at."""

    added: tuple[Listed, ...] = ()
    changed: tuple[Listed, ...] = ()
    removed: tuple[str, ...] = ()
    complete: bool = False

    def __bool__(self) -> bool:
        """Whether anything became different."""
        return bool(self.added or self.changed or self.removed)


@dataclass
class UserLibrary:
    """The files in `folder`, remembered in the file `index`; `taken` are the shipped ids.

    They are exercises, or by another `noun` what `is_entry` knows the rows of.
    """

    folder: Path
    index: Path
    taken: frozenset[str] = frozenset()
    noun: str = "exercise"
    is_entry: Callable[[Mapping[str, Any]], bool] | None = None
    listed: dict[str, Listed] = field(default_factory=dict)
    _read: dict[str, Listed] = field(default_factory=dict)

    def load(self) -> LibraryChanges:
        """What the index remembers; nothing when it is damaged or of another version."""
        try:
            kept = json.loads(self.index.read_bytes())
            if kept["version"] == __version__:
                right = self.is_entry or _is_entry
                self._read = {name: _row(name, row, right) for name, row in kept["files"].items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            self._read = {}
        return self._news()

    def scan(self, read: Read) -> Iterator[LibraryChanges]:
        """Look at the folder; news come in batches, the last of them `complete`.

        Raises:
            OSError: from `read`; what was read until then is remembered.
        """
        there = _stats(self.folder)
        gone = self._read.keys() - there.keys()
        for name in gone:
            del self._read[name]
        todo = [name for name, seen in there.items() if self._is_new(name, seen)]
        if todo or gone:
            try:
                yield from self._taken_in(todo, there, read)
            finally:
                self._save()
        yield replace(self._news(), complete=True)

    def path(self, name: str) -> Path:
        """The file of a listed name."""
        return self.folder / name

    def _is_new(self, name: str, seen: tuple[int, int]) -> bool:
        known = self._read.get(name)
        return known is None or known.again or (known.size, known.modified) != seen

    def _taken_in(
        self, todo: Sequence[str], there: Mapping[str, tuple[int, int]], read: Read
    ) -> Iterator[LibraryChanges]:
        names = {f"{self.folder}{os.sep}{name}": name for name in todo}
        due = time.monotonic() + BATCH
        for found in read(list(names)):
            for each in found:
                name = names[each.path]
                self._read[name] = Listed(
                    name, *there[name], each.entry, each.faults[:20], each.again
                )
            if time.monotonic() > due:
                yield self._news()
                due = time.monotonic() + BATCH

    def _news(self) -> LibraryChanges:
        """What differs from what was told before."""
        now = dict(self._without_clashes())
        before, self.listed = self.listed, now
        return LibraryChanges(
            tuple(row for name, row in now.items() if name not in before),
            tuple(row for name, row in now.items() if _differs(before.get(name, row), row)),
            tuple(name for name in before if name not in now),
        )

    def _without_clashes(self) -> Iterator[tuple[str, Listed]]:
        """Each file; one whose id is taken is faulty. The one named after its id has it."""
        rows = sorted(self._read.items())
        owners = same_id.owners((name, row.entry["id"]) for name, row in rows if row.entry)
        for name, row in rows:
            if row.entry is None:
                yield name, row
                continue
            wanted = str(row.entry["id"])
            owner = owners[wanted]
            if wanted in self.taken:
                said = same_id.of_shipped(wanted, self.noun)
                yield name, replace(row, entry=None, faults=((1, 1, said),))
            elif owner != name:
                said = same_id.words(name, wanted, owner)
                beside = self._read[owner].title
                yield name, replace(row, entry=None, faults=((1, 1, said),), beside=beside)
            else:
                yield name, row

    def _save(self) -> None:
        """Remember what was read; when that can't be done, the next start reads again."""
        files = {
            row.name: [row.size, row.modified, row.entry, [*map(_kept, row.faults)], row.again]
            for row in self._read.values()
        }
        try:
            data = json.dumps({"version": __version__, "files": files}).encode()
            replace_file(self.index, data)
        except OSError:
            self.index.unlink(missing_ok=True)


def _differs(before: Listed, now: Listed) -> bool:
    return before is not now and before != now


def _kept(spot: Spot) -> tuple[int, int, Any]:
    line, column, said = spot
    return line, column, packed(said)


def _row(name: str, kept: Sequence[Any], right: Callable[[Mapping[str, Any]], bool]) -> Listed:
    size, modified, entry, faults, again = kept
    if entry is not None and not right(entry):
        raise TypeError(name)
    spots = tuple((int(line), int(column), unpacked(said)) for line, column, said in faults)
    return Listed(name, int(size), int(modified), entry, spots, bool(again))


def _is_entry(entry: Mapping[str, Any]) -> bool:
    """Whether all that a card shows is there, and is what it should be."""
    texts = [entry[name] for name in _TEXTS]
    texts += [entry[name] for name in ("language", "author") if entry.get(name) is not None]
    for name in _LISTS_OF_TEXTS:
        texts += entry[name] if isinstance(entry[name], list) else [None]
    texts += entry["cautions"].values()
    numbers = (*entry["minutes"], entry["default"], entry["level"])
    return all(isinstance(one, str) for one in texts) and all(
        type(one) in (int, float) for one in numbers
    )


def _stats(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each exercise file in `folder` and below; hidden ones are passed over.

    Programs are in a folder of their own, which is passed over too.
    """
    found: dict[str, tuple[int, int]] = {}
    open_ = [(str(folder), "")]
    while open_:
        here, before = open_.pop()
        try:
            inside = [item for item in os.scandir(here) if not item.name.startswith(".")]
        except OSError:
            continue
        for item in inside:
            if not before and item.name == PROGRAMS:
                continue
            if item.is_dir(follow_symlinks=False):
                open_.append((item.path, f"{before}{item.name}/"))
            elif is_exercise(item.name):
                found.update(_stat(before + item.name, item))
    return found


def _stat(name: str, item: os.DirEntry[str]) -> dict[str, tuple[int, int]]:
    """Nothing for a link to a folder; what is no file has no size, and is told, never opened."""
    try:
        if item.is_dir():
            return {}
        seen = item.stat() if item.is_file() else item.stat(follow_symlinks=False)
    except OSError:
        return {name: (0, 0)}  # a link to itself, or gone by now: whoever reads it says so
    return {name: (seen.st_size, seen.st_mtime_ns)}
