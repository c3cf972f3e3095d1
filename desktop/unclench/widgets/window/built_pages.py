"""The pages of the window that are built, and the bookmarks of those that are to be built anew."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from unclench.widgets.bookmarked import Bookmarked


class BuiltPages:
    """Pages by their names; a new one opens where the bookmark of the one before says."""

    def __init__(self, stack: QStackedWidget) -> None:
        """None yet; they are shown in `stack`."""
        self._stack = stack
        self.by_name: dict[str, QWidget] = {}
        self._bookmarks: dict[str, object] = {}

    def put(self, name: str, page: QWidget) -> None:
        """Have `page` as the page of this name, in the place of another one."""
        old = self.by_name.pop(name, None)
        self.by_name[name] = page
        self._stack.addWidget(page)
        if (mark := self._bookmarks.pop(name, None)) is not None:
            cast("Bookmarked", page).open_at(mark)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def drop(self, name: str) -> None:
        """Have no page of this name any more."""
        page = self.by_name.pop(name)
        self._stack.removeWidget(page)
        page.deleteLater()

    def drop_others(self, stay: Container[str]) -> None:
        """Drop all but these; what is written there is kept while the store can be written."""
        for name in [one for one in self.by_name if one not in stay]:
            self.by_name[name].hide()
            self.drop(name)

    def remember(self, bookmarks: Mapping[str, object]) -> None:
        """Open pages where these say once they are built; of other pages it stays as it was."""
        self._bookmarks |= bookmarks

    def forget_bookmarks(self) -> None:
        """Another database is shown: what was begun on pages belongs to the one before."""
        self._bookmarks.clear()
