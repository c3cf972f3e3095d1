"""A person's data as a whole: backed up, restored, deleted, reported on. All beside the window."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.errors import StoreError
from unclench.files import recordings
from unclench.store import backup_names
from unclench.store.backup import back_up_daily
from unclench.store.delete_all import delete_all
from unclench.store.errors import DamagedDatabase
from unclench.store.profile_file import Backup, look_into_backup, restore_profile, save_profile
from unclench.system import child_process
from unclench.system.leftovers import sweep
from unclench.system.paths import Profile
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.backup_words import holds, sharing_ended
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.translation import Counted, fill

if TYPE_CHECKING:
    from unclench.viewmodels.machines.machines import Machines

_PATIENCE = 60  # seconds for a report
_REPORT = "unclench-report.txt"


@dataclass(frozen=True)
class LookedBackup:
    """A backup that was read through, and is to be restored when the person says so."""

    path: Path
    backup: Backup


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

    def __init__(
        self,
        profile: Profile,
        now: Callable[[], datetime] = local_now,
        machines: Machines | None = None,
    ) -> None:
        """Care for `profile`, and have `machines` know of what concerns others."""
        super().__init__()
        self.profile = profile
        self._now = now
        self.machines = machines
        self.found: LookedBackup | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)
        self.tidying = Work()  # beside what the person asked for, and beside each other
        self.daily = Work()
        for beside in (self.tidying, self.daily):
            beside.failed.connect(self.failed)
        self.hourly = QTimer(self)  # begun and stopped with the window
        self.hourly.timeout.connect(self.back_up_daily)

    @property
    def has_backup(self) -> bool:
        """Whether there is an automatic backup, of whatever day."""
        with suppress(OSError):
            return bool(backup_names.all_of(self.profile.database))
        return False

    @property
    def holds(self) -> str:
        """What the looked-at backup holds, in words."""
        if self.found is None:
            return ""
        said = [self.tr("This backup is good."), holds(self.found.backup.contents)]
        if self.found.backup.exercises is not None:
            own = self.found.backup.exercises
            said.append(Counted.tr("Your own exercises: %n file(s).", "", own))
        return " ".join(said)

    def tidy_up(self) -> None:
        """Remove what killed processes left, and what nobody needs; nothing is said about it."""

        def job() -> None:
            sweep(self.profile)
            recordings.prune(self.profile.cache)

        self.tidying.run(job, lambda _none: None)

    def back_up_daily(self) -> None:
        """Make today's backup unless it is there; nothing is said about it, but damage is.

        While one is being made, no other is begun: it would remove what the first has written.
        """
        if self.daily.busy:
            return
        today = self._now().date()

        def job() -> StoreError | None:
            try:
                back_up_daily(self.profile, today)
            except DamagedDatabase as fault:
                return fault
            return None

        self.daily.run(job, lambda fault: self.damaged.emit(fault) if fault else None)

    def back_up(self, path: Path) -> None:
        """Write the whole profile to `path`."""
        words = fill(self.tr("Backed up: {file}"), file=path)
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
        words = partial(self._restored, self.shares is not None)
        self._swap(lambda: restore_profile(self.profile, path, now)[1], words)

    @property
    def shares(self) -> Path | None:
        """The folder through which other machines have the same history; None for none."""
        status = self.machines.status if self.machines is not None and self.machines.on else None
        return status.folder if status is not None else None

    def delete_all(self, backups_too: bool, farewell: bool = False) -> None:
        """Remove everything, the backups too if wanted.

        With a `farewell`, other machines are told first that this one leaves; where that can't be,
        nothing is deleted.
        """
        if farewell and self.machines is not None:
            self.machines.farewell(partial(self._delete_after, backups_too))
        else:
            self._delete(backups_too)

    def _delete_after(self, backups_too: bool, fault: str) -> None:
        if fault:
            words = self.tr(
                "Your other computers couldn't be told, so nothing was deleted. {fault} You can "
                "also delete without telling them."
            )
            self.failed.emit(fill(words, fault=fault))
        else:
            self._delete(backups_too)

    def _delete(self, backups_too: bool) -> None:
        kept = self.tr("Your backups are still there.") if not backups_too else ""
        self._swap(lambda: delete_all(self.profile, backups_too), partial(self._deleted, kept))

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
                self.failed.emit(in_words(fault))
            else:
                raise fault

        self.work.run(guarded, then)

    def _restored(self, shared: bool, kept: Path | None) -> str:
        said = [self.tr("Restored.")]
        if kept is not None:
            said.append(fill(self.tr("What you had before is in {folder}."), folder=kept))
        if shared:
            said.append(sharing_ended())
        return " ".join(said)

    def _deleted(self, kept: str, left: tuple[Path, ...]) -> str:
        """What was deleted, then what stays: `kept`, and the folders that it held links to."""
        words = fill(self.tr("Everything in {folder} was deleted."), folder=self.profile.folder)
        stays = self.tr("It held a link to {folder}. What's in there was left as it is.")
        told = [words, *([kept] if kept else []), *(fill(stays, folder=one) for one in left)]
        return " ".join(told)

    def _show(self, found: LookedBackup | None) -> None:
        self.found = found
        self.looked.emit()


def _report(profile: Profile) -> str:
    """The doctor's findings, from a process of its own."""
    words = ("--data-dir", str(profile.folder), "doctor", "--report")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            child_process.command("unclench", *words),
            cwd=folder,
            env=child_process.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=child_process.WITHOUT_CONSOLE,
        )
        return (Path(folder) / _REPORT).read_text(encoding="utf-8")
