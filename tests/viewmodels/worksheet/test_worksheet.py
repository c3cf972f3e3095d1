from typing import Any

import pytest
from tests.viewmodels.guided import Stand, on_worksheet

from unclench.viewmodels.worksheet import worksheet
from unclench.viewmodels.worksheet.worksheet import SOON

STEPS: tuple[dict[str, Any], ...] = (
    {"do": "write", "prompt": "One?", "field": "one", "type": "text", "seconds": 5},
    {"do": "say", "text": "Go on.", "pause": 1},
    {"do": "write", "prompt": "Two?", "field": "two", "type": "text", "show": "one", "fill": 1},
    {"do": "write", "prompt": "Three?", "field": "three", "type": "text", "seconds": 5},
)


@pytest.fixture
def one(qapp) -> Stand:
    made = on_worksheet(STEPS)
    made.begin()
    made.play(1)
    return made


def field(one: Stand) -> str:
    page = one.player.worksheet.page
    return page.field if page else ""


def test_the_clock_waits_at_the_end_of_a_page_and_counts_nothing(one):
    one.play(60_000)
    assert one.player.playback.waiting
    assert field(one) == "one"
    assert one.player.playback.position() == pytest.approx(5000 - SOON, abs=250)
    assert one.player.playback.played < 5000
    assert not one.player.playback.paused


def test_pausing_while_it_waits_does_not_let_the_clock_go(one):
    one.play(10_000)
    one.player.playback.pause()
    one.player.playback.resume()
    assert not one.transport.playing
    assert one.player.playback.waiting
    one.player.playback.pause()
    one.player.worksheet.next()
    assert one.transport.playing
    assert not one.player.playback.paused


def test_next_from_waiting_goes_on_and_the_end_stays(one):
    one.play(10_000)
    one.player.worksheet.next()
    assert one.transport.playing
    assert field(one) == ""
    assert one.player.playback.timeline.milliseconds == 60_000


def test_back_returns_with_the_answer_kept_and_waits_there_again(one):
    sheet = one.player.worksheet
    sheet.write("first")
    one.play(1000)
    sheet.next()
    one.play(3000)
    assert field(one) == "two"
    assert sheet.earlier == ("One?", "first")
    assert sheet.back()
    assert field(one) == "one"
    assert sheet.value("one") == "first"
    one.play(20_000)
    assert one.player.playback.waiting
    assert field(one) == "one"
    assert not sheet.back()
    sheet.next()
    one.play(4000)
    assert field(one) == "two"


@pytest.mark.parametrize("part", [0.0, 0.4, 0.5, 0.7, 0.999])
def test_next_turns_the_page_between_two_milliseconds_too(one, part):
    one.transport.ms = 2000 + part
    one.player.worksheet.next()
    assert field(one) != "one"
    one.play(500)
    assert field(one) != "one"
    assert not one.player.playback.waiting


def test_two_pages_left_in_the_same_moment_can_both_be_returned_to(one):
    sheet = one.player.worksheet
    one.play(500)
    sheet.next()
    one.play(3000)
    assert field(one) == "two"
    one.player.playback.go_to(3)
    assert field(one) == "three"
    assert sheet.back()
    assert field(one) == "two"


def test_the_last_page_leads_to_the_end(one):
    one.player.playback.go_to(3)
    one.play(30_000)
    assert one.player.playback.waiting
    one.player.worksheet.next()
    one.play(250)
    assert one.player.stage == "quiet"
    assert field(one) == ""
    assert not one.player.worksheet.back()


def test_answers_are_kept_when_the_hands_rest_and_the_last_words_count(one, qtbot, monkeypatch):
    monkeypatch.setattr(worksheet, "KEEP_MS", 20)
    sheet = one.player.worksheet
    sheet.write("a")
    sheet.write("ab")
    assert one.record.last.answers == ()
    with qtbot.waitSignal(sheet.answered):
        pass
    assert [answer.value for answer in one.record.last.answers] == ["ab"]
    sheet.write(None)
    sheet.keep()
    assert [answer.value for answer in one.record.last.answers] == [""]
    assert sheet.value("one") is None
    assert sheet.earlier is None


def test_nothing_written_is_nothing_kept(one):
    sheet = one.player.worksheet
    sheet.write("a")
    sheet.write(None)
    sheet.keep()
    assert one.record.last.answers == ()
    sheet.next()
    sheet.write("nowhere")
    assert one.record.last.answers == ()


@pytest.mark.parametrize("how", ["end", "shut"])
def test_what_was_being_written_is_kept_when_the_session_ends(one, how):
    one.player.worksheet.write("half a tho")
    getattr(one.player, how)()
    assert [answer.value for answer in one.record.last.answers] == ["half a tho"]


def test_a_store_that_fails_keeps_the_words_until_it_works(one):
    one.record.broken = True
    one.player.worksheet.write("words")
    one.player.worksheet.next()
    assert one.player.recorder.failing
    one.record.broken = False
    one.player.recorder.retry()
    assert [answer.value for answer in one.record.last.answers] == ["words"]


def test_starting_again_waits_no_longer(one):
    one.play(10_000)
    assert one.player.playback.waiting
    one.player.playback.start_again()
    assert not one.player.playback.waiting
    assert one.transport.playing
    one.play(4000)
    assert field(one) == "one"
