"""The sound devices that a person can choose among, asked of a process that may hang or crash."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from unclench.audio.engine_process import environment

LIMIT = 10_000  # ms until a process that says nothing is ended
_USUAL = (sys.executable, "-P", "-m", "unclench.audio.devices")


class DeviceChoice(QObject):
    """`devices` holds the (id, name) pairs that were found last."""

    changed = Signal()

    def __init__(self, command: Sequence[str] = _USUAL, parent: QObject | None = None) -> None:
        """Nothing is asked yet; `command` prints the devices as JSON."""
        super().__init__(parent)
        self._command = tuple(command)
        self.devices: tuple[tuple[str, str], ...] = ()
        self._process = QProcess(self)
        ours = QProcessEnvironment()
        for name, value in environment().items():
            ours.insert(name, value)
        self._process.setProcessEnvironment(ours)
        self._process.finished.connect(self._read)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LIMIT)
        self._limit.timeout.connect(self._process.kill)

    def refresh(self) -> None:
        """Ask again; `changed` follows when something else is there."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start(self._command[0], self._command[1:])
            self._limit.start()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _read(self) -> None:
        self._limit.stop()
        found = _devices(bytes(self._process.readAllStandardOutput().data()))
        if found is not None and found != self.devices:
            self.devices = found
            self.changed.emit()


def _devices(printed: bytes) -> tuple[tuple[str, str], ...] | None:
    """None when the process did not come to its end."""
    try:
        listed: list[Any] = json.loads(printed)
        return tuple((str(one["id"]), str(one["name"])) for one in listed)
    except (ValueError, TypeError, KeyError):
        return None
