"""What happens to faults of ours: written to the log, told once."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from unclench.store.log import Log

# Faults whose own words name code, never anything that a person wrote.
_OUR_WORDS = (AssertionError, AttributeError, ImportError, NameError, RuntimeError, TypeError)


class Faults(QObject):
    """Writes our faults to the log, from any thread, and tells once."""

    arrived = Signal()  # never amid an event: a window that opens while one is painted may crash

    def __init__(self, log: Log) -> None:
        """Write to `log`."""
        super().__init__()
        self.log = log
        self._told = False
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Hear exceptions that nobody caught, and what Qt complains about."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(self.hear_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def note(self, fault: BaseException) -> None:
        """Write down where `fault` came from; its words only when they can't be personal."""
        words = f": {fault}" if isinstance(fault, _OUR_WORDS) else ""
        lines = [f"{type(fault).__name__}{words}", *_frames(fault.__traceback__)]
        self.log.write("\n  ".join(lines))
        if not self._told:
            self._told = True
            later = QtCore.Qt.ConnectionType.QueuedConnection
            QtCore.QMetaObject.invokeMethod(self, "arrived", later)

    def _caught(
        self, _kind: type[BaseException], fault: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(fault, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self.note(fault)

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.note(told.exc_value)

    def hear_qt(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        """Log what Qt complains about."""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.log.write(f"Qt: {words}")


def _frames(trace: TracebackType | None) -> list[str]:
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        file = code.co_filename.replace("\\", "/").rsplit("/unclench/", 1)[-1]
        frames.append(f"{file}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames
