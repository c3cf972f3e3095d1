"""Keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key is pressed for itself: Ctrl+S, a habit of many, is not the key S."""
    return not event.modifiers() & _OTHERS


def bind(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Have each key of `table` do its thing while `window` is active."""
    for key, act in table.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)
