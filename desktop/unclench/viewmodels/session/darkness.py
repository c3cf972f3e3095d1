"""When a session for the night goes dark: after a quiet minute, until somebody stirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

QUIET_MINUTE = 60.0  # seconds without a key or the mouse


class Darkness(QObject):
    """Counts the quiet seconds. The session looks at it at every tick, and nothing here waits."""

    changed = Signal(bool)  # True: there is nothing to see from now on

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """Light; `clock` tells seconds."""
        super().__init__(parent)
        self._clock = clock
        self._stirred = clock()
        self._held = False
        self.dark = False

    def look(self, may: bool) -> None:
        """Go dark when it is time; `may`: the session is one for the night, and waits for nobody.

        What waits for somebody is seen at once.
        """
        if not may or self._held:
            self.stir()
        elif not self.dark and self._clock() - self._stirred >= QUIET_MINUTE:
            self.turn(dark=True)

    def stir(self) -> bool:
        """Somebody is there: the minute begins anew. Returns whether it was dark until now."""
        self._stirred = self._clock()
        was = self.dark
        if was:
            self.turn(dark=False)
        return was

    def hold(self, held: bool) -> None:
        """While held it stays light: the session is seen elsewhere."""
        self._held = held
        self.stir()

    def turn(self, dark: bool) -> None:
        """Dark from now on, or light."""
        self.dark = dark
        self.changed.emit(dark)
