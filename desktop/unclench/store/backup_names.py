"""Where automatic backups lie, what they are called, and which of them are kept."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from unclench.system.paths import Profile

DAILY = 7
WEEKLY = 4
BEFORE_CHANGES = 2  # copies from before a migration

_NAME = re.compile(r"unclench-(\d{4}-\d{2}-\d{2})(-version-\d+)?\.db")


def folder_of(database: Path) -> Path:
    """The folder of the backups of the database at that path."""
    return Profile(database.parent).backups


def daily(database: Path, day: date) -> Path:
    """The backup made on `day`."""
    return folder_of(database) / f"unclench-{day.isoformat()}.db"


def before_change(database: Path, day: date, version: int) -> Path:
    """The backup made on `day`, before the tables of that version were changed."""
    return folder_of(database) / f"unclench-{day.isoformat()}-version-{version}.db"


def day_of(backup: Path) -> date | None:
    """The day on which a backup was made, by its name; None for any other file."""
    found = _NAME.fullmatch(backup.name)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def all_of(database: Path) -> list[Path]:
    """The automatic backups that are there, the newest first.

    Raises:
        OSError: the folder can't be read.
    """
    folder = folder_of(database)
    if not folder.is_dir():
        return []
    return sorted((file for file in folder.iterdir() if day_of(file)), key=_age, reverse=True)


def superfluous(backups: Iterable[Path]) -> list[Path]:
    """Those of `backups`, the newest first, that need not be kept.

    Kept are the last seven days, the newest of each of the four last weeks before them, and the
    last two from before a change of the tables.
    """
    dailies: list[Path] = []
    changes: list[Path] = []
    for backup in backups:
        (changes if "-version-" in backup.name else dailies).append(backup)
    weeks: dict[tuple[int, int], Path] = {}
    for backup in dailies[DAILY:]:
        day = day_of(backup) or date.min
        weeks.setdefault((day.isocalendar().year, day.isocalendar().week), backup)
    kept = set(list(weeks.values())[:WEEKLY])
    return [backup for backup in dailies[DAILY:] if backup not in kept] + changes[BEFORE_CHANGES:]


def _age(backup: Path) -> tuple[date, str]:
    return day_of(backup) or date.min, backup.name
