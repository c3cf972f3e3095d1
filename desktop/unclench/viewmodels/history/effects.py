"""What seems to help: the changes over each exercise's sessions, and what may be said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from unclench.domain.insight import (
    COMPARATOR,
    Effect,
    Estimate,
    Measure,
    Shrunk,
    about_contrast,
    about_effect,
    about_shrunk,
    always,
    compare,
    comparison_name,
    effects,
    row,
)
from unclench.domain.insight.effects import WINDOW
from unclench.store.database import Database, open_snapshot
from unclench.store.summaries import Summaries
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.insight_words import all_said, row_said, said
from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import fill, translate

NONE = "–"


@dataclass(frozen=True)
class ExerciseSentences:
    """An exercise's name with the sentences about it."""

    name: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """All that may be shown for one measure; `side` is there only where the gates allow it."""

    changes: ChangesPlot
    told: tuple[ExerciseSentences, ...]
    side: ChangesPlot | None
    contrasts: tuple[str, ...]
    notes: tuple[str, ...]


Names = Callable[[str], str]


def find(found: Sequence[Effect], measure: Measure, names: Names, numbers: bool = True) -> Findings:
    """Put effects of one measure into words and plots, in order of names, never of results."""
    title = {one.exercise_id: names(one.exercise_id) for one in found}
    shown = sorted(
        (one for one in found if row(one)),
        key=lambda one: (title[one.exercise_id].casefold(), one.exercise_id),
    )
    called = {one.exercise_id: _called(one, title) for one in shown}
    compared = compare(shown, title)
    rest = title.get(COMPARATOR) or names(COMPARATOR)
    return Findings(
        changes=_changes(shown, measure, called, numbers),
        told=tuple(
            ExerciseSentences(called[one.exercise_id], sentences)
            for one in shown
            if (sentences := all_said(about_effect(one), numbers))
        ),
        side=_side(compared.shown, measure, called, numbers) if compared.shown else None,
        contrasts=tuple(said(about_contrast(one)) for one in compared.contrasts),
        notes=all_said(always(tuple(shown), rest), numbers),
    )


def read_effects(database: Database, measure: Measure, now: datetime) -> tuple[Effect, ...]:
    """The effects of the last 90 days.

    Raises:
        StoreError: the store can't tell now.
    """
    known, since = Summaries(database), now - WINDOW
    return effects(known.pairs(measure, since), now, known.usual(measure, since))


def _called(effect: Effect, titles: dict[str, str]) -> str:
    name = titles[effect.exercise_id]
    return said(comparison_name(name)) if effect.comparator else name


def _words(effect: Effect, numbers: bool) -> str:
    sentence = row(effect)
    return row_said(sentence, numbers) if sentence else ""


def _title(measure: Measure) -> str:
    if measure == "stress":
        return translate("effects", "Stress: change over a session")
    return translate("effects", "Pain: change over a session")


def _plot(title: str, rows: tuple[ChangeRow, ...], table: WordTable, numbers: bool) -> ChangesPlot:
    summary = " ".join(f"{one.name}: {one.words}." for one in rows)
    return ChangesPlot(
        title=title,
        summary=summary,
        table=table,
        numbers=numbers,
        rows=rows,
        lower=translate("effects", "lower afterward"),
        same=translate("effects", "no change"),
        higher=translate("effects", "higher"),
    )


def _changes(
    shown: Sequence[Effect], measure: Measure, called: dict[str, str], numbers: bool
) -> ChangesPlot:
    rows = tuple(_change(one, called[one.exercise_id], numbers) for one in shown)
    heads = (
        translate("effects", "Exercise"),
        translate("effects", "In words"),
        translate("effects", "Mean change, points"),
        translate("effects", "From"),
        translate("effects", "To"),
        translate("effects", "Single changes"),
    )
    lines = tuple(
        (line.name, line.words, *_cells(one.estimate), _dots(one))
        for line, one in zip(rows, shown, strict=True)
    )
    return _plot(_title(measure), rows, WordTable(heads, lines), numbers)


def _change(effect: Effect, name: str, numbers: bool) -> ChangeRow:
    words = _words(effect, numbers)
    if effect.estimate is None:
        return ChangeRow(name, words, effect.n, dots=effect.changes)
    mean = effect.estimate
    return ChangeRow(name, words, effect.n, mean=mean.mean, low=mean.low, high=mean.high)


def _side(
    shown: Sequence[Shrunk], measure: Measure, called: dict[str, str], numbers: bool
) -> ChangesPlot:
    rows = tuple(
        ChangeRow(
            called[one.exercise_id],
            said(about_shrunk(one)) if numbers else "",
            mean=one.about.mean,
            low=one.about.low,
            high=one.about.high,
        )
        for one in shown
    )
    heads = (
        translate("effects", "Exercise"),
        translate("effects", "Sessions"),
        translate("effects", "About, points"),
        translate("effects", "From"),
        translate("effects", "To"),
    )
    lines = tuple((called[one.exercise_id], str(one.n), *_cells(one.about)) for one in shown)
    title = {
        "stress": translate("effects", "Side by side: stress"),
        "pain": translate("effects", "Side by side: pain"),
    }[measure]
    return _plot(title, rows, WordTable(heads, lines), numbers)


def _cells(estimate: Estimate | None) -> tuple[str, str, str]:
    if estimate is None:
        return NONE, NONE, NONE
    mean, low, high = (points(one) for one in (estimate.mean, estimate.low, estimate.high))
    return mean, low, high


def _dots(effect: Effect) -> str:
    return NONE if effect.estimate else ", ".join(points(one, 0) for one in effect.changes)


def points(value: float, digits: int = 1) -> str:
    """A change with a true minus, and none before a zero."""
    text = f"{value:.{digits}f}".replace("-", "−")
    return text.removeprefix("−") if not text.strip("−0.") else text


class Effects(QObject):
    """Findings for stress or for pain, never both; worked out beside the window."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, database: Path, names: Names, now: Callable[[], datetime], numbers: bool = True
    ) -> None:
        """Read from the database at that path; `names` gives an exercise's title."""
        super().__init__()
        self._database, self._names, self._now = database, names, now
        self.numbers = numbers
        self.measure: Measure = "stress"
        self.findings: Findings | None = None
        self.work = Work()
        self.work.failed.connect(self.failed)

    @property
    def heading(self) -> str:
        """What is shown, in one line."""
        now = self._now()
        first, last = long_day((now - WINDOW).date()), long_day(now.date())
        days = fill(self.tr("{first} to {last}"), first=first, last=last)
        if self.measure == "stress":
            words = self.tr(
                "Stress before and after, last 90 days ({days}). By name, not by result."
            )
        else:
            words = self.tr("Pain before and after, last 90 days ({days}). By name, not by result.")
        return fill(words, days=days)

    def show(self, measure: Measure) -> None:
        """Show this measure."""
        self.measure = measure
        self.refresh()

    def refresh(self) -> None:
        """Read and work out again."""
        measure, now = self.measure, self._now()

        def read() -> tuple[Effect, ...]:
            with closing(open_snapshot(self._database)) as database:
                return read_effects(database, measure, now)

        self.work.run(read, self._take)

    def _take(self, found: tuple[Effect, ...]) -> None:
        self.findings = find(found, self.measure, self._names, self.numbers)
        self.changed.emit()
