"""A person's own files, as their folder changes: looked at in the background, told in batches.

What lies in the folder is read by other processes, so neither a large nor a hostile folder holds
up the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from unclench.domain.plain_text import sort_key
from unclench.files.reader_pool import ReadFile
from unclench.files.user_library import LibraryChanges, Listed, Read
from unclench.viewmodels.fault_words import in_words

SETTLE = 150  # milliseconds: an editor that saves makes several changes at once
WATCHED = 400  # files watched one by one; in a larger folder only the newest


class FolderLibrary(Protocol):
    """What `files.user_library.UserLibrary` does."""

    folder: Path

    def load(self) -> LibraryChanges:
        """What is remembered of the last time."""

    def scan(self, read: Read) -> Iterator[LibraryChanges]:
        """What has changed in the folder since."""


class FolderReader(Protocol):
    """What `files.reader_pool.Readers` does."""

    def read(self, paths: Sequence[str]) -> Iterable[Sequence[ReadFile]]:
        """What is in these files, in lists as they come."""

    def close(self) -> None:
        """End what runs."""


class UserFiles(QObject):
    """The files of one folder. Signals come in the thread of this object, whatever found them."""

    changed = Signal(object)  # files.user_library.LibraryChanges, frozen: added, changed, removed
    completed = Signal()  # the whole folder has been looked at
    failed = Signal(str)  # words: the folder can't be looked at now
    _told = Signal(object)
    _stopped = Signal(str)

    def __init__(self, source: FolderLibrary, readers: Callable[[], FolderReader]) -> None:
        """Nothing is read before `start`; `readers` makes what reads files."""
        super().__init__()
        self.listed: dict[str, Listed] = {}
        self._source = source
        self._make_readers = readers
        self._readers: FolderReader | None = None
        self._thread: threading.Thread | None = None
        self._closing = False
        self._again = False
        self._loaded = False
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._scan)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._stopped.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._source.folder

    @property
    def rows(self) -> tuple[Listed, ...]:
        """All files, right or faulty, by title; what has the id of another stands behind it."""
        return tuple(sorted(self.listed.values(), key=_order))

    @property
    def busy(self) -> bool:
        """Whether the folder is being looked at."""
        return self._thread is not None

    def start(self) -> None:
        """Tell what is remembered, look at the folder, and go on watching it."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self.look)
            self._watcher.fileChanged.connect(self.look)
            self._watch()
            self._scan()

    def look(self, _path: str = "") -> None:
        """Look at the folder soon: something in it may be different."""
        if not self._closing:
            self._settle.start()

    def close(self) -> None:
        """Stop watching and end what runs; signals come no more."""
        self._closing = True
        self._settle.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._readers is not None:
            self._readers.close()
        if self._thread is not None:
            self._thread.join()

    def _scan(self) -> None:
        if self._thread is not None:
            self._again = True
            return
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        """In the thread: nothing of ours is touched here but through signals."""
        words = ""
        try:
            if not self._loaded:
                self._loaded = True
                self._told.emit(self._source.load())
            if self._readers is None:
                self._readers = self._make_readers()
            for changes in self._source.scan(self._readers.read):
                self._told.emit(changes)
        except OSError as fault:
            words = in_words(fault)
        self._stopped.emit(words)

    def _take(self, changes: LibraryChanges) -> None:
        if self._closing:
            return
        for row in (*changes.added, *changes.changed):
            self.listed[row.name] = row
        for name in changes.removed:
            self.listed.pop(name, None)
        if changes:
            self._watch()
            self.changed.emit(changes)
        if changes.complete:
            self.completed.emit()

    def _finish(self, words: str) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if words and not self._closing:
            self.failed.emit(words)
        self._watch()  # another folder may have come in the place of the one before
        if self._again:
            self._again = False
            self.look()

    def _watch(self) -> None:
        """Watch the folder, the folders in it, and the newest files: some editors save in place."""
        if self._watcher is None:
            return
        newest = sorted(self.listed.values(), key=lambda row: -row.modified)[:WATCHED]
        files = {self.folder / row.name for row in newest}
        folder = self.folder if self.folder.exists() else self.folder.parent  # it may come
        wanted = {str(one) for one in files | {file.parent for file in files} | {folder}}
        have = {*self._watcher.files(), *self._watcher.directories()}
        if have - wanted:
            self._watcher.removePaths(list(have - wanted))
        missing = [one for one in wanted - have if Path(one).exists()]
        if missing:
            self._watcher.addPaths(missing)


def _order(row: Listed) -> tuple[tuple[str, str], bool, str]:
    return sort_key(row.beside or row.title), bool(row.beside), row.name
