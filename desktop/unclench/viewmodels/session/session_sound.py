"""How a session is heard and read: volumes, sound off, captions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.audio import volumes
from unclench.audio.session_metadata import ambience_of
from unclench.audio.soundscape_files import chosen
from unclench.audio.volumes import Part, Volumes
from unclench.domain.cues import Timeline
from unclench.domain.preferences import Preferences
from unclench.viewmodels.session.session_ports import Transport

_LEVELS: dict[Part, str] = {
    "voice": "voice_volume",
    "tones": "tone_volume",
    "surroundings": "surroundings_volume",
}
LOUDEST = 150  # percent of the volumes in the settings


class SessionSound(QObject):
    """The part of a session's play head that changes nothing but what is heard and shown."""

    # "tempo", "volume", "level", "around", "muted", "captions", "mode", "skip"
    settingChanged = Signal(str)
    preferencesChanged = Signal(object)

    def __init__(
        self, transport: Transport, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        """As the preferences say."""
        super().__init__(parent)
        self._transport = transport
        self.preferences = preferences
        self.loudness = 100  # percent of the volumes in the settings, for this session
        self._suggested: str | None = None  # surroundings, by the exercise

    def volume(self, by: int) -> None:
        """Louder or softer by so many percent, for this session."""
        self.loudness = max(0, min(LOUDEST, self.loudness + by))
        self._send_volumes()
        self.settingChanged.emit("volume")

    def set_level(self, part: Part, percent: int) -> None:
        """How loud one layer is, now and from now on."""
        level: dict[str, Any] = {_LEVELS[part]: percent}
        changed = self.preferences._replace(**level)
        if changed != self.preferences:
            self._prefer("level", changed)
            self._send_volumes()

    def surround(self, choice: str) -> None:
        """What sounds around, now and from now on, as `Preferences.surroundings` has it."""
        if self.preferences.surroundings != choice:
            self._prefer("around", self.preferences._replace(surroundings=choice))
            self._transport.set_surroundings(chosen(choice, self._suggested))

    def toggle_mute(self) -> None:
        """Sound off, or on again."""
        mine = self.preferences
        self._prefer("muted", mine._replace(muted=not mine.muted))
        self._send_volumes()

    def toggle_captions(self) -> None:
        """Captions off, or on again."""
        mine = self.preferences
        self._prefer("captions", mine._replace(captions=not mine.captions))

    def _prefer(self, name: str, changed: Preferences) -> None:
        self.preferences = changed
        self.settingChanged.emit(name)
        self.preferencesChanged.emit(self.preferences)

    @property
    def volumes(self) -> Volumes:
        """How loud each layer is now: the settings, louder or softer for this session."""
        return volumes.of(self.preferences, self.loudness)

    def _send_volumes(self) -> None:
        self._transport.set_volumes(self.volumes)

    def _send_sound(self, timeline: Timeline) -> None:
        """Have the device, the surroundings and the timer that the preferences name."""
        mine = self.preferences
        self._suggested = ambience_of(timeline)
        self._transport.set_device(mine.output_device)
        self._transport.set_surroundings(chosen(mine.surroundings, self._suggested))
        self._transport.set_sleep_timer(mine.sleep_timer_minutes)
