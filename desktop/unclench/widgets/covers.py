"""Pages that lie over another for a while, even over a session, and give it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class Covers:
    """The covering pages of one stack, the topmost last.

    A page with WA_DeleteOnClose is deleted when it is put away; others may come again.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        """Cover pages of `stack`."""
        self._stack = stack
        self._pages: list[tuple[QWidget, QWidget | None]] = []

    def cover(self, page: QWidget) -> None:
        """Show `page` over whatever is there; nothing happens when it is there already."""
        if all(page is not one for one, _below in self._pages):
            self._pages.append((page, self._stack.currentWidget()))
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Go back to what the topmost page covers."""
        if self._pages:
            page, below = self._pages.pop()
            if below is not None:
                self._stack.setCurrentWidget(below)
                below.setFocus()
            self._put_away(page)

    def clear(self) -> None:
        """Put all of them away: another page is shown now."""
        while self._pages:
            self._put_away(self._pages.pop()[0])

    def _put_away(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        if page.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            page.deleteLater()
