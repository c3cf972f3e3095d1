"""A whole profile as one file: the database and the person's exercises, out and back in.

The file is a ZIP archive: `unclench-backup.json` (`{"unclench_backup": 1}`), `unclench.db`, and
the files below `exercises/`. A bare database, such as an automatic backup, can be restored too;
then the exercises stay as they are.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from unclench.store import links
from unclench.store.backup import kept_folder, make_kept_folder, put_in_place
from unclench.store.check import Check
from unclench.store.copies import Contents, copy_database
from unclench.store.disk_faults import in_words
from unclench.store.errors import Unavailable
from unclench.store.read_only import readable
from unclench.store.unpacking import DATABASE, EXERCISES, FORMAT, KEY, SIGN
from unclench.system.atomic_files import replacing
from unclench.system.leftovers import sweep_beside
from unclench.system.paths import Profile
from unclench.system.unfinished import unfinished_folder


@dataclass(frozen=True)
class Backup:
    """What a backup holds; `exercises` counts files and is None when it has none to restore."""

    contents: Contents
    exercises: int | None


def save_profile(profile: Profile, target: Path) -> Backup:
    """Write the profile to `target`, private, replacing it only when the new file is whole.

    The app may be running: what is saved is the state of one moment.

    Raises:
        StoreError: the profile can't be read, or `target` not be written.
    """
    sweep_beside(target)
    with (
        in_words(target),
        unfinished_folder(target.parent) as folder,
        replacing(target) as file,
    ):
        copy = folder / DATABASE
        with readable(profile.database) as database:
            contents = _copied(database, copy, target)
        files = _exercise_files(profile.exercises)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(SIGN, json.dumps({KEY: FORMAT}))
            archive.write(copy, DATABASE)
            for exercise in files:
                inside = exercise.relative_to(profile.exercises).as_posix()
                archive.write(exercise, f"{EXERCISES}/{inside}")
    return Backup(contents, len(files))


def _copied(database: Path, copy: Path, target: Path) -> Contents:
    """Copy the database for a backup at `target`; what fails there is told of that."""
    try:
        return copy_database(database, copy)
    except Unavailable as fault:
        if fault.values.get("path") != copy:
            raise
        there = {"path": target, "folder": target.parent}
        raise Unavailable(fault.text, **(fault.values | there)) from fault


def look_into_backup(path: Path, room: Path) -> Backup:
    """Check all of a backup and say what it holds; it is unpacked below `room` for that.

    Raises:
        NoBackup: it is none, or damaged.
        NewerDatabase: a newer version of the app made it.
        StoreError: it can't be read, or there is no room.
    """
    with _unpacked(path, room) as (_folder, backup):
        return backup


def restore_profile(profile: Profile, path: Path, now: datetime) -> tuple[Backup, Path | None]:
    """Put what a backup holds in place of the profile, which is kept in its folder of backups.

    The backup is checked before anything is changed. Nobody may have the profile open.

    Returns:
        What the profile now holds, and the folder that keeps what it held before, if anything.

    Raises:
        NoBackup: the file is none, or damaged; nothing was changed.
        NewerDatabase: a newer version of the app made it; nothing was changed.
        StoreError: a window or another program uses the database, or the disk is in the way.
    """
    with in_words(profile.folder):
        profile.create()
    with _unpacked(path, profile.folder) as (folder, backup):
        kept = kept_folder(profile, now)
        put_in_place(profile, folder / DATABASE, now)  # what may fail for lack of room comes first
        if backup.exercises is not None:
            with in_words(profile.folder):
                _swap_exercises(profile, folder / EXERCISES, kept)
    return backup, kept if kept.exists() else None


def _swap_exercises(profile: Profile, fresh: Path, kept: Path) -> None:
    present = profile.exercises
    if any(present.iterdir()):
        make_kept_folder(kept)
    elsewhere = kept.exists() and _disk(kept) != _disk(present)
    if elsewhere or _is_linked(present):
        links.exchange(present, fresh, kept / EXERCISES)
        return
    if any(present.iterdir()):
        present.replace(kept / EXERCISES)
    fresh.replace(present)


def _disk(folder: Path) -> object:
    return folder.stat().st_dev


def _is_linked(folder: Path) -> bool:
    """Whether it, or anything in it, leads elsewhere: moved, it would lead nowhere."""
    return folder.is_symlink() or any(one.is_symlink() for one in folder.rglob("*"))


def _exercise_files(folder: Path) -> list[Path]:
    """The person's files, without what is linked from elsewhere or hidden."""
    return [file for file in links.files_in(folder) if not file.is_symlink()]


@contextmanager
def _unpacked(path: Path, room: Path) -> Iterator[tuple[Path, Backup]]:
    """The folder with what is in a backup, and what that is, as long as the context lasts."""
    with in_words(room), unfinished_folder(room) as folder:
        with Check() as check:
            contents = check.unpack(path, folder)
        exercises = folder / EXERCISES
        yield folder, Backup(contents, _count(exercises) if exercises.is_dir() else None)


def _count(exercises: Path) -> int:
    return len(_exercise_files(exercises))
