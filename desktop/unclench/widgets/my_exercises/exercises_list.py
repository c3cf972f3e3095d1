"""The list of one's own exercises."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QListWidget

from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.surfaces import ScrollBar


class ExercisesList(QListWidget):
    """Enter edits, Del deletes."""

    wanted = Signal()
    deleteWanted = Signal()

    def __init__(self) -> None:
        """No rows yet."""
        super().__init__()
        self.setAccessibleName(self.tr("My exercises"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LinesDelegate(self, wrap=True))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.itemDoubleClicked.connect(lambda _item: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter and Del."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        else:
            super().keyPressEvent(event)
