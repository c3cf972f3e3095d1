"""Tab goes as one reads, also through what was built later."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come from `before` to these, one after another, with all that lies in each."""
    for one in widgets:
        for part in (one, *one.findChildren(QWidget)):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                QWidget.setTabOrder(before, part)
                before = part


def comes_before(widget: QWidget) -> QWidget:
    """What Tab comes from when it goes to `widget`."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() != Qt.FocusPolicy.NoFocus:
            return before
        before = before.previousInFocusChain()
    return widget
