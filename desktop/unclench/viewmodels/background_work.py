"""Work that takes more than a moment, done beside the window, its result brought back to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from unclench.domain.errors import StoreError
from unclench.viewmodels.fault_words import in_words

Result = TypeVar("Result")


class Work(QObject):
    """Runs each job in a thread of its own; only the newest job's result counts.

    A job may not touch Qt nor a database that another thread has opened.
    """

    busyChanged = Signal(bool)
    failed = Signal(str)  # words: the store or the disk was in the way
    _ended = Signal(int, object, object)

    def __init__(self) -> None:
        """Nothing runs yet."""
        super().__init__()
        self._newest = 0
        self._then: Callable[[Any], object] | None = None
        self._running: list[threading.Thread] = []
        self._ended.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a job runs whose result is waited for."""
        return self._then is not None

    def run(self, job: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Do `job` beside; `then` gets what it returns, in this thread."""
        self._newest += 1
        self._then = then
        self.busyChanged.emit(True)
        self._running = [one for one in self._running if one.is_alive()]
        thread = threading.Thread(target=self._do, args=(self._newest, job), daemon=True)
        self._running.append(thread)
        thread.start()

    def drop(self) -> None:
        """The result of what runs isn't wanted any more."""
        if self._then is not None:
            self._then = None
            self.busyChanged.emit(False)

    def finish(self) -> bool:
        """Wait for what runs, and hand its result over now; whether there was any."""
        awaited = self.busy
        for thread in self._running if awaited else ():
            thread.join()
        QCoreApplication.sendPostedEvents(self)  # what the threads have told
        return awaited

    def close(self, patience: float | None = None) -> None:
        """Wait for what runs, and drop its result: whoever wanted it is going away.

        What waits for a disk that doesn't answer is left alone after `patience` seconds.
        """
        self._then = None
        for thread in self._running:
            thread.join(patience)
        self._running.clear()

    def _do(self, number: int, job: Callable[[], object]) -> None:
        try:
            self._ended.emit(number, job(), None)
        except Exception as fault:  # noqa: BLE001 - handed over, and raised in the window's thread
            self._ended.emit(number, None, fault)

    def _take(self, number: int, result: Any, fault: Exception | None) -> None:
        if number != self._newest or self._then is None:
            return
        then, self._then = self._then, None
        self.busyChanged.emit(False)
        if fault is None:
            then(result)
        elif isinstance(fault, StoreError | OSError):
            self.failed.emit(in_words(fault))
        else:
            raise fault
