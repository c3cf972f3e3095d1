"""Which sentences may be said about a report, and no others: the words in it decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from unclench.domain.insight.link import WORD_DAYS, WORD_SPAN, Link, LinkWord, Wait
from unclench.domain.insight.numbers import Estimate
from unclench.domain.insight.readings import COMPARATOR, Measure, Reading
from unclench.domain.insight.report import Report
from unclench.domain.insight.rows import FEW, Row, RowWord, rules_nothing_out
from unclench.domain.insight.sentences import Code, Sentence, Value
from unclench.domain.insight.side import Beside
from unclench.domain.insight.versus import RestWord, VersusRest

_ROWS: Final[Mapping[RowWord, Code]] = {
    "few": "row_dots",
    "early": "row_early",
    "unclear": "row_unclear",
    "lower": "row_lower",
    "noticed-lower": "row_lower",
    "higher": "row_higher",
    "noticed-higher": "row_higher",
    "lower-but-drift": "row_drift",
}
_HEADLINES: Final[Mapping[RowWord, Code]] = {
    "early": "early",
    "unclear": "unclear",
    "lower": "lower",
    "noticed-lower": "lower",
    "higher": "higher",
    "noticed-higher": "higher",
    "lower-but-drift": "drifted",
}
_REST: Final[Mapping[RestWord, Code]] = {
    "unclear": "rest_unclear",
    "lower": "rest_lower",
    "higher": "rest_higher",
}
_WAITS: Final[Mapping[Wait, Code]] = {
    "days": "days",
    "span": "wait_span",
    "steady": "wait_steady",
    "alike": "wait_alike",
    "identical": "wait_identical",
}
_LINKS: Final[Mapping[LinkWord, Code]] = {
    "unclear": "link_none",
    "higher": "link_higher",
    "lower": "link_lower",
}
_STRESS_FIRST: Final[Mapping[LinkWord, Code]] = {
    "unclear": "stress_first_none",
    "higher": "stress_first_higher",
    "lower": "stress_first_lower",
}
_PAIN_FIRST: Final[Mapping[LinkWord, Code]] = {
    "unclear": "pain_first_none",
    "higher": "pain_first_higher",
    "lower": "pain_first_lower",
}

Names = Callable[[str], str]
"""The title of an exercise, by its id."""


def about_row(row: Row) -> Sentence:
    """The short line under an exercise's name."""
    if row.n == 1:
        return Sentence("row_one")
    return Sentence(_ROWS[row.word], {"n": row.n})


def about_exercise(row: Row) -> Iterator[Sentence]:
    """What may be said about one exercise when it is opened; nothing below 5 pairs."""
    if row.estimate is None:
        return
    detail = row.detail
    yield Sentence(_HEADLINES[row.word])
    if detail.by_chance:
        yield Sentence("by_chance")
    if row.word in {"noticed-lower", "noticed-higher"}:
        yield Sentence("noticed")
    yield Sentence("interval_endless" if row.endless else "interval", _interval(row.estimate))
    shares = detail.shares
    yield Sentence("shares", {"lower": shares.lower, "same": shares.same, "higher": shares.higher})
    yield Sentence("dates", {"n": row.n, "first": detail.first, "last": detail.last})
    if detail.adjusted and not rules_nothing_out(detail.adjusted):
        yield Sentence("adjusted", _interval(detail.adjusted))
    yield from row_notes(row)


def row_notes(row: Row) -> Iterator[Sentence]:
    """What may make one exercise's mean look better or worse than it is."""
    detail = row.detail
    if detail.low_starts:
        code: Code = "low_starts_often" if detail.often_low else "low_starts"
        yield Sentence(code, {"k": detail.low_starts, "n": row.n})
    if not detail.missing:
        return
    code = "missing_often" if detail.often_missing else "missing"
    yield Sentence(code, {"k": detail.missing, "n": row.n + detail.missing})
    if detail.often_missing and row.cautious_mean is not None:
        yield Sentence("missing_bound", {"mean": row.cautious_mean})


def above(report: Report, measure: Measure, deleted: int, sealed: int = 0) -> Iterator[Sentence]:
    """What stands above the exercises of one measure: how many, and what isn't counted as it was.

    `deleted` sessions and check-ins are gone from the time that is looked at, `sealed` sessions
    belong to a fair test that goes on.
    """
    yield from many_rows(report, measure)
    yield from sources(report, deleted, sealed, measure)


