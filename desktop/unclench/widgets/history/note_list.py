"""Notes to choose from: a box to tick beside each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from unclench.viewmodels.history.visit_page import Note
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar

_ID = Qt.ItemDataRole.UserRole
_ROWS = 5  # that are shown without scrolling


class NoteList(QListWidget):
    """Space or a click ticks; tells all that is ticked."""

    ticked = Signal(object)  # frozenset of ids

    def __init__(self) -> None:
        """No notes yet."""
        super().__init__()
        self.setAccessibleName(self.tr("Notes to print"))
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Row(self))
        self.itemChanged.connect(lambda _item: self.ticked.emit(self.chosen()))

    def ids(self) -> list[str]:
        """The notes that are offered."""
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    def chosen(self) -> frozenset[str]:
        """The notes that are ticked."""
        every = (self.item(row) for row in range(self.count()))
        return frozenset(
            str(one.data(_ID)) for one in every if one.checkState() == Qt.CheckState.Checked
        )

    def offer(self, notes: Iterable[Note], chosen: frozenset[str]) -> None:
        """Offer these instead."""
        self.blockSignals(True)
        self.clear()
        for note in notes:
            item = QListWidgetItem(f"{note.when}: {note.text}")
            item.setToolTip(item.text())  # a long one is cut in the list
            item.setData(_ID, note.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = note.id in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(min(_ROWS, self.count()) * max(1, self.sizeHintForRow(0)) + 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a row ticks it."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        else:
            super().mouseReleaseEvent(event)


class _Row(QStyledItemDelegate):
    """A box, with a tick when chosen, and the note, cut where it does not fit."""

    def __init__(self, view: NoteList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, theme.scaled(self._view, theme.TARGET))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, colours = QRect(option.rect), self._view.palette()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.color(Role.Highlight), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        side = theme.scaled(self._view, 18)
        box = QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        edge = colours.color(Role.Highlight if on else Role.PlaceholderText)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(edge if on else colours.color(Role.Base))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.setPen(QPen(colours.color(Role.HighlightedText), 2))
            points = ((0.24, 0.52), (0.44, 0.72), (0.78, 0.3))
            tick = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in points]
            painter.drawPolyline(tick)
        painter.setPen(colours.color(Role.WindowText))
        face = theme.font(self._view)
        painter.setFont(face)
        room = rect.adjusted(side + 20, 0, -8, 0)
        text = QFontMetrics(face).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
