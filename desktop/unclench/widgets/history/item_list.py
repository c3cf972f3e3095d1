"""The list of all that was put down, by keyboard as well as by pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from unclench.widgets.controls import ScrollBar
from unclench.widgets.history_list import ItemRow

BATCH = 4096  # rows that are laid out at once
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemList(QListView):
    """Enter or a double click opens, Del deletes, the first key finds the first row."""

    deleteWanted = Signal()
    openWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a model yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions and check-ins, latest first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the first rows come at once
        self.setBatchSize(BATCH)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar())
        self.row = ItemRow(self)
        self.setItemDelegate(self.row)
        self.doubleClicked.connect(self.openWanted)

    def select_row(self, row: int) -> None:
        """Make a row the current one."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, delete, or move."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        elif not self.currentIndex().isValid() and self.model().rowCount():
            self.select_row(0)
        elif event.key() in _OPEN:
            self.openWanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew for a new text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()
