"""Entries that came with an id of ours, when somebody copied a row and changed it in a spreadsheet.

A row with the id of another one but another moment is an entry of its own: it gets an id that is
the same whenever its file is imported. The same moment with other contents is one entry in two
versions, of which nobody can tell the right one.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from unclench.domain.session import CheckIn, Session, WeekReview
from unclench.store.columns import from_moment

Entry = TypeVar("Entry", Session, CheckIn, WeekReview)


def with_own_ids(
    items: Sequence[Entry], known: Mapping[str, int]
) -> tuple[list[Entry], list[Entry]]:
    """The entries with one id each, none twice; and those that are versions of another one.

    Args:
        items: as they stand in a file.
        known: the ids of the history with their moments, in milliseconds since 1970.
    """
    groups: dict[str, list[Entry]] = {}
    for item in items:
        groups.setdefault(item.id, []).append(item)
    own: list[Entry] = []
    clashes: list[Entry] = []
    for key, group in groups.items():
        if len(group) == 1:
            own += group
            continue
        first = next((item for item in group if _at(item) == known.get(key)), group[0])
        seen: dict[int, Entry] = {_at(first): first}
        clashes += _versions(group, seen)
        own += (one if one is first else _renamed(one) for one in seen.values())
    return own, clashes


def _versions(group: Sequence[Entry], seen: dict[int, Entry]) -> Iterator[Entry]:
    """Put the first of each moment into `seen`; what differs from it at the same moment."""
    for item in group:
        if seen.setdefault(_at(item), item) != item:
            yield item


def _at(item: Session | CheckIn | WeekReview) -> int:
    return from_moment(item.started_at if isinstance(item, Session) else item.at)[0]


def _renamed(item: Entry) -> Entry:
    key = hashlib.sha256(f"{item.id}|{_at(item)}".encode("utf-8", "replace")).hexdigest()[:32]
    return replace(item, id=key)
