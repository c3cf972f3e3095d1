"""A disc in a landscape that has a picture of its own: leaves, a tide, stars, a path, a place.

The picture goes to the page's edges, beyond this widget: the page paints what lies beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from unclench.widgets.figures.base import PictureSource
from unclench.widgets.figures.breath import BreathFigure
from unclench.widgets.scenes.pictures.base import Picture, Place


class SceneryFigure(BreathFigure):
    """The disc is smaller where the picture needs the room below; words stay in it.

    Without a landscape (high contrast, reduced motion) there is no picture, and the disc is large.
    """

    def __init__(
        self, source: PictureSource, picture: Picture, parent: QWidget | None = None
    ) -> None:
        """The disc of `source`, in a landscape with `picture`."""
        self.picture = picture
        super().__init__(source, parent)

    def refresh(self) -> None:
        """The picture follows the new timeline too."""
        self.picture.follow(self.source.timeline)
        super().refresh()

    @property
    def pictured(self) -> bool:
        """Whether there is a landscape that the picture is in."""
        ground = self._ground
        if ground is None or ground.look is None:
            return False
        return self.picture.only in {"", ground.scene}

    def ring_box(self) -> QRectF:
        """Above the picture, where it needs room."""
        if not self.pictured or self.picture.disc is None:
            return super().ring_box()
        middle, share = self.picture.disc
        side = max(1.0, min(self.width(), self.height() * share) - 8)
        top = max(2.0, self.height() * middle - side / 2)
        return QRectF((self.width() - side) / 2, top, side, side)

    def paint_still(self, painter: QPainter, at: Place) -> None:
        """The part of the picture that belongs to the landscape of the page."""
        if not self.pictured:
            return
        room = self.geometry()
        ring = self.ring_box().translated(QPointF(room.topLeft()))
        self.picture.settle(at._replace(room=room, free=ring.toAlignedRect()))
        self.picture.paint_still(painter)

    def interval(self, position: float) -> int:
        """As soon as disc or picture are worth a look."""
        wanted = super().interval(position)
        return min(wanted, self.picture.interval(position)) if self.pictured else wanted

    def advance(self, position: float) -> None:
        """Repaint what has moved, here and beside this widget."""
        super().advance(position)
        page = self.parentWidget()
        if not self.pictured or page is None:
            return
        for box in self.picture.moved(position, self.level(position)):
            self.update(box.translated(-self.pos()))
            if not self.geometry().contains(box):
                page.update(box)

    def paint_around(self, painter: QPainter, box: QRect) -> None:
        """The picture, before the disc."""
        if self.pictured:
            painter.translate(-self.pos())
            self.picture.paint(painter, box.translated(self.pos()))
            painter.translate(self.pos())

    def paint_beside(self, painter: QPainter, box: QRect) -> None:
        """The picture on the page, beside this widget."""
        if self.pictured:
            rows = QRect(0, self.y(), box.width(), self.height())  # no words are beside it
            painter.save()
            painter.setClipRect(rows, Qt.ClipOperation.IntersectClip)
            self.picture.paint(painter, box.intersected(rows))
            painter.restore()
