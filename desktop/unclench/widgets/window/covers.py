"""Pages that lie over another for a while, even over a session, and give it back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class Covering(NamedTuple):
    """One of them: by which name it is had, what it covers, and what had the focus there."""

    page: QWidget
    name: str
    below: QWidget | None
    focused: QWidget | None


class Covers:
    """The covering pages of one stack, the topmost last.

    A page with WA_DeleteOnClose is deleted when it is put away; others may come again.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        """Cover pages of `stack`."""
        self._stack = stack
        self._pages: list[Covering] = []

    def pages(self) -> list[tuple[str, QWidget]]:
        """All of them with their names, the topmost last."""
        return [(one.name, one.page) for one in self._pages]

    def lowest(self) -> QWidget | None:
        """The page that all of them lie over; None where none does."""
        return self._pages[0].below if self._pages else None

    def cover(self, page: QWidget, name: str) -> None:
        """Show `page` over whatever is there; where it lies below others, those are put away."""
        if any(page is one.page for one in self._pages):
            while self._pages[-1].page is not page:
                self.uncover()
        else:
            below, focused = self._stack.currentWidget(), QApplication.focusWidget()
            self._pages.append(Covering(page, name, below, focused))
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Go back to what the topmost page covers."""
        if self._pages:
            top = self._pages.pop()
            if top.below is not None:
                self._stack.setCurrentWidget(top.below)
                _give_focus_back(top.below, top.focused)
            self._put_away(top.page)

    def withdraw(self, page: QWidget) -> None:
        """Take `page` away wherever it lies; what it covers is what lies below it then."""
        at = next((k for k, one in enumerate(self._pages) if one.page is page), None)
        if at is None:
            return
        if at == len(self._pages) - 1:
            self.uncover()
            return
        gone = self._pages.pop(at)
        self._pages[at] = self._pages[at]._replace(below=gone.below, focused=gone.focused)
        self._put_away(page)

    def clear(self) -> None:
        """Put all of them away: another page is shown now."""
        while self._pages:
            self._put_away(self._pages.pop().page)

    def _put_away(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        if page.testAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose):
            page.deleteLater()


def _give_focus_back(page: QWidget, focused: QWidget | None) -> None:
    """To what had it on this page, if that is still there: keys go on where they went."""
    there = focused is not None and focused in page.findChildren(QWidget) and focused.isVisible()
    (focused if focused is not None and there else page).setFocus()
