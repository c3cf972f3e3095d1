"""How a person's weeks were when a program began, and how they are now: what may be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from unclench.domain.program_run import ProgramRun
    from unclench.domain.session import WeekReview

SURE = 1.0  # points of the mean below which a change may be nothing (PEG: 1.0 to 1.75)
BEFORE = timedelta(days=7)  # an answer so short before the start is about the same week

Course = Literal["lower", "same", "higher"]


class BeforeNow(NamedTuple):
    """Means of the three questions, 0 to 10: the first ones, and the latest when there are more."""

    first: float
    latest: float | None = None

    @property
    def course(self) -> Course | None:
        """How the latest compares; None while there is one alone."""
        if self.latest is None:
            return None
        points = round(self.latest - self.first, 6)
        if abs(points) < SURE:
            return "same"
        return "lower" if points < 0 else "higher"


def before_now(run: ProgramRun, reviews: Sequence[WeekReview]) -> BeforeNow | None:
    """What was answered around the start of a run and last in it; None when nothing was.

    `reviews` may come in any order. What was answered after the run ended is not its own.
    """
    found = sorted(
        (
            one
            for one in reviews
            if run.started_at - BEFORE <= one.at
            and (run.ended_at is None or one.at <= run.ended_at)
        ),
        key=lambda one: one.at,
    )
    if not found:
        return None
    earlier = [one for one in found if one.at <= run.started_at]
    first = earlier[-1] if earlier else found[0]
    latest = found[-1]
    return BeforeNow(first.score, latest.score if latest is not first else None)
