"""Notifications of a Linux desktop (Desktop Notifications Specification 1.2), over D-Bus.

Each has a thread of its own as long as it stands there: the bus may be slow, and the window never
waits for it. Between notifications nothing runs.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from html import escape
from typing import Any, Literal, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from unclench import APP_ID

_NAME = "org.freedesktop.Notifications"
_SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_PATIENCE = 10.0  # seconds for an answer: the first one may start the service
_FAULTS = (OSError, ValueError, KeyError, TypeError, TimeoutError, DBusErrorResponse)

Heard = Literal["shown", "failed", "closed", "action"]


class Words(NamedTuple):
    """What stands on a notification: plain text, and its buttons as (id, words)."""

    title: str
    body: str
    actions: Sequence[tuple[str, str]] = ()


class Notification:
    """One notification, from the moment it is made until somebody closes it."""

    def __init__(self, words: Words, icon: str, heard: Callable[[Heard, str], None]) -> None:
        """Show `words` beside the picture in the file `icon`.

        `heard` is called in another thread: with an action's id when it was chosen ("default" for
        a click on the words), and once with how the showing ended.
        """
        self._words, self._icon, self._heard = words, icon, heard
        self._withdrawn = threading.Event()
        self._shown: tuple[DBusConnection, int] | None = None
        self._lock = threading.Lock()
        self.thread = threading.Thread(target=self._run, name="notification", daemon=True)
        self.thread.start()

    def withdraw(self) -> None:
        """Take it away; nothing more is heard of it."""
        self._withdrawn.set()
        with self._lock:
            if self._shown is not None:
                connection, number = self._shown
                with suppress(*_FAULTS):
                    connection.send(new_method_call(_SERVICE, "CloseNotification", "u", (number,)))

    def _run(self) -> None:
        try:
            with _connected() as connection:
                self._follow(connection)
        except _FAULTS:
            self._tell("failed" if self._shown is None else "closed")
        finally:
            with self._lock:
                self._shown = None

    def _follow(self, connection: DBusConnection) -> None:
        signals = MatchRule(type="signal", interface=_NAME, path=_SERVICE.object_path)
        _ask(connection, message_bus.AddMatch(signals))
        arrived: deque[Message] = deque()
        with connection.filter(signals, queue=arrived):
            number = self._show(connection)
            with self._lock:
                self._shown = connection, number
            self._tell("shown")
            if self._withdrawn.is_set():  # while it was being shown
                self.withdraw()
            while True:
                said = connection.recv_until_filtered(arrived)
                name, (its, *more) = said.header.fields[HeaderFields.member], said.body
                if its == number and name == "ActionInvoked":
                    self._tell("action", str(more[0]))
                elif its == number and name == "NotificationClosed":
                    self._tell("closed")
                    return

    def _show(self, connection: DBusConnection) -> int:
        can = set(_ask(connection, new_method_call(_SERVICE, "GetCapabilities"))[0])
        body = escape(self._words.body, quote=False) if "body-markup" in can else self._words.body
        actions = [text for pair in self._words.actions for text in pair]
        hints: Mapping[str, tuple[str, Any]] = {
            "desktop-entry": ("s", APP_ID),
            "urgency": ("y", 1),
        }
        wanted = ("Unclench", 0, self._icon, self._words.title, body)
        buttons = actions if "actions" in can else []
        call = new_method_call(_SERVICE, "Notify", "susssasa{sv}i", (*wanted, buttons, hints, -1))
        return int(_ask(connection, call)[0])

    def _tell(self, what: Heard, action: str = "") -> None:
        if not self._withdrawn.is_set():
            self._heard(what, action)


def available() -> bool:
    """Whether this desktop shows notifications; the answer may take seconds."""
    try:
        with _connected() as connection:
            running = _ask(connection, message_bus.ListNames())[0]
            startable = _ask(connection, message_bus.ListActivatableNames())[0]
            return _NAME in running or _NAME in startable
    except _FAULTS:
        return False


@contextmanager
def _connected() -> Iterator[DBusConnection]:
    """A connection to the session's bus."""
    connection = open_dbus_connection(bus="SESSION", auth_timeout=_PATIENCE)
    try:
        yield connection
    finally:
        connection.close()


def _ask(connection: DBusConnection, call: Message) -> Sequence[Any]:
    """What is answered to a call.

    Raises:
        DBusErrorResponse, TimeoutError: nothing of use is.
    """
    answer: Sequence[Any] = unwrap_msg(connection.send_and_get_reply(call, timeout=_PATIENCE))
    return answer
