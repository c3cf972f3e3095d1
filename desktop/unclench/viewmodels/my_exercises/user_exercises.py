"""A person's own exercises, as their folder changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from unclench.viewmodels.library.library import Entry, entry_of
from unclench.viewmodels.user_files import FolderLibrary, FolderReader, UserFiles


class UserExercises(UserFiles):
    """The exercises of one folder, told as entries too."""

    entriesChanged = Signal(object)  # tuple[Entry, ...] of all right files, ready for the cards

    def __init__(self, source: FolderLibrary, readers: Callable[[], FolderReader]) -> None:
        """Nothing is read before `start`; `readers` makes what reads files."""
        super().__init__(source, readers)
        self.changed.connect(self._tell_entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The right ones, ready for the cards, by title."""
        return tuple(
            entry_of(row.entry)._replace(own=True) for row in self.rows if row.entry is not None
        )

    def _tell_entries(self) -> None:
        self.entriesChanged.emit(self.entries)
