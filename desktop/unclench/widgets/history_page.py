"""The sessions that were played, day by day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from unclench.viewmodels.history import History
from unclench.widgets.choice import Choice
from unclench.widgets.controls import Card, MainButton, PlainButton, ScrollBar, label
from unclench.widgets.flow import Flow
from unclench.widgets.history_list import SessionRow


class HistoryPage(QWidget):
    """A list by day with a filter, and deleting that can be undone."""

    practiseWanted = Signal()

    def __init__(
        self, history: History, titles: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Show `history`; `titles` names an exercise by its id."""
        super().__init__(parent)
        self._history = history
        history.setParent(self)
        self._titles = titles
        column = QVBoxLayout(self)
        column.setContentsMargins(37, 29, 37, 17)
        column.setSpacing(8)
        column.addWidget(label(self.tr("History"), "display"))
        self._build_tools(column)
        self.list = _List(self)
        self.list.setModel(history)
        self.list.setItemDelegate(SessionRow(self.list))
        self.list.deleteWanted.connect(self._delete)
        self.list.selectionModel().selectionChanged.connect(self._show_tools)
        self._places = QStackedLayout()
        self._places.addWidget(self.list)
        self._places.addWidget(self._build_empty())
        column.addLayout(self._places, 1)
        column.addWidget(self._build_undo())
        history.emptied.connect(self._show_emptiness)
        history.deletedChanged.connect(self._show_undo)
        history.modelReset.connect(self._show_tools)

    def showEvent(self, event: QShowEvent) -> None:
        """Read afresh whenever the page comes up."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read again: a session was added."""
        self._history.refresh()
        named = [(one, self._titles(one)) for one in self._history.exercises()]
        named.sort(key=lambda pair: pair[1].casefold())
        self.filter.offer([(None, self.tr("All exercises")), *named])
        self._tools.setVisible(bool(named))

    def _build_tools(self, column: QVBoxLayout) -> None:
        self._tools = QWidget()
        line = Flow(gap=8, parent=self._tools)
        self.filter = Choice(self.tr("Show"), [(None, self.tr("All exercises"))])
        self.filter.chosen.connect(self._history.show_exercise)
        self.delete = PlainButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the chosen session (Del)"))
        self.delete.clicked.connect(self._delete)
        self.delete.setEnabled(False)
        line.addWidget(self.filter)
        line.addWidget(self.delete)
        column.addWidget(self._tools)

    def _build_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(3, 16, 3, 16)
        words = self.tr("Whenever you like, play an exercise, and it will be listed here.")
        column.addWidget(label(words))
        self.practise = MainButton(self.tr("Pick an exercise"))
        self.practise.clicked.connect(self.practiseWanted)
        column.addSpacing(8)
        column.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty

    def _build_undo(self) -> QWidget:
        self.bar = Card(wash=True)
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(19, 8, 11, 8)
        self._told = label("")
        self.undo = PlainButton(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        line.addWidget(self._told, 1)
        line.addWidget(self.undo)
        self.bar.hide()
        return self.bar

    def _delete(self) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        if rows:
            self._history.delete(rows[0].row())
            self.list.setFocus()

    def _undo(self) -> None:
        self._history.undo()
        self.refresh()
        self.list.setFocus()

    def _show_undo(self) -> None:
        gone = self._history.deleted
        self.bar.setVisible(gone is not None)
        if gone is not None:
            self._told.setText(self.tr("Deleted: %1").replace("%1", gone.title))

    def _show_tools(self) -> None:
        self.delete.setEnabled(self.list.selectionModel().hasSelection())

    def _show_emptiness(self, empty: bool) -> None:
        self._places.setCurrentIndex(1 if empty else 0)


class _List(QListView):
    """Rows of their own height; Del deletes, the first row is current when the focus comes."""

    deleteWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions, latest first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
            return
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(model.index(0, 0), flag)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
