"""The paired changes on the page for a visit: by exercise, most used first, with all cautions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from unclench.domain.insight import Estimate, Measure, Row, many_rows, rules_nothing_out, sources
from unclench.store.summaries import Summaries
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import changes_plot
from unclench.viewmodels.history.changes_plot import points
from unclench.viewmodels.history.effects import change_row
from unclench.viewmodels.history.insight_words import all_said
from unclench.viewmodels.history.plots import ChangeRow
from unclench.viewmodels.history.visit_page import VisitSection
from unclench.viewmodels.history.visit_source import VisitSource
from unclench.viewmodels.translation import fill, translate


def changes(measure: Measure) -> Callable[[VisitSource], Iterator[VisitSection]]:
    """What reads the paired changes of a measure, by exercise, the most used first."""

    def section(source: VisitSource) -> Iterator[VisitSection]:
        rows = used_in(source, measure)
        if not rows:
            return
        drawn = [_on_paper(row, source) for row in rows]
        plot = changes_plot.changes(drawn, rows, measure, numbers=True)
        said = about(source, measure)
        yield VisitSection(plot.title, (" ".join(said),) if said else (), plot)

    return section


def about(source: VisitSource, measure: Measure) -> tuple[str, ...]:
    """What stands above the rows; what holds for both measures is said once."""
    told = source.told
    report = told.report
    many = all_said(many_rows(report, measure))
    if measure == "pain" and "stress" in source.parts and used_in(source, "stress"):
        return many
    words = translate(
        "visit",
        "From before to after the same sessions, all up to {last}. A dot with a line is the mean, "
        "and where the true one is likely to be.",
    )
    others = all_said(sources(report, told.deleted, told.sealed))
    return fill(words, last=long_day(source.last)), *many, *others


def used_in(source: VisitSource, measure: Measure) -> list[Row]:
    """The rows of exercises with a pair in these days, by their sessions in them, most first."""
    counts = Summaries(source.database).by_exercise(source.within)
    rows = [
        row
        for row in source.told.report.rows
        if row.measure == measure
        and any(source.first <= pair.at.date() <= source.last for pair in row.detail.pairs)
    ]
    return sorted(rows, key=lambda row: (-counts.get(row.exercise, 0), row.exercise))


def _on_paper(row: Row, source: VisitSource) -> ChangeRow:
    """A row for paper, where nobody can ask: its numbers, days, missing and low starts in words."""
    drawn = change_row(row, source.told.report.uncounted, source.names)
    notes = " · ".join((drawn.days, *_notes(row)))
    drawn = replace(drawn, days="", notes=notes)
    if row.estimate is None:
        return drawn
    words = translate("visit", "{words}: {mean} (likely between {low} and {high})")
    if row.endless:
        words = translate("visit", "{words}: {mean} (too early to say how sure)")
    return replace(drawn, words=fill(words, words=drawn.words, **_numbers(row.estimate)))


def _notes(row: Row) -> Iterator[str]:
    """What makes a mean look better or worse than it is."""
    detail = row.detail
    if detail.missing:
        missing = translate("visit", "{k} of {n} not rated after")
        yield fill(missing, k=detail.missing, n=row.n + detail.missing)
    if detail.often_missing and row.cautious_mean is not None:
        bound = translate("visit", "if those went up by 1 each, the mean is {mean}")
        yield fill(bound, mean=points(row.cautious_mean))
    if detail.low_starts:
        low = translate("visit", "{k} of {n} began at 0 or 1")
        yield fill(low, k=detail.low_starts, n=row.n)
    if detail.often_low:
        yield translate("visit", "from there it can hardly drop")
    if detail.adjusted and not rules_nothing_out(detail.adjusted):
        usual = translate("visit", "from the usual level {mean} ({low} to {high})")
        yield fill(usual, **_numbers(detail.adjusted))


def _numbers(about: Estimate) -> dict[str, str]:
    """The places of an estimate."""
    numbers = {"mean": about.mean, "low": about.low, "high": about.high}
    return {name: points(one) for name, one in numbers.items()}
