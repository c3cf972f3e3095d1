"""All that was put down, read a page at a time, so that ten years open as fast as a week."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
)

from unclench.domain.errors import StoreError
from unclench.domain.session import CheckIn, Session
from unclench.store.sessions import Filter
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.history import session_words as words

PAGE = 256
PAGES = 12  # kept in memory; more are read again
Index = QModelIndex | QPersistentModelIndex
Item = Session | CheckIn
_T = TypeVar("_T")
ITEM = int(Qt.ItemDataRole.UserRole)
HEADING = ITEM + 1  # the day's name, on the first item of a day; else ""
DAY = ITEM + 2  # the day's name
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class Records(Protocol):
    """What the history needs of `viewmodels.history.diary.Diary`. Items come latest first."""

    def page(self, offset: int, limit: int, where: Filter) -> Sequence[Item]:
        """Items from `offset`, at most `limit`, of those that fit."""

    def count(self, where: Filter) -> int:
        """How many fit."""

    def played(self) -> Sequence[tuple[str, str]]:
        """Id and title of the exercises in it."""

    def delete(self, item: Item) -> object:
        """Take one away."""

    def put(self, item: Item, form: str = "", before: Item | None = None) -> object:
        """Add one or replace what differs from `before`; the draft of `form` goes."""

    def newest(self, item: Item) -> Item | None:
        """The item as it is now; None where it isn't there any more."""

    def put_back(self, item: Item) -> object:
        """Put back what was taken away."""


class History(QAbstractListModel):
    """One row an item, latest first, each knowing whether a new day begins with it."""

    emptied = Signal(bool)  # it was read: whether there is nothing to show
    deletedChanged = Signal()
    failed = Signal(str)  # words: the store could not do it
    unread = Signal(str)  # words: the store can't be read now

    def __init__(
        self,
        records: Records,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        """Show `records`; nothing is read before somebody looks."""
        super().__init__(parent)
        self._records = records
        self._today = today
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Item]] = OrderedDict()
        self.where = Filter()
        self.numbers = True
        self.deleted: Item | None = None

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return self.where != Filter()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many items fit the filter."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The item, its day's heading, or all of it as one line for screen readers."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == ITEM:
            return item
        if role == HEADING:
            return self._heading(index.row(), item)
        if role == DAY:
            return words.day(words.at(item).date(), self._today())
        return self._line(item) if role in _SPOKEN else None

    def item(self, row: int) -> Item | None:
        """What stands in a row; None where the store can't tell."""
        page = self._page(row // PAGE) if 0 <= row < self._count else ()
        place = row % PAGE
        return page[place] if place < len(page) else None

    def played(self) -> Sequence[tuple[str, str]] | None:
        """Id and title of the exercises in the history; None where the store can't tell now."""
        return self._try(self._records.played, self.unread)

    def narrow(self, **changes: Any) -> None:
        """Change a part of the filter, by the names of `Filter`."""
        wanted = replace(self.where, **changes)
        if wanted != self.where:
            self.where = wanted
            self.refresh()

    def refresh(self) -> None:
        """Read again: something was added or changed."""
        self.beginResetModel()
        self._pages.clear()
        count = self._try(lambda: self._records.count(self.where), self.unread)
        self._count = count or 0
        self.endResetModel()
        self._look_at_deleted()
        if count is not None:
            self.emptied.emit(not count)

    def save(self, item: Item, form: str = "", before: Item | None = None) -> bool:
        """Store a new item, or what differs from `before`, said in `form`; whether that went."""
        if self._try(lambda: (self._records.put(item, form, before),)) is None:
            return False
        self.refresh()
        return True

    def delete(self, row: int) -> None:
        """Take an item away at once; `undo` brings the last one back."""
        item = self.item(row)
        if item is None or self._try(lambda: (self._records.delete(item),)) is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        self._count -= 1
        for page in [one for one in self._pages if one >= row // PAGE]:
            del self._pages[page]
        self.endRemoveRows()
        if row < self._count:  # it may have become the first of its day
            self.dataChanged.emit(self.index(row), self.index(row))
        self._set_deleted(item)
        self.emptied.emit(not self._count)

    def remember_deleted(self, item: Item | None) -> None:
        """Have `undo` put this back, which was deleted where this history was shown before."""
        self._set_deleted(item)

    def undo(self) -> None:
        """Put back what was deleted last."""
        item = self.deleted
        if item is not None and self._try(lambda: (self._records.put_back(item),)) is not None:
            self.refresh()
            self._set_deleted(None)

    def _look_at_deleted(self) -> None:
        """What was deleted may have come back from elsewhere: then nothing is to be undone."""
        with suppress(StoreError):
            if self.deleted is not None and self._records.newest(self.deleted) is not None:
                self._set_deleted(None)

    def _page(self, number: int) -> Sequence[Item]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        read = self._try(lambda: self._records.page(number * PAGE, PAGE, self.where), self.unread)
        found: Sequence[Item] = read or ()  # a fault is told once, until the next refresh
        self._pages[number] = found
        if len(self._pages) > PAGES:
            self._pages.popitem(last=False)
        return found

    def _try(self, act: Callable[[], _T], failed: SignalInstance | None = None) -> _T | None:
        try:
            return act()
        except StoreError as fault:
            (failed or self.failed).emit(in_words(fault))
            return None

    def _set_deleted(self, item: Item | None) -> None:
        if item != self.deleted:
            self.deleted = item
            self.deletedChanged.emit()

    def _heading(self, row: int, item: Item) -> str:
        when = words.at(item).date()
        before = self.item(row - 1) if row else None
        if before is not None and words.at(before).date() == when:
            return ""
        return words.day(when, self._today())

    def _line(self, item: Item) -> str:
        when = words.day(words.at(item).date(), self._today())
        parts = (when, words.moment(item), words.title(item), *words.facts(item, self.numbers))
        return ", ".join((*parts, item.note) if item.note else parts)
