"""What a check-in may tell beside numbers and signs: about the day, and what was done; folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.activity import Activity
from unclench.domain.day_context import AREAS, CONTEXT
from unclench.viewmodels import drafts, plan_words
from unclench.widgets.controls.activity_rows import ActivityRows
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.text import label
from unclench.widgets.controls.tick_chips import TickChips


class DayDetails(QWidget):
    """Two folds, each unfolded where it holds something; `typed` is for what is still written."""

    ticked = Signal()
    typed = Signal()

    def __init__(self) -> None:
        """Nothing told yet."""
        super().__init__()
        affects = self.tr("What's affecting you today?")
        self.areas = TickChips(affects, {name: plan_words.area(name) for name in AREAS})
        part = self.tr("Was any of this part of your day?")
        self.context = TickChips(part, {name: plan_words.context(name) for name in CONTEXT})
        self.activities = ActivityRows()
        day, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        for question, chips in ((affects, self.areas), (part, self.context)):
            column.addWidget(label(question, tone="quiet"))
            column.addWidget(chips)
            chips.changed.connect(self.ticked)
        day.setLayout(column)
        self.day = Fold(self.tr("About your day"), day)
        self.moved = Fold(self.tr("Minutes you moved"), self.activities)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for fold in (self.day, self.moved):
            fold.button.leaves_enter = True  # it saves, here as everywhere on the page
            rows.addWidget(fold)
        self.activities.changed.connect(self.typed)

    def told(self) -> bool:
        """Whether anything stands here."""
        return bool(self.said())

    def said(self) -> dict[str, Any]:
        """All of it, as a draft keeps it; empty for nothing."""
        every = day_said(self.areas.ticked(), self.context.ticked(), self.done())
        return {name: one for name, one in every.items() if one}

    def restore(self, found: Mapping[str, Any]) -> None:
        """Show what `found` holds, unfolded; what it doesn't hold stays, and so does each fold."""
        for name, chips in (("areas", self.areas), ("context", self.context)):
            if isinstance(found.get(name), list):
                chips.show_ticked(drafts.texts(found, name))
                _unfold(self.day, drafts.texts(found, name))
        if isinstance(found.get("activities"), list):
            self.activities.show_activities(drafts.activities(found))
            _unfold(self.moved, drafts.activities(found))

    def done(self) -> tuple[Activity, ...]:
        """What was done."""
        return self.activities.activities()


def _unfold(fold: Fold, told: Sequence[object]) -> None:
    """Unfold what holds something; what somebody unfolded is never closed."""
    if told:
        fold.button.setChecked(True)


def day_said(
    areas: Sequence[str], context: Sequence[str], done: Sequence[Activity]
) -> dict[str, list[Any]]:
    """What was told of a day, as a draft keeps it."""
    activities = [[one.kind, one.minutes, one.name] for one in done]
    return {"areas": list(areas), "context": list(context), "activities": activities}
