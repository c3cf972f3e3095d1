"""Segments that fill their width, joined; in several lines where the words are long."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QWidget

from unclench.widgets.controls.flow import Lines


class Joined(Lines):
    """Each line is filled, and shared out by what its segments need."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__(gap=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put all in their places, and have each look anew at which line it ends."""
        super().setGeometry(rect)
        for item in self._shown():
            if (widget := item.widget()) is not None:
                widget.update()

    def ends_line(self, widget: QWidget) -> tuple[bool, bool]:
        """Whether this one is the first and the last of its line, and so ends it round."""
        box, whole = widget.geometry(), self.geometry()
        return box.left() <= whole.left(), box.right() >= whole.right()

    def _place(self, rect: QRect, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item in line)
            wide = [item.sizeHint().width() for item in line]
            part = rect.width() / max(1, sum(wide))
            ends = [rect.x() + round(end * part) for end in accumulate(wide, initial=0)]
            for item, left, right in zip(line, ends, ends[1:], strict=False):
                if move:
                    self._put(item, QRect(left, y, right - left, high), rect)
            y += high
        return y - rect.y()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Which stand together: no line is wider than there is room for."""
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            needs = item.sizeHint().width()
            if not lines or needs > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needs
        return lines
