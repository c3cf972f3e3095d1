"""The interval of a fair test, drawn on the scale of points."""

from __future__ import annotations

from collections.abc import Iterator

from unclench.domain.texts import begun
from unclench.domain.trials.analysis import Finding, TrialResult
from unclench.domain.trials.design import Trial
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import fill, translate


def plot(trial: Trial, result: TrialResult, numbers: bool = True) -> ChangesPlot | None:
    """The difference with its interval, and the worst case; None where there is none to draw."""
    rows = tuple(_rows(result, numbers))
    if result.found is None or not rows or trial.ended_how == "stopped":
        return None
    heads = (
        translate("trials", "What"),
        translate("trials", "Points"),
        translate("trials", "Likely between"),
    )
    cells = tuple((row.name, _signed(row.mean or 0), f"{_signed(row.low)}, {_signed(row.high)}")
                  for row in rows)  # fmt: skip
    said = translate("trials", "{measure} after “{tested}”, against “{other}”, in points")
    name = trial_words.measure(trial.design.measure)
    heading = fill(
        said,
        measure=begun(name),
        tested=trial_words.tested(trial.design),
        other=trial_words.other(trial.design),
    )
    return ChangesPlot(
        heading,
        "",
        WordTable(heads, cells),
        numbers,
        rows,
        translate("trials", "lower"),
        translate("trials", "the same"),
        translate("trials", "higher"),
    )


def _rows(result: TrialResult, numbers: bool) -> Iterator[ChangeRow]:
    named = (
        (translate("trials", "Difference"), result.found),
        (translate("trials", "At the very worst"), result.worst),
    )
    for name, finding in named:
        if finding is not None and finding.low is not None and finding.high is not None:
            said = trial_words.beside(finding) if numbers else ""
            yield _row(name, said, finding, (finding.low, finding.high), result.pairs)


def _row(
    name: str, said: str, finding: Finding, ends: tuple[float, float], pairs: int
) -> ChangeRow:
    low, high = ends
    return ChangeRow(name, said, sessions=pairs, mean=finding.difference, low=low, high=high)


def _signed(value: float) -> str:
    sign = "\N{MINUS SIGN}" if round(value, 1) < 0 else "+" if round(value, 1) > 0 else ""
    return f"{sign}{trial_words.points(value)}"
