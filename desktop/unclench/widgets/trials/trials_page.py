"""Fair tests: the one that goes on, those that are over, and the way to a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unclench.domain.trials.design import Trial
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.trials.trial_setup import TrialSetup
from unclench.viewmodels.trials.trials import Trials
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import filled
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.scene_card import Invitation
from unclench.widgets.trials.past_card import PastTrialCard
from unclench.widgets.trials.result_page import TrialResultPage
from unclench.widgets.trials.running_card import RunningTrialCard
from unclench.widgets.trials.setup_page import TrialSetupPage


class TrialsPage(QWidget):
    """A list in front; a set-up or one test's page take its place."""

    startWanted = Signal()
    said = Signal(str)

    def __init__(
        self, trials: Trials, new_setup: Callable[[], TrialSetup], numbers: Callable[[], bool]
    ) -> None:
        """Show `trials`; `numbers` tells whether numbers may be shown."""
        super().__init__()
        self.trials, self._new_setup, self._numbers = trials, new_setup, numbers
        self.setAccessibleName(self.tr("Fair tests"))
        self.running: RunningTrialCard | None = None
        self.past: list[PastTrialCard] = []
        self.new: MainButton | PlainButton
        self.opened: TrialSetupPage | TrialResultPage | None = None
        self._places = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        trials.changed.connect(self._show_list)
        self._show_list()

    def refresh(self) -> None:
        """Look again; where somebody asked for a test of an exercise, set that up."""
        self.trials.look()
        self._show_list()
        if self.trials.wanted and self.trials.running is None:
            self.set_up()

    def bookmark(self) -> object:
        """What is chosen for a new test, or the id of the one that is looked at."""
        if isinstance(self.opened, TrialSetupPage):
            return self.opened.setup.chosen()
        return self.opened.trial.id if self.opened is not None else None

    def open_at(self, bookmark: object) -> None:
        """Go on choosing, or go to that test."""
        if self.trials.wanted:
            return  # another is asked for, and set up once this page comes up
        if isinstance(bookmark, dict):
            setup = self._new_setup()
            setup.choose(**bookmark)
            self._go_on(setup)
        elif over := next((one for one in self.trials.over if one.id == bookmark), None):
            self.open(over)

    def set_up(self, earlier: Trial | None = None) -> None:
        """Go to a new test, with the design of an `earlier` one."""
        setup = self._new_setup()
        if earlier is not None:
            setup.take(earlier)
        self._go_on(setup)

    def _go_on(self, setup: TrialSetup) -> None:
        page = TrialSetupPage(setup)
        page.begun.connect(self.show_front)
        self._turn_to(page)
        page.left.connect(self.show_front)
        page.focus_start()

    def _set_up_new(self) -> None:
        self.set_up()

    def open(self, trial: Trial) -> None:
        """Go to a test that is over."""
        page = TrialResultPage(self.trials, trial, self._numbers())
        page.left.connect(self.show_front)
        page.againWanted.connect(lambda: self.set_up(trial))
        self._turn_to(page)
        page.back.setFocus()

    def show_front(self) -> None:
        """Go back to the list."""
        opened, self.opened = self.opened, None
        self._places.setCurrentIndex(0)
        if opened is not None:
            self._drop(1)
        self._focus_first()

    def _turn_to(self, page: TrialSetupPage | TrialResultPage) -> None:
        if self.opened is not None:
            self._drop(1)
        self.opened = page
        frame = QWidget()
        page.setContentsMargins(0, 0, theme.RING, 24)  # as buttons above end
        filled(frame, page)
        self._places.addWidget(frame)
        self._places.setCurrentWidget(frame)

    def _drop(self, place: int) -> None:
        frame = self._places.widget(place)
        if frame is not None:
            self._places.removeWidget(frame)
            frame.deleteLater()

    def _show_list(self) -> None:
        frame, page = QWidget(), QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.RING, 24)
        column.setSpacing(8)
        self._fill(column)
        if self.running is not None or self.past:
            column.addStretch(1)
        filled(frame, page)
        if self._places.count():
            self._drop(0)
        self._places.insertWidget(0, frame)
        self._places.setCurrentIndex(0 if self.opened is None else 1)

    def _fill(self, column: QVBoxLayout) -> None:
        trial, over = self.trials.running, self.trials.over
        self.running = None
        if trial is not None:
            self.running = RunningTrialCard(
                trial,
                self.trials.pairs_over(),
                self.trials.coming(),
                self.trials.now(),
                self.trials.unlike(),
            )
            self.running.startWanted.connect(self.startWanted)
            self.running.stopWanted.connect(self.trials.stop)
            column.addWidget(self.running)
        elif over:
            self.new = PlainButton(self.tr("Set up a fair test"))
            line = Flow(gap=4)
            line.addWidget(self.new)
            column.addLayout(line)
        else:
            self.new = MainButton(self.tr("Set up a fair test"))
            column.addWidget(self._invitation(self.new))
        if trial is None:
            self.new.clicked.connect(self._set_up_new)
        if over:
            column.addSpacing(8)
            column.addWidget(label(self.tr("Tests that are over"), "heading"))
        self.past = [self._past(one) for one in over]
        for card in self.past:
            column.addWidget(card)

    def _invitation(self, button: MainButton) -> Invitation:
        made = Invitation(
            "mist",
            self.tr("Does it help you more than sitting quietly?"),
            self.tr(
                "A fair test can tell, as far as one person's ratings can. You do an exercise and "
                "quiet rest in pairs, and chance picks which comes first."
            ),
        )
        made.offer(button)
        return made

    def _past(self, trial: Trial) -> PastTrialCard:
        result = self.trials.result(trial)
        card = PastTrialCard(trial, trial_words.headline(trial, result, self._numbers()))
        card.openWanted.connect(lambda: self.open(trial))
        return card

    def _focus_first(self) -> None:
        if self.running is not None:
            first = self.running.start if not self.running.start.isHidden() else self.running.stop
            first.setFocus()
        else:
            self.new.setFocus()
