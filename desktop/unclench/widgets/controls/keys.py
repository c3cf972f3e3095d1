"""Keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key is pressed for itself: Ctrl+S, a habit of many, is not the key S."""
    return not event.modifiers() & _OTHERS


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def step_along(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Go to the next or last button of its group by an arrow, wherever a line breaks.

    Where only one may be chosen it is chosen. At the ends the arrow is left to the page.
    Returns whether this was an arrow in a group.
    """
    group: QButtonGroup | None = button.group()
    step = _STEPS.get(Qt.Key(event.key()), 0)
    if group is None or not step or not is_plain(event):
        return False
    row = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
    place = row.index(button) + step if button in row else -1
    if not 0 <= place < len(row):
        event.ignore()
        return True
    row[place].setFocus(
        Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    )
    if group.exclusive():
        row[place].click()
    return True


def bind(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Have each key of `table` do its thing while `window` is active."""
    for key, act in table.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)
