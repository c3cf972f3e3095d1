"""A check in a disc: what was read, or done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_CHECK = ((0.27, 0.52), (0.44, 0.68), (0.74, 0.34))  # places in the disc


def paint_check(painter: QPainter, disc: QRectF, colour: QColor) -> None:
    """The check alone, in the middle of `disc`."""
    pen = QPen(colour, disc.width() / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side, corner = disc.width(), disc.topLeft()
    painter.drawPolyline([corner + QPointF(x * side, y * side) for x, y in _CHECK])
