"""A rating before and after, as a drawn pair: a row of eleven fields, and both numbers in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain.session import Rating
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.scenes.contrast import mixed

_FIELDS = 11
_HIGH, _GAP = 10, 4  # pixels of a field at 100 %, and between two
_ABOVE = 8  # between the words and the fields
_BETWEEN = 0.45  # how strong the way from one answer to the other is


class RatingPair(QWidget):
    """The answer before is an open field, the one now a full one, the way between is paler."""

    def __init__(self, name: str, before: Rating, after: Rating, sun: bool = False) -> None:
        """Both answers to the question `name`, at least one given; `sun`: in the sun's color."""
        super().__init__()
        self._name, self._before, self._after = name, before.value, after.value
        self._role = Role.BrightText if sun else Role.Highlight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.text())

    def _halves(self) -> tuple[str, str]:
        then, now = self.tr("{value} before"), self.tr("{value} now")
        return (
            "" if self._before is None else fill(then, value=self._before),
            "" if self._after is None else fill(now, value=self._after),
        )

    def text(self) -> str:
        """The same in words."""
        told = ", ".join(half for half in self._halves() if half)
        return fill(self.tr("{name}: {told}."), name=self._name, told=told)

    def sizeHint(self) -> QSize:
        """A line of words and the fields."""
        line = QFontMetrics(theme.font(self, bold=True)).height()
        high = line + theme.scaled(self, _ABOVE + _HIGH)
        return QSize(theme.scaled(self, 300), high + 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name at the left, both numbers at the right, the fields below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        high = theme.scaled(self, _HIGH)
        top = self.height() - high - 1
        wide = (self.width() - 2 * theme.RING - (_FIELDS - 1) * _GAP) / _FIELDS
        for value in range(_FIELDS):
            box = QRectF(theme.RING + value * (wide + _GAP), top, wide, high)
            fill_, edge = self._paint_of(value)
            painter.setPen(QPen(edge, 2) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(fill_)
            inner = box.adjusted(1, 1, -1, -1) if edge else box
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.end()

    def _paint_of(self, value: int) -> tuple[QColor, QColor | None]:
        """The color of a field and of its edge."""
        strong, line = colour(self, self._role), colour(self, Role.Mid)
        if theme.is_high_contrast(self):
            line = colour(self, Role.AlternateBase)
        if value == self._after:
            return strong, None
        if value == self._before:
            return mixed(line, strong, 0.12), strong
        if self._before is not None and self._after is not None:
            low, high = sorted((self._before, self._after))
            if low < value < high:
                return mixed(line, strong, _BETWEEN), None
        return line, None

    def _paint_words(self, painter: QPainter) -> None:
        strong, plain = theme.font(self, bold=True), theme.font(self)
        metrics = QFontMetrics(strong)
        base, right = metrics.ascent(), self.width() - theme.RING
        before, after = self._halves()
        painter.setFont(strong)
        painter.setPen(colour(self, Role.WindowText))
        painter.drawText(theme.RING, base, self._name)
        if after:
            right -= metrics.horizontalAdvance(after)
            painter.drawText(right, base, after)
        if before:
            arrow = f"{before}  →  " if after else before
            painter.setFont(plain)
            painter.setPen(colour(self, Role.PlaceholderText))
            painter.drawText(right - QFontMetrics(plain).horizontalAdvance(arrow), base, arrow)
