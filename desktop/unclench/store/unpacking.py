"""What is in a backup of a whole profile, unpacked and checked; it may come from anywhere.

Nothing here trusts the file: what is in it is measured before it is read, packed as we pack it, and
the database counts only when a copy of it is sound. `store.check` runs this in a process apart.
"""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.copies import Contents, copy_database
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, NewerDatabase, SentenceError
from unclench.system.zip_names import meant

FORMAT = 1
SIGN = "unclench-backup.json"
KEY = "unclench_backup"
DATABASE = "unclench.db"
EXERCISES = "exercises"
MOST_BYTES = 4 * 2**30  # unpacked: more is no profile
_SIGN_BYTES = 1000
_NAME_MOST = 255  # bytes
_PATH_MOST = 1000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RAW = "as-it-came.db"


class NoBackup(SentenceError):  # noqa: N818 - says more than "Error"
    """This file is no backup of a profile, or it is damaged; nothing was changed."""

    sentence = QT_TRANSLATE_NOOP(
        "store", "{path} isn't a backup that Unclench made, or it's damaged. Nothing was changed."
    )


def unpack(path: Path, room: Path) -> Contents:
    """Put a sound copy of the database in a backup at `DATABASE` in `room`, its files beside it.

    `EXERCISES` is there when the backup has them: a bare database has none.

    Raises:
        NoBackup: it is none, or damaged.
        NewerDatabase: a newer version of the app made it.
        StoreError: it can't be read, or there is no room.
    """
    with in_words(path), path.open("rb") as file:
        bare = file.read(16).startswith(b"SQLite format 3")
    try:
        if not bare:
            with in_words(room):
                _unpack(path, room)
        contents = copy_database(path if bare else room / _RAW, room / DATABASE)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, RuntimeError) as fault:
        raise NoBackup(path) from fault
    except DamagedDatabase as fault:
        raise NoBackup(path) from fault
    except NewerDatabase as fault:
        raise NewerDatabase(path) from fault
    with in_words(room):
        (room / _RAW).unlink(missing_ok=True)
    return contents


def _unpack(path: Path, room: Path) -> None:
    (room / EXERCISES).mkdir(mode=0o700)
    with zipfile.ZipFile(path) as archive:
        files = [each for each in archive.infolist() if not each.is_dir()]
        members = dict(meant(files, lambda name: name == SIGN))
        if _format(archive, members) > FORMAT:
            raise NewerDatabase(path)
        if sum(member.file_size for member in members.values()) > MOST_BYTES:
            raise ValueError("too large")
        wanted = [name for name in members if name == DATABASE or _is_exercise(name)]
        _refuse_odd(wanted)
        for name in wanted:
            target = room / (_RAW if name == DATABASE else name)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with archive.open(members[name]) as inside, target.open("xb") as outside:
                shutil.copyfileobj(inside, outside)


def _format(archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo]) -> int:
    """The version of the format, by what is small; the rest is packed as we pack it."""
    if not {SIGN, DATABASE} <= members.keys() or members[SIGN].file_size > _SIGN_BYTES:
        raise ValueError(SIGN)
    if any(member.compress_type not in _PACKED for member in members.values()):
        raise ValueError("another way of packing")
    sign = json.loads(archive.read(members[SIGN]))
    version = sign.get(KEY) if isinstance(sign, dict) else None
    if type(version) is not int or version < 1:
        raise ValueError(SIGN)
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
    return len(parts) > 1 and parts[0] == EXERCISES
