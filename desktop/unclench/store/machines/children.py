"""Records that hang on another one, as a done step on its run: they wait where that isn't here."""

import sqlite3
from collections.abc import Collection, Iterable

from unclench.domain.merging.entities import ENTITIES
from unclench.store.database import Database
from unclench.store.machines import records, rows, states
from unclench.store.machines.records import Record
from unclench.store.machines.value_faults import REFUSED

PARENT = "parent"
"""Why a record waits for what it hangs on."""

CHILDREN = tuple(entity for entity in ENTITIES.values() if entity.parent)


def parent_of(entity: str, key: str) -> str:
    """The key of what a record of such a kind hangs on."""
    return str(ENTITIES[entity].key_values(key)[0])


def adopt_orphans(database: Database, parent: str, keys: Collection[str]) -> None:
    """Put what waits for these records, which are here now, into its tables.

    What can't stand there is set aside alone. Inside the caller's transaction.
    """
    for child in CHILDREN:
        if child.parent != parent or not keys:
            continue
        waiting = database.rows(
            f"SELECT key, {records.COLUMNS} FROM record WHERE entity = ? AND why = ?",
            (child.name, PARENT),
        )
        found = {row[0]: Record(*row[1:]) for row in waiting}
        there = {
            key: _adopted(database, child.name, key, record)
            for key, record in found.items()
            if parent_of(child.name, key) in keys
        }
        records.write(database, child.name, there)


def _adopted(database: Database, entity: str, key: str, record: Record) -> Record:
    """What is to be remembered of a record that waited, once it was put into its table."""
    values = record.values or {}
    try:
        rows.write(database, entity, {key: values})  # one row: refused, it changed nothing
    except sqlite3.IntegrityError:
        return record._replace(why=REFUSED)
    return record._replace(values_json=None, why=None)


def orphan_children(database: Database, parent: str, keys: Iterable[str]) -> None:
    """Have what hangs on these records wait: they are about to be deleted, as others did.

    Inside the caller's transaction.
    """
    parents = [(key,) for key in keys]
    for child in CHILDREN:
        if child.parent == parent:
            columns = ", ".join(child.key)
            sql = f"SELECT {columns} FROM {child.table} WHERE {child.key[0]} = ?"
            there = [child.key_text(key) for one in parents for key in database.rows(sql, one)]
            found = states.known_of(database, child.name, there)
            orphans = {
                key: records.of_state(state, state.now(), PARENT) for key, state in found.items()
            }
            records.write(database, child.name, orphans)
