"""What narrows the exercises: words, time, kind, posture, favourites."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import chip_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow, Lines

TIMES = (1, 3, 5, 10, 20)


class Filters(QWidget):
    """A line with the search field, and lines of chips; each asks the library anew."""

    def __init__(self, library: Library) -> None:
        """Narrow what `library` shows. The chips for time and kind come with `build_chips`."""
        super().__init__()
        self._library = library
        self._low = False
        self.search = SearchField(self.tr("Search exercises"), self.tr("Search (/)"))
        self.search.textChanged.connect(lambda text: library.ask(words=text))
        self.posture = Choice(self.tr("Posture"), [(None, self.tr("Any posture"))])
        self.posture.chosen.connect(lambda value: library.ask(posture=value))
        self.favourites = Chip(self.tr("Favourites"))
        self.favourites.toggled.connect(lambda on: library.ask(favourites=on))
        self.recent = Chip(self.tr("Recent first"))
        self.recent.toggled.connect(lambda on: library.ask(recent_first=on))
        self.more = Chip(self.tr("Filter"))  # where there is little room
        self.more.toggled.connect(lambda: self.be_low(self._low))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = Lines(gap=2)
        for widget in (self.search, self.more, self.posture, self.favourites, self.recent):
            line.addWidget(widget)
        column.addLayout(line)
        self._rows = QWidget()
        self._chips = QVBoxLayout(self._rows)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        column.addWidget(self._rows)

    def be_low(self, low: bool) -> None:
        """Leave the search field, with a button that brings the rest, where the page is low."""
        self._low = low
        self.more.setVisible(low)
        for widget in (self.posture, self.favourites, self.recent, self._rows):
            widget.setVisible(not low or self.more.isChecked())

    def build_chips(self) -> None:
        """Build the lines of chips, once."""
        if not self._chips.count():
            postures = [(one, words.posture(one)) for one in self._library.postures]
            self.posture.offer([(None, self.tr("Any posture")), *postures])
            self._chips.addLayout(self._time_chips())
            self._chips.addLayout(self._kind_chips())

    def _time_chips(self) -> Flow:
        times: list[tuple[float | None, str]] = [(None, self.tr("Any time"))]
        times += [(one, fill(self.tr("{minutes} min"), minutes=one)) for one in TIMES]
        line, _chips = chip_row(times, None, lambda one: self._library.ask(minutes=one))
        return line

    def _kind_chips(self) -> Flow:
        kinds: list[tuple[str | None, str]] = [(None, self.tr("All kinds"))]
        kinds += [(one, words.kind(one)) for one in self._library.kinds]
        line, _chips = chip_row(kinds, None, lambda one: self._library.ask(kind=one))
        return line


class SearchField(Field):
    """A search field that Down leaves towards what was found, and Esc empties."""

    leftDown = Signal()

    def __init__(self, words: str, hint: str) -> None:
        """As a field, for some words."""
        super().__init__(words, hint)
        self.setMaxLength(80)
        self.returnPressed.connect(self.leftDown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Esc are more than keys for text."""
        if event.key() == QtCore.Qt.Key.Key_Down:
            self.leftDown.emit()
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
