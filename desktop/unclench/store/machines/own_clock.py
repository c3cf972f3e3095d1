"""This machine's clock once it is right again: what it stamped with times to come is near now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from unclench.domain.merging.clock import ZERO, Stamp
from unclench.domain.merging.json_objects import json_object
from unclench.store.database import Database, Row
from unclench.store.machines import machine_row, records
from unclench.store.machines.merging import merging
from unclench.store.machines.reading import DAY_MS, FAR_MS
from unclench.store.machines.records import Record

_FAR = f"SELECT entity, key, {records.COLUMNS} FROM record WHERE base >= ? OR gone >= ?"
_NEAR = (
    "SELECT max(coalesce((SELECT max(base) FROM record WHERE base < ?), ''),"
    " coalesce((SELECT max(gone) FROM record WHERE gone < ?), ''))"
)


def keep_near(database: Database, now: int) -> None:
    """Have no change that wasn't put down yet count as made a day or more after `now`.

    Raises:
        StoreError: this machine takes no part, or the database can't be written.
    """
    latest = max(now, machine_row.clock(database).newest.ms) + DAY_MS
    database.change("UPDATE touched SET at = ? WHERE at > ?", (now, latest))


def is_far(database: Database, now: int) -> bool:
    """Whether this machine gave stamps so long after `now` that no other takes them.

    Raises:
        StoreError: this machine takes no part, or the database can't be read.
    """
    return machine_row.clock(database).newest.ms > now + FAR_MS


def set_right(database: Database, now: int) -> None:
    """Stamp anew, in the same order and from `now` on, what has such stamps.

    That is so for a backup of that time too, where what was deleted elsewhere since comes back.

    Raises:
        StoreError: this machine takes no part, or the database can't be written.
    """
    far = f"{now + FAR_MS + 1:012x}"
    with merging(database) as clock:
        [clock.newest] = database.made(_stamp, database.rows(_NEAR, (far, far)))
        rows = database.rows(_FAR, (far, far))
        late = sorted({at for some in database.made(_stamps_of, rows) for at in some if at >= far})
        anew = {at: str(clock.tick(now)) for at in late}
        for entity in {row[0] for row in rows}:
            its = {row[1]: _renewed(Record(*row[2:]), anew) for row in rows if row[0] == entity}
            records.write(database, entity, its)
        database.change(
            "UPDATE segment SET missing_since = min(missing_since, ?),"
            " waiting_since = min(waiting_since, ?)",
            (now, now),
        )


def _stamp(row: Row) -> Stamp:
    return Stamp.read(row[0]) if row[0] else ZERO


def _stamps_of(row: Row) -> list[str]:
    record = Record(*row[2:])
    found = [*json_object(record.clocks or "{}"), record.last_change, record.tombstone]
    stamps = [one for one in found if one]
    for one in stamps:
        Stamp.read(one)
    return stamps


def _renewed(record: Record, anew: Mapping[str, str]) -> Record:
    clocks = record.clocks and json.dumps(
        _renamed(json_object(record.clocks).items(), anew), separators=(",", ":")
    )
    base, gone = record.last_change, record.tombstone
    return record._replace(
        last_change=base and anew.get(base, base),
        tombstone=gone and anew.get(gone, gone),
        clocks=clocks,
    )


def _renamed(items: Iterable[tuple[str, object]], anew: Mapping[str, str]) -> dict[str, object]:
    return {anew.get(at, at): names for at, names in items}