def many_rows(report: Report, measure: Measure) -> Iterator[Sentence]:
    """That some of many rows look lower by chance, where there is more than one."""
    compared = sum(row.n >= FEW for row in report.rows if row.measure == measure)
    if compared > 1:
        yield Sentence("many", {"n": compared})


def sources(
    report: Report, deleted: int, sealed: int = 0, measure: Measure | None = None
) -> Iterator[Sentence]:
    """What isn't counted as it was: ratings not given at the time, sealed ones, what was deleted.

    Of one measure, or of both.
    """
    counted = (pair for row in report.rows for pair in row.detail.pairs if pair.source != "live")
    both: tuple[tuple[Code, Iterable[Reading]], ...] = (
        ("counted_in", counted),
        ("left_out", report.uncounted),
    )
    for code, pairs in both:
        some = {(one.exercise, one.at) for one in pairs if measure in (None, one.measure)}
        if some:
            yield Sentence(code, {"n": len(some)})
    if sealed:
        yield Sentence("sealed", {"n": sealed})
    if deleted:
        yield Sentence("deleted", {"n": deleted})


def link_sources(report: Report, deleted: int, sealed: int = 0) -> Iterator[Sentence]:
    """The same for the link of both: there, what was deleted may lean either way."""
    for one in sources(report, deleted, sealed):
        yield Sentence("deleted_link", one.values) if one.code == "deleted" else one


def always(report: Report, measure: Measure, rest: str) -> Iterator[Sentence]:
    """The notes that stand below any results; `rest` is the title of quiet rest."""
    yield Sentence("drift")
    yield Sentence("compare_rest", {"name": rest})
    yield Sentence("one_moment")
    missing = report.missing[measure]
    if missing:
        pairs = sum(row.n for row in report.rows if row.measure == measure)
        yield Sentence("missing", {"k": missing, "n": missing + pairs})


def since(report: Report) -> date | None:
    """The first day of which a pair or a paired day is told."""
    days = [row.detail.first for row in report.rows]
    days += [pair.at.date() for pair in report.uncounted[:1]]
    days += [day.day for day in report.days[:1]]
    return min(days, default=None)


def comparison_name(name: str) -> Sentence:
    """What quiet rest is called among the results; `name` is its title."""
    return Sentence("comparison_exercise", {"name": name})


def about_side(side: Beside) -> Sentence:
    """The numbers of one exercise among others."""
    return Sentence("about", _interval(side.about))


def about_rest(versus: VersusRest, names: Names) -> Sentence | None:
    """An exercise next to quiet rest; None while there is too little of either."""
    if versus.word not in _REST:
        return None
    both: dict[str, Value] = {"name": names(versus.exercise), "rest": names(COMPARATOR)}
    if versus.word == "unclear" or versus.estimate is None:
        return Sentence("rest_unclear", both)
    near, far = sorted((abs(versus.estimate.low), abs(versus.estimate.high)))
    points = abs(versus.estimate.mean)
    return Sentence(_REST[versus.word], {**both, "points": points, "low": near, "high": far})


def about_link(link: Link) -> Iterator[Sentence]:
    """What may be said about stress and pain on the same day, without being asked for numbers."""
    if link.wait:
        of = {"days": WORD_DAYS, "span": WORD_SPAN}.get(link.wait)
        values = {} if of is None else {"n": link.days, "of": of}
        yield Sentence(_WAITS[link.wait], values)
    else:
        yield Sentence(_LINKS[link.word])
        yield Sentence("link_interval", _scale(link))


def numbers_of(link: Link) -> Iterator[Sentence]:
    """The numbers behind the words, for those who ask."""
    if link.r is None or link.n_effective is None:
        return
    yield Sentence("link_number", {"r": link.r, "n": link.days, "n_eff": link.n_effective})
    if link.rank is not None:
        yield Sentence("link_rank", {"r": link.rank})


def about_lag(lag: tuple[Link, Link]) -> Iterator[Sentence]:
    """Both directions from one day to the next, under their label; or nothing at all."""
    if any(link.r is None for link in lag):
        return
    yield Sentence("lag_label", {"n": lag[0].days})
    for codes, link in zip((_STRESS_FIRST, _PAIN_FIRST), lag, strict=True):
        yield Sentence(codes[link.word])
        yield Sentence("link_interval", _scale(link))


def _interval(estimate: Estimate) -> dict[str, Value]:
    """The places that an estimate fills."""
    return {"mean": estimate.mean, "low": estimate.low, "high": estimate.high}


def _scale(link: Link) -> dict[str, Value]:
    """The places that the interval of a correlation fills."""
    return {"r_low": link.low or 0.0, "r_high": link.high or 0.0}
