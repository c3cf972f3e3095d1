"""One window per profile: the first start holds a lock, a later one leaves it a request."""

import importlib
import time
from types import NoneType
from typing import Any, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from unclench.system.atomic_files import replace_file
from unclench.system.locks import FileLock
from unclench.system.paths import Profile

_GLANCE = 0.05  # seconds between two looks whether a request was taken


class Request(NamedTuple):
    """What a start asks for: only the window, or an exercise, for some minutes, or at once.

    `look`: `exercise` is a file that is to be looked at first, and perhaps taken in.
    `hidden`: the window stays away, as at log-in.
    """

    exercise: str | None = None
    minutes: float | None = None
    now: bool = False
    look: bool = False
    hidden: bool = False


class Instance(QObject):
    """Knows whether this is the profile's first window, and hears what later starts ask."""

    requested = Signal(object)  # Request

    def __init__(self, profile: Profile) -> None:
        """For the window of `profile`, whose folder is there already."""
        super().__init__()
        self._profile = profile
        self._lock = FileLock(profile.lock)
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Take the lock if nobody has it; also where there can be none, as on some disks."""
        try:
            first = self._lock.take()
        except OSError:
            return True  # what can't be written is said by what needs it
        if first:
            self._profile.request.unlink(missing_ok=True)  # left for a window that is gone
        return first

    def ask(self, request: Request) -> None:
        """Leave `request` for the first window.

        Raises:
            OSError: the folder can't be written.
        """
        json = importlib.import_module("json")  # most starts ask nothing
        replace_file(self._profile.request, json.dumps(request._asdict()).encode())

    def was_heard(self, patience: float) -> bool:
        """Whether the first window takes what it was asked within so many seconds."""
        until = time.monotonic() + patience
        while (waiting := self._profile.request.exists()) and time.monotonic() < until:
            time.sleep(_GLANCE)
        return not waiting

    def listen(self) -> None:
        """From now on tell what later starts ask, also what was asked already."""
        self._watcher = QFileSystemWatcher([str(self._profile.folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def release(self) -> None:
        """Let another window be the first."""
        self._lock.release()

    def _look(self) -> None:
        try:
            text = self._profile.request.read_text(encoding="utf-8")
            self._profile.request.unlink(missing_ok=True)
            request = _request(importlib.import_module("json").loads(text))
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, RecursionError):
            request = Request()  # unreadable: somebody started the app, show the window at least
        self.requested.emit(request)


def _request(said: dict[str, Any]) -> Request:
    """What a start left.

    Raises:
        TypeError: it is something else.
    """
    request = Request(**said)
    kinds = (type(request.exercise), type(request.minutes))
    if kinds[0] not in (str, NoneType) or kinds[1] not in (int, float, NoneType):
        raise TypeError(kinds)
    return request
