"""All exercises as cards, narrowed by time, kind, position or words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.library.library import Entry, Library
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.keyboard import types
from unclench.widgets.controls.surfaces import centred, filled
from unclench.widgets.controls.text import label
from unclench.widgets.controls.type_ahead import TypeAhead
from unclench.widgets.library.card_grid import CardGrid
from unclench.widgets.library.filters import Filters

if TYPE_CHECKING:
    from unclench.widgets.library.exercise_card import ExerciseCard


WIDE = 940  # pixels at 100 %: from here on the title and the search stand side by side


class ExercisesPage(QWidget):
    """Cards that fit what is asked for; `opened` carries the id of the one that was picked."""

    opened = Signal(str)
    soundsWanted = Signal()

    def __init__(
        self,
        library: Library,
        new_card: Callable[[Entry, bool, QWidget], ExerciseCard],
        parent: QWidget | None = None,
    ) -> None:
        """Show the exercises of `library`, each on a card that `new_card` makes."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Exercises"))
        self._library = library
        self._page = _Paper()
        self._page.painted.connect(self._build)
        self._page.painted.connect(self._compose)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 24, 0, 37)
        column.setSpacing(8)
        self.filters = Filters(library)
        self._title = label(self.tr("Exercises"), "display")
        self._title.setProperty("wordWrap", False)
        column.addLayout(self._first_line())
        self.filters.search.leftDown.connect(self.focus_card)
        column.addWidget(self.filters)
        self.cards = CardGrid(library, new_card, self._page)
        self.cards.opened.connect(self.opened)
        self.cards.moved.connect(self._move)
        column.addSpacing(4)
        column.addLayout(self.cards)
        self._nothing = self._build_nothing()
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._area = filled(self, centred(self._page))
        # its place is always kept: with fewer cards the page would jump to the right
        self._area.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOn")
        self._area.verticalScrollBar().valueChanged.connect(self._scroll)
        library.changed.connect(self._change)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.filters.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()
        self._area.ensureWidgetVisible(self.filters.search)

    def focus_card(self, exercise_id: str | None = None) -> None:
        """Go to this exercise's card, or to the first that is shown."""
        shown = self._library.shown()
        self.filters.build_chips()
        card = self.cards.build_to(exercise_id or (shown[0].id if shown else ""))
        self._nothing.setVisible(self._is_nothing())
        if (layout := self._page.layout()) is not None:
            layout.activate()  # so that the card has its place at once
        if card is not None:
            card.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def card(self, exercise_id: str) -> ExerciseCard | None:
        """The card of this exercise, if it was built already."""
        return self.cards.card(exercise_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing searches, Esc clears the search, Down goes to the first card."""
        text, search = types(event), self.filters.search
        if event.key() == QtCore.Qt.Key.Key_Escape and search.text():
            search.clear()
        elif event.key() == QtCore.Qt.Key.Key_Down:
            self.focus_card()
        elif text == "/":
            self.focus_search()
        elif text.strip():
            self.focus_search()
            search.setText(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep cards in sight where there is little room."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Hide what is not needed first behind a button where the page is low."""
        low = self.height() < theme.scaled(self, theme.LOW)
        wide = self.width() >= theme.scaled(self, WIDE)
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._title.setVisible(not low)
        self.filters.be_low(low)

    def _first_line(self) -> QBoxLayout:
        self._head = QHBoxLayout()
        title = QHBoxLayout()
        title.addWidget(self._title)
        self.sounds = PlainButton(self.tr("Just sounds"))
        self.sounds.setToolTip(self.tr("Rain, the sea, or a sound of your own, without a session"))
        self.sounds.clicked.connect(self.soundsWanted)
        title.addWidget(self.sounds)
        title.addStretch(1)
        self._head.addLayout(title, 1)
        self._head.addWidget(self.filters.bar)
        return self._head

    def _build_nothing(self) -> QWidget:
        nothing = QWidget()
        rows = QVBoxLayout(nothing)
        rows.setContentsMargins(0, 16, 0, 0)
        rows.addWidget(label(self.tr("No matches. Try removing a filter."), "lead"))
        self.show_all = PlainButton(self.tr("Show all exercises"), main_size=True)
        self.show_all.clicked.connect(self._show_all)
        line = QHBoxLayout()
        line.addWidget(self.show_all)
        line.addStretch(1)
        rows.addLayout(line)
        return nothing

    def _show_all(self) -> None:
        self.filters.clear()
        self.focus_card()

    def _build(self) -> None:
        self.filters.build_chips()
        self.cards.build_some()
        nothing = self._is_nothing()
        self._nothing.setVisible(nothing)
        if nothing:
            self.filters.lead_to(self.show_all)

    def _is_nothing(self) -> bool:
        """Whether nothing fits, which is said once all texts were read."""
        return not self._library.shown() and not self._library.searching

    def _compose(self) -> None:
        TypeAhead(self, self.filters.search)

    def _change(self) -> None:
        self.cards.drop_changed()
        self._build()

    def _scroll(self, at: int) -> None:
        bar = self._area.verticalScrollBar()
        if at + 2 * bar.pageStep() > bar.maximum():
            self.cards.want_more()

    def _move(self, exercise_id: str, way: str) -> None:
        shown = [entry.id for entry in self._library.shown()]
        columns = self.cards.columns()
        step = {"left": -1, "right": 1, "up": -columns, "down": columns}[way]
        place = shown.index(exercise_id) + step
        if place < 0:
            self.filters.search.setFocus(QtCore.Qt.FocusReason.BacktabFocusReason)
        elif place < len(shown):
            self.focus_card(shown[place])
            if (card := self.card(shown[place])) is not None:
                self._area.ensureWidgetVisible(card)


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
            QTimer.singleShot(0, self, self.painted.emit)
