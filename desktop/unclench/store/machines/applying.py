"""What other machines changed, taken over: in short steps, with whatever a table refuses aside."""

import sqlite3
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from unclench.domain.merging.change_lines import Line
from unclench.domain.merging.clock import ZERO
from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.state import State, join
from unclench.store.columns import from_json
from unclench.store.database import Database
from unclench.store.machines import capture, children, records, rows, shares, states
from unclench.store.machines.children import PARENT, parent_of
from unclench.store.machines.merging import PAUSE, merging
from unclench.store.machines.records import Record
from unclench.store.machines.rows import DELETION, Values
from unclench.store.machines.value_faults import WRONG, fault

_SOME = 250  # lines that are taken over in one transaction

_RUNNING = "running"
"""Why a record, or its deletion, waits: a session of that id is being played here."""

_ORDER = {name: place for place, name in enumerate(ENTITIES)}
_FILE = "file"


class Taken(NamedTuple):
    """What came of lines: how many records came in, which were set aside and why, which files."""

    changed: int = 0
    refused: tuple[tuple[str, str, str], ...] = ()
    files: tuple[tuple[str, State], ...] = ()

    def and_then(self, other: "Taken") -> "Taken":
        """What came of both."""
        refused, files = self.refused + other.refused, self.files + other.files
        return Taken(self.changed + other.changed, refused, files)


def apply(
    database: Database,
    lines: Sequence[Line],
    done: Callable[[], object],
    pause: Callable[[float], object] = time.sleep,
) -> Taken:
    """Take over what other machines told, some hundred lines in each transaction.

    A record that can't be taken is set aside: it is remembered, and told on where all is told.

    Args:
        database: of a machine that has joined.
        lines: in any order; what was known before changes nothing.
        done: what to write in the last transaction, when all is taken over.
        pause: waits between two transactions, so that others can write.

    Raises:
        StoreError: the database can't be read or written; what was taken over until then stays.
    """
    ordered = sorted(lines, key=lambda line: _ORDER[line.entity])
    taken = Taken()
    for start in range(0, max(len(ordered), 1), _SOME):
        if start:
            pause(PAUSE)
        last = start + _SOME >= len(ordered)
        some = ordered[start : start + _SOME]
        taken = taken.and_then(_some(database, some, done if last else _nothing))
    return taken


def set_aside(database: Database) -> list[tuple[str, str, str]]:
    """The records that can't be shown here, by entity and key, and why.

    Raises:
        StoreError: the database can't be read.
    """
    rows_ = database.rows(
        "SELECT entity, key, why FROM record WHERE why = ? ORDER BY entity, key", (WRONG,)
    )
    return [(str(entity), str(key), str(why)) for entity, key, why in rows_]


def try_again(database: Database) -> int:
    """Take over what was set aside, where that can be done by now, as by a later version.

    Returns:
        How many records were.

    Raises:
        StoreError: the database can't be read or written.
    """
    sql = "SELECT entity, key, held FROM record WHERE why = ? AND held IS NOT NULL"
    wrong = sorted(database.rows(sql, (WRONG,)), key=lambda row: _ORDER.get(row[0], len(_ORDER)))
    count = 0
    for entity, key, held in wrong:
        if entity in _ORDER and fault(entity, key, from_json(held)) is None:
            with suppress(sqlite3.IntegrityError):  # a table refuses it still
                count += _again(database, entity, key)
    return count


def _again(database: Database, entity: str, key: str) -> int:
    with merging(database) as clock:
        capture.drain_inside(database, clock, {(entity, key)})
        record = records.read(database, entity, [key]).get(key)
        if record is None or record.why != WRONG:  # it was changed here meanwhile
            return 0
        known = states.known_of(database, entity, [key])
        return _join(database, entity, known, refused=False, again=True).changed


def _nothing() -> None:
    """There is more to come."""


def _some(database: Database, lines: Sequence[Line], done: Callable[[], object]) -> Taken:
    try:
        return _together(database, lines, done, refused=False)
    except sqlite3.IntegrityError:  # one of them is refused by a table: which one?
        taken = Taken()
        for line in lines:
            taken = taken.and_then(_alone(database, line))
        with database.transaction():
            done()
        return taken


def _alone(database: Database, line: Line) -> Taken:
    try:
        return _together(database, [line], _nothing, refused=False)
    except sqlite3.IntegrityError:
        return _together(database, [line], _nothing, refused=True)


def _together(
    database: Database, lines: Sequence[Line], done: Callable[[], object], *, refused: bool
) -> Taken:
    told: dict[str, dict[str, State]] = {}
    for line in lines:
        of_kind = told.setdefault(line.entity, {})
        known = of_kind.get(line.key)
        of_kind[line.key] = line.state if known is None else join(known, line.state)
    taken = Taken()
    with merging(database) as clock:
        capture.drain_inside(database, clock, {(line.entity, line.key) for line in lines})
        for entity, of_kind in told.items():
            taken = taken.and_then(_join(database, entity, of_kind, refused=refused))
        clock.see(max((line.state.newest for line in lines), default=ZERO))
        done()
    return taken


def _join(
    database: Database,
    entity: str,
    told: Mapping[str, State],
    *,
    refused: bool,
    again: bool = False,
) -> Taken:
    """Take over states of one kind; `again`, also those that are known."""
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
        why |= dict.fromkeys(present, WRONG)
    _write(database, entity, now, present, why)
    files = tuple(now.items()) if entity == _FILE else ()
    aside = tuple((entity, key, words) for key, words in why.items() if words == WRONG)
    return Taken(len(now) - len(aside), aside, files)


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
        if words := fault(entity, key, values):
            why[key] = words
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
