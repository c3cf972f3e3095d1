"""One window per profile; a later start leaves its request to the first."""

import os
import subprocess
import sys
import threading

import pytest

from unclench.viewmodels.window.instance import Instance, Request


def test_the_first_hears_what_the_second_asks(profile, qtbot):
    first, second = Instance(profile), Instance(profile)
    assert first.is_first()
    assert not second.is_first()
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


@pytest.mark.parametrize(
    "text", ["[1", "[" * 100_000, "5", '{"exercise": 5}', '{"minutes": "5"}', '{"other": 1}']
)
def test_an_unreadable_request_shows_the_window(profile, qtbot, text):
    first = Instance(profile)
    assert first.is_first()
    profile.request.write_text(text)
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


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"garbage",
        b"\xff" * 5000,
        f"{os.getpid()}\npython\nelsewhere\n".encode(),
        b"1\nsystemd\n\n",
    ],
    ids=["nothing", "garbage", "bytes", "another machine", "a number in use"],
)
def test_a_lock_that_nobody_holds_is_free_whatever_is_written_in_it(profile, content):
    """As a kill leaves it, or a copied or synced profile brings it."""
    profile.lock.write_bytes(content)
    first, second = Instance(profile), Instance(profile)
    assert first.is_first()
    assert not second.is_first()
    first.release()
    assert second.is_first()
    second.release()


def test_a_killed_window_holds_nothing(profile):
    code = (
        "import sys; from pathlib import Path; from unclench.system.locks import FileLock;"
        "lock = FileLock(Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, profile.lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"True"
        window = Instance(profile)
        assert not window.is_first()
        child.kill()
        child.wait()
        assert window.is_first()
        window.release()


def test_where_there_can_be_no_lock_the_window_opens_all_the_same(profile):
    profile.lock.mkdir()
    assert Instance(profile).is_first()


def test_who_asks_learns_whether_it_was_heard(profile, qtbot):
    first, second = Instance(profile), Instance(profile)
    assert first.is_first()
    second.ask(Request())
    assert not second.was_heard(0)
    asking = threading.Thread(target=lambda: heard.append(second.was_heard(20)))
    heard: list[bool] = []
    asking.start()
    with qtbot.waitSignal(first.requested):
        first.listen()
    asking.join()
    assert heard == [True]
    first.release()
