from datetime import timedelta
from itertools import pairwise

import pytest
from tests.viewmodels.guided import Stand, an_exercise, breathing, muscles, stand

from unclench.domain.preferences import Preferences
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, Rating
from unclench.viewmodels.session import session_recorder

END = breathing().milliseconds


@pytest.fixture
def one(qtbot) -> Stand:
    return stand()


def test_the_sound_gets_ready_while_the_questions_are_asked(one):
    assert one.player.stage == "before"
    assert one.transport.started == 1
    assert not one.transport.loaded


def test_the_first_answers_are_written_down_before_the_first_cue(one, monkeypatch):
    order: list[str] = []
    begin, load = one.record.begin, one.transport.load

    def note_begin(session):
        order.append("record")
        begin(session)

    def note_load(*given):
        order.append("cue")
        load(*given)

    monkeypatch.setattr(one.record, "begin", note_begin)
    monkeypatch.setattr(one.transport, "load", note_load)
    one.player.ratings.choose(6)
    one.player.ratings.save()
    one.player.ratings.choose(4)
    one.player.ratings.save()
    assert order == ["record", "cue"]
    session = one.record.last
    assert (session.stress_before, session.pain_before) == (Rating(6), Rating(4))
    assert session.progress == "running"
    assert session.planned_ms == END
    assert session.started_at.tzinfo is not None


def test_the_whole_way_goes_through_all_stages(one, qtbot):
    stages: list[str] = []
    one.player.stageChanged.connect(stages.append)
    one.begin()
    one.play(END)
    one.play(20_250)
    one.player.ratings.choose(3)
    one.player.ratings.save()
    one.player.ratings.choose(10)
    one.player.ratings.save()
    with qtbot.waitSignal(one.player.finished) as finished:
        one.player.write("  the tree outside ")
        one.player.leave("done")
    assert finished.args == ["done"]
    assert stages == ["session", "quiet", "after", "result", "closed"]
    session = one.record.last
    assert (session.progress, session.played_ms) == ("completed", END)
    assert (session.stress_before, session.stress_after) == (SKIPPED, Rating(3))
    assert session.pain_after == Rating(10)
    assert session.note == "the tree outside"
    assert one.transport.closed == 1


def test_the_countdown_is_not_played_time(one):
    one.begin()
    one.play(1000)
    assert one.player.playback.played == 1000
    assert one.transport.loaded[0][1] == -3000


def test_progress_is_written_at_least_every_five_seconds(one):
    one.begin()
    one.play(30_000)
    written = [0, *(call[1] for call in one.record.calls if call[0] == "progress")]
    assert written[-1] >= 25_000
    assert all(b - a <= 5000 for a, b in pairwise(written))


def test_ending_early_keeps_the_minutes_and_still_asks(one):
    one.begin()
    one.play(12_000)
    one.player.end()
    assert one.player.stage == "after"
    assert one.record.last.progress == "ended_early"
    assert one.record.last.played_ms == 12_000
    assert not one.transport.playing


def test_ending_in_the_countdown_records_no_time(one):
    for _ in range(2):
        one.player.ratings.skip()
    one.player.end()
    assert one.record.last.played_ms == 0


def test_the_quiet_lasts_twenty_seconds_unless_enter_skips_it(one):
    one.begin()
    one.play(END)
    assert one.player.stage == "quiet"
    one.play(19_000)
    assert one.player.stage == "quiet"
    one.player.skip_quiet()
    assert one.player.stage == "after"


def test_stop_in_the_quiet_goes_on_to_the_question(one):
    one.begin()
    one.play(END)
    one.player.end()
    assert one.player.stage == "after"
    assert one.record.last.progress == "completed"


def test_an_exercise_that_does_not_ask_afterwards_goes_to_the_result(qtbot):
    one = stand(exercise=an_exercise(after="skip"))
    one.begin()
    one.play(END + 21_000)
    assert one.player.stage == "result"
    assert one.record.last.stress_after == NOT_ASKED
    assert one.record.last.pain_after == NOT_ASKED


def test_without_the_pain_question_pain_is_hidden(qtbot):
    one = stand(preferences=Preferences(ask_pain=False))
    one.player.ratings.choose(5)
    one.player.ratings.save()
    assert one.player.stage == "session"
    assert one.record.last.pain_before == HIDDEN


