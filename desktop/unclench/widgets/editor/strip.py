"""The timeline to scale: every step as long as it lasts, and the play head."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_steps import Place
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.controls.text import label

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import LaidBlock


class TimelineBar(QWidget):
    """The steps side by side. Left and Right go through them; `picked` carries the place."""

    picked = Signal(object)

    def __init__(self, editor: Editor) -> None:
        """Draw what `editor` has laid out."""
        super().__init__()
        self._editor = editor
        self._head: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme.scaled(self, 300), theme.scaled(self, 66))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 120), theme.scaled(self, 66))

    def show_head(self, ms: float | None) -> None:
        """Put the play head here, or take it away; only what it leaves and enters is painted."""
        for at in (self._head, ms):
            if at is not None:
                self.update(round(self._x(at)) - 3, 0, 7, self.height())
        self._head = ms

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right select the step before and after."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or event.modifiers():
            super().keyPressEvent(event)
            return
        places = list(dict.fromkeys(one.path for one in self._blocks() if one.path))
        if places:
            here = self._editor.place
            at = places.index(here) + way if here in places else 0
            self.picked.emit(places[max(0, min(len(places) - 1, at))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the step under the pointer."""
        for block in self._blocks():
            if self._box(block).contains(event.position()) and block.path:
                self.picked.emit(block.path)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The blocks, their names where there is room, and the head."""
        painter = QPainter(self)
        draw_box(self, painter, None, None, theme.CORNER - 4)
        painter.setFont(theme.font(self, "small"))
        for block in self._blocks():
            self._paint(painter, block)
        if self._head is not None:
            painter.setPen(QPen(colour(self, Role.BrightText), 2))
            x = self._x(self._head)
            painter.drawLine(round(x), 4, round(x), self.height() - 4)
        painter.end()

    def _paint(self, painter: QPainter, block: LaidBlock) -> None:
        box = self._box(block)
        chosen = block.path == self._editor.place and bool(block.path)
        fill = Role.Highlight if chosen else Role.AlternateBase if block.path else Role.Window
        painter.setPen(QPen(colour(self, Role.PlaceholderText), 1))
        painter.setBrush(colour(self, fill))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour(self, Role.HighlightedText if chosen else Role.WindowText))
        metrics = painter.fontMetrics()
        inside = box.adjusted(4, 2, -4, -2)
        name = editor_words.step(block.kind) if block.path else self.tr("Rest at the end")
        lines = [name, words.clock(block.length)]
        fits = [one for one in lines if metrics.horizontalAdvance(one) <= inside.width()]
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "\n".join(fits))

    def _blocks(self) -> tuple[LaidBlock, ...]:
        laid = self._editor.laid
        return laid.blocks if laid is not None else ()

    def _x(self, ms: float) -> float:
        laid = self._editor.laid
        whole = max(1, laid.timeline.milliseconds) if laid is not None else 1
        return 5 + (self.width() - 10) * max(0.0, min(1.0, ms / whole))

    def _box(self, block: LaidBlock) -> QRectF:
        left, right = self._x(block.start), self._x(block.start + block.length)
        return QRectF(left, 5, max(1.0, right - left - 1), self.height() - 10)


class Strip(QWidget):
    """The lengths to pick from, and the timeline for the one that is picked."""

    def __init__(self, editor: Editor) -> None:
        """Follow `editor`."""
        super().__init__()
        self._editor = editor
        self.bar = TimelineBar(editor)
        self.bar.picked.connect(self._pick)
        self.chips: dict[float, Chip] = {}
        self._group = QButtonGroup(self)
        self._line = Flow(gap=2)
        self._said = label("", "small", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        column.addLayout(self._line)
        column.addWidget(self.bar)
        column.addWidget(self._said)
        editor.looked.connect(self.refresh)
        editor.changed.connect(self.bar.update)
        self.refresh()

    def refresh(self) -> None:
        """Show the present lengths and steps; an older timeline stays while there are faults."""
        lengths = self._editor.lengths
        if lengths and lengths != tuple(self.chips):
            self._build(lengths)
        chip = self.chips.get(self._editor.minutes or 0)
        if chip is not None:
            chip.setChecked(True)
        self._said.setText(self._words())
        self.bar.setAccessibleDescription(self._said.text())
        self.bar.update()

    def _build(self, lengths: tuple[float, ...]) -> None:
        for old in self.chips.values():
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = {}
        for minutes in lengths:
            chip = Chip(fill(self.tr("{minutes} min"), minutes=words.number(minutes)))
            chip.clicked.connect(partial(self._editor.show_minutes, minutes))
            self._group.addButton(chip)
            self._line.addWidget(chip)
            self.chips[minutes] = chip

    def _words(self) -> str:
        laid = self._editor.laid
        if laid is None:
            return self.tr("The timeline comes when everything is mended.")
        length = words.clock(laid.timeline.milliseconds)
        fills = sum(one.length for one in laid.blocks if one.share is not None)
        said = self.tr("{length} in all, {shared} of it shared out")
        said = fill(said, length=length, shared=words.clock(fills))
        over = sum(one.length for one in laid.blocks if not one.path)
        if not over:
            return said
        rest = self.tr("{lengths}, rest at the end {rest}")
        return fill(rest, lengths=said, rest=words.clock(over))

    def _pick(self, place: Place) -> None:
        self._editor.select(place)
