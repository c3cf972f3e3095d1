"""A program that runs: where one is in it, what comes next, and the button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.programs.programs import RunningFacts
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import LowMainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.palettes import scene_of
from unclench.widgets.scenes.scene_card import paint_part

_SCENE, _MARGIN, _LINE = 196, 20, 6  # pixels at 100 %
_NARROW = 420  # pixels at 100 % below which there is no landscape


class RunningCard(Card):
    """A press anywhere opens it; `continueWanted` starts what comes next."""

    openWanted = Signal()
    continueWanted = Signal()

    def __init__(self, facts: RunningFacts) -> None:
        """For the run of `facts`."""
        super().__init__()
        self._facts = facts
        self.program_id = facts.run.program_id
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(3)
        self._where = label(facts.where, "small", "quiet")
        self._title = label(facts.title, "heading")
        self._rows.addWidget(self._where)
        self._rows.addWidget(self._title)
        self._rows.addSpacing(6)
        self._line = _ShareLine(facts.share)
        self._rows.addWidget(self._line)
        self._rows.addSpacing(4)
        if facts.said:
            self._rows.addWidget(label(facts.said))
        self._rows.addSpacing(6)
        self._rows.addLayout(self._build_buttons(facts))
        self._rows.addStretch(1)
        if facts.there:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def restyle(self) -> None:
        """Leave room for the landscape at this width and text size."""
        side = theme.scaled(self, _MARGIN)
        self._rows.setContentsMargins(self._scene_width() + side, side, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if self.rect().contains(event.position().toPoint()) and self._facts.there:
            self.openWanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with its landscape along its left."""
        super().paintEvent(event)
        wide = self._scene_width()
        if wide:
            kind, seed = self._facts.picture
            box = QRect(theme.RING, theme.RING, wide, self.height() - 2 * theme.RING)
            paint_part(self, scene_of(kind), seed, box)

    def _scene_width(self) -> int:
        narrow = self.width() < theme.scaled(self, _NARROW)
        if narrow or theme.is_high_contrast(self):
            return 0
        return min(theme.scaled(self, _SCENE), self.width() // 3)

    def _build_buttons(self, facts: RunningFacts) -> Flow:
        line = Flow(gap=4)
        self.go_on = LowMainButton(self.tr("Continue"))
        self.go_on.clicked.connect(self.continueWanted)
        self.open = PlainButton(self.tr("See the weeks"))
        self.open.clicked.connect(self.openWanted)
        for button in (self.go_on, self.open):
            said = fill(self.tr("{action}: {title}"), action=button.text(), title=facts.title)
            button.setAccessibleName(said)
            line.addWidget(button)
        self.stop = PlainButton(self.tr("Take it off this list"))
        line.addWidget(self.stop)
        offered = (self.go_on, facts.coming), (self.open, facts.there), (self.stop, not facts.there)
        for button, wanted in offered:
            if not wanted:
                button.hide()  # to show one before it has its place would open a window
        return line


class _ShareLine(QWidget):
    """How much of it was done, as a thin line: no goal, no number."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def sizeHint(self) -> QSize:
        return QSize(1, theme.scaled(self, _LINE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.scaled(self, _LINE)
        whole = QRectF(theme.RING, 0, self.width() - 2 * theme.RING, high)
        plain = theme.is_high_contrast(self)
        painter.fillPath(ink.rounded(whole, 0, high / 2), ink.brush(colour(self, Role.Mid)))
        done = QRectF(whole)
        done.setWidth(max(high if self._share else 0, whole.width() * self._share))
        tone = Role.Highlight if not plain else Role.BrightText
        painter.fillPath(ink.rounded(done, 0, high / 2), ink.brush(colour(self, tone)))
        painter.end()