def test_going_back_before_the_start_records_nothing(one, qtbot):
    with qtbot.waitSignal(one.player.finished) as finished:
        one.player.cancel()
    assert finished.args == ["cancelled"]
    assert not one.record.calls


def test_closing_the_window_keeps_the_minutes(one):
    one.begin()
    one.play(8000)
    one.player.shut()
    assert one.record.last.progress == "ended_early"
    assert one.record.last.played_ms == 8000
    assert one.transport.closed == 1


def test_a_pause_does_not_count_and_is_written_down(one):
    one.begin()
    one.play(2000)
    one.player.playback.toggle()
    one.play(60_000)
    assert one.record.calls[-1] == ("progress", 2000)
    one.player.playback.toggle()
    one.play(1000)
    assert one.player.playback.played == 3000


def test_the_next_step_starts_where_we_are(one):
    one.begin()
    one.play(2000)
    one.player.playback.skip(1)
    at, _, step = one.plans.asked[-1]
    assert (at, step) == (2000, 1)
    assert one.player.playback.cue().phase == "in"
    assert one.transport.ms == 2000


def test_the_step_before_starts_again_where_we_are(one):
    one.begin()
    one.play(7000)
    one.player.playback.skip(-1)
    assert one.plans.asked[-1][0::2] == (7000, 0)
    assert one.player.playback.cue().kind == "say"
    one.player.playback.skip(-1)
    assert one.plans.asked[-1][2] == 0


def test_skipping_the_last_step_ends_the_session(one):
    one.begin()
    one.play(66_000)
    one.player.playback.skip(1)
    one.play(250)
    assert one.player.stage == "quiet"
    assert one.record.last.progress == "completed"
    assert one.record.last.played_ms == 66_000


def test_the_pace_goes_in_tens_between_70_and_130(one):
    one.begin()
    one.play(6000)
    for _ in range(5):
        one.player.playback.ease(10)
    assert one.player.playback.choices.tempo == 130
    assert [asked[1].tempo for asked in one.plans.asked] == [110, 120, 130]
    assert {asked[2] for asked in one.plans.asked} == {None}
    for _ in range(9):
        one.player.playback.ease(-10)
    assert one.player.playback.choices.tempo == 70


def test_a_change_that_does_not_fit_changes_nothing(one):
    one.begin()
    one.plans.refuse = True
    loaded = len(one.transport.loaded)
    one.player.playback.ease(10)
    assert one.player.playback.choices.tempo == 100
    assert len(one.transport.loaded) == loaded


def test_a_group_can_be_spared(qtbot):
    one = stand(muscles(), an_exercise(kind="muscle-relaxation"))
    one.begin()
    one.play(6000)
    one.player.playback.set_modes({"arms": "release"})
    assert one.plans.asked[-1][1].areas == {"arms": "release"}
    assert one.player.playback.cue().mode == "release"


def test_nothing_can_be_steered_before_the_session(one):
    for act in (
        one.player.playback.toggle,
        lambda: one.player.playback.skip(1),
        lambda: one.player.playback.ease(10),
        lambda: one.player.playback.set_modes({"arms": "light"}),
        one.player.playback.start_again,
        one.player.end,
        one.player.skip_quiet,
        lambda: one.player.leave("done"),
    ):
        act()
    assert one.player.stage == "before"
    assert not one.plans.asked


def test_a_short_sleep_pauses_without_a_question(one):
    one.begin()
    one.play(1000)
    one.hands.asleep += 30
    one.transport.ms += 700  # a clock that ran on for a moment
    one.player.tick()
    assert (one.player.playback.paused, one.player.playback.asking) == (True, False)
    assert one.transport.ms == 1000


def test_a_long_sleep_asks_how_to_go_on(one, qtbot):
    one.begin()
    one.play(6000)
    one.hands.asleep += 121
    with qtbot.waitSignal(one.player.playback.askingChanged):
        one.player.tick()
    assert (one.player.playback.paused, one.player.playback.asking) == (True, True)
    one.player.playback.resume()
    assert (one.player.playback.paused, one.player.playback.asking) == (False, False)
    one.play(1000)
    assert one.player.playback.played == 7000


