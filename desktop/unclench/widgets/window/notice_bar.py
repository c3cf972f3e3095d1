"""A line at the window's foot for what could not be done."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QHBoxLayout, QLabel

from unclench.widgets.controls.controls import Card, PlainButton, label


class NoticeBar(Card):
    """A line at the window's foot that says what could not be done; it goes when it is closed."""

    def __init__(self) -> None:
        """Hidden, and empty, until something is said."""
        super().__init__(wash=True)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words` until they are closed or others come."""
        self._words.setText(words)
        self.show()

    @cached_property
    def close_button(self) -> PlainButton:
        """Puts the line away."""
        button = PlainButton(self.tr("Close"))
        button.clicked.connect(self.hide)
        return button

    @cached_property
    def _words(self) -> QLabel:
        """The words, put beside the button."""
        words = label("", tone="sun")
        line = QHBoxLayout(self)
        line.setContentsMargins(19, 8, 11, 8)
        line.addWidget(words, 1)
        line.addWidget(self.close_button)
        return words
