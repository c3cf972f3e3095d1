"""The sound of a session, changed while it plays, with keys alone."""

import pytest
from PySide6.QtCore import Qt
from tests.viewmodels.guided import Stand, an_exercise, muscles, stand

from unclench.viewmodels.sound.soundscape_names import PICK
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.sound import soundscape_choice
from unclench.widgets.sound.surroundings_line import SurroundingsLine


@pytest.fixture
def one(qapp) -> Stand:
    made = stand()
    made.begin()
    return made


@pytest.fixture
def page(qtbot, one) -> SessionPage:
    made = SessionPage(one.player)
    one.player.setParent(made)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    made.activateWindow()
    one.transport.ms = 6000
    qtbot.keyClick(made, Qt.Key.Key_S)
    return made


def test_s_opens_it_and_s_or_esc_closes_it_but_ends_nothing(page, one, qtbot):
    panel = page.sounds
    assert page.focusWidget() is panel.voice.slider
    page.controls.fade()
    assert page.controls.fading.isVisible()
    qtbot.keyClick(panel.voice.slider, Qt.Key.Key_S)
    assert panel.isHidden()
    assert page.focusWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_S)
    qtbot.keyClick(panel.voice.slider, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert one.player.stage == "session"


def test_levels_are_heard_at_once_and_remembered(page, one, qtbot):
    panel = page.sounds
    for level in (panel.voice, panel.tones, panel.surroundings):
        qtbot.keyClick(level.slider, Qt.Key.Key_Left)
    loud = one.transport.volumes
    assert (loud.voice, loud.tones, loud.surroundings) == (0.95, 0.8, 0.75)
    mine = one.player.settings.preferences
    assert (mine.voice_volume, mine.tone_volume, mine.surroundings_volume) == (95, 80, 75)


def test_up_down_space_and_m_stay_the_sessions(page, one, qtbot):
    slider = page.sounds.voice.slider
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert (one.player.sound.loudness, slider.value()) == (110, 100)
    qtbot.keyClick(slider, Qt.Key.Key_Down)
    assert one.player.sound.loudness == 100
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    assert one.player.playback.paused
    qtbot.keyClick(slider, Qt.Key.Key_M)
    assert page.sounds.muted.isChecked()
    qtbot.keyClick(page.sounds.muted, Qt.Key.Key_Space)
    assert not one.player.settings.preferences.muted


def test_other_surroundings_at_once(page, one, qtbot, monkeypatch, tmp_path):
    around = page.sounds.around
    around.choose("rain")
    assert one.transport.surroundings == "rain"
    assert one.player.settings.preferences.surroundings == "rain"
    monkeypatch.setattr(soundscape_choice, "ask_open", lambda *_what: None)
    around.choose(PICK)
    assert (around.value, one.transport.surroundings) == ("rain", "rain")
    own = tmp_path / "my own sound with a long name.ogg"
    monkeypatch.setattr(soundscape_choice, "ask_open", lambda *_what: own)
    around.choose(PICK)
    assert one.transport.surroundings == str(own)
    assert around.text() == "My file: my own sound with a long na…"
    line = page.sounds.findChild(SurroundingsLine)
    qtbot.waitUntil(lambda: "can't be heard: my own sound" in line.said.text())
    around.choose("")
    assert one.transport.surroundings == "none"
    assert line.said.text() == ""


def test_the_button_opens_it_and_everything_has_a_name(page, one, qtbot):
    panel = page.sounds
    assert panel.around.accessibleName() == "Background sound: What the exercise suggests"
    assert panel.voice.slider.accessibleName() == "Voice"
    assert panel.tones.slider.accessibleName() == "Tones and bells"
    qtbot.keyClick(page.controls.sound, Qt.Key.Key_Return)
    assert panel.isHidden()
    qtbot.keyClick(page.controls.sound, Qt.Key.Key_Return)
    assert panel.isVisible()
    one.hands.asleep += 600
    one.player.tick()
    assert one.player.playback.asking
    assert panel.isHidden()


def test_it_lies_over_the_picture_which_stays_as_it_is(page, qapp):
    for kind, timeline in (("breathing", None), ("muscle-relaxation", muscles())):
        other = stand(timeline, an_exercise(kind=kind))
        other.begin()
        shown = SessionPage(other.player, page)
        other.player.setParent(shown)
        shown.resize(960, 640)
        shown.show()
        qapp.sendPostedEvents()
        before = shown.figure.geometry()
        shown.sounds.toggle()
        qapp.sendPostedEvents()
        assert shown.figure.geometry() == before
        assert shown.sounds.geometry().bottom() < shown.controls.y()
        assert shown.sounds.height() >= shown.sounds.minimumSizeHint().height()
        shown.hide()


def test_one_panel_at_a_time_and_esc_puts_it_away(page, one, qtbot):
    qtbot.keyClick(page.sounds.voice.slider, Qt.Key.Key_Question)
    assert page.sounds.isHidden()
    assert not page.wrong.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_S)
    assert page.wrong.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.sounds.isHidden()
    assert one.player.stage == "session"
