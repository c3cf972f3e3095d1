"""What the person set, kept the moment it changes and told to everybody who shows it.

What slides through many values is kept when it rests: each storing takes some milliseconds, in a
session those of a frame.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.errors import StoreError
from unclench.domain.preferences import Preferences
from unclench.viewmodels.fault_words import in_words

REST = 400  # ms without a change after which what slides is stored


class Settings(QObject):
    """The one place where preferences are read and changed."""

    changed = Signal(object)  # Preferences
    failed = Signal(str)  # words: what was changed could not be stored

    def __init__(
        self,
        preferences: Preferences | None = None,
        keep: Callable[[Preferences], None] = lambda _changed: None,
    ) -> None:
        """Begin with `preferences`; `keep` stores every change."""
        super().__init__()
        self.preferences = preferences or Preferences()
        self._keep = keep
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self._store)

    def use(self, preferences: Preferences, keep: Callable[[Preferences], None]) -> None:
        """Go on with what is stored; from now on `keep` stores every change."""
        self._keep = keep
        if preferences != self.preferences:
            self.preferences = preferences
            self.changed.emit(preferences)

    def change(self, **values: Any) -> None:
        """Change settings by the names of `Preferences`; the same value again does nothing."""
        if self._tell(values):
            self._store()

    def slide(self, **values: Any) -> None:
        """As `change`, stored once nothing has changed for a moment, or by `rest`."""
        if self._tell(values):
            self._rest.start()

    def rest(self) -> None:
        """Store now what was not stored yet: the database is about to be closed."""
        if self._rest.isActive():
            self._store()

    def _tell(self, values: dict[str, Any]) -> bool:
        changed = self.preferences._replace(**values)
        if changed == self.preferences:
            return False
        self.preferences = changed
        self.changed.emit(changed)
        return True

    def _store(self) -> None:
        self._rest.stop()
        try:
            self._keep(self.preferences)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
