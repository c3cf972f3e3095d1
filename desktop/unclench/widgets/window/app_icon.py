"""The app's own icon, drawn; it reads at 16 pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from unclench.widgets.controls import icons, theme

SIDES = (16, 24, 32, 48, 64, 128, 256)


def app_pixmap(side: int) -> QPixmap:
    """The app's mark as a square picture of `side` pixels, on nothing."""
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    inset = side / 32
    square = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset)
    icons.paint_mark(painter, square, QColor(theme.LIGHT.wash), QColor(theme.LIGHT.accent))
    painter.end()
    return made


def app_icon() -> QIcon:
    """The icon for windows and the task bar, in the usual sizes."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(app_pixmap(side))
    return icon
