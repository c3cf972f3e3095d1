"""The list of all that was put down, by keyboard as well as by pointer."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from unclench.viewmodels.history.history import ITEM
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar
from unclench.widgets.history.history_rows import Index, ItemRow

BATCH = 4096  # rows that are laid out at once
FAR = 512  # rows that are looked through for an item that may have moved


class _Place(NamedTuple):
    first: int
    first_id: str
    at: int  # pixels from the top of what is seen
    chosen: int
    chosen_id: str


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
        self._place: _Place | None = None  # where the person was while the model is read again
        self.row = ItemRow(self)
        self.setItemDelegate(self.row)
        self.doubleClicked.connect(self.openWanted)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Keep a row chosen while the model is read again under the keyboard."""
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._remember)
            model.modelReset.connect(self._return)

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
            if self.isVisible():  # else nobody is anywhere, and the store may be closed
                self._remember()
            self.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, self._return)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows of a narrow list take more lines."""
        super().resizeEvent(event)
        if self.row.lines(event.oldSize().width()) != self.row.lines(event.size().width()):
            self.scheduleDelayedItemsLayout()

    def row_of(self, item_id: str, near: int) -> int | None:
        """The row of the item with this id, looked for from `near` on, both ways; None: not there.

        What is left out above moves a row up, what comes in moves it down.
        """
        rows = self.model().rowCount()
        near = min(near, rows - 1)
        looked = (*range(near, max(-1, near - FAR), -1), *range(near + 1, min(near + FAR, rows)))
        return next((row for row in looked if self._id(row) == item_id), None)

    def _id(self, row: int) -> str:
        return str(getattr(self.model().index(row, 0).data(ITEM), "id", ""))

    def _remember(self) -> None:
        """Note what is chosen, and what stands at the top and where; nothing when there is none."""
        if not self.model().rowCount():
            return
        first = max(0, self.indexAt(QPoint(1, 1)).row())
        chosen = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        at = self.visualRect(self.model().index(first, 0)).top()
        self._place = _Place(first, self._id(first), at, chosen, self._id(chosen))

    def _return(self) -> None:
        """Go back to where the person was, as far as that is still there."""
        place = self._place
        if place is not None and self.model().rowCount():
            self._place = None
            chosen = self.row_of(place.chosen_id, place.chosen) if place.chosen >= 0 else None
            if chosen is not None:
                self.select_row(chosen)
            self.doItemsLayout()
            first = self.row_of(place.first_id, place.first)
            if first is not None and (first or place.at):
                top = self.visualRect(self.model().index(first, 0)).top()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - place.at)
        if self.hasFocus():
            self._choose()

    def _choose(self) -> None:
        rows = self.model().rowCount()
        if rows and not self.selectionModel().hasSelection():
            self.select_row(min(self._last, rows - 1))
