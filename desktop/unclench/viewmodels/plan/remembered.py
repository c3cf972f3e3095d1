"""A view-model over small tables: a store that fails is told in words, and never empties a page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.viewmodels.fault_words import in_words

T = TypeVar("T")


class Remembered(QObject):
    """What was read last stands in where the store can't tell now."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        """Nothing was read yet."""
        super().__init__()
        self._last: dict[str, tuple[object, ...]] = {}

    def read_last(self, name: str, read: Callable[[], list[T]]) -> tuple[T, ...]:
        """What `read` finds, else what it found last under this name."""
        with suppress(StoreError):
            self._last[name] = tuple(read())
        return self._last.get(name, ())  # type: ignore[return-value]

    def forget(self) -> None:
        """Another database is shown from now on."""
        self._last.clear()
        self.changed.emit()

    def keep(self, act: Callable[[], object]) -> bool:
        """Do what changes the store and tell; False where it could not be done, with words."""
        try:
            act()
        except StoreError as fault:
            self.failed.emit(in_words(fault))
            return False
        self.changed.emit()
        return True
