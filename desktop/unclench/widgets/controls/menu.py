"""A menu that looks like everything else: round corners, room around the words, a soft edge."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from unclench.widgets.controls import theme

_CUT = "xcb"  # the platform on which nobody may be there to show through a window


class Menu(QMenu):
    """As wide as its words; Space chooses, like Enter.

    What lies outside its corners is seen through, or cut off where that may not be.
    """

    def __init__(self, words: str, button: QWidget) -> None:
        """One that a screen reader calls `words`; it goes when it closes."""
        super().__init__(button)
        self._button = button
        self.setAccessibleName(words)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cut = QGuiApplication.platformName() == _CUT
        self.setWindowFlag(QtCore.Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(QtCore.Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TranslucentBackground, not self._cut)
        theme.dress_menu(self)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners at the new size."""
        super().resizeEvent(event)
        if self._cut:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), theme.FIELD_CORNER, theme.FIELD_CORNER)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
