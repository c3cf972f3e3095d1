"""A menu that looks like everything else: round corners, room around the words, a soft edge."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from unclench.widgets.controls import theme

_CUT = "xcb"  # the platform on which nobody may be there to show through a window


class Menu(QMenu):
    """What lies outside its corners is seen through, or cut off where that may not be."""

    def __init__(self, parent: QWidget) -> None:
        """An empty one."""
        super().__init__(parent)
        self._cut = QGuiApplication.platformName() == _CUT
        self.setWindowFlag(QtCore.Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(QtCore.Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TranslucentBackground, not self._cut)
        theme.dress_menu(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners at the new size."""
        super().resizeEvent(event)
        if self._cut:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), theme.FIELD_CORNER, theme.FIELD_CORNER)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
