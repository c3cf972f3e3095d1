"""Small tables of things that a person keeps: changed one by one, and all read at once."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

from unclench.store.database import Database, Row
from unclench.store.waiting import Change


class HasId(Protocol):
    """Something that is known by its id."""

    @property
    def id(self) -> str:
        """The id."""
        ...


T = TypeVar("T", bound=HasId)


class KeptThings(ABC, Generic[T]):
    """Things with an id, in a table. Every method may raise a StoreError.

    Changes are durable, or kept in mind while the database is taken away.
    """

    _table: str
    _columns: tuple[str, ...]  # the first is the id

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database
        columns = ", ".join(self._columns)
        holes = ", ".join("?" for _ in self._columns)
        sets = ", ".join(f"{column} = excluded.{column}" for column in self._columns[1:])
        self._select = f"SELECT {columns} FROM {self._table}"
        insert = f"INSERT INTO {self._table} ({columns}) VALUES ({holes}) ON CONFLICT (id)"
        self._put, self._insert_new = f"{insert} DO UPDATE SET {sets}", f"{insert} DO NOTHING"

    def all(self) -> list[T]:
        """All of them, in their order."""
        found = self._database.waiting.over(self._table, self._read)
        return sorted(found.values(), key=self._place)

    def put(self, item: T) -> None:
        """Add, or replace the one of its id."""
        change = Change(item, self._put, self._to_row(item))
        self._database.keep(self._table, item.id, change)

    def put_all(self, items: Iterable[T]) -> None:
        """Put each of them, one after another."""
        for item in items:
            self.put(item)

    def remove(self, item_id: str) -> None:
        """Take one away, if it is there; `put` brings it back."""
        change = Change(None, f"DELETE FROM {self._table} WHERE id = ?", (item_id,))
        self._database.keep(self._table, item_id, change)

    def add_new_inside(self, items: Iterable[T]) -> int:
        """Add those whose id is not known yet, inside the caller's transaction.

        Returns:
            How many were added.
        """
        return self._database.change_many(self._insert_new, map(self._to_row, items))

    def _read(self) -> dict[str, T]:
        rows = self._database.rows(self._select)
        return {item.id: item for item in self._database.made(self._from_row, rows)}

    @abstractmethod
    def _to_row(self, item: T) -> Row:
        """The columns of `item`."""

    @abstractmethod
    def _from_row(self, row: Row) -> T:
        """What `_to_row` took apart."""

    @abstractmethod
    def _place(self, item: T) -> Any:
        """What the things are ordered by: never two alike, nor when they came here."""
