"""One week of a program: what it is about, its steps, and the ways to the other weeks."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from unclench.domain.program_run import Place
from unclench.viewmodels.programs.program_view import ProgramView
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.programs.step_row import StepRow


class WeekSteps(QWidget):
    """`openWanted` and `startWanted` carry a step's place."""

    openWanted = Signal(object)
    startWanted = Signal(object)

    def __init__(self, view: ProgramView) -> None:
        """The week that `view` looks at."""
        super().__init__()
        self._view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = label("", "heading")
        self._idea = label("", tone="quiet")
        column.addWidget(self._title)
        column.addWidget(self._idea)
        self.done = label("", tone="accent")
        edges = self.done.contentsMargins()
        self.done.setContentsMargins(edges.left(), 6, edges.right(), 2)
        column.addWidget(self.done)
        self._ways = Flow(gap=4)
        self.go_on = PlainButton("")
        self.go_back = PlainButton("")
        self.go_on.clicked.connect(view.go_to_week)
        self.go_back.clicked.connect(lambda: view.look_at(view.now_in))
        for button in (self.go_on, self.go_back):
            self._ways.addWidget(button)
        column.addLayout(self._ways)
        column.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self.rows: list[StepRow] = []
        self._shown: tuple[object, ...] = ()
        self._slid = QElapsedTimer()
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the week as it is now; the rows stay while it is the same week."""
        view, steps = self._view, self._view.steps()
        self._title.setText(view.title)
        self._idea.setText(view.idea)
        self._show_ways()
        shown = (view.week, len(steps))
        if shown != self._shown:
            if self._shown:
                announce(self, f"{view.title}. {view.idea}")
            self._shown = shown
            self._build()
        for row, step in zip(self.rows, steps, strict=True):
            row.show_step(step, view.runs_now)

    def next_row(self) -> StepRow | None:
        """The row of what comes next, if it is in this week."""
        return next((one for one in self.rows if not one.start.isHidden()), None)

    def _show_ways(self) -> None:
        view = self._view
        away = view.runs_now and view.week != view.now_in
        later = view.week > view.now_in
        again, first = self.tr("Do this week again"), self.tr("Go to this week")
        earlier = again if view.week_touched(view.week) else first
        said = self.tr("Go on to this week") if later else earlier
        done = view.after_week()
        back = self.tr("Go on to week {number}") if done else self.tr("Back to week {number}")
        self.go_on.setText(said)
        self.go_back.setText(fill(back, number=view.now_in + 1))
        self.go_on.setVisible(away and (later or not view.week_done(view.week)))
        self.go_back.setVisible(away)
        self._tell_done(done)
        self._ways.invalidate()

    def _tell_done(self, words: str) -> None:
        """Say that the week is done; aloud where that was just now."""
        news = bool(words) and words != self.done.text() and self._shown[:1] == (self._view.week,)
        if bool(words) != bool(self.done.text()):
            self._slid.start()
        self.done.setText(words)
        self.done.setVisible(bool(words))
        if news:
            announce(self, words)

    def _mark(self, place: Place) -> None:
        """Tick a step, or take its tick back, unless it has just slid under a double click."""
        slid = self._slid
        if not slid.isValid() or slid.elapsed() > QApplication.doubleClickInterval():
            self._view.toggle(place)

    def _build(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for step in self._view.steps():
            row = StepRow(step, self._view.runs_now)
            row.markWanted.connect(self._mark)
            row.openWanted.connect(self.openWanted)
            row.startWanted.connect(self.startWanted)
            self._list.addWidget(row)
            self.rows.append(row)
        stops: list[QWidget] = [self.go_on, self.go_back]
        for row in self.rows:
            stops += [row.mark, row.open, row.start, row.start_quietly]
        for one, following in pairwise(stops):  # rows that come later stand where they are seen
            QWidget.setTabOrder(one, following)
