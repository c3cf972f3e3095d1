"""The ready steps under the list, one press each, as long as there is room for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.editor.ready_steps import ready_steps


class StepPalette(QWidget):
    """For the pointer: keys have the menu of `Add a step`, which offers the same."""

    def __init__(self, add: Callable[[Mapping[str, Any]], object]) -> None:
        """`add` gets the step that is picked."""
        super().__init__()
        self._inside = QWidget()
        self.buttons: list[PlainButton] = []
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("Ready steps"), "small", "quiet"))
        line = Flow(gap=2)
        for name, step in ready_steps():
            button = PlainButton(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(add, step))
            line.addWidget(button)
            self.buttons.append(button)
        rows.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)
        column.addStretch(1)
        self.setMinimumHeight(0)
        self._inside.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of them, or none."""
        super().resizeEvent(event)
        needed = self._inside.heightForWidth(self.width())
        self._inside.setVisible(needed <= self.height())
