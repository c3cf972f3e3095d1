"""The list of all that was put down, by keyboard as well as by pointer."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar
from unclench.widgets.history.history_rows import Index, ItemRow

BATCH = 4096  # rows that are laid out at once


class ItemList(QListView):
    """Enter or a double click opens, Del deletes; whoever comes by key finds a row chosen."""

    deleteWanted = Signal()
    openWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a model yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions and check-ins, latest first"))
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the first rows come at once
        self.setBatchSize(BATCH)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar())
        self._last = 0  # the row that was chosen last
        self.row = ItemRow(self)
        self.setItemDelegate(self.row)
        self.doubleClicked.connect(self.openWanted)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Keep a row chosen while the model is read again under the keyboard."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._choose_again)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Remember where the person is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._last = current.row()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a row chosen, and so a ring to see; a press chooses for itself."""
        last = self._last  # Qt makes the first row the current one
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._last = last
            self._choose()

    def select_row(self, row: int) -> None:
        """Make a row the current one."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, delete, or move."""
        if event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()  # the tab's
        elif struck(event) == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        elif not self.currentIndex().isValid() and self.model().rowCount():
            self.select_row(0)
        elif struck(event) in ENTER:
            self.openWanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew for a new text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows of a narrow list take more lines."""
        super().resizeEvent(event)
        if self.row.lines(event.oldSize().width()) != self.row.lines(event.size().width()):
            self.scheduleDelayedItemsLayout()

    def _choose_again(self) -> None:
        if self.hasFocus():
            self._choose()

    def _choose(self) -> None:
        rows = self.model().rowCount()
        if rows and not self.selectionModel().hasSelection():
            self.select_row(min(self._last, rows - 1))
