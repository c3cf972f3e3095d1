"""The way out when the database is damaged or missing: a good backup, or a fresh start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from unclench.store.backup import GoodBackup, find_good_backup, restore_backup, set_aside
from unclench.store.database import open_database
from unclench.system.paths import Profile
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.translation import fill


def _now() -> datetime:
    return datetime.now().astimezone()


class Rescue(QObject):
    """Nothing is changed before the person chooses; a damaged file is kept in any case."""

    found = Signal()  # `backup` is known, if there is one
    done = Signal()  # the database can be opened
    failed = Signal(str)

    def __init__(self, profile: Profile, now: Callable[[], datetime] = _now) -> None:
        """For the damaged database of `profile`."""
        super().__init__()
        self._profile, self._now = profile, now
        self.backup: GoodBackup | None = None
        self.searched = False
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def offer(self) -> str:
        """What can be done, in words."""
        if not self.searched:
            return self.tr("Looking for a good backup …")
        if self.backup is None:
            return self.tr(
                "There is no good backup. You can start afresh; what is there now is "
                "kept beside the new file."
            )
        words = self.tr(
            "The newest good backup is from {day}. "
            "Sessions in it: {sessions}. What is there now is kept."
        )
        sessions = self.backup.contents.sessions
        return fill(words, day=long_day(self.backup.day), sessions=sessions)

    def search(self) -> None:
        """Look for the newest good backup."""
        self.work.run(lambda: find_good_backup(self._profile), self._take)

    def use_backup(self) -> None:
        """Set the damaged file aside, untouched, and put the backup in its place."""
        backup, now = self.backup, self._now()
        if backup is None:
            return

        def job() -> None:
            set_aside(self._profile, now)
            restore_backup(self._profile, backup.path, now)

        self.work.run(job, lambda _none: self.done.emit())

    def start_afresh(self) -> None:
        """Set a damaged file aside, untouched, and make an empty one."""
        now = self._now()

        def job() -> None:
            set_aside(self._profile, now)
            open_database(self._profile.database).close()

        self.work.run(job, lambda _none: self.done.emit())

    def _take(self, backup: GoodBackup | None) -> None:
        self.backup = backup
        self.searched = True
        self.found.emit()
