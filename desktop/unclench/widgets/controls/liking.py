"""Whether a session was liked: two buttons, of which one or none is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow


class Liking(QWidget):
    """Each takes the other's place, and a second press takes back what was said."""

    chosen = Signal(object)  # True: liked it; False: not for me; None: nothing

    def __init__(self, value: bool | None) -> None:
        """As it was said before."""
        super().__init__()
        self.value = value
        self.liked, self.refused = Chip(words.liked(True)), Chip(words.liked(False))
        line = Flow(gap=4)
        for chip, means in ((self.liked, True), (self.refused, False)):
            line.addWidget(chip)
            chip.clicked.connect(lambda on, means=means: self._choose(means if on else None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        self.show_value(value)

    def show_value(self, value: bool | None) -> None:
        """Show what was said, without telling anybody."""
        self.value = value
        self.liked.setChecked(value is True)
        self.refused.setChecked(value is False)

    def _choose(self, value: bool | None) -> None:
        self.show_value(value)
        self.chosen.emit(value)
