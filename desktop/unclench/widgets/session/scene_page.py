"""A page of a session: its exercise's landscape fills it, and what stands on it can be read."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.scenes.ground import Ground, after_dark
from unclench.widgets.scenes.landscape import Landscape


class ScenePage(Landscape):
    """Plain paper in high contrast and in reduced motion."""

    reads_as = "page"

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """The landscape of the exercise that `player` has open."""
        exercise = player.exercise
        night = after_dark(player.opened_at.hour)
        super().__init__(Ground(exercise.kind, exercise.id, night, moon_aside=True), parent)
        self._preferences = player.settings
        self._sleeps, self._dimmed = exercise.kind == "sleep", False
        self.setAccessibleName(exercise.title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def light(self) -> tuple[QPointF, float]:
        """The middle and the radius of the light behind what the page shows, in pixels."""
        return QPointF(self.width() / 2, self.height() * 0.14), self.height() * 0.4

    def is_plain(self) -> bool:
        """Also where nothing is to move."""
        return self._preferences.preferences.reduced_motion or super().is_plain()

    def prepare(self) -> None:
        """In the night what stands on it is dark too, also by day: nobody is to be dazzled."""
        colours = QApplication.palette()
        scenes = not self._preferences.preferences.reduced_motion
        dim = self._sleeps and scenes and colours.color(Role.Window) != colours.color(Role.Base)
        if dim != self._dimmed:
            self._dimmed = dim
            self.setPalette(theme.palette(theme.DARK) if dim else QPalette())
            theme.dress_inside(self)
