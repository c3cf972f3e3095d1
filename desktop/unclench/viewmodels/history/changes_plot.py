"""The plots of changes over sessions, with the tables behind them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from unclench.domain.insight import Measure, Reading, Row
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.plots import ChangeRow, ChangesPlot
from unclench.viewmodels.history.tables import WordTable
from unclench.viewmodels.translation import decimal, translate
from unclench.viewmodels.words import number

NONE = "–"


def change(pair: Reading) -> int:
    """How a pair changed, in points."""
    return (pair.after or 0) - (pair.before or 0)


def counted(pairs: Iterable[Reading]) -> tuple[tuple[int, int], ...]:
    """How many pairs changed by so many points, the lowest first."""
    return tuple(sorted(Counter(map(change, pairs)).items()))


def changes(
    rows: Sequence[ChangeRow], shown: Sequence[Row], measure: Measure, numbers: bool
) -> ChangesPlot:
    """A row for each exercise of the report."""
    heads = (
        translate("effects", "Exercise"),
        translate("effects", "In words"),
        translate("effects", "Mean change, points"),
        translate("effects", "Likely from"),
        translate("effects", "to"),
        translate("effects", "First day"),
        translate("effects", "Last day"),
        translate("effects", "Single changes"),
        translate("effects", "Not rated at the time"),
    )
    lines = tuple(
        (
            *(line.name, line.words, *_cells(line)),
            *(long_day(row.detail.first), long_day(row.detail.last)),
            ", ".join(points(one, 0) for one in line.dots) or NONE,
            number(sum(count for _change, count in line.rings)),
        )
        for line, row in zip(rows, shown, strict=True)
    )
    title = {
        "stress": translate("effects", "Stress: change over a session"),
        "pain": translate("effects", "Pain: change over a session"),
    }[measure]
    return _plot(title, tuple(rows), WordTable(heads, lines), numbers)


def side_by_side(rows: tuple[ChangeRow, ...], measure: Measure, numbers: bool) -> ChangesPlot:
    """The exercises next to each other, each drawn toward the common mean where there are many."""
    heads = (
        translate("effects", "Exercise"),
        translate("effects", "Sessions"),
        translate("effects", "About, points"),
        translate("effects", "Likely from"),
        translate("effects", "to"),
    )
    lines = tuple((line.name, number(line.sessions), *_cells(line)) for line in rows)
    title = {
        "stress": translate("effects", "Side by side: stress"),
        "pain": translate("effects", "Side by side: pain"),
    }[measure]
    return _plot(title, rows, WordTable(heads, lines), numbers)


def _plot(title: str, rows: tuple[ChangeRow, ...], table: WordTable, numbers: bool) -> ChangesPlot:
    return ChangesPlot(
        title=title,
        summary=" ".join(f"{one.name}: {one.words}." for one in rows),
        table=table,
        numbers=numbers,
        rows=rows,
        lower=translate("effects", "lower afterward"),
        same=translate("effects", "no change"),
        higher=translate("effects", "higher"),
        rings=translate("effects", "not rated at the time"),
    )


def _cells(row: ChangeRow) -> tuple[str, str, str]:
    if row.mean is None:
        return NONE, NONE, NONE
    return points(row.mean), points(row.low), points(row.high)


def points(value: float, digits: int = 1) -> str:
    """A change with a true minus, and none before a zero."""
    text = f"{value:.{digits}f}".replace("-", "−")
    plain = text.removeprefix("−") if not text.strip("−0.") else text
    return decimal(plain)
