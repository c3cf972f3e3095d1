"""Settings: what it means to use the history on this computer alone again, and whether to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label


class StoppingForm(QWidget):
    """One question; what is to be known stands above it."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        """Without words yet."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.words = label("", tone="sun")
        column.addWidget(self.words)
        self.keep = MainButton(self.tr("Keep sharing"))
        self.keep.clicked.connect(self.cancelled)
        self.sure = PlainButton(self.tr("Stop now"), main_size=True)
        self.sure.clicked.connect(self.wanted)
        line = Flow(gap=6)
        for button in (self.keep, self.sure):
            line.addWidget(button)
        column.addLayout(line)
