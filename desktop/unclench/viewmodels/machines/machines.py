"""The history that several machines share through a folder, which something else carries.

All that touches the folder is done by a process apart: it may lie on a share that doesn't answer.
The window starts it, is told how it went, and ends it without waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.database import Database
from unclench.store.machines import status as standing
from unclench.store.machines.apart import Apart
from unclench.store.machines.errors import Busy
from unclench.store.machines.own_place import refuse_own
from unclench.store.machines.report import Found, Report, Status
from unclench.system.paths import Profile
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.machines import machine_words
from unclench.viewmodels.machines.machine_words import MachineWords
from unclench.viewmodels.machines.occasions import Occasions

LIMIT = 600_000  # ms for one look: after that the folder counts as one that doesn't answer
PATIENCE = 1.0  # seconds for a process that is ended, and no more where it can't be

_SILENT = QT_TRANSLATE_NOOP(
    "Machines",
    "{folder} hasn't answered for 10 minutes. Check its disk or its network. Nothing is lost, and "
    "Unclench will try again.",
)

Doing = Literal["", "looking", "opening", "joining", "checking", "leaving", "stopping"]


class Looked(NamedTuple):
    """A folder that the person chose, and what is there now."""

    folder: Path
    found: Found


class Folder(Protocol):
    """What `store.machines.apart.Apart` does: each raises a StoreError."""

    def look(self, folder: Path) -> Found:
        """What is in a folder."""

    def join(self, profile: Profile, folder: Path, passphrase: str | None, label: str) -> None:
        """Share the history through it from now on."""

    def check(self, profile: Profile, now: datetime) -> Report:
        """Write and read now."""

    def farewell(self, profile: Profile) -> None:
        """Tell the others that this machine leaves."""

    def close(self) -> None:
        """End it, from any thread."""


class Machines(QObject):
    """Sets up, checks and ends the sharing; what it shows is read after `changed`."""

    changed = Signal()
    cameIn = Signal()  # what others wrote is in the database now
    failed = Signal(str)  # words; told once, as long as the same is in the way
    recovered = Signal(str)  # the words that were told: it isn't in the way any more
    joined = Signal()
    stopped = Signal(bool)  # whether the others were told

    def __init__(
        self,
        profile: Profile,
        busy: Callable[[], bool] = lambda: False,
        apart: Callable[[], Folder] = Apart,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """For `profile`; `busy` says whether a session is open, which nothing disturbs."""
        super().__init__()
        self._profile, self._busy, self._now = profile, busy, now
        self._make_apart = apart
        self._apart: Folder | None = None
        self._database: Database | None = None
        self.status: Status | None = None
        self.looked: Looked | None = None
        self.doing: Doing = ""
        self.fault = ""  # what is in the way of what was done last, before it is translated
        self._told = ""
        self._said = ""  # the words for it, in the language of then
        self._waits = False  # something is due that was put off
        self.work = Work()
        self.occasions = Occasions(self)
        self.occasions.wrote.connect(self._look_for_changes)
        self.occasions.due.connect(self.check_quietly)
        self._limit = QTimer(self, singleShot=True, interval=LIMIT)
        self._limit.timeout.connect(self._give_up)

    @property
    def on(self) -> bool:
        """Whether this machine shares its history now."""
        return self.status is not None and self.status.active

    @property
    def trouble(self) -> str:
        """What is in the way now, or was when it was tried last; "" for nothing."""
        return told(self._in_the_way)

    @property
    def _in_the_way(self) -> str:
        last = self.status.fault if self.status is not None and self.on else None
        return self.fault or (last if last and not self.doing else "")

    @property
    def machines(self) -> tuple[MachineWords, ...]:
        """Each machine in words, this one first."""
        if self.status is None or self.status.report is None:
            return ()
        called = self.status.label  # now, and at the next look for the others too
        every = self.status.report.machines
        named = [replace(one, label=called) if one.ours else one for one in every]
        return machine_words.machines(named, self._now().date())

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was found at the last look that the person should know."""
        last = self.status.report if self.status is not None else None
        return tuple(map(machine_words.remark, last.remarks)) if last else ()

    @property
    def last_look(self) -> str:
        """When it was looked last, and what came of it."""
        if self.status is None or self.status.checked is None:
            return self.tr("Not checked yet.")
        when = machine_words.moment(self.status.checked, self._now().date()).removesuffix(".")
        if self.trouble:
            return fill(self.tr("Last check that worked: {when}."), when=when)
        words = fill(self.tr("Last checked: {when}."), when=when)
        last = self.status.report
        return f"{words} {machine_words.report(last)}" if last else words

    def use(self, database: Database) -> None:
        """Go on with this database, and begin where the history is shared."""
        self._database = database
        self._read()
        self._told = self._in_the_way  # at an earlier start
        if self.on:
            self._begin()
        self.changed.emit()

    def rest(self) -> None:
        """The database is about to be closed, or another one comes: end what runs."""
        self.occasions.end()
        if self.doing == "stopping":
            self._stop_here(others_know=False)
        self._end()
        self._database = None

    def close(self) -> None:
        """The window goes; a process that can't be ended is left alone."""
        self.rest()
        self.work.close(PATIENCE)

    def look(self, folder: Path) -> None:
        """See what is in a folder; nothing is written."""
        self.looked, self.fault = None, ""
        try:
            refuse_own(folder, self._profile)
        except StoreError as fault:
            self.fault = str(fault)
            self.changed.emit()
            return
        self._do("looking", lambda apart: apart.look(folder), partial(self._seen, folder))

    def forget(self) -> None:
        """Share nothing through the folder that was looked at, or say no farewell."""
        self.looked, self.fault = None, ""
        if self.doing in ("opening", "joining", "stopping"):  # it may be set up by now
            self._end()
            self._stop_here(others_know=False)
            return
        if self.doing in ("looking", "leaving"):
            self._end()
        self._read()
        self.changed.emit()

    def join(self, passphrase: str | None, label: str) -> None:
        """Share the history through the folder that was looked at."""
        if self.looked is None:
            return
        folder, self.fault = self.looked.folder, ""
        self._do(
            "joining" if passphrase is None or self.looked.found.empty else "opening",
            lambda apart: apart.join(self._profile, folder, passphrase, label),
            self._joined,
        )

    def rename(self, label: str) -> bool:
        """Call this machine otherwise, here at once and for the others from the next look on.

        Returns:
            Whether it has another name now.
        """
        if self._database is None or self.status is None or label in ("", self.status.label):
            return False
        try:
            standing.rename(self._database, label)
        except StoreError as fault:
            self._fail(str(fault))
            self.changed.emit()
            return False
        self._read()
        self.changed.emit()
        self.check_quietly()
        return True

    def check(self) -> None:
        """Write and read now; one that runs is enough."""
        if self.on and not self.doing:
            self._check("checking", self._checked)

    def _check(self, doing: Doing, then: Callable[[Report], object]) -> None:
        moment = self._now()
        self._do(doing, lambda apart: apart.check(self._profile, moment), then)

    def check_quietly(self) -> None:
        """The same, or after the session that is open, or after what runs."""
        if self._busy() or self.doing:
            self._waits = True
        else:
            self._waits = False
            self.check()

    def settle(self) -> None:
        """A session ended: do what was put off."""
        if self._waits:
            self.check_quietly()

    @property
    def restored(self) -> bool:
        """Whether nobody stopped it here, but a backup was restored."""
        return self.status is not None and self.status.restored

    @property
    def stopping(self) -> str:
        """What is to be known before it is stopped."""
        if self.status is None:
            return ""
        return machine_words.stopping(self.status, self.waiting if self.trouble else 0)

    @property
    def waiting(self) -> int:
        """How many changes made here haven't gone out."""
        try:
            return standing.waiting(self._database) if self._database is not None else 0
        except StoreError:  # told by whoever needs it
            return 0

    def stop(self) -> None:
        """Share no more, and tell the others if that can be.

        All that is here stays, and so do the files in the folder. `stopped` comes afterwards.
        """
        self.occasions.end()
        self._end()
        self.fault = ""
        if self.on and self._database is not None:
            self._do(
                "stopping",
                lambda apart: apart.farewell(self._profile),
                lambda _none: self._stop_here(others_know=True),
            )

    def _stop_here(self, others_know: bool) -> None:
        self.occasions.end()
        self._recover()
        if self._database is not None:
            try:
                standing.stop(self._database)
            except StoreError as fault:
                self.fault = str(fault)
        self._read()
        self.changed.emit()
        if not self.on:
            self.stopped.emit(others_know)

    def farewell(self, then: Callable[[str], object]) -> None:
        """Tell the others that this machine leaves; `then` gets "", or why it could not be."""
        self._end()
        self._do(
            "leaving",
            lambda apart: apart.farewell(self._profile),
            lambda _none: then(""),
            then,
        )

    def _do(
        self,
        doing: Doing,
        job: Callable[[Folder], Any],
        then: Callable[[Any], object],
        otherwise: Callable[[str], object] | None = None,
    ) -> None:
        self.doing = doing
        apart = self._apart = self._make_apart()
        self._limit.start()
        self.work.run(partial(_outcome, apart, job), partial(self._done, then, otherwise))
        self.changed.emit()

    def _done(
        self,
        then: Callable[[Any], object],
        otherwise: Callable[[str], object] | None,
        outcome: tuple[Any, StoreError | None],
    ) -> None:
        self._limit.stop()
        doing, self.doing = self.doing, ""
        result, fault = outcome
        if fault is None:
            self._recover()
            then(result)
        elif isinstance(fault, Busy) and doing == "checking":
            self._read()  # a command does it
        elif doing == "stopping":
            self._stop_here(others_know=False)
        else:
            self._fail(str(fault))
            if otherwise is not None:
                otherwise(told(self.fault))
        self.changed.emit()
        if self._waits:
            self.check_quietly()

    def _fail(self, words: str) -> None:
        """Say it on the card, and elsewhere once: a stick may be away for days."""
        self.fault = words
        self._read()
        self.occasions.try_again()
        if self.on and words != self._told:
            self._told, self._said = words, told(words)
            self.failed.emit(self._said)

    def _recover(self) -> None:
        """Nothing is in the way: what was said of it isn't true any more."""
        self.occasions.all_well()
        self.fault = self._told = ""
        if self._said:
            said, self._said = self._said, ""
            self.recovered.emit(said)

    def _give_up(self) -> None:
        """The folder doesn't answer: what waits for it is ended."""
        where = self.status.folder if self.status is not None else self._profile.folder
        if self.doing == "stopping":
            self.forget()
            return
        self._end()
        self._fail(fill(_SILENT, folder=self.looked.folder if self.looked else where))
        self.changed.emit()

    def _end(self) -> None:
        self._limit.stop()
        self.work.drop()
        if self._apart is not None:
            self._apart.close()
            self._apart = None
        self.doing, self._waits = "", False

    def _seen(self, folder: Path, found: Found) -> None:
        self.looked = Looked(folder, found)

    def _joined(self, _none: object) -> None:
        """It is set up: all that is here goes there, and all that is there comes here."""
        self.looked = None
        self._read()
        self._begin()
        self._check("joining", self._first_checked)

    def _first_checked(self, report: Report) -> None:
        self._checked(report)
        self.joined.emit()

    def _checked(self, report: Report) -> None:
        self._read()
        self._watch()
        if report.taken:
            self.cameIn.emit()

    def _look_for_changes(self) -> None:
        """Something was written in the data folder: here, or by a look itself.

        What couldn't go out is tried again now and then, not after each try.
        """
        if self._database is None:
            return
        self._see_what_a_command_did()
        if self.trouble:
            return
        try:
            waiting = standing.changed_here(self._database)
        except StoreError:  # whoever writes tells
            return
        if waiting:
            self.check_quietly()

    def _see_what_a_command_did(self) -> None:
        """Where another process looked since, and nothing was in its way, nothing is in ours."""
        before = self.status
        self._read()
        if self.doing or before is None or self.status is None or self.status == before:
            return
        if self.status.checked != before.checked and not self.status.fault:
            self._recover()
        self.changed.emit()

    def _read(self) -> None:
        if self._database is not None:
            try:
                self.status = standing.status(self._database)
            except StoreError:  # told by whoever needs it
                self.status = None

    def _begin(self) -> None:
        self.occasions.begin(self._profile.folder)
        self._watch()

    def _watch(self) -> None:
        if self.status is not None:
            self.occasions.watch(self.status.folder, self.status.device)


def _outcome(apart: Folder, job: Callable[[Folder], Any]) -> tuple[Any, StoreError | None]:
    """What `job` gives or why it could not be, and the process is at its end."""
    try:
        return job(apart), None
    except StoreError as fault:
        return None, fault
    finally:
        apart.close()
