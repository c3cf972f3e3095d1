"""The line at the window's foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class NoticeBar(Card):
    """A line at the window's foot that says what could not be done; it goes when it is closed.

    What it asks, as a reminder does, stands in plain ink: nothing is wrong.
    """

    def __init__(self) -> None:
        """Hidden, and empty, until something is said."""
        super().__init__(wash=True)
        self.answers: list[PlainButton] = []
        self.hide()

    def say(self, words: str) -> None:
        """Show `words` until they are closed or others come."""
        self._show(words, Role.BrightText)

    def take_back(self, words: str) -> None:
        """Hide `words` where they stand: they aren't true any more."""
        if not self.isHidden() and self._words.text() == words:
            self.hide()

    def speak(self) -> None:
        """Another language was set: what stands there goes on to stand there."""
        if not self.isHidden():
            self.close_button.setText(self.tr("Close"))

    def _show(self, words: str, ink: Role) -> None:
        self._words.setText(words)
        self._words.setForegroundRole(ink)
        for button in self.answers:
            button.hide()
            button.deleteLater()
        self.answers.clear()
        self.show()

    def ask(self, words: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """The same, with answers as (words, what then); each also puts the line away."""
        self._show(words, Role.WindowText)
        for said, then in answers:
            button = PlainButton(said)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _on=False, then=then: then())
            self._answers.addWidget(button)
            self.answers.append(button)

    @cached_property
    def _answers(self) -> Flow:
        """Where the answers stand, below the words."""
        lines = Flow(gap=8)
        self._column.addLayout(lines)
        return lines

    @cached_property
    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 8, 11, 8)
        return column

    @cached_property
    def close_button(self) -> PlainButton:
        """Puts the line away."""
        button = PlainButton(self.tr("Close"))
        button.clicked.connect(self.hide)
        return button

    @cached_property
    def _words(self) -> QLabel:
        """The words, put beside the button."""
        words = label("")
        line = QHBoxLayout()
        line.addWidget(words, 1)
        line.addWidget(self.close_button)
        self._column.addLayout(line)
        return words
