"""What is known of records: from their rows, and from what is remembered of their changes."""

from collections.abc import Iterable, Iterator, Mapping

from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.state import State
from unclench.store.database import Database
from unclench.store.machines import records, rows
from unclench.store.machines.records import Record
from unclench.store.machines.rows import PAGE, Values

_ELSEWHERE = (
    f"SELECT key, {records.COLUMNS} FROM record WHERE entity = ? AND key > ?"
    f" AND (held IS NOT NULL OR base IS NULL) ORDER BY key LIMIT {PAGE}"
)


def known(database: Database, entity: str, key: str) -> State | None:
    """What is known of one record; None for nothing.

    Raises:
        StoreError: the database can't be read.
    """
    return known_of(database, entity, [key]).get(key)


def known_of(database: Database, entity: str, keys: Iterable[str]) -> dict[str, State]:
    """What is known of those of `keys` of which anything is, also of a session that goes on.

    Raises:
        StoreError: the database can't be read.
    """
    wanted = list(keys)
    found = records.read(database, entity, wanted)
    return _states(database, found, rows.read(database, entity, wanted))


def every_state(database: Database) -> Iterator[tuple[str, str, State]]:
    """All that may be told to others, parents first, read some hundred records at a time.

    Raises:
        StoreError: the database can't be read.
    """
    for entity in ENTITIES:
        for key, state in all_of(database, entity):
            yield entity, key, state


def all_of(database: Database, entity: str) -> Iterator[tuple[str, State]]:
    """All records of one kind that may be told to others, read some hundred at a time.

    Raises:
        StoreError: the database can't be read.
    """
    for page in rows.pages(database, entity):
        found = records.read(database, entity, page)
        there = {
            key: values
            for key, values in page.items()
            if not goes_on(values) and (key not in found or found[key].values_json is None)
        }
        told = {key: found[key] for key in there if key in found}
        yield from _states(database, told, there).items()
    last = ""
    while page_of := database.rows(_ELSEWHERE, (entity, last)):
        last = page_of[-1][0]
        yield from _states(database, {row[0]: Record(*row[1:]) for row in page_of}, {}).items()


def shown_of(database: Database, entity: str) -> Iterator[tuple[str, State]]:
    """All records of a kind that stands in no table, but for those that were set aside.

    Raises:
        StoreError: the database can't be read.
    """
    sql = "SELECT key FROM record WHERE entity = ? AND why IS NOT NULL"
    aside = {key for (key,) in database.rows(sql, (entity,))}
    return ((key, state) for key, state in all_of(database, entity) if key not in aside)


def goes_on(values: Values) -> bool:
    """Whether it is a session that somebody plays just now: others would end it."""
    played = values.get("planned_ms")
    return isinstance(played, list) and played[-1] == "running"


def _states(
    database: Database, found: Mapping[str, Record], there: Mapping[str, Values]
) -> dict[str, State]:
    keys = [*there, *(key for key in found if key not in there)]
    states = database.made(
        lambda key: records.state_of(found.get(key[0]), there.get(key[0])), ((key,) for key in keys)
    )
    return {key: state for key, state in zip(keys, states, strict=True) if state is not None}
