"""Two columns side by side with a foot below; where room is short, one of the three at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Tabs
from unclench.widgets.controls.flow import Flow

SHARES = 260, 460, 0  # of the width, to begin with: the steps, their details
ROOM = 560, 400  # pixels at 100 % text, across and down, below which one pane is shown at a time


class Panes(QWidget):
    """Panes with names; chips turn from one to the other while only one has room."""

    narrowChanged = Signal(bool)  # `line` is seen: it holds the chips, and room behind them

    def __init__(self, panes: Sequence[tuple[str, QWidget]], foot: QWidget) -> None:
        """Show these (name, pane) pairs; the last one takes in `foot` where room is short."""
        super().__init__()
        self._foot = foot
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self._tabs = Tabs(self.tr("Parts of the editor"))
        self.line = line = Flow(gap=6, parent=self._tabs)
        self._group = QButtonGroup(self)
        self.chips: list[Chip] = []
        for at, (name, pane) in enumerate(panes):
            chip = Chip(name)
            chip.reads_as = "tab"
            self._group.addButton(chip, at)
            line.addWidget(chip)
            self.chips.append(chip)
            self.split.addWidget(pane)
            self.split.setStretchFactor(at, at + 1)
        self.split.setSizes(list(SHARES))
        self._group.idClicked.connect(self.show_pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._tabs)
        column.addWidget(self.split, 1)
        column.addWidget(foot)
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
        across, down = (theme.scaled(self, px) for px in ROOM)
        narrow = self.width() < across or self.height() < down
        if narrow != self.narrow:
            self.narrow = narrow
            self._arrange()
            self.narrowChanged.emit(narrow)

    def _arrange(self) -> None:
        self._tabs.setVisible(self.narrow)
        self.chips[self._at].setChecked(True)
        panes = [self.split.widget(at) for at in range(self.split.count())]
        last = panes[-1]
        holder = last.layout() if self.narrow and last is not None else self.layout()
        if holder is not None and self._foot.parentWidget() is not holder.parentWidget():
            holder.addWidget(self._foot)
            self._foot.show()
        for at, pane in enumerate(panes):
            if pane is not None:
                shown = at == self._at if self.narrow else pane is not last
                pane.setVisible(shown)
