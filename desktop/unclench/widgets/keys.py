"""Keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Have each key of `table` do its thing while `window` is active."""
    for key, act in table.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)
