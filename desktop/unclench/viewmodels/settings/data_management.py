"""A person's data as a whole: backed up, restored, deleted, reported on. All beside the window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.store.backup import back_up_daily, delete_all
from unclench.store.errors import DamagedDatabase
from unclench.store.profile_file import Backup, look_into_backup, restore_profile, save_profile
from unclench.system.paths import Profile
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.history.insight_words import day_said

_PATIENCE = 60  # seconds for a report
_REPORT = "unclench-report.txt"


@dataclass(frozen=True)
class LookedBackup:
    """A backup that was read through, and is to be restored when the person says so."""

    path: Path
    backup: Backup


def _now() -> datetime:
    return datetime.now().astimezone()


class DataManagement(QObject):
    """What Settings does with the data folder.

    `released` asks everybody to let go of the database at once; `swapped` says that it may be
    opened again.
    """

    said = Signal(str)
    failed = Signal(str)
    looked = Signal()  # `found` is there, or gone
    reported = Signal(str)  # the report
    damaged = Signal(object)  # StoreError: all was read for the backup, and it is not sound
    released = Signal()
    swapped = Signal()

    def __init__(self, profile: Profile, now: Callable[[], datetime] = _now) -> None:
        """Care for `profile`."""
        super().__init__()
        self.profile = profile
        self._now = now
        self.found: LookedBackup | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)
        self._daily = Work()
        self._daily.failed.connect(self.failed)

    @property
    def holds(self) -> str:
        """What the looked-at backup holds, in words."""
        if self.found is None:
            return ""
        inside = self.found.backup.contents
        words = self.tr("This backup is sound. Sessions: %1. Check-ins: %2. Reviews: %3.")
        words = words.replace("%1", str(inside.sessions)).replace("%2", str(inside.check_ins))
        words = words.replace("%3", str(inside.reviews))
        if inside.first and inside.last:
            days = self.tr("The sessions are from %1 to %2.").replace("%1", day_said(inside.first))
            words += " " + days.replace("%2", day_said(inside.last))
        if self.found.backup.exercises is not None:
            files = self.tr("Your own exercises: %1 files.")
            words += " " + files.replace("%1", str(self.found.backup.exercises))
        return words

    def back_up_daily(self) -> None:
        """Make today's backup unless it is there; nothing is said about it, but damage is."""
        today = self._now().date()

        def job() -> StoreError | None:
            try:
                back_up_daily(self.profile, today)
            except DamagedDatabase as fault:
                return fault
            return None

        self._daily.run(job, lambda fault: self.damaged.emit(fault) if fault else None)

    def back_up(self, path: Path) -> None:
        """Write the whole profile to `path`."""
        words = self.tr("Backed up: %1").replace("%1", str(path))
        self.work.run(lambda: save_profile(self.profile, path), lambda _made: self.said.emit(words))

    def look(self, path: Path) -> None:
        """Check a backup and see what it holds; nothing is changed."""
        self.work.run(
            lambda: LookedBackup(path, look_into_backup(path, self.profile.folder)), self._show
        )

    def cancel(self) -> None:
        """Restore nothing."""
        self._show(None)

    def restore(self) -> None:
        """Put the looked-at backup in place; what was there is kept in the backups."""
        if self.found is None:
            return
        path, now = self.found.path, self._now()
        self._show(None)
        self._swap(lambda: restore_profile(self.profile, path, now)[1], self._restored)

    def delete_all(self, backups_too: bool) -> None:
        """Remove everything, the backups too if wanted."""
        words = self.tr("Everything in %1 was deleted.").replace("%1", str(self.profile.folder))
        self._swap(lambda: delete_all(self.profile, backups_too), lambda _none: words)

    def report(self) -> None:
        """Write a report without personal data, as `unclench doctor --report` does."""
        self.work.run(lambda: _report(self.profile), self.reported.emit)

    def _swap(self, job: Callable[[], Any], words: Callable[[Any], str]) -> None:
        """Do `job` while nobody has the database open."""
        self.released.emit()

        def guarded() -> tuple[Any, Exception | None]:
            try:
                return job(), None
            except Exception as fault:  # noqa: BLE001 - told when the database is open again
                return None, fault

        def then(outcome: tuple[Any, Exception | None]) -> None:
            self.swapped.emit()
            result, fault = outcome
            if fault is None:
                self.said.emit(words(result))
            elif isinstance(fault, StoreError):
                self.failed.emit(str(fault))
            else:
                raise fault

        self.work.run(guarded, then)

    def _restored(self, kept: Path | None) -> str:
        words = self.tr("Restored.")
        if kept is not None:
            words += " " + self.tr("What was there before is in %1.").replace("%1", str(kept))
        return words

    def _show(self, found: LookedBackup | None) -> None:
        self.found = found
        self.looked.emit()


def _report(profile: Profile) -> str:
    """The doctor's findings, from a process of its own."""
    start = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "unclench"]
    )
    command = [*start, "--data-dir", str(profile.folder), "doctor", "--report"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, cwd=folder, capture_output=True, timeout=_PATIENCE, check=False)
        return (Path(folder) / _REPORT).read_text(encoding="utf-8")
