"""When it is worth a look at the shared folder: after a change on either side, and now and then."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, SignalInstance

from unclench.store.machines.glance import glance
from unclench.viewmodels.machines.folder_watch import FolderWatch

FIRST = 4_000  # ms from the window's start: not while it becomes usable
AFTER_WRITING = 5_000  # ms without another change here: one session writes several times
AFTER_NEWS = 2_000  # ms: a sync program brings several files at once
AFTER_FAULT = 30_000  # ms until the first try after something was in the way; then twice as long
EVERY = 300_000  # ms: what is on a network is often not told of


class Occasions(QObject):
    """Says `wrote` and `due`; of the shared folder nothing is asked in the window's thread."""

    wrote = Signal()  # something in the data folder is different since a moment
    due = Signal()  # look now
    _news = Signal()  # from the thread that watches

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing comes before `begin`."""
        super().__init__(parent)
        self._first = _once(self, FIRST, self.due)
        self._after_writing = _once(self, AFTER_WRITING, self.wrote)
        self._after_editing = _once(self, AFTER_WRITING, self.due)
        self._after_news = _once(self, AFTER_NEWS, self.due)
        self._patience = AFTER_FAULT
        self._after_fault = _once(self, AFTER_FAULT, self.due)
        self._every = QTimer(self, interval=EVERY)
        self._every.timeout.connect(self.due)
        self._here: QFileSystemWatcher | None = None
        self._there: FolderWatch | None = None
        self._watched: tuple[Path, str] | None = None
        self._news.connect(self._after_news.start)

    def begin(self, data: Path) -> None:
        """Look soon, and from now on; `data` is the folder with the person's own data."""
        if self._here is None:
            self._here = QFileSystemWatcher([str(data)], self)
            self._here.directoryChanged.connect(lambda _path: self._after_writing.start())
            self._first.start()
            self._every.start()

    def changed_here(self) -> None:
        """A file of the person's own was changed: only a look at all of them finds out what."""
        if self._here is not None:
            self._after_editing.start()

    def try_again(self) -> None:
        """Something was in the way: look soon, then less and less often while it goes on."""
        if self._here is not None:
            self._after_fault.start(self._patience)
            self._patience = min(2 * self._patience, EVERY)

    def all_well(self) -> None:
        """Nothing is in the way any more."""
        self._after_fault.stop()
        self._patience = AFTER_FAULT

    def watch(self, folder: Path, own: str) -> None:
        """Look soon after others put anything into this shared folder; `own` is this machine."""
        if self._here is None or self._watched == (folder, own):
            return
        self._watch_no_more()
        self._watched = (folder, own)
        self._there = FolderWatch(partial(glance, folder, own), self._news.emit)

    def _watch_no_more(self) -> None:
        if self._there is not None:
            self._there.end()
        self._there = self._watched = None

    def end(self) -> None:
        """Nothing comes any more until `begin`."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        if self._here is not None:
            self._here.deleteLater()
        self._here = None
        self._watch_no_more()


def _once(parent: QObject, after: int, then: SignalInstance) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=after)
    timer.timeout.connect(then)
    return timer
