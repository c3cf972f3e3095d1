"""Tab goes as one reads, also through what was built later."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget


def follow(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come from `before` to these, one after another, with all that lies in each."""
    for one in widgets:
        for part in (one, *one.findChildren(QWidget)):
            QWidget.setTabOrder(before, part)
            before = part
