"""Keys that are held down, known as such on X11 too, where Qt takes most repeats for new presses.

There a repeat is a release and a press of the same millisecond. Qt looks ahead for the press when
the release comes, and often that is one moment too early: in a window that has nothing else to do
nearly always. Without this a held arrow would run along a row of numbers and answer for a person.

A busy X server stamps two quick presses with the same millisecond as well, and Qt takes the second
one for a repeat. Only a key that was held for a while repeats, so these stay two presses.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_SOONEST = 100  # ms from a press until it may repeat; desktops wait for 200 and more


class HeldKeys(QObject):
    """Has what a held key repeats come to a window as repeats."""

    def __init__(self, window: QWidget) -> None:
        """Watch over `window`, which must have been shown."""
        super().__init__(window)
        self._pressed = self._released = (0, 0)  # which key, and when
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put a repeat in the place of a press that no hand can have made, and the other way."""
        if not isinstance(event, QKeyEvent) or not event.nativeScanCode():
            return False
        key = event.nativeScanCode(), event.timestamp()
        if event.type() == QEvent.Type.KeyPress:
            repeats = (event.isAutoRepeat() or key == self._released) and not self._just(*key)
            if not repeats:
                self._pressed = key
            if repeats != event.isAutoRepeat():
                made = _again(event, repeats)
                QCoreApplication.sendEvent(watched, made)
                event.setAccepted(made.isAccepted())
                return True
        elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._released = key
        return False

    def _just(self, code: int, now: int) -> bool:
        """Whether this key was pressed just now, too short ago to repeat already."""
        pressed, then = self._pressed
        return pressed == code and now - then < _SOONEST


def _again(press: QKeyEvent, repeats: bool) -> QKeyEvent:
    made = QKeyEvent(
        press.type(),
        press.key(),
        press.modifiers(),
        press.nativeScanCode(),
        press.nativeVirtualKey(),
        press.nativeModifiers(),
        press.text(),
        repeats,
        press.count(),
    )
    made.setTimestamp(press.timestamp())
    return made
