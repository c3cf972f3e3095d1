"""The system's wish that the app ends, so that it closes as by its own button."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # those that this system knows


class EndSignals(QObject):
    """Ctrl+C in a terminal, a log-out, a service that is stopped: `arrived` tells the first.

    Python would act on a signal only when its own code runs next, and Qt's loop may wait long: the
    interpreter writes to a socket at once, which wakes the loop. A second signal ends at once.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on; call this in the main thread."""
        super().__init__(parent)
        self._numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
        self._ours, self._theirs = socket.socketpair()
        for one in (self._ours, self._theirs):
            one.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in self._numbers:
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)

    def close(self) -> None:
        """Listen no more: the next signal ends the process."""
        if self._ours.fileno() < 0:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in self._numbers:
            signal.signal(number, signal.SIG_DFL)
        self._ours.close()
        self._theirs.close()

    def _tell(self) -> None:
        self.close()
        self.arrived.emit()
