"""The pictures of reminders, of what goes on with the window closed, and of sounds alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtWidgets import QScrollArea, QWidget

from unclench.domain.reminders import Reminder
from unclench.store.database import Database
from unclench.store.reminders import StoredReminders
from unclench.system.paths import Profile
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.reminders.messenger import Messenger
from unclench.viewmodels.reminders.models import ReminderModels
from unclench.viewmodels.reminders.reminders import ReminderPorts, Reminders
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.reminders.closed_card import ClosedCard
from unclench.widgets.reminders.reminders_card import RemindersCard
from unclench.widgets.window.main_window import MainWindow

OWN = (
    Reminder("a", 12 * 60 + 30, (0, 2, 4), "Shoulders down, look out of the window", "breath-46"),
    Reminder("b", 21 * 60 + 15, (), "", "sleep-winddown"),
)
PROGRAM = Reminder("program:x", 18 * 60, (1, 3), subject="Ease into it", source="program")


class NeverAtLogin(AtLogin):
    """This machine's own log-in is left alone."""

    on = False

    def switch(self, on: bool) -> None:
        """Only show it."""


def models(
    settings: Settings,
    database: Database,
    library: Library,
    profile: Profile,
    now: Callable[[], datetime],
) -> ReminderModels:
    """Two reminders of the person's own and one of a program; a tray that shows them."""
    store = StoredReminders(database)
    store.put(OWN)

    def others() -> Iterable[Reminder]:
        return (PROGRAM,)

    def title_of(reminder: Reminder) -> str:
        entry = library.entry(reminder.subject)
        return reminder.subject if entry is None else entry.title

    messenger = Messenger()
    messenger.has_tray = lambda: True
    ports = ReminderPorts(others=others, title_of=title_of, now=now)
    reminders = Reminders(lambda: store, settings, messenger, ports)
    reminders.begin()
    return ReminderModels(reminders, messenger, NeverAtLogin(profile))


def pictures(window: MainWindow, take: Callable[[str], None]) -> None:
    """The two cards in the settings, a reminder that is being changed, and the page of sounds."""
    window.open_page("settings")
    page = window.page()
    assert page is not None
    card = page.findChild(RemindersCard)
    closed = page.findChild(ClosedCard)
    assert card is not None
    assert closed is not None
    _scroll_to(page, card)
    take("settings-reminders")
    card.rows["a"].change.click()
    _scroll_to(page, card)
    take("settings-reminder-form")
    assert card.form is not None
    card.form.cancel.click()
    _scroll_to(page, closed)
    take("settings-closed")
    window.open_page("sounds")
    take("sounds")
    sounds = window.models.services.sounds
    assert sounds is not None
    sounds.set_minutes(30)
    sounds.play()
    take("sounds-playing")
    sounds.stop()
    window.uncover()


def _scroll_to(page: QWidget, card: QWidget) -> None:
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(card.y() - 12)
