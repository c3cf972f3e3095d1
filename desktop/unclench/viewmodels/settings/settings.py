"""What the person set, kept the moment it changes and told to everybody who shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.domain.preferences import Preferences
from unclench.viewmodels.fault_words import in_words


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

    def use(self, preferences: Preferences, keep: Callable[[Preferences], None]) -> None:
        """Go on with what is stored; from now on `keep` stores every change."""
        self._keep = keep
        if preferences != self.preferences:
            self.preferences = preferences
            self.changed.emit(preferences)

    def change(self, **values: Any) -> None:
        """Change settings by the names of `Preferences`; the same value again does nothing."""
        changed = self.preferences._replace(**values)
        if changed == self.preferences:
            return
        self.preferences = changed
        self.changed.emit(changed)
        try:
            self._keep(changed)
        except StoreError as fault:
            self.failed.emit(in_words(fault))
