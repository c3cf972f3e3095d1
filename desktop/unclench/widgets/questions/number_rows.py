"""Several questions from 0 to 10 on one page, each a row of equal numbers, none chosen before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.widgets.controls.keys import rating, struck
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.text import label


class NumberRow(QWidget):
    """One question with its scale, and what both ends of it mean."""

    changed = Signal()

    def __init__(self, question: str, low: str, high: str) -> None:
        """Ask `question`; `low` and `high` say what 0 and 10 mean."""
        super().__init__()
        self.question = question
        self.scale = NumberScale(range(11), "small", low=True)
        self.scale.ask(question, low, high)
        self.scale.chosen.connect(self.changed)
        ends = QHBoxLayout()
        right = label(high, "small", "quiet")
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.addWidget(label(low, "small", "quiet"), 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(label(question, "heading"))
        rows.addWidget(self.scale)
        rows.addLayout(ends)

    @property
    def value(self) -> int | None:
        """The answer, or None."""
        return None if self.scale.value is None else int(self.scale.value)


class NumberRows(QWidget):
    """The questions below each other; digits answer the one that is asked now."""

    changed = Signal()

    def __init__(self, questions: Mapping[str, tuple[str, str, str]]) -> None:
        """Ask `questions`: name -> question, what 0 means, what 10 means."""
        super().__init__()
        self.rows = {name: NumberRow(*words) for name, words in questions.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self.rows.values():
            row.changed.connect(self.changed)
            column.addWidget(row)

    def answers(self) -> dict[str, int]:
        """What was answered so far, by name."""
        return {name: row.value for name, row in self.rows.items() if row.value is not None}

    def take_key(self, event: QKeyEvent) -> bool:
        """0 to 9, and T for ten, answer the current question and go on; False for other keys.

        A key that is held down answers once.
        """
        value = rating(event)
        if value is not None and struck(event):
            self._answer(value)
        return value is not None

    def _answer(self, value: int) -> None:
        """Answer the row that has the focus, else the first that is empty; then go to the next."""
        rows = list(self.rows.values())
        focused = [row for row in rows if row.scale.hasFocus()]
        empty = [row for row in rows if row.value is None]
        for row in (focused or empty)[:1]:
            row.scale.choose(value)
            after = rows[min(rows.index(row) + 1, len(rows) - 1)]
            after.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
