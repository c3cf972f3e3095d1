"""Voice, tones and what sounds around are chosen before a session, and kept."""

import pytest

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.widgets.sound.sound_chips import SoundChips


@pytest.fixture
def settings(qapp) -> Settings:
    return Settings(Preferences(voice_volume=60, tone_volume=0))


@pytest.fixture
def chips(settings, qtbot) -> SoundChips:
    made = SoundChips(settings)
    qtbot.addWidget(made)
    return made


def test_a_layer_comes_back_as_loud_as_it_was_or_as_at_first(chips, settings):
    voice, tones = chips.chips["voice_volume"], chips.chips["tone_volume"]
    assert (voice.isChecked(), tones.isChecked()) == (True, False)
    voice.click()
    assert settings.preferences.voice_volume == 0
    voice.click()
    tones.click()
    assert settings.preferences.voice_volume == 60
    assert settings.preferences.tone_volume == Preferences().tone_volume


def test_where_all_is_muted_a_press_lets_it_be_heard(chips, settings):
    settings.change(muted=True)
    voice = chips.chips["voice_volume"]
    assert not voice.isChecked()
    voice.click()
    assert not settings.preferences.muted
    assert settings.preferences.voice_volume == 60


def test_the_menu_names_what_the_exercise_suggests(settings, qtbot):
    around = SoundChips(settings, "leaves").around
    qtbot.addWidget(around)
    assert around.text() == "Background: Rain on leaves"
    assert dict(around.choices)[""] == "Suggested: Rain on leaves"


def test_the_menu_keeps_what_is_chosen_and_says_it_shortly(chips, settings):
    assert chips.around.text() == "Background: None"
    chips.around.choose("rain")
    assert settings.preferences.surroundings == "rain"
    assert chips.around.text() == "Background: Rain"
