"""How evenly the picture of a session moves, over a whole session of ten minutes."""

import time
from collections.abc import Mapping

from tools.bench.figures import Figure
from tools.bench.processes import NotPaintedError, window

SESSION = ("play", "breath-46", "--minutes", "10", "--now")
SECONDS = 600.0  # to the end of the session, which begins before they are counted
LATE = 50.0  # ms between two frames that an eye takes for a jerk
SHARE = 0.1  # percent of them that may be late


def intervals(environment: Mapping[str, str], seconds: float = SECONDS) -> list[float]:
    """The times between two frames in the first `seconds` of a breathing session, in ms."""
    found: list[float] = []
    with window(environment, "frames", *SESSION) as painted:
        if painted.process.stdout is None:
            raise NotPaintedError("its output is not read")
        end = time.monotonic() + seconds
        for line in painted.process.stdout:
            if line.startswith("frames "):
                found += map(float, line.split()[1:])
            if time.monotonic() >= end:
                break
    return found


def late(found: list[float]) -> Figure:
    """The share of intervals that are seen as a jerk."""
    inside = sorted(found)[max(0, int(len(found) * 0.999) - 1)]
    share = 100 * sum(each >= LATE for each in found) / len(found)
    behind = f"{len(found)} frames; 99.9 % of them within {inside:.0f} ms, longest {max(found):.0f}"
    return Figure(f"frames later than {LATE:g} ms, percent", share, SHARE, behind)


def evenness(environment: Mapping[str, str]) -> Figure:
    """A breathing session of ten minutes with its sound, in its landscape."""
    return late(intervals(environment))
