from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from tests.audio.sessions import breathing

from unclench.audio.clockfile import ClockReading
from unclench.audio.engine_link import EngineLink, Volumes

pytestmark = pytest.mark.thorough

SESSION = breathing(20)


class Clock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def alone(clock: Clock) -> EngineLink:
    """A link that never gets an engine."""
    return EngineLink(clock)


@pytest.fixture
def link(tmp_path: Path) -> Iterator[EngineLink]:
    """A link whose engine runs, playing to nobody."""
    link = EngineLink(device=False, log=tmp_path / "log")
    link.start()
    until(link, lambda: link.sound == "silent")
    yield link
    link.close()


def until(link: EngineLink, so: Callable[[], bool]) -> None:
    """Tend the link, as a window does, until something is so."""
    end = time.monotonic() + 60  # far beyond what any machine needs: only a hang lasts so long
    while not so():
        link.tend()
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def test_it_starts_nothing_by_itself(alone: EngineLink, clock: Clock) -> None:
    assert alone.sound == "starting"
    alone.tend()
    assert alone.engine_pid is None
    assert alone.position() == 0


def test_without_an_engine_the_session_runs_on_the_clock(alone: EngineLink, clock: Clock) -> None:
    alone.load(SESSION, -3000)
    clock.now += 10
    assert alone.position() == -3000
    alone.play()
    clock.now += 4
    assert alone.position() == pytest.approx(1000)
    alone.pause()
    clock.now += 60
    assert alone.position() == pytest.approx(1000)
    alone.play()
    alone.play()
    clock.now += 1
    assert alone.position() == pytest.approx(2000)
    alone.seek(90_000)
    clock.now += 1
    assert alone.position() == pytest.approx(91_000)
    alone.load(breathing(2), 91_000)
    clock.now += 1
    assert alone.position() == pytest.approx(92_000)
    alone.pause()
    alone.pause()
    alone.seek(5)
    assert alone.position() == 5


def test_the_position_never_runs_backwards(alone: EngineLink, clock: Clock) -> None:
    alone.load(SESSION)
    alone.play()
    clock.now += 5
    assert alone.position() == pytest.approx(5000)
    clock.now -= 1
    assert alone.position() == pytest.approx(5000)


def test_an_engine_that_cant_start_is_tried_again_less_and_less(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[float] = []

    class Stillborn:
        """An engine process that is dead at once."""

        dead = True
        clock = type("Unwritten", (), {"read": staticmethod(ClockReading)})

        def __init__(self, *given: object) -> None:
            tries.append(clock.now - 50)

        def close(self, patience: float) -> None:
            """There is nothing to close."""

        send = close

    monkeypatch.setattr("unclench.audio.engine_link.EngineProcess", Stillborn)
    link = EngineLink(clock)
    link.load(SESSION)
    link.start()
    link.play()
    while len(tries) < 5:
        link.tend()
        assert link.sound == "silent"
        clock.now += 0.25
    assert tries == [0, 0.5, 1.75, 4, 8.25]
    assert link.position() == pytest.approx((clock.now - 50) * 1000)


def test_a_python_that_is_gone_is_no_fault_of_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    link = EngineLink(device=False)
    link.start()
    until(link, lambda: link.sound == "silent")
    assert link.engine_pid is None
    link.close()


def test_a_full_disk_is_no_fault_of_the_window(
    alone: EngineLink, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError

    monkeypatch.setattr("unclench.audio.engine_link.EngineProcess", full)
    alone.load(SESSION)
    alone.start()
    alone.play()
    clock.now += 8
    alone.tend()
    assert alone.sound == "silent"
    assert alone.position() == pytest.approx(8000)


def test_the_engine_keeps_the_time_and_the_position_is_monotone(link: EngineLink) -> None:
    link.load(SESSION, -3000)
    link.set_volumes(Volumes(tones=0.5))
    begun = time.monotonic()
    link.play()
    seen = [link.position()]
    while seen[-1] < -2200:
        seen.append(link.position())
        threading.Event().wait(0.005)
    passed = (time.monotonic() - begun) * 1000
    assert seen == sorted(seen)
    assert 800 <= seen[-1] + 3000 <= passed + 50


def test_pause_holds_still_and_seek_jumps(link: EngineLink) -> None:
    link.load(SESSION)
    link.play()
    until(link, lambda: link.position() > 300)
    link.pause()
    held = link.position()
    link.seek(held + 10_000)
    assert link.position() == held + 10_000
    link.play()
    until(link, lambda: link.position() > held + 10_100)
    link.seek(1000)
    assert link.position() < 1100
    until(link, lambda: link.position() > 1200)


def test_a_killed_engine_is_replaced_and_the_session_runs_on(link: EngineLink) -> None:
    link.load(SESSION)
    link.play()
    until(link, lambda: link.position() > 200)
    first, before = link.engine_pid, time.monotonic()
    there, after = link.position(), time.monotonic()
    assert first is not None
    os.kill(first, signal.SIGKILL)
    seen = [there]

    def again() -> bool:
        seen.append(link.position())
        return link.engine_pid not in (None, first) and link.sound == "silent"

    until(link, again)
    until(link, lambda: link.position() > seen[-1] + 500)
    assert seen == sorted(seen)
    least, reached, most = time.monotonic(), link.position(), time.monotonic()
    assert (least - after) * 1000 - 30 <= reached - there <= (most - before) * 1000 + 30


def test_an_engine_that_hangs_blocks_nobody(link: EngineLink) -> None:
    link.load(SESSION)
    link.play()
    until(link, lambda: link.position() > 100)
    assert link.engine_pid is not None
    os.kill(link.engine_pid, signal.SIGSTOP)
    hung, there = link.engine_pid, link.position()
    long = breathing(4000)
    for _ in range(5):
        link.load(long, there)
    assert link.engine_pid == hung  # nobody waited until another took its place
    until(link, lambda: link.position() > there + 700)
    link.close()


def test_closing_ends_the_engine(link: EngineLink) -> None:
    pid = link.engine_pid
    assert pid is not None
    link.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    link.tend()
    assert link.engine_pid is None


def test_the_engines_faults_are_logged(link: EngineLink, tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert "sound is switched off" in log.read_text()
    assert os.name == "nt" or log.stat().st_mode & 0o777 == 0o600


def test_the_window_needs_no_numpy_for_it() -> None:
    code = "import sys, unclench.audio.engine_link; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_however_often_it_fails_the_next_engine_comes_soon(
    alone: EngineLink, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[float] = []

    def fails(_options: list[str], _log: Path | None) -> None:
        tries.append(clock.now)
        raise OSError

    monkeypatch.setattr("unclench.audio.engine_link.EngineProcess", fails)
    alone.start()
    for _ in range(400):
        clock.now += 0.25
        alone.tend()
    breaks = [later - earlier for earlier, later in pairwise(tries)]
    assert len(breaks) > 15
    assert breaks == sorted(breaks)  # longer each time
    assert max(breaks) <= 5.25
