"""Fair tests on the page for a visit, each with its design; one that goes on is sealed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from unclench.domain.insight.rows import RowWord
from unclench.domain.trials.analysis import TrialResult, TrialWord, analyze, ratings
from unclench.domain.trials.design import Trial
from unclench.store.trials import Trials
from unclench.viewmodels import words
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.history.trial_plot import plot
from unclench.viewmodels.history.visit_changes import used_in
from unclench.viewmodels.history.visit_page import VisitSection
from unclench.viewmodels.history.visit_source import VisitSource
from unclench.viewmodels.translation import fill, translate

_CLAIMS: Final[Mapping[RowWord | TrialWord, str]] = {
    "lower": "lower",
    "noticed-lower": "lower",
    "higher": "higher",
    "noticed-higher": "higher",
}
"""What a row, or a test, says; of all other words that nothing is clear."""
_EARLY: Final[frozenset[RowWord]] = frozenset(("few", "early"))  # a row that says nothing yet


def sections(source: VisitSource) -> Iterator[VisitSection]:
    """The tests that ended on one of the page's days, the latest first."""
    for trial in Trials(source.database).all():
        if trial.ended_at is not None and source.first <= trial.ended_at.date() <= source.last:
            yield _section(trial, source)


def _differs(trial: Trial, result: TrialResult, source: VisitSource) -> bool:
    """Whether a row on the same page says something else of what was tested."""
    measure = trial.design.measure
    if trial.ended_how != "finished" or measure not in source.parts:
        return False
    return any(
        row.exercise == trial.design.exercise_id
        and row.word not in _EARLY
        and _CLAIMS.get(row.word) != _CLAIMS.get(result.word)
        for row in used_in(source, measure)
    )


def _section(trial: Trial, source: VisitSource) -> VisitSection:
    result = analyze(ratings(trial), trial.seed)
    told = [_design(trial), trial_words.headline(trial, result)]
    told += [line for line in (trial_words.missing(trial, result),) if line]
    if trial.ended_how == "finished":
        told.append(trial_words.hoping())
    if _differs(trial, result, source):
        told.append(trial_words.beside_a_row(trial.design))
    title = fill(translate("visit", "Fair test: {what}"), what=trial_words.title(trial.design))
    return VisitSection(title, (" ".join(told),), plot(trial, result))


def _design(trial: Trial) -> str:
    design = trial.design
    said = translate(
        "visit",
        "{pairs} pairs of {minutes} each, order drawn by chance, analysis fixed beforehand; "
        "{first} to {last}.",
    )
    return fill(
        said,
        pairs=design.pairs,
        minutes=words.minutes(design.minutes),
        first=long_day(trial.started_at.date()),
        last=long_day((trial.ended_at or trial.started_at).date()),
    )
