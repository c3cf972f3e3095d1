"""The word in the disc: it grows a little with the breath, and one fades over into the next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme

_FADE = 240  # ms of the clock in which one word gives way to the next
_GROWN = 0.24  # how much larger the word is in a full breath
_SMALLER = 0.94  # of the disc's width, that words may take
_LARGER, _LOOSE = 1.35, 0.7  # times the type in a large disc, as long as it takes this share
_MORE = 3  # letters that a word may be longer than those of a breath before it is in two lines
# the largest type that fits, then in two lines
_SIZES = (("title", False), ("heading", False), ("body", False), ("heading", True), ("body", True))
_ABOVE, _UP, _BELOW = 0.26, 0.45, 0.42  # of a line: one or two of the word, and the number's


class DiscWords:
    """Pictures of the word, of the one before, and of the number."""

    def __init__(self, figure: QWidget, phases: Iterable[str]) -> None:
        """No words yet, on `figure`; those for the `phases` of a breath will come."""
        self._figure = figure
        self._phases = tuple(phases)
        self._word, self._number = "", ""
        self._ink = QColor()
        self._turned: float | None = None
        self._face = self._small = QFont()
        self._shown, self._before, self._count = _Picture(), _Picture(), _Picture()
        self.fit = False
        self._split = False
        self._count_of_lines, self._line = 1, 0  # of the word, and how high one is in pixels

    def prepare(self, ink: QColor, room: float) -> None:
        """Take another color, text size or `room` (pixels of width)."""
        self._ink = ink
        self.measure(room)
        self._before, self._turned = _Picture(), None
        self._paint()

    def measure(self, room: float) -> None:
        """Choose the largest type in which this word and every phase's fits into `room`."""
        before = self._split
        for role, self._split in _SIZES:
            face = theme.font(self._figure, role, bold=True)
            metrics = QFontMetrics(face)
            words = (*self._phases, self._word)
            lines = [line for one in words for line in self._lines(one)]
            widest = max(map(metrics.horizontalAdvance, lines))
            self.fit = widest <= room * _SMALLER
            if self.fit:
                break
        larger = min(_LARGER, room * _LOOSE / max(1, widest))
        if larger > 1:
            face.setPixelSize(int(face.pixelSize() * larger))
        if face != self._face or self._split != before:
            self._face = face
            self._small = theme.font(self._figure, "heading")
            theme.weigh(self._small, theme.PLAIN)
            self._paint()

    def _lines(self, words: str) -> list[str]:
        """Long words in two lines of about the same length; all words, where room is short."""
        most = 0 if self._split else _MORE + max(map(len, self._phases))
        gaps = [place for place, letter in enumerate(words) if letter == " "]
        if len(words) <= most or not gaps:
            return [words]
        middle = min(gaps, key=lambda gap: abs(gap - len(words) / 2))
        return [words[:middle], words[middle + 1 :]]

    def change(self, word: str, number: str, turned: float | None) -> None:
        """Show others from now on; at `turned` (ms) the one before begins to give way, if any."""
        if word != self._word:
            self._before = self._shown if turned is not None else _Picture()
            self._turned = turned
            self._word = word
            self._show_word()
        self._number = number
        alone = bool(number) and not word
        face = theme.font(self._figure, "display") if alone else self._small
        self._count = self._picture(number, face, grows=False)

    def fades(self, position: float) -> bool:
        """Whether one word gives way to another at `position`."""
        return self._turned is not None and 0 <= position - self._turned <= 2 * _FADE

    def _paint(self) -> None:
        self._show_word()
        self._count = self._picture(self._number, self._small, grows=False)

    def _show_word(self) -> None:
        self._shown = self._picture(self._word, self._face)
        self._count_of_lines = len(self._lines(self._word))
        self._line = QFontMetrics(self._face).height()

    def _picture(self, words: str, face: QFont, grows: bool = True) -> _Picture:
        """`words` on nothing, as large as they get."""
        if not words:
            return _Picture()
        ratio = self._figure.devicePixelRatioF()
        metrics, lines = QFontMetrics(face), self._lines(words)
        wide = max(map(metrics.horizontalAdvance, lines)) + 4
        high = metrics.height() * len(lines)
        largest = ratio * (1 + _GROWN if grows else 1)
        made = QPixmap(int(wide * largest + 1), int(high * largest + 1))
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.scale(largest, largest)
        painter.setFont(face)
        painter.setPen(self._ink)
        box = QRectF(0, 0, wide, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        painter.end()
        return _Picture(made, ratio)

    def paint(self, painter: QPainter, position: float, level: float) -> None:
        """Paint them about the origin; `level` is how full the breath is, 0 to 1."""
        size = 1 + _GROWN * level
        lines, line = self._count_of_lines, self._line * size
        both = bool(self._word and self._number)
        share = 1.0
        if self._turned is not None:
            share = min(1.0, max(0.0, (position - self._turned) / _FADE))
        middle = -line * (_ABOVE if lines == 1 else _UP) if both else 0.0
        grown = size / (1 + _GROWN)
        if share < 1:
            painter.setOpacity(1 - share)
            self._before.paint(painter, middle, grown)
        painter.setOpacity(share)
        self._shown.paint(painter, middle, grown)
        painter.setOpacity(1)
        below = middle + line * (lines / 2 + _BELOW)
        self._count.paint(painter, below if both else 0.0, 1.0)


class _Picture:
    """Words as they look at every size they take, each made once: a frame only puts one down.

    Sizes are two pixels of width apart, one at each side, so that the middle never trembles.
    """

    def __init__(self, largest: QPixmap | None = None, ratio: float = 1.0) -> None:
        """None at all, or these at their largest, with so many device pixels to one of ours."""
        self._largest, self._ratio = largest, ratio
        self._sizes: dict[int, QPixmap] = {}

    def paint(self, painter: QPainter, middle: float, size: float) -> None:
        """Paint them, `size` (0 to 1) of their largest, their middle so far below the origin."""
        if self._largest is None:
            return
        wide = 2 * round(self._largest.width() * size / 2)
        picture = self._sizes.get(wide)
        if picture is None:
            picture = self._sizes[wide] = self._scaled(wide)
        room = picture.deviceIndependentSize()
        at = QPointF(-room.width() / 2, middle - room.height() / 2)
        painter.drawPixmap(at, picture)

    def _scaled(self, wide: int) -> QPixmap:
        assert self._largest is not None
        smooth = Qt.TransformationMode.SmoothTransformation
        made = self._largest.scaledToWidth(wide, smooth)
        made.setDevicePixelRatio(self._ratio)
        return made
