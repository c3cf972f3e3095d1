"""Several questions from 0 to 10 on one page, each a row of equal numbers, none chosen before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.text import label
from unclench.widgets.questions.rating_page import NumberButton

_HIGH = 40  # of a number at 100 %


class _Number(NumberButton):
    """A lower square: three rows of them fit on a page."""

    def face(self) -> QFont:
        """Figures of the body's size."""
        return theme.font(self, "body", bold=True)

    def sizeHint(self) -> QSize:
        """As high as a chip and a bit."""
        side = theme.scaled(self, _HIGH)
        return QSize(side, side) + QSize(2 * theme.RING, 2 * theme.RING)


class NumberRow(QWidget):
    """One question; pressing the chosen number again takes the answer back."""

    changed = Signal()

    def __init__(self, question: str, low: str, high: str) -> None:
        """Ask `question`; `low` and `high` say what 0 and 10 mean."""
        super().__init__()
        self.question = question
        self.value: int | None = None
        self.numbers = [_Number(value) for value in range(11)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        line = QHBoxLayout()
        line.setSpacing(2)
        for button in self.numbers:
            end = {0: low, 10: high}.get(button.value)
            button.setAccessibleName(f"{button.value}, {end}" if end else str(button.value))
            button.setAccessibleDescription(question)
            self._group.addButton(button, button.value)
            line.addWidget(button)
        self._group.idClicked.connect(self._press)
        ends = QHBoxLayout()
        right = label(high, "small", "quiet")
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.addWidget(label(low, "small", "quiet"), 1, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(label(question, "heading"))
        rows.addLayout(line)
        rows.addLayout(ends)

    def choose(self, value: int | None) -> None:
        """Answer with `value`; None takes the answer back."""
        self.value = value
        for button in self.numbers:
            button.setChecked(button.value == value)
        self.changed.emit()

    def _press(self, value: int) -> None:
        self.choose(None if value == self.value else value)


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
        """0 to 9, and T for ten, answer the current question and go on; False for other keys."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._answer(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_T:
            self._answer(10)
        else:
            return False
        return True

    def begin(self) -> None:
        """Go to the first number of the first question."""
        next(iter(self.rows.values())).numbers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, value: int) -> None:
        rows = list(self.rows.values())
        row = self._current(rows)
        row.choose(value)
        after = rows[min(rows.index(row) + 1, len(rows) - 1)]
        shown = value if after is row else 0
        after.numbers[shown].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _current(self, rows: list[NumberRow]) -> NumberRow:
        focused = [row for row in rows if any(button.hasFocus() for button in row.numbers)]
        empty = [row for row in rows if row.value is None]
        return (focused or empty or rows)[0]
