"""What seems to help: the changes over each exercise's sessions, and what may be said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from unclench.domain.insight import (
    COMPARATOR,
    Beside,
    Measure,
    Reading,
    Row,
    about_exercise,
    about_rest,
    about_row,
    about_side,
    above,
    always,
    comparison_name,
)
from unclench.domain.plain_text import sort_key
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import changes_plot
from unclench.viewmodels.history.insight_words import all_said, row_said, said
from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.history.rated_page import RatedPage
from unclench.viewmodels.history.reports import Reports, Told
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate

Names = Callable[[str], str]


@dataclass(frozen=True)
class ExerciseSentences:
    """An exercise's name with the sentences about it."""

    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """All that may be shown for one measure, made from one report.

    `above` stands before the exercises, `notes` after them; `side` is there only where two may
    stand side by side.
    """

    above: tuple[str, ...]
    changes: ChangesPlot
    told: tuple[ExerciseSentences, ...]
    side: ChangesPlot | None
    contrasts: tuple[str, ...]
    notes: tuple[str, ...]


def find(told: Told, measure: Measure, names: Names, numbers: bool = True) -> Findings:
    """Put a report's part about one measure into words and plots, in order of names."""
    report = told.report
    called = _Called(names)
    shown = in_order([row for row in report.rows if row.measure == measure], names)
    side = [one for one in report.side if one.measure == measure]
    side.sort(key=lambda one: _place(one.exercise, names))
    rests = [one for one in report.versus_rest if one.measure == measure]
    rests.sort(key=lambda one: _place(one.exercise, names))
    return Findings(
        above=all_said(above(report, measure, told.deleted, told.sealed), numbers),
        changes=changes_plot.changes(
            [change_row(one, report.uncounted, called, numbers) for one in shown],
            shown,
            measure,
            numbers,
        ),
        told=tuple(
            ExerciseSentences(called(one.exercise), sentences)
            for one in shown
            if (sentences := all_said(about_exercise(one), numbers))
        ),
        side=_side(side, measure, called, numbers) if side else None,
        contrasts=all_said(filter(None, (about_rest(one, names) for one in rests)), numbers),
        notes=all_said(always(report, measure, names(COMPARATOR)), numbers),
    )


class _Called:
    """What an exercise is called among the results: quiet rest is named as what it is."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __call__(self, exercise: str) -> str:
        name = self._names(exercise)
        return said(comparison_name(name)) if exercise == COMPARATOR else name


def _place(exercise: str, names: Names) -> tuple[tuple[str, str], str]:
    return sort_key(names(exercise)), exercise


def in_order(rows: Sequence[Row], names: Names) -> list[Row]:
    """Rows in order of names, never of results."""
    return sorted(rows, key=lambda one: _place(one.exercise, names))


def change_row(
    row: Row, uncounted: Sequence[Reading], called: Names, numbers: bool = True
) -> ChangeRow:
    """A row of the report as it is drawn: what is drawn is what its word was found from."""
    other = [pair for pair in row.detail.pairs if pair.source != "live"]
    other += [
        pair for pair in uncounted if (pair.exercise, pair.measure) == (row.exercise, row.measure)
    ]
    few = row.estimate is None
    live = (pair for pair in row.detail.pairs if pair.source == "live")
    return ChangeRow(
        name=called(row.exercise),
        words=row_said(about_row(row), numbers),
        days=days_of(row) if numbers else "",
        sessions=row.n,
        dots=tuple(map(changes_plot.change, live)) if few else (),
        rings=changes_plot.counted(other),
        mean=row.mean,
        low=row.low or 0,
        high=row.high or 0,
    )


def days_of(row: Row) -> str:
    """The first and the last day of a row's pairs."""
    first, last = long_day(row.detail.first), long_day(row.detail.last)
    if first == last:
        return first
    return fill(translate("effects", "{first} to {last}"), first=first, last=last)


def _side(shown: Sequence[Beside], measure: Measure, called: Names, numbers: bool) -> ChangesPlot:
    rows = tuple(
        ChangeRow(
            called(one.exercise),
            said(about_side(one)) if numbers else "",
            sessions=one.n,
            mean=one.about.mean,
            low=one.about.low,
            high=one.about.high,
        )
        for one in shown
    )
    return changes_plot.side_by_side(rows, measure, numbers)


class Effects(RatedPage):
    """Findings for stress or for pain, never both; worked out beside the window."""

    def __init__(
        self, reports: Reports, names: Names, now: Callable[[], datetime], settings: Settings
    ) -> None:
        """Show `reports`; `names` gives an exercise's title."""
        super().__init__(settings)
        self._reports, self._names, self._now = reports, names, now
        self.measure: Measure = "stress"
        self.findings: Findings | None = None
        self._told: Told | None = None
        self._kept: dict[tuple[Measure, bool], Findings] = {}  # of that report
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def testing(self) -> bool:
        """Whether a fair test goes on, as far as is known: there can't be another then."""
        return self._told is not None and self._told.testing

    @property
    def heading(self) -> str:
        """What is shown, in one line."""
        name = {
            "stress": self.tr("Stress before and after each session. By name, not by result."),
            "pain": self.tr("Pain before and after each session. By name, not by result."),
        }[self.measure]
        if self._told is None or self._told.first is None:
            return name
        first, last = long_day(self._told.first), long_day(self._told.last)
        days = fill(self.tr("{first} to {last}."), first=first, last=last)
        return f"{name} {days}"

    def show(self, measure: Measure) -> None:
        """Show this measure."""
        self.measure = measure
        self.refresh()

    @property
    def others(self) -> bool:
        """Whether there are ratings that were not given at the time."""
        return self._told is not None and self._told.others

    def refresh(self) -> None:
        """Show what is at hand, else read and work out again."""
        now, live_only, asked = self._now(), not self.every_source, (self.measure, self.numbers)
        told = self._reports.at_hand(now, live_only)
        if told is not None and told is self._told and asked in self._kept:
            self.work.drop()
            self._show(self._kept[asked])
            return

        def job() -> tuple[Told, Findings]:
            told = self._reports.read(now, live_only)
            return told, find(told, asked[0], self._names, asked[1])

        self.work.run(job, lambda found: self._take(asked, *found))

    def _take(self, asked: tuple[Measure, bool], told: Told, findings: Findings) -> None:
        if told is not self._told:
            self._told, self._kept = told, {}
        self._kept[asked] = findings
        self._show(findings)

    def _show(self, findings: Findings) -> None:
        self.findings = findings
        self.changed.emit()
