"""`backup` and `restore`: the whole profile as one file."""

from __future__ import annotations

import argparse
from datetime import datetime

from unclench.cli.words import UsageError, make_profile, tell
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.backup import shares
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.profile_file import Backup, look_into_backup, restore_profile, save_profile
from unclench.store.write_access import is_read_only
from unclench.system import paths
from unclench.system.locks import window_is_open
from unclench.system.printed import day, told


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
    tell(
        fill(
            QT_TRANSLATE_NOOP("cli", "wrote {file}: {contents}"),
            file=asked.file,
            contents=_words(saved),
        )
    )
    return 0


def restore(asked: argparse.Namespace) -> int:
    """Put a backup in place of the profile, after a look into it; what was there is kept."""
    profile = paths.profile(asked.data_dir)
    if not asked.file.is_file():
        raise UsageError(fill(QT_TRANSLATE_NOOP("cli", "{file}: no such file"), file=asked.file))
    if not asked.preview and window_is_open(profile):  # a look changes nothing
        raise UsageError(
            QT_TRANSLATE_NOOP(
                "cli", "the app has this profile open; close its window, then try again"
            )
        )
    try:
        make_profile(profile)
        if asked.preview:
            tell(
                fill(
                    QT_TRANSLATE_NOOP("cli", "{file} holds {contents}"),
                    file=asked.file,
                    contents=_words(look_into_backup(asked.file, profile.folder)),
                )
            )
            return 0
        shared = shares(profile.database)
        restored, kept = restore_profile(profile, asked.file, datetime.now().astimezone())
    except (StoreError, OSError) as error:
        raise UsageError(str(error)) from error
    tell(fill(QT_TRANSLATE_NOOP("cli", "restored {contents}"), contents=_words(restored)))
    if kept:
        tell(fill(QT_TRANSLATE_NOOP("cli", "what was there before is in {file}"), file=kept))
    if shared:
        tell(
            QT_TRANSLATE_NOOP(
                "cli",
                "no longer used on several computers; again with: unclench sync --folder DIR",
            )
        )
    return 0


def _words(backup: Backup) -> str:
    holds = backup.contents
    parts = [
        fill(QT_TRANSLATE_NOOP("cli", "{count} session(s)", "", 1), count=holds.sessions),
        fill(QT_TRANSLATE_NOOP("cli", "{count} check-in(s)", "", 1), count=holds.check_ins),
        fill(QT_TRANSLATE_NOOP("cli", "{count} week review(s)", "", 1), count=holds.reviews),
        fill(QT_TRANSLATE_NOOP("cli", "{count} program(s)", "", 1), count=holds.runs),
        fill(QT_TRANSLATE_NOOP("cli", "{count} fair test(s)", "", 1), count=holds.trials),
        fill(QT_TRANSLATE_NOOP("cli", "{count} (person|people)", "", 1), count=holds.people),
        fill(QT_TRANSLATE_NOOP("cli", "{count} plan entr(y|ies)", "", 1), count=holds.plan),
    ]
    if backup.exercises is not None:
        files = QT_TRANSLATE_NOOP("cli", "{count} file(s) in your exercises", "", 1)
        parts.append(fill(files, count=backup.exercises))
    if holds.first and holds.last:
        days = QT_TRANSLATE_NOOP("cli", "from {first} to {last}")
        parts.append(fill(days, first=day(holds.first), last=day(holds.last)))
    return ", ".join(map(told, parts))
