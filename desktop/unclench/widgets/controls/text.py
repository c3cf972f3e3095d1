"""Text on a page."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role

_APART, _TITLES_APART = 1.45, 1.15  # from line to line, of the face's size
_TONES = {"quiet": Role.PlaceholderText, "accent": Role.Highlight, "sun": Role.BrightText}


class Asked(NamedTuple):
    """What words are laid out for: `room` is in pixels, `apart` from line to line too."""

    words: str
    face: QFont
    room: int
    apart: float
    aligned: QtCore.Qt.AlignmentFlag


class Paragraphs:
    """Lines of plain text in a width, as far apart as asked for."""

    def __init__(self, asked: Asked) -> None:
        """Break the words into lines."""
        self.asked = asked
        self._blocks: list[QtGui.QTextLayout] = []
        option = QtGui.QTextOption(asked.aligned & QtCore.Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        at, height = 0.0, QtGui.QFontMetricsF(asked.face).height()
        for words in asked.words.split("\n"):
            block = QtGui.QTextLayout(words, asked.face)
            block.setTextOption(option)
            block.beginLayout()
            while (line := block.createLine()).isValid():
                line.setLineWidth(asked.room)
                line.setPosition(QPointF(0, at))
                at += asked.apart
            block.endLayout()
            self._blocks.append(block)
        self.height = -int(-(at - asked.apart + height) // 1)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint all lines, the first one's corner at `at`."""
        for block in self._blocks:
            block.draw(painter, at)


class Text(QLabel):
    """Plain text that wraps and is never read as HTML.

    Its lines are further apart than the face has them: 1.45 of its size in text, 1.15 in titles.
    One line is as high as it was, so that it stands level with what is beside it.
    """

    def __init__(self, words: str, role: str = "body", tone: str = "") -> None:
        """Say `words` in the type of `role`, in the colour of `tone`."""
        super().__init__(words)
        self._role = role
        self._bold = tone == "accent"
        self.reads_as = "heading" if role in theme.WEIGHTS else ""
        self._laid: Paragraphs | None = None
        self.setProperty("textFormat", "PlainText")
        self.setWordWrap(True)
        self.setContentsMargins(theme.RING, 0, theme.RING, 0)  # in line with the controls
        if tone:
            self.setForegroundRole(_TONES[tone])
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size."""
        if self._role != "body" or self._bold:
            self.setFont(theme.font(self, self._role, self._bold))

    def heightForWidth(self, width: int) -> int:
        """Room for all lines at this width."""
        if not self.wordWrap() or self._fits(width):
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return self._lines(room).height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """As wide as Qt would have it, and as high as that needs."""
        size = super().sizeHint()
        if self.wordWrap() and not self._fits(size.width()):
            size.setHeight(self.heightForWidth(size.width()))
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line as Qt paints it, several at their own distance."""
        if not self.wordWrap() or self._fits(self.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        lines = self._lines(room.width())
        flags = self.alignment()
        top = float(room.top())
        if flags & QtCore.Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (room.height() - lines.height) / 2)
        elif flags & QtCore.Qt.AlignmentFlag.AlignBottom:
            top += max(0.0, room.height() - lines.height)
        lines.paint(painter, QPointF(room.left(), top))
        painter.end()

    def _fits(self, width: int) -> bool:
        """Whether it is one line at this width."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        text = self.text()
        return "\n" not in text and QFontMetrics(self.font()).horizontalAdvance(text) < room

    def _lines(self, room: int) -> Paragraphs:
        apart = _TITLES_APART if self._role in theme.WEIGHTS else _APART
        face = self.font()
        asked = Asked(self.text(), face, room, apart * face.pixelSize(), self.alignment())
        if self._laid is None or self._laid.asked != asked:
            self._laid = Paragraphs(asked)
        return self._laid


def label(words: str, role: str = "body", tone: str = "") -> QLabel:
    """Plain text of one role ("display" to "small") and tone ("", "quiet", "accent", "sun")."""
    return Text(words, role, tone)
