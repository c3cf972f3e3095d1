"""A quiet note of what was picked for the week, and of the steps that are due; it never scolds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.care_plan import PlanDoor
from unclench.viewmodels.day_format import written
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.plan.picked import picked
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label

_WIDE = 480  # pixels at 100 %: from here on words and buttons stand side by side


class PlanNote(Card):
    """Hidden while there is nothing to say; `with_steps` says what is due, too."""

    opened = Signal(str)  # the id of the exercise that was picked
    planWanted = Signal()  # the whole plan, from where only what is due is shown
    refilled = Signal()  # there is more to show, or less

    def __init__(self, plan: Plan, library: Library, with_steps: bool = False) -> None:
        """Show what `plan` says; its exercises come from `library`."""
        super().__init__(wash=True)
        self._plan, self._library, self._with_steps = plan, library, with_steps
        self._skill = ""
        self._due: tuple[PlanDoor, ...] = ()
        self.setAccessibleName(self.tr("From your plan"))
        rows = self.column(margin=14, spacing=4)
        self.words = label("")
        self.open = PlainButton("")
        self.open.clicked.connect(lambda: self.opened.emit(self._skill))
        self.plan = PlainButton(self.tr("My plan"))
        self.plan.clicked.connect(self.planWanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.words, 1)
        for button in (self.open, self.plan):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(self._line)
        if not with_steps:
            self.plan.hide()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(4)
        rows.addLayout(self._steps)
        self.done: list[PlainButton] = []
        plan.changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The buttons stand below the words where they would leave them little room."""
        way = QBoxLayout.Direction
        wide = self.width() >= theme.scaled(self, _WIDE)
        self._line.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def refresh(self) -> None:
        """Say what holds now."""
        choice = self._plan.weekly_choice()
        entry = self._library.entry(choice.skill) if choice else None
        self._skill = entry.id if entry is not None else ""
        words_of = picked(entry.title if entry else "", choice.contact if choice else "")
        words = self.tr("You picked for this week: {picked}.")
        said = fill(words, picked=words_of) if words_of else self.accessibleName()
        self.words.setText(said)
        self.open.setVisible(entry is not None)
        if entry is not None:
            self.open.setText(fill(self.tr("Open {title}"), title=entry.title))
        due = self._plan.due_steps() if self._with_steps else ()
        if due != self._due:
            self._show_steps(due)
        self.setVisible(bool(words_of or due))
        self.refilled.emit()

    def _show_steps(self, due: tuple[PlanDoor, ...]) -> None:
        self._due = due
        clear_layout(self._steps)
        self.done.clear()
        for one in due:
            self._steps.addWidget(self._step(one))

    def _step(self, door: PlanDoor) -> QWidget:
        row = QWidget()
        day = written(door.due, "yyyy") if door.due else ""
        words = fill(self.tr("Your next step: {step} ({day})"), step=door.step, day=day)
        button = PlainButton(self.tr("Done"))
        button.setAccessibleName(fill(self.tr("Done: {step}"), step=door.step))
        button.clicked.connect(partial(self._plan.write, replace(door, done=True)))
        self.done.append(button)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(words), 1)
        line.addWidget(button)
        return row
