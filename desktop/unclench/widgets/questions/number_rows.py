"""Several questions from 0 to 10 on one page, each a row of equal numbers, none chosen before."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.widgets.controls.keys import rating, struck
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.surfaces import keep_in_sight
from unclench.widgets.controls.text import label
from unclench.widgets.controls.typed_rating import WAIT_MS, TypedRating


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
    """The questions below each other; digits answer the one that is asked now.

    After a 1 the row keeps the focus for a moment, since a 0 may follow to make it ten.
    """

    changed = Signal()

    def __init__(self, questions: Mapping[str, tuple[str, str, str]]) -> None:
        """Ask `questions`: name -> question, what 0 means, what 10 means."""
        super().__init__()
        self.rows = {name: NumberRow(*words) for name, words in questions.items()}
        self._typed = TypedRating()
        self._one: NumberRow | None = None  # where a digit was typed last
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self.rows.values():
            row.changed.connect(self.changed)
            column.addWidget(row)

    def answers(self) -> dict[str, int]:
        """What was answered so far, by name."""
        return {name: row.value for name, row in self.rows.items() if row.value is not None}

    def mean(self, meant: bool) -> None:
        """Show which row the next digit answers while none has the focus, or no longer."""
        empty = self._first_empty()
        for row in self.rows.values():
            row.scale.mean(meant and row is empty)

    def show_next(self) -> None:
        """Bring the row into sight that the next digit answers, before one is typed."""
        if (empty := self._first_empty()) is not None:
            keep_in_sight(empty)

    def take_key(self, event: QKeyEvent) -> bool:
        """0 to 9, and T or 1 and 0 for ten, answer the current question and go on.

        Returns False for other keys. A key that is held down answers once.
        """
        value = rating(event)
        if value is not None and struck(event) and (row := self._meant(event, value)) is not None:
            self._answer(row, event)
        return value is not None

    def _meant(self, event: QKeyEvent, value: int) -> NumberRow | None:
        """The row that a digit answers: that with the focus, else the first that is empty.

        To the row of a 1 typed just now belongs only a 0, also when the window was busy and has
        sent the focus on meanwhile; not when the person did.
        """
        waits = self._soon.isActive()
        rows = list(self.rows.values())
        focused = next((row for row in rows if row.scale.hasFocus()), None)
        went = None if waits else self._after()
        if self._one is not None and focused in (self._one, went):
            if value == 0 and self._typed.awaits_zero(event, self._one):
                return self._one
            if waits:
                return self._after()
        return focused or self._first_empty()

    def _first_empty(self) -> NumberRow | None:
        return next((row for row in self.rows.values() if row.value is None), None)

    def _answer(self, row: NumberRow, event: QKeyEvent) -> None:
        value = self._typed.read(event, row, row.value)
        self._one = row
        row.scale.choose(value)
        row.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        keep_in_sight(row)
        if value == 1:
            self._soon.start()
        else:
            self._soon.stop()
            self._go_on()

    def _after(self) -> NumberRow | None:
        """The row below the one where a digit was typed last; that itself when it is the last."""
        rows = list(self.rows.values())
        return rows[min(rows.index(self._one) + 1, len(rows) - 1)] if self._one else None

    def _go_on(self) -> None:
        """To the next row, unless the person went elsewhere."""
        after = self._after()
        if self._one is not None and after is not None and self._one.scale.hasFocus():
            after.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
            keep_in_sight(after)
