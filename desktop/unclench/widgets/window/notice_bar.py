"""A line at the window's foot for what could not be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class NoticeBar(Card):
    """A line at the window's foot that says what could not be done; it goes when it is closed."""

    def __init__(self) -> None:
        """Hidden until something is said."""
        super().__init__(wash=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(19, 8, 11, 8)
        self._words = label("", tone="sun")
        self.close_button = PlainButton(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        line.addWidget(self._words, 1)
        line.addWidget(self.close_button)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words` until they are closed or others come."""
        self._words.setText(words)
        self.show()
