"""A field for a day, or a day and a time, with a calendar to pick from."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QToolButton

from unclench.viewmodels.day_format import day_format, time_format
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.paint import Role

_CALENDAR = (
    "QToolButton{border:0;padding:6px 14px;color:palette(highlighted-text)}"
    "QToolButton::menu-indicator{image:none}"
    "#qt_calendar_calendarview{border:1px solid palette(dark);border-top:0}"
)
_CELL, _LARGEST = 34, 50  # pixels of a day at 100 %, and at most: a low screen has to hold it
_ARROW = "QDateTimeEdit::drop-down{border:0;width:26px}QDateTimeEdit::down-arrow{image:none}"


class DayField(QDateTimeEdit):
    """Dressed like the other fields; Alt+Down or a click on the arrow opens the calendar."""

    def __init__(self, words: str, timed: bool = False) -> None:
        """Named `words`; `timed` asks for the time too."""
        super().__init__()
        self.setCalendarPopup(True)
        self._dress_calendar()
        shape = day_format("dddd", short=True)
        self.setDisplayFormat(f"{shape}, {time_format()}" if timed else shape)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.lineEdit().selectionChanged.connect(self._tell_part)
        theme.dress_field(self)
        worn = self.styleSheet().replace("*", "QDateTimeEdit")  # not by the calendar below it
        self.setStyleSheet(worn + _ARROW)

    def _dress_calendar(self) -> None:
        """A weekend is a day like the others, and no column of week numbers takes room."""
        calendar = self.calendarWidget()
        calendar.setStyleSheet(_CALENDAR)
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.restyle()
        turns = {"prev": ("‹", self.tr("Month before")), "next": ("›", self.tr("Month after"))}
        for way, (sign, words) in turns.items():
            button = calendar.findChild(QToolButton, f"qt_calendar_{way}month")
            if isinstance(button, QToolButton):
                button.setIcon(QIcon())  # Qt's is black in the dark look too
                button.setText(sign)
                button.setAccessibleName(words)
                button.setToolTip(words)

    def _tell_part(self) -> None:
        """Tab and arrows go from part to part: the day, the month, the year."""
        if self.hasFocus():
            announce(self, self.lineEdit().selectedText())

    def restyle(self) -> None:
        """Keep the days large enough to be hit."""
        cell = min(theme.scaled(self, _CELL), _LARGEST)
        self.calendarWidget().setMinimumSize(7 * cell + 16, 8 * cell)

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
