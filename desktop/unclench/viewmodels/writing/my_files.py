"""What a person writes, as files: edited, deleted with undo, taken in, given away."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from unclench.files import bundle_names
from unclench.system import export_names
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.fault_words import in_words, told
from unclench.viewmodels.user_files import UserFiles
from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.viewmodels.writing.text_ports import EditedText, TextFiles

if TYPE_CHECKING:
    from unclench.files import shared_preview

    Way: TypeAlias = shared_preview.Way

T = TypeVar("T", bound=TextEditor)


class OwnTextFiles(TextFiles, Protocol):
    """What the folders of exercises and of programs can do beyond what an editor needs."""

    @property
    def folder(self) -> Path:
        """Where one's own files lie."""

    def open(self, path: Path) -> EditedText:
        """A file to edit, with its draft."""

    def draft_titles(self) -> Mapping[Path, str]:
        """The files that have a draft, and what they are called in it."""

    def put_away(self, name: str) -> None:
        """Take a file out of the folder."""

    def put_back(self, name: str) -> None:
        """Bring it back."""

    def look(self, source: Path) -> Any:
        """Check what is to be taken in."""

    def bring_in(self, preview: Any, way: Way) -> Path:
        """Take it in."""


class MyFiles(QObject, Generic[T]):
    """What can be done with the files; `looked` carries a preview, to `bring_in` or to leave.

    A file's name is its path inside the folder.
    """

    changed = Signal()  # a file came, went or is different now
    failed = Signal(str)
    looked = Signal(object)
    deletedChanged = Signal()

    def __init__(self, files: OwnTextFiles, own: UserFiles) -> None:
        """`files` does the work on the files that `own` watches."""
        super().__init__()
        self._files, self.own = files, own
        self.deleted = ""  # the file that was deleted last, and can come back
        self.editor: T | None = None
        self._work = Work()
        self._work.setParent(self)
        self._work.failed.connect(self.failed)
        own.changed.connect(self._tell)

    @abstractmethod
    def _new_editor(self, begun: EditedText) -> T:
        """An editor that begins with this."""

    def stop_editing(self) -> None:
        """Put the editor away; what is not saved stays as a draft."""
        if self.editor is not None:
            self.editor.close()
            self.editor = None
            self.changed.emit()

    def delete(self, name: str) -> bool:
        """Take a file away, and whether that went well; `undo_delete` brings it back."""
        done = self._tried(lambda: self._files.put_away(name))
        if done:
            self._set_deleted(name)
        return done

    def remember_deleted(self, name: str) -> None:
        """Have `undo_delete` bring this back, which was deleted where these were shown before."""
        self.deleted = name
        self.deletedChanged.emit()

    def undo_delete(self) -> None:
        """Bring the file back that was deleted last."""
        name = self.deleted
        if name and self._tried(lambda: self._files.put_back(name)):
            self._set_deleted("")

    def look(self, source: Path) -> None:
        """Check a file or bundle beside the window; `looked` or `failed` follows."""
        self._work.run(lambda: _looked(self._files, source), self._take)

    def bring_in(self, preview: Any, way: Way) -> None:
        """Take in what was looked at."""
        if self._tried(lambda: self._files.bring_in(preview, way)):
            self.own.look()

    def name(self, path: Path) -> str:
        """What a file is called here."""
        return path.relative_to(self._files.folder).as_posix()

    def _edit(self, begun: EditedText) -> T:
        self.editor = editor = self._new_editor(begun)
        editor.setParent(self)  # so that it goes in the window's thread, whoever collects
        editor.failed.connect(self.failed)
        return editor

    def _opened(self, begin: Callable[[], EditedText]) -> T | None:
        begun: list[EditedText] = []
        return self._edit(begun[0]) if self._tried(lambda: begun.append(begin())) else None

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except OSError as fault:
            self.failed.emit(in_words(fault))
        except ValueError as fault:
            self.failed.emit(told(str(fault)))
        else:
            return True
        return False

    def _set_deleted(self, name: str) -> None:
        self.deleted = name
        self.own.look()
        self.deletedChanged.emit()
        self.changed.emit()

    def _tell(self) -> None:
        if self.editor is not None:
            self.editor.file_changed()
        self.changed.emit()

    def _take(self, found: object) -> None:
        if isinstance(found, str):
            self.failed.emit(found)
        else:
            self.looked.emit(found)


def _looked(files: OwnTextFiles, source: Path) -> object:
    """The preview, or what is wrong in words."""
    try:
        return files.look(source)
    except ValueError as fault:
        return f"{source.name} {told(str(fault))}"


def export_name(title: str, path: Path) -> str:
    """A name for a copy of the file in `path`: its title, as every system takes it."""
    name = export_names.from_title(title)
    refused = not name or bundle_names.refusal(f"{name}.json")
    return f"{path.stem if refused else name}.json"
