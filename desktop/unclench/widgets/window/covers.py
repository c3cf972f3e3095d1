"""Pages that lie over another for a while, even over a session, and give it back."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class Covers:
    """The covering pages of one stack, the topmost last.

    A page with WA_DeleteOnClose is deleted when it is put away; others may come again.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        """Cover pages of `stack`."""
        self._stack = stack
        # each with what it covers, and what had the focus there
        self._pages: list[tuple[QWidget, QWidget | None, QWidget | None]] = []

    def pages(self) -> list[QWidget]:
        """All of them, the topmost last."""
        return [page for page, *_below in self._pages]

    def lowest(self) -> QWidget | None:
        """The page that all of them lie over; None where none does."""
        return self._pages[0][1] if self._pages else None

    def cover(self, page: QWidget) -> None:
        """Show `page` over whatever is there; where it lies below others, those are put away."""
        if any(page is one for one, *_below in self._pages):
            while self._pages[-1][0] is not page:
                self.uncover()
        else:
            focused = QApplication.focusWidget()
            self._pages.append((page, self._stack.currentWidget(), focused))
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Go back to what the topmost page covers."""
        if self._pages:
            page, below, focused = self._pages.pop()
            if below is not None:
                self._stack.setCurrentWidget(below)
                _give_focus_back(below, focused)
            self._put_away(page)

    def withdraw(self, page: QWidget) -> None:
        """Take `page` away wherever it lies; what it covers is what lies below it then."""
        at = next((k for k, (one, *_below) in enumerate(self._pages) if one is page), None)
        if at is None:
            return
        if at == len(self._pages) - 1:
            self.uncover()
            return
        _page, *below = self._pages.pop(at)
        self._pages[at] = (self._pages[at][0], below[0], below[1])
        self._put_away(page)

    def clear(self) -> None:
        """Put all of them away: another page is shown now."""
        while self._pages:
            self._put_away(self._pages.pop()[0])

    def _put_away(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        if page.testAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose):
            page.deleteLater()


def _give_focus_back(page: QWidget, focused: QWidget | None) -> None:
    """To what had it on this page, if that is still there: keys go on where they went."""
    there = focused is not None and focused in page.findChildren(QWidget) and focused.isVisible()
    (focused if focused is not None and there else page).setFocus()
