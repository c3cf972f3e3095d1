"""The fair test that goes on: how far it is, what can be done now, and the way out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from unclench.domain.trials.design import Trial
from unclench.domain.trials.schedule import Next, is_due
from unclench.viewmodels import words
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.trials.parts import PairsLine, Question


class RunningTrialCard(Card):
    """Which one is due is told only after Start."""

    startWanted = Signal()
    stopWanted = Signal()

    def __init__(
        self, trial: Trial, over: int, step: Next | None, now: datetime, unlike: float = 0.0
    ) -> None:
        """For a test of which so many pairs are `over`, with what comes next.

        `unlike` are the minutes of a session that was done for that, and doesn't count.
        """
        super().__init__()
        design = trial.design
        rows = self.column(margin=27, spacing=8)
        rows.addWidget(label(trial_words.eyebrow(design), "small", "quiet"))
        rows.addWidget(label(trial_words.title(design), "title"))
        rows.addSpacing(4)
        rows.addWidget(PairsLine(over, design.pairs))
        rows.addWidget(label(trial_words.pairs_done(over, design.pairs), tone="quiet"))
        rows.addSpacing(8)
        said = self.tr("Start \u00b7 {length}")
        self.start = MainButton(fill(said, length=words.lengths((design.minutes,))))
        self.start.icon_name = "play"
        self.start.clicked.connect(self.startWanted)
        self.start.setVisible(step is not None and is_due(step, now))
        if step is not None:
            rows.addWidget(label(trial_words.place(step, design.pairs), "subheading"))
            if unlike:
                rows.addWidget(label(trial_words.unlike(unlike, design)))
            rows.addWidget(label(trial_words.waits(step, now)))
            if is_due(step, now):
                rows.addWidget(label(self.tr("You'll see which one it is after you press Start.")))
        rows.addSpacing(4)
        rows.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self._build_end(rows)

    def _build_end(self, rows: QVBoxLayout) -> None:
        """Why nothing is shown, and the way out."""
        rows.addSpacing(8)
        sealed = self.tr(
            "Until all pairs are over, this test is sealed: its ratings aren't shown or compared "
            "anywhere. So please rate as you feel, and leave the rest to chance."
        )
        rows.addWidget(label(sealed, "small", "quiet"))
        self.stop = PlainButton(self.tr("Stop this test"))
        rows.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.question = Question(
            self.tr(
                "Stop now? The test ends as unfinished, with no result, and can't be picked up "
                "again. Your sessions stay in your history."
            ),
            self.tr("Yes, stop it"),
            self.tr("No, keep going"),
        )
        self.question.agreed.connect(self.stopWanted)
        self.stop.clicked.connect(self.question.ask)
        rows.addWidget(self.question)
