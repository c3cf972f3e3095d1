"""A whole profile as one file: the database and the person's exercises, out and back in.

The file is a ZIP archive: `unclench-backup.json` (`{"unclench_backup": 1}`), `unclench.db`, and
the files below `exercises/`. A bare database, such as an automatic backup, can be restored too;
then the exercises stay as they are.
"""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.backup import kept_folder, make_kept_folder, restore_backup
from unclench.store.copies import Contents, copy_database, look_into
from unclench.store.errors import DamagedDatabase, NewerDatabase, StoreError, in_words
from unclench.system.atomic_files import replacing
from unclench.system.leftovers import WORK, sweep_beside
from unclench.system.paths import Profile
from unclench.system.zip_names import meant

FORMAT = 1
_SIGN = "unclench-backup.json"
_KEY = "unclench_backup"
_DATABASE = "unclench.db"
_EXERCISES = "exercises"
MOST_BYTES = 4 * 2**30  # unpacked: more is no profile
_SIGN_BYTES = 1000
_NAME_MOST = 255  # bytes
_PATH_MOST = 1000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NO_BACKUP = QT_TRANSLATE_NOOP(
    "store", "{path} is not a backup that Unclench made, or it is damaged. Nothing was changed."
)


class NoBackup(StoreError):  # noqa: N818 - says more than "Error"
    """This file is no backup of a profile, or it is damaged; nothing was changed."""

    def __init__(self, path: Path) -> None:
        """Name the file at `path`."""
        super().__init__(_NO_BACKUP, path=path)


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
        TemporaryDirectory(dir=target.parent, prefix=WORK) as name,
        replacing(target) as file,
    ):
        copy = Path(name) / _DATABASE
        contents = copy_database(profile.database, copy)
        files = _exercise_files(profile.exercises)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(_SIGN, json.dumps({_KEY: FORMAT}))
            archive.write(copy, _DATABASE)
            for exercise in files:
                inside = exercise.relative_to(profile.exercises).as_posix()
                archive.write(exercise, f"{_EXERCISES}/{inside}")
    return Backup(contents, len(files))


def look_into_backup(path: Path, room: Path) -> Backup:
    """Check all of a backup and say what it holds; it is unpacked below `room` for that.

    Raises:
        NoBackup: it is none, or damaged.
        NewerDatabase: a newer version of the app made it.
        StoreError: it can't be read, or there is no room.
    """
    with _unpacked(path, room) as (database, exercises):
        return Backup(_look_into(database, path), _count(exercises))


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
    with _unpacked(path, profile.folder) as (database, exercises):
        backup = Backup(_look_into(database, path), _count(exercises))
        kept = kept_folder(profile, now)
        restore_backup(profile, database, now)  # what may fail for lack of room comes first
        if exercises is not None:
            with in_words(profile.folder):
                _swap_exercises(profile, exercises, kept)
    return backup, kept if kept.exists() else None


def _swap_exercises(profile: Profile, fresh: Path, kept: Path) -> None:
    if any(profile.exercises.iterdir()):
        make_kept_folder(kept)
        profile.exercises.replace(kept / _EXERCISES)
    fresh.replace(profile.exercises)


def _exercise_files(folder: Path) -> list[Path]:
    """The person's files, without what is linked from elsewhere or hidden."""
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file()
        and not file.is_symlink()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
    )


@contextmanager
def _unpacked(path: Path, room: Path) -> Iterator[tuple[Path, Path | None]]:
    """The database in a backup and the folder of its exercises, as long as the context lasts."""
    with in_words(path), path.open("rb") as file:
        bare = file.read(16).startswith(b"SQLite format 3")
    with in_words(room), TemporaryDirectory(dir=room, prefix=WORK) as name:
        folder = Path(name)
        try:
            (_copy if bare else _unpack)(path, folder)
        except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, RuntimeError) as fault:
            raise NoBackup(path) from fault
        yield folder / _DATABASE, None if bare else folder / _EXERCISES


def _copy(path: Path, folder: Path) -> None:
    try:
        copy_database(path, folder / _DATABASE)
    except DamagedDatabase as fault:
        raise NoBackup(path) from fault


def _unpack(path: Path, folder: Path) -> None:
    (folder / _EXERCISES).mkdir(mode=0o700)
    with zipfile.ZipFile(path) as archive:
        files = [each for each in archive.infolist() if not each.is_dir()]
        members = dict(meant(files, lambda name: name == _SIGN))
        if _format(archive, members) > FORMAT:
            raise NewerDatabase(path)
        if sum(member.file_size for member in members.values()) > MOST_BYTES:
            raise ValueError("too large")
        wanted = [name for name in members if name == _DATABASE or _is_exercise(name)]
        _refuse_odd(wanted)
        for name in wanted:
            target = folder / name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with archive.open(members[name]) as inside, target.open("xb") as outside:
                shutil.copyfileobj(inside, outside)


def _format(archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo]) -> int:
    """The version of the format, by what is small; the rest is packed as we pack it."""
    if not {_SIGN, _DATABASE} <= members.keys() or members[_SIGN].file_size > _SIGN_BYTES:
        raise ValueError(_SIGN)
    if any(member.compress_type not in _PACKED for member in members.values()):
        raise ValueError("another way of packing")
    sign = json.loads(archive.read(members[_SIGN]))
    version = sign.get(_KEY) if isinstance(sign, dict) else None
    if type(version) is not int or version < 1:
        raise ValueError(_SIGN)
    return version


def _refuse_odd(names: Collection[str]) -> None:
    """Names that no disk takes, or that are a file and a folder at once."""
    folders = {str(folder) for name in names for folder in PurePosixPath(name).parents}
    for name in names:
        longest = max(map(len, name.encode().split(b"/")))
        if name in folders or len(name) > _PATH_MOST or longest > _NAME_MOST:
            raise ValueError(name)


def _is_exercise(name: str) -> bool:
    parts = PurePosixPath(name).parts
    if ".." in parts or "\\" in name or ":" in name or name.startswith("/"):
        raise ValueError(name)
    return len(parts) > 1 and parts[0] == _EXERCISES


def _look_into(database: Path, path: Path) -> Contents:
    try:
        return look_into(database, is_copy=True)
    except NewerDatabase as fault:
        raise NewerDatabase(path) from fault
    except DamagedDatabase as fault:
        raise NoBackup(path) from fault


def _count(exercises: Path | None) -> int | None:
    return None if exercises is None else len(_exercise_files(exercises))
