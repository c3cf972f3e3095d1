"""The cards of the exercises that fit, built as they are needed: there may be thousands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.library.library import Entry, Library
from unclench.widgets.controls.flow import Lines

if TYPE_CHECKING:
    from unclench.widgets.library.exercise_card import ExerciseCard

MOST = 60  # cards at first; more are built as one scrolls
KEPT = 300  # cards that are kept although they are not shown
BATCH = 8  # cards built at a time, when the window is there already


class CardGrid(Lines):
    """Cards in equal columns, in the order in which the library shows their exercises."""

    opened = Signal(str)
    moved = Signal(str, str)  # from which exercise's card an arrow key goes, and which way

    def __init__(
        self,
        library: Library,
        new_card: Callable[[Entry, bool, QWidget], ExerciseCard],
        paper: QWidget,
    ) -> None:
        """For the exercises of `library`, each on a card that `new_card` makes upon `paper`."""
        super().__init__(gap=10, column=286)
        self._library, self._new_card, self._paper = library, new_card, paper
        self._cards: dict[str, ExerciseCard] = {}
        self._most = MOST
        self._order: list[ExerciseCard] = []  # as Tab goes through them
        library.favouriteChanged.connect(self._show_star)
        library.tagsChanged.connect(self._mark)

    def card(self, exercise_id: str) -> ExerciseCard | None:
        """The card of this exercise, if it was built already."""
        return self._cards.get(exercise_id)

    def build_some(self) -> None:
        """Build a few of the cards that are wanted and not there yet; the others follow."""
        self._build(BATCH)
        if any(entry.id not in self._cards for entry in self._wanted()):
            QTimer.singleShot(0, self._paper, self.build_some)

    def build_to(self, exercise_id: str) -> ExerciseCard | None:
        """Build all cards up to this one, which is given back if it is among those shown."""
        places = [entry.id for entry in self._library.shown()]
        if exercise_id in places:
            self._most = max(self._most, places.index(exercise_id) + 1)
        self._build(self._most)
        return self._cards.get(exercise_id)

    def drop_changed(self) -> None:
        """Let go of cards whose exercise changed or went, and of those that are too many."""
        entries = {entry.id: entry for entry in self._library.entries}
        wanted = {entry.id for entry in self._wanted()}
        for name, card in list(self._cards.items()):
            spare = len(self._cards) > KEPT and name not in wanted
            if spare or entries.get(name) != card.entry:
                self._cards.pop(name)
                self.removeWidget(card)
                card.deleteLater()

    def want_more(self) -> None:
        """Build further cards, if more exercises are shown than there are cards for."""
        if self._most < len(self._library.shown()):
            self._most += MOST
            self.build_some()

    def _wanted(self) -> tuple[Entry, ...]:
        return self._library.shown()[: self._most]

    def _build(self, most: int) -> None:
        missing = [entry for entry in self._wanted() if entry.id not in self._cards][:most]
        for entry in missing:
            self._cards[entry.id] = self._build_card(entry)
        shown = [one for one in self._library.shown() if one.id in self._cards]
        for entry in shown:
            self._cards[entry.id].show_found(self._library.said(entry))
        cards = [self._cards[one.id] for one in shown]
        self.arrange(cards)
        self._follow(cards, [self._cards[entry.id] for entry in missing])

    def _follow(self, cards: list[ExerciseCard], built: list[ExerciseCard]) -> None:
        """Tab goes as they stand; what was built just now behind all others goes so by itself."""
        if cards != self._order + built:
            for one, following in pairwise(cards):
                QWidget.setTabOrder(one, following)
        self._order = cards

    def _build_card(self, entry: Entry) -> ExerciseCard:
        card = self._new_card(entry, self._library.is_favourite(entry.id), self._paper)
        card.show_mark(self._library.tags)
        card.clicked.connect(lambda: self.opened.emit(entry.id))
        card.starToggled.connect(lambda: self._library.toggle_favourite(entry.id))
        card.moved.connect(lambda way: self.moved.emit(entry.id, way))
        self.addWidget(card)
        return card

    def _mark(self) -> None:
        for card in self._cards.values():
            card.show_mark(self._library.tags)

    def _show_star(self, exercise_id: str) -> None:
        card = self._cards.get(exercise_id)
        if card is not None:
            card.show_star(self._library.is_favourite(exercise_id))
