"""What can be done with a program's file: copy a shipped one; edit, export or delete one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow


class OwnWays(QWidget):
    """Buttons alone: whoever holds them does it."""

    editWanted = Signal()
    copyWanted = Signal()
    exportWanted = Signal()
    deleteWanted = Signal()

    def __init__(self, own: bool) -> None:
        """For one of the person's `own` programs, or for one of ours."""
        super().__init__()
        line = Flow(gap=2, parent=self)
        self.edit = PlainButton(self.tr("Edit"))
        self.copy = PlainButton(self.tr("Copy and change"))
        self.export = PlainButton(self.tr("Export"))
        self.delete = PlainButton(self.tr("Delete"))
        ways = (
            (self.edit, self.editWanted, own),
            (self.copy, self.copyWanted, True),
            (self.export, self.exportWanted, own),
            (self.delete, self.deleteWanted, own),
        )
        for button, wanted, offered in ways:
            button.clicked.connect(wanted)
            line.addWidget(button)
            button.setVisible(offered)
