"""What a screen reader is told about widgets, through Qt's accessibility interface."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Heard:
    """One thing as it is read out."""

    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    focused: bool
    disabled: bool


def _heard(found: QAccessibleInterface) -> Heard:
    state = found.state()
    return Heard(
        found.role(),
        found.text(QAccessible.Text.Name),
        found.text(QAccessible.Text.Description),
        bool(state.checked),
        bool(state.focused),
        bool(state.disabled),
    )


def hear(widget: QWidget) -> Heard:
    """What is told about `widget`."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return _heard(found)


def hear_focus() -> Heard:
    """What is told about the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return hear(widget)


def hear_children(widget: QWidget) -> list[Heard]:
    """What is told about everything directly inside `widget`."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return [_heard(found.child(place)) for place in range(found.childCount())]
