"""How all that we paint ourselves looks alike: its colours, and a box with a focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import ink, theme

Role = QPalette.ColorRole


def colour(widget: QWidget, role: Role) -> QColor:
    """A colour of this widget's palette, as its enabled or disabled state has it."""
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    return widget.palette().color(group, role)


def pill(widget: QWidget) -> float:
    """The corner of a box whose ends are half circles, as `draw_box` draws it."""
    return (widget.height() - 2 * theme.RING) / 2


def seen(widget: QWidget, place: QRectF) -> QRectF:
    """Where a place of `widget` is seen: on the other side where it is read from the right."""
    if not widget.isRightToLeft():
        return place
    return place.translated(widget.width() - place.left() - place.right(), 0)


def shows_focus(widget: QWidget) -> bool:
    """Whether `widget` has the focus and its window was last used by keys (see `last_used`)."""
    return widget.hasFocus() and used_by_keys(widget)


def used_by_keys(widget: QWidget) -> bool:
    """Whether the window of `widget` was last used by keys."""
    return widget.window().property("keys") is not False


def draw_box(
    widget: QWidget, painter: QPainter, fill: QColor | None, edge: QColor | None, corner: float
) -> None:
    """Fill a rounded box that leaves room for the focus ring, and draw the ring where it shows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = theme.RING + (0.5 if edge else 0.0)
    box = ink.rounded(QRectF(widget.rect()), inset, corner)
    if fill:
        painter.fillPath(box, ink.brush(fill))
    if edge:
        painter.strokePath(box, ink.pen(edge))
    draw_ring(widget, painter, corner, shown=widget.hasFocus())


def draw_ring(widget: QWidget, painter: QPainter, corner: float, shown: bool) -> None:
    """The focus ring around such a box, in a window that was last used by keys."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shown and used_by_keys(widget):
        ring = ink.rounded(QRectF(widget.rect()), 1, corner + 2)
        painter.strokePath(ring, ink.pen(colour(widget, Role.Highlight), 2))
