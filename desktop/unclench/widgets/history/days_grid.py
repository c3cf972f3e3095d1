"""The days on which something was practiced, a square each; no day is better than another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.overview import GRID_WEEKS, Overview, PracticedDay
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour

_GAP = 4
_STEPS = ((0.0, 0.0), (5.0, 0.35), (15.0, 0.65), (1e9, 1.0))  # up to these minutes: how dense
_WEEK = 7


class DaysGrid(QWidget):
    """Weeks from left to right, weekdays from above; a fuller square means more minutes."""

    def __init__(self, overview: Overview) -> None:
        """Show the days of `overview`."""
        super().__init__()
        self._overview = overview
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Days you practiced"))

    def show_days(self) -> None:
        """Read what the overview found."""
        self.setAccessibleDescription(self._overview.days_in_words())
        self.update()

    def sizeHint(self) -> QSize:
        """Comfortable squares."""
        wide = theme.scaled(self, 380)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 160), 1)

    def hasHeightForWidth(self) -> bool:
        """Squares stay square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Seven squares high."""
        return round(_WEEK * self._pitch(width))

    def box(self, week: int, day: int) -> QRectF:
        """Where the square of a day is."""
        pitch = self._pitch(self.width())
        return QRectF(self._names() + week * pitch, day * pitch, pitch - _GAP, pitch - _GAP)

    def event(self, event: QEvent) -> bool:
        """Tell of the day under the pointer."""
        if isinstance(event, QHelpEvent):
            found = next(
                (
                    one
                    for week, days in enumerate(self._overview.weeks)
                    for place, one in enumerate(days)
                    if self.box(week, place).contains(event.pos())
                ),
                None,
            )
            QToolTip.showText(event.globalPos(), self._said(found), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of weekdays, then a square for each day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        for week, days in enumerate(self._overview.weeks):
            for place, one in enumerate(days):
                if one.minutes is not None:
                    self._paint_day(painter, self.box(week, place), one.minutes)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(theme.font(self, "tiny"))
        painter.setPen(colour(self, Role.PlaceholderText))
        for place in (0, 2, 4):
            if self._overview.weeks:
                box = self.box(0, place)
                box.setLeft(0)
                day = self._overview.weeks[0][place].day.isoweekday()
                name = QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, box: QRectF, minutes: float) -> None:
        corner = box.width() * 0.28
        dense = next(part for most, part in _STEPS if minutes <= most)
        shade = colour(self, Role.Highlight if dense else Role.Mid)
        if dense:
            shade.setAlphaF(dense)
        elif theme.is_high_contrast(self):
            painter.setPen(QPen(shade, 1))
            shade = QColor(Qt.GlobalColor.transparent)
        painter.setBrush(shade)
        if dense or not theme.is_high_contrast(self):
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, corner, corner)

    def _said(self, one: PracticedDay | None) -> str:
        if one is None or one.minutes is None:
            return ""
        if not one.minutes or not self._overview.numbers:
            return long_day(one.day)
        return f"{long_day(one.day)}: {words.minutes(round(one.minutes))}"

    def _names(self) -> int:
        metrics = QFontMetrics(theme.font(self, "tiny"))
        short = QLocale.FormatType.ShortFormat
        names = (QLocale().standaloneDayName(day, short) for day in range(1, _WEEK + 1))
        return max(metrics.horizontalAdvance(name) for name in names) + theme.scaled(self, 8)

    def _pitch(self, width: int) -> float:
        return min(theme.scaled(self, 26), max(6.0, (width - self._names()) / GRID_WEEKS))
