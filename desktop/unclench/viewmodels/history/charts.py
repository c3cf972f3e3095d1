"""How much was practiced, and how ratings went, by week, month and year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from unclench.domain.session import WeekReview
from unclench.store.check_in_days import DayTold, days_told
from unclench.store.check_ins import WeekReviews
from unclench.store.database import open_snapshot
from unclench.store.summaries import MeanLevel, Practiced, SessionRange, Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import first_weekday
from unclench.viewmodels.history import day_plots
from unclench.viewmodels.history.chart_plots import Period, levels, minutes, start_of, step, weeks
from unclench.viewmodels.history.plots import Plot
from unclench.viewmodels.history.rated_page import MeansPage, Special, special
from unclench.viewmodels.history.seen import Seen
from unclench.viewmodels.settings.settings import Settings

PLACES: dict[Period, int] = {"week": 26, "month": 24, "year": 10}


class _Read(NamedTuple):
    """What was read of one stretch of time."""

    practiced: Sequence[Practiced]
    stress: Sequence[MeanLevel]
    pain: Sequence[MeanLevel]
    special: Special
    reviews: Sequence[WeekReview]
    days: Sequence[DayTold]


WHAT = ("weeks", "activity", "minutes", "stress", "pain", "context", "areas")
"""In their order: how life goes first."""
ALWAYS = ("minutes", "stress", "pain")  # of others nobody is told who never put them down


class Charts(MeansPage):
    """The plots of one stretch of time; worked out beside the window, told when ready."""

    def __init__(self, database: Path, today: Callable[[], date], settings: Settings) -> None:
        """Read from the database at that path."""
        super().__init__(settings)
        self._database, self._seen = database, Seen(database)
        self._today = today
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
        starts, counted = self.starts(), self.every_source
        within = SessionRange(self.first, self.last)
        rated = SessionRange(self.first, min(self.last, self._today()))  # the future doesn't count
        asked = self.period, starts, self.numbers, counted, rated
        reading = self._seen.now(asked)
        if self._seen.still(asked):
            self.work.drop()
            self.changed.emit()
            return

        def take(found: _Read) -> None:
            self._seen.remember(reading)
            self._special, self._counted = found.special, counted
            self._take(starts, found)

        self.work.run(lambda: self._read(within, rated, counted), take)

    def starts(self) -> tuple[date, ...]:
        """The first days of the periods that are shown, oldest first."""
        places = PLACES[self.period]
        end = step(start_of(self._today(), self.period), self.period, -places * self.back)
        return tuple(step(end, self.period, one - places + 1) for one in range(places))

    def _read(self, within: SessionRange, rated: SessionRange, counted: bool) -> _Read:
        with closing(open_snapshot(self._database)) as database:
            known = Summaries(database, first_weekday())
            days = within.first or date.min, within.last or date.max
            return _Read(
                known.practiced(self.period, within),
                known.levels("stress", self.period, rated, not counted),
                known.levels("pain", self.period, rated, not counted),
                special(database, rated),
                WeekReviews(database).between(*days),
                days_told(database, *days),
            )

    def _take(self, starts: tuple[date, ...], found: _Read) -> None:
        period, numbers, days = self.period, self.numbers, found.days
        plots: dict[str, Plot] = {
            "weeks": weeks(starts, period, found.reviews, numbers),
            "activity": day_plots.activity(starts, period, days, numbers),
            "minutes": minutes(starts, period, found.practiced, numbers),
            "stress": levels(starts, period, found.stress, "stress", numbers),
            "pain": levels(starts, period, found.pain, "pain", numbers),
            "context": day_plots.context(starts, period, days, numbers),
            "areas": day_plots.areas(starts, period, days, numbers),
        }
        self.plots = {
            what: plot for what, plot in plots.items() if what in ALWAYS or plot.table.rows
        }
        self.changed.emit()
