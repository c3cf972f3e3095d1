"""The cards of Settings about what comes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.domain.plain_text import sort_key
from unclench.widgets.reminders.closed_card import ClosedCard
from unclench.widgets.reminders.reminders_card import RemindersCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from unclench.viewmodels.window.models import Models


def reminder_cards(models: Models) -> tuple[QWidget, ...]:
    """The reminders, and what goes on while the window is closed; none before the store is open."""
    made, settings = models.services.reminders, models.settings
    if made is None:
        return ()

    def targets() -> list[tuple[str, str]]:
        named = [(one.id, one.title) for one in models.library.entries]
        return sorted(named, key=lambda one: sort_key(one[1]))

    card = RemindersCard(settings, made, targets)
    return card, ClosedCard(settings, made.login, made.messenger.has_tray)
