"""A card whose work takes a moment: it shows that something is done, and says what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from unclench.viewmodels.background_work import Work
from unclench.widgets.controls.buttons import PlainButton, Pressable
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class WorkCard(Card):
    """Nothing is done before it was said what it means: a look at a file, then a button."""

    def build_work(self, column: QVBoxLayout, work: Work) -> None:
        """Put in what tells how far `work` is, and what is said about it."""
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Working"))
        self.progress.hide()
        column.addWidget(self.progress)
        self.said = label("")
        self.said.hide()
        column.addWidget(self.said)
        work.busyChanged.connect(self.show_busy)

    def build_answers(self, column: QVBoxLayout, confirm: Pressable) -> None:
        """Put in the two answers to what was found, hidden until there is something."""
        self.confirm = confirm
        self.cancel = PlainButton(self.tr("Cancel"), main_size=True)
        line = Flow(gap=6)
        for button in (self.confirm, self.cancel):
            button.hide()
            line.addWidget(button)
        column.addLayout(line)

    def show_busy(self, busy: bool) -> None:
        """Show whether work is under way."""
        self.progress.setVisible(busy)

    def say(self, words: str) -> None:
        """Say what came of it."""
        self.said.setText(words)
        self.said.show()
