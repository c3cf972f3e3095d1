"""The windows that `first_paint` paints, and what watches them."""

import math
import os
import sys
import time

from PySide6 import QtCore, QtGui, QtWidgets

SIZE = QtCore.QSize(1120, 720)  # the size that the app opens with: nothing is laid out twice
BREATH = 10.0  # seconds for the bare circle to grow and shrink once


class FirstPaint(QtCore.QObject):
    """Watches one window until its first picture is painted."""

    def __init__(self, once: bool) -> None:
        super().__init__()
        self._once = once

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Let Qt paint the first expose at once, then tell the time and stop watching."""
        if event.type() != QtCore.QEvent.Type.Expose:
            return False
        watched.removeEventFilter(self)
        QtCore.QCoreApplication.sendEvent(watched, event)
        at, used = time.monotonic(), os.times()
        if self._once:
            os._exit(0)
        cpu = time.process_time() + used.children_user + used.children_system
        print(f"painted {at} {cpu} {_sources()}", flush=True)
        return True


def _sources() -> int:
    """How many modules have a source, and no compiled file even now."""
    places = (getattr(module, "__cached__", None) for module in list(sys.modules.values()))
    return sum(1 for place in places if place and not os.path.exists(place))  # noqa: PTH110


class Circle(QtWidgets.QWidget):
    """A circle that breathes, painted anew 60 times a second: what moving anything costs."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._timer = QtCore.QTimer(self)
        self._timer.setTimerType(QtCore.Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)
        self._timer.start(1000 // 60)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Fill the window and draw the circle at its size of this moment."""
        swing = math.sin(time.monotonic() * math.tau / BREATH)
        radius = self.height() * (0.3 + 0.12 * swing)
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setBrush(self.palette().highlight())
        painter.drawEllipse(QtCore.QPointF(self.rect().center()), radius, radius)
        painter.end()


def watch_windows(once: bool) -> None:
    """Have the next event loop watch the window that the program has shown by then."""
    run = QtWidgets.QApplication.exec
    watcher = FirstPaint(once)

    def watched_run(*_self: object) -> int:
        for window in QtWidgets.QApplication.topLevelWidgets():
            handle = window.windowHandle()
            if window.isVisible() and handle is not None:
                if window.size() != SIZE:
                    window.resize(SIZE)
                handle.installEventFilter(watcher)
        return run()

    QtWidgets.QApplication.exec = watched_run  # type: ignore[method-assign]


def bare(*, circle: bool = False) -> int:
    """The least that a window can be, and with a circle the least that moves."""
    application = QtWidgets.QApplication(sys.argv[:1])
    window = QtWidgets.QMainWindow()
    if circle:
        window.setCentralWidget(Circle())
    window.resize(SIZE)
    window.show()
    return application.exec()
