"""The way out when the database is damaged or missing: a good backup, or a fresh start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from unclench.store.backup import GoodBackup, find_good_backups, restore_backup, set_aside, shares
from unclench.store.database import open_database
from unclench.system.paths import Profile
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.backup_words import holds, sharing_ended
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.translation import fill


class Rescue(QObject):
    """Nothing is changed before the person chooses; a damaged file is kept in any case."""

    found = Signal()  # `backups` are known, if there are any
    done = Signal()  # the database can be opened
    failed = Signal(str)
    said = Signal(str)  # after `done`: what else this means

    def __init__(self, profile: Profile, now: Callable[[], datetime] = local_now) -> None:
        """For the damaged database of `profile`."""
        super().__init__()
        self._profile, self._now = profile, now
        self.backups: tuple[GoodBackup, ...] = ()
        self.searched = False
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def offer(self) -> str:
        """What can be done, in words."""
        if not self.searched:
            return self.tr("Looking for a good backup …")
        if not self.backups:
            return self.tr(
                "There's no good backup. You can start fresh; what's there now is kept beside "
                "the new file."
            )
        return self.tr(
            "Choose the backup to continue with; the newest is already selected. What's there "
            "now is kept."
        )

    @property
    def choices(self) -> list[tuple[str, str]]:
        """The name of each good backup, and its day in words."""
        return [(one.path.name, self._day(one)) for one in self.backups]

    def holds(self, name: str) -> str:
        """What the backup of that name holds, in words; "" where there is none."""
        return next((holds(one.contents) for one in self.backups if one.path.name == name), "")

    def _day(self, backup: GoodBackup) -> str:
        day = long_day(backup.day)
        if backup.day > self._now().date():
            return fill(self.tr("{day} (still to come)"), day=day)
        return day

    def search(self) -> None:
        """Look for good backups."""
        today = self._now().date()
        self.work.run(lambda: find_good_backups(self._profile, today), self._take)

    def use_backup(self, name: str) -> None:
        """Set the damaged file aside, untouched, and put the backup of that name in its place."""
        backup = next(one for one in self.backups if one.path.name == name)
        now = self._now()

        def job() -> bool:
            set_aside(self._profile, now)
            restore_backup(self._profile, backup.path, now)
            return shares(backup.path)

        self.work.run(job, self._restored)

    def _restored(self, shared: bool) -> None:
        self.done.emit()
        if shared:
            self.said.emit(sharing_ended())

    def start_afresh(self) -> None:
        """Set a damaged file aside, untouched, and make an empty one."""
        now = self._now()

        def job() -> None:
            set_aside(self._profile, now)
            open_database(self._profile.database).close()

        self.work.run(job, lambda _none: self.done.emit())

    def _take(self, backups: Sequence[GoodBackup]) -> None:
        self.backups = tuple(backups)
        self.searched = True
        self.found.emit()
