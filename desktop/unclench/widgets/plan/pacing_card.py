"""What is built up slowly: this week's time, the next, and how to go on or back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.activity import KINDS, LONGEST_NAME
from unclench.domain.pacing import PacedActivity
from unclench.viewmodels import plan_words, words
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.activity_rows import OWN, MinutesField
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.controls.undo_bar import UndoBar


class PacingCard(Card):
    """One row for each activity, and a way to begin another."""

    def __init__(self, plan: Plan) -> None:
        """Show what `plan` keeps."""
        super().__init__()
        self._plan = plan
        self.setAccessibleName(self.tr("Building up slowly"))
        column = self.column(margin=22, spacing=8)
        column.addWidget(label(self.tr("Building up slowly"), "heading"))
        said = self.tr(
            "Begin with a bit less than usual, and add a little each week. Go by the clock, not "
            "by the pain. You decide when to go on."
        )
        column.addWidget(label(said, tone="quiet"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self.rows: dict[str, PacedRow] = {}
        self.form = PacingForm()
        self.form.add.clicked.connect(self._begin)
        self.fold = Fold(self.tr("Add an activity"), self.form)
        column.addWidget(self.fold)
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(plan.undo_remove)
        column.addWidget(self.bar)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        paced = self._plan.paced()
        if [row.activity for row in self.rows.values()] != list(paced):
            self._show(paced)
        gone = self._plan.removed
        if gone is not None and any(one.id == gone.id for one in paced):
            gone = None  # it came back from elsewhere
        removed, name = self.tr("Removed: {name}"), plan_words.activity
        self.bar.tell(fill(removed, name=name(gone.kind, gone.name)) if gone else "")
        self.form.offer(self._plan.found_baseline())

    def written(self) -> tuple[str, ...]:
        """What stands in the form of another one; nothing while that is folded."""
        form = self.form
        said = form.kind.value or OWN, form.name.text(), form.minutes.text()
        return said if self.fold.button.isChecked() else ()

    def write_on(self, kind: str, name: str, minutes: str) -> None:
        """Have that in the form."""
        self.form.kind.choose(kind)
        self.form.name.setText(name)
        self.form.minutes.setText(minutes)
        self.fold.button.setChecked(True)

    def _show(self, paced: tuple[PacedActivity, ...]) -> None:
        focused = next((key for key, row in self.rows.items() if row.more.hasFocus()), "")
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {one.id: PacedRow(one) for one in paced}
        for row in self.rows.values():
            go = partial(self._plan.go_to_week, row.activity)
            row.more.clicked.connect(partial(go, row.activity.week + 1))
            row.back.clicked.connect(partial(go, row.activity.week - 1))
            row.remove.clicked.connect(partial(self._plan.remove, row.activity))
            self._rows.addWidget(row)
            row.show()  # at once: by itself a layout does it late
        if focused in self.rows:
            self.rows[focused].more.setFocus()

    def _begin(self) -> None:
        minutes = self.form.minutes.minutes()
        if not minutes:
            self.form.minutes.setFocus()
            return
        kind = self.form.kind.value or OWN
        name = self.form.name.text() if kind == OWN else ""
        self._plan.begin_pacing(kind, minutes, name)
        self.form.clear()
        self.fold.button.setChecked(False)
        self.fold.button.setFocus()


class PacedRow(QWidget):
    """One activity: this week's time, a sore day's, and the buttons."""

    def __init__(self, activity: PacedActivity) -> None:
        """Show `activity`."""
        super().__init__()
        self.activity = activity
        name = plan_words.activity(activity.kind, activity.name)
        self.setAccessibleName(name)
        pace, week = activity.pace, activity.week
        now, later = _said(activity.now), _said(pace.in_week(week + 1))
        low, high = map(_said, pace.sore_in(week))
        first = fill(self.tr("{activity}: {now} at a time this week"), activity=name, now=now)
        below = self.tr("Week {week}. You usually did {usual}. On a sore day: {low} to {high}.")
        usual = _said(activity.usual)
        told = fill(below, week=week + 1, usual=usual, low=low, high=high)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(label(first, tone="accent"))
        rows.addWidget(label(told, tone="quiet"))
        self.more = PlainButton(fill(self.tr("Next week: {time}"), time=later))
        self.back = PlainButton(self.tr("Back a week"))
        self.remove = PlainButton(self.tr("Remove"))
        self.back.setEnabled(week > 0)
        line = Flow(gap=6)
        for button in (self.more, self.back, self.remove):
            button.setAccessibleName(f"{name}: {button.text()}")
            line.addWidget(button)
        rows.addLayout(line)


class PacingForm(QWidget):
    """What to build up, and how long it usually goes."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        kinds = [(kind, plan_words.activity(kind)) for kind in KINDS]
        self.kind = Choice(self.tr("What?"), kinds)
        self.kind.chosen.connect(self._follow)
        self.name = Field(self.tr("In your words"), self.tr("For example: the garden"))
        self.name.setMaxLength(LONGEST_NAME)
        self.minutes = MinutesField(self.tr("Usual minutes, before it gets too much"))
        self.add = PlainButton(self.tr("Add"))
        self.minutes.returnPressed.connect(self.add.click)
        self.found = label("", "small", "quiet")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(4)
        line = Flow(gap=6)
        line.addWidget(self.kind)
        line.addWidget(self.name)
        rows.addLayout(line)
        rows.addWidget(label(self.tr("Usual minutes, before it gets too much"), tone="quiet"))
        line = Flow(gap=6)
        line.addWidget(self.minutes)
        line.addWidget(self.add)
        rows.addLayout(line)
        rows.addWidget(self.found, 0, Qt.AlignmentFlag.AlignLeft)
        self._follow(self.kind.value)
        self.found.hide()

    def offer(self, minutes: float | None) -> None:
        """Put the usual minutes there that a worksheet found, if nothing was typed yet."""
        self.found.setVisible(minutes is not None)
        if minutes is not None and not self.minutes.text():
            self.minutes.show_minutes(max(1, round(minutes)))
            self.found.setText(self.tr("From your last pacing worksheet."))

    def clear(self) -> None:
        """Be ready for another one."""
        self.minutes.clear()
        self.name.clear()

    def _follow(self, kind: object) -> None:
        self.name.setVisible(kind == OWN)


def _said(seconds: int) -> str:
    return words.lasting(seconds * 1000)
