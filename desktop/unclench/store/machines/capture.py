"""What was changed on this machine, put down as states that others can be told."""

import json
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple

from unclench.domain.merging.clock import HybridClock, Stamp
from unclench.domain.merging.entities import ENTITIES, Entity
from unclench.domain.merging.state import State, changed, deleted
from unclench.store.database import Database, Row, batches
from unclench.store.machines import children, records, rows, shares, states
from unclench.store.machines.local_changes import TELLABLE
from unclench.store.machines.merging import PAUSE, merging
from unclench.store.machines.records import Record
from unclench.store.machines.rows import DELETION, Values

_SOME = 500  # rows that are taken in one transaction, some ten milliseconds
_LOCAL_CHANGES = (
    "SELECT entity, key, field, at FROM touched WHERE (entity, key, field) > (?, ?, ?)"
    f" AND {TELLABLE} ORDER BY entity, key, field LIMIT ?"
)
_LOCAL_CHANGES_OF = f"SELECT entity, key, field, at FROM touched WHERE {{terms}} AND {TELLABLE}"
_SEVERAL = ", ".join(f"'{entity.name}'" for entity in ENTITIES.values() if len(entity.key) > 1)
_BEGIN: Row = ("", "", "")
_OUTGOING = "SELECT mark, entity, key FROM outgoing WHERE mark > ? ORDER BY mark LIMIT ?"


class _LocalChange(NamedTuple):
    """A record that was changed here: its fields with when, and its rows in `touched`."""

    fields: dict[str, int]
    rows: list[Row]


def drain(
    database: Database, clock: HybridClock, pause: Callable[[float], object] = time.sleep
) -> None:
    """Put down what was changed here since the last time, in short steps; `clock` goes on.

    Args:
        database: of a machine that has joined.
        clock: of that machine.
        pause: waits between two transactions, so that others can write.

    Raises:
        StoreError: the database can't be read or written.
    """
    last, floor = _BEGIN, clock.newest
    while database.rows(_LOCAL_CHANGES, (*last, 1)):
        if last != _BEGIN:
            pause(PAUSE)
        with merging(database) as kept:
            floor = max(floor, kept.newest) if last == _BEGIN else floor
            found = database.rows(_LOCAL_CHANGES, (*last, _SOME))
            _take(database, kept, floor, found)
            last = found[-1][:3]
        clock.see(kept.newest)


def drain_inside(
    database: Database, clock: HybridClock, wanted: Collection[tuple[str, str]]
) -> None:
    """The same for these records and all with keys of several columns, inside `merging`.

    Among those are all that hang on others. Reading only these keeps the others' wait short.
    """
    found = database.rows(_LOCAL_CHANGES_OF.format(terms=f"entity IN ({_SEVERAL})"))
    for entity in {entity for entity, _key in wanted}:
        each = {key for one, key in wanted if one == entity}
        if entity == DELETION:
            each = {shares.day_of(key) for key in each}
        for some in batches([] if len(ENTITIES[entity].key) > 1 else list(each)):
            terms = f"entity = ? AND key IN ({', '.join('?' for _ in some)})"
            found += database.rows(_LOCAL_CHANGES_OF.format(terms=terms), (entity, *some))
    _take(database, clock, clock.newest, found)


def outgoing(database: Database, after: int) -> Iterator[tuple[int, str, str, State]]:
    """What the others are to be told, each with a mark greater than `after`, in their order.

    Raises:
        StoreError: the database can't be read.
    """
    while page := database.rows(_OUTGOING, (after, rows.PAGE)):
        after = page[-1][0]
        found = {
            entity: states.known_of(database, entity, [row[2] for row in page if row[1] == entity])
            for entity in {row[1] for row in page}
        }
        for mark, entity, key in page:
            if key in found[entity]:
                yield mark, entity, key, found[entity][key]


def put(database: Database, entity: str, key: str, state: State) -> None:
    """Put down a change of what stands in no table, to be told; inside the caller's transaction."""
    record = records.of_state(state, state.now())
    records.write(database, entity, {key: record})
    _tell(database, entity, [key])


def _record_of(row: Row) -> tuple[str, str]:
    """The record that a row of `touched` is about, by its entity and key."""
    entity, key = row[:2]
    if entity not in ENTITIES:
        raise ValueError("no such entity")
    if entity == DELETION or len(ENTITIES[entity].key) == 1:
        return entity, key
    return entity, ENTITIES[entity].key_text(json.loads(key, strict=False))


def _take(database: Database, clock: HybridClock, floor: Stamp, found: list[Row]) -> None:
    """Put down the changes in these rows of `touched`; `floor` was known before any of them."""
    changes: dict[str, dict[str, _LocalChange]] = {}
    for row, (entity, key) in zip(found, database.made(_record_of, found), strict=True):
        change = changes.setdefault(entity, {}).setdefault(key, _LocalChange({}, []))
        change.fields[row[2]] = row[3]
        change.rows.append(row[:3])
    for entity, each in changes.items():
        if entity == DELETION:
            _take_shares(database, clock, floor, each)
        else:
            _take_records(database, clock, floor, entity, each)


def _take_shares(
    database: Database, clock: HybridClock, floor: Stamp, changes: Mapping[str, _LocalChange]
) -> None:
    """What was counted as deleted is told as the share of this machine."""
    own = shares.own(database, clock.device, changes)
    named = {shares.key_of(day, clock.device): change for day, change in changes.items()}
    counts = {shares.key_of(day, clock.device): {"count": count} for day, count in own.items()}
    rows.write(database, DELETION, counts)
    _take_records(database, clock, floor, DELETION, named)


def _take_records(
    database: Database,
    clock: HybridClock,
    floor: Stamp,
    entity: str,
    changes: Mapping[str, _LocalChange],
) -> None:
    there = rows.read(database, entity, changes)
    before = records.read(database, entity, changes)
    made: dict[str, Record | None] = {}
    done: list[Row] = []
    for key, change in changes.items():
        values = there.get(key)
        [state] = database.made(
            lambda one: _state(ENTITIES[entity], HybridClock(clock.device, floor), *one),
            [(before.get(key), values, change.fields)],
        )
        made[key] = records.of_state(state)
        clock.see(state.newest)
        done += change.rows
    records.write(database, entity, made)
    database.change_many("DELETE FROM touched WHERE (entity, key, field) = (?, ?, ?)", done)
    _tell(database, entity, made)
    children.adopt_orphans(database, entity, made.keys() & there.keys())


def _state(
    entity: Entity,
    clock: HybridClock,
    before: Record | None,
    values: Values | None,
    fields: Mapping[str, int],
) -> State:
    """The state of a record after changes at these times, each by the clock of this machine."""
    if before is not None:
        clock.see(before.newest)
    known = records.state_of(before, values)
    if values is None:
        return deleted(known, clock.tick(max(fields.values())))
    anew = "" in fields or (before is not None and before.values_json is not None)
    if anew:
        tombstone = None if known is None else known.tombstone
        before_it = None if tombstone is None else State(None, {}, {}, tombstone)
        said = fields.keys() | entity.said(values)
        names = values.keys() if before and before.last_change else said
        return changed(before_it, values, names, clock.tick(max(fields.values())))
    state = known
    for at in sorted(set(fields.values())):
        names = {name for name, when in fields.items() if when == at}
        state = changed(state, values, names, clock.tick(at))
    assert state is not None
    return state


def _tell(database: Database, entity: str, keys: Collection[str]) -> None:
    """Have the others told of these records."""
    database.change_many(
        "INSERT OR REPLACE INTO outgoing (entity, key) VALUES (?, ?)",
        ((entity, key) for key in keys),
    )
