"""One window per profile; a later start leaves its request to the first."""

import os

import pytest

from unclench.system.paths import Profile
from unclench.viewmodels.window.instance import Instance, Request


@pytest.fixture
def profile(tmp_path) -> Profile:
    made = Profile(tmp_path / "profile")
    made.create()
    return made


def test_the_first_hears_what_the_second_asks(profile, qtbot):
    first, second = Instance(profile), Instance(profile)
    assert first.is_first()
    assert not second.is_first()
    assert not second.blocked()
    first.listen()
    asked = Request("breath-46", 5, True)
    with qtbot.waitSignal(first.requested) as told:
        second.ask(asked)
    assert told.args == [asked]
    assert not profile.request.exists()
    first.release()
    assert second.is_first()
    second.release()


def test_what_was_asked_before_listening_is_heard(profile, qtbot):
    first = Instance(profile)
    assert first.is_first()
    Instance(profile).ask(Request())
    assert os.name == "nt" or profile.request.stat().st_mode & 0o777 == 0o600
    with qtbot.waitSignal(first.requested):
        first.listen()
    first.release()


def test_an_unreadable_request_shows_the_window(profile, qtbot):
    first = Instance(profile)
    assert first.is_first()
    profile.request.write_text("[1")
    with qtbot.waitSignal(first.requested) as told:
        first.listen()
    assert told.args == [Request()]
    first.release()


def test_a_request_left_for_a_window_that_is_gone_is_dropped(profile):
    Instance(profile).ask(Request("breath-46"))
    first = Instance(profile)
    assert first.is_first()
    assert not profile.request.exists()
    first.release()
