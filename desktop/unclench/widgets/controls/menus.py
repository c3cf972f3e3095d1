"""A menu below the button that opens it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget


class Menu(QMenu):
    """As wide as its words; Space chooses, like Enter."""

    def __init__(self, words: str, button: QWidget) -> None:
        """One that a screen reader calls `words`; it goes when it closes."""
        super().__init__(button)
        self._button = button
        self.setAccessibleName(words)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)

    def open(self, first: QAction | None = None) -> None:
        """Open below the button, with the arrows beginning at `first`, else on top."""
        # Qt's own style keeps too little room beside large letters, and then elides them
        self.setMinimumWidth(self.sizeHint().width() + self.fontMetrics().height())
        self.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        offered = self.actions()
        if offered:
            self.setActiveAction(first or offered[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space for Enter."""
        if event.key() == QtCore.Qt.Key.Key_Space:
            event = QKeyEvent(QEvent.Type.KeyPress, QtCore.Qt.Key.Key_Return, event.modifiers())
        super().keyPressEvent(event)
