"""What an editor of a text file needs from the disk, as shapes, whatever the file holds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from unclench.files import remarks

    Remark: TypeAlias = remarks.Remark


class Checked(Protocol):
    """What there is to say about a text."""

    @property
    def text(self) -> str:
        """Which text that was."""

    @property
    def raw(self) -> Mapping[str, Any] | None:
        """The decoded object; None while it is none."""

    @property
    def remarks(self) -> Sequence[Remark]:
        """What is wrong, and what is worth a thought."""

    @property
    def right(self) -> bool:
        """Whether nothing is wrong."""


class EditedText(Protocol):
    """What `files.own_exercises.EditedFile` has: file, text to begin with, what the file holds."""

    @property
    def path(self) -> Path:
        """The file it is for."""

    @property
    def text(self) -> str:
        """What to begin with."""

    @property
    def saved(self) -> str | None:
        """What the file holds; None when there is none yet."""

    @property
    def untitled(self) -> bool:
        """Whether nobody has called it anything yet."""


class TextFiles(Protocol):
    """What an editor does with files."""

    def rewrite(self, text: str, raw: Mapping[str, Any]) -> str:
        """A text with as little changed as gives `raw`."""

    def id_for(self, title: str, usual: str) -> str:
        """An id that nothing of the kind has, made of a title, else of `usual`."""

    def read(self, path: Path) -> str:
        """The text of a file."""

    def save(self, path: Path, text: str) -> Path:
        """Write a file, named after its id, and forget its draft; where it lies now."""

    def keep(self, path: Path, text: str) -> None:
        """Keep a draft."""

    def drop(self, path: Path) -> None:
        """Forget a draft."""


def decoded(text: str) -> Mapping[str, Any] | None:
    """The object in a text; None while it is none that could be written back."""
    try:
        found = json.loads(text.removeprefix("\ufeff"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _refuse(name: str) -> None:
    raise ValueError(name)
