"""Check-ins and week reviews: what a person says between sessions."""

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from typing import Generic, TypeVar

from unclench.domain.activity import Activity
from unclench.domain.session import CheckIn, WeekReview
from unclench.store.columns import (
    from_json,
    from_json_texts,
    from_moment,
    from_ratings,
    storable,
    to_moment,
    to_rating,
)
from unclench.store.database import Database, Row, batches
from unclench.store.kept_things import HasId

T = TypeVar("T", bound=HasId)


class DatedTable(ABC, Generic[T]):
    """Things with an id and a moment, in a table. Every method may raise a StoreError."""

    _table: str
    _columns: tuple[str, ...]

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database
        columns = ", ".join(self._columns)
        self._select_sql = f"SELECT {columns} FROM {self._table}"
        holes = ", ".join("?" for _ in self._columns)
        self._insert = f"INSERT INTO {self._table} ({columns}) VALUES ({holes})"

    def add(self, item: T) -> None:
        """Put down something new; on return it is durable."""
        self._database.change(self._insert, self._to_row(item))

    def put(self, item: T) -> None:
        """Add, or replace the one of its id: an edit, an undo."""
        sets = ", ".join(f"{column} = excluded.{column}" for column in self._columns)
        sql = f"{self._insert} ON CONFLICT (id) DO UPDATE SET {sets}"
        self._database.change(sql, self._to_row(item))

    def get(self, item_id: str) -> T:
        """The one of that id.

        Raises:
            KeyError: there is none.
        """
        found = self._select(" WHERE id = ?", item_id)
        if not found:
            raise KeyError(item_id)
        return found[0]

    def named(self, ids: Sequence[str]) -> list[T]:
        """Those of `ids` that are there, in no special order."""
        return [
            item
            for some in batches(ids)
            for item in self._select(f" WHERE id IN ({', '.join('?' for _ in some)})", *some)
        ]

    def delete(self, item_id: str) -> T:
        """Remove one and return it; `put` brings it back.

        Raises:
            KeyError: there is none of that id.
        """
        item = self.get(item_id)
        self._database.change(f"DELETE FROM {self._table} WHERE id = ?", (item_id,))
        return item

    def page(self, offset: int = 0, limit: int = -1) -> list[T]:
        """`limit` of them (-1: all) after the first `offset`, newest first."""
        return self._select(" ORDER BY at DESC, id DESC LIMIT ? OFFSET ?", limit, offset)

    def between(self, first: date, last: date) -> list[T]:
        """Those of the days from `first` to `last`, both included, oldest first.

        A day is that of the place where a thing was put down.
        """
        return self._select(
            " WHERE day BETWEEN ? AND ? ORDER BY at, id", first.isoformat(), last.isoformat()
        )

    def add_new_inside(self, items: Iterable[T]) -> int:
        """Add those whose id is not known yet, inside the caller's transaction.

        Returns:
            How many were added.
        """
        sql = f"{self._insert} ON CONFLICT (id) DO NOTHING"
        return self._database.change_many(sql, map(self._to_row, items))

    def _select(self, rest: str, *values: object) -> list[T]:
        rows = self._database.rows(self._select_sql + rest, values)
        return self._database.made(self._from_row, rows)

    @abstractmethod
    def _to_row(self, item: T) -> Row:
        """The columns of `item`."""

    @abstractmethod
    def _from_row(self, row: Row) -> T:
        """What `_to_row` took apart."""


class CheckIns(DatedTable[CheckIn]):
    """How the person said they were, without a session."""

    _table = "check_in"
    _columns = (
        *("id", "at", "offset_minutes", "stress", "stress_missing", "pain", "pain_missing"),
        *("rested", "rested_missing", "signs", "note", "control", "control_missing"),
        *("areas", "context", "activities", "source"),
    )

    def _to_row(self, item: CheckIn) -> Row:
        activities = [[one.kind, one.minutes, storable(one.name)] for one in item.activities]
        return (
            *(item.id, *from_moment(item.at)),
            *from_ratings((item.stress, item.pain, item.rested)),
            *(json.dumps(item.signs), storable(item.note)),
            *from_ratings((item.control,)),
            *(json.dumps(one) for one in (item.areas, item.context, activities)),
            item.source,
        )

    def _from_row(self, row: Row) -> CheckIn:
        stress, pain, rested, control = (to_rating(row[at], row[at + 1]) for at in (3, 5, 7, 11))
        return CheckIn(
            *(row[0], to_moment(row[1], row[2]), stress, pain, rested),
            *(from_json_texts(row[9]), row[10], control),
            *(from_json_texts(row[13]), from_json_texts(row[14]), activities_in(row[15])),
            source=row[16],
        )


def activities_in(text: str) -> tuple[Activity, ...]:
    """What stands in a check-in's column of activities; what is none is left out."""
    found = from_json(text)
    made: list[Activity] = []
    for entry in found if isinstance(found, list) else ():
        with suppress(TypeError, ValueError):
            made.append(Activity(*entry))
    return tuple(made)


class WeekReviews(DatedTable[WeekReview]):
    """The three questions about the past week, each time they were answered."""

    _table = "week_review"
    _columns = (
        *("id", "at", "offset_minutes", "average", "enjoyment", "activity"),
        *("skill", "contact"),
    )

    def _to_row(self, item: WeekReview) -> Row:
        scores = item.average, item.enjoyment, item.activity
        return item.id, *from_moment(item.at), *scores, storable(item.skill), storable(item.contact)

    def _from_row(self, row: Row) -> WeekReview:
        return WeekReview(row[0], to_moment(row[1], row[2]), *row[3:])
