"""What a page can do without where it is low, as with large text in a small window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls import theme


class HiddenWhenLow(QWidget):
    """A column of widgets that hides itself while the page is low."""

    def __init__(self, page: QWidget, widgets: Sequence[QWidget]) -> None:
        """Hold `widgets`, and watch the height of `page`."""
        super().__init__()
        self._page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in widgets:
            column.addWidget(widget)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit to a new height of the page."""
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self.restyle()
        return False

    def restyle(self) -> None:
        """Follow a new text size."""
        self.setVisible(self._page.height() >= theme.scaled(self._page, theme.LOW))
