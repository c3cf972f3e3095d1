"""The engine process as the window sees it: started, spoken to, ended. No numpy here."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import BinaryIO

from unclench.audio.clockfile import ClockFile
from unclench.system import child_process

_HALT = object()


class EngineProcess:
    """One life of the engine process, with the thread that starts it and writes to it."""

    def __init__(self, options: list[str], log: Path | None) -> None:
        """Start it; a fault in that shows in `dead`.

        Raises:
            OSError: the temporary folder has no room for its clock.
        """
        handle, name = tempfile.mkstemp(".clock", "unclench-")
        os.close(handle)
        self._file = Path(name)
        try:
            self.clock = ClockFile(self._file)
        except BaseException:
            self._file.unlink(missing_ok=True)
            raise
        self._log = log
        self._command = child_process.command("unclench.audio.engine", name, *options)
        self._lines: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._failed = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def dead(self) -> bool:
        """Whether the process has ended, or never came to life."""
        return self._failed or (self._process is not None and self._process.poll() is not None)

    @property
    def pid(self) -> int | None:
        """Its process id; None while it is being started."""
        return None if self._process is None else self._process.pid

    def send(self, line: bytes) -> None:
        """Give it a line when it can take one."""
        self._lines.put(line)

    def close(self, patience: float) -> None:
        """Let it quit within `patience` seconds, then end it."""
        self._lines.put(_HALT)
        if patience:
            self._thread.join(patience)
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._thread.join(patience)
        self.clock.close()
        self._closed = True
        self._tidy()

    def _run(self) -> None:
        try:
            with open_log(self._log) as errors:
                self._process = child_process.start(
                    self._command, environment(), answers=False, errors=errors
                )
        except OSError:
            self._failed = True
            return
        try:
            self._write(self._process)
        except OSError:  # it no longer reads
            self._process.kill()
        self._process.wait()
        if self._closed:
            self._tidy()

    def _tidy(self) -> None:
        """Remove the clock's file. Windows refuses while either process maps it: the last can."""
        with contextlib.suppress(PermissionError):
            self._file.unlink(missing_ok=True)

    def _write(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None  # it is a pipe
        with process.stdin as stdin:
            while isinstance(line := self._lines.get(), bytes):
                stdin.write(line)
                stdin.flush()


def open_log(log: Path | None) -> BinaryIO:
    """The log to add faults to, made for its owner alone; None drops what is written.

    Raises:
        OSError: it can't be written.
    """
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    return os.fdopen(os.open(log or os.devnull, flags, 0o600), "ab")


def environment() -> dict[str, str]:
    """That of a child which deals with sound: one thread is enough for its arithmetic."""
    return child_process.environment(OPENBLAS_NUM_THREADS="1")
