"""Whether the app starts when the person logs in, and switching that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from unclench.system import login_start
from unclench.system.paths import Profile
from unclench.viewmodels.translation import fill


class AtLogin(QObject):
    """What the system has written down counts; nothing is kept beside it."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, profile: Profile) -> None:
        """The app is started with `profile`."""
        super().__init__()
        self._profile = profile

    @property
    def on(self) -> bool:
        """Whether the app starts at log-in."""
        return bool(login_start.command())

    def switch(self, on: bool) -> None:
        """Start at log-in from now on, or no more."""
        if on == self.on:
            return
        try:
            if on:
                login_start.switch_on(login_start.wanted_words(self._profile))
            else:
                login_start.switch_off()
        except (OSError, UnicodeError) as fault:
            words = self.tr("That couldn't be changed: {reason}")
            self.failed.emit(fill(words, reason=getattr(fault, "strerror", None) or fault))
        self.changed.emit()
