"""What every picture is: a part that keeps still, painted once, and little ones that move.

All that moves is prepared as small pictures; a frame puts some of them down and says where. What is
seen hangs on the session's clock alone, so a pause holds it, and a late frame skips nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from unclench.domain.cues import Timeline
from unclench.widgets.scenes.palettes import Palette
from unclench.widgets.scenes.shape import Shape

SLOW, QUICK = 125, 32  # ms between looks while nothing moves much, and while something drifts


class Place(NamedTuple):
    """Where a picture is: its page's size, the room for it there, and what it must leave free."""

    page: QSize
    room: QRect
    free: QRect
    ratio: float
    colours: Palette
    form: Shape


class Piece(NamedTuple):
    """One prepared picture at a moment: where its middle is, how it is turned, how strong it is."""

    picture: QPixmap
    middle: QPointF
    turned: float = 0.0
    strong: float = 1.0

    def box(self) -> QRect:
        """All of the page that it may touch."""
        size = self.picture.deviceIndependentSize()
        reach = (size.width() ** 2 + size.height() ** 2) ** 0.5 / 2 if self.turned else 0.0
        wide, high = max(reach, size.width() / 2), max(reach, size.height() / 2)
        box = QRectF(self.middle.x() - wide, self.middle.y() - high, 2 * wide, 2 * high)
        return box.toAlignedRect().adjusted(-1, -1, 1, 1)


class Picture:
    """A picture for one session; `disc` is where its disc is, in shares of the room's height.

    That is the middle and the width; None: as everywhere else.
    """

    disc: tuple[float, float] | None = None
    only = ""  # the landscape that it belongs to; "": to any

    def __init__(self, seed: str, timeline: Timeline) -> None:
        """For the exercise whose id is `seed`."""
        self.seed = seed
        self.at: Place | None = None
        self._shown: tuple[Piece, ...] = ()
        self.follow(timeline)

    def follow(self, timeline: Timeline) -> None:
        """Take another timeline."""
        self.timeline = timeline

    def settle(self, at: Place) -> None:
        """Prepare all that moves, for this place and these colors."""
        self.at = at

    def paint_still(self, painter: QPainter) -> None:
        """What belongs to the landscape."""

    def pieces(self, _ms: float, _level: float) -> Sequence[Piece]:
        """What is to be seen now; `_level` is how full the breath is."""
        return ()

    def interval(self, _ms: float) -> int:
        """Milliseconds until the next look is worth while."""
        return SLOW

    def moved(self, ms: float, level: float) -> list[QRect]:
        """What must be painted anew since this was asked last."""
        if self.at is None:
            return []
        before, now = self._shown, tuple(self.pieces(ms, level))
        if now == before:
            return []
        self._shown = now
        gone = [piece for piece in before if piece not in now]
        come = [piece for piece in now if piece not in before]
        return [piece.box() for piece in (*gone, *come)]

    def paint(self, painter: QPainter, box: QRect) -> None:
        """Paint what is seen within a box of the page."""
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        for piece in self._shown:
            if not piece.box().intersects(box):
                continue
            size = piece.picture.deviceIndependentSize()
            corner = QPointF(-size.width() / 2, -size.height() / 2)
            painter.setOpacity(piece.strong)
            if piece.turned:
                painter.save()
                painter.setRenderHint(smooth)
                painter.translate(piece.middle)
                painter.rotate(piece.turned)
                painter.drawPixmap(corner, piece.picture)
                painter.restore()
            else:
                painter.drawPixmap(piece.middle + corner, piece.picture)
        painter.setOpacity(1)


def blank(wide: float, high: float, ratio: float) -> QPixmap:
    """A picture of this size, of nothing yet."""
    made = QPixmap(max(1, round(wide * ratio)), max(1, round(high * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def brush(painter: QPainter, colour: QColor) -> None:
    """Smooth shapes of one color, without an edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def shade(colour: QColor | str, strong: float) -> QColor:
    """The color, so strong."""
    made = QColor(colour)
    made.setAlphaF(max(0.0, min(1.0, strong)))
    return made


def gently(share: float) -> float:
    """From 0 to 1 with a soft start and a soft end."""
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)
