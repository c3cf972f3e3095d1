"""The first page: its greeting is there with the first picture, what the store knows follows.

Until then the one thing to do has its place, empty: nothing moves when it comes.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.texts import begun
from unclench.viewmodels import day_format
from unclench.viewmodels.local_time import local_now
from unclench.widgets.controls import theme
from unclench.widgets.controls.key_button import KeyButton
from unclench.widgets.controls.surfaces import SIDE, Card, centred, filled, settle
from unclench.widgets.controls.text import label

if TYPE_CHECKING:
    from unclench.widgets.today.today_parts import TodayParts

HIGH, HIGHEST = 236, 320  # pixels of the place for the one thing to do: at 100 %, and at most
_SIDES = 3 * SIDE  # pixels at 100 % that are left free beside both and between them
_WIDE = 480  # pixels at 100 %: from here on the greeting and the button stand side by side
_MORNING, _NOON, _EVENING, _NIGHT = 5, 12, 18, 23


class TodayPage(QWidget):
    """A greeting, notes that wait for an answer, and below them what `show_parts` brings."""

    checkInWanted = Signal()

    def __init__(self) -> None:
        """Greet by the time of day that it is."""
        super().__init__()
        self.setAccessibleName(self.tr("Today"))
        self.parts: TodayParts | None = None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 37)
        column.setSpacing(8)
        column.addLayout(self._first_line())
        column.addSpacing(6)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(8)
        column.addLayout(self.notes)
        self._place = QVBoxLayout()
        self._empty = _Place()
        self._place.addWidget(self._empty)
        column.addLayout(self._place)
        column.addStretch(1)
        self.area = filled(self, centred(page))
        # its place is always kept: what comes later may need it, and nothing is to move then
        self.area.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOn")
        self.greet(local_now())

    def greet(self, now: datetime) -> None:
        """Say what time of day it is, and which day."""
        self._greeting.setText(self._greetings(now.hour))
        self.date.setText(_written(now.date()))

    def show_parts(self, parts: TodayParts) -> None:
        """Show what is known now, in the place that was kept for it."""
        self.forget_parts()
        self.parts = parts
        self._empty.hide()
        self._place.addWidget(parts)
        parts.refilled.connect(self.settle)
        parts.show()
        self.settle()

    def settle(self) -> None:
        """Put all in its place at once: nobody is to see how it gets there."""
        if (page := self.area.widget()) is not None:
            settle(page)

    def forget_parts(self) -> None:
        """The store is about to be closed: show the empty place again."""
        if self.parts is not None:
            self._place.removeWidget(self.parts)
            self.parts.today.rest()
            self.parts.hide()
            self.parts.deleteLater()
            self.parts = None
            self._empty.show()

    def focus_first(self) -> None:
        """Go to the one thing to do."""
        if self.parts is not None:
            self.parts.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the one thing to do."""
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The button stands below the greeting where both would be too narrow."""
        way = QBoxLayout.Direction
        words = self._greeting.fontMetrics().horizontalAdvance(self._greeting.text())
        both = words + self.check_in.sizeHint().width() + theme.scaled(self, _SIDES)
        wide = self.width() >= max(theme.scaled(self, _WIDE), both)
        self._line.setDirection(way.LeftToRight if wide else way.TopToBottom)
        if self._greeting.wordWrap() == wide:
            self._greeting.setWordWrap(not wide)

    def _first_line(self) -> QHBoxLayout:
        line = self._line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._greeting = label("", "display")
        self._greeting.setWordWrap(False)  # where it may break, Qt tries that first, at its cost
        self.date = label("", tone="quiet")
        self.date.setWordWrap(False)  # to break a long one would cost the first picture time
        words.addWidget(self._greeting)
        words.addWidget(self.date)
        self.check_in = KeyButton(self.tr("How are you?"), "F4")
        self.check_in.setToolTip(self.tr("How are you? (F4)"))
        self.check_in.clicked.connect(self.checkInWanted)
        line.addLayout(words, 1)
        beside = QHBoxLayout()
        beside.addWidget(self.check_in)
        beside.addStretch(1)
        line.addLayout(beside)
        return line

    def _greetings(self, hour: int) -> str:
        if _MORNING <= hour < _NOON:
            return self.tr("Good morning")
        if _NOON <= hour < _EVENING:
            return self.tr("Good afternoon")
        if _EVENING <= hour < _NIGHT:
            return self.tr("Good evening")
        return self.tr("Hello")


class _Place(Card):
    """Where the one thing to do will be."""

    def __init__(self) -> None:
        super().__init__(wash=True)
        self.restyle()

    def restyle(self) -> None:
        """As high as that will be."""
        self.setMinimumHeight(min(theme.scaled(self, HIGH), HIGHEST))


def _written(day: date) -> str:
    """The day with its name, without the year."""
    return begun(day_format.written(day, "yyyy"))
