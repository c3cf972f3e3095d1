"""Beginning a program, stopping it, and taking it up again: never with a reproach."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from unclench.viewmodels.programs.program_view import ProgramView
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class BeginCard(Card):
    """For a program that doesn't run: begin it, or go on where it was left."""

    def __init__(self, view: ProgramView) -> None:
        """For the program of `view`."""
        super().__init__()
        self._view = view
        rows = self.column(margin=22, spacing=10)
        self._said = label("", tone="quiet")
        rows.addWidget(label(self.tr("Any day is a good day"), "subheading"))
        rows.addWidget(self._said)
        self.begin = MainButton(self.tr("Begin"))
        self.take_up = MainButton(self.tr("Pick it up again"))
        self.anew = PlainButton(self.tr("Start over"), main_size=True)
        self.begin.clicked.connect(view.begin)
        self.take_up.clicked.connect(view.take_up)
        self.anew.clicked.connect(view.begin)
        for button in (self.begin, self.take_up, self.anew):
            rows.addWidget(button)
        self._refused = label("", tone="sun")
        self._refused.hide()
        rows.addWidget(self._refused)
        view.told.connect(self._refuse)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what there is to do now."""
        run = self._view.run
        left = run is not None and run.ended_how == "stopped"
        said = self.tr("Nothing is locked. Go on, go back or stop whenever you like.")
        self._said.setText(self._view.left_in() or said)
        self.take_up.setVisible(left)
        self.anew.setVisible(left)
        self.begin.setText(self.tr("Do it again") if run else self.tr("Begin"))
        self.begin.setVisible(not left)
        if self._view.runs_now:
            self._refused.hide()

    def _refuse(self, words: str) -> None:
        self._refused.setText(words)
        self._refused.setVisible(not self._view.runs_now)


class StopLine(QHBoxLayout):
    """The way out of a program that runs."""

    def __init__(self, view: ProgramView, words: str) -> None:
        """A button that says `words`."""
        super().__init__()
        self.stop = PlainButton(words)
        self.stop.clicked.connect(view.stop)
        self.addWidget(self.stop)
        self.addStretch(1)
