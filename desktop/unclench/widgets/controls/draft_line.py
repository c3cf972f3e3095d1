"""Says that a form was begun earlier and waits as it was left, with the way to begin it anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class DraftLine(Card):
    """Hidden until there is something to say; `overWanted` asks for an empty form."""

    overWanted = Signal()

    def __init__(self) -> None:
        """Nothing to say yet."""
        super().__init__(wash=True)
        self.words = label("")
        self.over = PlainButton(self.tr("Start over"))
        self.over.setToolTip(self.tr("Discard what you entered here"))
        self.over.clicked.connect(self.overWanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(19, 8, 11, 8)
        line.addWidget(self.words, 1)
        line.addWidget(self.over)
        self.hide()

    def say(self, words: str) -> None:
        """Say since when it waits."""
        self.words.setText(words)
        self.show()
