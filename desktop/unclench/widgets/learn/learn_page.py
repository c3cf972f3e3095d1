"""Learn: short cards in plain words, each with what one could do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from unclench.viewmodels.learn.read_cards import ReadCards
from unclench.viewmodels.learn.reading import TextSection, read_learn
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.reading import LinkButton, ReadingPage
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.text import label
from unclench.widgets.learn.learn_card import LearnCard
from unclench.widgets.scenes.palettes import scene_of


class LearnPage(ReadingPage):
    """Cards in columns; Tab walks from card to card and through their buttons."""

    opened = Signal(str)  # the id of an exercise
    pageWanted = Signal(str)  # "help", "check_in" or "fit", as the window calls them

    def __init__(self, library: Library, settings: Settings) -> None:
        """Show the cards; buttons lead to exercises of `library`, `settings` keep what was read."""
        super().__init__(self.tr("Learn"), back=False, widest=theme.CONTENT)
        self._library = library
        self._read = ReadCards(settings)
        self._said = label("", tone="quiet")
        self.rows.addWidget(self._said)
        self._sections = read_learn()
        self.cards = [self._card(section) for section in self._sections]
        self._read.changed.connect(self._count)
        self._count()
        columns = Stacks(gap=12, column=330)
        for card in self.cards:
            columns.addWidget(card)
        self.rows.addLayout(columns)
        self.rows.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        if not any(one.hasFocus() for one in self.cards):
            self.cards[0].setFocus()

    def show_card(self, card_id: str) -> bool:
        """Unfold this card and go there; False when there is none."""
        found = next((one for one in self.cards if one.section.id == card_id), None)
        if found is None:
            return False
        found.unfold()
        found.setFocus()
        QTimer.singleShot(0, found, lambda: self.area.ensureWidgetVisible(found, 0, 0))
        return True

    def bookmark(self) -> object:
        """The cards that are unfolded."""
        folds = ((one.section.id, one.more) for one in self.cards)
        return [name for name, more in folds if more is not None and more.button.isChecked()]

    def open_at(self, bookmark: object) -> None:
        """Unfold those."""
        assert isinstance(bookmark, list)
        for card in self.cards:
            if card.section.id in bookmark:
                card.unfold()

    def _count(self) -> None:
        read = self._read.count([section.id for section in self._sections])
        words = self.tr("Short cards, in any order.")
        if read:
            done = self.tr("{read} of {all} read.")
            words = f"{words} {fill(done, read=read, all=len(self._sections))}"
        self._said.setText(words)

    def _card(self, section: TextSection) -> LearnCard:
        found = [e for name in section.exercises if (e := self._library.entry(name)) is not None]
        card = LearnCard(section, self._read, scene_of(found[0].kind) if found else "mist")
        line = Flow(gap=6)
        for entry in found:
            button = LinkButton(fill(self.tr("Try: {title}"), title=entry.title))
            button.clicked.connect(self._opening(entry.id))
            line.addWidget(button)
        if section.page:
            button = LinkButton(self._name(section.page))
            button.clicked.connect(self._leading(section.page))
            line.addWidget(button)
        if line.count():
            card.rows.addSpacing(4)
            card.rows.addLayout(line)
        return card

    def _name(self, name: str) -> str:
        return {
            "help": self.tr("Help now (F3)"),
            "check_in": self.tr("How are you? (F4)"),
            "fit": self.tr("Health considerations"),
        }[name]

    def _opening(self, name: str) -> Callable[[], None]:
        return lambda: self.opened.emit(name)

    def _leading(self, page: str) -> Callable[[], None]:
        return lambda: self.pageWanted.emit(page)
