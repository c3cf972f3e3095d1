"""A page of another feature that stands among History's tabs."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.bookmarked import Bookmarked
from unclench.widgets.history.tab import Tab


class Refreshed(Protocol):
    """What such a page does."""

    def refresh(self) -> None:
        """Read again."""
        ...


class GuestTab(Tab):
    """Fills its place with the page, and has it read again when it comes up."""

    def __init__(self, page: QWidget, guest: Refreshed) -> None:
        """Show `page`; `guest` is that page, as what reads again."""
        super().__init__()
        self.page, self._guest = page, guest
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def refresh(self) -> None:
        """Read again."""
        self._guest.refresh()

    def bookmark(self) -> object:
        """That of the page."""
        return self.page.bookmark() if isinstance(self.page, Bookmarked) else None

    def open_at(self, bookmark: object) -> None:
        """Have the page go there."""
        if isinstance(self.page, Bookmarked):
            self.page.open_at(bookmark)
