"""The choice of what sounds around a session, also one's own file, or one of a folder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.soundscape_names import (
    FILES,
    PICK,
    PICK_FOLDER,
    first_in,
    name_of,
    offered,
)
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.file_dialogs import ask_folder, ask_open


class SoundscapeChoice(Choice):
    """Tells `wanted`; whoever keeps it calls `show_choice`. The folder is kept in the settings."""

    wanted = Signal(str)  # "", "none", a soundscape's id or a file's path

    def __init__(
        self, words: str, settings: Settings, parent: QWidget | None = None, suggested: str = ""
    ) -> None:
        """Named `words`, what `settings` have being chosen now.

        `suggested` is what the exercise at hand suggests; the button then says what will be heard.
        """
        self._suggested, self._settings = suggested, settings
        self._now = settings.preferences.surroundings
        super().__init__(words, self._offers(), parent)
        self.show_choice(self._now)
        self.chosen.connect(self._take)

    def show_choice(self, choice: str) -> None:
        """Show that this is chosen."""
        self._now = choice
        self.value = choice
        self.offer(self._offers())

    def show_value(self, value: str | None) -> None:
        """On an exercise's page the button says that this is the background, and which."""
        super().show_value(value)
        if self._suggested:
            sound = name_of(value or self._suggested)
            self.setText(fill(self.tr("Background: {sound}"), sound=sound))

    def _offers(self) -> list[tuple[str | None, str]]:
        return offered(self._now, self._suggested, self._settings.preferences.sound_folder)

    def _open(self) -> None:
        self.show_choice(self._now)  # the folder may hold others by now
        super()._open()

    def _take(self, value: str) -> None:
        if value in {PICK, PICK_FOLDER}:
            self.show_choice(self._now)
            picked = pick_file(self) if value == PICK else pick_folder(self, self._settings)
            if not picked:
                return
            value = picked
        self.show_choice(value)
        self.wanted.emit(value)


def pick_file(parent: QWidget) -> str:
    """The path of a sound file that the person picks; empty when they thought better of it."""
    kinds = fill(translate("around", "Sound files ({endings})"), endings=FILES)
    path = ask_open(parent, translate("around", "Choose a sound file"), kinds)
    return str(path or "")


def pick_folder(parent: QWidget, settings: Settings) -> str:
    """Keep the folder that the person picks; the path of its first sound, empty for none."""
    title = translate("around", "Choose a folder with sounds")
    path = ask_folder(parent, title, settings.preferences.sound_folder)
    if path is None:
        return ""
    settings.change(sound_folder=str(path))
    return first_in(str(path))
