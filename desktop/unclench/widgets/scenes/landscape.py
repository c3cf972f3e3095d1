"""A widget that a landscape fills; what stands on it can be read."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.words import SceneLabel


class Landscape(QWidget):
    """Paints its ground, made once for each size; plain paper in high contrast."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        """Stand on `ground`."""
        super().__init__(parent)
        self.ground = ground

    @abstractmethod
    def light(self) -> tuple[QPointF, float]:
        """The middle and the radius of the light, in pixels."""

    def clear_sky(self) -> list[QRect]:
        """Where no star may stand, for there are words."""
        return []

    def is_plain(self) -> bool:
        """Whether there is to be no landscape."""
        return theme.is_high_contrast(self)

    def prepare(self) -> None:
        """What comes before the landscape is fitted: what stands on it may move."""

    def settle(self) -> None:
        """Fit the landscape to the size and the theme, and tell all that stands on it."""
        self.prepare()
        self.ground.wear(theme.is_dark(self), self.is_plain())
        ratio = self.devicePixelRatioF()
        if self.ground.fit(self.size(), ratio, self.light(), self.clear_sky()):
            for words in self.findChildren(SceneLabel):
                words.stand_on(self.ground, self)
            self.settled()
            self.update()

    def settled(self) -> None:
        """The landscape is another one: take it over."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has another picture."""
        super().resizeEvent(event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Everything in its place before the first picture."""
        super().showEvent(event)
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colors."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "ground"):
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The landscape, or the paper."""
        painter = QPainter(self)
        if self.ground.plain:
            painter.fillRect(event.rect(), self.palette().color(Role.Window))
        else:
            self.ground.paint(painter, event.rect(), QPoint())
        self.paint_more(painter)
        painter.end()

    def paint_more(self, painter: QPainter) -> None:
        """What drifts on the landscape."""
