"""The arithmetic of pacing an activity: begin below the usual time, and add a little each week.

Start at 80 % of the usual time and go up by 10 to 20 % of it a week; on a sore day do 50 to 80 %
of the present time for one to three days, then build up again (graded activity after Fordyce; the
rule for sore days is this app's own). All times are in seconds and rounded so that they are easy
to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil, floor

from unclench.domain.activity import KINDS
from unclench.domain.session import Answer

WEEKS = 4  # how many weeks a plan names
USUAL, LAST_TIMES = "usual", "last-times"  # fields of a worksheet that a plan can be made from
LONGEST = 24 * 60.0  # minutes; more is a slip of the finger
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Pace:
    """A plan: the usual time, the time in each of the first weeks, and the sore days' range."""

    usual: int
    weeks: tuple[int, ...]
    sore: tuple[int, int]

    @property
    def start(self) -> int:
        """The time to begin with."""
        return self.weeks[0]

    def in_week(self, week: int) -> int:
        """The time in a week, counted from 0, also of one beyond those that are named."""
        return self.start + week * (self.weeks[1] - self.weeks[0])

    def sore_in(self, week: int) -> tuple[int, int]:
        """The range on a sore day of that week: 50 to 80 % of its time."""
        now, grid = self.in_week(week), _grid(self.usual)
        half = ceil(now / 2 / grid) * grid
        return half, max(half, floor(now * 8 / 10 / grid) * grid)


@dataclass(frozen=True)
class PacedActivity:
    """An activity that is built up slowly: its baseline, and the week one is in.

    `kind` is one of `domain.activity.KINDS`, `name` the person's own word for it; `usual` is the
    usual time at the `begun` day, in seconds; `week` counts from 0 and goes on only when the person
    says so: a missed week waits.
    """

    id: str
    kind: str
    usual: int
    begun: date
    week: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse what can't be paced."""
        if self.kind not in KINDS:
            raise ValueError(f"there is no kind of activity {self.kind!r}")
        if self.usual < 1 or self.week < 0:
            raise ValueError("a usual time is at least a second, and weeks count from 0")

    @property
    def pace(self) -> Pace:
        """The plan from its baseline."""
        return plan(self.usual)

    @property
    def now(self) -> int:
        """The time in its present week, in seconds."""
        return self.pace.in_week(self.week)


def plan(usual: float) -> Pace:
    """The plan for a usual time of so many seconds.

    Raises:
        ValueError: there is no usual time to begin below.
    """
    if usual < 1:
        raise ValueError(f"a usual time is at least a second, not {usual:g}")
    grid = _grid(usual)
    start = max(grid, floor(usual * 8 / 10 / grid) * grid)
    more = ceil(usual / 10 / grid) * grid
    weeks = tuple(start + week * more for week in range(WEEKS))
    half = ceil(start / 2 / grid) * grid
    return Pace(round(usual), weeks, (half, max(half, floor(start * 8 / 10 / grid) * grid)))


def _grid(usual: float) -> int:
    """What times are rounded to: at most a tenth of the usual time, so a week's step fits."""
    grids = ((60, 600), (30, 300), (10, 100), (5, 50), (1, 0))
    return next(grid for grid, least in grids if usual >= least)


def from_answers(answers: Iterable[Answer]) -> Pace | None:
    """The plan for what was written on a worksheet, in minutes; None where nothing fits.

    The usual time counts, and without it the average of the last times.
    """
    told = {answer.field: answer.value for answer in answers}
    minutes = _minutes(told.get(USUAL)) or _minutes(told.get(LAST_TIMES))
    if not minutes or max(minutes) > LONGEST:
        return None
    usual = sum(minutes) / len(minutes) * 60
    return plan(usual) if usual >= 1 else None


def _minutes(value: object) -> list[float]:
    if isinstance(value, int | float):
        return [float(value)]
    lines = value if isinstance(value, tuple) else ()
    first = (_NUMBER.search(str(line)) for line in lines)
    return [float(number[0].replace(",", ".")) for number in first if number]
