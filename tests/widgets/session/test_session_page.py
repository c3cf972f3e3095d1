import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton
from tests.viewmodels.guided import Stand, an_exercise, breathing, muscles, stand

from unclench.widgets.controls import theme
from unclench.widgets.session import session_page
from unclench.widgets.session.caption import repeats
from unclench.widgets.session.session_page import SessionPage


def shown(qtbot, one: Stand) -> SessionPage:
    page = SessionPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    return page


@pytest.fixture
def one(qtbot) -> Stand:
    made = stand()
    made.begin()
    return made


@pytest.fixture
def page(qtbot, one) -> SessionPage:
    return shown(qtbot, one)


def look(page: SessionPage, one: Stand, ms: float) -> None:
    one.transport.ms = ms
    page.look()


def test_three_two_one_then_one_word(page, one):
    for ms, number in ((-2999, "3"), (-2000, "2"), (-1, "1")):
        look(page, one, ms)
        assert (page.figure.word, page.figure.number) == ("Get ready", number)
    look(page, one, 5001)
    assert (page.figure.word, page.figure.number) == ("Breathe in", "4")
    look(page, one, 14_999)
    assert (page.figure.word, page.figure.number) == ("Breathe out", "1")


def test_the_caption_and_the_time_left(page, one):
    look(page, one, 16_500)
    assert page.caption.text() == "Let your shoulders rest."
    assert page.left.text() == "0:58 left"
    one.player.sound.toggle_captions()
    assert page.caption.text() == ""


def test_every_key_does_what_it_says(page, one, qtbot):
    look(page, one, 6000)
    player = one.player
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert player.playback.paused
    assert page.figure.word == "Paused"
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not player.playback.paused
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    assert player.playback.choices.tempo == 110
    qtbot.keyClick(page, Qt.Key.Key_Minus)
    assert player.playback.choices.tempo == 100
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert player.sound.loudness == 110
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert player.sound.loudness == 100
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert player.settings.preferences.muted
    qtbot.keyClick(page, Qt.Key.Key_C)
    assert not player.settings.preferences.captions
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert one.plans.asked[-1][2] == 2
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert one.plans.asked[-1][2] == 1
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert player.stage == "after"


def test_a_key_that_is_held_down_pauses_once_but_goes_on_turning_the_volume(page, one, qapp):
    def hold(key):
        none = Qt.KeyboardModifier.NoModifier
        for again in (False, True, True):
            qapp.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, key, none, "", again))

    hold(Qt.Key.Key_Space)
    assert one.player.playback.paused
    hold(Qt.Key.Key_Down)
    assert one.player.sound.loudness == 70


def test_a_key_with_ctrl_is_another_key(page, one, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert not one.player.settings.preferences.muted
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert one.player.playback.choices.tempo == 110


def test_the_keys_work_from_any_control(page, one, qtbot):
    page.controls.captions.setFocus()
    qtbot.keyClick(page.controls.captions, Qt.Key.Key_Up)
    assert one.player.sound.loudness == 110
    qtbot.keyClick(page.controls.captions, Qt.Key.Key_Return)
    assert not one.player.settings.preferences.captions


def test_controls_fade_but_stop_stays_and_any_key_or_move_brings_them_back(page, one, qtbot):
    one.player.settings.change(reduced_motion=True)
    page.controls.set_still(True)
    page.controls.fade()
    assert not page.controls.fading.isVisible()
    assert page.controls.stop.isVisible()
    qtbot.mouseMove(page.figure, QPoint(50, 50))
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert page.controls.fading.isVisible()


def test_controls_fade_softly(page, qtbot):
    with qtbot.waitSignal(page.controls.faded):
        page.controls.fade()
    assert not page.controls.fading.isVisible()
    page.controls.wake()
    assert page.controls.fading.isVisible()


def test_controls_stay_while_somebody_is_about_to_use_them(page, one, qtbot, monkeypatch):
    one.player.settings.change(reduced_motion=True)
    page.controls.set_still(True)
    page.activateWindow()
    page.controls.captions.setFocus(Qt.FocusReason.TabFocusReason)
    page.controls.fade()
    assert page.controls.fading.isVisible()
    page.setFocus()
    page.controls.sound.hover = True
    page.controls.fade()
    assert page.controls.fading.isVisible()
    page.controls.sound.hover = False
    with monkeypatch.context() as heard:
        heard.setattr(QAccessible, "isActive", lambda: True)
        page.controls.fade()
        assert page.controls.fading.isVisible()
    page.controls.fade()
    assert not page.controls.fading.isVisible()


def test_controls_stay_while_paused(page, one, qtbot):
    one.player.playback.pause()
    page.controls.fade()
    assert page.controls.fading.isVisible()


def test_tab_goes_through_the_controls_in_order(page, qtbot, qapp):
    page.activateWindow()
    controls = page.controls
    expected = [
        controls.pause,
        controls.slower,
        controls.quicker,
        controls.captions,
        controls.sound,
        controls.small,
        controls.wrong,
        controls.stop,
    ]
    page.setFocus()
    met = []
    for _ in expected:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget())
    assert met == expected


