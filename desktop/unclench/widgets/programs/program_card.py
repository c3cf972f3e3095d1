"""One program among all: its landscape, what it is and is for; or what is wrong with its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.fault_words import told
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.programs.programs import picture
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.palettes import scene_of
from unclench.widgets.scenes.scene_card import SceneCard

if TYPE_CHECKING:
    from unclench.viewmodels.programs.programs import ListedProgram

_SCENE, _MARGIN = 104, 20  # pixels at 100 %
_FAULTS = 3  # that are shown on a card; the editor shows all


class ProgramCard(SceneCard):
    """A press anywhere opens it."""

    openWanted = Signal()

    def __init__(self, listed: ListedProgram, stopped: str = "") -> None:
        """For the right program of `listed`; `stopped` says where it was left."""
        kind, seed = picture(listed)
        super().__init__(scene_of(kind), seed, _SCENE, _MARGIN)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rows.setSpacing(4)
        self.rows.addWidget(label(listed.title, "subheading"))
        self.rows.addWidget(label(listed.summary, "small", "quiet"))
        if stopped:
            self.rows.addWidget(label(stopped, "small", "accent"))
        self.rows.addStretch(1)
        needs = program_words.for_what(listed.needs)
        yours = self.tr("yours")
        mine = f"{needs} \N{MIDDLE DOT} {yours}" if listed.own else needs
        self.rows.addWidget(label(program_words.facts(listed), "small"))
        self.rows.addWidget(label(mine, "small"))
        if listed.grade:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(label(words.evidence(listed.grade), "small"))
            if listed.source:
                column.addWidget(label(listed.source, "small", "quiet"))
            self.evidence = Fold(self.tr("How sure can we be?"), inside)
            said = fill(self.tr("How sure can we be? {title}"), title=listed.title)
            self.evidence.button.setAccessibleName(said)
            self.rows.addWidget(self.evidence)
        self.open = PlainButton(self.tr("Look inside"))
        said = fill(self.tr("Look inside: {title}"), title=listed.title)
        self.open.setAccessibleName(said)
        self.open.clicked.connect(self.openWanted)
        self.rows.addSpacing(4)
        self.rows.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if self.rect().contains(event.position().toPoint()):
            self.openWanted.emit()


class FaultyCard(Card):
    """A file of the person's own that needs fixing: nothing of it is lost."""

    fixWanted = Signal()
    deleteWanted = Signal()

    def __init__(self, listed: ListedProgram) -> None:
        """For the faulty file of `listed`."""
        super().__init__(wash=True)
        rows = self.column(margin=_MARGIN, spacing=4)
        rows.addWidget(label(listed.path.name, "subheading"))
        rows.addWidget(label(self.tr("This program needs fixing before it can run."), "small"))
        for line, column, said in listed.faults[:_FAULTS]:
            rows.addWidget(label(f"{line}:{column}  {told(said)}", "small", "sun"))
        rows.addStretch(1)
        self.fix = PlainButton(self.tr("Open in editor"))
        named = fill(self.tr("Open in editor: {file}"), file=listed.path.name)
        self.fix.setAccessibleName(named)
        self.fix.clicked.connect(self.fixWanted)
        self.delete = PlainButton(self.tr("Delete"))
        self.delete.setAccessibleName(fill(self.tr("Delete: {file}"), file=listed.path.name))
        self.delete.clicked.connect(self.deleteWanted)
        ways = Flow(gap=4)
        ways.addWidget(self.fix)
        ways.addWidget(self.delete)
        rows.addLayout(ways)
