"""Which of several files with one id is the exercise, and what to tell about the others."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath


def owners(ids: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each id the file that has it, of files and their ids: the one named after it first."""
    found: dict[str, str] = {}
    for name, wanted in ids:
        other = found.setdefault(wanted, name)
        if other != name:
            found[wanted] = min(other, name, key=lambda one: (PurePath(one).stem != wanted, one))
    return found


def is_copy(name: str, owner: str) -> bool:
    """Whether `name` looks like a copy of `owner`, as people and sync programs name them."""
    one, other = PurePath(name), PurePath(owner)
    begins = one.stem.casefold().startswith(other.stem.casefold())
    return begins and one.parent == other.parent


def words(name: str, wanted: str, owner: str) -> str:
    """What to tell about `name`, whose id `wanted` belongs to `owner`."""
    if is_copy(name, owner):
        kept = PurePath(owner).name
        return (
            f"is a copy of {kept} with the same id, as a sync program makes when a file changed in "
            f"two places; {kept} is played. Keep what you want of both in it and delete this copy, "
            'or give this one another "id"'
        )
    return f'"id" is "{wanted}", which {owner} has too; choose another'
