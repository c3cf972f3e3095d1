"""One run: what is new here goes into the folder between machines, what is new there comes here."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

from unclench.store.database import Database, open_beside
from unclench.store.errors import StoreError
from unclench.store.machines import machine_row, status
from unclench.store.machines.errors import FolderGone
from unclench.store.machines.folder import open_folder
from unclench.store.machines.report import Report
from unclench.system.paths import Profile


def check(profile: Profile, now: datetime) -> Report:
    """Take in what others wrote, and write what they don't have yet. A window may be open.

    How it went is kept in the database, also when it fails.

    Raises:
        StoreError: the folder or the database is in the way; what was done until then is kept.
    """
    with closing(open_beside(profile.database)) as database, machine_row.alone(database.path):
        try:
            report = _checked(database)
        except StoreError as fault:
            status.remember(database, now, None, str(fault))
            raise
        status.remember(database, now, report, None)
        return report


def _checked(database: Database) -> Report:
    row = machine_row.taking_part(database)
    place = open_folder(row.path())
    if place.marker is None:
        raise FolderGone(row.path())
    return Report(0, 0, (), ())
