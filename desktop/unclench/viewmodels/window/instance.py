"""One window per profile: the first start holds a lock, a later one leaves it a request."""

import importlib
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from unclench.system.atomic_files import replace_file
from unclench.system.paths import Profile


class Request(NamedTuple):
    """What a start asks for: only the window, or an exercise, for some minutes, or at once.

    `look`: `exercise` is a file that is to be looked at first, and perhaps taken in.
    """

    exercise: str | None = None
    minutes: float | None = None
    now: bool = False
    look: bool = False


class Instance(QObject):
    """Knows whether this is the profile's first window, and hears what later starts ask."""

    requested = Signal(object)  # Request

    def __init__(self, profile: Profile) -> None:
        """For the window of `profile`, whose folder is there already."""
        super().__init__()
        self._profile = profile
        self._lock = QLockFile(str(profile.lock))
        self._lock.setStaleLockTime(0)  # only a holder that is gone loses it, however long it runs
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Take the lock if nobody has it."""
        if not self._lock.tryLock(0):
            return False
        self._profile.request.unlink(missing_ok=True)  # left for a window that is gone
        return True

    def blocked(self) -> bool:
        """Whether the lock could not be taken for a reason other than another window."""
        return self._lock.error() not in (
            QLockFile.LockError.NoError,
            QLockFile.LockError.LockFailedError,
        )

    def ask(self, request: Request) -> None:
        """Leave `request` for the first window.

        Raises:
            OSError: the folder can't be written.
        """
        json = importlib.import_module("json")  # most starts ask nothing
        replace_file(self._profile.request, json.dumps(request._asdict()).encode())

    def listen(self) -> None:
        """From now on tell what later starts ask, also what was asked already."""
        self._watcher = QFileSystemWatcher([str(self._profile.folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def release(self) -> None:
        """Let another window be the first."""
        self._lock.unlock()

    def _look(self) -> None:
        try:
            text = self._profile.request.read_text(encoding="utf-8")
            self._profile.request.unlink(missing_ok=True)
            request = Request(**importlib.import_module("json").loads(text))
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError):
            request = Request()  # unreadable: somebody started the app, show the window at least
        self.requested.emit(request)
