"""Whether a window was last used by keys or by the pointer: only after keys is the focus shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_BY_KEYS = {
    QEvent.Type.KeyPress: True,
    QEvent.Type.MouseButtonPress: False,
    QEvent.Type.TouchBegin: False,
}


class LastUsed(QObject):
    """Keeps the window's property "keys", which `controls.paint.shows_focus` reads."""

    def __init__(self, window: QWidget) -> None:
        """Watch over `window`, which must have been shown; until a key it shows no focus."""
        super().__init__(window)
        self._window = window
        window.setProperty("keys", False)
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at what comes, and let it pass."""
        keys = _BY_KEYS.get(event.type())
        if keys is not None and keys != self._window.property("keys"):
            self._window.setProperty("keys", keys)
            focused = self._window.focusWidget()
            if focused is not None:
                focused.update()
        return False
