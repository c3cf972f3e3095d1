"""Exercises and programs in and out: a file or bundle is looked at first, then taken in or not."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import bundle, free_ids, program_sharing
from unclench.files.changes import changed
from unclench.files.file_kinds import other_use
from unclench.files.program_reader import is_program
from unclench.files.reader import BYTES_MOST, Loaded
from unclench.files.reader_pool import Readers
from unclench.files.recordings import RecordingError, locate
from unclench.files.shared_preview import Form as Form
from unclench.files.shared_preview import SharedPreview as SharedPreview
from unclench.files.shared_preview import SharingError as SharingError
from unclench.files.shared_preview import Way as Way
from unclench.files.shared_preview import owner_of, raw_of
from unclench.files.user_library import UserLibrary
from unclench.files.writer import write
from unclench.system.atomic_files import previous, replace_file
from unclench.system.leftovers import IMPORTS


@dataclass
class ExerciseIntake:
    """Takes exercises, and programs with theirs, into one person's library.

    `library` must know its folder (`load` and `scan` were done), and so must that of their
    `programs`; `readers` are not closed here.
    """

    library: UserLibrary
    readers: Readers
    programs: UserLibrary | None = None
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
            members = [self._looked(source, path) for path in bundle.members(folder)]
            if self.programs is not None and is_program(staged):
                return program_sharing.look(self, source, staged, members)
            if members:
                raise SharingError(
                    QT_TRANSLATE_NOOP(
                        "faults", "holds several exercises and no program that names them"
                    )
                )
            return self._looked(source, staged)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _looked(self, source: Path, staged: Path) -> SharedPreview:
        found = next(iter(self.readers.read([str(staged)])))[0]
        raw = raw_of(staged)
        owner, shipped = owner_of(found.entry, self.library)
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
            raise SharingError(
                QT_TRANSLATE_NOOP("faults", "it has faults")
                if not preview.ways
                else QT_TRANSLATE_NOOP("faults", "another one has its id")
            )
        try:
            if preview.form == "program":
                return program_sharing.bring_in(self, preview, way)
            return self.put(preview, way)[0]
        finally:
            self.discard(preview)

    def put(self, preview: SharedPreview, way: Way) -> tuple[Path, str]:
        """Put one exercise into the library; its file and the id that it has there."""
        assert preview.entry is not None
        name = str(preview.entry["id"])
        if way == "replace" and preview.owner is not None:
            return self._replace(preview, preview.owner), name
        if preview.is_taken:
            name = self.free_id(name)
            text = preview.staged.read_text(encoding="utf-8-sig")
            replace_file(preview.staged, changed(text, {("id",): name}).encode())
        return self._add(preview, name), name

    def discard(self, preview: SharedPreview) -> None:
        """Forget what was looked at."""
        shutil.rmtree(preview.staged.parent, ignore_errors=True)

    def free_id(self, wanted: str, kept: Callable[[str], bool] = lambda _name: False) -> str:
        """`wanted`, or with the first number behind it that no exercise has, and isn't `kept`."""
        used = {row.entry["id"] for row in self.library.listed.values() if row.entry}
        used |= self.library.taken
        folder = self.library.folder

        def taken(name: str) -> bool:
            there = (folder / f"{name}.json").exists() or (folder / name).exists()
            return name in used or kept(name) or there

        return free_ids.free_id(wanted, taken)

    def _staged_copy(self, source: Path, folder: Path) -> Path:
        if source.suffix.lower() == bundle.SUFFIX:
            try:
                return bundle.unpack(source, folder)
            except bundle.BundleError as error:
                raise SharingError(str(error)) from error
        if source.exists() and not source.is_file():
            raise SharingError(QT_TRANSLATE_NOOP("faults", "isn't a file, so it's not read"))
        with source.open("rb") as file:
            data = file.read(BYTES_MOST + 1)
        if words := other_use(source.name, data):
            raise SharingError(words)
        staged = folder / "exercise.json"
        replace_file(staged, data)
        for name in set(_played(raw_of(staged))):
            _copy_recording(source.parent, name, folder)
        return staged

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
            raise SharingError(
                fill(QT_TRANSLATE_NOOP("faults", "{name} {fault}"), name=path.name, fault=error)
            ) from error
    elif suffix != ".json":
        raise SharingError(
            fill(
                QT_TRANSLATE_NOOP("faults", "{name}: write a name that ends in .json or {suffix}"),
                name=path.name,
                suffix=bundle.SUFFIX,
            )
        )
    elif loaded.recordings:
        raise SharingError(
            fill(
                QT_TRANSLATE_NOOP("faults", "it plays recordings: export it as {name}{SUFFIX}"),
                name=path.stem,
                SUFFIX=bundle.SUFFIX,
            )
        )
    else:
        replace_file(path, loaded.path.read_bytes(), private=False)


def shipped_ids(index: Path) -> frozenset[str]:
    """The ids in the index of shipped exercises, which a person's own may not have."""
    rows = json.loads(index.read_text(encoding="utf-8"))["exercises"]
    return frozenset(str(row["id"]) for row in rows)


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
