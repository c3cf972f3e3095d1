"""What every figure of a session is: a picture of the cue that runs at the clock's position."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain.cues import Cue, Timeline
from unclench.widgets.controls import theme

Role = QPalette.ColorRole

FRAME = 16  # ms between frames while something moves
SLOW = 125  # ms between looks while only words change


class PictureSource(Protocol):
    """All that a figure may ask: the clock's position, the cue, and the list they belong to."""

    @property
    def timeline(self) -> Timeline:
        """The session's cues."""
        ...

    def position(self) -> float:
        """Where the session is now, in ms; negative in the countdown."""
        ...

    def cue(self) -> Cue:
        """What guides now."""
        ...


class Figure(QWidget):
    """A picture that says nothing about time itself: it asks its source whenever it paints.

    Its owner calls `advance` at every tick of the one frame timer, and `interval` says how soon the
    next tick is worth while. `still` is the version for reduced motion: nothing grows.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """A figure of `source`."""
        super().__init__(parent)
        self.source = source
        self.still = False
        self.word = ""
        self.number = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_still(self, still: bool) -> None:
        """Choose the version for reduced motion, or the moving one."""
        self.still = still
        self.update()

    def refresh(self) -> None:
        """The timeline is another one: work out again what hangs on it."""
        self.update()

    def say(self, word: str, number: str = "") -> bool:
        """Show one word and the seconds left in it; False when they don't fit in the picture."""
        changed = (word, number) != (self.word, self.number)
        self.word, self.number = word, number
        if changed:
            self.words_changed()
        return self.has_room()

    def words_changed(self) -> None:
        """Repaint what shows the word."""
        self.update()

    def care(self) -> str:
        """A line on when to stop, that stays below the picture; "" where none is needed."""
        if any(cue.kind == "breath" for cue in self.source.timeline.guide):
            return self.tr(
                "Dizzy, tingling, or short of air? Let go of the count and breathe your own way."
            )
        return ""

    def has_room(self) -> bool:
        """Whether words fit inside this figure at its present size."""
        return False

    def advance(self, position: float) -> None:
        """Ask for a repaint of what has moved since the last frame; `position` is now, in ms."""

    def interval(self, _position: float) -> int:
        """Milliseconds until the next frame is worth painting."""
        return SLOW

    def colour(self, role: Role) -> QColor:
        """A colour of the look."""
        return self.palette().color(QPalette.ColorGroup.Normal, role)

    def square(self, inset: float) -> QRectF:
        """The largest square in the middle, `inset` pixels away from the edges."""
        side = max(1.0, min(self.width(), self.height()) - 2 * inset)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def write(self, painter: QPainter, middle: QRectF, ink: QColor) -> None:
        """Paint the word, and the number below it, in the middle of a box."""
        painter.setPen(ink)
        word = theme.font(self, "heading")
        painter.setFont(word)
        line = painter.fontMetrics().height()
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        if not self.number:
            painter.drawText(middle, flags, self.word)
            return
        if not self.word:
            painter.setFont(theme.font(self, "display"))
            painter.drawText(middle, flags, self.number)
            return
        painter.drawText(middle.translated(0, -line * 0.42), flags, self.word)
        painter.setFont(theme.font(self, "body"))
        painter.drawText(middle.translated(0, line * 0.55), flags, self.number)


def mix(low: QColor, high: QColor, share: float) -> QColor:
    """The colour `share` of the way from `low` to `high`."""
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )
