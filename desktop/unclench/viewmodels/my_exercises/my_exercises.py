"""A person's own exercises: begin, copy, edit, delete with undo, give away and take in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from unclench.files import bundle_names
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_ports import EditedText, ExerciseFiles
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.my_exercises.user_exercises import UserExercises

if TYPE_CHECKING:
    from unclench.files import sharing
    from unclench.viewmodels.sound.voices import Voices

    ExercisePreview: TypeAlias = sharing.SharedPreview
    Way: TypeAlias = sharing.Way


NAME = 80  # characters of an exported file's name


class OwnExerciseFiles(ExerciseFiles, Protocol):
    """What `files.own_exercises.OwnExercises` does beyond what the editor needs."""

    @property
    def folder(self) -> Path:
        """Where one's own files lie."""

    def begin(self, kind: str) -> EditedText:
        """A new exercise of a kind."""

    def copy(self, file: str, name: str) -> EditedText:
        """One's own copy of an exercise."""

    def open(self, path: Path) -> EditedText:
        """An exercise to edit, with its draft."""

    def draft_titles(self) -> Mapping[Path, str]:
        """The files that have a draft, and what they are called in it."""

    def put_away(self, name: str) -> None:
        """Take a file out of the library."""

    def put_back(self, name: str) -> None:
        """Bring it back."""

    def look(self, source: Path) -> ExercisePreview:
        """Check what is to be taken in."""

    def bring_in(self, preview: ExercisePreview, way: Way) -> Path:
        """Take it in."""

    def discard(self, preview: ExercisePreview) -> None:
        """Leave it."""

    def export(self, name: str, target: Path) -> None:
        """Give one away."""


class OwnExerciseRow(NamedTuple):
    """One exercise of the list: `faults` are (line, column, words); `draft`: not all is saved.

    `name` is its path inside the folder; `entry` is what its card shows, None when it is faulty.
    """

    name: str
    title: str
    entry: Entry | None
    faults: tuple[tuple[int, int, str], ...] = ()
    draft: bool = False


class MyExercises(QObject):
    """The list, kept fresh, and what can be done with it."""

    changed = Signal()
    failed = Signal(str)
    looked = Signal(object)  # files.sharing.SharedPreview: take it in with `bring_in`, or `discard`
    deletedChanged = Signal()

    def __init__(
        self,
        own: UserExercises,
        files: OwnExerciseFiles,
        new_preview: Callable[[], PreviewPlayer],
        new_voices: Callable[[], Voices] | None = None,
    ) -> None:
        """Show `own`; `files` does the work on files.

        `new_preview` plays what is written, `new_voices` say a line of it; None: nobody can.
        """
        super().__init__()
        self.own = own
        self._files = files
        self.new_preview, self._new_voices = new_preview, new_voices
        self.deleted = ""  # the file that was deleted last, and can come back
        self.editor: Editor | None = None
        self._work = Work()
        self._work.failed.connect(self.failed)
        own.changed.connect(self._tell)

    def new_voices(self) -> Voices | None:
        """What says a line of an exercise; None when nothing can."""
        return self._new_voices() if self._new_voices is not None else None

    def file_name(self, row: OwnExerciseRow) -> str:
        """A name for an exported file: its title, as every system takes it."""
        plain = "".join(one if one.isalnum() or one in " -" else " " for one in row.title)
        name = " ".join(plain.split())[:NAME].strip()
        taken = bundle_names.refusal(f"{name}.json")
        return f"{Path(row.name).stem if not name or taken else name}.json"

    def rows(self) -> tuple[OwnExerciseRow, ...]:
        """All exercises by title, also those that were never saved."""
        drafts = {self._name(path): title for path, title in self._files.draft_titles().items()}
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
        return (*unsaved, *listed)

    def begin(self, kind: str) -> Editor:
        """Write a new exercise of this kind."""
        return self._edit(self._files.begin(kind))

    def copy(self, entry: Entry) -> Editor | None:
        """Write on from a copy of another exercise; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.copy(entry.file, entry.id))

    def edit(self, name: str) -> Editor | None:
        """Write on an exercise of the list; None, and `failed`, when it can't be read."""
        return self._opened(lambda: self._files.open(self._files.folder / name))

    def stop_editing(self) -> None:
        """Put the editor away; what is not saved stays as a draft."""
        if self.editor is not None:
            self.editor.close()
            self.editor = None
            self.changed.emit()

    def delete(self, name: str) -> None:
        """Take an exercise out of the list; `undo_delete` brings it back."""
        if self._tried(lambda: self._put_away(name)):
            self._set_deleted(name)

    def undo_delete(self) -> None:
        """Bring the exercise back that was deleted last."""
        name = self.deleted
        if name and self._tried(lambda: self._files.put_back(name)):
            self._set_deleted("")

    def look(self, source: Path) -> None:
        """Check a file or bundle beside the window; `looked` or `failed` follows."""
        self._work.run(lambda: _looked(self._files, source), self._take)

    def bring_in(self, preview: ExercisePreview, way: Way) -> None:
        """Take in what was looked at."""
        if self._tried(lambda: self._files.bring_in(preview, way)):
            self.own.look()

    def discard(self, preview: ExercisePreview) -> None:
        """Leave what was looked at."""
        self._files.discard(preview)

    def export(self, name: str, target: Path) -> bool:
        """Give an exercise away as a file or a bundle, by the ending of `target`."""
        return self._tried(lambda: self._files.export(name, target))

    def _put_away(self, name: str) -> None:
        path = self._files.folder / name
        if path.exists():
            self._files.put_away(name)
        else:
            self._files.drop(path)

    def _set_deleted(self, name: str) -> None:
        self.deleted = name
        self.own.look()
        self.deletedChanged.emit()
        self.changed.emit()

    def _opened(self, begin: Callable[[], EditedText]) -> Editor | None:
        begun: list[EditedText] = []
        return self._edit(begun[0]) if self._tried(lambda: begun.append(begin())) else None

    def _edit(self, begun: EditedText) -> Editor:
        self.editor = Editor(self._files, begun)
        self.editor.setParent(self)  # so that it goes in the window's thread, whoever collects
        self.editor.failed.connect(self.failed)
        return self.editor

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except OSError as fault:
            self.failed.emit(in_words(fault))
        except ValueError as fault:
            self.failed.emit(str(fault))
        else:
            return True
        return False

    def _take(self, found: ExercisePreview | str) -> None:
        if isinstance(found, str):
            self.failed.emit(found)
        else:
            self.looked.emit(found)

    def _tell(self) -> None:
        if self.editor is not None:
            self.editor.file_changed()
        self.changed.emit()

    def _name(self, path: Path) -> str:
        return path.relative_to(self._files.folder).as_posix()


def _looked(files: OwnExerciseFiles, source: Path) -> ExercisePreview | str:
    """The preview, or what is wrong in words."""
    try:
        return files.look(source)
    except ValueError as fault:
        return f"{source.name} {fault}"
