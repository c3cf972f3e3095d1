"""Reminders, joined to what they know of the rest of the app."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

from unclench import APP_ID
from unclench.domain.errors import StoreError
from unclench.domain.reminders import Reminder
from unclench.files import in_language
from unclench.store.reminders import StoredReminders
from unclench.store.sessions import Filter, Sessions
from unclench.system import paths
from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.reminders.message import Message
from unclench.viewmodels.reminders.messenger import Messenger, Shown
from unclench.viewmodels.reminders.models import ReminderModels
from unclench.viewmodels.reminders.reminders import ReminderPorts, Reminders

if TYPE_CHECKING:
    from unclench.domain.care_plan import WeeklyChoice
    from unclench.store.database import Database
    from unclench.system.paths import Profile
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.plan.plan import Plan
    from unclench.viewmodels.programs.runs import Runs
    from unclench.viewmodels.settings.settings import Settings


CONTACT_AFTER = timedelta(days=2)
CONTACT_MINUTE = 17 * 60
"""When the person that was picked for a week is named: two days later, when work is over."""


class Known(NamedTuple):
    """What reminders ask of the app; `database` is the one that is open."""

    database: Callable[[], Database]
    library: Library
    runs: Callable[[], Runs]
    plan: Callable[[], Plan]
    busy: Callable[[], bool]


def new_models(settings: Settings, profile: Profile, known: Known) -> ReminderModels:
    """Reminders that look at what there is."""
    linux = sys.platform not in ("win32", "darwin")
    messenger = Messenger(_notify, _find) if linux else Messenger()
    ports = ReminderPorts(
        others=lambda: [*of_programs(known.runs()), *of_the_week(settings, known.plan())],
        done_on=lambda day: _done_on(day, known),
        busy=known.busy,
        title_of=lambda reminder: _title(reminder, known),
    )
    reminders = Reminders(lambda: StoredReminders(known.database()), settings, messenger, ports)
    known.runs().changed.connect(reminders.look_anew)
    known.plan().changed.connect(reminders.look_anew)
    return ReminderModels(reminders, messenger, AtLogin(profile))


def of_programs(runs: Runs) -> Iterator[Reminder]:
    """One for each program that goes on, and for which the person chose an hour."""
    for run in runs.all():
        if run.ended_at is None and run.remind and run.minute is not None:
            name = f"program:{run.id}"
            yield Reminder(name, run.minute, run.days, subject=run.id, source="program")


class ChosenWeekly(Protocol):
    """Knows what was picked for this week (`viewmodels.plan.plan.Plan`)."""

    def weekly_choice(self) -> WeeklyChoice | None:
        """That, as long as the week lasts."""
        ...


def of_the_week(settings: Settings, plan: ChosenWeekly) -> Iterator[Reminder]:
    """One, once, for the person that was picked for this week, where that is wanted."""
    if not settings.preferences.contact_reminder:
        return
    choice = plan.weekly_choice()
    if choice is not None and choice.contact:
        day = choice.at.date() + CONTACT_AFTER
        name = f"contact:{choice.at.date()}"
        yield Reminder(
            name, CONTACT_MINUTE, (day.weekday(),), subject=choice.contact, source="contact"
        )


def _title(reminder: Reminder, known: Known) -> str:
    if reminder.source == "contact":
        return reminder.subject
    if reminder.source == "program":
        run = known.runs().run(reminder.subject)
        return in_language.program_title(run.program_id, run.title) if run is not None else ""
    entry = known.library.entry(reminder.subject) if reminder.subject else None
    return entry.title if entry is not None else ""


def _done_on(day: date, known: Known) -> bool:
    """Whether a session was begun on that day, or a step of a program done."""
    try:
        if Sessions(known.database()).count(Filter(first=day, last=day)):
            return True
    except StoreError:
        return False
    return any(run.done_on(day) for run in known.runs().all())


def _notify(message: Message, heard: Callable[[str, str], None]) -> Shown:
    """Show it on a Linux desktop; what that needs is loaded with the first one."""
    icon = paths.assets() / "icons" / "hicolor" / "48x48" / "apps" / f"{APP_ID}.png"
    desktop = importlib.import_module("unclench.system.desktop_notifications")
    shown: Shown = desktop.Notification(desktop.Words(*message), str(icon), heard)
    return shown


def _find() -> bool:
    """Whether this desktop shows notifications."""
    desktop = importlib.import_module("unclench.system.desktop_notifications")
    return bool(desktop.available())
