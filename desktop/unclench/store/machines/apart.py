"""Looks at the shared folder by a process apart: what answers for it may not answer."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import questions
from unclench.store.disk_faults import in_words
from unclench.store.errors import SentenceError
from unclench.store.machines import errors, report
from unclench.store.machines.report import Found, Report
from unclench.system import child_process
from unclench.system.paths import Profile

MOMENT = 0.5
"""Seconds that a process has to end when it is asked to, and again when it is killed."""

_KNOWN = (
    errors.Busy,
    errors.PassphraseNeeded,
    errors.ShortPassphrase,
    errors.WrongPassphrase,
)


class BrokenOff(SentenceError):  # noqa: N818 - says more than "Error"
    """The process ended before it was done, by itself or because it was to."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "The check of {folder} stopped halfway. Nothing is lost, and Unclench will try again. If "
        "this goes on, copy the problem report in Settings.",
    )


class Apart:
    """One process for each order. Each may raise a StoreError, as what it calls does."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Nothing is started yet; `command` is run instead of the usual process."""
        self._command = command or child_process.command("unclench.store.machines.apart_process")
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._turn = threading.Lock()

    def look(self, folder: Path) -> Found:
        """As `folder.look`."""
        return Found(**self._ask(folder, "look", str(folder)))

    def join(self, profile: Profile, folder: Path, passphrase: str | None, label: str) -> None:
        """As `joining.join`, with the database of `profile`."""
        self._ask(folder, "join", str(profile.folder), str(folder), passphrase, label)

    def check(self, profile: Profile, now: datetime) -> Report:
        """As `checking.check`."""
        told = self._ask(profile.folder, "check", str(profile.folder), now.isoformat())
        return report.read(told)

    def farewell(self, profile: Profile) -> None:
        """As `checking.farewell`, with the database of `profile`."""
        self._ask(profile.folder, "farewell", str(profile.folder))

    def close(self) -> None:
        """End what runs, from any thread and without waiting for it, and start nothing more.

        A process that waits for a disk can't be ended by anybody; it is left behind.
        """
        with self._turn:
            self._closed = True
            process = self._process
        if process is not None:
            process.terminate()
            later = threading.Timer(MOMENT, process.kill)
            later.daemon = True
            later.start()

    def _ask(self, folder: Path, order: str, *words: str | None) -> Any:
        with in_words(folder):
            process = self._start(folder)
        try:
            return questions.ask(process, _KNOWN, order, *words)
        except questions.NoAnswerError as fault:
            raise BrokenOff(folder) from fault
        finally:
            _end(process)
            with process:  # its pipes are closed
                self._process = None

    def _start(self, folder: Path) -> subprocess.Popen[bytes]:
        with self._turn:
            if self._closed:
                raise BrokenOff(folder)
            self._process = child_process.start(self._command, child_process.environment())
            return self._process


def _end(process: subprocess.Popen[bytes]) -> None:
    for order in (process.terminate, process.kill):
        order()
        with suppress(subprocess.TimeoutExpired):
            process.wait(MOMENT)
            return
