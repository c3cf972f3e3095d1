"""Stress and pain: whether they go together, said only when enough days allow it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from unclench.domain.insight import (
    Coupling,
    about_coupling,
    about_lag,
    couple,
    numbers_of,
)
from unclench.domain.insight.effects import WINDOW
from unclench.store.database import Database, open_snapshot
from unclench.store.summaries import Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.chart_plots import mean
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.history.plots import Scatter
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import translate


def read_coupling(database: Database, now: datetime) -> Coupling:
    """The link over the last 90 days.

    Raises:
        StoreError: the store can't tell now.
    """
    return couple(Summaries(database).rated(now - WINDOW))


def scatter(coupling: Coupling, numbers: bool = True) -> Scatter | None:
    """The days as points, where the gates allow it."""
    if coupling.stage == "counter":
        return None
    rows = tuple((long_day(day.day), mean(day.stress), mean(day.pain)) for day in coupling.days)
    stress, pain = translate("correlation", "Stress"), translate("correlation", "Pain")
    return Scatter(
        title=translate("correlation", "Each dot is one day"),
        summary=translate(
            "correlation", "Ratings before sessions and in check-ins; never those after."
        ),
        table=WordTable((translate("correlation", "Day"), stress, pain), rows),
        numbers=numbers,
        points=tuple((day.stress, day.pain) for day in coupling.days),
        across=translate("correlation", "Stress, 0 to 10 →"),
        up=translate("correlation", "↑ Pain, 0 to 10"),
    )


class Correlation(QObject):
    """What may be shown about stress and pain; worked out beside the window."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, database: Path, now: Callable[[], datetime], numbers: bool = True) -> None:
        """Read from the database at that path."""
        super().__init__()
        self._database, self._now = database, now
        self.numbers = numbers
        self.coupling: Coupling | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)

    def refresh(self) -> None:
        """Read and work out again."""
        now = self._now()

        def read() -> Coupling:
            with closing(open_snapshot(self._database)) as database:
                return read_coupling(database, now)

        self.work.run(read, self._take)

    @property
    def plot(self) -> Scatter | None:
        """The scatter, where it is allowed."""
        return scatter(self.coupling, self.numbers) if self.coupling else None

    @property
    def sentences(self) -> tuple[str, ...]:
        """What may be said without being asked for numbers."""
        return all_said(about_coupling(self.coupling), self.numbers) if self.coupling else ()

    @property
    def details(self) -> tuple[str, ...]:
        """The numbers behind the words, for those who ask."""
        if self.coupling is None or not self.numbers:
            return ()
        return all_said(numbers_of(self.coupling))

    @property
    def lag(self) -> tuple[str, ...]:
        """The exploratory look from one day to the next, both directions, or nothing."""
        return all_said(about_lag(self.coupling), self.numbers) if self.coupling else ()

    def _take(self, coupling: Coupling) -> None:
        self.coupling = coupling
        self.changed.emit()
