"""The window's title says which page is shown, and a screen reader hears it when it comes up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from unclench.widgets.controls.announce import announce

APP = "Unclench"


class PageTitles(QObject):
    """Follows the pages of one stack; what covers a page is one of them."""

    def __init__(self, window: QWidget, stack: QStackedWidget) -> None:
        """Name `window` after what `stack` shows."""
        super().__init__(window)
        self._window, self._stack = window, stack
        self._later = QTimer(self, singleShot=True, interval=0)  # once the focus has its place
        self._later.timeout.connect(self._say)
        stack.currentChanged.connect(lambda _place: self._later.start())
        self._later.start()

    def _say(self) -> None:
        page = self._stack.currentWidget()
        title = page.accessibleName() if page is not None else ""
        before = self._window.windowTitle()
        self._window.setWindowTitle(f"{title} \N{EN DASH} {APP}" if title else APP)
        focused = QApplication.focusWidget()
        if page is None or before == APP or focused is None:
            return
        # the focus reads its own name, and those of the groups that it has come into
        if not (page.isAncestorOf(focused) or focused.accessibleName() == title):
            announce(page, title)
