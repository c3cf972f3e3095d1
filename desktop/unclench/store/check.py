"""Databases from elsewhere, looked into by a process apart: they may break or block SQLite."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store import questions
from unclench.store.copies import Contents
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, NewerDatabase, SentenceError
from unclench.store.unpacking import NoBackup
from unclench.system import child_process

LIMIT = 60.0
"""Seconds that one check may take; honest ones take less than one."""

BYTES = 500_000  # of a file for which it may take a second more: a stick may be slow
_KNOWN = (DamagedDatabase, NewerDatabase, NoBackup)


class UncheckedBackup(SentenceError):  # noqa: N818 - says more than "Error"
    """The check died over this file, or had to be ended; nothing was changed."""

    sentence = QT_TRANSLATE_NOOP(
        "store",
        "{path} couldn't be checked: it took far too long, or broke the check. Most likely it's "
        "damaged, or not a backup that Unclench made. Nothing was changed.",
    )


class Check:
    """A process that checks one file after the other; to be closed, as by `with`."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Nothing is started yet; `command` is run instead of the usual process."""
        self._command = command or child_process.command("unclench.store.check_process")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Check:
        """Itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """End the process."""
        self.close()

    def look(self, path: Path) -> Contents:
        """As `copies.look_into`, which also tells what it raises, or an `UncheckedBackup`."""
        return self._ask("look", path)

    def copy(self, source: Path, target: Path) -> Contents:
        """As `copies.copy_database`, which also tells what it raises, or an `UncheckedBackup`."""
        return self._ask("copy", source, target)

    def unpack(self, path: Path, room: Path) -> Contents:
        """As `unpacking.unpack`, which also tells what it raises, or an `UncheckedBackup`."""
        return self._ask("unpack", path, room)

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _ask(self, order: str, *paths: Path) -> Contents:
        with in_words(paths[0]):
            process = self._running()
            timer = threading.Timer(LIMIT + paths[0].stat().st_size / BYTES, process.kill)
        timer.daemon = True
        timer.start()
        try:
            told = questions.ask(process, _KNOWN, order, *(str(path.absolute()) for path in paths))
        except questions.NoAnswerError as fault:
            self.close()
            raise UncheckedBackup(paths[0]) from fault
        finally:
            timer.cancel()
        *counts, first, last = told
        return Contents(*counts, *(day and date.fromisoformat(day) for day in (first, last)))

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = child_process.start(self._command, child_process.environment())
        return self._process
