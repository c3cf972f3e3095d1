"""Brings a message to the person: through the desktop, else the tray, else in the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal

from unclench.viewmodels.reminders.message import OPEN, Message

Way = Literal["", "desktop", "tray", "window"]


class Shown(Protocol):
    """A notification of the desktop (`system.desktop_notifications.Notification`)."""

    def withdraw(self) -> None:
        """Take it away; nothing more is heard of it."""
        ...


Notify = Callable[[Message, Callable[[str, str], None]], Shown]
"""Shows a message on the desktop; calls back, from another thread, with what came of it."""


class Messenger(QObject):
    """Shows one message at a time.

    `tray` shows one at the tray's icon and says whether it could; `window` takes it where there is
    no other way.
    """

    changed = Signal()  # `way`
    _heard = Signal(int, str, str)  # the message's number, what came of it, the action
    _found = Signal(bool)

    def __init__(
        self, notify: Notify | None = None, find: Callable[[], bool] = lambda: False
    ) -> None:
        """`notify` reaches the desktop's service, None where there is none; `find` looks for it."""
        super().__init__()
        self._notify, self._find = notify, find
        self.tray: Callable[[Message], bool] = lambda _message: False
        self.has_tray: Callable[[], bool] = lambda: False
        self.window: Callable[[Message], None] = lambda _message: None
        self._desktop: bool | None = None if notify is not None else False
        self._number = 0
        self._shown: Shown | None = None
        self._message = Message("", "")
        self._answered: Callable[[str], None] = lambda _action: None
        self._heard.connect(self._take)
        self._found.connect(self._note)
        self.looking: threading.Thread | None = None

    @property
    def way(self) -> Way:
        """How messages get there, as far as it is known; "" as long as nobody looked."""
        if self._desktop is None:
            return ""
        if self._desktop:
            return "desktop"
        return "tray" if self.has_tray() else "window"

    def look(self) -> None:
        """See whether the desktop shows notifications; `changed` follows."""
        if self._notify is None or (self.looking is not None and self.looking.is_alive()):
            self.changed.emit()
            return
        self.looking = threading.Thread(target=self._search, daemon=True)
        self.looking.start()

    def tell(self, message: Message, answered: Callable[[str], None]) -> None:
        """Show it in place of the one before; `answered` is called with the chosen action."""
        self.withdraw()
        self._message, self._answered = message, answered
        if self._notify is None:
            self._fall_back()
            return
        number = self._number

        def heard(what: str, action: str) -> None:
            with suppress(RuntimeError):  # the app is gone
                self._heard.emit(number, what, action)

        self._shown = self._notify(message, heard)

    def withdraw(self) -> None:
        """Take away what is shown; an answer to it no longer counts."""
        self._number += 1
        self._answered = lambda _action: None
        if self._shown is not None:
            self._shown.withdraw()
            self._shown = None

    def click(self) -> None:
        """The message at the tray's icon was clicked."""
        self.answer(OPEN)

    def answer(self, action: str) -> None:
        """One answer counts: a message that stays where it is shown isn't asked again."""
        answered = self._answered
        self.withdraw()
        answered(action)

    def _take(self, number: int, what: str, action: str) -> None:
        if number != self._number:
            return
        if what == "action":
            self.answer(action)
        elif what == "closed":
            self._shown = None
        else:
            self._note(what == "shown")
            if what == "failed":
                self._shown = None
                self._fall_back()

    def _fall_back(self) -> None:
        if not self.tray(self._message):
            self.window(self._message)

    def _search(self) -> None:
        found = self._find()
        with suppress(RuntimeError):  # the app is gone
            self._found.emit(found)

    def _note(self, found: bool) -> None:
        self._desktop = found
        self.changed.emit()
