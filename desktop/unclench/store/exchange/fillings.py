"""Numbers that a file gives to entries which came from it before, while a question was open.

Only what was never asked is filled: what somebody skipped, or said since, stays.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from unclench.domain.session import NOT_ASKED, CheckIn, Session, Source
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.sessions import RATINGS, Sessions

T = TypeVar("T", Session, CheckIn)
_ASKED = ("stress", "pain")


def filled_sessions(database: Database, found: Iterable[Session]) -> tuple[Session, ...]:
    """The sessions of the history that get a rating from those of a file with the same id.

    Raises:
        StoreError: the database can't be read.
    """
    given = _lacking(database, "session", RATINGS, found)
    return _filled(Sessions(database).named(list(given)), given, RATINGS)


def filled_check_ins(database: Database, found: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """The check-ins of the history that get a number from those of a file with the same id.

    Raises:
        StoreError: the database can't be read.
    """
    given = _lacking(database, "check_in", _ASKED, found)
    return _filled(CheckIns(database).named(list(given)), given, _ASKED)


def _lacking(
    database: Database, table: str, names: Sequence[str], found: Iterable[T]
) -> dict[str, T]:
    """What was found with a number, by id, where the history lacks one."""
    given = {
        item.id: item for item in found if any(getattr(item, name) != NOT_ASKED for name in names)
    }
    lacks = " OR ".join(f"{name} IS NULL" for name in names)
    rows = database.rows(f"SELECT id FROM {table} WHERE {lacks}") if given else ()
    return {key: given[key] for (key,) in rows if key in given}


def _filled(known: Iterable[T], given: dict[str, T], names: Sequence[str]) -> tuple[T, ...]:
    changed = []
    for item in known:
        lacks = (name for name in names if getattr(item, name) == NOT_ASKED)
        gets = {name: getattr(given[item.id], name) for name in lacks}
        if any(rating != NOT_ASKED for rating in gets.values()):
            source: Source = "edited" if item.source == "live" else item.source
            changed.append(replace(item, source=source, **gets))
    return tuple(changed)
