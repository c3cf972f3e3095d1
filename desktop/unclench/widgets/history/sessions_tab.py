"""Sessions and check-ins by day: narrow, open, edit, add by hand, delete with undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unclench.domain.session import Session
from unclench.viewmodels.history.diary import form_of
from unclench.viewmodels.history.history_models import HistoryModels
from unclench.viewmodels.history.session_words import title
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.controls.undo_bar import UndoBar
from unclench.widgets.history.filter_bar import FilterBar
from unclench.widgets.history.item_list import ItemList
from unclench.widgets.history.tab import Tab
from unclench.widgets.scenes.scene_card import Invitation

if TYPE_CHECKING:
    from unclench.viewmodels.history.history import Item
    from unclench.widgets.history.filter_bar import Narrowed
    from unclench.widgets.history.item_page import ItemPage

    # makes the page of a session or check-in, or (None) of a session to add by hand
    NewItemPage = Callable[[HistoryModels, Item | None], ItemPage]

LOW = 360  # pixels at 100 % of tab below which the filters are hidden


class SessionsTab(Tab):
    """The list, and in its place the one item that is open."""

    def __init__(self, models: HistoryModels, new_item_page: NewItemPage) -> None:
        """Show the history of `models`."""
        super().__init__()
        self._models, self._history = models, models.history
        self._new_item_page = new_item_page
        self.filter = FilterBar(models.today)
        self.filter.changed.connect(lambda changes: self._history.narrow(**changes))
        self.list = ItemList()
        self.list.setModel(self._history)
        self.list.openWanted.connect(self.open_current)
        self.list.deleteWanted.connect(self.delete)
        self.list.selectionModel().selectionChanged.connect(self._show_tools)
        self._soon = QTimer(self, singleShot=True)  # after the first rows are on the screen
        self._soon.timeout.connect(self._offer)
        self._places = QStackedWidget()
        self._places.addWidget(self._build_listed())
        self._places.addWidget(self._build_empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unread)
        column.addWidget(self._places, 1)
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(self._undo)
        column.addWidget(self.bar)
        self._history.emptied.connect(self.tell_read)
        self._history.emptied.connect(self._show_emptiness)
        self._history.unread.connect(self.tell_unread)
        self._history.deletedChanged.connect(self._show_undo)
        self._history.modelReset.connect(self._show_tools)

    def refresh(self) -> None:
        """Read again."""
        numbers = self._models.numbers
        self._history.numbers = self.list.row.numbers = numbers
        self._history.refresh()
        self._soon.start()

    def renew(self) -> None:
        """Read again, and go on showing what is in sight, with the same item chosen."""
        bar = self.list.verticalScrollBar()
        top, row = bar.value(), self.list.currentIndex().row()
        chosen = self._history.item(row) if self.list.selectionModel().hasSelection() else None
        self.refresh()
        place = self.list.row_of(chosen.id, row) if chosen is not None else None
        if place is not None:
            self.list.select_row(place)
        bar.setValue(top)
        page = self._places.widget(2)
        if page is not None:
            cast("ItemPage", page).renew()

    def tell_unread(self, words: str) -> None:
        """It stands in the list's place, also where nothing was listed before."""
        super().tell_unread(words)
        if self._places.currentIndex() <= 1:
            self._places.setCurrentIndex(0)
        self.nothing.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the filters behind a button where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read any more for a page that nobody sees."""
        self._soon.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z brings back what was deleted."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._history.deleted is not None:
            self._undo()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Show all that the chosen item holds."""
        item = self._history.item(self.list.currentIndex().row())
        if item is not None:
            self.open_item(item)

    def open_item(self, item: Item) -> None:
        """Show all that this item holds."""
        self._open(item)

    def bookmark(self) -> object:
        """The form that is open, by its name, and what narrows the list."""
        page, narrowed = self._places.widget(2), self.filter.narrowed()
        form = form_of(cast("ItemPage", page).item) if page is not None else ""
        return (form, narrowed) if form or narrowed is not None else None

    def open_at(self, bookmark: object) -> None:
        """Open that again, with what it holds now; the list where it is gone."""
        assert isinstance(bookmark, tuple)
        form, narrowed = bookmark
        if narrowed is not None:
            self._narrow(narrowed)
        item = self._models.item(form) if form else None
        if item is not None or form == form_of(None):
            self._open(item)

    def offer_adding(self, on: bool) -> None:
        """Offer to add one by hand, or leave that to the head of the page."""
        self.by_hand.setVisible(on)
        self.first_by_hand.setVisible(on)

    def add(self) -> None:
        """Put down a session that the app did not lead."""
        self._open(None)

    def delete(self) -> None:
        """Take the chosen item away; it can be put back."""
        if self.list.selectionModel().hasSelection():
            row = self.list.currentIndex().row()
            self._history.delete(row)
            if self._history.rowCount():
                self.list.select_row(min(row, self._history.rowCount() - 1))
                self.list.setFocus()
            else:
                self.bar.undo.setFocus()

    def close_item(self) -> None:
        """Go back to the list."""
        self._put_away()
        self._show_emptiness(not self._history.rowCount())
        self._show_undo()
        self.list.setFocus()

    def _put_away(self) -> None:
        """Close what is open; what was said there and neither saved nor left waits as a draft."""
        page = self._places.widget(2)
        if page is not None:
            page.hide()
            self._places.removeWidget(page)
            page.deleteLater()

    def _open(self, item: Item | None) -> None:
        self._put_away()
        page = self._new_item_page(self._models, item)
        page.left.connect(self.close_item)
        page.waited.overWanted.connect(lambda: self._start_over(page))
        self._places.addWidget(page)
        self._places.setCurrentWidget(page)
        self._show_undo()
        page.setFocus()

    def _start_over(self, page: ItemPage) -> None:
        page.left.emit()
        self._open(page.item)

    def _build_listed(self) -> QWidget:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        line = Flow(gap=2)
        self.open = PlainButton(self.tr("Open"))
        self.open.clicked.connect(self.open_current)
        self.delete_button = PlainButton(self.tr("Delete"))
        self.delete_button.setToolTip(self.tr("Delete what is chosen (Del)"))
        self.delete_button.clicked.connect(self.delete)
        self.by_hand = PlainButton(self.tr("Add by hand"))
        self.by_hand.clicked.connect(self.add)
        self.more = PlainButton(self.tr("Filter"))  # where there is little room
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fit)
        for button in (self.open, self.delete_button, self.by_hand, self.more):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        self.nothing = label(self.tr("No matches. Try removing a filter."))
        self.nothing.hide()
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        return listed

    def _build_empty(self) -> QWidget:
        words = self.tr("After your first session, you'll see it here.")
        empty = Invitation("dusk", self.tr("No sessions yet"), words)
        self.pick = MainButton(self.tr("Pick an exercise"))
        self.pick.clicked.connect(self.exercisesWanted)
        self.first_by_hand = PlainButton(self.tr("Add by hand"), main_size=True)
        self.first_by_hand.clicked.connect(self.add)
        for button in (self.pick, self.first_by_hand):
            empty.offer(button)
        return empty

    def _fit(self) -> None:
        low = self.height() < theme.scaled(self, LOW)
        self.more.setVisible(low)
        self.filter.setVisible(not low or self.more.isChecked())

    def _offer(self) -> None:
        played = self._history.played()
        if played is not None:
            self.filter.offer([(one, self._models.title(one)) for one, _title in played])

    def _narrow(self, narrowed: Narrowed) -> None:
        if narrowed.exercise is not None:  # all that were played are read later
            self.filter.offer([(narrowed.exercise, self._models.title(narrowed.exercise))])
        self.filter.narrow(narrowed)

    def _undo(self) -> None:
        gone, row = self._history.deleted, self.list.currentIndex().row()
        self._history.undo()
        self.list.setFocus()
        back = self.list.row_of(gone.id, max(0, row)) if gone is not None else None
        if back is not None:
            self.list.select_row(back)

    def _show_undo(self) -> None:
        """Not below an open form, which needs the room."""
        gone = self._history.deleted
        if gone is None or self._places.currentIndex() > 1:
            self.bar.tell("")
            return
        told = self.tr("Deleted: {title}")
        if isinstance(gone, Session) and gone.sealed:
            told = self.tr("Deleted: {title}. Your fair test goes on without its ratings.")
        self.bar.tell(fill(told, title=title(gone)))

    def _show_tools(self) -> None:
        chosen = self.list.selectionModel().hasSelection()
        self.open.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)

    def _show_emptiness(self, empty: bool) -> None:
        bare = empty and not self._history.filtered
        if self._places.currentIndex() <= 1:
            self._places.setCurrentIndex(1 if bare else 0)
        self.nothing.setVisible(empty)
        self.list.setVisible(not empty)
