"""How much was practiced, and how ratings went, by week, month and year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from unclench.domain.session import WeekReview
from unclench.store.check_ins import WeekReviews
from unclench.store.database import open_snapshot
from unclench.store.summaries import MeanLevel, Practiced, SessionRange, Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import first_weekday
from unclench.viewmodels.history.chart_plots import Period, levels, minutes, start_of, step, weeks
from unclench.viewmodels.history.plots import Plot

PLACES: dict[Period, int] = {"week": 26, "month": 24, "year": 10}
_Read = tuple[Sequence[Practiced], Sequence[MeanLevel], Sequence[MeanLevel], Sequence[WeekReview]]
WHAT = ("minutes", "stress", "pain", "weeks")  # the last only where there is any


class Charts(QObject):
    """The plots of one stretch of time; worked out beside the window, told when ready."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, database: Path, today: Callable[[], date] = date.today, numbers: bool = True
    ) -> None:
        """Read from the database at that path; `numbers`: whether any may be shown."""
        super().__init__()
        self._database = database
        self._today = today
        self.numbers = numbers
        self.period: Period = "week"
        self.back = 0  # how many stretches before the present one
        self.plots: dict[str, Plot] = {}
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def first(self) -> date:
        """The first day that is shown."""
        return self.starts()[0]

    @property
    def last(self) -> date:
        """The last day that is shown."""
        return step(self.starts()[-1], self.period, 1) - timedelta(days=1)

    def show(self, period: Period | None = None, back: int | None = None) -> None:
        """Show another period, or an earlier stretch (`back` 1, 2, ...)."""
        if period is not None and period != self.period:
            self.period, self.back = period, 0
        if back is not None:
            self.back = max(0, back)
        self.refresh()

    def refresh(self) -> None:
        """Read and work out again."""
        starts = self.starts()
        within = SessionRange(self.first, self.last)
        self.work.run(lambda: self._read(within), lambda found: self._take(starts, found))

    def starts(self) -> tuple[date, ...]:
        """The first days of the periods that are shown, oldest first."""
        places = PLACES[self.period]
        end = step(start_of(self._today(), self.period), self.period, -places * self.back)
        return tuple(step(end, self.period, one - places + 1) for one in range(places))

    def _read(self, within: SessionRange) -> _Read:
        with closing(open_snapshot(self._database)) as database:
            known = Summaries(database, first_weekday())
            return (
                known.practiced(self.period, within),
                known.levels("stress", self.period, within),
                known.levels("pain", self.period, within),
                WeekReviews(database).between(within.first or date.min, within.last or date.max),
            )

    def _take(self, starts: tuple[date, ...], found: _Read) -> None:
        practiced, stress, pain, reviews = found
        period, numbers = self.period, self.numbers
        self.plots = {
            "minutes": minutes(starts, period, practiced, numbers),
            "stress": levels(starts, period, stress, "stress", numbers),
            "pain": levels(starts, period, pain, "pain", numbers),
        }
        if reviews:
            self.plots["weeks"] = weeks(starts, period, reviews, numbers)
        self.changed.emit()
