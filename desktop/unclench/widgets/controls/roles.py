"""What screen readers are told our own widgets are: tabs, groups, switches, folds, headings.

A widget says it in `reads_as`; a button that says nothing is read as what it does. Qt asks for it
only when something listens, so nothing of this is loaded for the first picture.
"""

from __future__ import annotations

from functools import cache, partial
from typing import cast
from weakref import ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QButtonGroup,
    QLabel,
    QWidget,
)

from unclench.widgets.controls.buttons import Pressable

Role = QAccessible.Role
Told = QAccessible.Text

ROLES = {
    "button": Role.Button,
    "fold": Role.Button,
    "group": Role.Grouping,
    "heading": Role.Heading,
    "menu": Role.ButtonMenu,
    "page": Role.Pane,
    "picture": Role.Graphic,
    "radio": Role.RadioButton,
    "space": Role.Client,
    "switch": Role.Switch,
    "tab": Role.PageTab,
    "tabs": Role.PageTabList,
    "tick": Role.CheckBox,
    "window": Role.Window,
}
_QT = QWidget.__module__.partition(".")[0]
_CHECKED = {"radio", "switch", "tick"}


def reads_as(widget: QWidget) -> str:
    """Which of `ROLES` this is; "" leaves it to Qt."""
    own = str(getattr(widget, "reads_as", ""))
    if own:
        return own
    if not isinstance(widget, Pressable):
        return _holder(widget)
    if not widget.isCheckable():
        return "button"
    group: QButtonGroup | None = widget.group()
    return "radio" if widget.autoExclusive() or (group and group.exclusive()) else "tick"


def _holder(widget: QWidget) -> str:
    """What holds others, or is painted, is a group or a picture as soon as it has a name."""
    if _qt_class(cast(type, type(widget))) is not QWidget:
        return ""
    if not widget.accessibleName():
        return "space"
    held = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return "group" if held else "picture"


@cache
def _qt_class(kind: type) -> type:
    """The class of Qt's that this one is built on."""
    return next(one for one in kind.__mro__ if one.__module__.startswith(_QT))


class Holder(QAccessibleWidget):
    """What is no button: it has its role, its accessible name and its children."""

    def __init__(self, widget: QWidget) -> None:
        """Read `widget`."""
        super().__init__(widget, Role.Client, "")

    def role(self) -> QAccessible.Role:
        """What it is by now: its name may have come, or gone."""
        widget = self.object()
        return ROLES[reads_as(widget)] if isinstance(widget, QWidget) else Role.Client

    def text(self, told: QAccessible.Text) -> str:
        """Its accessible name; a heading's own words."""
        widget = self.object()
        if told == Told.Name and isinstance(widget, QLabel):
            return widget.accessibleName() or widget.text()
        return str(super().text(told))


class Pressed(QAccessibleWidget):
    """A button, with the states that go with its role; a reader may press it."""

    def __init__(self, widget: Pressable) -> None:
        """Read `widget`."""
        super().__init__(widget, Role.Button, "")
        widget.toggled.connect(partial(_tell, ref(widget)))  # it must go when nobody needs it

    def role(self) -> QAccessible.Role:
        """What it is by now: it may have come into a group."""
        button = self.object()
        return ROLES[reads_as(button)] if isinstance(button, Pressable) else Role.Button

    def state(self) -> QAccessible.State:
        """Also whether a press would do something: what rests is not told as enabled."""
        held, button = super().state(), self.object()
        if not isinstance(button, Pressable):  # it goes just now
            return held
        on, kind = button.isChecked(), reads_as(button)
        held.disabled = not button.isEnabled()
        if kind in _CHECKED:
            held.checkable, held.checked = True, on
        elif kind == "tab":
            held.selectable, held.selected = True, on
        elif kind == "fold":
            held.expandable, held.expanded, held.collapsed = True, on, not on
        elif kind == "menu":
            held.hasPopup = True
        return held

    def text(self, told: QAccessible.Text) -> str:
        """Its accessible name, or else its words."""
        button = self.object()
        if told == Told.Name and isinstance(button, QAbstractButton):
            return button.accessibleName() or button.text()
        if told == Told.Description and isinstance(button, QWidget):
            return button.accessibleDescription()  # Qt would give a tool tip, which says it again
        return str(super().text(told))

    def actionNames(self) -> list[str]:
        """A press is all there is."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Press, as the pointer would."""
        button = self.object()
        if isinstance(button, Pressable) and name == self.pressAction():
            button.click()
        else:
            super().doAction(name)


def _tell(one: ref[Pressable], on: bool) -> None:
    """Say that its state changed; what is checked, Qt says itself."""
    button = one()
    if button is None:
        return
    kind = reads_as(button)
    if kind == "tab":
        event = QAccessible.Event.Selection if on else QAccessible.Event.SelectionRemove
        QAccessible.updateAccessibility(QAccessibleEvent(button, event))
    elif kind == "fold":
        changed = QAccessible.State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))


def _read(name: str, what: QObject) -> QAccessibleInterface | None:
    """How Qt is to read `what`; it asks once for each class that `what` is, this one's first."""
    if not isinstance(what, QWidget) or name != what.metaObject().className():
        return None
    if isinstance(what, Pressable):
        return Pressed(what)
    return Holder(what) if reads_as(what) else None


@cache
def install() -> None:
    """From now on Qt asks here first, about what it knows already too; once in a process."""
    QAccessible.installFactory(_read)
    if QAccessible.isActive():
        for widget in QApplication.allWidgets():
            if reads_as(widget):
                found = QAccessible.queryAccessibleInterface(widget)
                if not isinstance(found, Holder | Pressed):
                    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(found))
