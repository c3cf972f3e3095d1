"""One door of the plan: the person's own line and next step to read, and both to write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.care_plan import LONGEST, Door, PlanDoor
from unclench.domain.edits import onto
from unclench.viewmodels import plan_words
from unclench.viewmodels.day_format import written
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.day_field import DayField
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.surfaces import Card, keep_in_sight
from unclench.widgets.controls.text import label

KEEP_MS = 800  # without a key until what is written is kept
AHEAD = timedelta(days=7)  # the day that is offered first


class DoorCard(Card):
    """Reads like a note until somebody wants to write; what is written is kept by itself."""

    def __init__(self, plan: Plan, name: Door) -> None:
        """The door `name` of `plan`."""
        super().__init__()
        self._plan, self.name = plan, name
        self._words = plan_words.door(name)
        self.setAccessibleName(self._words.title)
        rows = self.column(margin=22, spacing=6)
        rows.addWidget(label(self._words.title, "heading"))
        rows.addWidget(label(self._words.about, tone="quiet"))
        self._reading, self.form = QWidget(), DoorForm(self._words)
        self._build_reading()
        self.form.hide()
        rows.addWidget(self._reading)
        rows.addWidget(self.form)
        rows.addStretch(1)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.keep)
        for field in (self.form.line, self.form.step):
            field.textEdited.connect(lambda _text: self._soon.start())
            field.editingFinished.connect(self.keep)
        self.form.dated.toggled.connect(self._date)
        self.form.due.dateChanged.connect(lambda _day: self.keep())
        self.form.ready.clicked.connect(self._close)
        self._filled = self.door  # what stood in the fields at first
        self.refresh()

    @property
    def door(self) -> PlanDoor:
        """What is kept now."""
        return next(one for one in self._plan.doors() if one.id == self.name)

    def refresh(self) -> None:
        """Show what is kept, unless somebody is writing."""
        door = self.door
        self._line.setText(door.line)
        self._line.setVisible(bool(door.line))
        self._step.setText(self._told(door))
        for part in (self._step, self.done):
            part.setVisible(bool(door.step))
        self.done.blockSignals(True)
        self.done.setChecked(door.done)
        self.done.blockSignals(False)
        said = self.tr("Change") if not door.empty else self.tr("Write something")
        self.edit.setText(said)
        named = fill(self.tr("{what}: {door}"), what=said, door=self._words.title)
        self.edit.setAccessibleName(named)
        if self.form.isHidden():
            self.form.show_door(door, self._plan.today + AHEAD)

    def write(self) -> None:
        """Turn to the fields."""
        self._filled = self.door
        self.form.show_door(self._filled, self._plan.today + AHEAD)
        self._reading.hide()
        self.form.show()
        self.form.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what stands in the fields."""
        self._soon.stop()
        if not self.form.isHidden():
            told = self.form.told(self._filled)
            wanted = onto(self.door, self._filled, told)
            if told.step != self._filled.step:  # the day is that of the step
                wanted = replace(wanted, due=told.due, done=told.done)
            if self._plan.write(wanted):
                self._filled = told

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody knows whether this page comes back."""
        super().hideEvent(event)
        self.keep()

    def _build_reading(self) -> None:
        self._line, self._step = label(""), label("")
        self.done = Switch(self.tr("Done"))
        self.done.toggled.connect(self._tick)
        self.edit = PlainButton("")
        self.edit.clicked.connect(self.write)
        rows = QVBoxLayout(self._reading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._line)
        rows.addWidget(self._step)
        line = Flow(gap=10)
        line.addWidget(self.edit)
        line.addWidget(self.done)
        rows.addLayout(line)

    def _told(self, door: PlanDoor) -> str:
        if door.due is None or door.done:
            return fill(self.tr("Next: {step}"), step=door.step)
        day = written(door.due, "yyyy")
        return fill(self.tr("Next: {step}\n{day}"), step=door.step, day=day)

    def _tick(self, done: bool) -> None:
        self._plan.write(replace(self.door, done=done))

    def _date(self, _on: bool) -> None:
        self.form.follow_date()
        self.keep()

    def _close(self) -> None:
        self.keep()
        self.form.hide()
        self._reading.show()
        self.refresh()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_sight(self.edit)


class DoorForm(QWidget):
    """The fields of a door."""

    def __init__(self, words: plan_words.DoorWords) -> None:
        """With the examples in `words`."""
        super().__init__()
        self.line = Field(self.tr("Your own line"), words.line)
        self.step = Field(self.tr("One next step"), words.step)
        for field in (self.line, self.step):
            field.setMaxLength(LONGEST)
        self.dated = Switch(self.tr("By a certain day"))
        self.due = DayField(self.tr("The day"))
        self.ready = PlainButton(self.tr("Done writing"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("Your own line"), "small", "quiet"))
        rows.addWidget(self.line)
        rows.addSpacing(4)
        rows.addWidget(label(self.tr("One next step"), "small", "quiet"))
        rows.addWidget(self.step)
        rows.addWidget(self.dated, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(4)
        rows.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignLeft)

    def show_door(self, door: PlanDoor, offered: date) -> None:
        """Show what is kept; the day `offered` is a start where there is none."""
        self.line.setText(door.line)
        self.step.setText(door.step)
        for part in (self.dated, self.due):
            part.blockSignals(True)
        self.dated.setChecked(door.due is not None)
        self.due.show_day(door.due or offered)
        for part in (self.dated, self.due):
            part.blockSignals(False)
        self.follow_date()

    def follow_date(self) -> None:
        """The day is there to pick only where one is wanted."""
        self.due.setVisible(self.dated.isChecked())

    def told(self, door: PlanDoor) -> PlanDoor:
        """The door as it is written now; another step isn't done yet."""
        step = self.step.text().strip()
        due = self.due.day() if self.dated.isChecked() else None
        done = door.done and step == door.step
        return replace(door, line=self.line.text(), step=step, due=due, done=done)
