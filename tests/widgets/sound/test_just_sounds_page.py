"""The page of sounds alone: what plays, how long, and sounds of one's own."""

from pathlib import Path

import pytest
from tests.viewmodels.guided import FakeTransport

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.just_sounds import JustSounds
from unclench.viewmodels.sound.soundscape_names import PICK, PICK_FOLDER
from unclench.widgets.sound import soundscape_choice
from unclench.widgets.sound.just_sounds_page import JustSoundsPage
from unclench.widgets.sound.soundscape_choice import SoundscapeChoice


@pytest.fixture
def settings():
    return Settings(Preferences(just_sounds="sea"))


@pytest.fixture
def playing(settings, qapp):
    made = JustSounds(settings, FakeTransport)
    yield made
    made.stop()


@pytest.fixture
def page(settings, playing, qtbot):
    made = JustSoundsPage(settings, playing)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path):
    place = tmp_path / "my sounds"
    place.mkdir()
    for name in ("brook.wav", "Attic.mp3"):
        (place / name).touch()
    return place


def test_it_plays_and_says_so(page, playing):
    assert page.sounds["sea"].isChecked()
    page.play.click()
    assert (page.play.text(), page.said.text()) == ("Stop", "Playing: Sea.")
    page.timers[30].click()
    assert page.said.text() == "Playing: Sea. 30 minutes left."
    page.sounds["rain"].click()
    assert page.said.text() == "Playing: Rain. 30 minutes left."
    page.play.click()
    assert (page.play.text(), page.said.text()) == ("Play", "")


def test_it_goes_on_when_the_page_is_left(page, playing):
    page.play.click()
    page.hide()
    assert playing.playing


def test_other_minutes_can_be_typed(page, settings, qtbot):
    page.minutes.setText("7")
    page.minutes.editingFinished.emit()
    assert settings.preferences.just_sounds_minutes == 7
    assert not any(chip.isChecked() for chip in page.timers.values())
    page.timers[15].click()
    assert (settings.preferences.just_sounds_minutes, page.minutes.text()) == (15, "")
    page.minutes.setText("0")
    page.minutes.editingFinished.emit()
    assert settings.preferences.just_sounds_minutes == 15


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("silent", "No sound output was found."),
        ("over", "The time is over. The sound faded out."),
        ("session", "The sound stopped because a session began."),
    ],
)
def test_why_nothing_plays_is_said(page, playing, state, words):
    playing.state = state
    playing.changed.emit()
    assert page.said.text() == words


def test_sound_that_is_muted_is_said_to_be(page, settings):
    page.play.click()
    settings.change(muted=True)
    assert "muted" in page.said.text()


def test_a_folder_is_offered_by_its_files_names(page, settings, folder, monkeypatch):
    monkeypatch.setattr(soundscape_choice, "ask_folder", lambda *_asked: folder)
    page.folder.click()
    assert settings.preferences.sound_folder == str(folder)
    assert settings.preferences.just_sounds == str(folder / "Attic.mp3")
    assert page.sounds[str(folder / "brook.wav")].text() == "brook"
    assert page.folder_line.text() == f"Your sound folder: {folder}"
    (folder / "new.flac").touch()
    page.hide()
    page.show()
    assert str(folder / "new.flac") in page.sounds
    page.forget.click()
    assert settings.preferences.sound_folder == ""
    assert page.sounds["rain"].isChecked()


def test_a_folder_that_is_gone_or_empty_is_said(page, settings, tmp_path):
    settings.change(sound_folder=str(tmp_path / "stick"))
    assert "isn't there right now" in page.folder_line.text()
    (tmp_path / "stick").mkdir()
    page.hide()
    page.show()
    assert "no sound in your folder" in page.folder_line.text()


def test_one_file_can_be_picked_or_not(page, settings, tmp_path, monkeypatch):
    answers = [None, tmp_path / "a.wav"]
    monkeypatch.setattr(soundscape_choice, "ask_open", lambda *_asked: answers.pop(0))
    page.file.click()
    assert settings.preferences.just_sounds == "sea"
    page.file.click()
    assert settings.preferences.just_sounds == str(tmp_path / "a.wav")
    assert page.sounds[settings.preferences.just_sounds].text() == "My file: a.wav"


def test_around_a_session_the_folder_is_offered_too(settings, folder, qtbot, monkeypatch):
    choice = SoundscapeChoice("Background sound", settings)
    qtbot.addWidget(choice)
    asked = [None, folder]
    monkeypatch.setattr(soundscape_choice, "ask_folder", lambda *_asked: asked.pop(0))
    choice.choose(PICK_FOLDER)
    assert settings.preferences.sound_folder == ""
    with qtbot.waitSignal(choice.wanted) as wanted:
        choice.choose(PICK_FOLDER)
    assert wanted.args == [str(folder / "Attic.mp3")]
    offered = dict(choice.choices)
    assert offered[str(folder / "brook.wav")] == "brook"
    assert list(offered)[-2:] == [PICK, PICK_FOLDER]
