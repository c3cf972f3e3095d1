"""The menus of the list of steps: what can be added, and what can be done with the selected one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.translation import translate
from unclench.widgets.controls.menu import Menu
from unclench.widgets.editor.ready_steps import ready_steps

STEP = 2  # the length of the place of a step that is in no repeat


def add_menu(parent: QWidget, add: Callable[[Mapping[str, Any]], object]) -> QMenu:
    """A menu of the ready steps; `add` gets the one that is picked."""
    made = Menu(parent)
    made.setAccessibleName(translate("editor", "Add a step"))
    for name, step in ready_steps():
        made.addAction(name).triggered.connect(_adding(add, step))
    return made


def _adding(
    add: Callable[[Mapping[str, Any]], object], step: Mapping[str, Any]
) -> Callable[[], object]:
    return lambda: add(step)


def action_menu(parent: QWidget, editor: Editor) -> QMenu:
    """A menu of what can be done with the selected step, each with its key."""
    made = Menu(parent)
    made.setAccessibleName(translate("editor", "Step"))
    table: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (translate("editor", "Move up"), "Alt+Up", lambda: editor.move(-1)),
        (translate("editor", "Move down"), "Alt+Down", lambda: editor.move(1)),
        (translate("editor", "Duplicate"), "Ctrl+D", editor.duplicate),
        (translate("editor", "Put in a repeat"), "", editor.nest),
        *(
            [(translate("editor", "Take out of the repeat"), "", editor.unnest)]
            if len(editor.place) > STEP
            else []
        ),
        (translate("editor", "Delete"), "Del", editor.delete),
    )
    for name, key, act in table:
        made.addAction(f"{name}\t{key}" if key else name).triggered.connect(act)
    return made
