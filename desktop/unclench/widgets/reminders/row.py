"""One reminder in the list: when, what it says, and a switch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.reminders import Reminder
from unclench.viewmodels.reminders.reminder_words import when_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.text import label


class ReminderRow(QWidget):
    """One of the person's own can be changed; one that is kept elsewhere says where."""

    turned = Signal(bool)
    changeWanted = Signal()
    removeWanted = Signal()

    def __init__(self, reminder: Reminder, title_of: Callable[[Reminder], str]) -> None:
        """Show `reminder`; `title_of` names what it leads to."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        when = when_words(reminder.minute, reminder.days)
        said = [one for one in (reminder.words, title_of(reminder)) if one]
        if reminder.source != "own":
            column.addWidget(label(when))
            column.addWidget(label(self._elsewhere(reminder, title_of), "small", "quiet"))
            return
        self.switch = Switch(when)
        self.switch.setChecked(reminder.on)
        self.switch.toggled.connect(self.turned)
        column.addWidget(self.switch)
        if said:
            column.addWidget(label(" · ".join(said), "small", "quiet"))
        line = Flow(gap=2)
        self.change = PlainButton(self.tr("Change"))
        self.change.setAccessibleName(fill(self.tr("Change: {reminder}"), reminder=when))
        self.change.clicked.connect(self.changeWanted)
        self.remove = PlainButton(self.tr("Remove"))
        self.remove.setAccessibleName(fill(self.tr("Remove: {reminder}"), reminder=when))
        self.remove.clicked.connect(self.removeWanted)
        for button in (self.change, self.remove):
            line.addWidget(button)
        column.addLayout(line)

    def _elsewhere(self, reminder: Reminder, title_of: Callable[[Reminder], str]) -> str:
        name = title_of(reminder)
        if reminder.source == "contact":
            once = self.tr("Once, for {name}, whom you picked for this week.")
            return fill(once, name=name)
        words = self.tr("For {program}. You can change it on that program's page.")
        return fill(words, program=name)
