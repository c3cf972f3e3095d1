"""The timeline to scale: every step as long as it lasts, with its bells and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.paint import Role, colour, draw_box

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import LaidBlock, LaidMark

LANE = 20  # pixels at 100 % above the steps, for the marks
NEAR = 7  # pixels at 100 % around a mark within which the pointer is on it
_SIDE = 9  # pixels kept free at both ends


class TimelineBar(QWidget):
    """Left and Right go through the steps, Up and Down through the marks, Enter into a line."""

    picked = Signal(object)  # the place of a step
    markPicked = Signal(object)  # a mark to go into

    def __init__(self, editor: Editor) -> None:
        """Draw what `editor` has laid out."""
        super().__init__()
        self._editor = editor
        self._head: float | None = None
        self.chosen: LaidMark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        editor.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme.scaled(self, 300), theme.scaled(self, 72))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 120), self.sizeHint().height())

    def show_head(self, ms: float | None) -> None:
        """Put the play head here, or take it away; only what it leaves and enters is painted."""
        for at in (self._head, ms):
            if at is not None:
                self.update(round(self._x(at)) - 3, 0, 7, self.height())
        self._head = ms

    def marks(self) -> tuple[LaidMark, ...]:
        """The bells and lines, in order."""
        laid = self._editor.laid
        return laid.marks if laid is not None else ()

    def place(self, mark: LaidMark) -> QPointF:
        """Where a mark is painted."""
        return QPointF(self._x(mark.start), 3 + theme.scaled(self, LANE) / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Through steps, through marks, and into a line."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if struck(event) in ENTER and self.chosen in self.marks():
            self.markPicked.emit(self.chosen)
        elif key in steps and not event.modifiers():
            self._step(steps[key])
        elif key in along and not event.modifiers():
            self._go_along(along[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go into the mark under the pointer, else select the step."""
        mark = self._mark_at(event.position())
        if mark is not None:
            self.chosen = mark
            self.markPicked.emit(mark)
            return
        for block in self._blocks():
            if self._box(block).contains(event.position()) and block.path:
                self.picked.emit(block.path)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed."""
        over = self._mark_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def told(self, at: QPointF) -> str:
        """What is at this point of the widget, and when; empty when there is nothing."""
        mark = self._mark_at(at)
        if mark is not None:
            return mark_words(mark)
        found = (one for one in self._blocks() if self._box(one).contains(at))
        return next((self._block_words(one) for one in found), "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The blocks, their names where there is room, the marks above them, and the head."""
        painter = QPainter(self)
        draw_box(self, painter, None, None, theme.FIELD_CORNER)
        painter.setFont(theme.font(self, "small"))
        for block in self._blocks():
            self._paint(painter, block)
        for mark in self.marks():
            self._paint_mark(painter, mark)
        if self._head is not None:
            painter.setPen(QPen(colour(self, Role.BrightText), 2))
            x = self._x(self._head)
            painter.drawLine(round(x), 4, round(x), self.height() - 4)
        painter.end()

    def _step(self, way: int) -> None:
        timed = [(one.start, one.path) for one in self._blocks()]
        timed += [(one.start, one.path) for one in self.marks()]
        places = list(dict.fromkeys(path for _start, path in sorted(timed, key=_order) if path))
        if places:
            here = self._editor.place
            at = places.index(here) + way if here in places else 0
            self.picked.emit(places[max(0, min(len(places) - 1, at))])

    def _go_along(self, way: int) -> None:
        marks = self.marks()
        if marks:
            at = marks.index(self.chosen) + way if self.chosen in marks else 0
            self.chosen = marks[max(0, min(len(marks) - 1, at))]
            announce(self, mark_words(self.chosen))
            self.update()

    def _mark_at(self, at: QPointF) -> LaidMark | None:
        """The nearest mark, when the pointer is close to it."""
        if at.y() > 3 + theme.scaled(self, LANE):
            return None
        near = theme.scaled(self, NEAR)
        found = [(abs(self._x(one.start) - at.x()), k) for k, one in enumerate(self.marks())]
        away, k = min(found, default=(near + 1, 0))
        return self.marks()[k] if away <= near else None

    def _paint(self, painter: QPainter, block: LaidBlock) -> None:
        box = self._box(block)
        chosen = block.path == self._editor.place and bool(block.path)
        fill = Role.Highlight if chosen else Role.AlternateBase if block.path else Role.Window
        painter.setPen(QPen(colour(self, Role.PlaceholderText), 1))
        painter.setBrush(colour(self, fill))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colour(self, Role.HighlightedText if chosen else Role.WindowText))
        metrics = painter.fontMetrics()
        inside = box.adjusted(6, 1, -3, -1)
        lines = [self._name(block), words.clock(block.length)]
        fits = [one for one in lines if metrics.horizontalAdvance(one) <= inside.width()]
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "\n".join(fits))

    def _paint_mark(self, painter: QPainter, mark: LaidMark) -> None:
        """A dot for a line, a diamond for a bell, with a stem down to the steps."""
        at, size = self.place(mark), theme.scaled(self, 4)
        chosen = mark == self.chosen and self.hasFocus()
        painter.setPen(QPen(colour(self, Role.PlaceholderText), 1))
        foot = 3 + theme.scaled(self, LANE)
        painter.drawLine(QPointF(at.x(), at.y()), QPointF(at.x(), foot))
        tone = colour(self, Role.BrightText if mark.kind == "bell" else Role.Highlight)
        painter.setPen(QPen(tone, 1.5))
        painter.setBrush(tone)
        if mark.kind == "bell":
            size += 1
            around = [(0, -size), (size, 0), (0, size), (-size, 0)]
            painter.drawPolygon([QPointF(at.x() + x, at.y() + y) for x, y in around])
        else:
            painter.drawEllipse(at, size, size)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, size + 4, size + 4)

    def _name(self, block: LaidBlock) -> str:
        return editor_words.step(block.kind) if block.path else self.tr("Rest at the end")

    def _block_words(self, block: LaidBlock) -> str:
        said = self.tr("{step}, {moment}, for {length}")
        moment, length = editor_words.moment(block.start), words.clock(block.length)
        return fill(said, step=self._name(block), moment=moment, length=length)

    def _blocks(self) -> tuple[LaidBlock, ...]:
        laid = self._editor.laid
        return laid.blocks if laid is not None else ()

    def _x(self, ms: float) -> float:
        laid = self._editor.laid
        whole = max(1, laid.timeline.milliseconds) if laid is not None else 1
        return _SIDE + (self.width() - 2 * _SIDE) * max(0.0, min(1.0, ms / whole))

    def _box(self, block: LaidBlock) -> QRectF:
        left, right = self._x(block.start), self._x(block.start + block.length)
        top = 3 + theme.scaled(self, LANE)
        return QRectF(left, top, max(1.0, right - left - 1), self.height() - top - 5)


def _order(timed: tuple[int, Place]) -> tuple[int, list[int]]:
    """By start; what begins at once, as a ring before a step, as it stands in the file."""
    start, path = timed
    return start, [int(one) for one in path[1::2]]


def mark_words(mark: LaidMark) -> str:
    """What a mark is, and when: Bell, at 0:00."""
    moment = editor_words.moment(mark.start)
    if mark.kind == "bell":
        return editor_words.bell(moment)
    return editor_words.line(mark.text, moment)
