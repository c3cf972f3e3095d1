from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from unclench.audio.speech.speakers import TextSource
from unclench.audio.speech.speech_run import Job, Progress
from unclench.domain.cues import Cue, Timeline
from unclench.system import language
from unclench.system.paths import Profile
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.settings.voice_card import VoiceCard
from unclench.widgets.sound.voice_line import VoiceLine

LONE = Timeline("mine", 4000, (Cue(0, 4000, "guide", "say", text="Nobody recorded this."),))


class Preparation(QObject):
    changed = Signal()
    timeline: Timeline | None = None


@dataclass
class Asked:
    jobs: list[tuple[object, object]] = field(default_factory=list)

    def __call__(self, job: object, tell: object) -> Asked:
        self.jobs.append((job, tell))
        return self

    def stop(self) -> None:
        pass


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def voices(tmp_path: Path, qapp: object, asked: Asked) -> Voices:
    return Voices(Settings(), Profile(tmp_path), make=asked)


def test_the_choice_is_stored_at_once(voices: Voices, qtbot):
    settings = Settings()
    card = VoiceCard(settings, voices)
    qtbot.addWidget(card)
    assert card.choices["automatic"].isChecked()
    qtbot.mouseClick(card.choices["system"], Qt.MouseButton.LeftButton)
    assert settings.preferences.voice == "system"
    settings.change(voice="captions")
    assert card.choices["captions"].isChecked()


def test_a_test_tells_what_it_does(voices: Voices, asked: Asked, qtbot):
    card = VoiceCard(Settings(), voices)
    qtbot.addWidget(card)
    card.show()
    assert not card.said.isVisible()
    card.test.click()
    assert len(asked.jobs) == 1
    assert "Preparing" in card.said.text()
    assert not card.test.isEnabled()
    voices.why = "it is not installed"
    voices.tried.emit("missing")
    assert "it is not installed" in card.said.text()
    assert card.test.isEnabled()
    voices.tried.emit("")
    assert not card.said.isVisible()


def test_the_voice_is_tried_in_the_language_that_is_set(voices: Voices, asked: Asked, qtbot):
    card = VoiceCard(Settings(), voices)
    qtbot.addWidget(card)
    language.use("pt_BR")
    card.test.click()
    job, _tell = asked.jobs[0]
    assert isinstance(job, Job)
    assert job.language == "pt-BR"


def test_the_line_says_how_far_the_voice_is(voices: Voices, qtbot):
    preparation = Preparation()
    line = VoiceLine(voices, preparation)  # type: ignore[arg-type]
    qtbot.addWidget(line)
    assert line.isHidden()
    preparation.timeline = LONE
    preparation.changed.emit()
    assert "0 of 1" in line.said.text()
    assert not line.isHidden()


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(12, 3, source=TextSource("a", "b")), "3 of 12"),
        (Progress(12, 12, source=TextSource("a", "b"), over=True), "ready"),
        (Progress(12, 12, 2, TextSource("a", "b"), over=True), "2 of 12"),
        (Progress(12, why="none", over=True), "No voice"),
    ],
)
def test_every_state_has_words(voices: Voices, progress: Progress, words: str, qtbot):
    line = VoiceLine(voices, Preparation())  # type: ignore[arg-type]
    qtbot.addWidget(line)
    voices.progress = progress
    voices.changed.emit()
    assert words in line.said.text()
