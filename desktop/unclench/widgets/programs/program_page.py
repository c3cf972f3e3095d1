"""One program: its weeks, the steps of the week one looks at, and beside them what is one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unclench.domain.program_run import Place
from unclench.viewmodels import words
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.programs.program_view import ProgramView
from unclench.viewmodels.programs.programs import picture
from unclench.viewmodels.translation import translate
from unclench.widgets.controls import theme
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import OverBar, centred, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.controls.undo_bar import UndoBar
from unclench.widgets.programs.before_now_card import BeforeNowCard
from unclench.widgets.programs.days_card import DaysCard
from unclench.widgets.programs.own_ways import OwnWays
from unclench.widgets.programs.program_head import ProgramHead
from unclench.widgets.programs.run_card import BeginCard, StopLine
from unclench.widgets.programs.week_bar import Week, WeekBar
from unclench.widgets.programs.week_steps import WeekSteps

WIDE = 800  # pixels at 100 %: from here on what is one's own stands beside the steps
_GAP = 20  # pixels between what stands one below the other
CARD, SLIM_CARD, ROOMY = 386, 330, 900  # that it is wide then, the second below the third


class ProgramPage(QWidget):
    """`openWanted` and `startWanted` carry a step's place."""

    left = Signal()
    openWanted = Signal(object)
    startWanted = Signal(object)

    def __init__(self, view: ProgramView) -> None:
        """Show `view`, which goes with this page."""
        super().__init__()
        self.view = view
        view.setParent(self)
        kind, seed = picture(view.listed)
        self.head = ProgramHead(kind, seed)
        self.head.left.connect(self.left)
        self._summary = label("", "lead")  # where the head has no room for it
        self.weeks = WeekBar(kind)
        self.weeks.picked.connect(view.look_at)
        self._show_weeks()  # at once: Tab comes here before the steps
        self.steps = WeekSteps(view)
        self.steps.openWanted.connect(self.openWanted)
        self.steps.startWanted.connect(self.startWanted)
        self.own = OwnWays(view.listed.own)
        self.begin = BeginCard(view)
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(view.undo_start)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        for one in (self.begin, self.bar):
            top.addWidget(one)
        self._beside = self._build_beside()
        self._grid = QGridLayout()
        self._wide: bool | None = None
        self._ran = view.runs_now
        self._lay_out()
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        view = self.view
        program = view.program
        kind = self.tr("Program")
        facts = f"{kind} \N{MIDDLE DOT} {program_words.facts(view.listed)}"
        self.head.show_words(facts, program.title, program.summary)
        self._summary.setText(program.summary)
        self.setAccessibleName(program.title)
        self._show_weeks()
        self.begin.setVisible(not view.runs_now)
        self.bar.tell(self.tr("You started over.") if view.started_over else "")
        self._top.setVisible(not view.runs_now or view.started_over)
        self.days.setVisible(view.runs_now)
        asks = view.run is not None and view.asks_about_weeks()
        self.before_now.setVisible(asks)
        self._stop.stop.setVisible(view.runs_now)
        self._space()
        if view.runs_now != self._ran:
            self._ran = view.runs_now
            if self.isVisible():
                self.focus_start()  # what had the focus is hidden now

    def _show_weeks(self) -> None:
        view = self.view
        weeks = [
            Week(week.title, view.week_done(at), view.runs_now and at == view.now_in)
            for at, week in enumerate(view.program.weeks)
        ]
        self.weeks.show_weeks(weeks, view.week)

    def focus_start(self) -> None:
        """Go to what comes next, else to the button that begins it."""
        row = self.steps.next_row()
        first: QWidget = row.start if row is not None else self.begin.begin
        if row is None and self.view.runs_now:
            first = self.weeks.segments[self.view.week]
        elif row is None and not self.begin.take_up.isHidden():
            first = self.begin.take_up
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._bring_into_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Stand in two columns where that is wide enough, with a low head where it is low."""
        self.head.follow_page(self.height())
        self._summary.setVisible(self.head.short)
        self._over.place()
        self._arrange(self.width() >= theme.scaled(self, WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt+Left go back, Ctrl+Z undoes starting over."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Undo) and self.view.started_over:
            self.view.undo_start()
        elif event.key() == Qt.Key.Key_Escape or (alt and event.key() == Qt.Key.Key_Left):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build_beside(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.days = DaysCard(self.view)
        self.before_now = BeforeNowCard(self.view)
        self.before_now.askWanted.connect(self._ask)
        for card in (self.days, self.before_now):
            column.addWidget(card)
        if self.view.program.evidence is not None:
            column.addWidget(_evidence(self.view))
        self._stop = StopLine(self.view, self.tr("Stop this program"))
        column.addLayout(self._stop)
        column.addWidget(self.own)
        column.addStretch(1)
        return beside

    def _ask(self) -> None:
        """Open the first of the questions that is not answered, else any."""
        view = self.view
        asked = [
            Place(at, place)
            for at, week in enumerate(view.program.weeks)
            for place, step in enumerate(week.steps)
            if getattr(step, "ask", "") == "peg"
        ]
        run = view.run
        open_ones = [one for one in asked if run is not None and not run.times_done(one)]
        self.openWanted.emit((open_ones or asked)[0])

    def _lay_out(self) -> None:
        page, below = QWidget(), QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 20, 0, 37)
        column.setSpacing(20)
        column.addWidget(self._summary)
        column.addWidget(self.weeks)
        self._grid.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(centred(below), 1)
        self._area = scrolled(page)
        self._over = OverBar(self._area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._arrange(wide=True)

    def _arrange(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            for one in (self._top, self.steps, self._beside):
                self._grid.removeWidget(one)
            top = Qt.AlignmentFlag.AlignTop
            if wide:
                self._grid.addWidget(self.steps, 0, 0, 2, 1, top)
                self._grid.addWidget(self._top, 0, 1, top)
                self._grid.addWidget(self._beside, 1, 1, top)
            else:
                for row, one in enumerate((self._top, self.steps, self._beside)):
                    self._grid.addWidget(one, row, 0)
            self._grid.setRowStretch(1, 1)
            self._grid.setColumnStretch(0, 1)
            self._grid.setHorizontalSpacing(32 if wide else 0)
        self._space()
        roomy = self.width() >= theme.scaled(self, ROOMY)
        card = theme.scaled(self, CARD if roomy else SLIM_CARD)
        for one in (self._top, self._beside):
            one.setMinimumWidth(card if wide else 0)
            one.setMaximumWidth(card if wide else theme.scaled(self, theme.CONTENT))

    def _space(self) -> None:
        """No gap above the days where nothing stands there."""
        alone = bool(self._wide) and self.view.runs_now and not self.view.started_over
        self._grid.setVerticalSpacing(0 if alone else _GAP)

    def _bring_into_sight(self) -> None:
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, theme.scaled(self, 12))
            bar = self._area.verticalScrollBar()
            if bar.value():  # no line of the head is cut
                bar.setValue(max(bar.value(), self.head.height()))


def _evidence(view: ProgramView) -> QWidget:
    """How sure one can be about it, folded."""
    stated = view.program.evidence
    assert stated is not None
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label(words.evidence(stated.grade)))
    if stated.source:
        column.addWidget(label(stated.source, "small", "quiet"))
    return Fold(translate("programs", "How sure can we be?"), inside)
