"""A look at the shared folder from outside: whether others have put anything there."""

from __future__ import annotations

from pathlib import Path

from unclench.store.errors import StoreError
from unclench.store.machines.folder import machine_folders, open_folder

Glance = frozenset[tuple[str, int]]


def glance(folder: Path, own: str) -> Glance:
    """Each folder of another machine than `own`, with when it was changed last.

    Nothing, where the folder can't be read: that is as good a reason for a check as news are.
    """
    try:
        every = machine_folders(open_folder(folder))
        others = [one for one in every if one.name.casefold() != own]
        return frozenset((one.name, one.stat().st_mtime_ns) for one in others)
    except (OSError, StoreError):
        return frozenset()
