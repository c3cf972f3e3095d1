"""Tab goes as one reads, also through what was built later."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_LINE = 16  # pixels by which the middles of things in one line may differ


def as_seen(holder: QWidget) -> None:
    """Have Tab go through what `holder` shows line by line, as it stands there now."""
    stops = [
        one
        for one in holder.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    from_the_right = holder.isRightToLeft()
    places = {one: _begins(one, holder, from_the_right) for one in stops}
    stops.sort(key=lambda one: (places[one].y() // _LINE, places[one].x()))
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _begins(one: QWidget, holder: QWidget, from_the_right: bool) -> QPoint:
    """Where it begins, counted from the side on which reading begins, and its middle."""
    middle = one.height() // 2
    if not from_the_right:
        return one.mapTo(holder, QPoint(0, middle))
    right = one.mapTo(holder, QPoint(one.width(), middle))
    return QPoint(holder.width() - right.x(), right.y())
