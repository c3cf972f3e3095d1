"""The figures of rendering with voice and surroundings: how fast, and in how much memory."""

import subprocess
import sys
from collections.abc import Mapping
from functools import cache

from tools.bench.figures import Figure

MINUTES = 10
LONGER = 60


@cache
def _rendered(minutes: int, environment: tuple[tuple[str, str], ...]) -> tuple[float, float]:
    """CPU seconds and peak MiB of rendering `minutes`, in a fresh process; measured once.

    Raises:
        subprocess.CalledProcessError: it failed; it has said why.
    """
    command = [sys.executable, "-m", "tools.bench.render", str(minutes)]
    done = subprocess.run(
        command, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
    )
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def _render(environment: Mapping[str, str], minutes: int) -> tuple[float, float]:
    return _rendered(minutes, tuple(environment.items()))


def speed(environment: Mapping[str, str]) -> Figure:
    """CPU time of rendering an hour, as a share of that hour."""
    seconds, _ = _render(environment, LONGER)
    behind = f"{seconds:.2f} s of CPU time for {LONGER} minutes"
    return Figure("rendering, share of its length", seconds / (LONGER * 60), 1 / 100, behind)


def memory(environment: Mapping[str, str]) -> Figure:
    """Peak memory of rendering an hour, in MiB."""
    _, peak = _render(environment, LONGER)
    return Figure("memory of rendering, MiB", peak, 250, f"{LONGER} minutes")


def steady(environment: Mapping[str, str]) -> Figure:
    """Peak memory of a long rendering beside a shorter one's: it should not grow."""
    _, short = _render(environment, MINUTES)
    _, long = _render(environment, LONGER)
    behind = f"{long:.0f} MiB for {LONGER} minutes, {short:.0f} MiB for {MINUTES}"
    return Figure("memory of rendering, long to short", long / short, 1.1, behind)
