"""What is remembered of when a record was changed, in few words: most have none to be kept."""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from unclench.domain.merging.change_lines import other_clocks, other_values, stamps
from unclench.domain.merging.clock import ZERO, Stamp
from unclench.domain.merging.json_objects import json_object
from unclench.domain.merging.state import State, normalised, unshared
from unclench.store.database import Database, batches
from unclench.store.machines.rows import Values

COLUMNS = "base, gone, clocks, whole, held, why"
"""What the fields of a `Record` are called in the table."""

_WRITE = f"INSERT OR REPLACE INTO record (entity, key, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


class Record(NamedTuple):
    """A row of the table: the first two are stamps, the next three JSON.

    `clocks` and `snapshot` only have what differs from `last_change` and from the record as it is.
    `values_json` are the fields of a record that stands in no table, and `why` it doesn't.
    """

    last_change: str | None
    tombstone: str | None
    clocks: str | None = None
    snapshot: str | None = None
    values_json: str | None = None
    why: str | None = None

    @property
    def values(self) -> Values | None:
        """The fields of a record that stands in no table."""
        return None if self.values_json is None else json_object(self.values_json)

    @property
    def newest(self) -> Stamp:
        """When anything was last said of it."""
        return max(Stamp.read(one) if one else ZERO for one in (self.last_change, self.tombstone))


def read(database: Database, entity: str, keys: Iterable[str]) -> dict[str, Record]:
    """What is remembered of those of `keys` of which anything is."""
    found: dict[str, Record] = {}
    for some in batches(list(keys)):
        rows = database.rows(
            f"SELECT key, {COLUMNS} FROM record"
            f" WHERE entity = ? AND key IN ({', '.join('?' for _ in some)})",
            (entity, *some),
        )
        found |= {row[0]: Record(*row[1:]) for row in rows}
    return found


def write(database: Database, entity: str, records: Mapping[str, Record | None]) -> None:
    """Remember these; of those with None there is nothing to remember."""
    rows = [(entity, key, *one) for key, one in records.items() if one is not None]
    database.change_many(_WRITE, rows)
    plain = [(entity, key) for key, one in records.items() if one is None]
    database.change_many("DELETE FROM record WHERE entity = ? AND key = ?", plain)


def state_of(record: Record | None, row: Values | None) -> State | None:
    """What is known of a record, by what is remembered and by its row in its own table, if any."""
    if record is None:
        return None if row is None else unshared(row)
    tombstone = Stamp.read(record.tombstone) if record.tombstone else None
    values = row if record.values_json is None else record.values
    if record.last_change is None or values is None:
        return None if tombstone is None else State(None, {}, {}, tombstone)
    last_change = Stamp.read(record.last_change)
    clocks = stamps(json_object(record.clocks or "{}"), last_change, values)
    fields = {name: (at, values[name]) for name, at in clocks.items()}
    return normalised(
        last_change, {**values, **json_object(record.snapshot or "{}")}, fields, tombstone
    )


def of_state(state: State, kept: Values | None = None, why: str | None = None) -> Record | None:
    """What is to be remembered of `state`, with its values where they stand in no table."""
    tombstone = None if state.tombstone is None else str(state.tombstone)
    if state.last_change is None:
        return Record(None, tombstone)
    clocks, snapshot = other_clocks(state), other_values(state)
    if state.last_change == ZERO and not (tombstone or snapshot or kept is not None):
        return None
    return Record(
        str(state.last_change),
        tombstone,
        _text(clocks) if clocks else None,
        _text(snapshot) if snapshot else None,
        None if kept is None else _text(kept),
        why,
    )


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
