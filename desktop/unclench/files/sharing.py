"""Exercises in and out: a file or bundle is looked at first, then taken in or not."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from unclench.files import bundle
from unclench.files.changes import changed
from unclench.files.reader import BYTES_MOST, Loaded
from unclench.files.reader_pool import Readers, Spot
from unclench.files.recordings import RecordingError, locate
from unclench.files.user_library import UserLibrary
from unclench.files.writer import write
from unclench.system.atomic_files import previous, replace_file
from unclench.system.leftovers import IMPORTS

Way = Literal["new", "replace", "keep-both"]


class SharingError(ValueError):
    """Why an exercise can't be taken in or given away, in words for the person."""


@dataclass(frozen=True)
class SharedPreview:
    """A file or bundle that was looked at, and waits outside the library.

    `entry` has its title, author, lengths and cautions, None when there are `faults`. `owner` is
    the person's file that has the same id; `shipped` tells that a shipped exercise has it. With
    either of them `bring_in` wants to know what to do.
    """

    source: Path
    staged: Path
    entry: Mapping[str, Any] | None
    faults: tuple[Spot, ...]
    owner: Path | None = None
    shipped: bool = False
    licence: str = ""
    recordings: tuple[str, ...] = ()

    @property
    def clashes(self) -> bool:
        """Whether another exercise has its id."""
        return self.shipped or self.owner is not None

    @property
    def ways(self) -> tuple[Way, ...]:
        """What may be done with it; a shipped exercise can't be replaced."""
        if self.entry is None:
            return ()
        if not self.clashes:
            return ("new",)
        return ("keep-both",) if self.shipped else ("keep-both", "replace")


@dataclass
class ExerciseIntake:
    """Takes exercises into one person's library.

    `library` must know its folder (`load` and `scan` were done); `readers` are not closed here.
    """

    library: UserLibrary
    readers: Readers
    _staged: list[Path] = field(default_factory=list)

    def look(self, source: Path) -> SharedPreview:
        """Check a file or bundle and set it aside; end with `bring_in` or `discard`.

        Raises:
            SharingError: it breaks a rule for bundles, said in words that follow its name.
            OSError: it can't be read, or the library's folder can't be written.
        """
        folder = Path(tempfile.mkdtemp("", IMPORTS, self.library.folder))
        self._staged.append(folder)
        try:
            staged = self._staged_copy(source, folder)
            found = next(iter(self.readers.read([str(staged)])))[0]
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        raw = _raw(staged)
        owner, shipped = self._owner(found.entry)
        names = tuple(sorted(set(_played(raw))))
        licence = str(raw.get("licence", ""))
        return SharedPreview(
            source, staged, found.entry, found.faults, owner, shipped, licence, names
        )

    def bring_in(self, preview: SharedPreview, way: Way = "new") -> Path:
        """Put it into the library; the file that it then is.

        Raises:
            SharingError: it has faults, or `way` is not one of `preview.ways`.
            OSError: the library's folder can't be written.
        """
        if way not in preview.ways or preview.entry is None:
            raise SharingError("it has faults" if not preview.ways else "another one has its id")
        name = str(preview.entry["id"])
        if way == "keep-both":
            name = self.free_id(name)
            text = preview.staged.read_text(encoding="utf-8-sig")
            replace_file(preview.staged, changed(text, {("id",): name}).encode())
        try:
            if way == "replace" and preview.owner is not None:
                return self._replace(preview, preview.owner)
            return self._add(preview, name)
        finally:
            self.discard(preview)

    def discard(self, preview: SharedPreview) -> None:
        """Forget what was looked at."""
        shutil.rmtree(preview.staged.parent, ignore_errors=True)

    def free_id(self, wanted: str) -> str:
        """`wanted`, or with the first number behind it that no exercise has."""
        used = {row.entry["id"] for row in self.library.listed.values() if row.entry}
        used |= self.library.taken
        folder, name, number = self.library.folder, wanted, 2
        while name in used or (folder / f"{name}.json").exists() or (folder / name).exists():
            end = f"-{number}"
            name, number = wanted[: 64 - len(end)] + end, number + 1
        return name

    def _staged_copy(self, source: Path, folder: Path) -> Path:
        if source.suffix.lower() == bundle.SUFFIX:
            try:
                return bundle.unpack(source, folder)
            except bundle.BundleError as error:
                raise SharingError(str(error)) from error
        if source.exists() and not source.is_file():
            raise SharingError("isn't a file, so it's not read")
        with source.open("rb") as file:
            data = file.read(BYTES_MOST + 1)
        staged = folder / "exercise.json"
        replace_file(staged, data)
        for name in set(_played(_raw(staged))):
            _copy_recording(source.parent, name, folder)
        return staged

    def _owner(self, entry: Mapping[str, Any] | None) -> tuple[Path | None, bool]:
        if entry is None:
            return None, False
        name, rows = entry["id"], self.library.listed.values()
        row = next((row for row in rows if row.entry and row.entry["id"] == name), None)
        return (self.library.path(row.name) if row else None), name in self.library.taken

    def _add(self, preview: SharedPreview, name: str) -> Path:
        folder = self.library.folder
        if not preview.recordings:
            name = self._free_file(name)
            write(folder / f"{name}.json", preview.staged.read_text(encoding="utf-8-sig"))
            return folder / f"{name}.json"
        home = folder / self._free_file(name)
        preview.staged.parent.rename(home)
        return (home / preview.staged.name).rename(home / f"{name}.json")

    def _free_file(self, name: str) -> str:
        """A file name that is not there yet: another file, with faults perhaps, may have it."""
        folder, free, number = self.library.folder, name, 2
        while (folder / f"{free}.json").exists() or (folder / free).exists():
            free, number = f"{name}-{number}", number + 1
        return free

    def _replace(self, preview: SharedPreview, owner: Path) -> Path:
        """Put it where `owner` is; the version before stays as `disk.previous`."""
        text = preview.staged.read_text(encoding="utf-8-sig")
        for name in preview.recordings:
            target = owner.parent / name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if target.exists():
                target.replace(previous(target))
            (preview.staged.parent / name).replace(target)
        write(owner, text)
        return owner


