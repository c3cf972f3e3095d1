"""What the audit finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget


class Fault(NamedTuple):
    """One thing that is not as it should be."""

    screen: str
    check: str
    what: str  # which widget
    why: str

    def __str__(self) -> str:
        return f"{self.screen}: {self.check}: {self.what}: {self.why}"


def called(widget: QWidget) -> str:
    """A widget's class and words."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    return f"{type(widget).__name__} {words[:60]!r}"


def seen(window: QWidget) -> Iterator[QWidget]:
    """Every widget of ours that is there to see, in the order of the tree.

    What a scroll area holds counts wherever it is scrolled to; Qt's own parts don't.
    """
    for one in window.findChildren(QWidget):
        if one.isVisible() and not one.objectName().startswith("qt_") and one.window() is window:
            yield one


def stops(window: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        one
        for one in seen(window)
        if one.isEnabled() and one.focusPolicy() & tab and _proxy(one) is None
    ]


def _proxy(one: QWidget) -> QWidget | None:
    return one.focusProxy()  # Qt's stubs forget that there may be none


def place(widget: QWidget, over: QWidget) -> QRect:
    """Where it is on `over`."""
    return QRect(widget.mapTo(over, QPoint(0, 0)), widget.size())


def scrolls_in(widget: QWidget) -> QAbstractScrollArea | None:
    """The area that scrolls it, if one does."""
    over = widget.parentWidget()
    while over is not None:
        if isinstance(over, QAbstractScrollArea):
            return over
        over = over.parentWidget()
    return None
