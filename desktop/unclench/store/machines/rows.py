"""The tables of what is shared, read and written as records: a key, and a value for each field."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from unclench.domain.merging.entities import CARE_SETTINGS, ENTITIES, Entity, Field, Key
from unclench.domain.merging.state import Value
from unclench.store.database import Database, Row

Values = Mapping[str, Value]
"""The fields of a record."""

PAGE = 200
"""Records that are read at once; a key has up to four columns, and every SQLite takes 999."""

DELETION = "deletion"
_SHARE = ("day", "device")


class Shape(NamedTuple):
    """How the records of an entity stand in their table.

    `groups` are the fields of the table itself, with the places of their columns in a row.
    """

    entity: Entity
    table: str
    keys: tuple[str, ...]
    groups: tuple[tuple[str, slice], ...]
    children: tuple[Field, ...]
    columns: tuple[str, ...]
    select: str
    upsert: str


@cache
def shape_of(name: str) -> Shape | None:
    """The shape of the entity of that name; None where its records stand in no table."""
    entity = ENTITIES[name]
    table, keys = entity.table, entity.key
    if name == DELETION:  # what the machines counted, each for itself
        table, keys = "deletion_share", _SHARE
    if not table:
        return None
    groups, columns = [], [*keys]
    for field in entity.fields:
        if not field.child:
            groups.append((field.name, slice(len(columns), len(columns) + len(field.columns))))
            columns += field.columns
    children = tuple(field for field in entity.fields if field.child)
    select = f"SELECT {', '.join(columns)} FROM {table}"
    upsert = _upsert(table, columns, keys)
    return Shape(entity, table, keys, tuple(groups), children, tuple(columns), select, upsert)


def key_of(shape: Shape, text: str) -> Key:
    """The columns of a record's key."""
    if shape.entity.name == DELETION:
        day, _, device = text.partition("/")
        return day, device
    return shape.entity.key_values(text)


def _text_of(shape: Shape, key: Key) -> str:
    return "/".join(map(str, key)) if shape.entity.name == DELETION else shape.entity.key_text(key)


def read(database: Database, name: str, keys: Iterable[str]) -> dict[str, Values]:
    """Those records of `keys` that stand in the table of that entity."""
    shape = shape_of(name)
    found: dict[str, Values] = {}
    if shape is None:
        return found
    wanted = [key_of(shape, key) for key in keys]
    for start in range(0, len(wanted), PAGE):
        some = wanted[start : start + PAGE]
        terms = f"({', '.join(shape.keys)}) IN ({_holes(shape.keys, some)})"
        given = [value for key in some for value in key]
        rows = database.rows(f"{shape.select} WHERE {terms}", given)
        found |= _with_children(database, shape, rows)
    return found


def pages(database: Database, name: str) -> Iterator[dict[str, Values]]:
    """All records in the table of that entity, some at a time, in the order of their keys."""
    shape = shape_of(name)
    if shape is None:
        return
    names = ", ".join(shape.keys)
    order = f"ORDER BY {names} LIMIT {PAGE}"
    rows = database.rows(f"{shape.select} {order}")
    while rows:
        yield {
            key: values
            for key, values in _with_children(database, shape, rows).items()
            if name != "setting" or key in CARE_SETTINGS
        }
        last = rows[-1][: len(shape.keys)]
        holes = ", ".join("?" for _ in last)
        rows = database.rows(f"{shape.select} WHERE ({names}) > ({holes}) {order}", last)


def write(database: Database, name: str, records: Mapping[str, Values]) -> None:
    """Add these records, or make those that are there what they say.

    Raises:
        sqlite3.IntegrityError: the tables refuse one of them.
    """
    shape = shape_of(name)
    if shape is None or not records:
        return
    keys = {text: key_of(shape, text) for text in records}
    rows = [_to_row(shape, keys[text], values) for text, values in records.items()]
    database.change_many(shape.upsert, rows)
    for field in shape.children:
        assert field.child is not None
        table, parent = field.child
        database.change_many(f"DELETE FROM {table} WHERE {parent} = ?", keys.values())
        columns = ", ".join((parent, *field.columns))
        holes = ", ".join("?" for _ in (parent, *field.columns))
        database.change_many(
            f"INSERT INTO {table} ({columns}) VALUES ({holes})",
            (
                (*keys[text], *row)
                for text, values in records.items()
                for row in _listed(values[field.name])
            ),
        )


def remove(database: Database, name: str, keys: Iterable[str]) -> None:
    """Take these records out of the table of that entity, with all that hangs on them."""
    shape = shape_of(name)
    if shape is not None:
        terms = " AND ".join(f"{column} = ?" for column in shape.keys)
        given = [key_of(shape, key) for key in keys]
        database.change_many(f"DELETE FROM {shape.table} WHERE {terms}", given)


def _holes(keys: Sequence[str], some: Sequence[object]) -> str:
    one = f"({', '.join('?' for _ in keys)})"
    return f"VALUES {', '.join(one for _ in some)}"


def _upsert(table: str, columns: Sequence[str], keys: Sequence[str]) -> str:
    names, holes = ", ".join(columns), ", ".join("?" for _ in columns)
    sets = ", ".join(f"{one} = excluded.{one}" for one in columns[len(keys) :])
    act = f"UPDATE SET {sets}" if sets else "NOTHING"
    start = f"INSERT INTO {table} ({names}) VALUES ({holes})"
    return f"{start} ON CONFLICT ({', '.join(keys)}) DO {act}"


def _listed(value: Value) -> list[list[Value]]:
    """The rows of a field that has a table of its own."""
    return [row for row in value if isinstance(row, list)] if isinstance(value, list) else []


def _to_row(shape: Shape, key: Key, values: Values) -> Row:
    row: list[object] = [*key]
    for name, _place in shape.groups:
        value = values[name]
        if isinstance(value, list):
            row += value
        else:
            row.append(value)
    return tuple(row)


def _with_children(database: Database, shape: Shape, rows: Sequence[Row]) -> dict[str, Values]:
    size = len(shape.keys)
    found: dict[str, dict[str, Value]] = {}
    for row in rows:
        values: dict[str, Value] = {}
        for name, place in shape.groups:
            one = row[place]
            values[name] = one[0] if len(one) == 1 else list(one)
        found[_text_of(shape, row[:size])] = values
    for field in shape.children if rows else ():
        of_each = _children(database, field, [row[0] for row in rows])
        for key, values in found.items():
            values[field.name] = of_each.get(key, [])
    return dict(found)


def _children(database: Database, field: Field, parents: Sequence[str]) -> dict[str, list[Value]]:
    """The rows of that field for each of `parents` that has any, in order."""
    assert field.child is not None
    table, parent = field.child
    columns = ", ".join((parent, *field.columns))
    order = f"{parent}, {field.columns[0]}"
    rows = database.rows(
        f"SELECT {columns} FROM {table} WHERE {parent} IN ({_holes((parent,), parents)})"
        f" ORDER BY {order}",
        parents,
    )
    return {
        key: [list(row[1:]) for row in its]
        for key, its in groupby(rows, key=lambda row: str(row[0]))
    }
