"""`backup` and `restore`: the whole profile as one file."""

from __future__ import annotations

import argparse
from datetime import datetime

from unclench.cli.words import UsageError, make_profile
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.profile_file import Backup, look_into_backup, restore_profile, save_profile
from unclench.store.write_access import is_read_only
from unclench.system import paths
from unclench.system.locks import window_is_open


def back_up(asked: argparse.Namespace) -> int:
    """Write the profile to a file; the app may be open."""
    profile = paths.profile(asked.data_dir)
    try:
        if not is_read_only(profile.database):
            make_profile(profile)
            open_database(profile.database).close()  # before the first session there is none yet
        saved = save_profile(profile, asked.file.absolute())
    except (StoreError, OSError) as error:
        raise UsageError(str(error)) from error
    print(f"wrote {asked.file}: {_words(saved)}")
    return 0


def restore(asked: argparse.Namespace) -> int:
    """Put a backup in place of the profile, after a look into it; what was there is kept."""
    profile = paths.profile(asked.data_dir)
    if not asked.file.is_file():
        raise UsageError(f"{asked.file}: no such file")
    if not asked.preview and window_is_open(profile):  # a look changes nothing
        raise UsageError("the app has this profile open; close its window, then try again")
    try:
        make_profile(profile)
        if asked.preview:
            print(f"{asked.file} holds {_words(look_into_backup(asked.file, profile.folder))}")
            return 0
        restored, kept = restore_profile(profile, asked.file, datetime.now().astimezone())
    except (StoreError, OSError) as error:
        raise UsageError(str(error)) from error
    print(f"restored {_words(restored)}")
    if kept:
        print(f"what was there before is in {kept}")
    return 0


def _words(backup: Backup) -> str:
    holds = backup.contents
    parts = [
        _count(holds.sessions, "session"),
        _count(holds.check_ins, "check-in"),
        _count(holds.reviews, "week review"),
        _count(holds.runs, "program"),
        _count(holds.trials, "fair test"),
        _count(holds.people, "person", "people"),
        _count(holds.plan, "plan entry", "plan entries"),
    ]
    if backup.exercises is not None:
        parts.append(_count(backup.exercises, "file") + " in your exercises")
    if holds.first and holds.last:
        parts.append(f"from {holds.first} to {holds.last}")
    return ", ".join(parts)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"
