"""What other machines changed, taken over: in short steps, with whatever a table refuses aside."""

import sqlite3
import time
from collections.abc import Callable, Collection, Mapping, Sequence

from unclench.domain.merging.change_lines import Line
from unclench.domain.merging.clock import ZERO
from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.state import State, join
from unclench.store.columns import from_json
from unclench.store.database import Database
from unclench.store.machines import capture, children, records, rows, shares, states
from unclench.store.machines.children import PARENT, parent_of
from unclench.store.machines.local_changes import UNCOUNTED
from unclench.store.machines.merging import PAUSE, merging, undone_where_refused
from unclench.store.machines.records import Record
from unclench.store.machines.rows import DELETION, Values
from unclench.store.machines.value_faults import REFUSED, WRONG, is_wrong

_STEP = 250
"""Lines that are taken over in one transaction."""

_RUNNING = "running"
"""Why a record, or its deletion, waits: a session of that id is being played here."""

_WAITS = (PARENT, _RUNNING)
_ASIDE = f"FROM record WHERE why IS NOT NULL AND why NOT IN ('{PARENT}', '{_RUNNING}')"
_ORDER = {name: place for place, name in enumerate(ENTITIES)}


def apply(
    database: Database,
    lines: Sequence[Line],
    done: Callable[[], object],
    pause: Callable[[float], object] = time.sleep,
) -> int:
    """Take over what other machines told, some hundred lines in each transaction.

    A record that can't be taken is set aside: it is remembered, and told on where all is told.

    Args:
        database: of a machine that has joined.
        lines: in any order; what was known before changes nothing.
        done: what to write in the last transaction, when all is taken over.
        pause: waits between two transactions, so that others can write.

    Returns:
        How many records are otherwise now.

    Raises:
        StoreError: the database can't be read or written; what was taken over until then stays.
    """
    ordered = sorted(lines, key=lambda line: _ORDER[line.entity])
    taken = 0
    for start in range(0, max(len(ordered), 1), _STEP):
        if start:
            pause(PAUSE)
        last = start + _STEP >= len(ordered)
        taken += _take(database, ordered[start : start + _STEP], done if last else _nothing)
    return taken


def set_aside(database: Database) -> list[tuple[str, str]]:
    """The records that can't be shown here, by entity and key.

    Raises:
        StoreError: the database can't be read.
    """
    return [(row[0], row[1]) for row in database.rows(f"SELECT entity, key {_ASIDE} ORDER BY 1, 2")]


def try_again(database: Database, pause: Callable[[float], object] = time.sleep) -> int:
    """Take over what was set aside, where that may be done by now, as by a later version.

    Returns:
        How many records were.

    Raises:
        StoreError: the database can't be read or written.
    """
    sql = f"SELECT entity, key, held {_ASIDE} AND why <> ? AND held IS NOT NULL"
    aside = [
        (str(entity), str(key))
        for entity, key, held in database.rows(sql, (REFUSED,))
        if entity in _ORDER and not is_wrong(entity, key, from_json(held))
    ]
    aside.sort(key=lambda one: _ORDER[one[0]])
    count = 0
    for start in range(0, len(aside), _STEP):
        if start:
            pause(PAUSE)
        some = aside[start : start + _STEP]
        with merging(database) as clock:
            capture.drain_inside(database, clock, some)
            count += sum(_again(database, entity, key) for entity, key in some)
    return count


def _again(database: Database, entity: str, key: str) -> int:
    record = records.read(database, entity, [key]).get(key)
    if record is None or record.why is None or record.why in _WAITS:  # changed here meanwhile
        return 0
    return _one(database, entity, states.known_of(database, entity, [key]), again=True)


def _nothing() -> None:
    """There is more to come."""


def _take(database: Database, lines: Sequence[Line], done: Callable[[], object]) -> int:
    told: dict[str, dict[str, State]] = {}
    for line in lines:
        of_kind = told.setdefault(line.entity, {})
        known = of_kind.get(line.key)
        of_kind[line.key] = line.state if known is None else join(known, line.state)
    with merging(database) as clock:
        capture.drain_inside(database, clock, {(line.entity, line.key) for line in lines})
        taken = sum(_kind(database, entity, of_kind) for entity, of_kind in told.items())
        clock.see(max((line.state.newest for line in lines), default=ZERO))
        done()
    return taken


def _kind(database: Database, entity: str, told: Mapping[str, State]) -> int:
    """Take over states of one kind; those that a table refuses are set aside."""
    try:
        with undone_where_refused(database):
            return _join(database, entity, told)
    except sqlite3.IntegrityError:  # which of them?
        return sum(_one(database, entity, {key: state}) for key, state in told.items())


def _one(database: Database, entity: str, told: Mapping[str, State], *, again: bool = False) -> int:
    try:
        with undone_where_refused(database):
            return _join(database, entity, told, again=again)
    except sqlite3.IntegrityError:
        return _join(database, entity, told, refused=True, again=again)


def _join(
    database: Database,
    entity: str,
    told: Mapping[str, State],
    *,
    refused: bool = False,
    again: bool = False,
) -> int:
    """The same; `refused`, all are set aside; `again`, also those that are known are taken."""
    there = rows.read(database, entity, told)
    ours = states.known_of(database, entity, told)
    now: dict[str, State] = {}
    for key, state in told.items():
        joined = join(ours[key], state) if key in ours else state
        if again or joined != ours.get(key):
            now[key] = joined
    present = {key: values for key, state in now.items() if (values := state.now()) is not None}
    why = {key: _RUNNING for key in now if key in there and states.goes_on(there[key])}
    why |= _why_aside(database, entity, present, why)
    if refused:
        why |= dict.fromkeys(present, REFUSED)
    _write(database, entity, now, present, why)
    if entity in UNCOUNTED:
        return 0
    return sum(why.get(key) in (None, *_WAITS) for key in now)


def _why_aside(
    database: Database,
    entity: str,
    present: Mapping[str, Values],
    held_back: Collection[str],
) -> dict[str, str]:
    """Which of these records can't stand in their table, and why, but for those held back."""
    why = {}
    parent = ENTITIES[entity].parent
    parents = {parent_of(entity, key) for key in present} if parent else set()
    here = rows.read(database, parent, parents) if parent else {}
    for key, values in present.items():
        if key in held_back:
            continue
        if is_wrong(entity, key, values):
            why[key] = WRONG
        elif parent and parent_of(entity, key) not in here:
            why[key] = PARENT
    return why


def _write(
    database: Database,
    entity: str,
    now: Mapping[str, State],
    present: Mapping[str, Values],
    why: Mapping[str, str],
) -> None:
    gone = [key for key in now if key not in present and key not in why]
    in_table = rows.shape_of(entity) is not None
    children.orphan_children(database, entity, gone)
    rows.remove(database, entity, gone)
    plain = {key: values for key, values in present.items() if key not in why}
    rows.write(database, entity, plain)
    made: dict[str, Record | None] = {}
    for key, state in now.items():
        kept = None if in_table and key in plain else present.get(key)
        made[key] = records.of_state(state, kept, why.get(key))
    records.write(database, entity, made)
    if entity == DELETION:
        shares.add_up(database, {shares.day_of(key) for key in now})
    children.adopt_orphans(database, entity, plain.keys())
