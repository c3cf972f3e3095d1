"""The sessions a person played, read a page at a time, so that ten years open as fast as a week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from unclench.domain.session import Session
from unclench.store.errors import StoreError
from unclench.store.sessions import Filter
from unclench.viewmodels import session_words as words

PAGE = 256
Index = QModelIndex | QPersistentModelIndex
SESSION = int(Qt.ItemDataRole.UserRole)
HEADING = SESSION + 1  # the day's name, on the first session of a day; else ""


class Records(Protocol):
    """What the history needs of `store.sessions.Sessions`. Rows come latest first."""

    def page(self, offset: int, limit: int, where: Filter) -> Sequence[Session]:
        """Sessions from `offset`, at most `limit`, of those that fit."""

    def recent_exercises(self, limit: int) -> Sequence[str]:
        """The ids of the exercises that were played, each once."""

    def delete(self, session_id: str) -> object:
        """Take one away."""

    def put(self, session: Session) -> object:
        """Add one, or put it back."""


class History(QAbstractListModel):
    """One row a session, latest first, each knowing whether a new day begins with it."""

    emptied = Signal(bool)  # whether there is nothing to show
    deletedChanged = Signal()
    failed = Signal(str)  # words: the store could not do it

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
        self._rows: list[Session] = []
        self._more = True
        self.exercise: str | None = None
        self.deleted: Session | None = None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many sessions were read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: Index) -> bool:
        """Whether the store may hold older ones."""
        return self._more

    def fetchMore(self, _parent: Index) -> None:
        """Read the next page."""
        try:
            page = self._records.page(len(self._rows), PAGE, Filter(self.exercise))
        except StoreError as fault:
            self._more = False
            self.failed.emit(str(fault))
            return
        self._more = len(page) == PAGE
        if page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()
        self.emptied.emit(not self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The session, its day's heading, or all of it as one line for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        session = self._rows[index.row()]
        if role == SESSION:
            return session
        if role == HEADING:
            return self._heading(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(session)
        return None

    def exercises(self) -> tuple[str, ...]:
        """The ids of the exercises in the history, the latest first."""
        try:
            return tuple(self._records.recent_exercises(PAGE))
        except StoreError as fault:
            self.failed.emit(str(fault))
            return ()

    def show_exercise(self, exercise: str | None) -> None:
        """Show the sessions of one exercise, or (None) of all."""
        self.exercise = exercise
        self.refresh()

    def refresh(self) -> None:
        """Read again from the start: a session was added or changed."""
        self.beginResetModel()
        self._rows = []
        self._more = True
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def delete(self, row: int) -> None:
        """Take a session away at once; `undo` brings the last one back."""
        session = self._rows[row]
        try:
            self._records.delete(session.id)
        except StoreError as fault:
            self.failed.emit(str(fault))
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()
        if row < len(self._rows):  # it may have become the first of its day
            at = self.index(row)
            self.dataChanged.emit(at, at)
        self._set_deleted(session)
        self.emptied.emit(not self._rows)

    def undo(self) -> None:
        """Put back what was deleted last."""
        if self.deleted is None:
            return
        try:
            self._records.put(self.deleted)
        except StoreError as fault:
            self.failed.emit(str(fault))
            return
        self._set_deleted(None)
        self.refresh()

    def forget_deleted(self) -> None:
        """Stop offering to put it back."""
        self._set_deleted(None)

    def _set_deleted(self, session: Session | None) -> None:
        if session != self.deleted:
            self.deleted = session
            self.deletedChanged.emit()

    def _heading(self, row: int) -> str:
        when = self._rows[row].started_at.date()
        if row and self._rows[row - 1].started_at.date() == when:
            return ""
        return words.day(when, self._today())

    def _line(self, session: Session) -> str:
        when = words.day(session.started_at.date(), self._today())
        parts = (when, words.moment(session), session.title, words.played(session))
        return ", ".join((*parts, *words.ratings(session)))
