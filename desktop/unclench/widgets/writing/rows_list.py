"""What is edited, as a list: go through it, reorder it by keys or by dragging, take rows out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem

from unclench.viewmodels.writing import remark_words
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar

_PLACE = Qt.ItemDataRole.UserRole
_INDENT = "    "


class Row(NamedTuple):
    """Two lines about what stands at a place, `depth` levels further right than the first."""

    place: Place
    name: str
    more: str
    faulty: bool
    depth: int = 0


class Outlined(Protocol):
    """What is edited: one place in it is selected."""

    @property
    def place(self) -> Place:
        """The place that is selected."""
        ...

    def select(self, place: Place) -> object:
        """Select another one."""

    def move(self, by: int) -> object:
        """Move what is selected up (-1) or down (1)."""

    def delete(self) -> object:
        """Take out what is selected."""

    def drop(self, source: Place, before: Place) -> object:
        """Carry what is at `source` to before another place; () is the end."""


class RowsList(QListWidget):
    """The first row is the head, which stays where it is."""

    detailsWanted = Signal()  # Enter on a row: the person wants to fill it in

    def __init__(self, outlined: Outlined) -> None:
        """Select and move in `outlined`; `show_rows` follows."""
        super().__init__()
        self._outlined = outlined
        self._filling = False
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LinesDelegate(self, wrap=False))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentRowChanged.connect(self._select)

    def minimumSizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(theme.scaled(self, 150), theme.scaled(self, 96))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the rows stay where nothing came or went."""
        self._filling = True
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for at, row in enumerate(rows):
            self._fill(self.item(at), row)
        self._filling = False
        self.updateGeometry()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Up and Down moves the row, Del takes it out, Enter goes to its form."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if alt and key in ways:
            self._outlined.move(ways[key])
        elif key == Qt.Key.Key_Delete:
            self._outlined.delete()
        elif struck(event) in ENTER:
            self.detailsWanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Carry the row in what is edited; the list follows it."""
        item = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if source := self._outlined.place:
            row = self.row(item) if item is not None else self.count()
            below = (
                self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
            )
            row = max(1, row + 1 if item is not None and below else row)
            before: Place = self.item(row).data(_PLACE) if row < self.count() else ()
            self._outlined.drop(source, tuple(before))

    def _fill(self, item: QListWidgetItem, row: Row) -> None:
        indent = _INDENT * row.depth
        more = remark_words.needs_fixing(row.more) if row.faulty else row.more
        text = f"{indent}{row.name}\n{indent}{more}"
        if item.text() != text:
            item.setText(text)
        item.setData(_PLACE, row.place)

    def _mark(self) -> None:
        for at in range(self.count()):
            if tuple(self.item(at).data(_PLACE)) == self._outlined.place:
                if at != self.currentRow():
                    self._filling = True
                    self.setCurrentRow(at)
                    self._filling = False
                return

    def _select(self, row: int) -> None:
        if not self._filling and row >= 0:
            self._outlined.select(tuple(self.item(row).data(_PLACE)))
