"""How all that we paint ourselves looks alike: its colours, and a box with a focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme

Role = QPalette.ColorRole


def colour(widget: QWidget, role: Role) -> QColor:
    """A colour of this widget's palette, as its enabled or disabled state has it."""
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    return widget.palette().color(group, role)


def draw_box(
    widget: QWidget, painter: QPainter, fill: QColor | None, edge: QColor | None, corner: float
) -> None:
    """Fill a rounded box that leaves room for the focus ring, and draw the ring when focused."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = theme.RING + (0.5 if edge else 0.0)
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, corner, corner)
    if widget.hasFocus():
        ring = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour(widget, Role.Highlight), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, corner + 2, corner + 2)
