"""What narrows the exercises: words, time, kind, posture, favourites."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.library import LENGTHS, Library, LibraryFilter
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import Group, join, segment_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour, draw_box, pill, seen
from unclench.widgets.controls.text import label
from unclench.widgets.scenes import palettes


class Filters(QWidget):
    """A bar with the search field and the lengths, and below it the kinds; each asks anew."""

    def __init__(self, library: Library) -> None:
        """Narrow what `library` shows. The chips for time and kind come with `build_chips`."""
        super().__init__()
        self._library = library
        wanted = library.wanted
        self._low = False
        self._all: list[Chip] = []  # what takes a filter off, in each row of chips
        self.search = SearchField(self.tr("Search exercises"), self.tr("Search (/)"))
        self.search.can_be_cleared(self.tr("Clear the search"))
        self.search.setText(wanted.words)
        self.search.textChanged.connect(lambda text: library.ask(words=text))
        self.posture = Choice(self.tr("Position"), [(None, self.tr("Any position"))])
        self.posture.chosen.connect(lambda value: library.ask(posture=value))
        self.favourites = Chip(self.tr("Favorites"))
        self.favourites.setChecked(wanted.favourites)
        self.favourites.toggled.connect(lambda on: library.ask(favourites=on))
        self.recent = Chip(self.tr("Recent first"))
        self.recent.setChecked(wanted.recent_first)
        self.recent.toggled.connect(lambda on: library.ask(recent_first=on))
        self.more = Chip(self.tr("More"))
        self.more.toggled.connect(self._show_more)
        self.bar = QWidget()  # where it stands, the page decides
        self._bar = QHBoxLayout(self.bar)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.addWidget(self.search)
        self._kinds = Group(self.tr("Kind of exercise"))
        self._extra = QWidget()
        self._rest = Flow(gap=2, parent=self._extra)
        for widget in (self.posture, self.favourites, self.recent):
            self._rest.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._kinds)
        column.addWidget(self._extra)
        self._show_more()

    def be_low(self, low: bool) -> None:
        """Leave the search field, with a button that brings the rest, where the page is low."""
        if low != self._low:
            place = self._bar if low else self._chips  # these, when built now, are still without it
            self._low = low
            place.addWidget(self.more)
            (self._rest if low else self._bar).addWidget(self._times)
            self._show_more()
            self._follow_places()

    def clear(self) -> None:
        """Take all filters off."""
        self.search.clear()
        for chip in self._all:
            chip.setChecked(True)
        self.posture.show_value(None)
        for more in (self.favourites, self.recent):
            more.setChecked(False)
        self._library.ask(**LibraryFilter()._asdict())

    def build_chips(self) -> None:
        """Build the lines of chips, once."""
        if self._kinds.layout() is None:
            postures = [(one, words.posture(one)) for one in self._library.postures]
            self.posture.offer([(None, self.tr("Any position")), *postures])
            self.posture.show_value(self._library.wanted.posture)
            (self._rest if self._low else self._bar).addWidget(self._times)
            self._kinds.setLayout(self._chips)
            self._follow_places()

    def lead_to(self, button: QWidget) -> None:
        """Have Tab come to `button` after all that is here, also what was built after it."""
        QWidget.setTabOrder(self._stops()[-1], button)

    @cached_property
    def _chips(self) -> Flow:
        """The kinds, each with its landscape's color, and what brings the rest."""
        kinds: list[tuple[str | None, Chip]] = [(None, Chip(self.tr("All")))]
        kinds += [(one, KindChip(one)) for one in self._library.kinds]
        now = self._library.wanted.kind
        line, chips = join(kinds, Flow(gap=0), now, lambda one: self._library.ask(kind=one))
        self._all.append(chips[None])
        if not self._low:
            line.addWidget(self.more)
        return line

    def _follow_places(self) -> None:
        """Tab goes as all stands now: the lengths and the button for more change places."""
        for one, following in pairwise(self._stops()):
            QWidget.setTabOrder(one, following)

    def _stops(self) -> list[QWidget]:
        """What Tab comes to here, as all stands now.

        Never from `nextInFocusChain`: each widget that it gives belongs, for PySide, to the one
        before, and whatever stands behind a widget that is deleted is lost with it.
        """
        low = (self.more, self._kinds, self._extra, self._times)
        high = (self._times, self._kinds, self.more, self._extra)
        moving = {self.more, *self._times.findChildren(QWidget)}
        stops: list[QWidget] = [self.search]
        for part in low if self._low else high:
            own = part in (self.more, self._times)
            stops += [
                one
                for one in (part, *part.findChildren(QWidget))
                if one.focusPolicy() != QtCore.Qt.FocusPolicy.NoFocus and (own or one not in moving)
            ]
        return stops

    def _show_more(self) -> None:
        self._extra.setVisible(self.more.isChecked())
        self._kinds.setVisible(self.more.isChecked() or not self._low)

    @cached_property
    def _times(self) -> QWidget:
        """The lengths, joined."""
        times: list[tuple[float | None, str]] = [(None, self.tr("Any"))]
        times += [(one, f"{one:g}") for one in LENGTHS]
        now = self._library.wanted.minutes
        line, chips = segment_row(times, now, lambda one: self._library.ask(minutes=one))
        self._all.append(chips[None])
        chips[None].setAccessibleName(self.tr("Any length"))
        for minutes in LENGTHS:
            chips[minutes].setAccessibleName(words.minutes(minutes))
        unit = label(self.tr("min"), "small", "quiet")
        unit.setContentsMargins(8, 0, 0, 0)
        line.addWidget(unit)
        return Group(self.tr("Length"), line)


class KindChip(Chip):
    """A chip with a dot in the color of its kind's landscapes; all fit in one line mostly."""

    side_at_100 = 12

    def __init__(self, kind: str) -> None:
        """A chip for the kind with this code."""
        super().__init__(words.kind(kind))
        self._kind = kind

    def sizeHint(self) -> QSize:
        """Room for the dot too."""
        size = super().sizeHint()
        size.setWidth(size.width() + theme.scaled(self, 9 + 8))
        return size

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled when chosen, outlined when not; the dot is left of the words."""
        painter = QPainter(self)
        if self.isChecked():
            tone = colour(self, Role.HighlightedText)
            draw_box(self, painter, colour(self, Role.Highlight), None, pill(self))
        else:
            tone = colour(self, Role.ButtonText)
            fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
            draw_box(self, painter, fill, colour(self, Role.PlaceholderText), pill(self))
        side = theme.scaled(self, 9)
        left = theme.RING + theme.scaled(self, self.side_at_100)
        dot = QRectF(left, (self.height() - side) / 2, side, side)
        shown = tone if self.isChecked() else QColor(palettes.dot(self._kind, theme.is_dark(self)))
        ink.disc(painter, seen(self, dot), shown)
        painter.setFont(self.face())
        ink.write_in(painter, tone)
        box = self.rect().adjusted(left + side + theme.scaled(self, 8), 0, 0, 0)
        painter.drawText(seen(self, QRectF(box)).toRect(), ink.LEFT | ink.MIDDLE, self.text())
        painter.end()


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
