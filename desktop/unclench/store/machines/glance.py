"""A look at the shared folder from outside: whether others have put anything there."""

from __future__ import annotations

from pathlib import Path

from unclench.store.errors import StoreError
from unclench.store.machines.folder import MARKER, machine_folders, open_folder

Glance = frozenset[tuple[str, int]]


def glance(folder: Path, own: str) -> Glance:
    """The sign, and each folder of another machine than `own` with when it was changed last.

    Nothing, where the folder can't be read: that is as good a reason for a check as news are.
    """
    try:
        place = open_folder(folder)
        others = [one for one in machine_folders(place) if one.name.casefold() != own]
        seen = {(one.name, one.stat().st_mtime_ns) for one in others}
        return frozenset({(MARKER, 0), *seen})  # else one that comes back empty would be no news
    except (OSError, StoreError):
        return frozenset()
