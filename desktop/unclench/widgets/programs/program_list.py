"""All programs: those that run on top, then the others as cards."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.programs.programs import Programs, RunningFacts
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import centred, filled, keep_in_sight
from unclench.widgets.controls.text import label
from unclench.widgets.programs.program_card import FaultyCard, ProgramCard
from unclench.widgets.programs.running_card import RunningCard

if TYPE_CHECKING:
    from unclench.viewmodels.programs.programs import ListedProgram


class ProgramList(QWidget):
    """`opened` carries a program's id, `continued` a run and the place of its next step."""

    opened = Signal(str)
    continued = Signal(str, object)
    stopped = Signal(object)  # a run whose program is gone
    fixWanted = Signal(object)  # the path of a faulty file
    deleteWanted = Signal(object)  # the same

    def __init__(self, programs: Programs) -> None:
        """Show `programs`."""
        super().__init__()
        self._programs = programs
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 20)
        column.setSpacing(8)
        self._running_title = label(self.tr("Where you are"), "heading")
        column.addWidget(self._running_title)
        self._running = _NoGaps(gap=12, column=430)
        column.addLayout(self._running)
        column.addSpacing(12)
        self._others_title = label(self.tr("All programs"), "heading")
        column.addWidget(self._others_title)
        said = self.tr("A few small steps a week, at your own speed. Miss a day, and it waits.")
        column.addWidget(label(said, tone="quiet"))
        self._tools = QVBoxLayout()
        column.addLayout(self._tools)
        self._others = Flow(gap=12, column=286)
        column.addLayout(self._others)
        column.addStretch(1)
        self.area = filled(self, centred(page))
        self.running: list[RunningCard] = []
        self.cards: dict[str, ProgramCard] = {}
        self._shown: object = None
        programs.changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Build the cards anew where anything that they say is different, once they are seen."""
        if not self.isVisible():
            return
        running, others = self._programs.running(), self._programs.others()
        stopped = {one.id: self._programs.stopped(one.id) for one in others}
        shown = (running, others, stopped, self._programs.tags())
        if shown == self._shown:
            return
        self._shown = shown
        self._show_running(running)
        self._show_others(others, stopped)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """The area asks anew how high the page is: what was built while it came up, it missed."""
        if (whole := self.area.widget()) is not None:
            QCoreApplication.postEvent(whole, QEvent(QEvent.Type.LayoutRequest))

    def hold(self, tools: QWidget) -> None:
        """Have `tools` stand above the programs that don't run."""
        self._tools.addWidget(tools)
        self._fit()

    def focus_start(self) -> None:
        """Go to the first thing to do."""
        first: QWidget | None = None
        if self.running:
            card = self.running[0]
            first = card.open if card.go_on.isHidden() else card.go_on
        elif self.cards:
            first = next(iter(self.cards.values())).open
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_program(self, program_id: str) -> None:
        """Go to the card of this program, else to the first."""
        card = self.cards.get(program_id)
        runs = (one for one in self.running if one.program_id == program_id)
        running = next(runs, None)
        button = card.open if card is not None else running.open if running is not None else None
        if button is None:
            self.focus_start()
            return
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_sight(button)

    def _show_running(self, running: tuple[RunningFacts, ...]) -> None:
        clear_layout(self._running)
        self.running = []
        for facts in running:
            card = RunningCard(facts)
            card.openWanted.connect(partial(self.opened.emit, facts.run.program_id))
            card.continueWanted.connect(partial(self.continued.emit, facts.run.id, facts.coming))
            card.stop.clicked.connect(partial(self.stopped.emit, facts.run))
            self._running.addWidget(card)
            self.running.append(card)
        self._running_title.setVisible(bool(running))

    def _show_others(self, others: tuple[ListedProgram, ...], stopped: Mapping[str, str]) -> None:
        clear_layout(self._others)
        self.cards = {}
        for listed in others:
            if listed.faults:
                faulty = FaultyCard(listed)
                faulty.fixWanted.connect(partial(self.fixWanted.emit, listed.path))
                faulty.deleteWanted.connect(partial(self.deleteWanted.emit, listed.path))
                self._others.addWidget(faulty)
                continue
            card = ProgramCard(listed, stopped[listed.id])
            card.openWanted.connect(partial(self.opened.emit, listed.id))
            self._others.addWidget(card)
            self.cards[listed.id] = card
        self._others_title.setVisible(bool(others))


class _NoGaps(Flow):
    """Columns as wide as there is room for: one card alone has all of it."""

    def _columns(self, width: int) -> int:
        return max(1, min(self.count(), super()._columns(width)))
