"""The round mark before a step: open, next, done, or done a few times of several."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent

from unclench.viewmodels.programs.shown_steps import ShownStep
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.check_mark import paint_check
from unclench.widgets.controls.paint import Role, colour, draw_ring

_DISC = 30  # pixels that it is wide at 100 %
_THICK, _THIN = 2.6, 1.6
_TOP, _ROUND = 90, 360  # degrees: where a part of the round begins, and all of it


class RoundMark(Pressable):
    """Pressed, it ticks the step, or takes the tick back."""

    reads_as = "tick"

    def __init__(self) -> None:
        """Nothing yet; `show_step` says of what."""
        super().__init__()
        self.setCheckable(True)
        self._state, self._share = "open", 0.0

    def show_step(self, step: ShownStep) -> None:
        """Show and say whether this step is done."""
        self._state, self._share = step.state, step.share
        self.setChecked(step.state == "done")
        self.setAccessibleName(fill(self.tr("Done: {title}"), title=step.title))
        self.setAccessibleDescription(f"{step.facts}. {step.day}" if step.day else step.facts)
        undo, do = self.tr("Take the tick back"), self.tr("Mark as done")
        self.setToolTip(undo if step.state == "done" else do)
        self.update()

    def nextCheckState(self) -> None:
        """What is done is said by the program, not by the press."""

    def sizeHint(self) -> QSize:
        """Round, and large enough for an unsteady hand."""
        side = theme.scaled(self, max(theme.TARGET, _DISC)) + 2 * theme.RING
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc with a check; else a ring, of which a part is filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.scaled(self, _DISC)
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        accent, quiet = colour(self, Role.Highlight), colour(self, Role.PlaceholderText)
        if self._state == "done":
            ink.disc(painter, disc, accent)
            paint_check(painter, disc, colour(self, Role.HighlightedText))
        else:
            following = self._state == "next"
            thick = _THICK if following else _THIN
            ring = disc.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
            path = QPainterPath()
            path.addEllipse(ring)
            wash = colour(self, Role.AlternateBase if self.hover else Role.Base)
            painter.fillPath(path, ink.brush(wash))
            painter.strokePath(path, ink.pen(accent if following else quiet, thick))
            self._paint_share(painter, disc)
        draw_ring(self, painter, self.height() / 2 - theme.RING, shown=self.hasFocus())
        painter.end()

    def _paint_share(self, painter: QPainter, disc: QRectF) -> None:
        """So much of the round as was done."""
        if self._share:
            inner = disc.adjusted(disc.width() * 0.2, disc.width() * 0.2, 0, 0)
            inner.setSize(disc.size() * 0.6)
            part = QPainterPath(inner.center())
            part.arcTo(inner, _TOP, -_ROUND * self._share)
            part.closeSubpath()
            painter.fillPath(part, ink.brush(colour(self, Role.Highlight)))
