"""One reminder to write or change: days, an hour, words, and what it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.reminders import LONGEST, Reminder
from unclench.viewmodels.reminders.reminder_words import day_name, weekdays
from unclench.widgets.controls.buttons import Chip, MainButton, PlainButton
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.text import label
from unclench.widgets.controls.time_field import TimeField

Targets = Sequence[tuple[str, str]]


class ReminderForm(QWidget):
    """`saved` carries the reminder as it is now; `left` when nothing is to change."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, reminder: Reminder, targets: Targets) -> None:
        """Show `reminder`; `targets` are the exercises that it may lead to, as (id, title)."""
        super().__init__()
        self._reminder = reminder
        self.changes = reminder.id
        """The id of the reminder that is changed; empty for a new one."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        name = self.tr("Time")
        column.addWidget(label(name, tone="quiet"))
        self.time = TimeField(name, reminder.minute)
        column.addWidget(self.time, 0, Qt.AlignmentFlag.AlignLeft)
        name = self.tr("Days (none means every day)")
        column.addWidget(label(name, tone="quiet"))
        self.days = {day: Chip(short) for day, short in weekdays()}
        line = Flow(gap=2)
        for day, chip in self.days.items():
            chip.setAccessibleName(day_name(day))
            chip.setCheckable(True)
            chip.setChecked(day in reminder.days)
            line.addWidget(chip)
        column.addWidget(Group(name, line))
        name = self.tr("Your own words (optional)")
        column.addWidget(label(name, tone="quiet"))
        self.words = Field(name, self.tr("Time for a short break?"))
        self.words.setMaxLength(LONGEST)
        self.words.setText(reminder.words)
        column.addWidget(self.words)
        name = self.tr("What it opens")
        column.addWidget(label(name, tone="quiet"))
        gone = [(reminder.subject, self.tr("An exercise that isn't there anymore"))]
        known = {each for each, _title in targets}
        offered = [*targets, *(gone if reminder.subject not in {"", *known} else [])]
        self.target = Choice(name, [("", self.tr("Just Unclench")), *offered])
        self.target.show_value(reminder.subject)
        column.addWidget(self.target, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._answers())

    def reminder(self) -> Reminder:
        """What is in the form."""
        days = tuple(sorted(day for day, chip in self.days.items() if chip.isChecked()))
        return replace(
            self._reminder,
            minute=self.time.minute(),
            days=() if len(days) == len(self.days) else days,
            words=self.words.text(),
            subject=self.target.value or "",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc changes nothing."""
        if struck(event) == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _answers(self) -> Flow:
        line = Flow(gap=6)
        self.save = MainButton(self.tr("Save reminder"))
        self.save.clicked.connect(lambda: self.saved.emit(self.reminder()))
        self.cancel = PlainButton(self.tr("Cancel"), main_size=True)
        self.cancel.clicked.connect(self.left)
        for button in (self.save, self.cancel):
            line.addWidget(button)
        return line
