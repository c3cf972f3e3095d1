"""When it is worth a look at the shared folder: after a change on either side, and now and then."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, SignalInstance

FIRST = 4_000  # ms from the window's start: not while it becomes usable
AFTER_WRITING = 5_000  # ms without another change here: one session writes several times
AFTER_NEWS = 2_000  # ms: a sync program brings several files at once
EVERY = 300_000  # ms: what is on a network is often not told of


class Occasions(QObject):
    """Says `wrote` and `due`; nothing is asked of a disk here but by the system itself.

    A folder that another machine answers for may not answer. So it is watched by what is known of
    it, and only just after it was read: see `watch`.
    """

    wrote = Signal()  # something in the data folder is different since a moment
    due = Signal()  # look now

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing comes before `begin`."""
        super().__init__(parent)
        self._first = _once(self, FIRST, self.due)
        self._after_writing = _once(self, AFTER_WRITING, self.wrote)
        self._after_editing = _once(self, AFTER_WRITING, self.due)
        self._after_news = _once(self, AFTER_NEWS, self.due)
        self._every = QTimer(self, interval=EVERY)
        self._every.timeout.connect(self.due)
        self._here: QFileSystemWatcher | None = None
        self._there: QFileSystemWatcher | None = None

    def begin(self, data: Path) -> None:
        """Look soon, and from now on; `data` is the folder with the person's own data."""
        if self._here is None:
            self._here = QFileSystemWatcher([str(data)], self)
            self._here.directoryChanged.connect(lambda _path: self._after_writing.start())
            self._there = QFileSystemWatcher(self)
            self._there.directoryChanged.connect(lambda _path: self._after_news.start())
            self._first.start()
            self._every.start()

    def changed_here(self) -> None:
        """A file of the person's own was changed: only a look at all of them finds out what."""
        if self._here is not None:
            self._after_editing.start()

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders of the other machines: they were read a moment ago."""
        if self._there is None:
            return
        wanted, have = {str(one) for one in folders}, set(self._there.directories())
        if have - wanted:
            self._there.removePaths(list(have - wanted))
        if wanted - have:
            self._there.addPaths(list(wanted - have))

    def end(self) -> None:
        """Nothing comes any more until `begin`."""
        for timer in (self._first, self._after_writing, self._after_editing, self._after_news):
            timer.stop()
        self._every.stop()
        for watcher in (self._here, self._there):
            if watcher is not None:
                watcher.deleteLater()
        self._here = self._there = None


def _once(parent: QObject, after: int, then: SignalInstance) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=after)
    timer.timeout.connect(then)
    return timer
