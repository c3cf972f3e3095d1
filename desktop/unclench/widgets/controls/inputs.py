"""Controls that hold a value: a switch, and a slider with its number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box, seen
from unclench.widgets.controls.text import label

_WRAP = int(Qt.TextFlag.TextWordWrap)


class Switch(Pressable):
    """On or off, with its words beside it; the knob's place and a tick tell, not colour alone."""

    reads_as = "switch"

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """A switch named `words`, off."""
        super().__init__(words, parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The track, a gap and the words."""
        width = QFontMetrics(self.face()).horizontalAdvance(self.text())
        height = theme.scaled(self, theme.TARGET)
        track = theme.scaled(self, 56)
        return QSize(width + track + 2 * theme.RING + 8, height + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page is: the words wrap."""
        return QSize(theme.scaled(self, 96), theme.scaled(self, theme.TARGET) + 2 * theme.RING)

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        room = QRect(0, 0, max(40, width - theme.RING - 3 - theme.scaled(self, 52)), 10_000)
        words = QFontMetrics(self.face()).boundingRect(room, _WRAP, self.text())
        least = theme.scaled(self, theme.TARGET)
        return max(least, words.height() + 6) + 2 * theme.RING

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track left, the words right of it."""
        painter = QPainter(self)
        draw_box(self, painter, None, None, theme.CORNER)
        wide, high = theme.scaled(self, 40), theme.scaled(self, 22)
        top = (self.height() - high) / 2
        start = QRectF(theme.RING + 3, top, wide, high)
        track, mirrored = seen(self, start), self.isRightToLeft()
        on = self.isChecked()
        edge = colour(self, Role.Highlight if on else Role.PlaceholderText)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(edge if on else colour(self, Role.Base))
        painter.drawRoundedRect(track, high / 2, high / 2)
        knob = QRectF(0, 0, high - 8, high - 8)
        x = track.right() - high / 2 if on != mirrored else track.left() + high / 2
        knob.moveCenter(QPointF(x, track.center().y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self, Role.HighlightedText) if on else edge)
        painter.drawEllipse(knob)
        painter.setPen(colour(self, Role.WindowText))
        painter.setFont(self.face())
        words = self.rect().adjusted(round(start.right()) + theme.scaled(self, 12), 0, 0, 0)
        painter.drawText(
            seen(self, QRectF(words)).toRect(),
            int(Qt.AlignmentFlag.AlignVCenter) | _WRAP,
            self.text(),
        )
        painter.end()


class Slider(QSlider):
    """A line and a disc; the part before the disc is filled."""

    def __init__(self, words: str, low: int, high: int, step: int) -> None:
        """A slider named `words` from `low` to `high` that moves by `step`."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(step * 2)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._step = step

    def sizeHint(self) -> QSize:
        """A comfortable length and the least target's height."""
        return QSize(theme.scaled(self, 200), theme.scaled(self, theme.TARGET) + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """May be short, but is never less high than a target."""
        return QSize(theme.scaled(self, 96), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere goes there."""
        self.setSliderDown(True)
        self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The disc follows the pointer."""
        if self.isSliderDown():
            self._go(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change a setting."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, filled part, disc."""
        painter = QPainter(self)
        draw_box(self, painter, None, None, theme.CORNER)
        left, right, middle = (*self._ends(), self.height() / 2)
        part = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        at = left + part * (right - left)
        thick = theme.scaled(self, 4)
        round_end = Qt.PenCapStyle.RoundCap
        for start, end, role in ((at, right, Role.PlaceholderText), (left, at, Role.Highlight)):
            width = thick if role == Role.Highlight else thick / 2
            painter.setPen(QPen(colour(self, role), width, Qt.PenStyle.SolidLine, round_end))
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self, Role.Highlight))
        radius = theme.scaled(self, 9)
        painter.drawEllipse(QPointF(at, middle), radius, radius)
        painter.end()

    def _ends(self) -> tuple[float, float]:
        """Where the least and the most are, which are on the right and left where one reads so."""
        inset = float(theme.scaled(self, 9) + theme.RING + 1)
        ends = inset, self.width() - inset
        return ends[::-1] if self.isRightToLeft() else ends

    def _go(self, x: float) -> None:
        least, most = self._ends()
        part = min(1.0, max(0.0, (x - least) / ((most - least) or 1.0)))
        exact = self.minimum() + part * (self.maximum() - self.minimum())
        self.setValue(round(exact / self._step) * self._step)


class NamedSlider(QWidget):
    """A slider with its name above and its number, in words, beside the name."""

    def __init__(
        self,
        words: str,
        limits: tuple[int, int, int],
        unit: str = "",
        ends: tuple[str, str] | None = None,
    ) -> None:
        """Named `words`, `limits` being lowest, highest and step; percent unless `unit` is given.

        `unit` shows the number at `{value}`; `ends` stand below, for what both ends mean.
        """
        super().__init__()
        self._unit = unit or self.tr("{value}%")
        self.slider = Slider(words, *limits)
        self._number = label("", tone="quiet")
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setWordWrap(False)
        line = QHBoxLayout()
        line.addWidget(label(words, "subheading" if ends else "body"), 1)
        line.addWidget(self._number)
        column = QVBoxLayout(self)
        side = 0 if ends else theme.RING
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.slider)
        if ends:
            column.addLayout(_ends(*ends))
        self.slider.valueChanged.connect(self._tell)
        self._tell(self.slider.value())

    def _tell(self, value: int) -> None:
        self._number.setText(fill(self._unit, value=value))

    def say(self, words: str) -> None:
        """Say this of the number until it changes."""
        self._number.setText(words)


def _ends(low: str, high: str) -> QHBoxLayout:
    line = QHBoxLayout()
    for words in (low, high):
        end = label(words, "small", "quiet")
        end.setWordWrap(False)
        line.addWidget(end)
    line.insertStretch(1, 1)
    return line
