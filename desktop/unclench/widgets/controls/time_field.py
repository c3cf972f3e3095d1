"""A field for a time of day, to the minute, as the region writes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTime, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTimeEdit

from unclench.viewmodels.day_format import time_format
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce

_NO_BUTTONS = "QTimeEdit::up-button,QTimeEdit::down-button{width:0;border:0}"


class TimeField(QTimeEdit):
    """Dressed like the other fields; Up, Down and digits change the hour or the minutes."""

    minuteChanged = Signal(int)  # minutes after midnight

    def __init__(self, words: str, minute: int) -> None:
        """Named `words`, showing `minute` (after midnight)."""
        super().__init__()
        self.setDisplayFormat(time_format())
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setWrapping(True)
        self.show_minute(minute)
        self.lineEdit().selectionChanged.connect(self._tell_part)
        self.lineEdit().installEventFilter(self)
        self.timeChanged.connect(lambda _time: self.minuteChanged.emit(self.minute()))
        theme.dress_field(self)
        self.setStyleSheet(self.styleSheet().replace("*", "QTimeEdit") + _NO_BUTTONS)
        self.restyle()

    def restyle(self) -> None:
        """Keep the words off the edge, which a style sheet does only for fields with an arrow."""
        side = theme.scaled(self, 10)
        self.lineEdit().setTextMargins(side, 0, 0, 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest time, in letters of any size."""
        widest = max(
            self.fontMetrics().horizontalAdvance(QTime(hour, 58).toString(time_format()))
            for hour in (10, 22)
        )
        size = super().sizeHint()
        return QSize(widest + theme.scaled(self, 40), size.height())

    def minimumSizeHint(self) -> QSize:
        """Never less: a part of a time says nothing."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A begins with the hour: digits over all of it would be refused."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.setSelectedSection(self.sectionAt(0))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click chooses the hour or the minutes: beside its digits no others are taken."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and watched is self.lineEdit() and not self.lineEdit().hasSelectedText():
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)

    def minute(self) -> int:
        """The time in the field, in minutes after midnight."""
        shown = self.time()
        return shown.hour() * 60 + shown.minute()

    def show_minute(self, minute: int) -> None:
        """Show this time."""
        self.setTime(QTime(minute // 60, minute % 60))

    def _tell_part(self) -> None:
        """Tab and arrows go from the hour to the minutes."""
        if self.hasFocus():
            announce(self, self.lineEdit().selectedText())
