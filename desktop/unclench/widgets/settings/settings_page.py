"""Settings: each is stored and applied the moment it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from unclench.domain.plain_text import plain, searched
from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.bookmarked import bookmarks, go_back
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card, centred, filled
from unclench.widgets.controls.text import label
from unclench.widgets.settings.data_card import DataCard
from unclench.widgets.settings.look_chips import (
    language_choice,
    need_chips,
    text_size_chips,
    theme_chips,
)
from unclench.widgets.settings.machines_card import MachinesCard
from unclench.widgets.settings.search_head import SearchHead
from unclench.widgets.settings.sound_card import SoundCard, SoundModels
from unclench.widgets.settings.voice_card import VoiceCard

if TYPE_CHECKING:
    from unclench.viewmodels.sound.voices import Voices


class SettingsPage(QWidget):
    """Look, questions, sound and data, each in a card."""

    fitWanted = Signal()

    def __init__(
        self,
        settings: Settings,
        care: DataManagement | None = None,
        voices: Voices | None = None,
        models: SoundModels | None = None,
        more: Sequence[QWidget] = (),
    ) -> None:
        """Show and change `settings`; `care`, when there, looks after the data.

        `voices` can be tried, and with `models` the other sounds. `more` are cards of other parts
        of the app.
        """
        super().__init__()
        self.setAccessibleName(self.tr("Settings"))
        self._settings = settings
        self._switches: dict[str, Switch] = {}
        settings.changed.connect(self._follow)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 37)
        column.setSpacing(12)
        column.addWidget(self._head())
        self._cards = Stacks(gap=12, column=420)
        self.sound = SoundCard(settings, models)
        cards: list[QWidget] = [self._look(), self._session(), self._questions(), self.sound]
        if voices is not None:
            cards.append(VoiceCard(settings, voices))
        cards += more
        if care is not None:
            cards += _data(care)
        for card in cards:
            self._cards.addWidget(card)
        self._every = tuple(cards)  # in their order, which a search must not change
        column.addLayout(self._cards)
        self._nothing = label(self.tr("No matches. Try another word."))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._area = filled(self, centred(page))

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self._area.ensureWidgetVisible(self.search)

    def bookmark(self) -> object:
        """What is searched for, and what is written in the cards."""
        searched_for, written = self.search.text(), bookmarks(self._named())
        return (searched_for, written) if searched_for or written else None

    def open_at(self, bookmark: object) -> None:
        """Search for that, and go on writing."""
        assert isinstance(bookmark, tuple)
        searched_for, written = bookmark
        go_back(self._named(), written)
        self.search.setText(searched_for)

    def _named(self) -> dict[str, QWidget]:
        """The cards by what they are."""
        return {type(one).__name__: one for one in self._every}

    def restyle(self) -> None:
        """A choice that changes the size of everything stays in sight."""
        QTimer.singleShot(0, self, self._stay)

    def _stay(self) -> None:
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def _head(self) -> SearchHead:
        self.search = Field(self.tr("Search settings"), self.tr("Search settings"))
        self.search.can_be_cleared(self.tr("Clear the search"))
        self.search.textChanged.connect(self._narrow)
        return SearchHead(self.tr("Settings"), self.search)

    def _narrow(self, words: str) -> None:
        """Show the cards in which all these words stand."""
        wanted = plain(words).split()
        cards = [one for one in self._every if _holds(one, wanted)]
        self._cards.arrange(cards)
        self._nothing.setVisible(not cards)

    def _look(self) -> QWidget:
        card = Card()
        column = card.column()
        column.addWidget(label(self.tr("Look"), "heading"))
        column.addWidget(label(self.tr("Language"), tone="quiet"))
        self.language = language_choice(self._settings)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("Colors"), tone="quiet"))
        line, self.themes = theme_chips(self._settings)
        column.addWidget(Group(self.tr("Colors"), line))
        column.addWidget(label(self.tr("Text size"), tone="quiet"))
        line, self.sizes = text_size_chips(self._settings)
        column.addWidget(Group(self.tr("Text size"), line))
        self.motion = self._switch("reduced_motion", self.tr("Reduce motion"), column)
        return card

    def _session(self) -> QWidget:
        card = Card()
        column = card.column()
        column.addWidget(label(self.tr("Sessions"), "heading"))
        column.addWidget(label(self.tr("What brings you here?"), tone="quiet"))
        line, self.needs = need_chips(self._settings)
        column.addWidget(Group(self.tr("What brings you here?"), line))
        self.captions = self._switch("captions", self.tr("Show captions"), column)
        name = self.tr("Hide numbers in the history")
        self.numbers = self._switch("hide_numbers", name, column)
        self.handed = self._switch("left_handed", self.tr("I'm left-handed"), column)
        self.fit = PlainButton(self.tr("Health considerations"))
        self.fit.setToolTip(self.tr("What exercises should take into account"))
        self.fit.clicked.connect(self.fitWanted)
        column.addWidget(self.fit, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _questions(self) -> QWidget:
        card = Card()
        column = card.column()
        column.addWidget(label(self.tr("Questions"), "heading"))
        self.pain = self._switch("ask_pain", self.tr("Ask about pain too"), column)
        name = self.tr("In the morning, ask how rested I am")
        self.rested = self._switch("ask_rested", name, column)
        name = self.tr("Ask how much I can do about it")
        self.control = self._switch("ask_control", name, column)
        name = self.tr("Ask three questions about my week, once a week")
        self.week = self._switch("week_review", name, column)
        return card

    def _switch(self, name: str, words: str, column: QVBoxLayout) -> Switch:
        switch = Switch(words)
        switch.setChecked(getattr(self._settings.preferences, name))
        switch.toggled.connect(lambda on: self._settings.change(**{name: on}))
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._switches[name] = switch
        return switch

    def _follow(self, now: Preferences) -> None:
        """Something was set elsewhere."""
        for name, switch in self._switches.items():
            switch.setChecked(getattr(now, name))


def _data(care: DataManagement) -> list[QWidget]:
    """The cards about the data as a whole."""
    machines = care.machines
    return [DataCard(care), *([MachinesCard(machines)] if machines is not None else [])]


def _holds(card: QWidget, wanted: Sequence[str]) -> bool:
    """Whether all these words stand in the names and texts of a card."""
    said = [one.text() for one in card.findChildren(QLabel)]
    said += [one.text() for one in card.findChildren(QAbstractButton)]
    said += [text for one in card.findChildren(Choice) for _value, text in one.choices]
    said += [one.accessibleName() for one in card.findChildren(QWidget)]
    text = searched(" ".join([*said, getattr(card, "also_found_by", "")]))
    return all(word in text for word in wanted)
