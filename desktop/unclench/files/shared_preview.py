"""What was looked at before it is taken into a person's library, and waits outside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from unclench.files.reader_pool import Spot
from unclench.files.user_library import UserLibrary

Way = Literal["new", "replace", "keep-both"]
Form = Literal["exercise", "program"]


class SharingError(ValueError):
    """Why an exercise can't be taken in or given away, in words for the person."""


@dataclass(frozen=True)
class SharedPreview:
    """A file or bundle that was looked at, and waits outside the library.

    `entry` has its title, author, lengths and cautions, None when there are `faults`. `owner` is
    the person's file that has the same id; `shipped` tells that a shipped exercise has it. With
    either of them `bring_in` wants to know what to do. A program has its own `form`, and `members`,
    the exercises that it brings along and that are not here in the same words already.
    """

    source: Path
    staged: Path
    entry: Mapping[str, Any] | None
    faults: tuple[Spot, ...]
    owner: Path | None = None
    shipped: bool = False
    licence: str = ""
    recordings: tuple[str, ...] = ()
    form: Form = "exercise"
    members: tuple[SharedPreview, ...] = ()

    @property
    def every(self) -> tuple[SharedPreview, ...]:
        """Itself and what it brings along."""
        return (self, *self.members)

    @property
    def clashes(self) -> bool:
        """Whether another one has its id, or that of one which it brings along."""
        return any(one.is_taken for one in self.every)

    @property
    def is_taken(self) -> bool:
        """Whether another one has its own id."""
        return self.shipped or self.owner is not None

    @property
    def ways(self) -> tuple[Way, ...]:
        """What may be done with it; what is shipped can't be replaced."""
        if self.entry is None:
            return ()
        if not self.clashes:
            return ("new",)
        replaceable = any(one.owner is not None for one in self.every)
        return ("keep-both", "replace") if replaceable else ("keep-both",)


def owner_of(entry: Mapping[str, Any] | None, library: UserLibrary) -> tuple[Path | None, bool]:
    """The person's file that has the id of `entry`, and whether something shipped has it."""
    if entry is None:
        return None, False
    name, rows = entry["id"], library.listed.values()
    row = next((row for row in rows if row.entry and row.entry["id"] == name), None)
    return (library.path(row.name) if row else None), name in library.taken


def raw_of(staged: Path) -> dict[str, Any]:
    """The decoded file, when it is one; its faults are told elsewhere."""
    try:
        raw = json.loads(staged.read_bytes())
    except (ValueError, RecursionError):
        return {}
    return raw if isinstance(raw, dict) else {}
