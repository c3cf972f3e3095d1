"""Sounds without a session: they begin, follow what is set, end with their timer, and give way."""

from contextlib import contextmanager

import pytest
from tests.viewmodels.guided import FakeTransport

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.just_sounds import FADE, LONGEST, JustSounds


class Awake:
    """Counts who keeps the computer awake; told from a thread."""

    def __init__(self):
        self.held = 0

    @contextmanager
    def keep(self):
        self.held += 1
        yield
        self.held -= 1


@pytest.fixture
def awake():
    return Awake()


@pytest.fixture
def settings():
    return Settings(Preferences(just_sounds="sea", surroundings_volume=50, output_device="d"))


@pytest.fixture
def links():
    return []


@pytest.fixture
def sounds(settings, links, awake, qapp):
    def link():
        links.append(FakeTransport())
        return links[-1]

    made = JustSounds(settings, link, awake.keep)
    yield made
    made.stop()


def test_it_plays_what_was_chosen_as_loud_as_that_is_set(sounds, links):
    assert (sounds.state, sounds.playing, sounds.minutes_left) == ("off", False, None)
    sounds.play()
    [link] = links
    assert (link.surroundings, link.device, link.volumes.surroundings) == ("sea", "d", 0.5)
    [(timeline, at)] = link.loaded
    assert (timeline.milliseconds, at) == (LONGEST * 60_000, 0)
    assert {cue.kind for cue in timeline.cues} == {"rest"}
    assert (link.playing, sounds.state, sounds.minutes_left) == (True, "playing", None)
    sounds.stop()
    assert (link.closed, sounds.state) == (1, "off")


def test_nothing_chosen_yet_is_rain(qapp):
    sounds = JustSounds(Settings(), FakeTransport)
    assert sounds.choice == "rain"


def test_what_is_set_meanwhile_is_heard(sounds, settings, links):
    sounds.play()
    settings.change(just_sounds="rain", surroundings_volume=80, muted=True)
    assert links[0].surroundings == "rain"
    assert links[0].volumes.surroundings == pytest.approx(0.8)
    assert links[0].volumes.muted


def test_with_a_timer_it_fades_and_is_over(sounds, links, qtbot):
    sounds.set_minutes(30)
    sounds.play()
    [link] = links
    assert link.sleep_timer == 30
    assert link.loaded[0][0].milliseconds == 30 * 60_000 + FADE
    assert sounds.minutes_left == 30
    link.run(60_000 - 1)
    assert sounds.minutes_left == 30
    with qtbot.waitSignal(sounds.changed):
        link.run(1)
        sounds.look()
    assert sounds.minutes_left == 29
    link.run(29 * 60_000 + FADE - 1)
    sounds.look()
    assert (sounds.state, sounds.minutes_left) == ("playing", 0)
    link.run(1)
    sounds.look()
    assert (sounds.state, link.closed) == ("over", 1)


def test_a_timer_that_is_set_meanwhile_counts_from_then(sounds, links):
    sounds.play()
    links[0].run(3_600_000)
    sounds.set_minutes(15)
    assert links[0].sleep_timer == 15
    assert sounds.minutes_left == 15
    sounds.set_minutes(0)
    assert (links[0].sleep_timer, sounds.minutes_left) == (0, None)


def test_without_a_timer_it_begins_anew_after_a_day(sounds, links):
    sounds.play()
    links[0].run(LONGEST * 60_000)
    sounds.look()
    assert (len(links), links[0].closed, sounds.state) == (2, 1, "playing")


def test_without_a_device_it_says_so(sounds, links):
    sounds.play()
    links[0].sound = "silent"
    sounds.look()
    assert (sounds.state, sounds.playing) == ("silent", False)
    sounds.look()


def test_a_session_takes_its_place(sounds, links):
    assert not sounds.give_way()
    assert sounds.state == "off"
    sounds.play()
    assert sounds.give_way()
    assert (sounds.state, links[0].closed) == ("session", 1)


def test_the_computer_stays_awake_only_as_long_as_it_plays(sounds, awake, qtbot):
    sounds.play()
    qtbot.waitUntil(lambda: awake.held == 1)
    sounds.stop()
    qtbot.waitUntil(lambda: awake.held == 0)
