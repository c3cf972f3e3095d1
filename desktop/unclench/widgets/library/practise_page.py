"""The first screen: exercises as cards, narrowed by time, kind, posture or words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.library import Entry, Library
from unclench.widgets.controls import theme
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.controls import Chip, PlainButton, label, scrolled
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow, Lines
from unclench.widgets.window import lazy_pages

if TYPE_CHECKING:
    from unclench.widgets.library.exercise_card import ExerciseCard

MOST = 60  # cards at first; more are built as one scrolls
KEPT = 300  # cards that are kept although they are not shown
BATCH = 8  # cards built at a time, when the window is there already
TIMES = (1, 3, 5, 10, 20)


class PractisePage(QWidget):
    """Cards that fit what is asked for; `opened` carries the id of the one that was picked."""

    opened = Signal(str)
    checkInWanted = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        """Show the exercises of `library`."""
        super().__init__(parent)
        self._library = library
        self._cards: dict[str, ExerciseCard] = {}
        self._most = MOST
        self._page = _Paper()
        self._page.painted.connect(self._build_more)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(37, 29, 37, 37)
        column.setSpacing(8)
        self._title = label(self.tr("What would help right now?"), "display")
        column.addWidget(self._title)
        column.addLayout(self._second_line())
        self.notes = QVBoxLayout()
        self.notes.setSpacing(8)
        column.addLayout(self.notes)
        self._build_filters(column)
        self.cards = Lines(gap=10, column=310)
        column.addSpacing(4)
        column.addLayout(self.cards)
        self._nothing = label(self.tr("Nothing fits all of that. You could take one filter off."))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(self._page)
        outer.addWidget(self._area)
        self._area.verticalScrollBar().valueChanged.connect(self._scroll)
        library.changed.connect(self._change)
        library.favouriteChanged.connect(self._show_star)
        library.tagsChanged.connect(self._mark)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self._area.ensureWidgetVisible(self.search)

    def focus_card(self, exercise_id: str | None = None) -> None:
        """Go to this exercise's card, or to the first that is shown."""
        shown = self._library.shown()
        places = [entry.id for entry in shown]
        wanted = exercise_id or (places[0] if places else "")
        if wanted in places:
            self._most = max(self._most, places.index(wanted) + 1)
        self._build_chips()
        self._build_cards(self._most)
        self._show()
        if (layout := self._page.layout()) is not None:
            layout.activate()  # so that the card has its place at once
        card = self._cards.get(wanted)
        if card is not None:
            card.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def card(self, exercise_id: str) -> ExerciseCard | None:
        """The card of this exercise, if it was built already."""
        return self._cards.get(exercise_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing searches, Esc clears the search."""
        text = event.text()
        if event.key() == QtCore.Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif text == "/":
            self.focus_search()
        elif text.isprintable() and text.strip():
            self.focus_search()
            self.search.setText(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep cards in sight where there is little room."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Hide what is not needed first behind a button where the page is low."""
        low = self.height() < theme.scaled(self, theme.LOW)
        self._title.setVisible(not low)
        self.more.setVisible(low)
        for widget in (self.posture, self.favourites, self.recent, self._rows):
            widget.setVisible(not low or self.more.isChecked())

    def _second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(label(self.tr("Pick a length, or type to search."), tone="quiet"), 1)
        self.check_in = PlainButton(self.tr("How are you?"))
        self.check_in.setToolTip(self.tr("How are you? (F4)"))
        self.check_in.clicked.connect(self.checkInWanted)
        line.addWidget(self.check_in)
        return line

    def _build_filters(self, column: QVBoxLayout) -> None:
        self.search = _Search(self)
        self.search.textChanged.connect(lambda text: self._library.ask(words=text))
        self.search.returnPressed.connect(self.focus_card)
        self.posture = Choice(self.tr("Posture"), [(None, self.tr("Any posture"))])
        self.posture.chosen.connect(lambda value: self._library.ask(posture=value))
        self.favourites = Chip(self.tr("Favourites"))
        self.favourites.toggled.connect(lambda on: self._library.ask(favourites=on))
        self.recent = Chip(self.tr("Recent first"))
        self.recent.toggled.connect(lambda on: self._library.ask(recent_first=on))
        self.more = Chip(self.tr("Filter"))  # where there is little room
        self.more.toggled.connect(self.restyle)
        line = Lines(gap=2)
        for widget in (self.search, self.more, self.posture, self.favourites, self.recent):
            line.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(line)
        self._rows = QWidget()
        self._chips = QVBoxLayout(self._rows)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        column.addWidget(self._rows)

    def _time_chips(self) -> Flow:
        line = Flow(gap=2)
        group = QButtonGroup(self)
        first = _chip(self.tr("Any time"), group, lambda: self._library.ask(minutes=None))
        first.setChecked(True)
        line.addWidget(first)
        for minutes in TIMES:
            chip = _chip(
                self.tr("%1 min").replace("%1", str(minutes)),
                group,
                _asking(self._library, minutes=minutes),
            )
            line.addWidget(chip)
        return line

    def _kind_chips(self) -> Flow:
        line = Flow(gap=2)
        group = QButtonGroup(self)
        first = _chip(self.tr("All kinds"), group, lambda: self._library.ask(kind=None))
        first.setChecked(True)
        line.addWidget(first)
        for kind in self._library.kinds:
            line.addWidget(_chip(words.kind(kind), group, _asking(self._library, kind=kind)))
        return line

    def _build_cards(self, most: int) -> None:
        """Build up to `most` of the cards that are wanted and not there yet."""
        missing = [entry for entry in self._wanted() if entry.id not in self._cards]
        for entry in missing[:most]:
            self._cards[entry.id] = self._build_card(entry)

    def _wanted(self) -> tuple[Entry, ...]:
        return self._library.shown()[: self._most]

    def _build_chips(self) -> None:
        if not self._chips.count():
            postures = [(one, words.posture(one)) for one in self._library.postures]
            self.posture.offer([(None, self.tr("Any posture")), *postures])
            self._chips.addLayout(self._time_chips())
            self._chips.addLayout(self._kind_chips())

    def _build_more(self) -> None:
        self._build_chips()
        self._build_cards(BATCH)
        self._show()
        if any(entry.id not in self._cards for entry in self._wanted()):
            QTimer.singleShot(0, self._build_more)

    def _change(self) -> None:
        """Show what fits now; cards whose exercise changed or went are built anew or go."""
        entries = {entry.id: entry for entry in self._library.entries}
        wanted = {entry.id for entry in self._wanted()}
        for name, card in list(self._cards.items()):
            spare = len(self._cards) > KEPT and name not in wanted
            if spare or entries.get(name) != card.entry:
                self._cards.pop(name)
                self.cards.removeWidget(card)
                card.deleteLater()
        self._build_more()

    def _scroll(self, at: int) -> None:
        bar = self._area.verticalScrollBar()
        near_end = at + 2 * bar.pageStep() > bar.maximum()
        if near_end and self._most < len(self._library.shown()):
            self._most += MOST
            self._build_more()

    def _build_card(self, entry: Entry) -> ExerciseCard:
        card = lazy_pages.exercise_card(entry, self._library.is_favourite(entry.id), self._page)
        card.show_mark(self._library.tags)
        card.clicked.connect(lambda: self.opened.emit(entry.id))
        card.starToggled.connect(lambda: self._library.toggle_favourite(entry.id))
        card.moved.connect(lambda way: self._move(entry.id, way))
        self.cards.addWidget(card)
        return card

    def _show(self) -> None:
        shown = self._library.shown()
        self.cards.arrange([self._cards[one.id] for one in shown if one.id in self._cards])
        self._nothing.setVisible(not shown)

    def _mark(self) -> None:
        for card in self._cards.values():
            card.show_mark(self._library.tags)

    def _show_star(self, exercise_id: str) -> None:
        card = self._cards.get(exercise_id)
        if card is not None:
            card.show_star(self._library.is_favourite(exercise_id))

    def _move(self, exercise_id: str, way: str) -> None:
        shown = [entry.id for entry in self._library.shown()]
        columns = self.cards.columns()
        step = {"left": -1, "right": 1, "up": -columns, "down": columns}[way]
        place = shown.index(exercise_id) + step
        if place < 0:
            self.search.setFocus(QtCore.Qt.FocusReason.BacktabFocusReason)
        elif place < len(shown):
            self.focus_card(shown[place])
            self._area.ensureWidgetVisible(self._cards[shown[place]])


class _Paper(QWidget):
    """What scrolls; it tells, once, that it was painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)


class _Search(Field):
    """A search field that Down leaves towards the cards, and Esc empties."""

    def __init__(self, page: PractisePage) -> None:
        super().__init__(page.tr("Search exercises"), page.tr("Search (/)"))
        self._page = page
        self.setMaxLength(80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Down:
            self._page.focus_card()
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


def _chip(text: str, group: QButtonGroup, pressed: Callable[[], None]) -> Chip:
    chip = Chip(text)
    group.addButton(chip)
    chip.clicked.connect(lambda _on: pressed())
    return chip


def _asking(library: Library, **wanted: object) -> Callable[[], None]:
    return lambda: library.ask(**wanted)
