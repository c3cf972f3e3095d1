"""What makes an imported entry the same one: what its row says, not where or when it is read.

Equal rows in one file are so many entries, and each has its own id: the first, the second, ... A
moment without an offset counts as its clock showed it, so that a file that is imported again after
a move to another zone brings nothing twice.
"""

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Generic, TypeVar

from unclench.domain.session import CheckIn, Session
from unclench.store.columns import to_moment
from unclench.store.database import Database

T = TypeVar("T", bound=Session | CheckIn)
_Key = tuple[str, int, str, str]


@dataclass(frozen=True)
class Found(Generic[T]):
    """An entry of a file, with its moment as the file has it: without an offset or with one."""

    item: T
    moment: datetime


def with_ids(found: list[Found[T]]) -> list[Found[T]]:
    """The same entries, each with the id that it has wherever its file is imported."""
    counts: Counter[str] = Counter()
    named: list[Found[T]] = []
    for one in found:
        text = "|".join((_written(one.moment), *_says(one.item)))
        counts[text] += 1
        whole = f"{text}|{counts[text]}".encode("utf-8", "replace")
        key = hashlib.sha256(whole).hexdigest()[:32]
        named.append(Found(replace(one.item, id=key), one.moment))
    return named


def not_known(database: Database, found: list[Found[Session]]) -> list[Session]:
    """Those sessions that are not in the history yet, under whatever id.

    Raises:
        StoreError: the database can't be read.
    """
    ids = {one.item.id for one in found}
    sql = "SELECT id, started, offset_minutes, played_ms, title, note FROM session"
    known: Counter[_Key] = Counter()
    here = set()
    for key, started, offset, length, title, note in database.rows(sql):
        here.add(key)
        if key not in ids:
            moment = to_moment(started, offset)
            clock = moment.replace(tzinfo=None)
            known.update((_written(each), length, title, note) for each in (moment, clock))
    new = []
    for one in found:
        if one.item.id in here:
            continue
        same = (_written(one.moment), one.item.played_ms, one.item.title, one.item.note)
        if known[same] > 0:
            known[same] -= 1
        else:
            new.append(one.item)
    return new


def _written(moment: datetime) -> str:
    """To the second: an app's own export may leave out what is less."""
    utc = moment.astimezone(UTC) if moment.tzinfo else moment
    return utc.isoformat(timespec="seconds")


def _says(item: Session | CheckIn) -> tuple[str, ...]:
    if isinstance(item, Session):
        return str(item.played_ms), item.title, item.note
    return "check-in", item.note
