"""All that was put down, as the history page reads and changes it: sessions and check-ins."""

from __future__ import annotations

from collections.abc import Sequence

from unclench.domain.session import CheckIn, Session
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.journal import CHECK_IN, Journal
from unclench.store.sessions import Filter, Sessions

Item = Session | CheckIn
__all__ = ["CHECK_IN", "Diary", "Filter", "Item"]


class Diary:
    """Every method may raise a StoreError; what returned is durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._journal = Journal(database)
        self._sessions = Sessions(database)
        self._check_ins = CheckIns(database)

    def page(self, offset: int, limit: int, where: Filter) -> Sequence[Item]:
        """`limit` items after the first `offset`, newest first."""
        return self._journal.page(offset, limit, where)

    def count(self, where: Filter) -> int:
        """How many items fit."""
        return self._journal.count(where)

    def played(self) -> Sequence[tuple[str, str]]:
        """Id and last title of every exercise in the history."""
        return self._sessions.played()

    def delete(self, item: Item) -> None:
        """Take one away; `put` brings it back."""
        if isinstance(item, Session):
            self._sessions.delete(item.id)
        else:
            self._check_ins.delete(item.id)

    def put(self, item: Item) -> None:
        """Add one, or replace the one of its id."""
        if isinstance(item, Session):
            self._sessions.put(item)
        else:
            self._check_ins.put(item)
