"""One step of a week: its mark, what it is, when it was done, and the way to start it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unclench.domain.program_run import Place
from unclench.viewmodels.programs.shown_steps import ShownStep
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink
from unclench.widgets.controls.buttons import IconButton, MainButton
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.text import label
from unclench.widgets.programs.round_mark import RoundMark
from unclench.widgets.scenes.scene_row import SceneRow


class StepRow(QWidget):
    """`markWanted`, `openWanted` and `startWanted` carry the step's place."""

    markWanted = Signal(object)
    openWanted = Signal(object)
    startWanted = Signal(object)

    def __init__(self, step: ShownStep, runs: bool) -> None:
        """Show `step`; without a run (`runs`) there is nothing to mark and to start."""
        super().__init__()
        self.place: Place = step.place
        self.mark = RoundMark()
        self.mark.clicked.connect(lambda: self.markWanted.emit(self.place))
        self.open = StepPicture(step.title, step.facts, step.picture)
        self.open.clicked.connect(lambda: self.openWanted.emit(self.place))
        self._day = label("", "small", "quiet")
        self._day.setWordWrap(False)
        self.start = StartButton(self.tr("Start"))
        self.start_quietly = IconButton("play", "")
        for button in (self.start, self.start_quietly):
            button.clicked.connect(lambda: self.startWanted.emit(self.place))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 7, 0, 7)
        line.setSpacing(6)
        for widget, stretch in ((self.mark, 0), (self.open, 1), (self._day, 0)):
            line.addWidget(widget, stretch)
        line.addWidget(self.start)
        line.addWidget(self.start_quietly)
        self.show_step(step, runs)

    def show_step(self, step: ShownStep, runs: bool) -> None:
        """Show how it is now."""
        facts = f"{step.facts}\n{step.because}" if step.because else step.facts
        self.open.show_words(step.title, facts, step.picture)
        self.mark.setVisible(runs)
        self.mark.show_step(step)
        self._day.setText(step.day)
        self._day.setVisible(bool(step.day) and step.state != "next")
        self.start.setVisible(runs and step.state == "next" and not step.gone)
        self.start_quietly.setVisible(runs and step.state != "next" and not step.gone)
        named = fill(self.tr("Start: {title}"), title=step.title)
        self.start.setAccessibleName(named)
        self.start_quietly.say(named)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(ink.pen(colour(self, Role.Mid)))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class StepPicture(SceneRow):
    """What the step is, with a wider piece of its landscape; pressed, it is opened."""

    picture_at_100 = 64, 48


class StartButton(MainButton):
    """The next thing to do, no higher than its row."""

    height_at_100 = 40
    side_at_100 = 26

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its word."""
        return self.sizeHint()
