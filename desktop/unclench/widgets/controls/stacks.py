"""A layout of cards in columns, each put where there is room first."""

from __future__ import annotations

from PySide6.QtCore import QRect

from unclench.widgets.controls.flow import Lines, height_at


class Stacks(Lines):
    """Equal columns of things that differ in height; the order goes on in the shortest column."""

    def _place_columns(self, rect: QRect, move: bool) -> int:
        count = self._columns(rect.width())
        width = (rect.width() - (count - 1) * self._gap) // count
        ends = [rect.y()] * count
        for item in self._shown():
            place = ends.index(min(ends))
            high = height_at(item, width)
            if move:
                x = rect.x() + place * (width + self._gap)
                item.setGeometry(QRect(x, ends[place], width, high))
            ends[place] += high + self._gap
        return max(0, max(ends) - self._gap - rect.y())
