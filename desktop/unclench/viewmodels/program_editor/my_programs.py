"""A person's own programs as files: begun, copied, edited, deleted with undo, shared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from unclench.viewmodels.library.library import Library
from unclench.viewmodels.program_editor.program_editor import ProgramEditor, ProgramFiles
from unclench.viewmodels.user_files import UserFiles
from unclench.viewmodels.writing.my_files import MyFiles, OwnTextFiles
from unclench.viewmodels.writing.text_ports import EditedText

if TYPE_CHECKING:
    from unclench.files import own_programs

    ProgramPreview: TypeAlias = own_programs.ProgramPreview


class OwnProgramFiles(ProgramFiles, OwnTextFiles, Protocol):
    """What `files.own_programs.OwnPrograms` does beyond what the editor needs."""

    def begin(self) -> EditedText:
        """A new program."""

    def copy(self, path: Path, name: str) -> EditedText:
        """One's own copy of a program."""

    def export(self, path: Path, target: Path) -> None:
        """Give one away."""


class Unsaved(NamedTuple):
    """A program that was never saved: the file it is for, and what it is called so far."""

    path: Path
    title: str


class MyPrograms(MyFiles[ProgramEditor]):
    """The programs among the person's files; which there are, `Programs` knows."""

    _files: OwnProgramFiles

    def __init__(self, files: OwnProgramFiles, own: UserFiles, library: Library) -> None:
        """`files` does the work on the files that `own` watches; `library` has the steps."""
        super().__init__(files, own)
        self._library = library

    def unsaved(self) -> tuple[Unsaved, ...]:
        """The drafts of programs that have no file yet."""
        drafts = self._files.draft_titles().items()
        return tuple(
            Unsaved(path, title or path.stem) for path, title in drafts if not path.exists()
        )

    def begin(self) -> ProgramEditor:
        """Write a new program."""
        return self._edit(self._files.begin())

    def copy(self, path: Path, name: str) -> ProgramEditor | None:
        """Write on from a copy of another one; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.copy(path, name))

    def edit(self, path: Path) -> ProgramEditor | None:
        """Write on one's own; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.open(path))

    def export(self, path: Path, target: Path) -> bool:
        """Give a program away as a file."""
        return self._tried(lambda: self._files.export(path, target))

    def _new_editor(self, begun: EditedText) -> ProgramEditor:
        editor = ProgramEditor(self._files, begun, self._library)
        editor.saved.connect(self.own.look)
        return editor
