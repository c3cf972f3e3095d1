"""Help now: when to call, whom to call, in calm words. It needs no network and no store."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unclench.domain.people import Person
from unclench.domain.plain_text import sort_key
from unclench.domain.preferences import Preferences
from unclench.viewmodels import plan_words
from unclench.viewmodels.learn.reading import (
    HelpNumber,
    TextSection,
    home,
    read_help,
    read_numbers,
)
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.learn.text_card import TextCard

LONGEST = 300  # characters of the person's own line
ELSEWHERE = "none"  # a country that isn't listed


class HelpPage(ReadingPage):
    """The crisis words first, then numbers, then what is urgent and what can wait a day."""

    def __init__(self, settings: Settings, people: Callable[[], Sequence[Person]] = tuple) -> None:
        """Read the texts; `settings` keep the person's own line, `people` tells whom they know."""
        super().__init__(self.tr("Help now"), widest=theme.CONTENT)
        self._settings, self._known = settings, people
        text = read_help()
        self.countries = read_numbers()
        self.rows.addWidget(label(text.lead))
        self.rows.addWidget(TextCard(text.crisis, wash=True, tone="sun"))
        columns = Stacks(gap=10, column=400)
        self.people = PeopleCard()
        self.rows.addWidget(self.people)
        columns.addWidget(self._numbers())
        for section in text.sections:
            columns.addWidget(TextCard(section))
        safety = TextSection("safety", self.tr("What this is not"), (text.safety,))
        columns.addWidget(TextCard(safety))
        self.rows.addLayout(columns)
        self.rows.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top."""
        super().showEvent(event)
        self.people.show_people(self._known())
        self.area.verticalScrollBar().setValue(0)
        self.back.setFocus()

    def _numbers(self) -> QWidget:
        card = Card()
        rows = card.column(margin=22, spacing=8)
        rows.addWidget(label(self.tr("Numbers"), "heading"))
        if self.countries:
            self._build_countries(rows)
        rows.addWidget(label(self.tr("Your own: a person, a number, a place"), tone="quiet"))
        hint = self.tr("For example: my sister, 555 0123")
        self.own = Field(self.tr("Your own people and numbers"), hint)
        self.own.setMaxLength(LONGEST)
        self.own.setText(self._settings.preferences.own_help)
        self.own.editingFinished.connect(self._keep)
        self._settings.changed.connect(self._show_own)
        rows.addWidget(self.own)
        return card

    def _show_own(self, now: Preferences) -> None:
        self.own.setText(now.own_help)

    def _build_countries(self, rows: QVBoxLayout) -> None:
        named = [(one.territory, one.name) for one in self.countries]
        pairs = named[:1] + sorted(named[1:], key=lambda one: sort_key(one[1]))
        self.country = Choice(self.tr("Country"), [*pairs, (ELSEWHERE, self.tr("Not listed here"))])
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self.dated = label("", "small", "quiet")
        self.country.chosen.connect(self._choose)
        rows.addWidget(self.country)
        rows.addLayout(self._grid)
        rows.addWidget(self.dated)
        self.country.show_value(self._where())
        self._show(self._where())

    def _where(self) -> str:
        """The country that was chosen, else where the system says the person is."""
        chosen, known = self._settings.preferences.help_country, {ELSEWHERE}
        known |= {one.territory for one in self.countries}
        here = home(self.countries)
        return chosen if chosen in known else here.territory if here else ELSEWHERE

    def _choose(self, territory: str) -> None:
        self._settings.change(help_country=territory)
        self._show(territory)

    def _show(self, territory: str) -> None:
        clear_layout(self._grid)
        country = next((one for one in self.countries if one.territory == territory), None)
        self._list(country.numbers if country else ())
        if country is None:
            words = self.tr(
                "We don't know the numbers there, and won't show you another country's. Look up "
                "your emergency number now, while you're well, and write it down below."
            )
        else:
            words = self.tr(
                "As of {day}, from: {sources}. Numbers change: check yours, and write it down "
                "below."
            )
            words = fill(words, day=country.as_of, sources=", ".join(country.sources))
        self.dated.setText(words)

    def _list(self, numbers: Sequence[HelpNumber]) -> None:
        for row, (number, what, _source) in enumerate(numbers):
            shown = label(number, "heading", "accent")
            shown.setWordWrap(False)
            shown.setAccessibleName(f"{number}: {what}")
            self._grid.addWidget(shown, row, 0)
            self._grid.addWidget(label(what), row, 1)

    def _keep(self) -> None:
        self._settings.change(own_help=self.own.text().strip())


class PeopleCard(Card):
    """The people that were put down in My people, with how to reach them; hidden without any."""

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self.rows = self.column(margin=22, spacing=6)
        self._shown: tuple[Person, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("My people"))
        self.hide()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these, and nobody else."""
        known = tuple(one for one in people if one.known)
        if known == self._shown:
            return
        self._shown = known
        clear_layout(self.rows)
        self.rows.addWidget(label(self.tr("My people"), "heading"))
        said = []
        for one in known:
            self.rows.addWidget(label(one.name or one.reach, "body", "accent"))
            support = ", ".join(map(plan_words.support, one.support))
            below = " \N{MIDDLE DOT} ".join(
                part for part in (one.reach if one.name else "", support) if part
            )
            said.append(f"{one.name}: {below}" if one.name else below or one.reach)
            if below:
                told = label(below, tone="quiet")
                told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.rows.addWidget(told)
        self.setAccessibleDescription(". ".join(said))
        self.setVisible(bool(known))
