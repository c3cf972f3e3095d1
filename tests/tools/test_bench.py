import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.bench import frames, processes, starts
from tools.bench.figures import Figure

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def test_a_figure_holds_up_to_its_limit():
    figure = Figure("start", 1.5, 1.5, "behind")
    assert figure.kept
    assert "ok" in str(figure)


def test_a_broken_limit_is_plain_to_see():
    figure = Figure("start", 1.51, 1.5, "behind")
    assert not figure.kept
    assert "BROKEN" in str(figure)


@linux
def test_children_belong_to_the_family():
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, text=True)
    try:
        assert {os.getpid(), child.pid} <= set(processes.family(os.getpid()))
    finally:
        child.communicate("")


@linux
def test_this_process_uses_something():
    assert processes.work(os.getpid()) > 0
    assert processes.memory(os.getpid()) > 1


@linux
def test_a_process_that_is_gone_uses_nothing():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert processes.work(child.pid) == 0
    assert processes.memory(child.pid) == 0


def test_a_bare_window_tells_when_it_is_painted():
    with processes.window(os.environ, "bare") as painted:
        assert painted.process.poll() is None
        assert 0 < painted.seconds < processes.PATIENCE
    assert painted.process.returncode is not None


def test_a_window_that_never_comes_is_an_error():
    with (
        pytest.raises(processes.NotPaintedError, match="status"),
        processes.window(dict(os.environ, QT_QPA_PLATFORM="no-such-platform"), "bare"),
    ):
        pass


def test_the_least_counts_each_figure_by_itself():
    found = starts.Least()
    for seconds, cpu in ((0.3, 0.1), (0.2, 0.2)):
        found.take(processes.Painted(None, seconds, cpu, 0))  # type: ignore[arg-type]
    assert (found.seconds, found.cpu) == (0.2, 0.1)


def test_a_newcomer_has_a_home_of_their_own_with_nothing_in_it():
    with starts.newcomer({"HOME": "/somewhere", "XDG_CACHE_HOME": "/elsewhere"}) as fresh:
        assert "XDG_CACHE_HOME" not in fresh
        assert not list(Path(fresh["HOME"]).iterdir())
    assert not Path(fresh["HOME"]).exists()


def test_a_figure_without_a_limit_is_only_told():
    figure = Figure("start", 2.5, float("inf"), "behind")
    assert figure.kept
    assert "at most" not in str(figure)


def test_one_late_frame_in_a_thousand_is_allowed_and_two_are_not():
    assert frames.late([16.0] * 999 + [80.0]).kept
    assert not frames.late([16.0] * 998 + [80.0] * 2).kept
