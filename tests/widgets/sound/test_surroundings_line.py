"""Wherever the person's own surroundings would be missing, the page says why."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from unclench.domain.preferences import Preferences
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, find_entry
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.settings.sound_card import SoundCard
from unclench.widgets.sound.surroundings_line import SurroundingsLine


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    path = tmp_path / "rain.wav"
    path.write_bytes(b"no sound")
    return path


@pytest.fixture
def settings(qapp, rain) -> Settings:
    return Settings(Preferences(surroundings=str(rain), voice="captions"))


def shows_why(widget: QWidget, qtbot) -> SurroundingsLine:
    qtbot.addWidget(widget)
    widget.show()
    line = widget.findChild(SurroundingsLine)
    assert isinstance(line, SurroundingsLine)
    qtbot.waitUntil(lambda: "rain.wav can't be decoded" in line.said.text())
    assert line.said.isVisible()
    return line


def test_in_settings_until_another_is_chosen(settings, qtbot):
    card = SoundCard(settings)
    line = shows_why(card, qtbot)
    Path(settings.preferences.surroundings).unlink()
    card.hide()
    card.show()
    qtbot.waitUntil(lambda: "rain.wav isn't there" in line.said.text())
    card.around.choose("rain")
    assert not line.said.isVisible()


def test_on_the_page_of_an_exercise(settings, database, profile, qtbot):
    entry = find_entry("breath-46", read_index(paths.exercises() / "index.json"))
    services = AppFactory(paths.exercises(), database)
    voices = Voices(settings, profile)
    page = ExercisePage(Preparation(entry, services, settings.preferences), voices)
    shows_why(page, qtbot)
    voices.close()
