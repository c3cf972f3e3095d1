"""What belongs to reminders and to going on without a window, made together."""

from __future__ import annotations

from typing import NamedTuple

from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.reminders.messenger import Messenger
from unclench.viewmodels.reminders.reminders import Reminders


class ReminderModels(NamedTuple):
    """For the settings and the tray."""

    reminders: Reminders
    messenger: Messenger
    login: AtLogin
