"""Two columns side by side; where room is short, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from unclench.widgets import theme
from unclench.widgets.controls import Chip

ROOM = 560  # pixels at 100 % text below which one pane is shown at a time


class Panes(QWidget):
    """Panes with names; chips turn from one to the other while only one has room."""

    def __init__(self, panes: Sequence[tuple[str, QWidget]]) -> None:
        """Show these (name, pane) pairs."""
        super().__init__()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self._tabs = QWidget()
        line = QHBoxLayout(self._tabs)
        line.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self.chips: list[Chip] = []
        for at, (name, pane) in enumerate(panes):
            chip = Chip(name)
            self._group.addButton(chip, at)
            line.addWidget(chip)
            self.chips.append(chip)
            self.split.addWidget(pane)
            self.split.setStretchFactor(at, at + 1)
        line.addStretch(1)
        self._group.idClicked.connect(self.show_pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._tabs)
        column.addWidget(self.split, 1)
        self._at = 0
        self.narrow = False
        self._arrange()

    def show_pane(self, at: int) -> None:
        """Show this one, when only one has room."""
        self._at = at
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit to a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.scaled(self, ROOM)
        if narrow != self.narrow:
            self.narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        self._tabs.setVisible(self.narrow)
        self.chips[self._at].setChecked(True)
        for at in range(self.split.count()):
            pane = self.split.widget(at)
            if pane is not None:
                pane.setVisible(not self.narrow or at == self._at)
