"""My plan: two practices, six doors, what is built up slowly, and what was picked for the week."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from unclench.domain.care_plan import DOORS
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.translation import fill
from unclench.widgets.charts import paper
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.file_dialogs import ask_save
from unclench.widgets.controls.flow import Flow, Lines
from unclench.widgets.controls.surfaces import keep_in_sight, settle
from unclench.widgets.controls.text import label
from unclench.widgets.plan.door_card import DoorCard
from unclench.widgets.plan.pacing_card import PacingCard
from unclench.widgets.plan.plan_note import PlanNote
from unclench.widgets.plan.plan_part import PlanPart
from unclench.widgets.plan.practices_card import PracticesCard


class PlanTab(PlanPart):
    """One column that scrolls; all of it is optional, and kept as it is written."""

    opened = Signal(str)  # the id of an exercise

    def __init__(self, plan: Plan, library: Library) -> None:
        """Show `plan`; exercises come from `library`."""
        super().__init__()
        self._plan, self._library = plan, library
        self.setAccessibleName(self.tr("My plan"))
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, theme.RING, 24)
        column.setSpacing(12)
        said = self.tr(
            "One small step is plenty. Fill in what helps, leave the rest. It all stays on your "
            "computer."
        )
        column.addWidget(label(said, tone="quiet"))
        self.week = PlanNote(plan, library)
        self.week.opened.connect(self.opened)
        column.addWidget(self.week)
        self.practices = PracticesCard(plan, library)
        self.practices.opened.connect(self.opened)
        column.addWidget(self.practices)
        rows = Lines(gap=12, column=300)
        self.doors = {name: DoorCard(plan, name) for name in DOORS}
        for card in self.doors.values():
            rows.addWidget(card)
        column.addLayout(rows)
        self.pacing = PacingCard(plan)
        column.addWidget(self.pacing)
        column.addLayout(self._build_saving())
        self.told = label("", tone="quiet")
        self.told.hide()
        column.addWidget(self.told)
        column.addStretch(1)
        self.follow(plan)

    def refresh(self) -> None:
        """Show what is kept now."""
        self.week.refresh()
        self.practices.refresh()
        self.pacing.refresh()
        for card in self.doors.values():
            card.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """All in its place before it is painted."""
        super().showEvent(event)
        settle(self._page)

    def bookmark(self) -> object:
        """The activity that is written; all else here is kept as it is written."""
        return self.pacing.written() or None

    def open_at(self, bookmark: object) -> None:
        """Go on writing it."""
        assert isinstance(bookmark, tuple)
        self.pacing.write_on(*bookmark)

    def _build_saving(self) -> Flow:
        self.pdf = PlainButton(self.tr("Save as PDF"))
        self.text = PlainButton(self.tr("Save as text"))
        self.pdf.setAccessibleDescription(self.tr("To print, or to take along to a visit"))
        self.pdf.clicked.connect(self._save_pdf)
        self.text.clicked.connect(self._save_text)
        line = Flow(gap=6)
        line.addWidget(self.pdf)
        line.addWidget(self.text)
        return line

    def _save_pdf(self) -> None:
        path = ask_save(self, self.pdf.text(), "unclench-plan.pdf", "PDF (*.pdf)")
        if path is not None:
            self._tell(paper.save(self._plan.summary(self._title), path), str(path))

    def _save_text(self) -> None:
        kinds = self.tr("Text (*.txt)")
        path = ask_save(self, self.text.text(), "unclench-plan.txt", kinds)
        if path is not None:
            self._tell(self._plan.save_text(path, self._title), str(path))

    def _tell(self, saved: bool, file: str) -> None:
        words = self.tr("Saved: {file}")
        if not saved:
            words = self.tr("{file} can't be saved there. Pick another folder.")
        self.told.setText(fill(words, file=file))
        self.told.show()
        keep_in_sight(self.told)

    def _title(self, exercise_id: str) -> str:
        entry = self._library.entry(exercise_id)
        return entry.title if entry is not None else exercise_id
