"""The questions of a session, on their card in the middle of its landscape."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls import theme
from unclench.widgets.controls.surfaces import Card, see_through
from unclench.widgets.questions.rating_page import RatingPage
from unclench.widgets.session.scene_page import ScenePage

_WIDEST, _HIGHEST = 960, 430  # pixels of the card at 100 %
_ROOM = 24  # pixels around it


class QuestionPage(ScenePage):
    """The same before and after, so that both answers are given in the same place."""

    def __init__(self, player: Player) -> None:
        """Ask what the ratings of `player` ask."""
        super().__init__(player)
        self.asking = RatingPage(player.ratings)
        self.card = Card()
        self.card.column(8, 0).addWidget(self.asking)
        for area in self.asking.findChildren(QScrollArea):
            see_through(area)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.card, 1000)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        column.addStretch(1)
        column.addLayout(line, 1000)
        column.addStretch(1)
        self.setFocusProxy(self.asking)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card's size goes by the text's."""
        self.card.setMaximumSize(theme.scaled(self, _WIDEST), theme.scaled(self, _HIGHEST))
        super().resizeEvent(event)