def test_after_a_long_sleep_the_session_can_start_again(one):
    one.begin()
    one.play(6000)
    one.player.playback.ease(10)
    one.hands.asleep += 600
    one.player.tick()
    one.player.playback.start_again()
    assert one.player.playback.position() == -3000
    assert one.player.playback.choices.tempo == 100
    assert not one.player.playback.paused
    one.play(4000)
    assert one.player.playback.played == 7000


def test_after_a_long_sleep_the_session_can_end(one):
    one.begin()
    one.play(6000)
    one.hands.asleep += 600
    one.player.tick()
    one.player.end()
    assert (one.player.stage, one.player.playback.asking) == ("after", False)


def test_setting_the_clock_changes_nothing(one):
    one.begin()
    one.play(1000)
    one.hands.now -= timedelta(days=400)
    one.play(1000)
    assert (one.player.stage, one.player.playback.paused, one.player.playback.played) == (
        "session",
        False,
        2000,
    )


def test_a_store_that_fails_never_stops_the_session(qtbot, monkeypatch):
    monkeypatch.setattr(session_recorder, "RETRY", 50)
    one = stand()
    one.record.broken = True
    with qtbot.waitSignal(one.player.recorder.failingChanged) as told:
        one.begin()
    assert told.args == [True]
    one.play(END)
    assert one.player.stage == "quiet"
    one.record.broken = False
    with qtbot.waitSignal(one.player.recorder.failingChanged) as told:
        pass
    assert told.args == [False]
    assert one.record.names() == ["begin", "progress", "finish"]
    assert one.record.last.played_ms == END


def test_a_store_that_fails_is_not_asked_at_every_tick(one):
    one.record.broken = True
    one.begin()
    before = one.record.tries
    one.play(20_000)  # in no time, so that what is tried after a while is not
    assert one.record.tries == before
    one.player.shut()
    assert one.player.recorder.failing


def test_volumes_follow_the_settings_and_the_keys(qtbot):
    one = stand(preferences=Preferences(voice_volume=80, tone_volume=50))
    assert (one.transport.volumes.voice, one.transport.volumes.tones) == (0.8, 0.5)
    one.player.sound.volume(-50)
    assert one.transport.volumes.voice == 0.4
    for _ in range(20):
        one.player.sound.volume(10)
    assert one.player.sound.loudness == 150
    assert one.transport.volumes.voice == 1.0


def test_the_sound_is_the_one_that_was_chosen(qtbot):
    mine = Preferences(surroundings="sea", output_device="ears", sleep_timer_minutes=20)
    heard = stand(preferences=mine).transport
    assert (heard.surroundings, heard.device, heard.sleep_timer) == ("sea", "ears", 20)
    assert stand(preferences=Preferences()).transport.surroundings == "none"


def test_mute_and_captions_are_remembered(one, qtbot):
    with qtbot.waitSignal(one.player.settings.changed) as changed:
        one.player.sound.toggle_mute()
    assert changed.args[0].muted
    assert one.transport.volumes.muted
    with qtbot.waitSignal(one.player.settings.changed) as changed:
        one.player.sound.toggle_captions()
    assert not changed.args[0].captions


def test_the_picture_waits_for_slow_headphones(qtbot):
    one = stand(preferences=Preferences(sound_delay_ms=150))
    one.begin()
    one.play(2000)
    assert one.player.playback.position() == 1850


def test_what_is_left_counts_down_to_nothing(one):
    one.begin()
    one.play(5000)
    assert one.player.playback.remaining == END - 5000
    one.transport.ms = END + 500
    assert one.player.playback.remaining == 0


def test_no_sound_is_said_once_it_is_known(one, qtbot):
    with qtbot.waitSignal(one.player.sound.stateChanged):
        one.player.tick()
    one.transport.sound = "silent"
    with qtbot.waitSignal(one.player.sound.stateChanged) as said:
        one.player.tick()
    assert said.args == ["silent"]


def test_the_screen_is_held_awake_only_while_it_plays(one, qtbot):
    one.begin()
    qtbot.waitUntil(lambda: one.hands.kept == ["held"])
    one.player.playback.pause()
    qtbot.waitUntil(lambda: one.hands.kept == ["held", "released"])
    one.player.playback.resume()
    qtbot.waitUntil(lambda: len(one.hands.kept) == 3)
    one.play(END)
    qtbot.waitUntil(lambda: one.hands.kept[-1] == "released")
