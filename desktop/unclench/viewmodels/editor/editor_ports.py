"""What the editor needs from the disk and the types, as shapes, and its calls that take time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from unclench.files import editing, marks

    CheckedText: TypeAlias = editing.CheckedText
    Remark: TypeAlias = editing.Remark
    LaidOut: TypeAlias = editing.LaidOut
    LaidBlock: TypeAlias = editing.Block
    LaidMark: TypeAlias = marks.Mark


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


class ExerciseFiles(Protocol):
    """What the editor needs of `files.own_exercises.OwnExercises`."""

    def check(self, text: str, folder: Path) -> CheckedText:
        """Everything there is to say about a text."""

    def lay(self, checked: CheckedText, minutes: float) -> LaidOut:
        """The timeline of a right one."""

    def rewrite(self, text: str, raw: Mapping[str, Any]) -> str:
        """A text with as little changed as gives `raw`."""

    def id_for(self, title: str, usual: str) -> str:
        """An id that no exercise has, made of a title, else of `usual`."""

    def read(self, path: Path) -> str:
        """The text of a file."""

    def save(self, path: Path, text: str) -> Path:
        """Write a file, named after its id, and forget its draft; where it lies now."""

    def keep(self, path: Path, text: str) -> None:
        """Keep a draft."""

    def drop(self, path: Path) -> None:
        """Forget a draft."""


def looked(
    files: ExerciseFiles, text: str, folder: Path, minutes: float | None
) -> tuple[CheckedText, LaidOut | None, float | None]:
    """What there is to say about a text, its timeline if it is right, and for which length."""
    checked = files.check(text, folder)
    return (checked, *lay(files, checked, minutes))


def lay(
    files: ExerciseFiles, checked: CheckedText, minutes: float | None
) -> tuple[LaidOut | None, float | None]:
    """The timeline for this length, or for the suggested one when it is not offered."""
    if checked.exercise is None:
        return None, minutes
    lengths = checked.exercise.minutes
    chosen = float(lengths.default)
    if minutes is not None and minutes in lengths.choices:
        chosen = minutes
    return files.lay(checked, chosen), chosen


def decoded(text: str) -> Mapping[str, Any] | None:
    """The object in a text; None while it is none that could be written back."""
    try:
        found = json.loads(text.removeprefix("\ufeff"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _refuse(name: str) -> None:
    raise ValueError(name)
