"""Stress and pain: whether they go together, said only when enough days allow it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from unclench.domain.insight import (
    SCATTER_DAYS,
    Day,
    about_lag,
    about_link,
    link_sources,
    numbers_of,
)
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.chart_plots import mean
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.history.plots import Scatter
from unclench.viewmodels.history.rated_page import RatedPage
from unclench.viewmodels.history.reports import Reports, Told
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate


def scatter(days: Sequence[Day], numbers: bool = True) -> Scatter | None:
    """The days as points, where there are enough of them."""
    if len(days) < SCATTER_DAYS:
        return None
    rows = tuple((long_day(day.day), mean(day.stress), mean(day.pain)) for day in days)
    stress, pain = translate("correlation", "Stress"), translate("correlation", "Pain")
    return Scatter(
        title=translate("correlation", "Each dot is one day"),
        summary=translate(
            "correlation", "Ratings before sessions and in check-ins; never those after."
        ),
        table=WordTable((translate("correlation", "Day"), stress, pain), rows),
        numbers=numbers,
        points=tuple((day.stress, day.pain) for day in days if day.live),
        rings=tuple((day.stress, day.pain) for day in days if not day.live),
        ring=translate("correlation", "not rated at the time"),
        across=translate("correlation", "Stress, 0 to 10 →"),
        up=translate("correlation", "↑ Pain, 0 to 10"),
    )


@dataclass(frozen=True)
class LinkView:
    """All that may be shown of one report about stress and pain.

    `days` says which were looked at, `sources` what isn't counted as it was. `sentences` may be
    said without being asked for numbers, `details` are the numbers for those who ask. `lag` is the
    exploratory look from one day to the next, both directions, or nothing.
    """

    days: str = ""
    plot: Scatter | None = None
    sentences: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    lag: tuple[str, ...] = ()


def look(told: Told, numbers: bool = True) -> LinkView:
    """Put a report's part about stress and pain into words and a plot."""
    report = told.report
    days = ""
    if report.days:
        first, last = long_day(report.days[0].day), long_day(report.days[-1].day)
        days = fill(translate("correlation", "{first} to {last}."), first=first, last=last)
    return LinkView(
        days=days,
        plot=scatter(report.days, numbers),
        sentences=all_said(about_link(report.link), numbers),
        sources=all_said(link_sources(report, told.deleted, told.sealed), numbers),
        details=all_said(numbers_of(report.link)) if numbers else (),
        lag=all_said(about_lag(report.lag), numbers),
    )


class Correlation(RatedPage):
    """What may be shown about stress and pain; worked out beside the window."""

    def __init__(self, reports: Reports, now: Callable[[], datetime], settings: Settings) -> None:
        """Show `reports`."""
        super().__init__(settings)
        self._reports, self._now = reports, now
        self._told: Told | None = None
        self._with_numbers = True
        self.view = LinkView()
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def others(self) -> bool:
        """Whether there are ratings that were not given at the time."""
        return self._told is not None and self._told.others

    def refresh(self) -> None:
        """Show what is at hand, else read and work out again."""
        now, live_only, numbers = self._now(), not self.every_source, self.numbers
        told = self._reports.at_hand(now, live_only)
        if told is not None and told is self._told and numbers == self._with_numbers:
            self.work.drop()
            self.changed.emit()
            return

        def job() -> tuple[Told, LinkView]:
            told = self._reports.read(now, live_only)
            return told, look(told, numbers)

        self.work.run(job, lambda found: self._take(found[0], numbers, found[1]))

    def _take(self, told: Told, numbers: bool, view: LinkView) -> None:
        self._told, self._with_numbers, self.view = told, numbers, view
        self.changed.emit()
