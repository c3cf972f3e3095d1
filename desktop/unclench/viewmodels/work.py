"""Work that takes more than a moment, done beside the window, its result brought back to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from unclench.domain.trouble import StoreError


class _Job(QRunnable):
    """A job that the pool deletes when it is done; `over` is set once it holds on to nothing."""

    def __init__(self, job: Callable[[], None]) -> None:
        super().__init__()
        self._job: Callable[[], None] | None = job
        self.over = threading.Event()

    def run(self) -> None:
        if self._job is not None:
            self._job()
        self._job = None
        self.over.set()


class Work(QObject):
    """Runs jobs in a thread of the pool; only the newest job's result counts.

    A job may not touch Qt nor a database that another thread has opened.
    """

    busyChanged = Signal(bool)
    failed = Signal(str)  # words: the store or the disk was in the way
    _ended = Signal(int, object, object)

    def __init__(self) -> None:
        """Nothing runs yet."""
        super().__init__()
        self._newest = 0
        self._then: Callable[[Any], None] | None = None
        self._running: list[threading.Event] = []
        self._ended.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a job runs whose result is waited for."""
        return self._then is not None

    def run(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do `job` beside; `then` gets what it returns, in this thread."""
        self._newest += 1
        self._then = then
        self.busyChanged.emit(True)
        made = _Job(partial(self._do, self._newest, job))
        self._running = [one for one in self._running if not one.is_set()] + [made.over]
        QThreadPool.globalInstance().start(made)

    def close(self) -> None:
        """Wait for what runs, and drop its result: whoever wanted it is going away."""
        self._then = None
        for over in self._running:  # not the pool's own wait, which would keep jobs from ending
            over.wait()
        self._running.clear()

    def _do(self, number: int, job: Callable[[], Any]) -> None:
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
        elif isinstance(fault, StoreError):
            self.failed.emit(str(fault))
        elif isinstance(fault, OSError):
            self.failed.emit(
                f"{fault.filename}: {fault.strerror}." if fault.filename else str(fault)
            )
        else:
            raise fault
