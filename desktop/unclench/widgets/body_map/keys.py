"""Keys that rate a place, the same in the map and in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def digit(event: QKeyEvent) -> int | None:
    """The rating that a key stands for: 0 to 9, and T for 10."""
    if event.key() == Qt.Key.Key_T:
        return 10
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else None
