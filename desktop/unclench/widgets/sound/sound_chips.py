"""What is heard in a session, chosen before it: the voice, the tones, what sounds around."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.sound.soundscape_choice import SoundscapeChoice


class SoundChips(QWidget):
    """A chip for each layer, lit while it is heard, and a menu; each is kept from now on.

    A layer that is switched on again is as loud as it was, or as loud as at first.
    """

    def __init__(self, settings: Settings, suggested: str = "none") -> None:
        """Show what `settings` say, and change them; the exercise's own sound is `suggested`."""
        super().__init__()
        self._settings = settings
        now = settings.preferences
        self._loud = {"voice_volume": now.voice_volume, "tone_volume": now.tone_volume}
        self.chips = {
            "voice_volume": Chip(self.tr("Voice")),
            "tone_volume": Chip(self.tr("Tones")),
        }
        name = self.tr("Background sound")
        self.around = SoundscapeChoice(name, settings, suggested=suggested)
        self.around.wanted.connect(lambda choice: settings.change(surroundings=choice))
        line = Flow(gap=4)
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self._turn, name))
            line.addWidget(chip)
        line.addWidget(self.around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Sound"), "subheading"))
        column.addLayout(line)
        settings.changed.connect(self._show)
        self._show(now)

    def _turn(self, name: str) -> None:
        now = self._settings.preferences
        if not self.chips[name].isChecked():
            self._loud[name] = getattr(now, name)
            self._settings.change(**{name: 0})
            return
        first: int = getattr(Preferences(), name)
        self._settings.change(
            muted=False, **{name: getattr(now, name) or self._loud[name] or first}
        )

    def _show(self, now: Preferences) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(not now.muted and getattr(now, name) > 0)
        self.around.show_choice(now.surroundings)
