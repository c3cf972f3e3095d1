import os
import subprocess
import sys

import pytest

from tools.bench import processes
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
