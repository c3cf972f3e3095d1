"""A menu that looks like everything else: round corners, room around the words, a soft edge."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

_CORNER = 12
_CUT = "xcb"  # the platform on which nobody may be there to show through a window
_SHEET = (
    "QMenu{background:palette(base);border:1px solid palette(dark);border-radius:12px;padding:6px}"
    "QMenu::item{color:palette(text);padding:0.35em 1.4em 0.35em 0.8em;border-radius:8px;"
    "border:1px solid transparent}"
    "QMenu::item:default{color:palette(highlight);font-weight:600}"
    "QMenu::item:selected{background:palette(alternate-base);border-color:palette(highlight)}"
    "QMenu::item:disabled{color:palette(dark)}"
    "QMenu::separator{height:1px;background:palette(mid);margin:4px 8px}"
)


class Menu(QMenu):
    """What lies outside its corners is seen through, or cut off where that may not be."""

    def __init__(self, parent: QWidget) -> None:
        """An empty one."""
        super().__init__(parent)
        self._cut = QGuiApplication.platformName() == _CUT
        self.setWindowFlag(QtCore.Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(QtCore.Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TranslucentBackground, not self._cut)
        self.setStyleSheet(_SHEET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners at the new size."""
        super().resizeEvent(event)
        if self._cut:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
