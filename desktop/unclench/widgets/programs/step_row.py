"""One step of a week: its mark, what it is, when it was done, and the way to start it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.program_run import Place
from unclench.viewmodels.programs.shown_steps import ShownStep
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink
from unclench.widgets.controls.buttons import IconButton, MainButton
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.text import label
from unclench.widgets.programs.round_mark import RoundMark
from unclench.widgets.scenes.scene_row import SceneRow

_GAP = 6  # pixels between what stands side by side


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
        self._beside = (self._day, self.start, self.start_quietly)
        self._line, self._below = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self.mark)
        self._line.addWidget(self.open, 1)
        self._below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 7, 0, 7)
        rows.setSpacing(0)
        for line in (self._line, self._below):
            line.setSpacing(_GAP)
            rows.addLayout(line)
        self._narrow = True
        self._arrange(narrow=False)
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
        self.restyle()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its words, or for what stands below them then."""
        words = self._wide_as([self.mark]) + self.open.minimumSizeHint().width()
        size = super().minimumSizeHint()
        return QSize(max(words, self._wide_as(self._beside)), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The day and the way to start it stand below where they would break a word."""
        others = self._wide_as([self.mark, *self._beside])
        self._arrange(self.width() < others + self.open.whole_words())

    def _wide_as(self, widgets: Iterable[QWidget]) -> int:
        """How wide those of `widgets` are that are shown, each with a gap."""
        return sum(one.sizeHint().width() + _GAP for one in widgets if not one.isHidden())

    def _arrange(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            line = self._below if narrow else self._line
            for widget in self._beside:
                line.addWidget(widget)

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
