"""A person's own exercises: begin, copy, edit, delete with undo, give away and take in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_ports import ExerciseFiles
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.my_exercises.user_exercises import UserExercises
from unclench.viewmodels.writing.my_files import MyFiles, OwnTextFiles
from unclench.viewmodels.writing.text_ports import EditedText

if TYPE_CHECKING:
    from unclench.files import sharing
    from unclench.viewmodels.programs.runs import Runs
    from unclench.viewmodels.sound.voices import Voices

    ExercisePreview: TypeAlias = sharing.SharedPreview


class OwnExerciseFiles(ExerciseFiles, OwnTextFiles, Protocol):
    """What `files.own_exercises.OwnExercises` does beyond what the editor needs."""

    def begin(self, kind: str) -> EditedText:
        """A new exercise of a kind."""

    def copy(self, file: str, name: str) -> EditedText:
        """One's own copy of an exercise."""

    def discard(self, preview: ExercisePreview) -> None:
        """Leave what was looked at."""

    def export(self, name: str, target: Path) -> None:
        """Give one away."""

    def export_program(self, path: Path, target: Path) -> None:
        """Give a program away."""


class OwnExerciseRow(NamedTuple):
    """One exercise of the list: `faults` are (line, column, words); `draft`: not all is saved.

    `name` is its path inside the folder; `entry` is what its card shows, None when it is faulty.
    A faulty `program` is told here too, where files are mended.
    """

    name: str
    title: str
    entry: Entry | None
    faults: tuple[tuple[int, int, str], ...] = ()
    draft: bool = False
    program: bool = False


class MyExercises(MyFiles[Editor]):
    """The list, kept fresh, and what can be done with it."""

    own: UserExercises
    _files: OwnExerciseFiles

    def __init__(
        self,
        own: UserExercises,
        files: OwnExerciseFiles,
        new_preview: Callable[[], PreviewPlayer],
        new_voices: Callable[[], Voices] | None = None,
        programs: Runs | None = None,
    ) -> None:
        """Show `own`, and what is wrong with own `programs`; `files` does the work on files.

        `new_preview` plays what is written, `new_voices` say a line of it; None: nobody can.
        """
        super().__init__(files, own)
        self._programs = programs
        self.new_preview, self._new_voices = new_preview, new_voices
        if programs is not None:
            programs.changed.connect(self.changed)

    def new_voices(self) -> Voices | None:
        """What says a line of an exercise; None when nothing can."""
        return self._new_voices() if self._new_voices is not None else None

    def rows(self) -> tuple[OwnExerciseRow, ...]:
        """All exercises by title, also those that were never saved."""
        drafts = {self.name(path): title for path, title in self._files.draft_titles().items()}
        entries = {entry.file: entry for entry in self.own.entries}
        listed = [
            OwnExerciseRow(
                one.name,
                one.title,
                entries.get(str(one.entry["file"])) if one.entry else None,
                one.faults,
                one.name in drafts,
            )
            for one in self.own.rows
        ]
        missing = drafts.keys() - {row.name for row in listed}
        unsaved = [
            OwnExerciseRow(name, drafts[name] or Path(name).stem, None, (), True)
            for name in sorted(missing)
        ]
        return (*unsaved, *listed, *self._faulty_programs())

    def _faulty_programs(self) -> list[OwnExerciseRow]:
        programs = self._programs.programs() if self._programs is not None else ()
        return [
            OwnExerciseRow(self.name(one.path), one.title, None, one.faults, program=True)
            for one in programs
            if one.own and one.faults
        ]

    def begin(self, kind: str) -> Editor:
        """Write a new exercise of this kind."""
        return self._edit(self._files.begin(kind))

    def copy(self, entry: Entry) -> Editor | None:
        """Write on from a copy of another exercise; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.copy(entry.file, entry.id))

    def edit(self, name: str) -> Editor | None:
        """Write on an exercise of the list; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.open(self._files.folder / name))

    def discard(self, preview: ExercisePreview) -> None:
        """Leave what was looked at."""
        self._files.discard(preview)

    def export(self, name: str, target: Path) -> bool:
        """Give an exercise away as a file or a bundle, by the ending of `target`."""
        return self._tried(lambda: self._files.export(name, target))

    def export_program(self, path: Path, target: Path) -> bool:
        """Give the program in a file away, in a bundle with the person's exercises in it."""
        return self._tried(lambda: self._files.export_program(path, target))

    def _new_editor(self, begun: EditedText) -> Editor:
        return Editor(self._files, begun)
