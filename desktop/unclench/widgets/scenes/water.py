"""Lines of light on a sea, which drift so slowly that nobody notices."""

from __future__ import annotations

from math import pi, sin
from random import Random
from typing import NamedTuple
from zlib import crc32

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter

_LINES = 10
_STEP = 400  # ms between two places of the lines
_SIDE = 0.27  # of the width at each side that has lines: none crosses words in the middle
_AWAY = 0.012  # of the width that a line wanders to each side
_ROUND = 34_000  # ms in which it comes back
_HIGH = 2  # pixels


class _Line(NamedTuple):
    x: float  # all in shares of the page's size
    y: float
    length: float
    bright: float  # 0 to 1
    shift: float


class Water:
    """The lines of one sea, below `top` (in shares of the page's height)."""

    def __init__(self, seed: str, top: float) -> None:
        """The same lines for the same `seed`."""
        chance = Random(crc32(f"water {seed}".encode()))  # noqa: S311 - water, not secrets
        self._lines = tuple(self._line(chance, number, top) for number in range(_LINES))
        self._step, self._drawn = -1, 0.0

    @staticmethod
    def _line(chance: Random, number: int, top: float) -> _Line:
        length = chance.uniform(0.02, 0.07)
        x = chance.uniform(_AWAY, _SIDE - length)
        return _Line(
            x if number % 2 else 1 - x - length,
            chance.uniform(top, 0.985),
            length,
            chance.uniform(0.10, 0.26),
            chance.uniform(0, 2 * pi),
        )

    def boxes(self, ms: float, size: QSize) -> list[QRect]:
        """Where the lines are at a moment, on a page of `size`."""
        step = ms // _STEP * _STEP
        made = []
        for line in self._lines:
            away = _AWAY * sin(2 * pi * step / _ROUND + line.shift)
            x, y = (line.x + away) * size.width(), line.y * size.height()
            made.append(QRect(round(x), round(y), round(line.length * size.width()), _HIGH))
        return made

    def drift(self, ms: float, size: QSize) -> list[QRect]:
        """Let the lines go on; where they were and are, if that is elsewhere."""
        step = int(ms // _STEP)
        if step == self._step:
            return []
        before, self._step = self.boxes(self._drawn, size), step
        self._drawn = ms
        now = self.boxes(ms, size)
        return [old.united(new) for old, new in zip(before, now, strict=True)]

    def paint(self, painter: QPainter, size: QSize) -> None:
        """Paint the lines where they are."""
        for box, line in zip(self.boxes(self._drawn, size), self._lines, strict=True):
            light = QColor(255, 255, 255)
            light.setAlphaF(line.bright)
            painter.fillRect(box, light)