def export(loaded: Loaded, path: Path) -> None:
    """Give an exercise away as a single `.json` or as a bundle, by the suffix of `path`.

    Raises:
        SharingError: another suffix, or it plays recordings, which a single file can't hold.
        OSError: it can't be written.
    """
    suffix = path.suffix.lower()
    if suffix == bundle.SUFFIX:
        try:
            bundle.write(path, loaded)
        except bundle.BundleError as error:
            raise SharingError(f"{path.name} {error}") from error
    elif suffix != ".json":
        raise SharingError(f"{path.name}: write a name that ends in .json or {bundle.SUFFIX}")
    elif loaded.recordings:
        raise SharingError(f"it plays recordings: export it as {path.stem}{bundle.SUFFIX}")
    else:
        replace_file(path, loaded.path.read_bytes(), private=False)


def shipped_ids(index: Path) -> frozenset[str]:
    """The ids in the index of shipped exercises, which a person's own may not have."""
    rows = json.loads(index.read_text(encoding="utf-8"))["exercises"]
    return frozenset(str(row["id"]) for row in rows)


def _raw(staged: Path) -> dict[str, Any]:
    """The decoded file, when it is one; its faults are told elsewhere."""
    try:
        raw = json.loads(staged.read_bytes())
    except (ValueError, RecursionError):
        return {}
    return raw if isinstance(raw, dict) else {}


def _played(raw: Mapping[str, Any]) -> Iterable[str]:
    """The names of recordings in a decoded file, right or not."""
    open_: list[Any] = [raw.get("steps")]
    while open_:
        here = open_.pop()
        if isinstance(here, list):
            open_ += here
        elif isinstance(here, dict):
            open_.append(here.get("steps"))
            if here.get("do") == "play" and isinstance(here.get("file"), str):
                yield here["file"]


def _copy_recording(folder: Path, name: str, target: Path) -> None:
    """Copy one recording beside a staged file; what can't be copied is told as its fault."""
    if re.search(r'[\\:<>"|?*\x00-\x1f]|(^|/)\.*(/|$)', name):
        return
    try:
        source = locate(folder, name)
        if not source.is_file() or source.stat().st_size > bundle.BYTES_MOST:
            return
    except (RecordingError, ValueError, OSError):
        return
    (target / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copyfile(source, target / name)
