"""All places of the body in a list that may be searched; it and the map are always in step."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from unclench.viewmodels.body_map.body_list import HEAD, STATE, BodyList
from unclench.viewmodels.body_map.body_map import BodyMap
from unclench.viewmodels.translation import translate
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.keys import ENTER, rating, struck
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import Card, ScrollBar
from unclench.widgets.controls.text import label
from unclench.widgets.controls.typed_rating import TypedRating

_OPEN = (Qt.Key.Key_Space, *ENTER)
_Index = QModelIndex | QPersistentModelIndex


class _Row(QStyledItemDelegate):
    """A group's head in small quiet words; a place with what is known of it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A comfortable target; a head is lower."""
        widget = self.parent()
        assert isinstance(widget, QWidget)
        return QSize(1, theme.scaled(widget, 28 if index.data(HEAD) else theme.TARGET))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Name on the left, state on the right."""
        widget = self.parent()
        assert isinstance(widget, QListView)
        box = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(widget, Role.Highlight), 2 if widget.hasFocus() else 1))
            painter.setBrush(colour(widget, Role.AlternateBase))
            painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        ink = Role.WindowText
        words = box.adjusted(10, 0, -10, 0)
        if index.data(HEAD):
            painter.setFont(theme.font(widget, "small", bold=True))
            ink = Role.PlaceholderText
        else:
            painter.setFont(theme.font(widget, "body"))
        painter.setPen(colour(widget, ink))
        low = Qt.AlignmentFlag.AlignVCenter
        name, known = index.data(), index.data(STATE) or ""
        painter.drawText(words, low | Qt.AlignmentFlag.AlignLeft, name)
        taken = painter.fontMetrics().horizontalAdvance(name) + 12
        painter.setFont(theme.font(widget, "small", bold=True))
        painter.setPen(colour(widget, Role.BrightText))
        room = words.adjusted(taken, 0, 0, 0)
        fitting = painter.fontMetrics().elidedText(known, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, low | Qt.AlignmentFlag.AlignRight, fitting)
        painter.restore()


class _List(QListView):
    """Enter and Space open a mark, digits rate, Del removes."""

    acted = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What concerns the row that is looked at is passed on."""
        if event.key() in (*_OPEN, Qt.Key.Key_Delete) or rating(event) is not None:
            if struck(event):
                self.acted.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is looked at stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew for a new text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()


class _Search(Field):
    """A line to search with, that Down and Enter leave towards what was found."""

    def __init__(self, places: PlaceList) -> None:
        words = translate("PlaceList", "Find a place")
        super().__init__(words, words)
        self._places = places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line; when it is empty, it belongs to the page."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._places.focus_rows()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PlaceList(QWidget):
    """A line to search with, and the places."""

    opened = Signal(str)

    def __init__(self, shown: BodyMap, parent: QWidget | None = None) -> None:
        """All places of `shown`."""
        super().__init__(parent)
        self._map = shown
        self._typed = TypedRating()
        self.model = BodyList(shown, self)
        self.search = _Search(self)
        self.search.textChanged.connect(self._search)
        self.rows = _List()
        self.rows.setAccessibleName(self.tr("Places of the body"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_Row(self.rows))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setVerticalScrollBar(ScrollBar())
        self.rows.setMinimumHeight(theme.scaled(self, 126))
        self.rows.acted.connect(self._act)
        self.rows.selectionModel().currentChanged.connect(self._moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        self.nothing = label(self.tr("No matches"), tone="quiet")
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.rows.viewport().setAutoFillBackground(False)
        card = Card()
        card.column(margin=9, spacing=0).addWidget(self.rows)
        column.addWidget(card, 1)
        shown.selected.connect(self._show)
        self._show(shown.part)

    def focus_rows(self) -> None:
        """Go to the place that is looked at, or to the first that was found."""
        rows = range(self.model.rowCount())
        first = next((row for row in rows if self.model.part(row)), -1)
        if first < 0:
            return
        if not self.model.part(self.rows.currentIndex().row()):
            self.rows.setCurrentIndex(self.model.index(first))
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, words: str) -> None:
        self.model.search(words)
        missing = self.model.rowCount() == 0
        if missing and self.nothing.isHidden():
            announce(self, self.nothing.text())
        self.nothing.setVisible(missing)
        self._show(self._map.part)

    def _show(self, part: str) -> None:
        """Follow the map without taking the focus."""
        row = self.model.row(part)
        if row < 0:
            return
        index = self.model.index(row)
        if index != self.rows.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.rows.selectionModel().setCurrentIndex(index, flag)
        self.rows.scrollTo(index)

    def _moved(self, index: QModelIndex) -> None:
        part = self.model.part(index.row())
        if part:
            self._map.select(part)

    def _act(self, event: QKeyEvent) -> None:
        part = self.model.part(self.rows.currentIndex().row())
        number = self._typed.read(event, part, self._map.intensity(part))
        if not part:
            return
        if event.key() == Qt.Key.Key_Delete:
            self._map.remove(part)
        elif number is not None:
            self._map.mark(part, number)
        else:
            self._map.mark(part)
            self.opened.emit(part)
