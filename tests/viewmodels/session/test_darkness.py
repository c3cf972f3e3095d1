"""A session for the night goes dark after a quiet minute; nothing at its end wakes anybody."""

from typing import ClassVar

import pytest
from tests.viewmodels.guided import Stand, an_exercise, breathing, stand

from unclench.domain.session import NOT_ASKED
from unclench.viewmodels.session import playback
from unclench.viewmodels.session.awake import Keep

LONG = breathing(cycles=40)


class Kept:
    """Stands for `Awake`: what is held now. The screen's is made first, then the computer's."""

    made: ClassVar[list["Kept"]] = []

    def __init__(self, _keep: Keep) -> None:
        self.held = False
        self.made.append(self)

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


@pytest.fixture(autouse=True)
def awake(qapp, monkeypatch):
    Kept.made.clear()
    monkeypatch.setattr(playback, "Awake", Kept)


def night(kind: str = "sleep") -> Stand:
    one = stand(LONG, an_exercise(kind=kind))
    one.begin()
    return one


def on() -> tuple[bool, bool]:
    """Whether the screen is kept on, and whether the computer is kept running without it."""
    screen, machine = Kept.made
    return screen.held, machine.held


def test_after_a_quiet_minute_it_is_dark_and_the_sound_goes_on():
    one = night()
    one.play(56_000)
    assert not one.player.darkness.dark
    assert on() == (True, False)
    one.play(2000)
    assert one.player.darkness.dark
    assert on() == (False, True)
    assert one.transport.playing


def test_whoever_stirs_sees_it_for_another_minute():
    one = night()
    one.play(40_000)
    assert not one.player.darkness.stir()
    one.play(59_000)
    assert not one.player.darkness.dark
    one.play(1000)
    assert one.player.darkness.stir()
    assert on() == (True, False)
    one.play(59_000)
    assert not one.player.darkness.dark
    one.play(1000)
    assert one.player.darkness.dark


def test_other_kinds_never_go_dark():
    one = night("breathing")
    one.play(200_000)
    assert not one.player.darkness.dark
    assert on() == (True, False)


@pytest.mark.parametrize("at_the_end", [True, False])
def test_it_ends_in_the_dark_without_a_question(at_the_end):
    one = night()
    one.play(70_000)
    if at_the_end:
        one.play(LONG.milliseconds)
        one.play(20_250)
    else:
        one.player.end()
    assert one.player.stage == "result"
    assert one.player.darkness.dark
    assert on() == (False, False)  # now the computer may sleep too
    assert one.record.last.stress_after == NOT_ASKED
    assert not one.player.darkness.stir() or on() == (False, False)


def test_what_waits_for_an_answer_is_seen():
    one = night()
    one.play(70_000)
    one.hands.asleep += 300
    one.player.tick()
    assert one.player.playback.asking
    assert not one.player.darkness.dark


def test_paused_in_the_dark_nothing_is_kept_awake():
    one = night()
    one.player.playback.pause()
    one.play(61_000)
    assert one.player.darkness.dark
    assert on() == (False, False)


def test_while_it_is_seen_elsewhere_it_stays_light():
    one = night()
    one.player.darkness.hold(True)
    one.play(100_000)
    assert not one.player.darkness.dark
