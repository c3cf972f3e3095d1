"""What every figure of a session is: a picture of the cue that runs at the clock's position."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMoveEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain.cues import Cue, Timeline
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.look import SceneLook

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
    next tick is worth while. `still` is the version for reduced motion: nothing grows. It stands on
    plain paper until its page gives it a landscape.
    """

    placed = Signal()  # it has another place or size on its page

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """A figure of `source`."""
        super().__init__(parent)
        self.source = source
        self.still = False
        self.word = ""
        self.number = ""
        self._ground: Ground | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_still(self, still: bool) -> None:
        """Choose the version for reduced motion, or the moving one."""
        self.still = still
        self.update()

    def refresh(self) -> None:
        """The timeline is another one: work out again what hangs on it."""
        self.update()

    def stand_on(self, ground: Ground) -> None:
        """Stand on a landscape; again whenever it is another one."""
        self._ground = ground
        self.prepare()

    @property
    def look(self) -> SceneLook | None:
        """The landscape's colors; None on plain paper."""
        return self._ground.look if self._ground else None

    def light(self) -> tuple[QPointF, float]:
        """The middle and the radius of the light behind this figure, on this widget."""
        return QPointF(self.rect().center()), 0.62 * self.height()

    def prepare(self) -> None:
        """Work out what every frame uses, for this size and these colors."""
        self.update()

    def paint_ground(self, painter: QPainter, box: QRect) -> None:
        """The landscape, or the paper, in a box of this widget."""
        if self._ground is None or self._ground.look is None:
            painter.fillRect(box, self.colour(Role.Window))
        else:
            self._ground.paint(painter, box, self.pos())

    def paint_beside(self, painter: QPainter, box: QRect) -> None:
        """What a picture has in a box of the page, beyond this widget."""

    def moveEvent(self, event: QMoveEvent) -> None:
        """The landscape is another one here."""
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Prepare what every frame uses."""
        super().resizeEvent(event)
        self.prepare()
        self.placed.emit()

    def say(self, word: str, number: str = "", at_once: bool = False) -> bool:
        """Show one word and the seconds left in it; False when they don't fit in the picture.

        `at_once`: without fading over from the word before.
        """
        before = self.word
        changed = (word, number) != (before, self.number)
        self.word, self.number = word, number
        if changed:
            self.words_changed("" if at_once else before)
        return self.has_room()

    def words_changed(self, _before: str) -> None:
        """Show other words than those before ("" where they are to come at once)."""

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
