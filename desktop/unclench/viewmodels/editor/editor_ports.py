"""What the editor needs from the disk and the types, as shapes, and its calls that take time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from unclench.viewmodels.writing.text_ports import TextFiles

if TYPE_CHECKING:
    from unclench.files import editing, marks

    CheckedText: TypeAlias = editing.CheckedText
    LaidOut: TypeAlias = editing.LaidOut
    LaidBlock: TypeAlias = editing.Block
    LaidMark: TypeAlias = marks.Mark


class ExerciseFiles(TextFiles, Protocol):
    """What the editor needs of `files.own_exercises.OwnExercises`."""

    def check(self, text: str, folder: Path) -> CheckedText:
        """Everything there is to say about a text."""

    def lay(self, checked: CheckedText, minutes: float) -> LaidOut:
        """The timeline of a right one."""


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
