"""What is written after a session is kept while it is written, not only at Done."""

import pytest
from tests.viewmodels.guided import Stand, stand

from unclench.viewmodels.session import player


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    """A note is kept within the second; here sooner."""
    assert player.KEEP_NOTE <= 1000
    monkeypatch.setattr(player, "KEEP_NOTE", 50)


def at_the_result() -> Stand:
    one = stand()
    one.begin()
    one.player.end()
    while one.player.stage == "after":
        one.player.ratings.skip()
    return one


def kept(one: Stand, words: str) -> bool:
    return one.record.last.note == words


def test_a_note_is_kept_before_anybody_leaves_the_result(qtbot, qapp):
    one = at_the_result()
    one.player.write("slept badly")
    qtbot.waitUntil(lambda: kept(one, "slept badly"))
    assert one.player.stage == "result"


def test_a_note_is_kept_while_somebody_goes_on_writing(qtbot, qapp):
    one = at_the_result()
    words = ""

    def write_on() -> bool:
        nonlocal words
        words += "on and "
        one.player.write(words)
        return bool(one.record.last.note)

    qtbot.waitUntil(write_on)


def test_a_note_that_was_taken_back_is_empty(qtbot, qapp):
    one = at_the_result()
    one.player.write("slept badly")
    qtbot.waitUntil(lambda: kept(one, "slept badly"))
    one.player.write("")
    one.player.shut()
    assert kept(one, "")


@pytest.mark.parametrize("how", ["done", "another"])
def test_the_last_words_are_kept_when_somebody_leaves_at_once(qapp, how):
    one = at_the_result()
    one.player.write("slept badly")
    one.player.leave(how)
    assert kept(one, "slept badly")
