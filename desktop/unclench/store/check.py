"""Databases from elsewhere, looked into by a process apart: they may break or block SQLite."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.copies import Contents
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, NewerDatabase, StoreError, Unavailable
from unclench.store.unpacking import NoBackup
from unclench.system import child_process

LIMIT = 60.0
"""Seconds that one check may take; honest ones take less than one."""

BYTES = 500_000  # of a file for which it may take a second more: a stick may be slow
_NAMED = {one.__name__: one for one in (DamagedDatabase, NewerDatabase, NoBackup)}
_BROKE = QT_TRANSLATE_NOOP(
    "store",
    "{path} couldn't be checked: it took far too long, or broke the check. Most likely it's "
    "damaged, or not a backup that Unclench made. Nothing was changed.",
)


class UncheckedBackup(StoreError):  # noqa: N818 - says more than "Error"
    """The check died over this file, or had to be ended; nothing was changed."""

    def __init__(self, path: Path) -> None:
        """Name the file at `path`."""
        super().__init__(_BROKE, path=path)


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
            asked = {"order": order, "paths": [str(path.absolute()) for path in paths]}
            child_process.send(process, json.dumps(asked).encode() + b"\n")
            line = child_process.answer(process)
        finally:
            timer.cancel()
        if not line:
            self.close()
            raise UncheckedBackup(paths[0])
        return _read(json.loads(line))

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = child_process.start(self._command, child_process.environment())
        return self._process


def _read(told: dict[str, Any]) -> Contents:
    if "fault" not in told:
        *counts, first, last = told["holds"]
        days = [day and date.fromisoformat(day) for day in (first, last)]
        return Contents(*counts, *days)
    values = told["values"]
    known = _NAMED.get(told["fault"])
    raise Unavailable(told["text"], **values) if known is None else known(Path(values["path"]))
