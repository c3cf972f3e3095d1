"""All that was put down, as the history page reads and changes it: sessions and check-ins."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from unclench.domain.edits import onto
from unclench.domain.session import CheckIn, Session
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.deletions import Deletions
from unclench.store.drafts import Drafts
from unclench.store.journal import CHECK_IN, Journal
from unclench.store.sessions import Filter, Sessions

Item = Session | CheckIn
__all__ = ["CHECK_IN", "Diary", "Filter", "Item"]


class Diary:
    """Every method may raise a StoreError; what returned is durable. Reading never waits."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database, self.drafts = database, Drafts(database)
        self._journal = Journal(database)
        self._sessions = Sessions(database)
        self._check_ins = CheckIns(database)

    def page(self, offset: int, limit: int, where: Filter) -> Sequence[Item]:
        """`limit` items after the first `offset`, newest first."""
        with self._database.at_a_glance():
            return self._journal.page(offset, limit, where)

    def count(self, where: Filter) -> int:
        """How many items fit."""
        with self._database.at_a_glance():
            return self._journal.count(where)

    def item(self, form: str) -> Item | None:
        """What is changed in this form (`form_of`), as it is now; None where it isn't there."""
        kind, _space, name = form.partition(" ")
        with self._database.at_a_glance(), suppress(KeyError):
            return self._check_ins.get(name) if kind == CHECK_IN else self._sessions.get(name)
        return None

    def played(self) -> Sequence[tuple[str, str]]:
        """Id and last title of every exercise in the history."""
        with self._database.at_a_glance():
            return self._sessions.played()

    def delete(self, item: Item) -> None:
        """Take one away, with what was not saved of it; `put_back` brings it back.

        That one of its day was deleted is counted.
        """
        with self._database.transaction():
            if isinstance(item, Session):
                self._sessions.delete(item.id)
            else:
                self._check_ins.delete(item.id)
            self.drafts.drop(form_of(item))
            Deletions(self._database).count(_day(item))

    def put_back(self, item: Item) -> None:
        """Put one that was deleted where it was, as if it had never been away.

        What is there again already is newer, and stays as it is.
        """
        with self._database.transaction():
            if self._newest(item) is None:
                self._put(item)
                Deletions(self._database).take_back_inside(_day(item))

    def put(self, item: Item, form: str = "", before: Item | None = None) -> None:
        """Add one, or replace the one of its id; the draft of `form` goes with that.

        Where the form was filled from `before`, only what differs from that is written: the rest
        may have been changed elsewhere meanwhile.
        """
        with self._database.transaction():
            if before is not None:
                newest = self._newest(item)
                if newest is None:  # brought back as it was: only what differs counts as changed
                    self._put(newest := before)
                item = onto(newest, before, item)
            self._put(item)
            self.drafts.drop(form)

    def newest(self, item: Item) -> Item | None:
        """The item as it is now; None where it isn't there any more."""
        with self._database.at_a_glance():
            return self._newest(item)

    def _newest(self, item: Item) -> Item | None:
        found: Sequence[Item] = (
            self._sessions.named([item.id])
            if isinstance(item, Session)
            else self._check_ins.named([item.id])
        )
        return found[0] if found else None

    def _put(self, item: Item) -> None:
        if isinstance(item, Session):
            self._sessions.put_inside(item)
        else:
            self._check_ins.put(item)


def _day(item: Item) -> date:
    """The day that an item is of, where it was."""
    return (item.started_at if isinstance(item, Session) else item.at).date()


def form_of(item: Item | None) -> str:
    """The name of the form in which an item is changed, or (None) one is added by hand."""
    if item is None:
        return "by_hand"
    return f"{'session' if isinstance(item, Session) else CHECK_IN} {item.id}"
