"""The figures themselves. Each is measured beside a bare window or the clock in the same run."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite

from tools.bench.processes import memory, window, work

BREATHING = ("play", "breath-46", "--minutes", "3", "--now")
REST = 5.0  # seconds after the first picture until a window counts as at rest
OPENING = 25.0  # seconds until the session has said its opening words and breathes
STRETCH = 20.0  # seconds of breathing that are measured


@dataclass(frozen=True)
class Figure:
    """One measured number, its limit (infinite: only told), and the plain numbers behind it."""

    name: str
    value: float
    limit: float
    behind: str

    @property
    def kept(self) -> bool:
        """Whether the limit holds."""
        return self.value <= self.limit

    def __str__(self) -> str:
        """One line of the bench's table."""
        verdict = "ok" if self.kept else "BROKEN"
        limit = f"at most {self.limit:<6g} {verdict:<7}" if isfinite(self.limit) else f"{'':<22}"
        return f"{self.name:<40} {self.value:>7.3g}  {limit} {self.behind}"


def rest(environment: Mapping[str, str]) -> Figure:
    """Memory some seconds after the first picture, beside a bare window's."""
    used = {}
    for what in ("bare", "app"):
        with window(environment, what) as painted:
            time.sleep(REST)
            used[what] = memory(painted.process.pid)
    behind = (
        f"{used['app']:.0f} MiB, a bare window {used['bare']:.0f} MiB; {REST:g} s after painting"
    )
    return Figure("memory at rest, times a bare window", used["app"] / used["bare"], 1.8, behind)


# exercises with pictures of their own, and seconds until what moves in them moves
PICTURES = {
    "leaves": 62.0,
    "breath-coherent": 40.0,
    "mindful-walk": 40.0,
    "imagery-place": 72.0,
    "move-chair": 45.0,
}


def pictures(environment: Mapping[str, str]) -> Figure:
    """CPU time of the hungriest session with an own picture, beside a bare moving circle's."""
    circle = _work(environment, 2.0, "circle")
    used = {
        name: _work(environment, settle, "app", "play", name, "--minutes", "5", "--now") / circle
        for name, settle in PICTURES.items()
    }
    behind = ", ".join(f"{name} {times:.2f}" for name, times in used.items())
    return Figure("work of pictures, times a bare circle", max(used.values()), 1.2, behind)


def _work(environment: Mapping[str, str], settle: float, what: str, *words: str) -> float:
    """The share of a core that a window takes, `settle` seconds after its first picture."""
    with window(environment, what, *words) as painted:
        time.sleep(settle)
        before = work(painted.process.pid)
        time.sleep(STRETCH)
        return (work(painted.process.pid) - before) / STRETCH


def breathing(environment: Mapping[str, str]) -> Figure:
    """CPU time of a breathing session with its sound, beside a bare moving circle's."""
    used = {
        "circle": _work(environment, 2.0, "circle"),
        "app": _work(environment, OPENING, "app", *BREATHING),
    }
    behind = f"{used['app']:.1%} of a core, a bare circle {used['circle']:.1%}; over {STRETCH:g} s"
    return Figure("work, times a bare circle", used["app"] / used["circle"], 1.2, behind)
