"""Keys as a heavy hand presses them: the system repeats a key that is held down."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def _send(kind: QEvent.Type, key: Qt.Key, text: str, again: bool) -> None:
    focused: QWidget | None = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(
        focused, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, again)
    )


def hold(key: Qt.Key, text: str = "", repeats: int = 9) -> None:
    """Press `key` where the focus is, hold it while it repeats, and let go."""
    press, let_go = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    _send(press, key, text, again=False)
    for _ in range(repeats):
        _send(let_go, key, text, again=True)
        _send(press, key, text, again=True)
    _send(let_go, key, text, again=False)
