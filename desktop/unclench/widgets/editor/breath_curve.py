"""One breath to scale, as a line that rises and falls; its phases' ends can be dragged, or moved.

A border between two phases takes from one what it gives to the other, so that the picture stays
where it is; the last one makes the whole breath longer or shorter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import cos, pi

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.paint import Role, colour, draw_box, shows_focus

LEAST, MOST = 0.5, 60  # seconds of a phase
TENTH, SECOND = 0.1, 1.0  # by which keys move a border, without and with Shift
_STEPS = 24  # pieces of the curve in a phase
_SPANS = (6, 9, 12, 18, 24, 36, 48, 72, 96, 144)  # seconds that a picture may show
_FREE = 1.12  # of the breath, at least, that the picture shows: room to drag the end
_NEAR = 10  # pixels at 100 % around a border within which the pointer has it


class Curve(QWidget):
    """Up and Down choose a border, Left and Right move it; `moved` carries all seconds."""

    moved = Signal(object)  # tuple[float, ...]
    held = Signal()  # what comes is one change, whatever was before

    def __init__(self) -> None:
        """Nothing to draw yet."""
        super().__init__()
        self._phases: tuple[tuple[str, float], ...] = ()
        self._editable = False
        self._span: float = _SPANS[0]
        self._border = 0
        self._from: tuple[float, tuple[float, ...]] | None = None  # where a drag began, and lengths
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Breath curve"))

    def draw(self, phases: Sequence[tuple[str, float]], editable: bool) -> None:
        """Draw these kinds and seconds; `editable`: they are all there is, and can be moved."""
        self._phases, self._editable = tuple(phases), editable
        self._border = min(self._border, max(0, len(phases) - 1))
        if self._from is None:
            self._span = self._fitting()
        self.setVisible(bool(phases))
        how = self.tr("Up and Down choose the end of a phase, Left and Right move it.")
        self.setAccessibleDescription(f"{self.words()}. {how}")
        self.update()

    def words(self) -> str:
        """What one breath comes to."""
        seconds = sum(self._seconds())
        rate = words.number(round(60 / seconds, 1)) if seconds else ""
        said = self.tr("One breath takes {seconds} seconds, {rate} breaths a minute")
        return fill(said, seconds=words.number(round(seconds, 1)), rate=rate)

    def end_x(self, border: int) -> float:
        """Where the end of a phase is painted."""
        return self._at(list(accumulate(self._seconds()))[border])

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme.scaled(self, 200), theme.scaled(self, 124))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a border or move it; Esc takes a drag back."""
        by = SECOND if event.modifiers() == Qt.KeyboardModifier.ShiftModifier else TENTH
        ways = {Qt.Key.Key_Left: -by, Qt.Key.Key_Right: by}
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and self._from is not None:
            self._tell(self._from[1])
            self._end_drag()
        elif key in ways and not others:
            self._move(self._border, ways[key], self._seconds())
            announce(self, self._border_words())
        elif key in along and not event.modifiers():
            self._border = max(0, min(len(self._phases) - 1, self._border + along[key]))
            self.held.emit()
            announce(self, self._border_words())
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is moved from now on is undone by itself."""
        self.held.emit()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the border under the pointer."""
        found = self._border_at(event.position().x())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._border = found
            self.held.emit()
            self._from = (event.position().x(), self._seconds())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, or show what can be dragged."""
        x = event.position().x()
        if self._from is None:
            near = self._border_at(x) is not None
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        begun, lengths = self._from
        wide = max(1.0, self._box().width())
        self._move(self._border, (x - begun) / wide * self._span, lengths)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go: the whole drag is one change."""
        if self._from is not None:
            self._end_drag()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The breath over its phases, the beginning of the next one, and the borders."""
        painter = QPainter(self)
        draw_box(self, painter, colour(self, Role.Window), None, theme.FIELD_CORNER)
        painter.setFont(theme.font(self, "small"))
        box = self._box()
        self._paint_phases(painter, box)
        painter.setPen(QPen(colour(self, Role.Mid), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.save()
        painter.setClipRect(box.adjusted(-2, -4, 2, 4))
        end = self._at(sum(self._seconds()))
        painter.setPen(QPen(colour(self, Role.Mid), theme.scaled(self, 2)))
        painter.drawPath(self._path(box, end))
        painter.setPen(QPen(colour(self, Role.Highlight), theme.scaled(self, 2.4)))
        painter.drawPath(self._path(box, box.left()))
        painter.restore()
        if self._editable:
            self._paint_borders(painter, box)
        painter.setPen(colour(self, Role.PlaceholderText))
        below = QRectF(box.left(), box.bottom() + theme.scaled(self, 19), box.width(), 40)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.words())
        painter.end()

    def _paint_phases(self, painter: QPainter, box: QRectF) -> None:
        """The name and the seconds of each phase below it, where they fit."""
        left = box.left()
        for (kind, seconds), right in zip(
            self._phases, map(self._at, accumulate(self._seconds())), strict=True
        ):
            room = QRectF(left + 3, box.bottom() + 2, right - left - 6, theme.scaled(self, 17))
            number = words.number(round(seconds, 1))
            full = f"{editor_words.option('phases', kind)} {number}"
            fits = [full, number]
            wide = painter.fontMetrics().horizontalAdvance
            text = next((one for one in fits if wide(one) <= room.width()), "")
            painter.setPen(colour(self, Role.WindowText))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
            left = right

    def _paint_borders(self, painter: QPainter, box: QRectF) -> None:
        middle, radius = box.center().y(), theme.scaled(self, 5)
        for k in range(len(self._phases)):
            x = self.end_x(k)
            chosen = k == self._border and (self._from is not None or shows_focus(self))
            tone = colour(self, Role.Highlight if chosen else Role.PlaceholderText)
            painter.setPen(QPen(tone, 2 if chosen else 1))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setBrush(tone if chosen else colour(self, Role.Base))
            painter.drawRoundedRect(
                QRectF(x - radius, middle - 2 * radius, 2 * radius, 4 * radius), radius, radius
            )

    def _path(self, box: QRectF, x: float) -> QPainterPath:
        path, high = QPainterPath(), 0.0
        path.moveTo(x, box.bottom())
        for kind, length in self._phases:
            wide = box.width() * length / self._span
            target = self._target(kind, high)
            for step in range(1, _STEPS + 1):
                share = (1 - cos(pi * step / _STEPS)) / 2
                y = box.bottom() - box.height() * (high + (target - high) * share)
                path.lineTo(QPointF(x + wide * step / _STEPS, y))
            x, high = x + wide, target
        return path

    def _target(self, kind: str, high: float) -> float:
        """How full the breath is after a phase: a second `in` tops up the first."""
        if kind == "out":
            return 0.0
        ins = sum(1 for one, _length in self._phases if one == "in")
        return min(1.0, high + 1 / max(1, ins)) if kind == "in" else high

    def _move(self, border: int, by: float, lengths: Sequence[float]) -> None:
        """Move a border of phases of these lengths by so many seconds, as far as it goes."""
        if not self._editable:
            return
        made = list(lengths)
        by = max(LEAST - made[border], min(MOST - made[border], by))
        if border + 1 < len(made):
            after = made[border + 1]
            by = max(after - MOST, min(after - LEAST, by))
        first = round(made[border] + by, 1)
        if border + 1 < len(made):
            made[border + 1] = round(made[border + 1] - (first - made[border]), 1)
        made[border] = first
        self._tell(made)

    def _tell(self, seconds: Sequence[float]) -> None:
        if tuple(seconds) != self._seconds():
            self.moved.emit(tuple(seconds))

    def _end_drag(self) -> None:
        self._from = None
        self._span = self._fitting()
        self.held.emit()
        self.update()

    def _border_words(self) -> str:
        """The phases on both sides of the chosen border, with their seconds."""
        sides = self._phases[self._border : self._border + 2]
        said = self.tr("{phase}: {seconds} seconds")
        named = [(editor_words.option("phases", kind), length) for kind, length in sides]
        return ", ".join(
            fill(said, phase=name, seconds=words.number(round(length, 1))) for name, length in named
        )

    def _border_at(self, x: float) -> int | None:
        if not self._editable or not self._phases:
            return None
        away, found = min((abs(self.end_x(k) - x), k) for k in range(len(self._phases)))
        return found if away <= theme.scaled(self, _NEAR) else None

    def _seconds(self) -> tuple[float, ...]:
        return tuple(length for _kind, length in self._phases)

    def _fitting(self) -> float:
        whole = sum(self._seconds()) * _FREE
        return next((one for one in _SPANS if one >= whole), whole)

    def _at(self, seconds: float) -> float:
        box = self._box()
        return box.left() + box.width() * seconds / self._span

    def _box(self) -> QRectF:
        side, foot = theme.scaled(self, 12), theme.scaled(self, 42)
        return QRectF(self.rect()).adjusted(side, theme.scaled(self, 12), -side, -foot)
