"""What is written into the store, and waits where the database was taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from unclench.domain.errors import StoreError
from unclench.store.errors import DatabaseTakenAway
from unclench.viewmodels.fault_words import in_words


class WaitingWrites(QObject):
    """A view-model whose store may fail: that is told in words, and never stops anybody."""

    failed = Signal(str)

    def __init__(self) -> None:
        """Nothing waits."""
        super().__init__()
        self.waiting: list[Callable[[], object]] = []
        """What is kept in mind: the database was taken away, and nobody has said what now."""

    def written(self, act: Callable[[], object]) -> bool:
        """Do what writes into the store; False where it failed. What has to wait counts as done."""
        try:
            act()
        except DatabaseTakenAway:
            self.waiting.append(act)  # the window says what happened
        except StoreError as fault:
            self.failed.emit(in_words(fault))
            return False
        return True

    def taken_waiting(self) -> list[Callable[[], object]]:
        """What waits, to be `written` now; what can't be waits again."""
        waiting, self.waiting = self.waiting, []
        return waiting
