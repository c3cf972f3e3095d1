import threading
from contextlib import contextmanager

from unclench.viewmodels.clocks import Clocks, SleepWatch
from unclench.viewmodels.session.awake import Awake


def _awake_threads():
    return {thread for thread in threading.enumerate() if thread.name == "awake"}


def test_holding_twice_is_holding_once(qtbot):
    held = []

    @contextmanager
    def keep():
        held.append(threading.current_thread().name)
        yield
        held.append("released")

    awake = Awake(keep)
    awake.hold()
    awake.hold()
    qtbot.waitUntil(lambda: held == ["awake"])
    awake.release()
    awake.release()
    qtbot.waitUntil(lambda: held == ["awake", "released"])


def test_a_desktop_that_fails_is_not_noticed(qtbot):
    tried = []

    def keep():
        tried.append(1)
        raise RuntimeError("no such service")

    others = _awake_threads()
    awake = Awake(keep)
    awake.hold()
    qtbot.waitUntil(lambda: tried == [1] and _awake_threads() <= others)
    awake.release()


def test_the_real_clocks_see_no_sleep_where_there_was_none():
    watch = SleepWatch(Clocks())
    assert watch.slept() < 1
    assert Clocks().now().tzinfo is not None
