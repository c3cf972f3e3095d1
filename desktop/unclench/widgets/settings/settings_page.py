"""Settings: each is stored and applied the moment it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.surfaces import Card, filled
from unclench.widgets.controls.text import label
from unclench.widgets.settings.data_card import DataCard
from unclench.widgets.settings.look_chips import text_size_chips, theme_chips
from unclench.widgets.settings.sound_card import SoundCard, SoundModels
from unclench.widgets.settings.voice_card import VoiceCard

if TYPE_CHECKING:
    from unclench.viewmodels.sound.voices import Voices

WIDEST = 640  # pixels of column at 100 %


class SettingsPage(QWidget):
    """Look, questions, sound and data, each in a card."""

    fitWanted = Signal()

    def __init__(
        self,
        settings: Settings,
        care: DataManagement | None = None,
        voices: Voices | None = None,
        models: SoundModels | None = None,
    ) -> None:
        """Show and change `settings`; `care`, when there, looks after the data.

        `voices` can be tried, and with `models` the other sounds.
        """
        super().__init__()
        self.setAccessibleName(self.tr("Settings"))
        self._settings = settings
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(37, 29, 37, 37)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Settings"), "display"))
        column.addWidget(self._look())
        column.addWidget(self._session())
        self.sound = SoundCard(settings, models)
        column.addWidget(self.sound)
        if voices is not None:
            column.addWidget(VoiceCard(settings, voices))
        if care is not None:
            column.addWidget(DataCard(care))
        column.addStretch(1)
        self._area = filled(self, self._page)
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        settings.changed.connect(self._fit)
        self._fit()

    def _look(self) -> QWidget:
        card = Card()
        column = card.column()
        column.addWidget(label(self.tr("Look"), "heading"))
        column.addWidget(label(self.tr("Colours"), tone="quiet"))
        line, self.themes = theme_chips(self._settings)
        column.addLayout(line)
        column.addWidget(label(self.tr("Text size"), tone="quiet"))
        line, self.sizes = text_size_chips(self._settings)
        column.addLayout(line)
        self.motion = self._switch("reduced_motion", self.tr("Less motion: nothing grows"), column)
        return card

    def _session(self) -> QWidget:
        card = Card()
        column = card.column()
        column.addWidget(label(self.tr("Sessions"), "heading"))
        self.pain = self._switch("ask_pain", self.tr("Ask about pain too"), column)
        self.captions = self._switch("captions", self.tr("Show captions"), column)
        name = self.tr("Hide numbers in the history")
        self.numbers = self._switch("hide_numbers", name, column)
        self.handed = self._switch("left_handed", self.tr("I am left-handed"), column)
        name = self.tr("Once a week, three questions about my week")
        self.week = self._switch("week_review", name, column)
        self.fit = PlainButton(self.tr("Fit for you"))
        self.fit.setToolTip(self.tr("Tick what exercises should take care of"))
        self.fit.clicked.connect(self.fitWanted)
        column.addWidget(self.fit, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _switch(self, name: str, words: str, column: QVBoxLayout) -> Switch:
        switch = Switch(words)
        switch.setChecked(getattr(self._settings.preferences, name))
        switch.toggled.connect(lambda on: self._settings.change(**{name: on}))
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._settings.changed.connect(lambda now: switch.setChecked(getattr(now, name)))
        return switch

    def _fit(self) -> None:
        self._page.setMaximumWidth(theme.scaled(self, WIDEST))
