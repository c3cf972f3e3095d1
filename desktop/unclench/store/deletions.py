"""How many sessions and check-ins were deleted, by the day that they were of.

Whoever deletes the sessions that went badly makes all means look better. Nothing of what was
deleted is kept but its number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from unclench.domain.merging.clock import is_device
from unclench.store.columns import from_json
from unclench.store.database import Database, Row

_MADE = (  # where earlier versions counted there is none, and all copies need the same
    "INSERT INTO setting (name, value) SELECT 'deletions_origin', '\"o-' || coalesce("
    "(SELECT day FROM deletion ORDER BY rowid LIMIT 1), lower(hex(randomblob(8)))) || '\"'"
    " WHERE true ON CONFLICT DO NOTHING"
)


@dataclass(frozen=True)
class Deletion:
    """So many (at least 1) sessions and check-ins of a day were deleted."""

    day: date
    count: int

    @property
    def id(self) -> str:
        """The day, in letters: there is one for each."""
        return self.day.isoformat()


class Deletions:
    """The numbers. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def all(self) -> list[Deletion]:
        """Each day of which something was deleted, the oldest first."""
        return self.between(date.min, date.max)

    def between(self, first: date, last: date) -> list[Deletion]:
        """Those of the days from `first` to `last`, both included, the oldest first."""
        rows = self._database.rows(
            "SELECT day, count FROM deletion WHERE day BETWEEN ? AND ? ORDER BY day",
            (first.isoformat(), last.isoformat()),
        )
        return [Deletion(date.fromisoformat(day), count) for day, count in rows]

    def count(self, day: date) -> None:
        """One more of that day was deleted."""
        self._database.change(_MADE)
        self._database.change(
            "INSERT INTO deletion (day, count) VALUES (?, 1)"
            " ON CONFLICT (day) DO UPDATE SET count = count + 1",
            (day.isoformat(),),
        )

    def take_back_inside(self, day: date) -> None:
        """One that was deleted is there again, inside the caller's transaction."""
        of_the_day = (day.isoformat(),)
        gone = self._database.change("DELETE FROM deletion WHERE day = ? AND count = 1", of_the_day)
        if not gone:
            self._database.change("UPDATE deletion SET count = count - 1 WHERE day = ?", of_the_day)

    def merge_inside(self, found: Iterable[Deletion]) -> None:
        """Take over what a file tells, inside the caller's transaction.

        The larger number of a day stands: the same file may come twice.
        """
        self._database.change(_MADE)
        self._database.change_many(
            "INSERT INTO deletion (day, count) VALUES (?, ?)"
            " ON CONFLICT (day) DO UPDATE SET count = max(count, excluded.count)",
            ((one.day.isoformat(), one.count) for one in found),
        )


def origin_of(database: Database) -> str:
    """The name under which this history counts until it is shared; its copies have it too.

    It is made with the first number, so that a backup which has one has the name.

    Raises:
        StoreError: the database can't be written, or has another name than this makes.
    """
    database.change(_MADE)
    rows = database.rows("SELECT value FROM setting WHERE name = 'deletions_origin'")
    [origin] = database.made(_origin, rows)
    return origin


def _origin(row: Row) -> str:
    found = from_json(row[0])
    if not isinstance(found, str) or not is_device(found):
        raise ValueError("no name")
    return found
