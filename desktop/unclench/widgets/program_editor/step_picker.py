"""A search over all that a step can be, to pick from by a click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QListWidget, QListWidgetItem

from unclench.viewmodels.program_editor.pickable import Pickable, Shelf
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import Card, ScrollBar
from unclench.widgets.controls.text import label

_ITEM = Qt.ItemDataRole.UserRole


class StepPicker(Card):
    """`picked` carries a Pickable; `left` when nothing is wanted."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, shelf: Shelf) -> None:
        """Offer what is on `shelf`."""
        super().__init__()
        self._shelf, self._exercises_only = shelf, False
        rows = self.column(margin=20, spacing=8)
        head = QHBoxLayout()
        self._title = label("", "heading")
        head.addWidget(self._title, 1)
        self.cancel = PlainButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.left)
        head.addWidget(self.cancel)
        rows.addLayout(head)
        self.search = Field(self.tr("Search steps"), self.tr("Search"))
        self.search.can_be_cleared(self.tr("Clear the search"))
        self.search.textChanged.connect(self._show)
        rows.addWidget(self.search)
        self.list = PickList()
        self.list.chosen.connect(self.picked)
        rows.addWidget(self.list, 1)
        self._nothing = label(self.tr("No matches. Try other words."), tone="quiet")
        rows.addWidget(self._nothing)

    def open(self, title: str, exercises_only: bool = False) -> None:
        """Begin a new search, for what `title` says."""
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self._exercises_only = exercises_only
        self.search.clear()
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the list, Enter takes the first, Esc leaves."""
        if event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif struck(event) in ENTER and self.search.hasFocus():
            self.list.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        found = self._shelf.pick_from(self.search.text(), self._exercises_only)
        self.list.offer(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)


class PickList(QListWidget):
    """`chosen` carries the Pickable of a row."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LinesDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Some rows."""
        return QSize(theme.scaled(self, 320), theme.scaled(self, 260))

    def minimumSizeHint(self) -> QSize:
        """One row or two."""
        return QSize(theme.scaled(self, 150), theme.scaled(self, 96))

    def offer(self, found: tuple[Pickable, ...]) -> None:
        """Show these, the first one chosen."""
        self.clear()
        for one in found:
            item = QListWidgetItem(f"{one.title}\n{one.facts}" if one.facts else one.title)
            item.setData(_ITEM, one)
            self.addItem(item)
        if found:
            self.setCurrentRow(0)

    def choose(self) -> None:
        """Take the row that is current."""
        if (item := self.currentItem()) is not None:
            self._tell(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it."""
        if struck(event) in ENTER:
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem) -> None:
        found = item.data(_ITEM)
        if isinstance(found, tuple):
            self.chosen.emit(Pickable(*found))
