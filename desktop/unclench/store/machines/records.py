"""What is remembered of when a record was changed, in few words: most have none to be kept."""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from unclench.domain.merging.change_lines import other_clocks, other_values, stamps
from unclench.domain.merging.clock import ZERO, Stamp
from unclench.domain.merging.json_objects import json_object
from unclench.domain.merging.state import State, known, unshared
from unclench.store.database import Database, batches
from unclench.store.machines.rows import Values

_COLUMNS = "entity, key, base, gone, clocks, whole, held, why"
_WRITE = f"INSERT OR REPLACE INTO record ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


class Record(NamedTuple):
    """A row of the table: `base` and `gone` are stamps, `clocks`, `whole` and `held` JSON.

    `held` are the fields of a record that stands in no table, and `why` it doesn't.
    """

    base: str | None
    gone: str | None
    clocks: str | None = None
    whole: str | None = None
    held: str | None = None
    why: str | None = None

    @property
    def values(self) -> Values | None:
        """The fields that are held."""
        return None if self.held is None else json_object(self.held)

    @property
    def newest(self) -> Stamp:
        """When anything was last said of it."""
        return max(Stamp.read(one) if one else ZERO for one in (self.base, self.gone))


def read(database: Database, entity: str, keys: Iterable[str]) -> dict[str, Record]:
    """What is remembered of those of `keys` of which anything is."""
    found: dict[str, Record] = {}
    for some in batches(list(keys)):
        rows = database.rows(
            "SELECT key, base, gone, clocks, whole, held, why FROM record"
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
    gone = Stamp.read(record.gone) if record.gone else None
    values = row if record.held is None else record.values
    if record.base is None or values is None:
        return None if gone is None else State(None, {}, {}, gone)
    base = Stamp.read(record.base)
    clocks = stamps(json_object(record.clocks or "{}"), base, values)
    fields = {name: (at, values[name]) for name, at in clocks.items()}
    return known(base, {**values, **json_object(record.whole or "{}")}, fields, gone)


def of_state(state: State, held: Values | None = None, why: str | None = None) -> Record | None:
    """What is to be remembered of `state`, the values of which stand in `held` or in a table."""
    gone = None if state.gone is None else str(state.gone)
    if state.base is None:
        return Record(None, gone)
    clocks, whole = other_clocks(state), other_values(state)
    if state.base == ZERO and not (gone or whole or held is not None):
        return None
    return Record(
        str(state.base),
        gone,
        _text(clocks) if clocks else None,
        _text(whole) if whole else None,
        None if held is None else _text(held),
        why,
    )


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
