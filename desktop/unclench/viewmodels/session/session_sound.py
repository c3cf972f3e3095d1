"""How a session is heard and read: the device, volumes, surroundings, sound off, captions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from unclench.audio import volumes
from unclench.audio.session_metadata import ambience_of
from unclench.audio.soundscape_files import chosen
from unclench.audio.volumes import Part, Volumes
from unclench.domain.cues import Timeline
from unclench.viewmodels.session.session_ports import Sound, Transport
from unclench.viewmodels.settings.settings import Settings

_LEVELS: dict[Part, str] = {
    "voice": "voice_volume",
    "tones": "tone_volume",
    "surroundings": "surroundings_volume",
}
LOUDEST = 150  # percent of the volumes in the settings


class SessionSound(QObject):
    """All that changes nothing but what is heard and shown; the settings keep what is to last."""

    settingChanged = Signal(str)  # "volume", "level", "around", "muted", "captions"
    stateChanged = Signal(str)

    def __init__(
        self, transport: Transport, settings: Settings, parent: QObject | None = None
    ) -> None:
        """As `settings` say; nothing is sent to `transport` yet."""
        super().__init__(parent)
        self._transport = transport
        self._settings = settings
        self.loudness = 100  # percent of the volumes in the settings, for this session
        self.state: Sound = "starting"
        self._suggested: str | None = None  # surroundings, by the exercise

    def open(self, timeline: Timeline) -> None:
        """Get ready to play `timeline`: with the device and all else that the settings name."""
        mine = self._settings.preferences
        self._suggested = ambience_of(timeline)
        self._send_volumes()
        self._transport.set_device(mine.output_device)
        self._transport.set_surroundings(chosen(mine.surroundings, self._suggested))
        self._transport.set_sleep_timer(mine.sleep_timer_minutes)
        self._transport.start()

    def tend(self) -> None:
        """Look after the sound, and say so when it came or went."""
        self._transport.tend()
        if self._transport.sound != self.state:
            self.state = self._transport.sound
            self.stateChanged.emit(self.state)

    def hush(self) -> None:
        """Let what still rings after the end fade away."""
        self._transport.pause()

    def close(self) -> None:
        """Put it away."""
        self._transport.close()

    def volume(self, by: int) -> None:
        """Louder or softer by so many percent, for this session."""
        self.loudness = max(0, min(LOUDEST, self.loudness + by))
        self._send_volumes()
        self.settingChanged.emit("volume")

    def set_level(self, part: Part, percent: int) -> None:
        """How loud one layer is, now and from now on."""
        name = _LEVELS[part]
        if getattr(self._settings.preferences, name) != percent:
            self._settings.slide(**{name: percent})
            self.settingChanged.emit("level")
            self._send_volumes()

    def surround(self, choice: str) -> None:
        """What sounds around, now and from now on, as `Preferences.surroundings` has it."""
        if self._settings.preferences.surroundings != choice:
            self._prefer("around", "surroundings", choice)
            self._transport.set_surroundings(chosen(choice, self._suggested))

    def toggle_mute(self) -> None:
        """Sound off, or on again."""
        self._prefer("muted", "muted", not self._settings.preferences.muted)
        self._send_volumes()

    def toggle_captions(self) -> None:
        """Captions off, or on again."""
        self._prefer("captions", "captions", not self._settings.preferences.captions)

    def _prefer(self, told: str, name: str, value: object) -> None:
        self._settings.change(**{name: value})
        self.settingChanged.emit(told)

    @property
    def volumes(self) -> Volumes:
        """How loud each layer is now: the settings, louder or softer for this session."""
        return volumes.of(self._settings.preferences, self.loudness)

    def _send_volumes(self) -> None:
        self._transport.set_volumes(self.volumes)
