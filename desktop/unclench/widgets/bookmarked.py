"""Places on a page that outlive it, with what was begun there and is kept nowhere else yet.

A page is built anew when another language is set; what it was is told to the new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


@runtime_checkable
class Bookmarked(Protocol):
    """A page, or a part of one, with places of its own, as tabs or an editor."""

    def bookmark(self) -> object:
        """Where one is on it, and what was begun there; None where it is as it was built."""

    def open_at(self, bookmark: object) -> None:
        """Go to the place that another page of this kind gave."""


def bookmarks(parts: Mapping[str, QWidget]) -> dict[str, object]:
    """The bookmarks of those parts that give one."""
    return {
        name: mark
        for name, part in parts.items()
        if isinstance(part, Bookmarked) and (mark := part.bookmark()) is not None
    }


def go_back(parts: Mapping[str, QWidget], marks: Mapping[str, object]) -> None:
    """Have those parts go where their bookmarks say; what isn't there any more is left out."""
    for name, mark in marks.items():
        part = parts.get(name)
        if isinstance(part, Bookmarked):
            part.open_at(mark)
