"""A note on the first page: a line or two, what one could do, and a way to put it away."""

from __future__ import annotations

from PySide6.QtCore import Signal

from unclench.widgets.controls.controls import Card, PlainButton, label
from unclench.widgets.controls.flow import Flow


class NoteCard(Card):
    """Says something once; `accepted` and `hidden` are the two answers, both as big."""

    accepted = Signal()
    hiddenAway = Signal()

    def __init__(self, words: str, yes: str, no: str, tone: str = "") -> None:
        """Say `words`, offer `yes`, and `no` to put the note away."""
        super().__init__(wash=True)
        rows = self.column(margin=18, spacing=6)
        rows.addWidget(label(words, tone=tone))
        line = Flow(gap=6)
        self.yes, self.no = PlainButton(yes), PlainButton(no)
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.hiddenAway)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        rows.addLayout(line)