def test_no_timer_runs_while_paused_or_hidden(page, one, qtbot):
    look(page, one, 6000)
    assert page.frames.isActive()
    assert page.frames.interval() == 16
    look(page, one, 1000)
    assert page.frames.interval() > 100
    one.player.playback.pause()
    assert not page.frames.isActive()
    one.player.playback.resume()
    assert page.frames.isActive()
    page.hide()
    assert not page.frames.isActive()


def test_a_minimized_window_is_not_painted_for(page, one):
    look(page, one, 6000)
    assert page.frames.interval() == 16
    page.showMinimized()
    page.look()
    assert page.frames.interval() == session_page.PAUSED_MS
    page.showNormal()
    page.look()
    assert page.frames.interval() == 16


def test_no_sound_is_one_quiet_line(page, one):
    assert page.notice.words.text() == ""
    one.transport.sound = "silent"
    one.player.tick()
    assert page.notice.words.text() == "No audio device found. Continuing without sound."


def test_a_store_that_fails_is_one_quiet_line(page, one):
    one.record.broken = True
    one.play(6000)
    assert "keeps trying" in page.notice.words.text()


def test_a_change_of_pace_is_said_for_a_moment(page, one, qtbot):
    one.player.playback.ease(10)
    assert page.notice.words.text() == "Slower: 110%"
    one.player.playback.ease(-10)
    assert page.notice.words.text() == "The usual pace"
    one.player.playback.ease(-10)
    assert page.notice.words.text() == "Faster: 90%"
    page.notice.findChild(QTimer).timeout.emit()
    assert page.notice.words.text() == ""


def test_after_a_long_sleep_three_ways_are_offered(page, one, qtbot):
    assert not page.ask.isVisible()
    one.play(1000)
    one.hands.asleep += 600
    one.player.tick()
    assert page.ask.isVisible()
    for button in (page.ask.go_on, page.ask.again, page.ask.end):
        assert button.isVisible()
    qtbot.keyClick(page.ask.again, Qt.Key.Key_Return)
    assert one.player.playback.position() == -3000
    assert not page.ask.isVisible()


def test_the_quiet_says_what_comes_next(page, one, qtbot):
    one.play(one.player.playback.timeline.milliseconds)
    page.look()
    assert page.figure.word == "Rest here"
    assert "Enter" in page.caption.text()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert one.player.stage == "after"


def test_muscles_show_the_group_the_phase_and_the_next_group(qtbot):
    one = stand(muscles(), an_exercise(kind="muscle-relaxation", title="Short muscle relaxation"))
    one.begin()
    page = shown(qtbot, one)
    panel = page.panel
    assert panel is not None
    look(page, one, 6000)
    assert panel.title.text() == "Hands and arms"
    assert panel.place.text() == "1 of 3"
    assert panel.caption.text() == "tense arms"  # the author's own words
    assert panel.bar.accessibleName() == "Tense"
    assert panel.next.text() == "Next: face and neck."
    look(page, one, 12_000)
    assert panel.bar.accessibleName() == "Let go"
    assert not page.controls.slower.isVisible()
    panel.bar.grab()


