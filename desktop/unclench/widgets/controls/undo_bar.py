"""Says what was taken away, with the way to bring it back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class UndoBar(Card):
    """Hidden while there is nothing to bring back."""

    def __init__(self) -> None:
        """Nothing was taken away yet."""
        super().__init__(wash=True)
        self._told = label("")
        self.undo = PlainButton(self.tr("Undo"))
        line = QHBoxLayout(self)
        line.setContentsMargins(19, 8, 11, 8)
        line.addWidget(self._told, 1)
        line.addWidget(self.undo)
        self.hide()

    def tell(self, said: str) -> None:
        """Say in these words what was taken away; "" for nothing."""
        self._told.setText(said)
        self.setVisible(bool(said))
