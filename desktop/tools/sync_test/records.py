"""What stands in a profile: single records, and all that machines share, to be compared."""

import json
from collections.abc import Mapping
from typing import Any

from unclench.domain.merging.entities import CARE_SETTINGS, ENTITIES, Entity
from unclench.store.database import Database
from unclench.system.paths import Profile


def one(database: Database, entity: str, key: str) -> dict[str, Any] | None:
    """The columns of a record; None if it isn't there."""
    kind = ENTITIES[entity]
    columns = _columns(kind)
    where = " AND ".join(f"{name} = ?" for name in kind.key)
    names = ", ".join(columns or ("1",))
    rows = database.rows(f"SELECT {names} FROM {kind.table} WHERE {where}", kind.key_values(key))
    return dict(zip(columns, rows[0], strict=False)) if rows else None


def keys(database: Database, entity: str) -> list[str]:
    """The keys of all records, as they came; of sessions only those that are over."""
    kind = ENTITIES[entity]
    over = " WHERE progress <> 'running'" if entity == "session" else ""
    rows = database.rows(f"SELECT {', '.join(kind.key)} FROM {kind.table}{over} ORDER BY rowid")
    return [kind.key_text(row) for row in rows]


def every(database: Database) -> dict[tuple[str, str], dict[str, Any]]:
    """Each record that is shared, by entity and key."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for kind in ENTITIES.values():
        if kind.table:
            found |= _every_of(database, kind)
    for day, count in database.rows("SELECT day, count FROM deletion"):
        found["deletion", day] = {"count": count}
    return found


def _every_of(database: Database, kind: Entity) -> dict[tuple[str, str], dict[str, Any]]:
    columns, long = _columns(kind), len(kind.key)
    rows = database.rows(f"SELECT {', '.join((*kind.key, *columns))} FROM {kind.table}")
    found = {
        (kind.name, kind.key_text(row[:long])): dict(zip(columns, row[long:], strict=True))
        for row in rows
        if kind.name != "setting" or row[0] in CARE_SETTINGS
    }
    for field in kind.fields:
        if field.child is not None:
            names = ", ".join((field.child.parent_column, *field.columns))
            sql = f"SELECT {names} FROM {field.child.table} ORDER BY {names}"
            for key, *values in database.rows(sql):
                found[kind.name, key].setdefault(field.name, []).append(values)
    return found


def file(profile: Profile, key: str) -> dict[str, Any] | None:
    """The text of an own file; None if it isn't there."""
    path = profile.exercises / key
    return {"text": path.read_text("utf-8")} if path.exists() else None


def files(profile: Profile) -> dict[str, str]:
    """The text of each own file by its path."""
    return {
        path.relative_to(profile.exercises).as_posix(): path.read_text("utf-8")
        for path in sorted(profile.exercises.rglob("*.json"))
        if not path.name.startswith(".")
    }


def _columns(kind: Entity) -> tuple[str, ...]:
    return tuple(name for field in kind.fields if field.child is None for name in field.columns)


def differences(
    ours: Mapping[tuple[str, str], Mapping[str, Any]],
    theirs: Mapping[tuple[str, str], Mapping[str, Any]],
) -> list[str]:
    """What two machines hold otherwise, in words."""
    return [
        f"{'/'.join(record)}: {_told(ours.get(record))} and {_told(theirs.get(record))}"
        for record in sorted(ours.keys() | theirs.keys())
        if ours.get(record) != theirs.get(record)
    ]


def _told(record: Mapping[str, Any] | None) -> str:
    return "nothing" if record is None else json.dumps(record, ensure_ascii=False)
