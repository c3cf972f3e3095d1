"""Settings: who reads words that nobody recorded, with a way to try it. And how far that is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from unclench.system import language
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class VoiceCard(Card):
    """A choice, and `Test`."""

    def __init__(self, settings: Settings, voices: Voices) -> None:
        """Change `settings`, try the choice with `voices`."""
        super().__init__()
        self._settings, self._voices = settings, voices
        column = self.column()
        column.addWidget(label(self.tr("Voice"), "heading"))
        recorded = self.tr(
            "A synthetic voice, recorded in advance, reads the exercises that come with Unclench."
        )
        column.addWidget(label(recorded, tone="quiet"))
        column.addWidget(label(self.tr("Who should read all other words?")))
        self._build_choice(column)
        hint = self.tr(
            "Best voice here: the natural voice if you added it, else the voice of your system."
        )
        column.addWidget(label(hint, "small", "quiet"))
        self.test = PlainButton(self.tr("Test"))
        self.test.setAccessibleName(self.tr("Test the voice"))
        self.test.clicked.connect(self._try)
        line = Flow(gap=2)
        line.addWidget(self.test)
        column.addLayout(line)
        self.said = label("", tone="quiet")
        self.said.hide()
        column.addWidget(self.said)
        voices.tried.connect(self._show)
        settings.changed.connect(self._check)

    def _build_choice(self, column: QVBoxLayout) -> None:
        choices = {
            "automatic": self.tr("Best voice here"),
            "neural": self.tr("Natural voice"),
            "system": self.tr("System's voice"),
            "captions": self.tr("Nobody: words on the screen"),
        }
        line, self.choices = chip_row(
            choices.items(),
            self._settings.preferences.voice,
            lambda voice: self._settings.change(voice=voice),
        )
        column.addWidget(Group(self.tr("Who should read all other words?"), line))

    def _check(self) -> None:
        self.choices[self._settings.preferences.voice].setChecked(True)

    def _try(self) -> None:
        sentence = self.tr("This is how other words will sound. Take your time.")
        self._voices.try_out(sentence, language.tag(language.now()))

    def _show(self, trial: str) -> None:
        said = {
            "making": self.tr("Preparing the voice ..."),
            "playing": self.tr("Playing ..."),
            "captions": self.tr("Other words are only shown on the screen."),
            "missing": self.tr("This voice isn't on your computer. Words are shown instead."),
            "failed": self.tr("The voice couldn't speak. Words are shown instead."),
            "silent": self.tr("No sound output was found."),
        }.get(trial, "")
        if trial == "missing" and self._voices.why:
            said = f"{said} ({self._voices.why})"
        self.test.setEnabled(trial not in ("making", "playing"))
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if said:
            announce(self.said, said)
