"""The two figures of rendering: how fast, and in how much memory."""

import subprocess
import sys
from collections.abc import Mapping

from tools.bench.figures import Figure

MINUTES = 10
LONGER = 30


def _render(environment: Mapping[str, str], minutes: int) -> tuple[float, float]:
    """CPU seconds and peak MiB of rendering `minutes`, in a fresh process.

    Raises:
        subprocess.CalledProcessError: it failed; it has said why.
    """
    command = [sys.executable, "-m", "tools.bench.render", str(minutes)]
    done = subprocess.run(
        command, env=dict(environment), stdout=subprocess.PIPE, text=True, check=True
    )
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def speed(environment: Mapping[str, str]) -> Figure:
    """CPU time of rendering ten minutes, as a share of those ten minutes."""
    seconds, _ = _render(environment, MINUTES)
    behind = f"{seconds:.2f} s of CPU time for {MINUTES} minutes"
    return Figure("rendering, share of its length", seconds / (MINUTES * 60), 1 / 200, behind)


def steady(environment: Mapping[str, str]) -> Figure:
    """Peak memory of a long rendering beside a shorter one's: it should not grow."""
    _, short = _render(environment, MINUTES)
    _, long = _render(environment, LONGER)
    behind = f"{long:.0f} MiB for {LONGER} minutes, {short:.0f} MiB for {MINUTES}"
    return Figure("memory of rendering, long to short", long / short, 1.1, behind)
