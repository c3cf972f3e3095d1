"""Keys that are held down, known as such on X11 too, where Qt takes most repeats for new presses.

There a repeat is a release and a press of the same millisecond. Qt looks ahead for the press when
the release comes, and often that is one moment too early: in a window that has nothing else to do
nearly always. Without this a held arrow would run along a row of numbers and answer for a person.

While a screen reader listens, Qt shows it each key first, and passes it on without its time.
Nothing can be told then: what comes counts as pressed.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class HeldKeys(QObject):
    """Has what a held key repeats come to a window as repeats."""

    def __init__(self, window: QWidget) -> None:
        """Watch over `window`, which must have been shown."""
        super().__init__(window)
        self._released = (0, 0)  # which key, and when
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put a repeat in the place of a press that no hand can have made."""
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        key = event.nativeScanCode(), event.timestamp()
        if event.type() == QEvent.Type.KeyRelease:
            self._released = key
        elif event.type() == QEvent.Type.KeyPress and all(key) and key == self._released:
            repeat = _repeat(event)
            QCoreApplication.sendEvent(watched, repeat)
            event.setAccepted(repeat.isAccepted())
            return True
        return False


def _repeat(press: QKeyEvent) -> QKeyEvent:
    made = QKeyEvent(
        press.type(),
        press.key(),
        press.modifiers(),
        press.nativeScanCode(),
        press.nativeVirtualKey(),
        press.nativeModifiers(),
        press.text(),
        True,
        press.count(),
    )
    made.setTimestamp(press.timestamp())
    return made
