"""Watches the frame timer of a session's page, inside the process that shows it."""

import time
from functools import partial

from PySide6 import QtCore, QtWidgets

from unclench.widgets.figures.base import FRAME

LOOK = 1000  # ms between two looks for a page, and between two lines of what was seen


class FrameWatch(QtCore.QObject):
    """Prints `frames MS MS ...` each second: from each frame asked for at once to the next one.

    Where the picture wants no frame for a while, as in a hold, nothing is counted.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QtWidgets.QWidget] = []
        self._before: float | None = None
        self._seen: list[float] = []
        self._timer = QtCore.QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK)

    @classmethod
    def start_with_the_event_loop(cls) -> None:
        """Have the next event loop be watched."""
        run = QtWidgets.QApplication.exec

        def watched_run(*_self: object) -> int:
            _watch = cls()
            return run()

        QtWidgets.QApplication.exec = watched_run  # type: ignore[method-assign]

    def _look(self) -> None:
        from unclench.widgets.session.session_page import SessionPage

        print(
            "frames", *(f"{each:.1f}" for each in self._seen), flush=True
        )  # also of none: a clock
        self._seen.clear()
        for window in QtWidgets.QApplication.topLevelWidgets():
            for page in window.findChildren(SessionPage):
                if page not in self._pages:
                    self._pages.append(page)
                    page.frames.timeout.connect(partial(self._note, page.frames))

    def _note(self, frames: QtCore.QTimer) -> None:
        now = time.monotonic()
        if self._before is not None:
            self._seen.append((now - self._before) * 1000)
        soon = frames.isActive() and frames.interval() <= FRAME
        self._before = now if soon else None
