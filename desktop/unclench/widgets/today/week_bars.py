"""The week as seven bars, without a line to reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from unclench.viewmodels.today.today import Today
from unclench.viewmodels.today.week import DayBar
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import Card

_LEAST = 20.0  # minutes that a full bar stands for at least
_BAR, _HIGH = 22, 40  # pixels at 100 %
_SIDE, _TOP, _GAP = 24, 14, 8
_LOW = 4  # of a day without practice
_FAINT = 0.55


class WeekBars(Card):
    """A higher bar means more minutes; where numbers are hidden all bars are alike."""

    def __init__(self, today: Today) -> None:
        """Show the week of `today`."""
        super().__init__()
        self._today = today
        self._week: tuple[DayBar, ...] = ()
        self.setAccessibleName(self.tr("This week"))
        self.show_week()

    def show_week(self) -> None:
        """Read the week anew."""
        week = self._today.week
        said = self._today.week_in_words()
        if week != self._week or said != self.accessibleDescription():
            self._week = week
            self.setAccessibleDescription(said)
            self.update()

    def sizeHint(self) -> QSize:
        """The days' letters over their bars."""
        letters = QFontMetrics(theme.font(self, "tiny")).height()
        inside = letters + theme.scaled(self, _GAP + _HIGH + 2 * _TOP)
        return QSize(theme.scaled(self, 300), inside + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(theme.scaled(self, 200), self.sizeHint().height())

    def bar(self, place: int) -> QRectF:
        """Where the bar of a day is."""
        one = self._week[place]
        column = self._column(place)
        wide = min(theme.scaled(self, _BAR), column.width() * 0.7)
        high = max(theme.scaled(self, _LOW), self._share(one) * theme.scaled(self, _HIGH))
        if one.minutes:
            high = max(high, wide / 2)
        bottom = column.bottom()
        return QRectF(column.center().x() - wide / 2, bottom - high, wide, high)

    def event(self, event: QEvent) -> bool:
        """Tell of the day under the pointer."""
        if isinstance(event, QHelpEvent):
            at = event.pos().x()
            places = range(len(self._week))
            found = next(
                (k for k in places if self._column(k).left() <= at < self._column(k).right()), None
            )
            said = "" if found is None else self._week[found].said(self._today.numbers)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, letters and bars."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self._week):
            self._paint_day(painter, place, one)
        painter.end()

    def _paint_day(self, painter: QPainter, place: int, one: DayBar) -> None:
        column, bar = self._column(place), self.bar(place)
        painter.setFont(theme.font(self, "tiny", bold=one.is_today))
        painter.setPen(colour(self, Role.WindowText if one.is_today else Role.PlaceholderText))
        letters = painter.fontMetrics().height()
        top = QRectF(column.left(), theme.RING + theme.scaled(self, _TOP), column.width(), letters)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, one.name)
        shade = colour(self, Role.Highlight if one.minutes else Role.Mid)
        if one.minutes and not one.is_today and not theme.is_high_contrast(self):
            shade.setAlphaF(_FAINT)
        corner = min(bar.height() / 2, theme.scaled(self, 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        if theme.is_high_contrast(self) and not one.minutes:
            painter.setPen(QPen(shade, 1))
            painter.setBrush(QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(bar, corner, corner)

    def _share(self, one: DayBar) -> float:
        if not one.minutes:
            return 0.0
        if not self._today.numbers:
            return 0.6
        return one.minutes / max(_LEAST, *(each.minutes for each in self._week))

    def _column(self, place: int) -> QRectF:
        side = theme.RING + theme.scaled(self, _SIDE)
        wide = (self.width() - 2 * side) / max(1, len(self._week))
        letters = QFontMetrics(theme.font(self, "tiny")).height()
        top = theme.RING + theme.scaled(self, _TOP + _GAP) + letters
        return QRectF(side + place * wide, top, wide, theme.scaled(self, _HIGH))
