"""What happens in a session, as a strip to scale: each part as long as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.outline import OutlineRow
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.scenes.contrast import ENOUGH, contrast, light
from unclench.widgets.scenes.palettes import dot

_GAP = 3
_HIGH = 40
_LEAST = 48  # pixels at 100 %: a narrower box says nothing rather than a syllable
_LETTERS = 3  # of a word that is cut off, at least


class OutlineStrip(QWidget):
    """Boxes side by side, in the colour of the landscape above; a list beside it tells all.

    Each has the words of its part, or as much of them as there is room for.
    """

    def __init__(self, kind: str) -> None:
        """Empty, for an exercise of this `kind`; `show_rows` says what happens."""
        super().__init__()
        self._kind = kind
        self._rows: Sequence[OutlineRow] = ()
        self.setAccessibleName(self.tr("What happens"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show these parts, which follow one another."""
        self._rows = rows
        told = (f"{words.clock(row.start)} {row.words}" for row in rows)
        self.setAccessibleDescription(". ".join(told))
        self.update()

    def boxes(self) -> list[QRectF]:
        """Where each part is drawn, in pixels."""
        whole = sum(row.length for row in self._rows) or 1
        wide = self.width() - 2 * theme.RING + _GAP  # there is none after the last one
        high, at = theme.scaled(self, _HIGH), float(theme.RING)
        found = []
        for row in self._rows:
            length = wide * row.length / whole
            found.append(QRectF(at, 0, max(2.0, length - _GAP), high))
            at += length
        return found

    def sizeHint(self) -> QSize:
        """The strip, and the two times below it."""
        small = QFontMetrics(theme.font(self, "small")).height()
        return QSize(theme.scaled(self, 200), theme.scaled(self, _HIGH + 6) + small)

    def minimumSizeHint(self) -> QSize:
        """May be short."""
        return QSize(theme.scaled(self, 96), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell of the part under the pointer."""
        if isinstance(event, QHelpEvent):
            places = zip(self._rows, self.boxes(), strict=True)
            row = next((one for one, box in places if box.contains(event.pos())), None)
            if row is None:
                QToolTip.hideText()
            else:
                said = f"{words.clock(row.start)}  {row.words}  ({words.lasting(row.length)})"
                QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every part, then where it begins and ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, box in zip(self._rows, self.boxes(), strict=True):
            self._paint_part(painter, row, box)
        painter.setFont(theme.font(self, "small"))
        painter.setPen(colour(self, Role.PlaceholderText))
        below = self.rect().adjusted(theme.RING, theme.scaled(self, _HIGH + 4), -theme.RING, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words.clock(0))
        end = sum(row.length for row in self._rows)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, words.clock(end))
        painter.end()

    def _paint_part(self, painter: QPainter, row: OutlineRow, box: QRectF) -> None:
        full = self._shade()
        shade = QColor(full)
        if not row.guided:
            shade.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        corner = min(theme.scaled(self, 8), box.width() / 2)
        painter.drawRoundedRect(box, corner, corner)
        if theme.is_high_contrast(self):
            painter.setPen(colour(self, Role.Mid))
            painter.drawRoundedRect(box, corner, corner)
        painter.setFont(theme.font(self, "small", bold=True))
        side = theme.scaled(self, 9 if box.width() > theme.scaled(self, 90) else 6)
        inside = box.adjusted(side, 0, -theme.scaled(self, 3), 0)
        painter.setPen(self._ink(full) if row.guided else colour(self, Role.WindowText))
        lines = broken(row.words, painter.fontMetrics(), int(inside.width()))
        if lines != [row.words] and box.width() < theme.scaled(self, _LEAST):
            return
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))

    def _shade(self) -> QColor:
        if theme.is_high_contrast(self):
            return colour(self, Role.Highlight)
        return QColor(dot(self._kind, theme.is_dark(self)))

    def _ink(self, shade: QColor) -> QColor:
        """What can be read on `shade`."""
        usual = colour(self, Role.HighlightedText)
        inks = (usual, QColor("black"), QColor("white"))
        behind = light(shade.rgb())
        return next((one for one in inks if contrast(light(one.rgb()), behind) >= ENOUGH), usual)


def broken(text: str, face: QFontMetrics, room: int) -> list[str]:
    """`text` in at most two lines of `room` pixels, cut off with dots; none where it is tight."""
    if face.horizontalAdvance(text) <= room:
        return [text]
    every = text.split()
    first = every[0]
    if face.horizontalAdvance(first) > room:
        cut = face.elidedText(first, Qt.TextElideMode.ElideRight, room)
        return [cut] if len(cut) > _LETTERS else []
    taken = 1
    while face.horizontalAdvance(" ".join((first, every[taken]))) <= room:
        first = " ".join((first, every[taken]))
        taken += 1
    rest = " ".join(every[taken:])
    return [first, face.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
