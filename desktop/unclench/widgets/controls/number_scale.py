"""Numbers to answer with, side by side: the row takes the focus, never a number of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from unclench.viewmodels.words import typed
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.keyboard import is_plain
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.paint import Role, colour, draw_box, draw_ring, pill

Face = Literal["large", "small"]

_SIDE = 64  # of a number's square at 100 %
_LOW_SIDE = 40  # of a lower one: three rows of them fit on a page
_HIGHEST = 80


class NumberButton(Pressable):
    """One of the answers, all alike; the chosen one has a wash and a heavy edge.

    A press of the pointer that begins and ends on it chooses it, and so does a screen reader's.
    Keys are the row's.
    """

    once = True  # the second press would take the answer back

    def __init__(self, value: int, face: Face, low: bool, parent: QWidget | None = None) -> None:
        """The square that says `value`; `low`: less high."""
        super().__init__(str(value), parent)
        self.value = value
        self._face, self._low = face, low
        self.leaves_enter = True
        self.setProperty("focusPolicy", "NoFocus")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to screen readers; the scale's group lets one be taken back
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def face(self) -> QFont:
        """Figures of the heading's size, or smaller ones."""
        large = self._face == "large"
        return theme.font(self, "heading") if large else theme.font(self, "body", bold=True)

    def sizeHint(self) -> QSize:
        """A square, lower when the text is very large."""
        side = theme.scaled(self, _LOW_SIDE if self._low else _SIDE)
        return QSize(side, min(side, _HIGHEST)) + QSize(2 * theme.RING, 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """Narrower where eleven squares don't fit side by side."""
        width = QFontMetrics(self.face()).horizontalAdvance("10") + 2 * theme.RING + 6
        return QSize(max(width, theme.TARGET), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and edge, or wash and a heavy edge."""
        if not self.isChecked():
            fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
            edge = colour(self, Role.PlaceholderText)
            self.draw(fill, edge, colour(self, Role.ButtonText))
            return
        painter = QPainter(self)
        draw_box(self, painter, colour(self, Role.AlternateBase), None, pill(self))
        painter.setPen(QPen(colour(self, Role.Highlight), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = theme.RING + 1
        box = self.rect().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, pill(self) - 1, pill(self) - 1)
        painter.setFont(self.face())
        painter.setPen(colour(self, Role.ButtonText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class NumberScale(QWidget):
    """A row of numbers with none chosen until a person chooses.

    The focus, Enter and Space never choose. Left and Right go along and choose, from the first
    number on where none is chosen; Backspace and Del take the answer back, and so does a press on
    the chosen number. The owner passes digits on by `choose`.
    """

    reads_as = "group"
    chosen = Signal(object)  # by a person: the number, or None for an answer taken back

    def __init__(self, values: Iterable[int], face: Face = "large", low: bool = False) -> None:
        """A row of `values`, from low to high."""
        super().__init__()
        self.value: float | None = None
        self.buttons = [NumberButton(value, face, low) for value in values]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 if low or face == "small" else 4)
        for button in self.buttons:
            self._group.addButton(button, button.value)
            line.addWidget(button)
        self._group.idClicked.connect(self._press)
        self.meant = False

    def mean(self, meant: bool) -> None:
        """Whether the keys of the page answer this row: it shows its ring without the focus."""
        if meant != self.meant:
            self.meant = meant
            self.update()

    def ask(self, question: str, low: str, high: str) -> None:
        """Say what the numbers answer, and what the first and the last one mean."""
        self.setAccessibleName(question)
        ends = {self.buttons[0]: low, self.buttons[-1]: high}
        for button in self.buttons:
            end = ends.get(button)
            button.setAccessibleName(f"{button.value}, {end}" if end else str(button.value))
            button.setAccessibleDescription(question)
        self._describe()

    def show_value(self, value: float | None) -> None:
        """Show `value` as chosen, or none, without telling anybody; it may lie between numbers."""
        self.value = value
        for button in self.buttons:
            button.setChecked(button.value == value)
        self._describe()

    def choose(self, value: float | None) -> None:
        """Choose `value`, or take the answer back, and tell."""
        if value != self.value:
            self.show_value(value)
            announce(self, self.accessibleDescription())
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, Backspace and Del take back; a key held down does so only once."""
        key, keys = event.key(), Qt.Key
        ways = {keys.Key_Left: -1, keys.Key_Right: 1}
        if not is_plain(event) or key not in (*ways, keys.Key_Backspace, keys.Key_Delete):
            super().keyPressEvent(event)
        elif struck(event):
            self.choose(self._beside(ways[Qt.Key(key)]) if key in ways else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring around all numbers while keys answer them."""
        painter = QPainter(self)
        draw_ring(self, painter, theme.CORNER, shown=self.meant or self.hasFocus())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.update()

    def _press(self, value: int) -> None:
        again = value == self.value
        self.show_value(self.value)  # a press toggles the button by itself
        self.choose(None if again else value)

    def _beside(self, way: int) -> float | None:
        """The next number that way; the first one at the right when none is chosen."""
        now = self.value
        values = [button.value for button in self.buttons]
        if now is None:
            return values[0] if way > 0 else None
        beyond = [one for one in values if (one - now) * way > 0]
        return min(beyond, key=lambda one: abs(one - now), default=now)

    def _describe(self) -> None:
        shown = next((one for one in self.buttons if one.isChecked()), None)
        number = self.tr("No number chosen") if self.value is None else typed(self.value)
        self.setAccessibleDescription(shown.accessibleName() if shown else number)