def test_a_group_can_be_made_lighter_or_spared_by_a_key(qtbot):
    one = stand(muscles(), an_exercise(kind="muscle-relaxation"))
    one.begin()
    page = shown(qtbot, one)
    look(page, one, 6000)
    qtbot.keyClick(page, Qt.Key.Key_L)
    assert one.player.playback.choices.areas == {"arms": "light"}
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert one.player.playback.choices.areas == {"arms": "release"}
    page.look()
    assert page.panel is not None
    assert page.panel.next.text() == "Next: face and neck. No tensing today."
    look(page, one, 40_000)
    assert page.panel.next.text() == "Next: legs and feet. No tensing today: hands and arms."


def test_where_no_breath_is_paced_the_disc_says_where_one_is(qtbot):
    one = stand(breathing(), an_exercise(kind="mindfulness"))
    one.begin()
    page = shown(qtbot, one)
    look(page, one, 1000)
    assert page.figure.word == "Settle in"
    assert page.caption.text() == "Sit in a way that is kind to you."
    look(page, one, 66_000)
    assert page.figure.word == "Breathe your own way"
    assert page.caption.text() == ""  # it would say the same below


def test_everything_that_can_be_pressed_has_a_name(page):
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    assert page.controls.quicker.accessibleName() == "Faster pace"
    assert page.controls.sound.accessibleName() == "Sound, on"


def test_the_phase_is_the_figures_name(page, one):
    look(page, one, 5001)
    assert page.figure.accessibleName() == "Breathe in"
    look(page, one, 9001)
    assert page.figure.accessibleName() == "Breathe out"


@pytest.mark.parametrize("kind", ["breathing", "muscle-relaxation", "mindfulness"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_fits_a_small_window_at_every_text_size(qtbot, qapp, kind, percent):
    theme.apply(qapp, theme.LIGHT, percent)
    timeline = muscles() if kind == "muscle-relaxation" else breathing()
    one = stand(timeline, an_exercise(kind=kind))
    one.begin()
    page = shown(qtbot, one)
    look(page, one, 6000)
    qapp.processEvents()
    least = page.minimumSizeHint()
    assert least.width() <= 960
    assert least.height() <= 640
    assert page.size().width() == 960


def test_screen_readers_hear_each_phase_and_each_caption_once(page, one, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(session_page, "announce", lambda _widget, words: heard.append(words))
    for ms in (5001, 5017, 9001, 16_001, 16_017, 19_001):
        look(page, one, ms)
    assert [words for words in heard if words] == [
        "Breathe in",
        "Breathe out",
        "Breathe in",
        "Let your shoulders rest.",
        "Breathe out",
    ]


def test_a_click_on_a_control_leaves_space_for_pausing(page, one, qtbot):
    qtbot.mouseClick(page.controls.captions, Qt.MouseButton.LeftButton)
    assert not one.player.settings.preferences.captions
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert one.player.playback.paused


def test_a_session_that_does_not_ask_says_so_in_the_quiet(qtbot):
    one = stand(exercise=an_exercise(after="skip"))
    one.begin()
    page = shown(qtbot, one)
    one.play(one.player.playback.timeline.milliseconds)
    page.look()
    assert page.caption.text() == "Rest as long as you like. Press Enter or Go on to continue."
    assert page.left.text() == ""


def test_no_window_of_its_own_opens_beside_the_page(qtbot, qapp):
    for kind, timeline in (("breathing", breathing()), ("muscle-relaxation", muscles())):
        before = set(qapp.topLevelWidgets())
        one = stand(timeline, an_exercise(kind=kind))
        one.begin()
        page = shown(qtbot, one)
        opened = {w for w in set(qapp.topLevelWidgets()) - before if w.isVisible()}
        assert opened == {page}


def test_after_the_end_a_button_goes_on_to_the_questions(page, one, qtbot):
    assert page.controls.stop.text() == "Stop"
    one.play(one.player.playback.timeline.milliseconds)
    assert one.player.stage == "quiet"
    assert (page.controls.stop.text(), page.controls.stop.key) == ("Go on", "Enter")
    assert not page.controls.pause.isVisible()
    qtbot.mouseClick(page.controls.stop, Qt.MouseButton.LeftButton)
    assert one.player.stage == "after"


def test_a_warning_that_stands_below_is_not_written_twice():
    care = "Stop if it gets sharp, spreads, goes numb, or if you feel dizzy."
    assert repeats(care, care)
    assert repeats("Stop if it gets sharp, or if you feel dizzy.", care)
    assert not repeats("Stop if you like.", care)
    assert not repeats("", care)
    assert not repeats(care, "")
