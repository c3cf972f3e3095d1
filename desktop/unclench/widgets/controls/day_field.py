"""A field for a day, or a day and a time, with a calendar to pick from."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QRectF, QSize, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateTimeEdit

from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.paint import Role

_ARROW = "QDateTimeEdit::drop-down{border:0;width:26px}QDateTimeEdit::down-arrow{image:none}"


class DayField(QDateTimeEdit):
    """Dressed like the other fields; Alt+Down or a click on the arrow opens the calendar."""

    def __init__(self, words: str, timed: bool = False) -> None:
        """Named `words`; `timed` asks for the time too."""
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy, HH:mm" if timed else "d MMM yyyy")
        self.setAccessibleName(words)
        self.setToolTip(words)
        theme.dress_field(self)
        self.setStyleSheet(self.styleSheet() + _ARROW)

    def sizeHint(self) -> QSize:
        """Room for the arrow too."""
        size = super().sizeHint()
        return QSize(size.width() + theme.scaled(self, 24), size.height())

    def show_day(self, day: date) -> None:
        """Show this day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def show_moment(self, when: datetime) -> None:
        """Show this day and time, to the minute."""
        self.setDateTime(_to_the_minute(when))

    def end_at(self, when: datetime) -> None:
        """Take nothing later than this."""
        self.setMaximumDateTime(_to_the_minute(when))

    def day(self) -> date:
        """The day in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def moment(self) -> datetime:
        """The moment in the field, at this machine's place, aware."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch()).astimezone()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.scaled(self, 14)
        square = QRectF(self.width() - side - 14, (self.height() - side) / 2, side, side)
        icons.paint(painter, "down", square, self.palette().color(Role.PlaceholderText))
        painter.end()


def _to_the_minute(when: datetime) -> QDateTime:
    return QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
