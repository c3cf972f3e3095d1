"""A layout of cards in columns, each put where there is room first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from unclench.widgets.controls.flow import Lines, height_at


class Stacks(Lines):
    """Equal columns of things that differ in height; the order goes on in the shortest column.

    Each keeps its column when one of them unfolds: what somebody reads must not leap away.
    """

    def __init__(self, gap: int, column: int = 0, parent: QWidget | None = None) -> None:
        """As `Lines`."""
        super().__init__(gap, column, parent)
        self._kept: dict[int, tuple[list[QLayoutItem], list[int]]] = {}  # what is shown, and where

    def share_anew(self) -> None:
        """Share the columns again: what the things hold is different now."""
        self._kept.clear()
        self.invalidate()

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, and hold it no more: Qt ends it, and uses its place anew."""
        self._kept.clear()
        return super().takeAt(index)

    def _place_columns(self, rect: QRect, move: bool) -> int:
        count = self._columns(rect.width())
        width = (rect.width() - (count - 1) * self._gap) // count
        ends = [rect.y()] * count
        shown = list(self._shown())
        if count not in self._kept or self._kept[count][0] != shown:
            self._kept[count] = (shown, self._spread(shown, count, width))
        for item, place in zip(shown, self._kept[count][1], strict=True):
            high = height_at(item, width)
            if move:
                x = rect.x() + place * (width + self._gap)
                self._put(item, QRect(x, ends[place], width, high), rect)
            ends[place] += high + self._gap
        return max(0, max(ends) - self._gap - rect.y())

    def _spread(self, shown: Sequence[QLayoutItem], count: int, width: int) -> list[int]:
        """The column of each."""
        ends, places = [0] * count, []
        for item in shown:
            place = ends.index(min(ends))
            ends[place] += height_at(item, width) + self._gap
            places.append(place)
        return places
