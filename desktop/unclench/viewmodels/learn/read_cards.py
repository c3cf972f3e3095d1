"""Which of the learn cards were read, as far as the person wants that kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings


class ReadCards(QObject):
    """Marks cards as read, and back; kept with the settings."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Keep the marks in `settings`."""
        super().__init__()
        self._settings = settings
        self._shown = self._ids(settings.preferences)
        settings.changed.connect(self._take)

    def is_read(self, card: str) -> bool:
        """Whether the card with this id was read."""
        return card in self._shown

    def count(self, cards: Sequence[str]) -> int:
        """How many of these were read."""
        return sum(card in self._shown for card in cards)

    def mark(self, card: str, read: bool) -> None:
        """Mark it as read, or as not read."""
        others = [one for one in self._shown if one != card]
        self._settings.change(read_cards="\n".join([*others, card] if read else others))

    def _take(self, now: Preferences) -> None:
        found = self._ids(now)
        if found != self._shown:
            self._shown = found
            self.changed.emit()

    @staticmethod
    def _ids(now: Preferences) -> tuple[str, ...]:
        return tuple(now.read_cards.splitlines())
