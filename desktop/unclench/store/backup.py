"""Automatic backups, and the way back from a damaged database to the newest good one."""

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import backup_names, links, stray_logs
from unclench.store.check import Check
from unclench.store.copies import Contents, copy_database
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, MissingDatabase, StoreError, Unavailable
from unclench.system.atomic_files import remove_parts, replace_file, replacing_at
from unclench.system.paths import Profile

BESIDE = ("", "-journal", "-wal", "-shm")  # a database and the files that SQLite keeps with it
DAMAGED, FOUND, KEPT = "unclench-damaged-", "unclench-found-", "unclench-kept-"
ASIDE = (DAMAGED, FOUND, KEPT, stray_logs.ASIDE)
"""How the names begin of what was set aside in a profile."""

_OPEN = QT_TRANSLATE_NOOP(
    "store", "Unclench is open with this profile. Close its window, then try again."
)


@dataclass(frozen=True)
class GoodBackup:
    """A backup that was read through and is sound, and what it holds."""

    path: Path
    day: date
    contents: Contents


def back_up_daily(profile: Profile, today: date) -> Path | None:
    """Make today's backup unless it is there; then remove those that need not be kept.

    To be called in a worker thread some time after the start: it opens the database by itself,
    reads all of it and takes well under a second for ten years.

    Returns:
        The new backup, or None when there was nothing to do.

    Raises:
        DamagedDatabase: the database is broken; the backups stay as they are.
        StoreError: there is no room or no right.
    """
    target = backup_names.daily(profile.database, today)
    if target.exists() or not profile.database.exists():
        return None
    with in_words(target):
        target.parent.mkdir(mode=0o700, exist_ok=True)
        remove_parts(target.parent)
    copy_database(profile.database, target)
    with in_words(target):
        for backup in backup_names.superfluous(backup_names.all_of(profile.database)):
            backup.unlink(missing_ok=True)
    return target


def find_good_backups(profile: Profile, today: date) -> list[GoodBackup]:
    """The automatic backups that are sound and of a version that we know, the newest first.

    Those of a day that is still to come stand last: a clock was wrong then, or it is now.
    """
    with in_words(profile.database):
        backups = backup_names.all_of(profile.database)
    with Check() as check:
        good = [one for path in backups if (one := _checked(path, check))]
    return sorted(good, key=lambda one: one.day > today)


def refuse_missing(profile: Profile) -> None:
    """Make sure that no empty history is begun where there was one.

    Raises:
        MissingDatabase: there is no database, or an empty one, and there are backups.
        StoreError: the folder can't be read.
    """
    with in_words(profile.database):
        links.refuse_dead(profile.database)
        there = profile.database.exists() and profile.database.stat().st_size > 0
        if not there and backup_names.all_of(profile.database):
            raise MissingDatabase(profile.database)


def set_aside(profile: Profile, now: datetime, name: str = DAMAGED) -> Path:
    """Rename a database, untouched, to `name` with the moment; afterwards there is none.

    Where a link names it, it is copied instead, and an empty file is left where the link leads.

    Returns:
        Its new path, in the same folder.

    Raises:
        StoreError: it can't be renamed.
    """
    aside = profile.folder / f"{name}{now:%Y-%m-%d-%H%M%S}.db"
    real = links.real(profile.database)
    with in_words(profile.database):
        for ending in reversed(BESIDE):  # the database last: a stop half-way can be begun again
            part, target = real.with_name(real.name + ending), aside.with_name(aside.name + ending)
            if part.exists() and profile.database.is_symlink():
                with replacing_at(target) as copy:
                    shutil.copyfile(part, copy)
                part.unlink() if ending else replace_file(part, b"")
            elif part.exists():
                part.replace(target)
    return aside


def restore_backup(profile: Profile, source: Path, now: datetime) -> Contents:
    """Put the database at `source` in place of the present one, which is kept in the backups.

    At every moment there is one whole database: the old one or the new one. Nobody may work with
    it; the app closes its own first, and who has it open all the same notices before the next
    write. An older version is brought up to date on its next opening. No other machine shares in
    it until the person sets that up again: the backup may be from elsewhere, or from before that
    was ended here.

    Returns:
        What the database now holds.

    Raises:
        DamagedDatabase: `source` is not sound; nothing was changed.
        NewerDatabase: a newer version of the app made it; nothing was changed.
        Unavailable: a window or another program uses the database, or the disk is in the way.
    """
    fresh = profile.folder / "unclench.db.restored"
    with Check() as check:
        contents = check.copy(source, fresh)
    put_in_place(profile, fresh, now)
    return contents


def put_in_place(profile: Profile, fresh: Path, now: datetime) -> None:
    """Put a database that was checked in place of the present one; all else as `restore_backup`."""
    with in_words(profile.database):
        links.refuse_dead(profile.database)
        _keep_present(profile, now)
        real = links.real(profile.database)
        for ending in BESIDE[1:]:
            real.with_name(real.name + ending).unlink(missing_ok=True)
        _share_no_more(fresh)
        links.put(fresh, profile.database)


def shares(database: Path) -> bool:
    """Whether the history in it is shared with other machines; not, where it can't be read."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(_to_read(database), uri=True)) as there:
        return there.execute("SELECT 1 FROM machine WHERE active = 1").fetchone() is not None
    return False


def _to_read(database: Path) -> str:
    return f"{database.absolute().as_uri()}?mode=ro"


def _share_no_more(database: Path) -> None:
    with closing(sqlite3.connect(database)) as there, there:
        if there.execute("SELECT 1 FROM sqlite_schema WHERE name = 'machine'").fetchone():
            there.execute("UPDATE machine SET active = 0, outcome = NULL")
            there.execute("DELETE FROM own_text")  # files that it saw, and that may not be here


def _keep_present(profile: Profile, now: datetime) -> None:
    """Copy the present database, sound or not, to the backups, under the name of the moment."""
    if not profile.database.exists():
        return
    real = links.real(profile.database)  # SQLite's logs lie beside it
    stray_logs.set_aside(real, now)
    _take_log_in(profile.database)
    kept = kept_folder(profile, now)
    make_kept_folder(kept)
    for ending in BESIDE[:3]:
        part = real.with_name(real.name + ending)
        if part.exists():
            with replacing_at(kept / (profile.database.name + ending)) as copy:
                shutil.copyfile(part, copy)


def kept_folder(profile: Profile, now: datetime) -> Path:
    """Where what was there before a restore is kept."""
    return backup_names.folder_of(profile.database) / f"before-restore-{now:%Y-%m-%d-%H%M%S}"


def make_kept_folder(kept: Path) -> None:
    """Make it, and the folder of backups that it is in, for their owner alone."""
    for folder in (kept.parent, kept):
        folder.mkdir(mode=0o700, exist_ok=True)


def _take_log_in(database: Path) -> None:
    """Bring all that was saved into the one file. It also fails while anybody reads or writes."""
    try:
        with in_words(database), closing(sqlite3.connect(database, timeout=0)) as present:
            present.execute("PRAGMA journal_mode = DELETE")
            present.execute("BEGIN EXCLUSIVE")
    except DamagedDatabase:
        return  # it is kept with its log, as it is
    except Unavailable as fault:
        busy = isinstance(fault.__cause__, sqlite3.OperationalError)
        code = getattr(fault.__cause__, "sqlite_errorcode", 0) & 0xFF
        if busy and code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise Unavailable(_OPEN) from fault
        raise


def _checked(path: Path, check: Check) -> GoodBackup | None:
    try:
        contents = check.look(path)
    except StoreError:
        return None
    return GoodBackup(path, backup_names.day_of(path) or date.min, contents)
