"""How many entries of a day were deleted, counted by each machine for itself and added up.

The number that a machine counted is what the table `deletion` has, less what the others told. What
was counted before the history was shared stands under a name of its own, which all copies of that
history have: they tell the same number, or the larger one counts, and it isn't added up. A machine
that has a new name counts what it told under the old one as told by another.
"""

from collections.abc import Iterable

from unclench.store.database import Database, batches
from unclench.store.deletions import origin_of

_OWN = (
    "SELECT day, coalesce((SELECT count FROM deletion WHERE deletion.day = each.day), 0)"
    " - coalesce((SELECT sum(count) FROM deletion_share AS other"
    " WHERE other.day = each.day AND device <> ?), 0) FROM ({days}) AS each"
)
_TOTAL = (
    "INSERT INTO deletion (day, count) SELECT day, sum(count) FROM deletion_share WHERE day = ?"
    " GROUP BY day HAVING sum(count) > 0"
    " ON CONFLICT (day) DO UPDATE SET count = excluded.count"
)
_NONE = (
    "DELETE FROM deletion WHERE day = ?"
    " AND (SELECT sum(count) FROM deletion_share WHERE deletion_share.day = deletion.day) <= 0"
)


def key_of(day: str, device: str) -> str:
    """The key of what a machine counted of a day."""
    return f"{day}/{device}"


def day_of(key: str) -> str:
    """The day in a key that `key_of` made."""
    return key.partition("/")[0]


def own(database: Database, device: str, days: Iterable[str]) -> dict[str, int]:
    """How many of each of these days this machine counted."""
    found: dict[str, int] = {}
    for some in batches(list(days)):
        values = f"SELECT column1 AS day FROM (VALUES {', '.join('(?)' for _ in some)})"
        rows = database.rows(_OWN.format(days=values), (device, *some))
        found |= {str(day): int(count) for day, count in rows}
    return found


def settle(database: Database) -> None:
    """Put down what was counted until now, as this history is shared for the first time.

    Inside the caller's transaction.
    """
    database.change(
        "INSERT INTO deletion_share (day, device, count)"
        " SELECT day, ?, count FROM deletion WHERE true ON CONFLICT DO NOTHING",
        (origin_of(database),),
    )


def add_up(database: Database, days: Iterable[str]) -> None:
    """Make the number of each of these days the sum of what all machines counted.

    Inside the caller's transaction.
    """
    each = [(day,) for day in days]
    database.change_many(_TOTAL, each)
    database.change_many(_NONE, each)
