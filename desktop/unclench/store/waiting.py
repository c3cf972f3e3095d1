"""What a person set while the database was taken away: kept in mind until it can be written.

Only the last change of each thing counts, and who reads meanwhile sees it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from unclench.domain.errors import StoreError


class Change(NamedTuple):
    """A thing's new value, None for none any more, and the statement that writes it.

    The statement may be run again, on whatever database.
    """

    value: Any
    sql: str
    values: tuple[object, ...]


class Waiting:
    """The changes that wait, by table and key."""

    def __init__(self) -> None:
        """Nothing waits."""
        self._changes: dict[tuple[str, str], Change] = {}

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self._changes)

    def __iter__(self) -> Iterator[Change]:
        """The changes, each thing's last."""
        return iter(self._changes.values())

    def add(self, table: str, key: str, change: Change) -> None:
        """Keep this in mind, in place of what waits for the same thing."""
        self._changes[table, key] = change

    def drop(self, table: str, key: str) -> None:
        """A newer change of this thing was written, or it is again as it is stored."""
        self._changes.pop((table, key), None)

    def clear(self) -> None:
        """All was written."""
        self._changes.clear()

    def over(self, table: str, read: Callable[[], Mapping[str, Any]]) -> dict[str, Any]:
        """What `read` finds in `table`, by key, as it will be once all was written.

        Raises:
            StoreError: it can't be read, and nothing waits.
        """
        mine = {key: each for (name, key), each in self._changes.items() if name == table}
        try:
            found = dict(read())
        except StoreError:
            if not mine:
                raise
            found = {}
        seen = {**found, **{key: each.value for key, each in mine.items()}}
        return {key: value for key, value in seen.items() if value is not None}
