"""The end of a session that asks nothing: after a flare, and in the night."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.scenes.words import SceneWords
from unclench.widgets.session.scene_page import ScenePage
from unclench.widgets.session.session_controls import KeyButton

_WIDEST = 620  # pixels of the words at 100 %
_LOW = 0.47  # of the height: where the light has come down to
_SUN, _MOONLIGHT = 0.5, 0.24  # of the height: how wide it is


class QuietEnd(ScenePage):
    """A few words on the landscape, and the way out. Nothing bright, nothing to fill in."""

    helpRequested = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """For a session of `player` that asked nothing."""
        super().__init__(player, parent)
        self._player = player
        self.title = SceneWords(self._title(), "display")
        self.words = SceneWords(self._words())
        self.done = KeyButton(self.tr("Done"), self.tr("Enter"))
        self.help = KeyButton(self.tr("Help now"), "F3")
        self.done.clicked.connect(lambda: player.leave("done"))
        self.help.clicked.connect(self.helpRequested)
        self.help.setVisible(player.quick)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.words.text())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()

    def _title(self) -> str:
        if self._player.quick:
            return self.tr("That's enough for now")
        return self.tr("Good night")

    def _words(self) -> str:
        if self._player.quick:
            return self.tr("There's nothing to answer. Rest here as long as you like.")
        return self.tr("There's nothing more to do. You can close your eyes again.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(29, 20, 29, 20)
        column.setSpacing(12)
        column.addStretch(6)
        for words in (self.title, self.words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(words, 1000)
            line.addStretch(1)
            column.addLayout(line)
        column.addStretch(7)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.done)
        row.addWidget(self.help)
        row.addStretch()
        column.addLayout(row)

    def light(self) -> tuple[QPointF, float]:
        """Low in the sky, behind the words."""
        wide = _MOONLIGHT if self.ground.scene == "night" else _SUN
        return QPointF(self.width() / 2, self.height() * _LOW), self.height() * wide

    def clear_sky(self) -> list[QRect]:
        """Behind the words."""
        return [self.title.geometry(), self.words.geometry()]

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size; in the night nothing is said aloud."""
        for words in (self.title, self.words):
            words.setMaximumWidth(theme.scaled(self, _WIDEST))
        super().showEvent(event)
        if self._player.quick:
            self.done.setFocus()
            announce(self, f"{self.title.text()}. {self.words.text()}")
        else:
            self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """After a flare the way out has the focus."""
        super().focusInEvent(event)
        if self._player.quick:
            self.done.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are Done."""
        self._player.darkness.stir()
        if struck(event) in (*ENTER, Qt.Key.Key_Escape):
            self._player.leave("done")
        else:
            super().keyPressEvent(event)
