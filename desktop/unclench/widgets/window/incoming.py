"""Files that come to the window, dropped anywhere on it or opened from the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QStackedWidget

from unclench.widgets.my_exercises.dropped import FileTaker, dropped
from unclench.widgets.shell import Shell


def show_file(shell: Shell, path: Path) -> None:
    """Show what is in this file on My exercises, where it can be taken in."""
    shell.open_page("my_exercises")
    page = shell.page()
    if isinstance(page, FileTaker):
        page.take(path)


class Incoming(QObject):
    """Leads each file to the preview on My exercises; one that comes in a session waits."""

    def __init__(self, shell: Shell, stack: QStackedWidget) -> None:
        """Watch the window around `stack`, the pages of `shell`."""
        window = stack.window()
        super().__init__(window)
        self._shell = shell
        self._waiting: Path | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_again)
        stack.currentChanged.connect(lambda _place: self._later.start())

    def open(self, path: Path) -> None:
        """Show what is in this file, before anything is done with it."""
        if self._shell.session is not None:
            self._waiting = path
            return
        show_file(self._shell, path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that may be exercises; sessions and the editor are not disturbed."""
        if isinstance(event, QDropEvent) and self._is_free():
            found = dropped(event)
            if found:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(found[0])
                return True
        return super().eventFilter(watched, event)

    def _is_free(self) -> bool:
        page = self._shell.page()
        writes = isinstance(page, FileTaker) and page.writes
        return self._shell.session is None and not writes

    def _look_again(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self.open(path)
