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
    _send(QEvent.Type.KeyPress, key, text, again=False)
    repeat(key, text, repeats)
    _send(QEvent.Type.KeyRelease, key, text, again=False)


def repeat(key: Qt.Key, text: str = "", repeats: int = 9) -> None:
    """What comes to the focus from a key that is held since before the focus came there."""
    for _ in range(repeats):
        _send(QEvent.Type.KeyRelease, key, text, again=True)
        _send(QEvent.Type.KeyPress, key, text, again=True)
