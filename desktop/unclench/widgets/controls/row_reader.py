"""Whoever comes to a list by key hears which of its rows is the current one, not the list alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QListView


class RowReader(QObject):
    """Tells screen readers the current row when its list gets the focus."""

    def __init__(self, view: QListView) -> None:
        """Watch over `view`, which owns this."""
        super().__init__(view)
        self._view = view
        self._soon = QTimer(self, singleShot=True, interval=0)  # once the view was told as well
        self._soon.timeout.connect(self._tell)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what comes, and take nothing."""
        if event.type() == QEvent.Type.FocusIn:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        row = self._view.currentIndex()
        if QAccessible.isActive() and self._view.hasFocus() and row.isValid():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(row.row())
            QAccessible.updateAccessibility(event)
