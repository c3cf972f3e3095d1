"""What a key press means, and keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from unclench.widgets.controls.keyboard import is_plain, meant

# Key_Return and Key_Enter. By name they would load all of Qt's namespace before the first picture.
ENTER = (0x01000004, 0x01000005)
SPACE = 0x20
DIGITS = range(ord("0"), ord("9") + 1)  # as `Qt.Key` counts, and so for letters
TEN = (ord("T"),)


def struck(event: QKeyEvent) -> int:
    """The `Qt.Key` that somebody struck just now; 0 for what a key held down repeats.

    So a heavy hand never runs through several pages.
    """
    return 0 if event.isAutoRepeat() else event.key()


def typed_digit(event: QKeyEvent) -> int | None:
    """The digit that a key stands for, or None."""
    key = meant(event, DIGITS)
    return key - DIGITS[0] if key else None


def rating(event: QKeyEvent) -> int | None:
    """The answer on a scale to 10 that a key stands for: 0 to 9, and T for 10."""
    return 10 if meant(event, TEN) else typed_digit(event)


def step_along(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Go to the next or last button of its group by an arrow, wherever a line breaks.

    Where only one may be chosen it is chosen. At the ends the arrow is left to the page.
    Returns whether this was an arrow in a group.
    """
    group: QButtonGroup | None = button.group()
    key, reason = QtCore.Qt.Key, QtCore.Qt.FocusReason
    back, on = (key.Key_Left, key.Key_Up), (key.Key_Right, key.Key_Down)
    if button.isRightToLeft():
        back, on = (key.Key_Right, key.Key_Up), (key.Key_Left, key.Key_Down)
    step = -1 if event.key() in back else 1 if event.key() in on else 0
    if group is None or not step or not is_plain(event):
        return False
    row = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
    place = row.index(button) + step if button in row else -1
    if not 0 <= place < len(row):
        event.ignore()
        return True
    if group.exclusive():
        row[place].click()  # first, so that it is read out as chosen
    row[place].setFocus(reason.TabFocusReason if step > 0 else reason.BacktabFocusReason)
    return True


def bind(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Have each key of `table` do its thing, once a press, while `window` is active."""
    for key, act in table.items():
        shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
