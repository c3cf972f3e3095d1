"""A fair test that is over, in the list: what it was, and what it came down to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from unclench.domain.trials.design import Trial
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class PastTrialCard(Card):
    """Leads to the test's own page."""

    openWanted = Signal()

    def __init__(self, trial: Trial, headline: str) -> None:
        """For a test that came down to `headline`."""
        super().__init__()
        rows = self.column(margin=22, spacing=4)
        ended = trial.ended_at
        days = fill(
            self.tr("{first} to {last}"),
            first=long_day(trial.started_at.date()),
            last=long_day((ended or trial.started_at).date()),
        )
        rows.addWidget(label(days, "small", "quiet"))
        rows.addWidget(label(trial_words.title(trial.design), "heading"))
        rows.addWidget(label(headline))
        self.open = PlainButton(self.tr("See this test"))
        said = self.tr("See this test: {title}")
        self.open.setAccessibleName(fill(said, title=trial_words.title(trial.design)))
        self.open.clicked.connect(self.openWanted)
        rows.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
