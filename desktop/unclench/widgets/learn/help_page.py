"""Help now: when to call, whom to call, in calm words. It needs no network and no store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

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

    def __init__(self, settings: Settings) -> None:
        """Read the texts; `settings` keep the person's own numbers."""
        super().__init__(self.tr("Help now"), widest=theme.CONTENT)
        self._settings = settings
        text = read_help()
        self.countries = read_numbers()
        self.rows.addWidget(label(text.lead))
        self.rows.addWidget(TextCard(text.crisis, wash=True, tone="sun"))
        columns = Stacks(gap=10, column=400)
        columns.addWidget(self._people())
        for section in text.sections:
            columns.addWidget(TextCard(section))
        safety = TextSection("safety", self.tr("What this is not"), (text.safety,))
        columns.addWidget(TextCard(safety))
        self.rows.addLayout(columns)
        self.rows.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top."""
        super().showEvent(event)
        self.area.verticalScrollBar().setValue(0)
        self.back.setFocus()

    def _people(self) -> QWidget:
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
        self._settings.changed.connect(lambda now: self.own.setText(now.own_help))
        rows.addWidget(self.own)
        return card

    def _build_countries(self, rows: QVBoxLayout) -> None:
        pairs = [(one.territory, one.name) for one in self.countries]
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
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
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
