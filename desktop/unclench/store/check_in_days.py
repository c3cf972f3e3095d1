"""What check-ins told of each day besides numbers: what charts of activity and context show."""

from dataclasses import dataclass
from datetime import date

from unclench.domain.activity import Activity
from unclench.store.check_ins import activities_in
from unclench.store.columns import from_json_texts
from unclench.store.database import Database


@dataclass(frozen=True)
class DayTold:
    """All that a day's check-ins told together: ids of areas and context, and what was done."""

    day: date
    areas: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    activities: tuple[Activity, ...] = ()


def days_told(database: Database, first: date, last: date) -> list[DayTold]:
    """The days from `first` to `last`, both included, that have a check-in, oldest first.

    A day is that of the place where the check-in was put down.

    Raises:
        StoreError: the database can't be read.
    """
    rows = database.rows(
        "SELECT day, areas, context, activities FROM check_in"
        " WHERE day BETWEEN ? AND ? ORDER BY day, at, id",
        (first.isoformat(), last.isoformat()),
    )
    found: dict[str, DayTold] = {}
    for day, areas, context, activities in rows:
        before = found.get(day) or DayTold(date.fromisoformat(day))
        found[day] = DayTold(
            before.day,
            before.areas.union(from_json_texts(areas)),
            before.context.union(from_json_texts(context)),
            (*before.activities, *activities_in(activities)),
        )
    return list(found.values())
