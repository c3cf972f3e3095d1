"""One fair test that is over: its answer in words, its interval drawn, and how sure it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.trials.design import Trial
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.history.trial_plot import plot
from unclench.viewmodels.translation import fill
from unclench.viewmodels.trials.trials import Trials
from unclench.widgets.charts.view import PlotCard
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.file_dialogs import ask_save
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.trials.parts import Question


class TrialResultPage(QWidget):
    """What was found, never more than that."""

    left = Signal()
    againWanted = Signal()

    def __init__(self, trials: Trials, trial: Trial, numbers: bool = True) -> None:
        """Show `trial`, with numbers where they may be shown."""
        super().__init__()
        self._trials, self.trial = trials, trial
        self.setAccessibleName(trial_words.title(trial.design))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.back = PlainButton(self.tr("All fair tests"))
        self.back.icon_name = "back"
        self.back.clicked.connect(self.left)
        top = Flow(gap=4)
        top.addWidget(self.back)
        column.addLayout(top)
        column.addWidget(self._answer(numbers))
        drawn = plot(trial, trials.result(trial), numbers)
        if drawn is not None:
            self.chart = PlotCard()
            self.chart.show_plot(drawn)
            column.addWidget(self.chart)
        column.addWidget(self._ways())
        column.addStretch(1)

    def _answer(self, numbers: bool) -> Card:
        trial, card = self.trial, Card()
        design, result = trial.design, self._trials.result(trial)
        rows = card.column(margin=27, spacing=8)
        rows.addWidget(label(trial_words.eyebrow(design), "small", "quiet"))
        self.headline = label(trial_words.headline(trial, result, numbers), "title")
        rows.addWidget(self.headline)
        if missing := trial_words.missing(trial, result, numbers):
            rows.addWidget(label(missing))
        finished = trial.ended_how == "finished"
        if finished:
            rows.addWidget(label(trial_words.hoping()))
        rows.addWidget(label(self._dates(), "small", "quiet"))
        if finished:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            for sentence in trial_words.how_sure(design, result):
                column.addWidget(label(sentence))
            self.sure = Fold(self.tr("How sure?"), inside)
            rows.addWidget(self.sure)
        return card

    def _dates(self) -> str:
        trial, design = self.trial, self.trial.design
        said = self.tr("“{tested}” or “{other}”, {first} to {last}. Self-reported, 0 to 10.")
        return fill(
            said,
            tested=trial_words.tested(design),
            other=trial_words.other(design),
            first=long_day(trial.started_at.date()),
            last=long_day((trial.ended_at or trial.started_at).date()),
        )

    def _ways(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        line = Flow(gap=4)
        self.again = PlainButton(self.tr("Start again as a new one"))
        self.again.clicked.connect(self.againWanted)
        self.keep = PlainButton(self.tr("Save as a file"))
        said = self.tr("Its design, its draws, your ratings and the result, as JSON")
        self.keep.setToolTip(said)
        self.keep.setAccessibleDescription(said)
        self.keep.clicked.connect(self._save)
        self.delete = PlainButton(self.tr("Delete this test"))
        for button in (self.again, self.keep, self.delete):
            line.addWidget(button)
        column.addLayout(line)
        self.question = Question(
            self.tr("Delete this test for good? Your sessions stay in your history."),
            self.tr("Yes, delete it"),
            self.tr("No, keep it"),
        )
        self.question.agreed.connect(self._delete)
        self.delete.clicked.connect(self.question.ask)
        column.addWidget(self.question)
        return holder

    def _save(self) -> None:
        kinds = "JSON (*.json)"
        path = ask_save(self, self.keep.text(), "fair-test.json", kinds)
        if path is not None:
            self._trials.export(self.trial, path)

    def _delete(self) -> None:
        self.left.emit()
        self._trials.delete(self.trial)
