"""A page of a session: its exercise's landscape fills it, and what stands on it can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.scenes.ground import Ground, after_dark
from unclench.widgets.scenes.words import SceneLabel


class ScenePage(QWidget):
    """Paints the landscape, made once for each size; none in high contrast or reduced motion."""

    reads_as = "page"

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """The landscape of the exercise that `player` has open."""
        super().__init__(parent)
        exercise = player.exercise
        self.ground = Ground(exercise.kind, exercise.id, after_dark(player.opened_at.hour))
        self._preferences = player.settings
        self._sleeps, self._dimmed = exercise.kind == "sleep", False
        self.setAccessibleName(exercise.title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def light(self) -> tuple[QPointF, float]:
        """The middle and the radius of the light behind what the page shows, in pixels."""
        return QPointF(self.width() / 2, self.height() * 0.14), self.height() * 0.4

    def clear_sky(self) -> list[QRect]:
        """Where no star may stand, for there are words."""
        return []

    def settle(self) -> None:
        """Fit the landscape to the page and the theme, and tell all that stands on it."""
        self._dim()
        plain = self._preferences.preferences.reduced_motion or theme.is_high_contrast(self)
        self.ground.wear(theme.is_dark(self), plain)
        ratio = self.devicePixelRatioF()
        if self.ground.fit(self.size(), ratio, self.light(), self.clear_sky()):
            for words in self.findChildren(SceneLabel):
                words.stand_on(self.ground, self)
            self.settled()
            self.update()

    def _dim(self) -> None:
        """In the night what stands on it is dark too, also by day: nobody is to be dazzled."""
        colours = QApplication.palette()
        scenes = not self._preferences.preferences.reduced_motion
        dim = self._sleeps and scenes and colours.color(Role.Window) != colours.color(Role.Base)
        if dim != self._dimmed:
            self._dimmed = dim
            self.setPalette(theme.palette(theme.DARK) if dim else QPalette())
            theme.dress_inside(self)

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
