"""The choice of what sounds around a session, also a file of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.sound.soundscape_names import FILES, PICK, name_of, offered
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.file_dialogs import ask_open


class SoundscapeChoice(Choice):
    """Tells `wanted`; whoever keeps it calls `show_choice`."""

    wanted = Signal(str)  # "", "none", a soundscape's id or a file's path

    def __init__(
        self, words: str, choice: str, parent: QWidget | None = None, suggested: str = ""
    ) -> None:
        """Named `words`, `choice` being chosen now.

        `suggested` is what the exercise at hand suggests; the button then says what will be heard.
        """
        self._suggested = suggested
        super().__init__(words, offered(choice, suggested), parent)
        self._now = choice
        self.show_choice(choice)
        self.chosen.connect(self._take)

    def show_choice(self, choice: str) -> None:
        """Show that this is chosen."""
        self._now = choice
        self.value = choice
        self.offer(offered(choice, self._suggested))

    def show_value(self, value: str | None) -> None:
        """On an exercise's page the button says that this is the background, and which."""
        super().show_value(value)
        if self._suggested:
            sound = name_of(value or self._suggested)
            self.setText(fill(self.tr("Background: {sound}"), sound=sound))

    def _take(self, value: str) -> None:
        if value == PICK:
            self.show_choice(self._now)
            kinds = fill(self.tr("Sound files ({endings})"), endings=FILES)
            path = ask_open(self, self.tr("Choose a sound file"), kinds)
            if path is None:
                return
            value = str(path)
        self.show_choice(value)
        self.wanted.emit(value)
