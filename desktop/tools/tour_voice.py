"""The pictures of the voice in the settings; nothing is spoken on the tour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from tools.tour_sound import HalfWritten
from unclench.audio.speech.speech_run import Job, Progress
from unclench.system.paths import Profile
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.sound_file import SoundFile
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.settings.voice_card import VoiceCard


class Still:
    """Speech that never gets ready."""

    def __init__(self, _job: Job, _tell: Callable[[Progress], None]) -> None:
        """Nothing begins."""

    def stop(self) -> None:
        """Nothing ends."""


def voices(settings: Settings, folder: Path) -> Voices:
    """Voices that always look the same."""
    made = Voices(settings, Profile(folder), make=Still)
    made.sound_file = SoundFile(settings, Profile(folder), HalfWritten)
    return made


def pictures(page: QWidget | None, take: Callable[[str], None]) -> None:
    """The card, while the voice for a test is being prepared."""
    card = page.findChild(VoiceCard) if page else None
    assert page is not None
    assert isinstance(card, VoiceCard)
    card.test.click()
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(card)
    take("settings-voice")
